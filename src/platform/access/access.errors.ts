import { problem } from '../../kernel/problem';

export const notSignedIn = problem('unauthenticated', 'not-signed-in');
export const roleMissing = problem('forbidden', 'role-missing');
export const crossSite = problem('forbidden', 'cross-site');
export const ownRoles = problem('forbidden', 'own-roles');
export const unknownRole = problem('invalid', 'unknown-role');
export const wrongScope = problem('invalid', 'wrong-scope');
export const scopeTooNarrow = problem('forbidden', 'scope-too-narrow');
export const loginNeeded = problem('forbidden', 'login-needed');
export const tooManyRequests = problem('limited', 'too-many-requests');
export const administratorNeeded = problem('unavailable', 'administrator-needed');
