import { hashtagsIn, linksIn, mentionsIn, type Place } from './network-text';
import type { Span } from './span';

export const COUNTED = ['links', 'mentions', 'hashtags'] as const;
export type Counted = (typeof COUNTED)[number];

/** Links, mentions or hashtags beyond what is fit, each where it stands. */
export function findTooMany(text: string, what: Counted, most: number, network: string): Span[] {
  const places: readonly Place[] =
    what === 'links' ? linksIn(text, network) : what === 'mentions' ? mentionsIn(text, network) : hashtagsIn(text);
  const params = { count: places.length, most };
  return places.slice(most).map(({ from, to }) => ({ code: `too-many-${what}`, from, to, params }));
}

const LETTER = /[\p{L}\p{N}\p{M}_]/u;

/** Hashtags and mentions that work in no network as they are written, above all with Hebrew letters around them. */
export function findBrokenTags(text: string, network: string): Span[] {
  return [...gluedHashtags(text), ...cutHashtags(text), ...hebrewMentions(text, network)].sort(
    (a, b) => a.from - b.from,
  );
}

/** A prefix letter before the sign (`ב#תל_אביב`) keeps it from being a hashtag. */
function gluedHashtags(text: string): Span[] {
  return [...text.matchAll(/(?<=[\u05D0-\u05EA])#(?=[\p{L}_])/gu)].map(({ index }) => ({
    code: 'hashtag-glued',
    from: index,
    to: index + wordLength(text, index + 1) + 1,
    fix: { from: index, to: index, text: ' ' },
  }));
}

/** A straight quotation mark ends a hashtag in its middle (`#צה"ל`); the Hebrew sign does not. */
function cutHashtags(text: string): Span[] {
  return hashtagsIn(text).flatMap(({ from, to, name }) => {
    const quote = text[to] ?? '';
    const after = text[to + 1] ?? '';
    if (!/[\u05D0-\u05EA]$/u.test(name) || !['"', "'", '”', '’'].includes(quote)) return [];
    if (!/[\u05D0-\u05EA]/u.test(after)) return [];
    const sign = quote === '"' || quote === '”' ? '\u05F4' : '\u05F3';
    const end = to + 1 + wordLength(text, to + 1);
    return [{ code: 'hashtag-cut', from, to: end, fix: { from: to, to: to + 1, text: sign } }];
  });
}

/** Names of accounts are Latin: `@עובי` reaches nobody. */
function hebrewMentions(text: string, network: string): Span[] {
  if (network === 'blog') return [];
  return [...text.matchAll(/(?<![\p{L}\p{N}_])@(?=[\u05D0-\u05EA])/gu)].map(({ index }) => ({
    code: 'mention-not-latin',
    from: index,
    to: index + 1 + wordLength(text, index + 1),
  }));
}

function wordLength(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!LETTER.test(sign)) break;
    at += sign.length;
  }
  return at - from;
}
