import { problem } from '../../kernel/problem';

/** Whoever proposed a change of the permit table is not the second person who agrees. */
export const ownProposal = problem('forbidden', 'own-permit-change');
/** The table became another since: the effect that was looked at is not the one it would have. */
export const tableMoved = problem('conflict', 'permit-table-moved');
export const changesNothing = problem('conflict', 'permit-change-empty');
