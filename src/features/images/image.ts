import type { Id } from '../../kernel/id';
import type { Localised } from '../../platform/i18n/messages';
import type { ImageType } from './image-file';

/** A picture of a draft. Its bytes never change. */
export interface DraftImage {
  readonly id: Id;
  readonly draftId: Id;
  /** From 1, in the order in which they stand. */
  readonly position: number;
  readonly type: ImageType;
  /** SHA-256 of its bytes. */
  readonly hash: Buffer;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  /** What there is to see, for those who do not see it; by language. */
  readonly alt: Localised;
  readonly addedAt: Date;
  /** Taken out of the working copy; it stays where a submitted revision has it. */
  readonly removed: boolean;
}

/** Pictures of one text; a network may show fewer, or more. */
const MOST = 4;
const MOST_ON: Readonly<Record<string, number>> = { blog: 20, facebook: 10, linkedin: 9, instagram: 10 };

export function mostOn(network: string): number {
  return MOST_ON[network] ?? MOST;
}

/** Positions of pictures that nobody could hear described in this language. */
export function silentIn(images: readonly Pick<DraftImage, 'alt'>[], language: string): readonly number[] {
  return images.flatMap(({ alt }, at) => ((alt[language] ?? '').trim() === '' ? [at] : []));
}
