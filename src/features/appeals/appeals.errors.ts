import { problem } from '../../kernel/problem';

export const ownAppeal = problem('forbidden', 'own-appeal');
/** Whoever suspended somebody is not the one to decide whether that was right. */
export const ownSuspensionDecided = problem('forbidden', 'own-suspension-decided');
export const appealedAlready = problem('conflict', 'appealed-already');
