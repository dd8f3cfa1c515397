import { problem } from '../../kernel/problem';

export const ownAsk = problem('forbidden', 'own-ask');
/** An example shows what was answered. */
export const notAnswered = problem('conflict', 'ask-not-answered');
