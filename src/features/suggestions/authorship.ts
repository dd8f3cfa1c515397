import type { ChangeDesc, ChangeSet } from '@codemirror/state';
import type { Id } from '../../kernel/id';
import type { Anchor } from './anchor';
import { editsBetween, replacing } from './edits';

/** Characters of a text that somebody else than its author put into words. */
export interface Span extends Anchor {
  readonly personId: Id;
}

/** From this length on, words copied by hand count as those that were accepted. */
const COPIED = 20;

/** What of spans is left after edits: exactly the characters that stayed. */
export function kept(spans: readonly Span[], edits: ChangeDesc): readonly Span[] {
  const after: Span[] = [];
  edits.iterGaps((was, is, length) => {
    for (const { from, to, personId } of spans) {
      const [first, last] = [Math.max(from, was), Math.min(to, was + length)];
      if (first < last) after.push({ from: first - was + is, to: last - was + is, personId });
    }
  });
  return tidy(after);
}

/** Whose the words are once a suggestion was accepted, in the words that its author made of it. */
export function accepted(
  text: string,
  spans: readonly Span[],
  { from, to }: Anchor,
  suggestion: { readonly replacement: string; readonly personId: Id },
  words: string,
): readonly Span[] {
  const original = text.slice(from, to);
  const suggested = inserted(editsBetween(original, suggestion.replacement), suggestion.personId);
  const revised = kept(suggested, editsBetween(suggestion.replacement, words));
  const theirs = revised.map((span) => ({ ...span, from: span.from + from, to: span.to + from }));
  return tidy([...kept(spans, replacing(text, from, to, words)), ...theirs]);
}

/** Words that stand in a text as somebody suggested or wrote them, though nobody accepted them. */
export function copied(text: string, words: string, personId: Id): readonly Span[] {
  const lines = words.split(/\n+/).map((line) => line.trim());
  return lines.flatMap((line) => {
    const from = line.length < COPIED ? -1 : text.indexOf(line);
    return from === -1 ? [] : [{ from, to: from + line.length, personId }];
  });
}

/** In order and without two for one character: the earlier in the list has it. */
export function tidy(spans: readonly Span[]): readonly Span[] {
  const taken: Span[] = [];
  for (const span of spans) {
    let free: readonly Anchor[] = [span];
    for (const other of taken) free = free.flatMap((piece) => without(piece, other));
    taken.push(...free.map(({ from, to }) => ({ from, to, personId: span.personId })));
  }
  return taken.sort((a, b) => a.from - b.from);
}

function without(piece: Anchor, { from, to }: Anchor): readonly Anchor[] {
  if (to <= piece.from || from >= piece.to) return [piece];
  return [
    { from: piece.from, to: Math.min(from, piece.to) },
    { from: Math.max(to, piece.from), to: piece.to },
  ].filter((rest) => rest.from < rest.to);
}

/** Which part of a text's characters, white space aside, is whose; 0 to 1 each and together. */
export function shares(text: string, spans: readonly Span[]): ReadonlyMap<Id, number> {
  const all = characters(text);
  const counted = new Map<Id, number>();
  if (all === 0) return counted;
  for (const { from, to, personId } of tidy(spans)) {
    const count = characters(text.slice(from, to));
    if (count > 0) counted.set(personId, (counted.get(personId) ?? 0) + count);
  }
  return new Map([...counted].map(([personId, count]) => [personId, count / all]));
}

function characters(text: string): number {
  return [...text.replace(/\s+/gu, '')].length;
}

function inserted(edits: ChangeSet, personId: Id): readonly Span[] {
  const spans: Span[] = [];
  edits.iterChanges((_fromA, _toA, from, to) => {
    if (from < to) spans.push({ from, to, personId });
  });
  return spans;
}
