/**
 * A pattern as owners of lists write it: words, `#` for a number and `*` for up to three words of one sentence, as in
 * "the best * in" or "# percent". It is never a regular expression of theirs: what is built here has bounds.
 */
export interface Template {
  /** The longest piece that must stand there as it is; nothing to look for without one. */
  readonly anchor: string;
  /** What in a folded text the pattern holds around a place where the anchor stands. */
  at(text: string, at: number): { readonly from: number; readonly to: number } | null;
}

const NUMBER = '\\d[\\d.,]{0,14}';
const GAP = '(?:[^ .!?]{1,30} ){0,3}';
/** Further than this from its anchor a pattern holds nothing. */
const REACH = 250;

export function templateOf(folded: string): Template | null {
  const parts = folded.trim().split(/( ?\* ?|#)/);
  const anchor = parts
    .filter((_, at) => at % 2 === 0)
    .map((part) => part.trim())
    .reduce((best, part) => (part.length > best.length ? part : best), '');
  if (anchor === '') return null;
  const source = parts
    .map((part, at) => {
      if (at % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
      return part === '#' ? NUMBER : ` ${GAP}`;
    })
    .join('');
  const whole = new RegExp(source, 'g');
  return {
    anchor,
    at: (text, at) => {
      const start = Math.max(0, at - REACH);
      const window = text.slice(start, at + anchor.length + REACH);
      whole.lastIndex = 0;
      for (let match = whole.exec(window); match !== null; match = whole.exec(window)) {
        const from = start + match.index;
        const to = from + match[0].length;
        if (from > at) return null;
        if (to >= at + anchor.length) return { from, to };
      }
      return null;
    },
  };
}
