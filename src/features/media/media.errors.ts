import { problem } from '../../kernel/problem';

export const mediaTypeRefused = problem('invalid', 'media-type-refused');
export const mediaTooLarge = problem('invalid', 'media-too-large');
export const captionsFaulty = problem('invalid', 'captions-faulty');
