import { fold } from '../topics/public';

/** Somebody whose name is kept from those who do not need it. */
export interface Named {
  /** As the directory writes it, in any script; each with the given name first. */
  readonly fullNames: readonly string[];
  /** Whoever handles what names them reads the name. */
  readonly open: boolean;
}

/** A text as others read it; `open`: whoever handles it reads it as it was said. */
export interface Hidden {
  readonly text: string;
  readonly open: boolean;
}

/** Null: it names nobody. */
export type Hider = (text: string) => Hidden | null;

/** What stands in place of a name, by the script of the name. */
export const IN_PLACE = { latin: '[a colleague]', hebrew: '[עמית/ה]' } as const;

interface Token {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly next: Map<string, Node>;
  /** A whole name ends here. */
  open?: boolean;
  /** A given name ends here: the first letters of the family names that may follow, and whether each is open. */
  initials?: Map<string, boolean>;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const HEBREW = /[\u05d0-\u05ea]/;
/** What may stand between the parts of a name. */
const BETWEEN = /^(?:[ \t\u00a0]{1,2}|[-\u05be\u2010-\u2015'\u2019\u05f3]|,[ \t\u00a0]?)$/;
/** And, that, when, from, in, as, to, the, written together with what follows. */
const PREFIXES = /^ו?(?:לכש|מש|כש|ש)?[בכלמ]?ה?/;
/** Words of one letter: no initial without a point after it. */
const LETTER_WORDS = new Set(['a', 'i']);

/** Names made ready to be looked for in many texts: whole, in either order, or a given name with the first letter of the family name. */
export function hiderOf(people: readonly Named[]): Hider {
  const root: Node = { next: new Map() };
  for (const { fullNames, open } of people) for (const name of fullNames) add(root, partsOf(name), open);
  return (text) => {
    const tokens = tokensOf(text);
    let shown = '';
    let done = 0;
    let open = true;
    for (let at = 0; at < tokens.length; at += 1) {
      const found = longest(root, text, tokens, at);
      if (found === null) continue;
      shown += text.slice(done, found.from) + inPlace(text.slice(found.from, found.to));
      done = found.to;
      open &&= found.open;
      at = found.last;
    }
    return done === 0 ? null : { text: shown + text.slice(done), open };
  };
}

function partsOf(name: string): readonly string[] {
  return tokensOf(name).map(({ folded }) => folded);
}

/** A name of one part is a word like others. */
function add(root: Node, parts: readonly string[], open: boolean): void {
  const family = parts.at(-1);
  const given = parts[0];
  if (parts.length < 2 || family === undefined || given === undefined) return;
  end(root, parts, open);
  end(root, [family, ...parts.slice(0, -1)], open);
  if (parts.length > 2) end(root, [given, family], open);
  for (const first of [parts.slice(0, -1), [given]]) {
    const node = walk(root, first);
    const letter = [...family][0] ?? '';
    const initials = (node.initials ??= new Map());
    initials.set(letter, open && (initials.get(letter) ?? true));
  }
}

function end(root: Node, parts: readonly string[], open: boolean): void {
  const node = walk(root, parts);
  node.open = open && (node.open ?? true);
}

function walk(root: Node, parts: readonly string[]): Node {
  return parts.reduce((node, part) => {
    const next = node.next.get(part) ?? { next: new Map() };
    node.next.set(part, next);
    return next;
  }, root);
}

interface Found {
  readonly from: number;
  readonly to: number;
  /** The last token of it. */
  readonly last: number;
  readonly open: boolean;
}

/** The longest name that begins with a token; a Hebrew one also behind the prefixes that are written together with it. */
function longest(root: Node, text: string, tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const plain = follow(root, text, tokens, at, token);
  if (plain !== null || !HEBREW.test(token.folded)) return plain;
  const most = PREFIXES.exec(token.folded)?.[0].length ?? 0;
  for (let cut = 1; cut <= most && cut < token.folded.length; cut += 1) {
    const from = afterLetters(text, token, cut);
    const found = follow(root, text, tokens, at, { ...token, folded: token.folded.slice(cut), from });
    if (found !== null) return found;
  }
  return null;
}

function follow(root: Node, text: string, tokens: readonly Token[], at: number, first: Token): Found | null {
  let node = root.next.get(first.folded);
  let best: Found | null = null;
  for (let last = at; node !== undefined;) {
    const token = last === at ? first : tokens[last];
    if (token === undefined) break;
    if (node.open !== undefined) best = { from: first.from, to: token.to, last, open: node.open };
    const next = tokens[last + 1];
    if (next === undefined || !BETWEEN.test(text.slice(token.to, next.from))) break;
    const initial = node.initials?.get(next.folded);
    if (initial !== undefined && [...next.folded].length === 1) {
      const point = /^[.'\u2019\u05f3]/.test(text.slice(next.to));
      const stands = point || (!LETTER_WORDS.has(next.folded) && isCapital(text.slice(next.from, next.to)));
      if (stands && best === null) {
        best = { from: first.from, to: next.to + (point ? 1 : 0), last: last + 1, open: initial };
      }
    }
    node = node.next.get(next.folded);
    last += 1;
  }
  return best;
}

/** A letter of a script without capitals counts as one. */
function isCapital(letter: string): boolean {
  return letter.toLowerCase() !== letter || letter.toUpperCase() === letter;
}

/** The place in the text after so many letters of a token; points and cantillation are no letters. */
function afterLetters(text: string, { from, to }: Token, letters: number): number {
  let left = letters;
  for (let at = from; at < to; at += 1) {
    if (/\p{M}/u.test(text[at] ?? '')) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return to;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: fold(word).normalize('NFD').replace(/\p{M}/gu, ''),
    from: index,
    to: index + word.length,
  }));
}

function inPlace(name: string): string {
  return HEBREW.test(name) ? IN_PLACE.hebrew : IN_PLACE.latin;
}
