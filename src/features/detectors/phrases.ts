import type { Place } from './network-text';

/** A text made comparable, code unit by code unit, so that places in it are places in the text. */
export interface Comparable {
  readonly text: string;
  readonly folded: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\u05F4': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '\u05F3': "'",
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '\u05BE': '-',
  '\u00A0': ' ',
  '\n': ' ',
  '\t': ' ',
};

/** Case, quotation marks, dashes and white space count no more; lengths stay. */
export function comparable(text: string): Comparable {
  let folded = '';
  for (const unit of text.split('')) {
    const small = unit.toLowerCase();
    folded += SIGNS[unit] ?? (small.length === 1 ? small : unit);
  }
  return { text, folded };
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Hebrew prefixes that a word may begin with: and, that, in, to, the, from, as. */
const PREFIXES = 'ושבלהמכ';

/** Where a phrase stands as words of its own (a Hebrew one also behind prefix letters). */
export function placesOf({ folded }: Comparable, phrase: string): readonly Place[] {
  const sought = comparable(phrase).folded.trim();
  if (sought === '') return [];
  const hebrew = /^[\u05D0-\u05EA]/u.test(sought);
  const places: Place[] = [];
  for (let at = folded.indexOf(sought); at !== -1; at = folded.indexOf(sought, at + sought.length)) {
    const to = at + sought.length;
    if (begins(folded, at, hebrew, sought) && ends(folded, to, sought)) places.push({ from: at, to });
  }
  return places;
}

/** The first place of any of these phrases, by where it stands. */
export function firstOf(text: Comparable, phrases: readonly string[]): readonly Place[] {
  return phrases.flatMap((phrase) => placesOf(text, phrase)).sort((a, b) => a.from - b.from || b.to - a.to);
}

function begins(folded: string, at: number, hebrew: boolean, sought: string): boolean {
  if (!WORD.test(sought[0] ?? '')) return true;
  let before = at - 1;
  for (let letters = 0; hebrew && letters < 2 && PREFIXES.includes(folded[before] ?? ' '); letters += 1) before -= 1;
  return before < 0 || !WORD.test(folded[before] ?? '');
}

function ends(folded: string, to: number, sought: string): boolean {
  return !WORD.test(sought.at(-1) ?? '') || !WORD.test(folded[to] ?? ' ');
}
