import type { Span } from './span';
import { tidy } from './tidy';

export interface ShoutingKnowledge {
  /** Names that are written in capitals, as USA. */
  readonly acronyms?: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}'’&-]+/gu;
const LOUD = /^(?=(?:[^\p{L}]*\p{Lu}){2})[\p{Lu}\p{N}\p{M}'’&-]+$/u;
/** So many loud words in a row, of so many letters together, are no name. */
const ROW = 3;
const LETTERS = 10;

/** Capitals, repeated marks, drawn-out letters. */
export function findShouting(text: string, { acronyms = [] }: ShoutingKnowledge = {}): Span[] {
  return tidy([...capitals(text, new Set(acronyms)), ...marks(text), ...drawnOut(text)]);
}

interface Row {
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly letters: number;
}

function capitals(text: string, acronyms: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  let row: Row | null = null;
  const close = (): void => {
    if (row !== null && row.words >= ROW && row.letters >= LETTERS) {
      const { from, to } = row;
      spans.push({ code: 'shouting-capitals', from, to, fix: { from, to, text: quiet(text, from, to, acronyms) } });
    }
    row = null;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (acronyms.has(word)) continue;
    if (!LOUD.test(word)) {
      // A single capital letter or a number between loud words belongs to them.
      if (!/^(?:\p{Lu}|\p{N}+)$/u.test(word)) close();
      continue;
    }
    const begun: Row = row ?? { from: index, to: index, words: 0, letters: 0 };
    row = {
      from: begun.from,
      to: index + word.length,
      words: begun.words + 1,
      letters: begun.letters + word.length,
    };
  }
  close();
  return spans;
}

/** In small letters, but for the first of a sentence. */
function quiet(text: string, from: number, to: number, acronyms: ReadonlySet<string>): string {
  const words = text.slice(from, to).replace(WORD, (word) => (acronyms.has(word) ? word : word.toLowerCase()));
  const first = /(?:^|[.!?…]\s*|\n)$/u.test(text.slice(Math.max(0, from - 8), from));
  return words
    .replace(/([.!?…]\s+)(\p{Ll})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    .replace(/^\p{Ll}/u, (letter) => (first ? letter.toUpperCase() : letter));
}

/** More marks than one needs; ?! is one. */
function marks(text: string): Span[] {
  return [...text.matchAll(/[!?\u203c\u2047-\u2049\uff01\uff1f]{2,}/gu)].flatMap(({ 0: row, index }) => {
    if (/^\?!$/u.test(row)) return [];
    const kept = /[?\u2047\u2048\u2049\uff1f]/u.test(row) ? (/[!\u203c\uff01]/u.test(row) ? '?!' : '?') : '!';
    const to = index + row.length;
    return [{ code: 'shouting-marks', from: index, to, fix: { from: index, to, text: kept } }];
  });
}

/** A letter four times or more; חחח and other laughter is none. */
function drawnOut(text: string): Span[] {
  return [...text.matchAll(/([^\P{L}חהׁ])\1{3,}/giu)].map(({ 0: row, 1: letter = '', index }) => {
    const to = index + row.length;
    return { code: 'shouting-letters', from: index, to, fix: { from: index, to, text: letter } };
  });
}
