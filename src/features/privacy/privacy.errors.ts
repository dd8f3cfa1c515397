import { problem } from '../../kernel/problem';

export const exportNotReady = problem('conflict', 'export-not-ready');
export const exportExpired = problem('gone', 'export-expired');
export const retentionOwnProposal = problem('forbidden', 'retention-own-proposal');
export const retentionProposed = problem('conflict', 'retention-proposed');
export const holdOwnRelease = problem('forbidden', 'hold-own-release');
export const underHold = problem('conflict', 'under-legal-hold');
export const requestOwnErasure = problem('forbidden', 'request-own-erasure');
export const requestDone = problem('conflict', 'request-done');
