import {
  extractHashtagsWithIndices,
  extractMentionsWithIndices,
  extractUrlsWithIndices,
  type Indices,
  parseTweet,
  type ParseTweetOptions,
} from 'twitter-text';

/** Where something stands in a text: UTF-16 code units, `to` behind the last one. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A hashtag or mention without its sign. */
export interface Tag extends Place {
  readonly name: string;
}

/** How long a text is where it is to stand, and from where on it is too long; null: it fits. */
export interface Measure {
  readonly length: number;
  readonly limit: number | null;
  readonly over: number | null;
}

/** How X has counted since 2006, 2017 and 2018: characters; weights and links of 23; emoji as one. */
export const X_COUNTINGS = [1, 2, 3] as const;
export type XCounting = (typeof X_COUNTINGS)[number];

const WEIGHED = {
  maxWeightedTweetLength: 280,
  scale: 100,
  defaultWeight: 200,
  transformedURLLength: 23,
  // Latin, Hebrew, Arabic and their neighbours, and some punctuation, weigh half of what others do.
  ranges: [
    { start: 0, end: 4351, weight: 100 },
    { start: 8192, end: 8205, weight: 100 },
    { start: 8208, end: 8223, weight: 100 },
    { start: 8242, end: 8247, weight: 100 },
  ],
};

/** The configurations that X published with its library. */
const COUNTINGS: Readonly<Record<XCounting, ParseTweetOptions & { readonly maxWeightedTweetLength: number }>> = {
  1: {
    ...{ version: 1, maxWeightedTweetLength: 140, scale: 1, defaultWeight: 1, transformedURLLength: 23, ranges: [] },
    emojiParsingEnabled: false,
  },
  2: { version: 2, ...WEIGHED, emojiParsingEnabled: false },
  3: { version: 3, ...WEIGHED, emojiParsingEnabled: true },
};

/** What X's own library is given of a text at once: its search for links, which those for tags begin with, takes time by the square. */
const X_PART = 2_000;

/**
 * The length of a text as its network counts: X weighs (by X's own library, with X's own limit), others count code
 * points against the limit that stands with the network.
 */
export function measure(text: string, network: string, limit: number | null, counting: XCounting = 3): Measure {
  return network === 'x' ? onX(text, limit, counting) : inCodePoints(text, limit);
}

function onX(text: string, stated: number | null, counting: XCounting): Measure {
  const config = COUNTINGS[counting];
  const limit = stated ?? config.maxWeightedTweetLength;
  let length = 0;
  let over: number | null = null;
  for (const { from, to } of partsOf(text)) {
    const left = limit - length;
    const { weightedLength, validRangeEnd } = parseTweet(text.slice(from, to), {
      ...config,
      maxWeightedTweetLength: Math.max(left, 0),
    });
    if (over === null && weightedLength > left) over = left <= 0 ? from : from + validRangeEnd + 1;
    length += weightedLength;
  }
  return { length, limit, over };
}

/** Parts that X's library is given one by one, cut where there is white space. */
function partsOf(text: string): readonly Place[] {
  const parts: Place[] = [];
  for (let from = 0; from < text.length;) {
    const end = Math.min(from + X_PART, text.length);
    const space = end === text.length ? end : Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end)) + 1;
    const to = space > from ? space : end;
    parts.push({ from, to });
    from = to;
  }
  return parts;
}

function inCodePoints(text: string, limit: number | null): Measure {
  const { length } = [...text];
  return { length, limit, over: limit === null || length <= limit ? null : unitsOf(text, limit) };
}

/** The UTF-16 length of a text's first code points. */
function unitsOf(text: string, codePoints: number): number {
  let at = 0;
  for (let seen = 0; seen < codePoints && at < text.length; seen += 1) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

/** Where X would refuse a text whatever its length: characters it does not take. */
export function refusedOnX(text: string): readonly Place[] {
  return [...text.matchAll(/[\uFFFE\uFEFF\uFFFF]/g)].map(({ index }) => ({ from: index, to: index + 1 }));
}

/** Links as the network makes them of a text: X also of bare domains, others of what begins as a link does. */
export function linksIn(text: string, network: string): readonly Place[] {
  if (network === 'x') {
    return inParts(text, extractUrlsWithIndices).map(({ from, to }) => ({ from, to }));
  }
  return [...text.matchAll(/(?:https?:\/\/|www\.)[^\s<>"“”]+/giu)].map(({ index, 0: link }) => ({
    from: index,
    to: index + link.length,
  }));
}

export function hashtagsIn(text: string): readonly Tag[] {
  return inParts(text, extractHashtagsWithIndices).map(({ from, to, found }) => ({ from, to, name: found.hashtag }));
}

/** Mentions, of accounts alone; on Instagram and TikTok names have dots too. */
export function mentionsIn(text: string, network: string): readonly Tag[] {
  if (network === 'x') {
    return inParts(text, extractMentionsWithIndices).map(({ from, to, found }) => ({
      from,
      to,
      name: found.screenName,
    }));
  }
  return [...text.matchAll(/(?<![\p{L}\p{N}_.@])@([A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,58}[A-Za-z0-9_])?)/gu)].map(
    ({ index, 0: mention, 1: name = '' }) => ({ from: index, to: index + mention.length, name }),
  );
}

/** What X's own library finds in a text, part by part. */
function inParts<T extends Indices>(
  text: string,
  find: (part: string) => readonly T[],
): readonly (Place & { readonly found: T })[] {
  return partsOf(text).flatMap((part) =>
    find(text.slice(part.from, part.to)).map((found) => {
      const [from, to] = found.indices;
      return { from: part.from + from, to: part.from + to, found };
    }),
  );
}
