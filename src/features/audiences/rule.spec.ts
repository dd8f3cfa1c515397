import { Problem } from '../../kernel/problem';
import { parseRule } from './rule';
import { ruleSentence } from './rule-sentence';
import { declareTrait } from './trait';

declareTrait('spec-belt', { en: 'belt', he: 'חגורה' });

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
          { trait: 'hat', is: ['red'] },
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
    expect(ruleSentence(rule, 'en', () => 'Noa Levi (E1)')).toBe(
      '(department is Sales or Service or grade is 4 or above) and not belt is white and reports to Noa Levi (E1), directly or through others',
    );
    expect(ruleSentence(rule, 'he', () => 'נועה לוי')).toBe(
      '(המחלקה היא Sales או Service או הדרגה היא 4 ומעלה) וגם לא חגורה: white וגם בכפיפות לנועה לוי, ישירה או דרך אחרים',
    );
  });
});
