import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';
import type { Localised } from '../../platform/i18n/messages';
import {
  type Clause,
  clausesDiffer,
  type Comparison,
  type Declared,
  digestOf,
  isMaterial,
  type RemovedClause,
} from '../manuscripts/public';
import { editionNotInForce, editionOvertaken, effectiveTooEarly, languageMissing } from './rules.errors';

export type EditionState = 'draft' | 'published';

export const editionStates = transitions<EditionState>('draft', { draft: ['published'], published: [] });

/** An edition of a document; its clauses stand beside it. */
export interface Edition {
  readonly id: Id;
  readonly documentId: Id;
  readonly number: number;
  readonly state: EditionState;
  /** The published edition it was compared with. */
  readonly baseId: Id | null;
  readonly languages: readonly string[];
  readonly summary: Localised;
  /** Front matter by language. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly removed: readonly RemovedClause[];
  readonly digest: string;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly effectiveAt: Date | null;
  /** The number of the latest edition up to this one that asks everybody again. */
  readonly materialNumber: number | null;
  /** Who wrote the draft; null for an operator. */
  readonly authorId: Id | null;
  /** A quiz to pass before it is acknowledged. */
  readonly quizId: Id | null;
  /** Days for which permits rest on an earlier edition once this one is in force, as the document said at publication. */
  readonly graceDays: number;
  readonly version: number;
}

export interface NewEdition {
  readonly id: Id;
  readonly document: { readonly id: Id; readonly code: string; readonly originalLanguage: string };
  readonly number: number;
  readonly base: Edition | null;
  readonly languages: readonly string[];
  readonly summary: Localised;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly authorId: Id | null;
}

/** A draft edition with its clauses, compared with the published one before it. */
export function draftEdition(made: NewEdition, { clauses, removed }: Comparison, now: Date): Edition {
  const { document, number } = made;
  return {
    id: made.id,
    documentId: document.id,
    number,
    state: 'draft',
    baseId: made.base?.id ?? null,
    languages: made.languages,
    summary: made.summary,
    metadata: made.metadata,
    removed,
    digest: digestOf({ document: document.code, number, originalLanguage: document.originalLanguage, clauses }),
    createdAt: now,
    publishedAt: null,
    effectiveAt: null,
    materialNumber: null,
    authorId: made.authorId,
    quizId: null,
    graceDays: 0,
    version: 1,
  };
}

/**
 * The clauses of a draft written anew; new ones get the next number never used.
 * @throws Problem clauses-differ naming each clause that lacks a language, has none of its own, or a number twice
 */
export function revised(edition: Edition, clauses: readonly Clause[], highest: number): readonly Clause[] {
  let next = Math.max(highest, 0, ...clauses.map(({ number }) => Number.parseInt(number, 10) || 0));
  const numbered = clauses.map((clause) => ({
    ...clause,
    number: clause.number === '' ? String((next += 1)) : clause.number,
  }));
  const numbers = numbered.map(({ number }) => number);
  const faults = numbered.flatMap(({ number, text }, at) => [
    ...(numbers.indexOf(number) < at
      ? [{ pointer: `/clauses/${at}/number`, code: 'duplicate-clause', params: { number } }]
      : []),
    ...edition.languages
      .filter((language) => (text[language] ?? '').trim() === '')
      .map((language) => ({ pointer: `/clauses/${at}/text`, code: 'clause-missing', params: { number, language } })),
  ]);
  if (faults.length > 0) throw clausesDiffer({}, { faults });
  return numbered.map(({ number, title, text }) => ({
    number,
    title: only(title, edition),
    text: only(text, edition),
  }));
}

function only(words: Localised, { languages }: Edition): Localised {
  return Object.fromEntries(languages.map((language) => [language, (words[language] ?? '').trim()]));
}

/**
 * Publishes a draft, in force from `effectiveAt`; it never changes again.
 * @throws Problem wrong-state, edition-overtaken, effective-too-early
 */
export function publish(
  edition: Edition,
  comparison: Comparison,
  latest: Edition | null,
  term: { readonly effectiveAt: Date | null; readonly graceDays: number },
  now: Date,
): Edition {
  editionStates.demand(edition.state, 'published');
  if ((latest?.id ?? null) !== edition.baseId) throw editionOvertaken({ number: latest?.number ?? 0 });
  const from = term.effectiveAt ?? later(now, latest?.effectiveAt ?? now);
  const earliest = later(now, latest?.effectiveAt ?? now);
  if (from < earliest) throw effectiveTooEarly({ earliest: earliest.toISOString() });
  const asks = latest === null || isMaterial(comparison);
  return {
    ...edition,
    state: 'published',
    publishedAt: now,
    effectiveAt: from,
    materialNumber: asks ? edition.number : latest.materialNumber,
    graceDays: term.graceDays,
  };
}

/**
 * Refuses an acknowledgement that would prove nothing.
 * @throws Problem edition-not-in-force, language-missing
 */
export function demandAcknowledgeable(edition: Edition, inForce: Id | null, language: string): void {
  if (edition.id !== inForce) throw editionNotInForce({ number: edition.number });
  if (!edition.languages.includes(language))
    throw languageMissing({ language, languages: edition.languages.join(', ') });
}

/** Only what changed is called editorial or material. @throws Problem invalid-request naming each clause that did not */
export function demandChanged({ clauses, removed }: Comparison, declared: Declared): void {
  const changed = new Set([
    ...clauses.filter(({ change }) => change !== 'unchanged').map(({ number }) => number),
    ...removed.map(({ number }) => number),
  ]);
  const faults: Fault[] = Object.keys(declared)
    .filter((number) => !changed.has(number))
    .map((number) => ({ pointer: `/changes/${number}`, code: 'clause-not-changed', params: { number } }));
  if (faults.length > 0) throw invalidRequest({}, { faults });
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
