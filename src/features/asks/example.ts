import type { Fault } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';

/** What names somebody: their names, their address and their number. */
export interface Naming {
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Localised;
  readonly email: string | null;
  readonly externalId: string;
}

/** Hebrew joins these to the word: "and", "the", "in", "as", "to", "from", "that". */
const JOINED = /^[והבכלמש]{1,3}/;

const segments = new Intl.Segmenter('en', { granularity: 'word' });

/** An example tells nothing of whoever asked: a fault for each text in which something names them. */
export function namingFaults(texts: Readonly<Record<'question' | 'answer', Localised>>, person: Naming): Fault[] {
  const { givenName, familyName, names, email, externalId } = person;
  const parts = new Set([givenName, familyName, ...Object.values(names)].flatMap(wordsOf));
  const whole = [email, externalId].flatMap((value) => (value === null || value === '' ? [] : [value.toLowerCase()]));
  const isNamed = (text: string): boolean =>
    wordsOf(text).some((word) => parts.has(word) || prefixes(word).some((rest) => parts.has(rest))) ||
    whole.some((value) => text.toLowerCase().includes(value));
  return Object.entries(texts).flatMap(([field, localised]) =>
    Object.entries(localised)
      .filter(([, text]) => isNamed(text))
      .map(([language]) => ({ pointer: `/${field}/${language}`, code: 'names-who-asked' })),
  );
}

/** Words of two letters or more, in lower case. */
function wordsOf(text: string): string[] {
  return [...segments.segment(text.toLowerCase().normalize('NFC'))]
    .filter(({ isWordLike, segment }) => isWordLike === true && [...segment].length > 1)
    .map(({ segment }) => segment);
}

/** What is left of a word without one, two or three letters that Hebrew joins to it. */
function prefixes(word: string): string[] {
  const joined = JOINED.exec(word)?.[0].length ?? 0;
  return Array.from({ length: joined }, (_, at) => word.slice(at + 1));
}
