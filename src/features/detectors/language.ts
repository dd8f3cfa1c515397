import type { Span } from './span';

/** Alphabets by which languages are told apart at a glance; every other language is written in Latin letters here. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  hebrew: /\p{Script=Hebrew}/gu,
  arabic: /\p{Script=Arabic}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  latin: /\p{Script=Latin}/gu,
};

const WRITTEN_IN: Readonly<Record<string, string>> = {
  ...{ he: 'hebrew', yi: 'hebrew', ar: 'arabic', fa: 'arabic', ur: 'arabic' },
  ...{ ru: 'cyrillic', uk: 'cyrillic', bg: 'cyrillic', sr: 'cyrillic' },
};

/** Addresses, names of accounts and tags are Latin in any language. */
const NO_WORDS = /https?:\/\/\S+|[@#][\p{L}\p{N}_.-]+|\S+@\S+/gu;

/** So few letters tell nothing; so small a part of them in its own alphabet tells that it is another language. */
const FEWEST = 8;
const PART = 0.3;

/**
 * Words in another alphabet than their stated language has; a remark on the whole. Disclosure, lists and pictures go by what is
 * stated, so a wrong statement makes every other remark wrong.
 */
export function findOtherLanguage(text: string, language: string): Span[] {
  const own = WRITTEN_IN[language] ?? 'latin';
  const said = text.replace(NO_WORDS, ' ');
  const count = (letters: RegExp | undefined): number =>
    letters === undefined ? 0 : (said.match(letters) ?? []).length;
  const all = Object.values(LETTERS).reduce((sum, letters) => sum + count(letters), 0);
  if (all < FEWEST || count(LETTERS[own]) / all >= PART) return [];
  return [{ code: 'language-other', from: 0, to: text.length }];
}
