import fc from 'fast-check';
import { Excuses } from '../../src/features/awards/public';
import { Recognitions } from '../../src/features/recognitions/public';
import { Awards, Terms, Training } from '../../src/features/training/public';
import { newId } from '../../src/kernel/id';
import { Problem } from '../../src/kernel/problem';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays, type TestTrack } from '../support/training';

const DAY = 86_400_000;

describe('A belt whose time ends', () => {
  let house: House;
  let ids: Record<string, string>;
  let track: TestTrack;
  let drawn: TestTrack;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      ...['noa', 'dan', 'gil', 'tal', 'any'].map((externalId) => ({ externalId })),
    ]);
    track = await addTrack(house, { code: 'sixty', belt: 'white', kinds: ['lesson'], validityDays: 60 });
    drawn = await addTrack(house, { code: 'drawn', belt: 'yellow', kinds: ['lesson', 'lesson'], validityDays: 40 });
  });
  afterAll(async () => {
    await house.close();
  });

  const idOf = (externalId: string): string => ids[externalId] ?? '';
  const mine = async (externalId: string) => (await (await house.as(externalId)).get('my/training').expect(200)).body;
  const learn = async (externalId: string): Promise<string> =>
    (await (await house.as(externalId)).post(`my/modules/${track.modules[0]}/completion`).expect(200)).body.awardId;
  const later = async (days: number): Promise<void> => {
    house.clock.advance(days * DAY);
    await house.tick('training.expire');
    await house.tick('training.recur');
    await house.settle();
  };
  const open = async (externalId: string): Promise<object[]> =>
    (await mine(externalId)).enrolments.filter(({ state }: { state: string }) => state !== 'completed');

  it('is asked for again before that, due on that day, and renewed without a gap', async () => {
    const audienceId = await addAudience(house, { attribute: 'externalId', is: ['noa'] });
    await assign(house, { track: 'sixty', audienceId, joinerDays: 14 });
    const first = await learn('noa');
    const until = inDays(house, 60);
    await later(45);
    expect(await open('noa')).toEqual([]);
    expect((await mine('noa')).belts).toMatchObject([{ renewal: { by: until, enrolmentId: null } }]);
    await later(2);
    expect(await open('noa')).toMatchObject([{ state: 'assigned', dueOn: until, late: false }]);
    expect((await mine('noa')).belts).toMatchObject([
      { awardId: first, renewal: { open: true, enrolmentId: expect.any(String) } },
    ]);
    const second = await learn('noa');
    expect(second).not.toBe(first);
    expect((await mine('noa')).belts).toMatchObject([{ awardId: first, renewal: null }, { awardId: second }]);
    expect((await (await house.as('noa')).get('my/awards').expect(200)).body.items).toMatchObject([
      { id: second, renewed: false },
      { id: first, renewed: true },
    ]);
    await later(20);
    expect((await mine('noa')).belts).toMatchObject([{ awardId: second }]);
    expect(await open('noa')).toEqual([]);
  });

  it('can be renewed by one’s own choice when its window opens, and not before', async () => {
    const dan = await house.as('dan');
    const choose = () => dan.post('my/enrolments', { trackEditionId: track.editionId });
    await choose().expect(201);
    await learn('dan');
    expect((await choose()).body.code).toBe('already-completed');
    await later(29);
    expect((await choose()).body.code).toBe('already-completed');
    await later(2);
    expect((await mine('dan')).belts).toMatchObject([{ renewal: { open: true, editionId: track.editionId } }]);
    await choose().expect(201);
    await choose().expect(201);
    await learn('dan');
    expect((await mine('dan')).belts).toHaveLength(2);
    expect((await choose()).body.code).toBe('already-completed');
  });

  it('counts on for the days of grace that its track states, late but held', async () => {
    const hr = await house.as('hr');
    const { trackId } = (await mine('dan')).enrolments[0];
    expect((await hr.get(`tracks/${trackId}/renewal`).expect(200)).body).toEqual({ renewalDays: 30, graceDays: 0 });
    await (await house.as('dan')).put(`tracks/${trackId}/renewal`, { renewalDays: 9, graceDays: 7 }).expect(403);
    await hr.put(`tracks/${trackId}/renewal`, { renewalDays: 30, graceDays: 7 }).expect(204);
    const audienceId = await addAudience(house, { attribute: 'externalId', is: ['gil'] });
    await assign(house, { track: 'sixty', audienceId, joinerDays: 14 });
    const awardId = await learn('gil');
    await later(61);
    expect(await open('gil')).toMatchObject([{ late: true }]);
    expect(await house.get(Training).holds(idOf('gil'))).toMatchObject([{ awardId }]);
    expect((await hr.get(`people/${idOf('gil')}/awards`).expect(200)).body.awards).toMatchObject([{ state: 'grace' }]);
    await later(7);
    expect(await house.get(Training).holds(idOf('gil'))).toEqual([]);
    expect((await hr.get(`people/${idOf('gil')}/awards`).expect(200)).body.awards).toMatchObject([{ state: 'ended' }]);
    expect(await open('gil')).toHaveLength(1);
    await hr.put(`tracks/${trackId}/renewal`, { renewalDays: 30, graceDays: 0 }).expect(204);
  });

  it('may be told to end by a date, for the holders of an edition', async () => {
    await (await house.as('tal')).post('my/enrolments', { trackEditionId: track.editionId }).expect(201);
    await learn('tal');
    const on = inDays(house, 20);
    const end = () =>
      house.acting({ kind: 'operator', name: 'test' }, () =>
        house.work.run(() => house.get(Terms).endBy([track.editionId], on)),
      );
    expect(await end()).toBeGreaterThan(0);
    expect(await end()).toBe(0);
    expect((await mine('tal')).belts).toMatchObject([{ renewal: { by: inDays(house, 21), open: false } }]);
    await later(22);
    expect((await mine('tal')).belts).toEqual([]);
  });

  it('is held on a ground and by one award for an enrolment, whatever happens in whatever order', async () => {
    const person = idOf('any');
    const me = await house.as('any');
    const quietly = async (act: Promise<unknown>): Promise<void> => {
      await act.catch((error: unknown) => {
        if (!(error instanceof Problem)) throw error;
      });
    };
    const one = async (sql: string): Promise<string | undefined> =>
      (await house.work.read<{ id: string }>(sql, [person]))[0]?.id;
    const openEnrolment = () =>
      one(`SELECT id FROM training.enrolment WHERE person_id = $1 AND state IN ('assigned', 'voluntary')`);
    const acting = <T>(fn: () => Promise<T>): Promise<T> => house.acting({ kind: 'operator', name: 'test' }, fn);
    const complete = (at: 0 | 1) => async () => {
      const twice = [0, 1].map(() => me.post(`my/modules/${drawn.modules[at]}/completion`));
      for (const { status } of await Promise.all(twice)) expect([200, 403]).toContain(status);
    };
    const acts: Readonly<Record<string, () => Promise<void>>> = {
      choose: async () => {
        await me.post('my/enrolments', { trackEditionId: drawn.editionId });
      },
      first: complete(0),
      second: complete(1),
      revoke: async () => {
        const id = await one(`SELECT award_id AS id FROM training.awards WHERE person_id = $1 ORDER BY from_at DESC`);
        if (id !== undefined) {
          await quietly(acting(() => house.work.run(() => house.get(Awards).revoke(id, house.clock.now()))));
        }
      },
      waive: async () => {
        const id = await openEnrolment();
        const input = { moduleId: drawn.modules[0] ?? null, endsOn: null, reason: 'x' };
        if (id !== undefined) await quietly(acting(() => house.get(Excuses).waive(id, input)));
      },
      unwaive: async () => {
        const id = await one(`SELECT id FROM awards.excuse WHERE person_id = $1 AND ended_at IS NULL`);
        if (id !== undefined) await quietly(acting(() => house.get(Excuses).end(id)));
      },
      recognise: async () => {
        const input = { personId: person, belt: 'yellow', reason: 'x', endsOn: inDays(house, 15) };
        const recognitions = house.get(Recognitions);
        await quietly(recognitions.propose(idOf('hr'), input).then((id) => recognitions.confirm(idOf('noa'), id)));
      },
      credit: () => house.get(Training).credit({ personId: person, source: 'update', subjectId: newId(), seconds: 60 }),
      wait: async () => {
        house.clock.advance(16 * DAY);
        await house.tick('training.expire');
      },
    };
    const faults = () =>
      house.work.read(
        `SELECT 'twice' AS fault FROM training.awards a WHERE a.enrolment_id IS NOT NULL GROUP BY a.enrolment_id HAVING count(*) > 1
         UNION ALL
         SELECT 'groundless' FROM training.held_at($1) h JOIN training.awards a ON a.award_id = h.award_id
         WHERE NOT EXISTS (SELECT FROM training.enrolment e WHERE e.id = a.enrolment_id AND e.state = 'completed'
             AND NOT EXISTS (SELECT FROM curricula.modules m LEFT JOIN training.steps s
               ON s.enrolment_id = e.id AND s.module_id = m.module_id
               WHERE m.edition_id = e.edition_id AND s.completed_at IS NULL AND s.waived_at IS NULL))
           AND NOT EXISTS (SELECT FROM recognitions.recognition r WHERE r.id = a.recognition_id AND r.state = 'confirmed')
         UNION ALL
         SELECT 'trait' FROM (
           SELECT person_id, belt_code FROM training.held_at($1)) h
         FULL JOIN (SELECT person_id, value FROM audiences.trait
           WHERE kind = 'belt' AND from_at <= $1 AND (until_at IS NULL OR until_at > $1)) t
           ON t.person_id = h.person_id AND t.value = h.belt_code
         WHERE h.person_id IS NULL OR t.person_id IS NULL`,
        [house.clock.now()],
      );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(acts)), { minLength: 6, maxLength: 14 }),
        async (names) => {
          for (const name of names) {
            await acts[name]?.();
            expect(await faults()).toEqual([]);
          }
        },
      ),
      { numRuns: 15, seed: 20_261_122 },
    );
  });
});
