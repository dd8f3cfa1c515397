import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import type { Localised } from '../../platform/i18n/messages';

/** What became of a clause since the edition before. */
export const CHANGES = ['unchanged', 'editorial', 'material'] as const;

export type Change = (typeof CHANGES)[number];

/** A numbered part of an edition, in every language the edition has. */
export interface Clause {
  /** Stable over editions: `3`, `3.1`. */
  readonly number: string;
  /** Empty where the document has no headings. */
  readonly title: Localised;
  readonly text: Localised;
}

export interface ComparedClause extends Clause {
  readonly change: Change;
}

/** A clause of the edition before that is no longer there. */
export interface RemovedClause {
  readonly number: string;
  readonly title: Localised;
  readonly change: 'editorial' | 'material';
}

export interface Comparison {
  readonly clauses: readonly ComparedClause[];
  readonly removed: readonly RemovedClause[];
}

/** What the author says about changed clauses, by number; a change nobody called editorial is material. */
export type Declared = Readonly<Record<string, 'editorial' | 'material'>>;

/** Compares clauses with those of the edition before (null: there is none, so everything is new). */
export function compare(before: readonly Clause[] | null, now: readonly Clause[], declared: Declared): Comparison {
  const known = new Map((before ?? []).map((clause) => [clause.number, clause]));
  const kept = new Set(now.map((clause) => clause.number));
  return {
    clauses: now.map((clause) => {
      const was = known.get(clause.number);
      const same = was !== undefined && sameWords(was, clause);
      return { ...clause, change: same ? 'unchanged' : (declared[clause.number] ?? 'material') };
    }),
    removed: [...known.values()]
      .filter((clause) => !kept.has(clause.number))
      .map(({ number, title }) => ({ number, title, change: declared[number] ?? 'material' })),
  };
}

/** Whether everybody is asked again. */
export function isMaterial({ clauses, removed }: Comparison): boolean {
  return [...clauses, ...removed].some(({ change }) => change === 'material');
}

/**
 * Whether two clauses say the same in every language both have; white space says nothing. A language that is new does
 * not change a clause, and with no language in common nothing can be called the same.
 */
export function sameWords(a: Clause, b: Clause): boolean {
  const common = Object.keys(a.text).filter((language) => b.text[language] !== undefined);
  return (
    common.length > 0 &&
    common.every(
      (language) =>
        squeeze(a.title[language]) === squeeze(b.title[language]) &&
        squeeze(a.text[language]) === squeeze(b.text[language]),
    )
  );
}

/** A text with all white space made one space. */
export function squeeze(text: string | undefined): string {
  return (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What an edition's digest covers. */
export interface EditionContent {
  readonly document: string;
  readonly number: number;
  readonly originalLanguage: string;
  readonly clauses: readonly Clause[];
}

/** SHA-256 (hex) of an edition's canonical content (RFC 8785), which an acknowledgement stores. */
export function digestOf({ document, number, originalLanguage, clauses }: EditionContent): string {
  const content = {
    document,
    edition: number,
    originalLanguage,
    clauses: clauses.map((clause) => ({ number: clause.number, title: clause.title, text: clause.text })),
  };
  return createHash('sha256').update(canonicalize(content), 'utf8').digest('hex');
}
