import * as fc from 'fast-check';
import { type Enrolment, type Ground, reground } from '../../src/features/training/public';
import { PeopleWriter } from '../../src/features/people/public';
import { Assignments, Training } from '../../src/features/training/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays, recognise, type TestTrack } from '../support/training';

const DAY = 86_400_000;

describe('Enrolments', () => {
  let house: House;
  let hr: Visitor;
  let ids: Record<string, string>;
  let track: TestTrack;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'noa', department: 'Sales' },
      { externalId: 'dan', department: 'Sales' },
    ]);
    hr = await house.as('hr');
    track = await addTrack(house, { code: 'orange-track', belt: 'orange', kinds: ['lesson', 'quiz'] });
    const audienceId = await addAudience(house, { attribute: 'department', is: ['Service'] });
    await assign(house, { belt: 'orange', audienceId, joinerDays: 14 });
  });
  const idOf = (externalId: string): string => ids[externalId] ?? '';
  afterAll(async () => {
    await house.close();
  });

  const move = async (externalId: string, department: string | null): Promise<void> => {
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.get(PeopleWriter).apply([{ externalId, givenName: externalId, familyName: 'Test', department }]),
    );
    await house.settle();
  };
  const enrolments = async (
    externalId: string,
  ): Promise<{ state: string; dueOn: string | null; grounds: object[] }[]> =>
    (await (await house.as(externalId)).get('my/training').expect(200)).body.enrolments;

  it('begin with joining, due some days later, and end with leaving when nothing was begun', async () => {
    expect(await enrolments('noa')).toEqual([]);
    house.clock.advance(DAY);
    await move('noa', 'Service');
    expect(await enrolments('noa')).toMatchObject([{ state: 'assigned', dueOn: inDays(house, 14) }]);
    await move('noa', 'Sales');
    expect(await enrolments('noa')).toEqual([]);
    const report = await hr.get('training-report').expect(200);
    expect(report.body.items).toMatchObject([{ externalId: 'noa', state: 'withdrawn', dueOn: null, late: false }]);
  });

  it('resume with a new date when one comes back', async () => {
    house.clock.advance(3 * DAY);
    await move('noa', 'Service');
    const [resumed] = await enrolments('noa');
    expect(resumed).toMatchObject({ state: 'assigned', dueOn: inDays(house, 14) });
    expect(resumed?.grounds).toHaveLength(1);
  });

  it('stay as voluntary, without a date, when something was begun, and are resumed', async () => {
    await move('dan', 'Service');
    const dan = await house.as('dan');
    await dan.post(`my/modules/${track.modules[0]}/completion`).expect(200);
    await move('dan', 'Sales');
    expect(await enrolments('dan')).toMatchObject([{ state: 'voluntary', dueOn: null, grounds: [] }]);
    await dan.post('my/studies', { moduleId: track.modules[1] }).expect(201);
    await move('dan', 'Service');
    expect(await enrolments('dan')).toMatchObject([{ state: 'assigned', dueOn: inDays(house, 14) }]);
  });

  it('end for who leaves the company', async () => {
    await addPeople(house, [{ externalId: 'gone', department: 'Service' }]);
    await house.settle();
    expect(await enrolments('gone')).toHaveLength(1);
    await addPeople(house, [{ externalId: 'gone', department: 'Service', leftOn: '2020-01-01' }]);
    await house.settle();
    const { body } = await hr.get('assignments').expect(200);
    expect(body.items[0].reached).toBe(2);
  });

  it('begin when a belt that was recognised for a time ends', async () => {
    const { gal = '' } = await addPeople(house, [{ externalId: 'gal', department: 'Service' }]);
    await recognise(house, [idOf('hr'), idOf('admin')], gal, 'orange', inDays(house, 5));
    await house.settle();
    expect(await enrolments('gal')).toEqual([]);
    house.clock.advance(7 * DAY);
    await house.tick('training.expire');
    await house.settle();
    expect(await house.get(Training).holds(gal)).toEqual([]);
    expect(await enrolments('gal')).toMatchObject([{ state: 'assigned', dueOn: inDays(house, 13) }]);
  });

  it('are written in sets as the verbs say for one, over any sequence of acts', async () => {
    const code = 'green-track';
    const green = await addTrack(house, { code, belt: 'green', kinds: ['lesson', 'quiz'] });
    let run = 0;
    const act = fc.oneof(
      fc.record({ kind: fc.constant('assign' as const), at: fc.nat(2), days: fc.integer({ min: 1, max: 30 }) }),
      fc.record({ kind: fc.constant('end' as const), at: fc.nat(2) }),
      fc.record({ kind: fc.constant('leave' as const) }),
      fc.record({ kind: fc.constant('join' as const) }),
      fc.record({ kind: fc.constant('choose' as const) }),
      fc.record({ kind: fc.constant('begin' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
        run += 1;
        const name = `R${run}`;
        const there = `There${run}`;
        await addPeople(house, [{ externalId: name, department: there }]);
        const me = await house.as(name);
        const audienceId = await addAudience(house, { attribute: 'department', is: [there] });
        let member = true;
        let chosen = false;
        const world: { model: Enrolment | null } = { model: null };
        const assigned = new Map<number, { id: string; ground: Ground }>();
        const joinerDue = (): string => inDays(house, 14);
        const blank = (): Enrolment => ({
          id: '',
          personId: '',
          editionId: '',
          state: 'assigned',
          dueOn: null,
          extendedOn: null,
          undated: false,
          enrolledAt: house.clock.now(),
          countedFrom: house.clock.now(),
          startedAt: null,
          completedAt: null,
        });
        const grounds = (): Ground[] => [
          ...(member ? [...assigned.values()].map(({ ground }) => ground) : []),
          ...(chosen ? [{ assignmentId: null, dueOn: null }] : []),
        ];
        const settle = (): void => {
          if (world.model === null && grounds().length === 0) return;
          world.model = reground(world.model ?? blank(), grounds());
        };
        for (const step of acts) {
          if (step.kind === 'assign' && !assigned.has(step.at)) {
            const dueOn = inDays(house, step.days);
            const { id } = await assign(house, { track: code, audienceId, dueOn });
            assigned.set(step.at, { id, ground: { assignmentId: id, dueOn: member ? dueOn : joinerDue() } });
          } else if (step.kind === 'end') {
            const ended = assigned.get(step.at);
            if (ended !== undefined) await house.get(Assignments).end(ended.id);
            assigned.delete(step.at);
          } else if (step.kind === 'leave') {
            await move(name, 'Elsewhere');
            member = false;
          } else if (step.kind === 'join') {
            await move(name, there);
            if (!member)
              for (const [at, { id }] of assigned)
                assigned.set(at, { id, ground: { assignmentId: id, dueOn: joinerDue() } });
            member = true;
          } else if (step.kind === 'choose') {
            await me.post('my/enrolments', { trackEditionId: green.editionId }).expect(201);
            chosen = true;
          } else if (step.kind === 'begin') {
            const open = world.model !== null && world.model.state !== 'withdrawn';
            await me.post(`my/modules/${green.modules[0]}/completion`).expect(open ? 200 : 403);
            if (open && world.model !== null) world.model = { ...world.model, startedAt: house.clock.now() };
          }
          settle();
          const shown = world.model === null || world.model.state === 'withdrawn' ? [] : [world.model];
          expect(await enrolments(name)).toMatchObject(shown.map(({ state, dueOn }) => ({ state, dueOn })));
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});
