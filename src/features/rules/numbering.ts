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

/**
 * Numbers passages whose headings state no number. They keep the number of the clause they match in the edition before:
 * same words, else same title, else the most alike; others get the next number never used.
 */
export function numberPassages(passages: readonly Passage[], before: Before | null): readonly string[] {
  const numbers = passages.map(({ number }) => number);
  const taken = new Set(numbers.filter((number) => number !== null));
  const free = (before?.clauses ?? []).filter(({ number }) => !taken.has(number));
  const give = (index: number, clause: Numbered): void => {
    numbers[index] = clause.number;
    free.splice(free.indexOf(clause), 1);
  };
  for (const same of [sameText, sameTitle]) {
    passages.forEach((passage, index) => {
      if (numbers[index] !== null) return;
      const clause = free.find((candidate) => same(passage, candidate));
      if (clause !== undefined) give(index, clause);
    });
  }
  for (const { index, clause } of byLikeness(passages, numbers, free)) {
    if (numbers[index] === null && free.includes(clause)) give(index, clause);
  }
  let next = Math.max(before?.highest ?? 0, ...[...taken].map((number) => Number.parseInt(number, 10)));
  return numbers.map((number) => number ?? String((next += 1)));
}

function sameText(a: Passage, b: Numbered): boolean {
  return squeeze(a.title) === squeeze(b.title) && squeeze(a.text) === squeeze(b.text);
}

function sameTitle(a: Passage, b: Numbered): boolean {
  return squeeze(a.title) !== '' && squeeze(a.title) === squeeze(b.title);
}

function byLikeness(
  passages: readonly Passage[],
  numbers: readonly (string | null)[],
  free: readonly Numbered[],
): readonly { readonly index: number; readonly clause: Numbered; readonly likeness: number }[] {
  const candidates = free.map((clause) => ({ clause, words: wordsOf(clause) }));
  return passages
    .flatMap((passage, index) => {
      if (numbers[index] !== null) return [];
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
