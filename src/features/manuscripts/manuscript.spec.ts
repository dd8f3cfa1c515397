import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedData } from '../../../test/support/shared-data';
import { assemble, type Past } from './assembly';
import { type Clause, compare, type Comparison, digestOf, isMaterial } from './clauses';
import { readManuscript } from './manuscript';

const numbersOf = (clauses: readonly Clause[]): readonly string[] => clauses.map(({ number }) => number);
const english = (markdown: string, past: Past | null = null): readonly Clause[] =>
  assemble({ en: markdown }, 'en', past).clauses;
const after = (clauses: readonly Clause[]): Past => ({ clauses, highest: clauses.length });

describe('A manuscript', () => {
  it('becomes a clause per heading, with the headings’ own numbers where they have them', () => {
    const { passages, metadata } = readManuscript(
      '---\ntitle: Rules\ndate: 2026-01-02\n---\n# Rules\n\nForeword.\n\n## 1. Say\n\nText\n\n### Example\n\nMore\n\n## 2.3 Do _this_\n\n- a\n- b\n',
    );
    expect(metadata).toEqual({ title: 'Rules', date: '2026-01-02' });
    expect(passages).toEqual([
      { number: '0', title: '', text: 'Foreword.' },
      { number: '1', title: 'Say', text: 'Text\n\n### Example\n\nMore' },
      { number: '2.3', title: 'Do this', text: '- a\n- b' },
    ]);
  });

  it('is numbered in order where the numbers begin again in every part', () => {
    const parts = english('# P\n\n## A\n\n### 1. One\n\nx\n\n### 2. Two\n\n## B\n\n### 1. One\n\ny');
    expect(parts.map(({ number, title }) => `${number} ${title['en']}`)).toEqual([
      '1 A',
      '2 1. One',
      '3 2. Two',
      '4 B',
      '5 1. One',
    ]);
  });

  it('is numbered in order where its headings are not, its only title being none of them', () => {
    const clauses = english(
      '# Policy\n\nForeword.\n\n## <a id="x">Leadership</a>\n\nA 2019 text\n\n## 2019 plans\n\nB',
    );
    expect(clauses).toEqual([
      { number: '0', title: { en: '' }, text: { en: 'Foreword.' } },
      { number: '1', title: { en: 'Leadership' }, text: { en: 'A 2019 text' } },
      { number: '2', title: { en: '2019 plans' }, text: { en: 'B' } },
    ]);
  });

  it('has a clause per paragraph, with the lists that follow it, where there are no headings', () => {
    const clauses = english('One.\n\n- a\n- b\n\n> quoted\n\nTwo.\r\n\r\nThree.');
    expect(clauses.map(({ text }) => text['en'])).toEqual(['One.\n\n- a\n- b\n\n> quoted', 'Two.', 'Three.']);
  });

  it('loses no word, whatever it holds', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '# A',
        '## 1. B',
        '## C',
        '### D',
        '- x\n- y',
        '> q',
        '```\ncode\n```',
        '',
        '| a | b |\n|---|---|\n| 1 | 2 |',
      ),
      fc.string({ maxLength: 30 }).map((text) => text.replace(/[^\p{L} .,]/gu, 'w')),
      fc.constantFrom('שלום עולם', 'emoji 🙂 text', '<b>html</b>', '[link](https://example.org/a_b)'),
    );
    const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const markdown = pieces.join('\n\n');
        const kept = readManuscript(markdown).passages.map(({ number, title, text }) =>
          [number === '0' ? '' : (number ?? ''), title, text].join(' '),
        );
        const had = new Map<string, number>();
        for (const word of words(kept.join(' '))) had.set(word, (had.get(word) ?? 0) + 1);
        for (const word of words(markdown.replace(/^# A$/gmu, ''))) {
          expect(had.get(word) ?? 0).toBeGreaterThan(0);
          had.set(word, (had.get(word) ?? 0) - 1);
        }
      }),
    );
  });

  it('must have the same clauses in every language; a translation without numbers follows the original', () => {
    const both = assemble({ he: '# א\n\n## ב\n\nx\n\n## ג', en: '## 4. B\n\nx\n\n## 7. C' }, 'en', null);
    expect(numbersOf(both.clauses)).toEqual(['4', '7']);
    expect(both.clauses[1]?.title).toEqual({ en: 'C', he: 'ג' });
    expect(() => assemble({ en: 'a\n\nb', he: 'א' }, 'en', null)).toThrow('clauses-differ');
    expect(() => assemble({ en: 'a', he: 'א\n\nב' }, 'en', null)).toThrow('clauses-differ');
    expect(() => assemble({ en: '## 1. a\n\n## 1. b' }, 'en', null)).toThrow('unreadable-manuscript');
  });
});

describe('Clauses without numbers of their own', () => {
  it('keep the number of the clause they match in the edition before; new ones get a number never used', () => {
    const first = english(
      'Say who you work for in every post.\n\nProtect what was entrusted to us.\n\nUse common sense online.',
    );
    const second = english(
      'A new beginning.\n\nUse common sense online.\n\nSay who you work for in each and every post.',
      { clauses: first, highest: 9 },
    );
    expect(numbersOf(second)).toEqual(['10', '3', '1']);
    const comparison = compare(first, second, {});
    expect(comparison.clauses.map(({ change }) => change)).toEqual(['material', 'unchanged', 'material']);
    expect(comparison.removed).toMatchObject([{ number: '2', change: 'material' }]);
  });

  it('all stay what they were when nothing changes but white space', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 8 }), { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const first = english(paragraphs.join('\n\n'));
        const second = english(paragraphs.map((text) => text.replaceAll(' ', '\n')).join('\n\n\n'), after(first));
        expect(numbersOf(second)).toEqual(numbersOf(first));
        const comparison = compare(first, second, {});
        expect(comparison.removed).toEqual([]);
        expect(isMaterial(comparison)).toBe(false);
      }),
    );
  });
});

describe('Real documents', () => {
  const editions = (folder: string): readonly (readonly Clause[])[] => {
    const path = sharedData('policies', folder);
    if (path === null) return [];
    const chain: (readonly Clause[])[] = [];
    for (const file of readdirSync(path)
      .filter((name) => name.endsWith('.md'))
      .sort()) {
      const before = chain.at(-1);
      const highest = Math.max(0, ...chain.flat().map(({ number }) => Number.parseInt(number, 10)));
      chain.push(
        english(readFileSync(join(path, file), 'utf8'), before === undefined ? null : { clauses: before, highest }),
      );
    }
    return chain;
  };
  const changesOf = (chain: readonly (readonly Clause[])[], n: number): Comparison =>
    compare(chain[n - 2] ?? null, chain[n - 1] ?? [], {});

  it('are read in every version, and compared: v8 → v9 is white space, v4 → v5 a rewrite', () => {
    const chain = editions('18f_social_media');
    if (chain.length === 0) return;
    expect(chain).toHaveLength(14);
    for (const clauses of chain) expect(clauses.length).toBeGreaterThan(0);
    expect(isMaterial(changesOf(chain, 9))).toBe(false);
    const rewrite = changesOf(chain, 5);
    expect(rewrite.removed.length).toBeGreaterThan(0);
    expect(rewrite.clauses.filter(({ change }) => change === 'unchanged').length).toBeLessThan(
      rewrite.clauses.length / 2,
    );
    const small = changesOf(chain, 8).clauses.filter(({ change }) => change === 'material');
    expect(small.length).toBeGreaterThan(0);
    expect(small.length).toBeLessThan(chain[7]?.length ?? 0);
  });

  it.each(['digitalgov_cyber_vandalism_toolkit', 'gitlab_team_member_social_advocacy', 'gitlab_social_marketing'])(
    'are read without a clause lost or numbered twice: %s',
    (folder) => {
      for (const clauses of editions(folder)) {
        expect(clauses.length).toBeGreaterThan(1);
        expect(new Set(numbersOf(clauses)).size).toBe(clauses.length);
      }
    },
  );
});

describe('The words of an edition', () => {
  const clauses = english('## 1. A\n\nx');

  it('have a digest that follows from nothing else', () => {
    const content = { document: 'general', number: 1, originalLanguage: 'en' };
    const digest = digestOf({ ...content, clauses });
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf({ ...content, clauses: structuredClone(clauses) })).toBe(digest);
    expect(digestOf({ ...content, clauses: english('## 1. A\n\nX') })).not.toBe(digest);
    expect(digestOf({ ...content, clauses: compare(null, clauses, {}).clauses })).toBe(digest);
  });
});

describe('The document that Obi comes with', () => {
  const text = (language: string): string =>
    readFileSync(join(__dirname, '..', '..', '..', 'content', 'rules', `general.${language}.md`), 'utf8');
  const { clauses } = assemble({ en: text('en'), he: text('he') }, 'en', null);

  it.each([
    ['disclose', /say that you work here/, /אומרים שעובדים בה/],
    ['protect', /personal data comes first/, /הפרטים האישיים של לקוחות/],
    ['common sense', /Use common sense/, /שכל ישר/],
    [
      'a business account has business mail, phone and name',
      /company mail.*telephone.*handle/,
      /כתובת דואר.*טלפון.*שם משתמש/,
    ],
    ['a personal account is its owner’s alone', /never ask for its password/, /לעולם לא תבקש את הסיסמה/],
    [
      'direct connections, unless wide spread is the purpose',
      /direct connections.*Wide reach/,
      /הקשרים הישירים.*תפוצה רחבה/,
    ],
    ['no network apps on the work computer', /Do not install the apps/, /אין להתקין במחשב העבודה/],
    ['above all those that read contacts', /Be strictest.*contacts/, /מקפידים במיוחד.*אנשי הקשר/],
    ['groups with care', /professional network is not a private one/, /רשת מקצועית אינה רשת פרטית/],
    ['sponsored content is marked', /the post says so, openly/, /הפוסט אומר זאת בגלוי/],
    ['one’s own errors are corrected openly', /say that it is a correction/, /אומרים שזה תיקון/],
    ['who may answer', /the belt a person holds today/, /החגורה שיש לאדם היום|בחגורה שיש לאדם היום/],
    ['pay and conditions are free', /pay, hours, working conditions.*speak freely/, /שכר.*תנאי עבודה.*בחופשיות/],
  ])('says in both languages, in one clause: %s', (_point, en, he) => {
    const whole = clauses.map(({ title, text: words }) => ({
      en: `${title['en']} ${words['en']}`,
      he: `${title['he']} ${words['he']}`,
    }));
    expect(whole.filter((clause) => en.test(clause.en) && he.test(clause.he))).not.toEqual([]);
  });

  it('has every clause in both languages, and no word in the wrong one', () => {
    expect(clauses.map(({ number }) => number)).toEqual(Array.from({ length: 11 }, (_, at) => String(at + 1)));
    for (const { title, text: words } of clauses) {
      expect(`${title['en']} ${words['en']}`).not.toMatch(/[א-ת]/);
      expect(`${title['he']} ${words['he']}`).not.toMatch(/[a-z]/i);
    }
  });
});
