import fc from 'fast-check';
import { Problem } from '../../kernel/problem';
import {
  approve,
  begin,
  type Course,
  demandOthers,
  demandTurn,
  escalate,
  isPassed,
  type Reader,
  turnOf,
} from './review';
import { PLAIN, type Step, stated } from './step';

const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f'];
const DRAFT = { id: 'draft', revision: 1, authorId: 'a' };
const SCOPE: Step = { who: 'scope', people: [], role: null, all: false, needed: 1, hours: null, next: [] };

const people = fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 4 });
const step = fc
  .record({
    who: fc.constantFrom('people', 'role', 'scope'),
    people,
    all: fc.boolean(),
    needed: fc.integer({ min: 1, max: 2 }),
    next: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 2 }),
  })
  .map((made): Step => ({
    ...made,
    ...{ role: made.who === 'role' ? 'lead' : null, hours: null },
    needed: made.who === 'people' ? Math.min(made.needed, made.people.length) : made.needed,
  }))
  .map((made) => stated([made], new Set(PEOPLE))[0] ?? SCOPE);
const reader: fc.Arbitrary<Reader> = fc.record({
  id: fc.constantFrom(...PEOPLE),
  roles: fc.constantFrom([], ['lead']),
  deputises: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 2 }),
  helped: fc.boolean(),
});
const act = fc.oneof({ arbitrary: reader, weight: 4 }, { arbitrary: fc.constant(null), weight: 1 });

function codeOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

const as = (id: string, more: Partial<Reader> = {}): Reader => ({
  id,
  roles: ['lead'],
  deputises: [],
  helped: false,
  ...more,
});

describe('A review', () => {
  it('without a plan asks one, and never the author', () => {
    const course = begin(DRAFT, PLAIN);
    expect(codeOf(() => demandTurn(course, as('a')))).toBe('own-draft');
    expect(isPassed(approve(course, as('b')))).toBe(true);
  });

  it('asks all of the named, whoever comes first, and each deputy once for one of them', () => {
    const course = begin(DRAFT, [{ ...SCOPE, who: 'people', people: ['b', 'c'], all: true, needed: 2 }]);
    const first = approve(course, as('d', { deputises: ['b', 'c'] }));
    expect(turnOf(first)).toMatchObject({ asked: ['c'], needed: 1 });
    expect(codeOf(() => approve(first, as('d', { deputises: ['b', 'c'] })))).toBe('approved-already');
    expect(codeOf(() => approve(first, as('b')))).toBe('other-step');
    expect(isPassed(approve(first, as('c')))).toBe(true);
  });

  it('gives the author’s place to nobody but those it goes on to', () => {
    const course = begin(DRAFT, [{ ...SCOPE, who: 'people', people: ['a'], next: ['c'] }]);
    expect(codeOf(() => approve(course, as('b', { deputises: ['a'] })))).toBe('other-step');
    const on = escalate(course);
    expect(on === null ? null : isPassed(approve(on, as('c')))).toBe(true);
  });

  it('is not for the only one who wrote a good part of the words', () => {
    const helped = as('b', { helped: true });
    expect(codeOf(() => demandOthers(approve(begin(DRAFT, PLAIN), helped), helped))).toBe('own-suggestions');
    const two = begin(DRAFT, [SCOPE, SCOPE]);
    expect(codeOf(() => demandOthers(approve(approve(two, as('c')), helped), helped))).toBeNull();
  });

  it('passes no step over, and counts nobody twice, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 3 }), fc.array(act, { maxLength: 40 }), (steps, acts) => {
        let course: Course = begin(DRAFT, steps);
        for (const one of acts) {
          const before = course;
          const refused = codeOf(() => {
            course = one === null ? (escalate(course) ?? course) : approve(course, one);
          });
          if (refused !== null) expect(course).toBe(before);
          expect(course.step - before.step).toBeLessThanOrEqual(1);
          const by = course.approvals.map((approval) => approval.by);
          expect(new Set(by).size).toBe(by.length);
          expect(by).not.toContain('a');
          for (const [at, each] of steps.entries()) {
            const here = course.approvals.filter((approval) => approval.step === at);
            if (at < course.step) expect(here).toHaveLength(each.needed);
            else if (at > course.step) expect(here).toEqual([]);
            else expect(here.length).toBeLessThan(each.needed);
            const places = here.flatMap(({ counts }) => counts ?? []);
            expect(new Set(places).size).toBe(places.length);
            expect(places).not.toContain('a');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('always comes to an end when it goes on and enough people are there', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 3 }), (steps) => {
        let course: Course = begin(DRAFT, steps);
        for (let on = escalate(course); on !== null; on = escalate(course)) course = on;
        const crowd = Array.from({ length: 20 }, (_, at) => as(`x${at}`));
        for (const one of crowd) {
          for (let on = escalate(course); on !== null; on = escalate(course)) course = on;
          course = approve(course, one);
        }
        expect(isPassed(course)).toBe(true);
      }),
    );
  });
});
