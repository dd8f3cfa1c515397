import * as fc from 'fast-check';
import { phrasebookOf } from '../wordlists/public';
import { findDeceivingLinks } from './links';
import { findOffensive } from './listed';
import { findPersonalData } from './personal-data';
import { findLongSentences } from './plain-language';
import { findDirectionTraps } from './right-to-left';
import { findSecrets } from './secrets';
import { findShouting } from './shouting';
import type { Span } from './span';

const book = phrasebookOf(
  [
    { id: '1', phrase: 'bloody', match: 'word', instead: '…' },
    { id: '2', phrase: 'זבל', match: 'word', instead: '…' },
    { id: '3', phrase: 'the best * ever', match: 'pattern' },
    { id: '4', phrase: '# %', match: 'pattern' },
  ],
  { disguised: true },
);
const deceiving = { phishing: new Set(['evil.example']), ownDomains: ['obi-works.com'] };

/** Every detector as it is run. */
const DETECTORS: Readonly<Record<string, (text: string) => Span[] | Promise<Span[]>>> = {
  personal: (text) => findPersonalData(text, { countries: ['IL', 'US'] }),
  secrets: findSecrets,
  links: (text) => findDeceivingLinks(text, deceiving),
  listed: (text) => findOffensive(text, { book }),
  shouting: (text) => findShouting(text),
  plain: (text) => findLongSentences(text, { language: 'he' }),
  direction: findDirectionTraps,
};

const pieces = [
  ...'aA אב םן !?)( +-–@.:/\n0159%"׳־😀ש',
  '\u05b8',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200f',
  '👩‍👩‍👧',
  'SHOUT ',
  'BLOODY',
  'זבל',
  'b1oody',
  'the best one ever',
  'dana@example.co.il',
  '054-1234567',
  '123456782',
  '4532276644577020',
  'IL620108000000099999999',
  'http://0bi-works.com/x',
  '@obi_w0rks',
  '[obi-works.com](http://evil.example/)',
  'password: hunter2!',
  'C++ ',
  ' 10 – 20 ',
  ')מילה(',
];
const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 30,
});

describe('Every detector', () => {
  it.each(Object.entries(DETECTORS))('%s points at places within the text, in their order', async (_, find) => {
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const whole = parts.join('');
        let last = 0;
        for (const { from, to, fix } of await find(whole)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(whole.length);
          if (fix !== undefined) {
            expect(fix.from).toBeGreaterThanOrEqual(0);
            expect(fix.to).toBeGreaterThanOrEqual(fix.from);
            expect(fix.to).toBeLessThanOrEqual(whole.length);
          }
          last = from;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(DETECTORS))('%s is content with what it proposed', async (_, find) => {
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const whole = parts.join('');
        for (const { code, fix, from, to } of await find(whole)) {
          if (fix === undefined) continue;
          const put = whole.slice(0, fix.from) + fix.text + whole.slice(fix.to);
          const by = fix.text.length - (fix.to - fix.from);
          const same = (await find(put)).filter((now) => now.code === code && now.from === from && now.to === to + by);
          expect({ whole, code, from, same: same.filter((now) => put.slice(now.from, now.to) === fix.text) }).toEqual({
            whole,
            code,
            from,
            same: [],
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  const hostile = [
    'a',
    'A',
    '1 ',
    '1',
    '054-111 ',
    '111/1111 ',
    '(',
    ')א',
    'a.',
    'a@',
    'http://',
    '[a.com](',
    '@obi_w0rks ',
    'DE12 ABCD ',
    '4532 ',
    '!?',
    '\u202e',
    '\u2066',
    'a\u0301\u0323',
    '\u05b8',
    'א-1 – ',
    'the best ',
    '1 % ',
    'password ',
    'ID 12345 ',
    '😀',
    'A. (b ',
    'א a+ ',
    '\n',
    '\ud800',
  ];
  it.each(Object.entries(DETECTORS))('%s gets to the end of a million characters of ill will', async (_, find) => {
    const each = 1_000_000 / hostile.length;
    const text = hostile.map((piece) => piece.repeat(Math.ceil(each / piece.length))).join('\n');
    expect(Array.isArray(await find(text))).toBe(true);
  });
});
