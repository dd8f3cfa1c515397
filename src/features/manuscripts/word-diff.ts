import { diffArrays } from 'diff';

/** A run of words that stayed, came or went. */
export interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this a clause is shown as wholly rewritten: nobody reads a difference of a thousand scattered words. */
const MILLISECONDS = 500;

/** The difference of two texts word by word; white space says nothing. */
export function wordDiff(before: string, after: string): readonly Part[] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const changes = diffArrays([...was], [...is], { comparator: same, timeout: MILLISECONDS });
  if (changes === undefined) return whole(before, after);
  return joined(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

function whole(before: string, after: string): readonly Part[] {
  return joined([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
}

/** White space that came or went alone belongs to what stayed; neighbours of one kind are one part. */
function joined(parts: readonly Part[]): readonly Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const blank = part.text.trim() === '';
    if (blank && part.kind === 'removed') continue;
    const kind = blank ? 'same' : part.kind;
    const last = found.at(-1);
    if (last?.kind === kind) found[found.length - 1] = { kind, text: last.text + part.text };
    else found.push({ kind, text: part.text });
  }
  return found;
}

function same(a: string, b: string): boolean {
  return a === b || (a.trim() === '' && b.trim() === '');
}

/**
 * Words with the marks inside them (צה״ל, don't), white space, and every other character by itself. Not Intl.Segmenter:
 * its time grows with the square of the text.
 */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’"״׳-][\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu;

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(WORDS) ?? [];
}
