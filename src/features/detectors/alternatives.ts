import type { Span } from './span';

/** A picture or film that goes with a text. */
export interface Picture {
  readonly kind: 'image' | 'video';
  /** What stands for it where it is not seen; null or empty: nothing. */
  readonly alternative: string | null;
  /** Only adorns: nothing need stand for it. */
  readonly decorative: boolean;
  /** Of a film: whether it has captions. */
  readonly captions: boolean;
}

/** Pictures without alternative text and films without captions; remarks on the whole. */
export function findMissingAlternatives(text: string, pictures: readonly Picture[]): Span[] {
  return pictures.flatMap(({ kind, alternative, decorative, captions }, at) => {
    const remark = (code: string): Span => ({ code, from: 0, to: text.length, params: { number: at + 1 } });
    if (kind === 'video') return captions ? [] : [remark('captions-missing')];
    const said = alternative?.trim() ?? '';
    if (decorative) return [];
    if (said === '') return [remark('alternative-missing')];
    return /^[\w-]{1,80}\.(?:jpe?g|png|gif|webp)$/i.test(said) ? [remark('alternative-is-file-name')] : [];
  });
}
