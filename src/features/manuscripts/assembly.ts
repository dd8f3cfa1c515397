import type { Fault } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';
import type { Clause } from './clauses';
import { UnreadableMarkdown } from './markdown';
import { type Manuscript, type Passage, PREAMBLE, readManuscript } from './manuscript';
import { type Before, type Numbered, type Numbering, numberPassages } from './numbering';
import { clausesDiffer, unreadableManuscript } from './manuscripts.errors';

export interface Assembled {
  readonly languages: readonly string[];
  /** Front matter by language. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly clauses: readonly Clause[];
  /** How each clause of the original came by its number, in their order. */
  readonly numbering: readonly Numbering[];
}

/** What the editions before say about numbers. */
export interface Past {
  readonly clauses: readonly Clause[];
  readonly highest: number;
}

/**
 * Puts the manuscripts of an edition together: one clause per number, in the order of the original language.
 * @throws Problem unreadable-manuscript, clauses-differ
 */
export function assemble(
  texts: Localised,
  original: string,
  past: Past | null,
  confirmed: readonly string[] | null = null,
): Assembled {
  const languages = Object.keys(texts).sort(
    (a, b) => Number(b === original) - Number(a === original) || (a < b ? -1 : 1),
  );
  if (languages[0] !== original) throw unreadableManuscript({}, fault(original, 'original-language-missing'));
  const manuscripts = new Map(languages.map((language) => [language, read(language, texts[language] ?? '')]));
  const ordered = passagesOf(manuscripts, original);
  demandConfirmed(confirmed, ordered.length);
  const numbering = numberPassages(ordered, beforeIn(past, original), confirmed);
  const numbers = numbering.map(({ number }) => number);
  const byLanguage = new Map<string, ReadonlyMap<string, Passage>>();
  for (const language of languages) {
    const passages = passagesOf(manuscripts, language);
    byLanguage.set(language, unique(language, passages, numbersOf(passages, language === original, ordered, numbers)));
  }
  demandSameNumbers(byLanguage, original);
  const localised = (number: string, pick: (passage: Passage) => string): Localised =>
    Object.fromEntries(
      languages.map((l) => [l, pick(byLanguage.get(l)?.get(number) ?? { number, title: '', text: '' })]),
    );
  return {
    languages,
    numbering,
    metadata: Object.fromEntries([...manuscripts].map(([language, { metadata }]) => [language, metadata])),
    clauses: numbers.map((number) => ({
      number,
      title: localised(number, ({ title }) => title),
      text: localised(number, ({ text }) => text),
    })),
  };
}

function read(language: string, markdown: string): Manuscript {
  try {
    const manuscript = readManuscript(markdown);
    if (manuscript.passages.some(({ title, text }) => title !== '' || text !== '')) return manuscript;
  } catch (error) {
    if (error instanceof UnreadableMarkdown) throw unreadableManuscript({}, fault(language, error.message));
    throw error;
  }
  throw unreadableManuscript({}, fault(language, 'no-clauses'));
}

/** A confirmation says a number, or '' for a new clause, of every clause of the original. */
function demandConfirmed(confirmed: readonly string[] | null, passages: number): void {
  if (confirmed === null || confirmed.length === passages) return;
  const params = { expected: passages, given: confirmed.length };
  throw unreadableManuscript({}, { faults: [{ pointer: '/numbers', code: 'numbers-differ', params }] });
}

function passagesOf(manuscripts: ReadonlyMap<string, Manuscript>, language: string): readonly Passage[] {
  return manuscripts.get(language)?.passages ?? [];
}

function beforeIn(past: Past | null, language: string): Before | null {
  if (past === null) return null;
  const clauses: Numbered[] = past.clauses.map(({ number, title, text }) => ({
    number,
    title: title[language] ?? '',
    text: text[language] ?? '',
  }));
  return { clauses, highest: past.highest };
}

/** A translation without numbers of its own follows the original's order. */
function numbersOf(
  passages: readonly Passage[],
  isOriginal: boolean,
  original: readonly Passage[],
  numbers: readonly string[],
): readonly string[] {
  if (isOriginal) return numbers;
  const bare = (passage: Passage): boolean => passage.number === null;
  if (!passages.some(bare)) return passages.map(({ number }) => number ?? '');
  const inOrder = numbers.filter((_, index) => original[index]?.number !== PREAMBLE);
  let next = 0;
  const beyond = (): string => String(inOrder.length + next);
  return passages.map((passage) => passage.number ?? inOrder[next++] ?? beyond());
}

function unique(
  language: string,
  passages: readonly Passage[],
  numbers: readonly string[],
): ReadonlyMap<string, Passage> {
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) throw unreadableManuscript({}, fault(language, 'duplicate-clause', { number: twice }));
  return new Map(passages.map((passage, index) => [numbers[index] ?? '', passage]));
}

function demandSameNumbers(byLanguage: ReadonlyMap<string, ReadonlyMap<string, Passage>>, original: string): void {
  const all = new Set([...byLanguage.values()].flatMap((clauses) => [...clauses.keys()]));
  const faults: Fault[] = [...byLanguage].flatMap(([language, clauses]) =>
    [...all]
      .filter((number) => !clauses.has(number))
      .map((number) => ({ pointer: `/texts/${language}`, code: 'clause-missing', params: { number, language } })),
  );
  if (faults.length > 0) throw clausesDiffer({ original }, { faults });
}

function fault(language: string, code: string, params: Readonly<Record<string, unknown>> = {}): { faults: Fault[] } {
  return { faults: [{ pointer: `/texts/${language}`, code, params: { language, ...params } }] };
}
