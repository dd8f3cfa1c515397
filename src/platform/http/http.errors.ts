import { problem } from '../../kernel/problem';

export const malformedRequest = problem('invalid', 'malformed-request');
export const tooLarge = problem('invalid', 'too-large');
export const unsupportedMediaType = problem('invalid', 'unsupported-media-type');
export const noSuchRoute = problem('missing', 'no-such-route');
export const tryAgain = problem('conflict', 'try-again');
export const keyReused = problem('conflict', 'idempotency-key-reused');
export const invalidVersion = problem('invalid', 'invalid-version');
