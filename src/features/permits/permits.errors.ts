import { problem } from '../../kernel/problem';

export const permitMissing = problem('forbidden', 'permit-missing');
export const ownSuspension = problem('forbidden', 'own-suspension');
