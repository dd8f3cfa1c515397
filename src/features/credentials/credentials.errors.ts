import { problem } from '../../kernel/problem';

export const awardRevoked = problem('gone', 'award-revoked');
export const certificateUnavailable = problem('unavailable', 'certificate-unavailable');
export const addressUnknown = problem('unavailable', 'issuer-address-unknown');
