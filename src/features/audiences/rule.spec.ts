import { Problem } from '../../kernel/problem';
import { parseRule } from './rule-reading';
import { PLAIN, ruleSentence } from './rule-sentence';
import { declareTrait } from './trait';

declareTrait('spec-belt', { en: 'belt', he: 'חגורה' });

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

function faultsOf(value: unknown): readonly [string, string][] {
  try {
    parseRule(value);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return (error.more.faults ?? []).map((fault) => [fault.pointer, fault.code]);
  }
}

describe('A rule', () => {
  it.each<[string, unknown, readonly [string, string][]]>([
    ['a text', 'everyone', [['/rule', 'not-an-object']]],
    ['nothing', {}, [['/rule', 'audience-shape']]],
    ['two shapes', { everyone: true, all: [] }, [['/rule', 'audience-shape']]],
    ['everyone else', { everyone: false }, [['/rule/everyone', 'audience-shape']]],
    ['an empty list', { any: [] }, [['/rule/any', 'too-few']]],
    [
      'faults in several parts',
      {
        all: [
          { attribute: 'shoe', is: ['42'] },
          { not: { attribute: 'department', is: 'Sales' } },
          { trait: 'spec-unknown', is: ['red'] },
        ],
      },
      [
        ['/rule/all/0/attribute', 'audience-attribute'],
        ['/rule/all/1/not/is', 'not-a-list'],
        ['/rule/all/2/trait', 'audience-trait'],
      ],
    ],
    ['a fraction as grade', { attribute: 'grade', from: 1.5 }, [['/rule/from', 'not-an-integer']]],
    ['a grade beyond integers', { attribute: 'grade', to: 1e12 }, [['/rule/to', 'not-an-integer']]],
    ['a range that ends before it begins', { attribute: 'grade', from: 5, to: 3 }, [['/rule', 'audience-range']]],
    ['a range without ends', { attribute: 'hiredOn' }, [['/rule', 'audience-range']]],
    ['a day that never was', { attribute: 'hiredOn', from: '2023-02-30' }, [['/rule/from', 'not-a-date']]],
    ['fewer than no reports', { attribute: 'reports', from: -1 }, [['/rule/from', 'too-small']]],
    ['a last day that is a number', { attribute: 'leftOn', to: 20310301 }, [['/rule/to', 'not-a-date']]],
    ['an attribute of objects', { attribute: '__proto__', is: ['x'] }, [['/rule/attribute', 'audience-attribute']]],
    ['an unknown role', { attribute: 'role', is: ['hr', 'king'] }, [['/rule/is/1', 'not-one-of']]],
    ['an unknown field', { attribute: 'manager', under: 'E1', 'a/b': 1 }, [['/rule/a~1b', 'unknown-field']]],
    ['a broken character', { attribute: 'department', is: ['\ud800'] }, [['/rule/is/0', 'not-a-text']]],
    ['a blank', { attribute: 'department', is: ['  '] }, [['/rule/is/0', 'required']]],
    ['an endless text', { attribute: 'department', is: ['x'.repeat(201)] }, [['/rule/is/0', 'too-long']]],
  ])('names the fault of %s', (_, value, faults) => {
    expect(faultsOf(value)).toEqual(faults);
  });

  it('is refused when nested too deep or too large, without following it to the end', () => {
    let deep: unknown = { everyone: true };
    for (let at = 0; at < 5000; at += 1) deep = { not: deep };
    expect(faultsOf(deep)).toHaveLength(1);
    const wide = { all: Array.from({ length: 100 }, () => ({ any: [{ everyone: true }, { everyone: true }] })) };
    expect(faultsOf(wide)).toEqual([[expect.any(String), 'too-many']]);
  });

  it('drops what is said twice and keeps everything else', () => {
    expect(parseRule({ attribute: 'department', is: ['שירות', 'Sales', 'שירות'] })).toEqual({
      attribute: 'department',
      is: ['שירות', 'Sales'],
    });
  });

  it('reads as a sentence in English and Hebrew', () => {
    const rule = parseRule({
      all: [
        {
          any: [
            { attribute: 'department', is: ['Sales', 'Service'] },
            { attribute: 'grade', from: 4 },
          ],
        },
        { not: { trait: 'spec-belt', is: ['white'] } },
        { attribute: 'manager', under: 'E1' },
      ],
    });
    const words = {
      ...PLAIN,
      person: (_: string, language: string) => (language === 'he' ? 'נועה לוי' : 'Noa Levi (E1)'),
    };
    expect(ruleSentence(rule, 'en', words)).toBe(
      '(department is Sales or Service or grade is 4 or above) and belt is not white and reports to Noa Levi (E1), directly or through others',
    );
    expect(plain(ruleSentence(rule, 'he', words))).toBe(
      '(המחלקה היא Sales או Service או הדרגה היא 4 ומעלה) וגם חגורה: לא white וגם נועה לוי בשרשרת הניהול, ישירות או דרך אחרים',
    );
  });

  it('says a negation of each condition, in both languages', () => {
    const rule = parseRule({
      not: {
        any: [
          { attribute: 'department', is: ['שירות'] },
          { not: { attribute: 'reports', from: 1 } },
          { attribute: 'leftOn', to: '2031-03-01' },
        ],
      },
    });
    expect(plain(ruleSentence(rule, 'en'))).toBe(
      'department is not שירות and manages somebody and does not leave on 1 March 2031 or earlier'.replace(
        '1 March 2031',
        'March 1, 2031',
      ),
    );
    expect(plain(ruleSentence(rule, 'he'))).toBe(
      'המחלקה אינה שירות וגם מישהו בכפיפות ישירה וגם העבודה אינה מסתיימת ב־1 במרץ 2031 או לפני כן',
    );
    expect(ruleSentence({ not: { everyone: true } }, 'he')).toBe('אף אחד');
  });

  it('keeps hostile values within their place in the sentence', () => {
    const hostile = '\u202eSales\u2069\n<b>{x, plural}</b>';
    expect(ruleSentence({ attribute: 'department', is: [hostile] }, 'he')).toBe(
      'המחלקה היא \u2068Sales <b>{x, plural}</b>\u2069',
    );
    expect(ruleSentence({ attribute: 'department', is: [hostile] }, 'en')).toBe(
      'department is Sales <b>{x, plural}</b>',
    );
  });

  it('says the first twenty of many values, and how many more there are', () => {
    const is = Array.from({ length: 1000 }, (_, at) => `D${at}`);
    const text = ruleSentence({ attribute: 'department', is }, 'en');
    expect(text).toContain('D19, or 980 more');
    expect(text.length).toBeLessThan(200);
  });

  it('names roles and languages in the reader’s language', () => {
    expect(ruleSentence({ attribute: 'role', is: ['hr'] }, 'he')).toBe('התפקיד במערכת הוא משאבי אנוש');
    expect(ruleSentence({ attribute: 'language', is: ['he', 'xx-broken-'] }, 'en')).toBe(
      'languages include Hebrew or xx-broken-',
    );
  });
});
