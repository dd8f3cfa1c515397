import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sharedData } from '../../../test/support/shared-data';
import { hashtagsIn, linksIn, measure, mentionsIn, refusedOnX, type XCounting } from './network-text';

interface Case {
  readonly description: string;
  readonly text: string;
  readonly expected: unknown;
}
type Cases = Readonly<Record<string, readonly Case[]>>;

const CONFORMANCE = ['checks', 'twitter_text_conformance'] as const;
const casesOf = (file: string): Cases => {
  const path = sharedData(...CONFORMANCE, file);
  return path === null ? {} : (parse(readFileSync(path, 'utf8')) as { readonly tests: Cases }).tests;
};
const validate = casesOf('validate.yml');
const extract = casesOf('extract.yml');
const some = (cases: readonly Case[] | undefined): [string, Case][] =>
  (cases ?? [{ description: 'no shared data', text: '', expected: null }]).map((each) => [each.description, each]);

describe('A text on X', () => {
  it.each(some(validate['tweets']))('fits into 140 as it did: %s', (_, { text, expected }) => {
    if (expected === null) return;
    const { over } = measure(text, 'x', 140, 1);
    expect(text !== '' && over === null).toBe(expected);
  });

  it.each(
    (
      [
        ['WeightedTweetsCounterTest', 2],
        ['WeightedTweetsWithDiscountedEmojiCounterTest', 3],
        ['UnicodeDirectionalMarkerCounterTest', 3],
      ] as const
    ).flatMap(([section, counting]) => some(validate[section]).map(([name, each]) => [name, counting, each] as const)),
  )('is as long as X says: %s (counting %i)', (_, counting: XCounting, { text, expected }) => {
    if (expected === null) return;
    const { weightedLength, valid, validRangeEnd } = expected as {
      weightedLength: number;
      valid: boolean;
      validRangeEnd: number;
    };
    const { length, over } = measure(text, 'x', null, counting);
    expect(length).toBe(weightedLength);
    expect(text.length > 0 && over === null && refusedOnX(text).length === 0).toBe(valid);
    if (over !== null) expect(over).toBe(validRangeEnd + 1);
  });

  it.each(some(extract['urls']).concat(some(extract['tco_urls_with_params'])))('has its links: %s', (_, each) => {
    if (each.expected === null) return;
    expect(linksIn(each.text, 'x').map(({ from, to }) => each.text.slice(from, to))).toEqual(each.expected);
  });

  it.each(some(extract['urls_with_indices']).concat(some(extract['urls_with_directional_markers'])))(
    'has its links in their places: %s',
    (_, each) => {
      if (each.expected === null) return;
      expect(inCodePoints(each.text, linksIn(each.text, 'x'))).toEqual(indicesOf(each.expected));
    },
  );

  it.each(some(extract['mentions']))('has its mentions: %s', (_, { text, expected }) => {
    if (expected === null) return;
    expect(mentionsIn(text, 'x').map(({ name }) => name)).toEqual(expected);
  });

  it.each(some(extract['mentions_with_indices']))('has its mentions in their places: %s', (_, { text, expected }) => {
    if (expected === null) return;
    expect(inCodePoints(text, mentionsIn(text, 'x'))).toEqual(indicesOf(expected));
  });

  it.each(some(extract['hashtags']).concat(some(extract['hashtags_from_astral'])))(
    'has its hashtags: %s',
    (_, { text, expected }) => {
      if (expected === null) return;
      expect(hashtagsIn(text).map(({ name }) => name)).toEqual(expected);
    },
  );

  it.each(some(extract['hashtags_with_indices']))('has its hashtags in their places: %s', (_, { text, expected }) => {
    if (expected === null) return;
    expect(inCodePoints(text, hashtagsIn(text))).toEqual(indicesOf(expected));
  });

  it('counts on beyond what its library is given', () => {
    expect(measure('א'.repeat(6_000), 'x', null)).toEqual({ length: 6_000, limit: 280, over: 280 });
  });
});

describe('A text elsewhere', () => {
  it('is counted in code points', () => {
    expect(measure('שלום 👋🏽', 'linkedin', 6)).toEqual({ length: 7, limit: 6, over: 7 });
    expect(measure('שלום', 'linkedin', 4).over).toBeNull();
    expect(measure('שלום', 'blog', null)).toEqual({ length: 4, limit: null, over: null });
  });

  it('has links that begin as links, and mentions with dots', () => {
    const text = 'ראו https://obi.example/a?b=1 ואת @obi.team, לא a@b.co';
    expect(linksIn(text, 'facebook').map(({ from, to }) => text.slice(from, to))).toEqual([
      'https://obi.example/a?b=1',
    ]);
    expect(mentionsIn(text, 'instagram').map(({ name }) => name)).toEqual(['obi.team']);
  });
});

function indicesOf(expected: unknown): unknown {
  return (expected as { indices: [number, number] }[]).map(({ indices }) => indices);
}

/** The conformance data counts code points. */
function inCodePoints(text: string, places: readonly { from: number; to: number }[]): [number, number][] {
  return places.map(({ from, to }) => [[...text.slice(0, from)].length, [...text.slice(0, to)].length]);
}
