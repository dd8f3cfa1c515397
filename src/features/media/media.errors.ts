import { problem } from '../../kernel/problem';

export const mediaTypeRefused = problem('invalid', 'media-type-refused');
export const mediaTooLarge = problem('invalid', 'media-too-large');
/** What is published shows it; the faults say where. */
export const mediaInUse = problem('conflict', 'media-in-use');
export const captionsFaulty = problem('invalid', 'captions-faulty');
