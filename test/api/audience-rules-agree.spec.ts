import fc from 'fast-check';
import {
  declareTrait,
  FactsReader,
  holds as holdsForOne,
  parseRule,
  PreviewReader,
  type Rule,
  Traits,
} from '../../src/features/audiences/public';
import { PeopleReader, PeopleWriter } from '../../src/features/people/public';
import { Grants } from '../../src/platform/access/grants';
import { type House, openHouse } from '../support/house';

declareTrait('hat', { en: 'hat' });

const SIZE = 14;
const DAY = 86_400_000;
const DEPARTMENTS = ['Sales', 'sales', 'שירות', "O'Neil; --", '%', '$1'];
const DATES = ['1999-12-31', '2020-02-29', '2024-01-01', '2030-06-15'];
const LAST_DAYS = ['2031-01-31', '2040-06-15'];
const ROLES = ['hr', 'lead', 'council'];
const HATS = ['red', 'blue'];
const externalIds = Array.from({ length: SIZE }, (_, at) => `P${at}`);

const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 3 });

const model = fc.record({
  department: perhaps(fc.constantFrom(...DEPARTMENTS)),
  jobFamily: perhaps(fc.constantFrom(...DEPARTMENTS)),
  location: perhaps(fc.constantFrom(...DEPARTMENTS)),
  legalEntity: perhaps(fc.constantFrom(...DEPARTMENTS)),
  jobTitle: perhaps(fc.constantFrom(...DEPARTMENTS)),
  /** A last day to come. */
  lastDay: perhaps(fc.constantFrom(...LAST_DAYS)),
  grade: perhaps(fc.integer({ min: -2, max: 6 })),
  hiredOn: perhaps(fc.constantFrom(...DATES)),
  languages: fc.uniqueArray(fc.constantFrom('he', 'en', 'ar'), { minLength: 1 }),
  manager: perhaps(fc.constantFrom(...externalIds)),
  left: fc.boolean(),
  roles: fc.uniqueArray(fc.constantFrom(...ROLES)),
  /** Hats worn: begun and ended by so many days from now. */
  hats: fc.array(
    fc.record({
      value: fc.constantFrom(...HATS),
      from: fc.integer({ min: -3, max: 2 }),
      days: perhaps(fc.integer({ min: 1, max: 4 })),
    }),
    { maxLength: 2 },
  ),
});
type Model = typeof model extends fc.Arbitrary<infer T> ? T : never;

const some = (values: readonly string[]): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const ends = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<{ from?: T; to?: T }> =>
  fc.oneof(
    value.map((from) => ({ from })),
    value.map((to) => ({ to })),
    fc.tuple(value, value).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
  );

const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    fc.oneof(
      fc.constant<Rule>({ everyone: true }),
      fc.record({
        attribute: fc.constantFrom('department', 'jobFamily', 'location', 'legalEntity', 'jobTitle'),
        is: some(DEPARTMENTS),
      }),
      fc.record({ attribute: fc.constant('externalId'), is: some(externalIds) }),
      fc.record({ attribute: fc.constant('language'), is: some(['he', 'en', 'ar']) }),
      fc.record({ attribute: fc.constant('role'), is: some(ROLES) }),
      ends(fc.integer({ min: -2, max: 6 })).map((range) => ({ attribute: 'grade', ...range })),
      ends(fc.constantFrom(...DATES)).map((range) => ({ attribute: 'hiredOn', ...range })),
      ends(fc.constantFrom(...LAST_DAYS)).map((range) => ({ attribute: 'leftOn', ...range })),
      ends(fc.integer({ min: 0, max: 3 })).map((range) => ({ attribute: 'reports', ...range })),
      fc.record({ attribute: fc.constant('manager'), under: fc.constantFrom(...externalIds) }),
      fc.record({ trait: fc.constant('hat'), is: some(HATS) }),
    ) as fc.Arbitrary<Rule>,
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all): Rule => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any): Rule => ({ any })),
    tie('rule').map((not): Rule => ({ not })),
  ),
}));

/** The meaning of a rule, written as plainly as can be. */
function holds(rule: Rule, at: number, people: readonly Model[]): boolean {
  const person = people[at];
  if (person === undefined) return false;
  if ('everyone' in rule) return true;
  if ('all' in rule) return rule.all.every((part) => holds(part, at, people));
  if ('any' in rule) return rule.any.some((part) => holds(part, at, people));
  if ('not' in rule) return !holds(rule.not, at, people);
  if ('trait' in rule) return rule.is.some((value) => wears(person, value));
  switch (rule.attribute) {
    case 'manager':
      return isUnder(`P${at}`, rule.under, people);
    case 'grade':
      return person.grade !== null && person.grade >= (rule.from ?? -Infinity) && person.grade <= (rule.to ?? Infinity);
    case 'hiredOn':
      return person.hiredOn !== null && person.hiredOn >= (rule.from ?? '') && person.hiredOn <= (rule.to ?? '9');
    case 'leftOn':
      return person.lastDay !== null && person.lastDay >= (rule.from ?? '') && person.lastDay <= (rule.to ?? '9');
    case 'reports': {
      const count = people.filter(({ left, manager }, of) => !left && manager === `P${at}` && of !== at).length;
      return count >= (rule.from ?? 0) && count <= (rule.to ?? Infinity);
    }
    case 'role':
      return !person.left && rule.is.some((role) => person.roles.includes(role));
    case 'language':
      return rule.is.some((language) => person.languages.includes(language as 'he'));
    case 'externalId':
      return rule.is.includes(`P${at}`);
    case 'department':
    case 'jobFamily':
    case 'location':
    case 'legalEntity':
    case 'jobTitle':
      return rule.is.includes(person[rule.attribute] ?? '\0');
  }
}

/** A hat is worn from its day until its own end, or until the next of its value is put on. */
function wears(person: Model, value: string): boolean {
  const worn: { from: number; until: number }[] = [];
  for (const hat of person.hats.filter((one) => one.value === value)) {
    for (const before of worn) if (before.until > hat.from) before.until = Math.max(before.from, hat.from);
    worn.push({ from: hat.from, until: hat.days === null ? Infinity : hat.from + hat.days });
  }
  return worn.some(({ from, until }) => from <= 0 && until > 0);
}

function isUnder(externalId: string, head: string, people: readonly Model[]): boolean {
  if (externalId === head) return false;
  const seen = new Set<string>();
  for (let next: string | null = externalId; next !== null && !seen.has(next);) {
    seen.add(next);
    next = people[Number(next.slice(1))]?.manager ?? null;
    if (next === head) return true;
  }
  return false;
}

describe('The SQL of a rule, and the rule asked of one person', () => {
  let house: House;
  let ids: string[];
  beforeAll(async () => {
    house = await openHouse();
    await house
      .get(PeopleWriter)
      .apply(externalIds.map((externalId) => ({ externalId, givenName: externalId, familyName: 'x' })));
    ids = await Promise.all(
      externalIds.map(async (id) => (await house.get(PeopleReader).findByExternalId(id))?.id ?? ''),
    );
  });
  afterAll(() => house.close());

  /** Makes the directory, the roles and the hats what the model says. */
  const arrange = async (people: readonly Model[]): Promise<void> => {
    await house.get(PeopleWriter).apply(
      people.map(({ left, lastDay, roles: _roles, hats: _hats, ...person }, at) => ({
        ...person,
        externalId: `P${at}`,
        givenName: `P${at}`,
        familyName: 'x',
        leftOn: left ? '2001-01-01' : lastDay,
      })),
    );
    const now = house.clock.now().getTime();
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.work.run(async () => {
        await house.get(Traits).close('hat', ids, null, new Date(now - 10 * DAY));
        for (const [at, person] of people.entries()) {
          const id = ids[at] ?? '';
          for (const role of ROLES) {
            if (!person.left && person.roles.includes(role)) await house.get(Grants).grant(id, role, 'model');
            else await house.get(Grants).end(id, role, 'model');
          }
        }
        for (const turn of [0, 1]) {
          const rows = people.flatMap((person, at) => {
            const hat = person.hats[turn];
            if (hat === undefined) return [];
            const from = new Date(now + hat.from * DAY - DAY / 2);
            return [
              {
                personId: ids[at] ?? '',
                value: hat.value,
                from,
                until: hat.days === null ? null : new Date(from.getTime() + hat.days * DAY),
              },
            ];
          });
          await house.get(Traits).put('hat', rows);
        }
      }),
    );
  };

  it('reach exactly the people the rule means', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(model, { minLength: SIZE, maxLength: SIZE }),
        fc.array(rule, { minLength: 6, maxLength: 12 }),
        async (people, rules) => {
          await arrange(people);
          const facts = await Promise.all(
            ids.map(async (id, at) =>
              people[at]?.left === true ? null : await house.get(FactsReader).facts(id, { any: rules }, null),
            ),
          );
          for (const each of rules) {
            const { count, sample } = await house.get(PreviewReader).preview(parseRule(each), null, null);
            const meant = externalIds.filter((_, at) => people[at]?.left === false && holds(each, at, people));
            expect(sample.map((person) => person.externalId).sort()).toEqual([...meant].sort());
            expect(count).toBe(meant.length);
            const one = externalIds.filter((_, at) => {
              const known = facts[at] ?? null;
              return known !== null && holdsForOne(each, known);
            });
            expect(one).toEqual(meant);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
