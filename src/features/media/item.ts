import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';
import type { MediaKind, MediaType } from './media-file';

/** A picture, sound or film that lessons may show. Its bytes never change. */
export interface MediaItem {
  readonly id: Id;
  readonly kind: MediaKind;
  readonly type: MediaType;
  /** SHA-256 of its bytes. */
  readonly hash: Buffer;
  readonly bytes: number;
  /** How long sound or film takes; null for pictures. */
  readonly seconds: number | null;
  /** What authors call it. */
  readonly name: string;
  /** Pictures: what there is to see, for those who do not see it; by language. */
  readonly alt: Localised;
  /** Sound and film: everything that is said and shown, in words; by language. What captions say, unless stated. */
  readonly transcript: Localised;
  readonly state: 'active' | 'retired';
  readonly uploadedBy: Id | null;
  readonly uploadedAt: Date;
  readonly version: number;
}

/** What authors state of it. */
export interface MediaWords {
  readonly name: string;
  readonly alt?: Localised | undefined;
  readonly transcript?: Localised | undefined;
}

/** States its words. @throws Problem invalid-request for words of another kind */
export function describe<T extends Pick<MediaItem, 'kind'>>(
  item: T,
  { name, alt = {}, transcript = {} }: MediaWords,
): T & Pick<MediaItem, 'name' | 'alt' | 'transcript'> {
  const faults: Fault[] = [
    ...(item.kind !== 'image' && Object.keys(alt).length > 0 ? [{ pointer: '/alt', code: 'alt-of-no-image' }] : []),
    ...(item.kind === 'image' && Object.keys(transcript).length > 0
      ? [{ pointer: '/transcript', code: 'transcript-of-image' }]
      : []),
  ];
  if (faults.length > 0) throw invalidRequest({}, { faults });
  return { ...item, name, alt, transcript };
}

/** What an item lacks to be shown in a language: `media-without-alt`, `media-without-captions`. */
export function lackIn(
  item: Pick<MediaItem, 'kind' | 'alt'>,
  captions: readonly string[],
  language: string,
): string | null {
  if (item.kind === 'image') return (item.alt[language] ?? '').trim() === '' ? 'media-without-alt' : null;
  return captions.includes(language) ? null : 'media-without-captions';
}
