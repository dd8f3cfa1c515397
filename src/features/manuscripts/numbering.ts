import { squeeze } from './clauses';
import type { Passage } from './manuscript';

/** A clause of the edition before, in the language that is compared. */
export interface Numbered {
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

export interface Before {
  readonly clauses: readonly Numbered[];
  /** The highest whole number any edition of the document ever used. */
  readonly highest: number;
}

/** Least likeness (0–1, Dice over words) at which a passage is taken for a changed clause of the edition before. */
const ALIKE = 0.5;

/** How a passage came by its number. */
export const MATCHES = ['stated', 'confirmed', 'text', 'title', 'likeness', 'new'] as const;
export type Match = (typeof MATCHES)[number];

export interface Numbering {
  readonly number: string;
  readonly by: Match;
  /** 0–1, with the clause of the edition before that bears this number; null where there is none. */
  readonly likeness: number | null;
}

/**
 * Numbers passages. Those whose headings state a number have it; for others the author's confirmation counts (`''`: a new
 * clause), or without one the number of the clause they match in the edition before: same words, else same title, else
 * the most alike. What matches none gets the next number never used.
 */
export function numberPassages(
  passages: readonly Passage[],
  before: Before | null,
  confirmed: readonly string[] | null = null,
): readonly Numbering[] {
  const given: (Omit<Numbering, 'likeness'> | null)[] = passages.map(({ number }, index) => {
    if (number !== null) return { number, by: 'stated' };
    const word = confirmed?.[index] ?? '';
    return word === '' ? null : { number: word, by: 'confirmed' };
  });
  if (confirmed === null) matchPassages(passages, before, given);
  const used = given.flatMap((one) => (one === null ? [] : [Number.parseInt(one.number, 10)]));
  let next = Math.max(before?.highest ?? 0, 0, ...used);
  return given.map((one, index) => {
    const { number, by } = one ?? { number: String((next += 1)), by: 'new' as const };
    const clause = before?.clauses.find((candidate) => candidate.number === number);
    const passage = passages[index];
    const likeness = clause === undefined || passage === undefined ? null : dice(wordsOf(passage), wordsOf(clause));
    return { number, by, likeness };
  });
}

function matchPassages(
  passages: readonly Passage[],
  before: Before | null,
  given: (Omit<Numbering, 'likeness'> | null)[],
): void {
  const taken = new Set(given.map((one) => one?.number));
  const free = (before?.clauses ?? []).filter(({ number }) => !taken.has(number));
  const give = (index: number, clause: Numbered, by: Match): void => {
    given[index] = { number: clause.number, by };
    free.splice(free.indexOf(clause), 1);
  };
  for (const [same, by] of [
    [sameText, 'text'],
    [sameTitle, 'title'],
  ] as const) {
    passages.forEach((passage, index) => {
      if (given[index] !== null) return;
      const clause = free.find((candidate) => same(passage, candidate));
      if (clause !== undefined) give(index, clause, by);
    });
  }
  for (const { index, clause } of byLikeness(passages, given, free)) {
    if (given[index] === null && free.includes(clause)) give(index, clause, 'likeness');
  }
}

function sameText(a: Passage, b: Numbered): boolean {
  return squeeze(a.title) === squeeze(b.title) && squeeze(a.text) === squeeze(b.text);
}

function sameTitle(a: Passage, b: Numbered): boolean {
  return squeeze(a.title) !== '' && squeeze(a.title) === squeeze(b.title);
}

function byLikeness(
  passages: readonly Passage[],
  given: readonly (object | null)[],
  free: readonly Numbered[],
): readonly { readonly index: number; readonly clause: Numbered; readonly likeness: number }[] {
  const candidates = free.map((clause) => ({ clause, words: wordsOf(clause) }));
  return passages
    .flatMap((passage, index) => {
      if (given[index] !== null) return [];
      const words = wordsOf(passage);
      return candidates.map(({ clause, words: other }) => ({ index, clause, likeness: dice(words, other) }));
    })
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || a.index - b.index);
}

function wordsOf({ title, text }: { readonly title: string; readonly text: string }): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of `${title} ${text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient of two bags of words. */
function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  const size = sum(a) + sum(b);
  return size === 0 ? 0 : (2 * common) / size;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
