import { isBeyondEnd } from './beyond';
import { cleanGif } from './gif';
import { cleanJpeg } from './jpeg';
import { cleanPng } from './png';
import { cleanWebp } from './webp';

export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

/** Bytes of one picture. */
export const LARGEST = 5 * 1024 * 1024;
/** Beyond these a browser that shows it may run out of memory. */
const WIDEST = 12_000;
const MOST_PIXELS = 50_000_000;

/** What is left of a file once it says nothing but its picture. */
export interface Cleaned {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

export interface ImageFile extends Cleaned {
  readonly type: ImageType;
}

const CLEANERS: Readonly<Record<ImageType, (bytes: Buffer) => Cleaned | null>> = {
  'image/png': cleanPng,
  'image/jpeg': cleanJpeg,
  'image/webp': cleanWebp,
  'image/gif': cleanGif,
};

/**
 * A picture as its bytes say, whatever it is called, without anything that is not picture: where and when it was taken and
 * by what camera, thumbnails, comments, and whatever else was put behind it. Null for everything that is no whole picture.
 */
export function pictureIn(bytes: Buffer): ImageFile | null {
  for (const type of IMAGE_TYPES) {
    const cleaned = clean(CLEANERS[type], bytes);
    if (cleaned === null) continue;
    const { width, height } = cleaned;
    const shown = width > 0 && height > 0 && width <= WIDEST && height <= WIDEST && width * height <= MOST_PIXELS;
    return shown ? { type, ...cleaned } : null;
  }
  return null;
}

/** Reading beyond the end of a file that was cut off means that it is no whole picture. */
function clean(cleaner: (bytes: Buffer) => Cleaned | null, bytes: Buffer): Cleaned | null {
  try {
    return cleaner(bytes);
  } catch (error) {
    if (isBeyondEnd(error)) return null;
    throw error;
  }
}
