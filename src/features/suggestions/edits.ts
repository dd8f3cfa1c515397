import { ChangeSet, Text } from '@codemirror/state';
import { diffArrays } from 'diff';

/** A piece that came in place of what stood between two positions, in UTF-16 units. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Differences beyond these are shown as a piece that was wholly rewritten; a count, so that no clock decides. */
const MOST_WORDS = 800;
const MOST_CHARACTERS = 400;
/** A rewritten piece up to this long is told letter by letter. */
const FINE = 400;

/** Words with the marks on them, white space, and every other character by itself. */
const PIECES = /[\p{L}\p{M}\p{N}]+|\s+|[^]/gu;

/** What was edited between two texts: what stayed keeps its place, whatever came and went around it. */
export function editsBetween(before: string, after: string): ChangeSet {
  return ChangeSet.of(
    changesIn(before, after).map(({ from, to, insert }) => ({ from, to, insert: textOf(insert) })),
    before.length,
  );
}

/** A piece put in place of another, letter by letter. */
export function replacing(text: string, from: number, to: number, insert: string): ChangeSet {
  return ChangeSet.of(
    changesIn(text.slice(from, to), insert).map((change) => ({
      from: change.from + from,
      to: change.to + from,
      insert: textOf(change.insert),
    })),
    text.length,
  );
}

/** Line ends stay as they are: the editor's own reading would make one character of two. */
function textOf(insert: string): Text {
  return Text.of(insert.split('\n'));
}

function changesIn(before: string, after: string): readonly Change[] {
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  const [was, is] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return between(was.match(PIECES) ?? [], is.match(PIECES) ?? [], MOST_WORDS).flatMap((change) =>
    refined(was, change).map(({ from, to, insert }) => ({ from: from + start, to: to + start, insert })),
  );
}

function refined(was: string, change: Change): readonly Change[] {
  const { from, to, insert } = change;
  if (from === to || insert === '' || to - from > FINE || insert.length > FINE) return [change];
  return between([...was.slice(from, to)], [...insert], MOST_CHARACTERS).map((fine) => ({
    ...{ from: fine.from + from, to: fine.to + from, insert: fine.insert },
  }));
}

function between(was: readonly string[], is: readonly string[], maxEditLength: number): readonly Change[] {
  const parts = diffArrays([...was], [...is], { maxEditLength });
  if (parts === undefined) return [{ from: 0, to: was.join('').length, insert: is.join('') }];
  const changes: Change[] = [];
  let at = 0;
  for (const { added, removed, value } of parts) {
    const text = value.join('');
    const last = changes.at(-1);
    const touches = last?.to === at ? last : undefined;
    if (added) {
      if (touches === undefined) changes.push({ from: at, to: at, insert: text });
      else changes[changes.length - 1] = { ...touches, insert: touches.insert + text };
    } else if (removed) {
      if (touches === undefined) changes.push({ from: at, to: at + text.length, insert: '' });
      else changes[changes.length - 1] = { ...touches, to: at + text.length };
      at += text.length;
    } else {
      at += text.length;
    }
  }
  return changes;
}

/** Up to where two texts begin alike; never within a word, or between the halves of a character. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  while (at > 0 && (isWithin(a, at) || isWithin(b, at))) at -= 1;
  return at;
}

/** How much of their ends is alike. */
function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count += 1;
  while (count > 0 && (isWithin(a, a.length - count) || isWithin(b, b.length - count))) count -= 1;
  return count;
}

const IN_WORD = /[\p{L}\p{M}\p{N}\p{Cs}]/u;

function isWithin(text: string, at: number): boolean {
  return IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at));
}
