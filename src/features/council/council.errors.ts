import { problem } from '../../kernel/problem';

export const ownCouncilProposal = problem('forbidden', 'own-council-proposal');
export const councilAbsent = problem('forbidden', 'council-absent');
export const councilProposed = problem('conflict', 'council-proposed');
