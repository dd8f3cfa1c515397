import type { Rule } from './rule';
import { boundTo, isWithin } from './rule-bounds';

const SALES = [{ legalEntities: ['One'], departments: ['Sales', 'Care'] }];
const TWO = [{ departments: ['Sales'] }, { legalEntities: ['Two'] }];
const department = (...is: string[]): Rule => ({ attribute: 'department', is });
const entity = (...is: string[]): Rule => ({ attribute: 'legalEntity', is });
const grade: Rule = { attribute: 'grade', from: 3 };

describe('A rule within scopes', () => {
  it.each<[string, Rule, typeof SALES | typeof TWO | null, boolean]>([
    ['anything, without a limit', { everyone: true }, null, true],
    ['everyone', { everyone: true }, SALES, false],
    ['half of a scope', department('Sales'), SALES, false],
    ['a whole scope', { all: [grade, department('Sales'), entity('One')] }, SALES, true],
    ['one value more', { all: [department('Sales', 'Law'), entity('One')] }, SALES, false],
    [
      'either department of it',
      { all: [{ any: [department('Sales'), department('Care')] }, entity('One')] },
      SALES,
      true,
    ],
    ['a department or a grade', { all: [{ any: [department('Sales'), grade] }, entity('One')] }, SALES, false],
    ['not elsewhere', { all: [{ not: department('Law') }, entity('One')] }, SALES, false],
    ['one of two scopes', department('Sales'), TWO, true],
    ['either of two scopes', { any: [{ all: [department('Sales'), grade] }, entity('Two')] }, TWO, true],
    ['either of two scopes, and more', { all: [grade, { any: [department('Sales'), entity('Two')] }] }, TWO, true],
    ['one within and one beyond', { any: [department('Sales'), entity('One')] }, TWO, false],
    ['nowhere', department('Sales'), [], false],
  ])('%s', (_, rule, scopes, within) => {
    expect(isWithin(rule, scopes)).toBe(within);
    const bound = boundTo(rule, scopes);
    if (within) expect(bound).toBe(rule);
    else if (scopes?.length !== 0) expect(isWithin(bound, scopes)).toBe(true);
  });

  it('is held to them where it could go further, and says so in its parts', () => {
    expect(boundTo({ everyone: true }, [{ departments: ['Sales'] }])).toEqual(department('Sales'));
    expect(boundTo(grade, SALES)).toEqual({ all: [entity('One'), department('Sales', 'Care'), grade] });
    expect(boundTo({ all: [grade, { not: department('Law') }] }, TWO)).toEqual({
      all: [{ any: [department('Sales'), entity('Two')] }, grade, { not: department('Law') }],
    });
  });
});
