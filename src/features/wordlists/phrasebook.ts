import { MATCHES, standing } from '../topics/public';
import { Automaton } from './automaton';
import { drawnAs, undisguise } from './disguise';
import { foldInPlace } from './folding';
import { type Template, templateOf } from './template';

/** How an entry is looked for: anywhere, at the start of a word, as whole words, or as a pattern with `#` and `*`. */
export const MANNERS = [...MATCHES, 'pattern'] as const;
export type Manner = (typeof MANNERS)[number];

/** Something that a list says. */
export interface Phrase {
  readonly id: string;
  readonly phrase: string;
  readonly match: Manner;
  /** What to say in its place. */
  readonly instead?: string | null;
}

/** Where in a text (UTF-16 code units) a list says something. */
export interface Hit {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

/** Lists made ready to be tried on many texts: the hits of a text from its start on, none over another. */
export interface Phrasebook {
  readonly size: number;
  find(text: string): readonly Hit[];
}

export interface Manners {
  /** Words are found also behind look-alike letters, digits for letters and letters drawn out; not those of Hebrew. */
  readonly disguised?: boolean;
}

interface Tried {
  readonly phrase: Phrase;
  readonly needle: string;
  readonly stands: (text: string, at: number) => boolean;
  readonly template: Template | null;
}

export function phrasebookOf(phrases: readonly Phrase[], { disguised = false }: Manners = {}): Phrasebook {
  const tried = phrases.map(made).filter((one) => one !== null);
  const groups = grouped(tried, ({ needle }) => needle);
  const automaton = new Automaton(groups.map(([needle]) => needle));
  const bare = disguised ? disguisedBook(phrases) : null;
  return {
    size: tried.length,
    find: (text) => {
      const folded = foldInPlace(text);
      const hits: Hit[] = [];
      automaton.scan(folded.text, (index, end) => {
        const [needle, there] = groups[index] ?? NOTHING;
        for (const { phrase, stands, template } of there) {
          const place =
            template === null ? { from: end - needle.length, to: end } : template.at(folded.text, end - needle.length);
          if (place === null || !asAsked(stands, template, folded.text, place)) continue;
          hits.push({ phrase, from: folded.starts[place.from] ?? 0, to: folded.ends[place.to - 1] ?? 0 });
        }
      });
      return apart(bare === null ? hits : [...hits, ...bare(text)]);
    },
  };
}

const NOTHING = ['', []] as const;

function asAsked(
  stands: Tried['stands'],
  template: Template | null,
  text: string,
  { from, to }: { from: number; to: number },
): boolean {
  return template === null ? stands(text, from) : standing(text.slice(from, to), 'word')(text, from);
}

function made(phrase: Phrase): Tried | null {
  const needle = foldInPlace(phrase.phrase).text.trim();
  if (needle === '') return null;
  if (phrase.match !== 'pattern') return { phrase, needle, stands: standing(needle, phrase.match), template: null };
  const template = templateOf(needle);
  return template === null ? null : { phrase, needle: template.anchor, stands: () => true, template };
}

function grouped<One>(all: readonly One[], key: (one: One) => string): [string, One[]][] {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return [...groups];
}

const HEBREW = /[\u0590-\u05ff]/;

function disguisedBook(phrases: readonly Phrase[]): (text: string) => Hit[] {
  const words = phrases.flatMap((phrase) => {
    const { phrase: words, match } = phrase;
    return match === 'pattern' || HEBREW.test(words) ? [] : [{ phrase, match, word: undisguise(words.toLowerCase()) }];
  });
  const groups = grouped(words, ({ word }) => word.text);
  const automaton = new Automaton(groups.map(([needle]) => needle));
  return (text) => {
    const bare = undisguise(text);
    const hits: Hit[] = [];
    automaton.scan(bare.text, (index, end) => {
      const [needle, there] = groups[index] ?? NOTHING;
      const at = end - needle.length;
      const from = bare.starts[at] ?? 0;
      const to = bare.ends[end - 1] ?? 0;
      for (const { phrase, match, word } of there) {
        if (!drawnAs(word, bare, at) || !/\p{L}/u.test(text.slice(from, to))) continue;
        if (standing(text.slice(from, to), match)(text, from)) hits.push({ phrase, from, to });
      }
    });
    return hits;
  };
}

/** From the start on, the longest of those that lie over each other. */
function apart(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Hit[] = [];
  for (const hit of hits) if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  return kept;
}
