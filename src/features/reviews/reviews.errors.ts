import { problem } from '../../kernel/problem';

export const otherStep = problem('conflict', 'other-step');
export const ownSuggestions = problem('conflict', 'own-suggestions');
export const notPlain = problem('conflict', 'not-plain');
export const planStatedSince = problem('conflict', 'plan-stated-since');
