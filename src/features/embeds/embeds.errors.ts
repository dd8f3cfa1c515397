import { problem } from '../../kernel/problem';

export const originNotListed = problem('forbidden', 'origin-not-listed');
export const originListed = problem('conflict', 'origin-listed');
export const originInvalid = problem('invalid', 'origin-invalid');
export const passVoid = problem('unauthenticated', 'pass-void');
