import { type Fault, invalidRequest } from '../../kernel/problem';
import type { Options } from './rule';

/** What may be said to a detector: numbers, one of several words, phrases or a text by language, phrases in any. */
export type Field =
  | { readonly kind: 'integer'; readonly least: number; readonly most: number; readonly otherwise: number }
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly otherwise: string }
  | { readonly kind: 'phrases' }
  | { readonly kind: 'list' }
  | { readonly kind: 'texts' };

export type Fields = Readonly<Record<string, Field>>;

const MOST_PHRASES = 200;
const LONGEST_PHRASE = 100;
const LANGUAGE = /^[a-z]{2,3}$/;

/** Options as stated, with what was left out. @throws Problem invalid-request with every fault */
export function optionsOf(fields: Fields, stated: Options): Options {
  const faults: Fault[] = Object.keys(stated)
    .filter((name) => !(name in fields))
    .map((name) => ({ pointer: `/options/${name}`, code: 'unknown-option' }));
  const options: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = stated[name] ?? absent(field);
    if (fits(field, value)) options[name] = value;
    else faults.push({ pointer: `/options/${name}`, code: 'not-an-option' });
  }
  if (faults.length > 0) throw invalidRequest({}, { faults });
  return options;
}

function absent(field: Field): unknown {
  if (field.kind === 'integer' || field.kind === 'choice') return field.otherwise;
  return field.kind === 'list' ? [] : {};
}

function fits(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'integer':
      return Number.isInteger(value) && Number(value) >= field.least && Number(value) <= field.most;
    case 'choice':
      return typeof value === 'string' && field.of.includes(value);
    case 'list':
      return isPhrases(value);
    case 'phrases':
      return isByLanguage(value, isPhrases);
    case 'texts':
      return isByLanguage(value, isPhrase);
  }
}

function isByLanguage(value: unknown, fits: (each: unknown) => boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([language, each]) => LANGUAGE.test(language) && fits(each));
}

function isPhrases(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MOST_PHRASES && value.every(isPhrase);
}

function isPhrase(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_PHRASE && value.isWellFormed();
}

export function integerOf(options: Options, name: string): number {
  return Number(options[name]);
}

export function choiceOf(options: Options, name: string): string {
  return String(options[name]);
}

export function listOf(options: Options, name: string): readonly string[] {
  return options[name] as readonly string[];
}

/** Phrases of a language; where none are kept for it, the English ones. */
export function phrasesOf(options: Options, name: string, language: string): readonly string[] {
  const all = options[name] as Readonly<Record<string, readonly string[]>>;
  return all[language] ?? all['en'] ?? [];
}

/** Phrases of all other languages. */
export function otherPhrasesOf(options: Options, name: string, language: string): readonly string[] {
  const all = options[name] as Readonly<Record<string, readonly string[]>>;
  const own = all[language] === undefined ? 'en' : language;
  return Object.keys(all)
    .filter((each) => each !== own)
    .flatMap((each) => all[each] ?? []);
}

export function textOf(options: Options, name: string, language: string): string {
  const all = options[name] as Readonly<Record<string, string>>;
  return all[language] ?? all['en'] ?? '';
}
