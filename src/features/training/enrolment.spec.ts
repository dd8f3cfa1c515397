import * as fc from 'fast-check';
import { begin, complete, type Enrolment, type EnrolmentState, reground, STATES } from './enrolment';

const at = new Date('2026-03-01T10:00:00Z');
const enrolment = (state: EnrolmentState, started = false): Enrolment => ({
  id: 'e',
  personId: 'p',
  editionId: 't',
  state,
  dueOn: null,
  extendedOn: null,
  undated: false,
  enrolledAt: at,
  countedFrom: at,
  startedAt: started ? at : null,
  completedAt: state === 'completed' ? at : null,
});
const assignment = (dueOn: string) => ({ assignmentId: 'a', dueOn });
const choice = { assignmentId: null, dueOn: null };

describe('An enrolment', () => {
  it.each([
    ['assigned', false, [], 'withdrawn', null],
    ['assigned', true, [], 'voluntary', null],
    ['assigned', false, [choice], 'voluntary', null],
    ['assigned', false, [assignment('2026-05-02'), assignment('2026-04-30'), choice], 'assigned', '2026-04-30'],
    ['withdrawn', false, [assignment('2026-05-02')], 'assigned', '2026-05-02'],
    ['withdrawn', false, [choice], 'voluntary', null],
    ['voluntary', true, [assignment('2026-05-02')], 'assigned', '2026-05-02'],
    ['completed', true, [], 'completed', null],
  ] as const)('that was %s (begun: %s) follows its grounds', (before, started, grounds, state, dueOn) => {
    expect(reground(enrolment(before, started), grounds)).toMatchObject({ state, dueOn });
  });

  it('is begun once, and not while it is withdrawn', () => {
    const later = new Date(at.getTime() + 1000);
    expect(begin(begin(enrolment('assigned'), at), later).startedAt).toEqual(at);
    expect(() => begin(enrolment('withdrawn'), at)).toThrow('not-enrolled');
  });

  it('is completed once, from any open state, and keeps its date', () => {
    const done = complete({ ...enrolment('assigned'), dueOn: '2026-04-30' }, at);
    expect(done).toMatchObject({ state: 'completed', completedAt: at, startedAt: at, dueOn: '2026-04-30' });
    expect(() => complete(done, at)).toThrow('already-completed');
    expect(() => complete(enrolment('withdrawn'), at)).toThrow('not-enrolled');
    expect(complete(enrolment('voluntary'), at).state).toBe('completed');
  });

  it('never moves but along its table while a choice stays made, and once settled stays put', () => {
    const assignments = fc.array(fc.constantFrom('2026-04-01', '2026-05-01').map(assignment));
    const step = fc.record({ assignments, chooses: fc.boolean(), begins: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (steps) => {
        let now = reground(enrolment('assigned'), [assignment('2026-04-01')]);
        let chosen = false;
        for (const { assignments: given, chooses, begins } of steps) {
          chosen ||= chooses;
          const grounds = [...given, ...(chosen ? [choice] : [])];
          const moved = reground(now, grounds);
          expect(moved.state === now.state || STATES.allows(now.state, moved.state)).toBe(true);
          expect(reground(moved, grounds)).toEqual(moved);
          expect(moved.state === 'withdrawn').toBe(grounds.length === 0 && now.startedAt === null);
          now = begins && moved.state !== 'withdrawn' ? begin(moved, at) : moved;
        }
      }),
    );
  });
});
