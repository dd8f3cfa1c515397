import { problem } from '../../kernel/problem';

/** What was sent is no whole PNG, JPEG, WebP or GIF. */
export const noImage = problem('invalid', 'no-image');
export const imageTooLarge = problem('invalid', 'image-too-large');
export const tooManyImages = problem('conflict', 'too-many-images');
