import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBroadWords, readied, type WordingRule } from './wording';

const CONTENT = join(__dirname, '..', '..', '..', 'content', 'rules');
const rules = JSON.parse(readFileSync(join(CONTENT, 'wording.json'), 'utf8')) as WordingRule[];
const ready = readied(rules);
const codes = (text: string, language: string): readonly string[] =>
  findBroadWords(ready, text, language).map(({ code }) => code);

describe('Words so broad that they chill protected speech', () => {
  it('have their explanation, a better way and a source, in both languages', () => {
    for (const rule of rules) {
      for (const language of ['en', 'he']) {
        expect(rule.patterns[language]?.length).toBeGreaterThan(0);
        expect(rule.explanation[language]).toMatch(/\S/);
        expect(rule.suggestion[language]).toMatch(/\S/);
      }
      expect(rule.sources.length).toBeGreaterThan(0);
    }
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  });

  it.each([
    ['en', 'Avoid inappropriate posts.', ['inappropriate']],
    ['en', 'Never disparage the company or post negative comments.', ['disparaging', 'negative']],
    ['en', 'Employees may not discuss their wages in public.', ['pay-talk-forbidden']],
    ['en', 'Do not share any confidential information.', ['confidential-unqualified']],
    ['en', 'Posts must not damage the company\u0027s reputation.', ['reputation']],
    ['en', 'Get written permission before posting about the company.', ['permission-to-speak']],
    ['he', 'אין לפרסם תוכן בלתי הולם.', ['inappropriate']],
    ['he', 'אסור לדבר על שכר עם עמיתים.', ['pay-talk-forbidden']],
    ['he', 'אין לפגוע במוניטין של החברה ואין להשמיץ אותה.', ['reputation', 'disparaging']],
    ['he', 'אין לשתף מידע רגיש או כל מידע על החברה.', ['confidential-unqualified', 'confidential-unqualified']],
    ['he', 'פרסום טעון אישור מראש לפרסם בחשבון האישי.', ['permission-to-speak']],
  ])('are found (%s): %s', (language, text, expected) => {
    expect(codes(text, language)).toEqual(expected);
  });

  it('are located', () => {
    const text = 'Write well. Avoid inappropriate words.';
    expect(findBroadWords(ready, text, 'en')).toEqual([
      { code: 'inappropriate', from: 18, until: 31, words: 'inappropriate' },
    ]);
  });

  it.each(['en', 'he'])('do not stand in the rules Obi comes with (%s)', (language) => {
    expect(findBroadWords(ready, readFileSync(join(CONTENT, `general.${language}.md`), 'utf8'), language)).toEqual([]);
  });

  it.each([
    ['en', 'You may speak about pay, conditions and union matters without asking anyone.'],
    ['en', 'Do not post customers\u0027 personal data.'],
    ['he', 'על שכר ועל תנאי עבודה מותר לדבר בחופשיות.'],
    ['he', 'אין לפרסם פרטים אישיים של לקוחות.'],
  ])('are not seen where speech stays free (%s): %s', (language, text) => {
    expect(codes(text, language)).toEqual([]);
  });

  /** A search that tries every start again would go on for minutes, and end as what never ends. */
  it('are sought in a long text once', () => {
    expect(findBroadWords(ready, 'do not '.repeat(20_000), 'en')).toEqual([]);
    expect(findBroadWords(ready, 'אין '.repeat(30_000), 'he')).toEqual([]);
  });
});
