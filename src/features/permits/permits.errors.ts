import { problem } from '../../kernel/problem';

export const permitMissing = problem('forbidden', 'permit-missing');
export const ownSuspension = problem('forbidden', 'own-suspension');
/** The same person cannot be both of the two who end a moratorium. */
export const endedAlready = problem('conflict', 'ended-already');
