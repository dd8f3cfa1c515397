import type { Id } from '../../kernel/id';

export const MATCHES = ['contains', 'prefix', 'word'] as const;
/**
 * How a keyword is looked for: anywhere, at the start of a word, or as a whole word. A Hebrew word is one also behind
 * the prefixes that are written together with it.
 */
export type Match = (typeof MATCHES)[number];

/** What a rule states, as it is shown for a reason; null: any. Without all of it the rule holds for its whole channel. */
export interface RuleSaid {
  /** As the lead wrote it. */
  readonly keyword: string | null;
  readonly match: Match;
  readonly language: string | null;
  /** A handle in lower case without @. */
  readonly author: string | null;
}

/** A routing rule: what is on this channel and holds all that is stated comes under that topic. */
export interface Rule extends RuleSaid {
  readonly topicId: Id;
  readonly channelId: Id;
  /** What it finds is of this risk at least, 1 to 3; null: of that of its topics. */
  readonly risk: number | null;
  /** Its topic counts only where no other topic is found. */
  readonly last: boolean;
}

export interface Routed {
  readonly topicId: Id;
  readonly keyword: string | null;
  readonly rule: RuleSaid;
  /** The highest that rules of the topic say; 0: none does. */
  readonly risk: number;
  readonly last: boolean;
}

const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/**
 * The form in which texts and keywords are compared: compatibility forms and entities resolved, case folded, Hebrew
 * final letters as their plain ones, without points, cantillation and invisible direction marks.
 */
export function fold(text: string): string {
  return text
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
      '',
    )
    .replace(/[ךםןףץ]/g, (letter) => FINALS[letter] ?? letter)
    .replace(/[\u05f4\u201c-\u201f]/g, '"')
    .replace(/[\u05f3\u2018-\u201b]/g, "'")
    .replace(/[\s\u05be]+/g, ' ');
}

/** Rules made ready to be tried on many texts of one channel. */
export type Router = (text: string, language: string | null, author?: string | null) => readonly Routed[];

/** The topics of a text by the rules of its channel, each with the first rule that makes it so. */
export function routerOf(rules: readonly Rule[]): Router {
  const tests = rules.map((rule) => ({
    rule,
    found: rule.keyword === null ? everything : finder(fold(rule.keyword).trim(), rule.match),
  }));
  return (text, language, author = null) => {
    const folded = fold(text);
    const topics = new Map<Id, Routed>();
    for (const { rule, found } of tests) {
      const known = topics.get(rule.topicId);
      if (known !== undefined && (rule.risk ?? 0) <= known.risk) continue;
      if (rule.language !== null && rule.language !== language) continue;
      if (rule.author !== null && rule.author !== author) continue;
      if (!found(folded)) continue;
      const { topicId, keyword, match, last } = rule;
      const said = { keyword, match, language: rule.language, author: rule.author };
      topics.set(topicId, { ...(known ?? { topicId, keyword, rule: said, last }), risk: rule.risk ?? 0 });
    }
    const found = [...topics.values()];
    return found.every(({ last }) => last) ? found : found.filter(({ last }) => !last);
  };
}

const everything = (): boolean => true;

/** A handle as rules state it: in lower case without @. */
export function plainHandle(handle: string): string {
  return handle.trim().toLowerCase().replace(/^@+/, '');
}

const LETTER = /[\p{L}\p{N}\p{M}_]/u;

/** A word of at least two Hebrew letters: one may follow prefixes that are written together with it. */
const HEBREW = /^[\u05d0-\u05ea]{2}/;
/** And, that, when, from, in, as, to, the, in the orders in which they are written before a word. */
const PREFIXES = /(?:^|[^\p{L}\p{N}\p{M}_])ו?(?:לכש|מש|כש|ש)?[בכלמ]?ה?$/u;
/** Behind a prefix a first vav is written twice. */
const PREFIXES_AND_VAV = /(?:^|[^\p{L}\p{N}\p{M}_])ו?(?:לכש|מש|כש|ש)?[בכלמ]?ה?ו?$/u;
/** More characters than all prefixes together. */
const PREFIX_LENGTH = 8;

function finder(needle: string, match: Match): (text: string) => boolean {
  if (needle === '') return () => false;
  if (match === 'contains') return (text) => text.includes(needle);
  const stands = standing(needle, match);
  return (text) => {
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) if (stands(text, at)) return true;
    return false;
  };
}

/** Whether what was found at a place of a folded text stands there as its match asks: at the start of a word, as a word. */
export function standing(needle: string, match: Match): (text: string, at: number) => boolean {
  if (match === 'contains') return everything;
  const prefixes = !HEBREW.test(needle) ? null : /^ו[^ו]/.test(needle) ? PREFIXES_AND_VAV : PREFIXES;
  return (text, at) =>
    (!LETTER.test(before(text, at)) || prefixes?.test(text.slice(Math.max(0, at - PREFIX_LENGTH), at)) === true) &&
    (match === 'prefix' || !LETTER.test(after(text, at + needle.length)));
}

/** The character that ends at `at`, a pair of surrogates taken whole. */
function before(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return text.slice(low >= 0xdc00 && low <= 0xdfff ? at - 2 : Math.max(at - 1, 0), at);
}

function after(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}
