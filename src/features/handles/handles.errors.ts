import { problem } from '../../kernel/problem';

export const handleTaken = problem('conflict', 'handle-taken');
export const ownHandle = problem('forbidden', 'own-handle');
/** Whoever asked for the handle lacks the permit by now. */
export const holderPermitMissing = problem('conflict', 'holder-permit-missing');
export const tooManyAccounts = problem('conflict', 'too-many-accounts');
export const accountListed = problem('conflict', 'account-listed');
export const notABusinessChannel = problem('conflict', 'not-a-business-channel');
export const holderUnknown = problem('missing', 'holder-unknown');
