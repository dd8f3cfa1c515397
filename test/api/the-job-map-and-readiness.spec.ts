import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addTrack, inDays, recognise, type TestTrack } from '../support/training';

const ENTITY = 'Obi Ltd';

describe('The job map', () => {
  let house: House;
  let hr: Visitor;
  let agent: Visitor;
  let track: TestTrack;

  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [
      { externalId: 'hr', roles: ['hr'], jobFamily: 'HR' },
      { externalId: 'agent', jobFamily: 'Service' },
      { externalId: 'free' },
    ]);
    track = await addTrack(house, { code: 'orange-track', belt: 'orange', kinds: ['lesson', 'lesson'] });
    hr = await house.as('hr');
    agent = await house.as('agent');
  });
  afterAll(() => house.close());

  const duty = {
    jobFamily: 'Service',
    position: 1,
    duty: { en: 'Answers callers', he: 'מענה טלפוני ללקוחות' },
    counterpart: { en: 'Answers customers in public', he: 'מענה פומבי ללקוחות ברשת' },
  };

  it('says what a duty is in public, to whom it belongs, over editions of the track', async () => {
    const made = await hr.post('duties', { ...duty, moduleId: track.modules[1] }).expect(201);
    await hr.post('duties', { ...duty, position: 2, duty: { en: 'b', he: 'ב' } }).expect(201);
    const mine = await agent.get('my/duties').expect(200);
    expect(mine.body).toMatchObject({
      jobFamily: 'Service',
      items: [
        { ...duty, module: { id: track.modules[1], track: 'orange-track', belt: 'orange' } },
        { position: 2, module: null },
      ],
    });
    const { body: edition } = await hr.get(`track-editions/${track.editionId}`).expect(200);
    const draft = await hr.post(`tracks/${edition.trackId}/editions`).expect(201);
    await hr.post(`track-editions/${draft.body.id}/publication`).expect(201);
    const [first] = (await agent.get('my/duties').expect(200)).body.items;
    expect(first.module.id).not.toBe(track.modules[1]);
    expect((await hr.get('job-families').expect(200)).body.items).toEqual([
      { jobFamily: 'HR', people: 1, duties: 0 },
      { jobFamily: 'Service', people: 1, duties: 2 },
    ]);
    const again = { ...duty, jobFamily: 'HR', moduleId: null };
    const changed = await hr.put(`duties/${made.body.id}`, again).set('if-match', '"1"').expect(200);
    expect(changed.body).toMatchObject({ jobFamily: 'HR', module: null, version: 2 });
    await hr.put(`duties/${made.body.id}`, again).set('if-match', '"1"').expect(409);
    await hr.delete(`duties/${made.body.id}`).expect(204);
    await hr.delete(`duties/${made.body.id}`).expect(404);
    const trail = await house.work.read<{ act: string }>(
      `SELECT act FROM trail.entry WHERE subject_kind = 'duty' AND subject_id = $1 ORDER BY at, id`,
      [made.body.id],
    );
    expect(trail.map(({ act }) => act)).toEqual(['duty.added', 'duty.changed', 'duty.removed']);
  });

  it('is HR’s to write, in both languages, about modules there are', async () => {
    const faults = async (change: object): Promise<[string, string][]> => {
      const { body } = await hr.post('duties', { ...duty, ...change }).expect(422);
      return body.errors.map((fault: { pointer: string; code: string }) => [fault.pointer, fault.code]);
    };
    expect(await faults({ duty: { en: 'x' }, counterpart: { he: 'x' } })).toEqual([
      ['/duty/he', 'required'],
      ['/counterpart/en', 'required'],
    ]);
    expect(await faults({ moduleId: track.editionId })).toEqual([['/moduleId', 'module-unknown']]);
    expect(await faults({ position: 0 })).toEqual([['/position', 'too-small']]);
    expect(await faults({ jobFamily: ' ' })).toHaveLength(1);
    await agent.post('duties', duty).expect(403);
    await agent.get('duties').expect(403);
    expect((await (await house.as('free')).get('my/duties').expect(200)).body).toEqual({ jobFamily: null, items: [] });
    const page = await hr.get('duties?limit=1&jobFamily=Service').expect(200);
    expect(page.body.items).toHaveLength(1);
    await hr.get('duties?after=WyJ4IiwiMSIsIjIiXQ').expect(422);
  });
});

describe('Promotion readiness', () => {
  let house: House;
  let ids: Record<string, string>;
  let hr: Visitor;
  let council: Visitor;
  let boss: Visitor;
  const team = Array.from({ length: 10 }, (_, at) => `t${at}`);

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'], legalEntity: ENTITY },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'council', roles: ['council'], legalEntity: ENTITY },
      { externalId: 'top', legalEntity: ENTITY },
      { externalId: 'boss', legalEntity: ENTITY, manager: 'top', jobFamily: 'Service', grade: 5 },
      ...team.map((externalId) => ({
        externalId,
        legalEntity: ENTITY,
        manager: 'boss',
        jobFamily: 'Service',
        grade: 2,
      })),
      { externalId: 'abroad', legalEntity: 'Obi GmbH', manager: 'boss', jobFamily: 'Service', grade: 2 },
    ]);
    hr = await house.as('hr');
    council = await house.as('council');
    boss = await house.as('boss');
    for (const person of ['t0', 't1', 't2']) {
      await recognise(house, [ids['hr'] ?? '', ids['admin'] ?? ''], ids[person] ?? '', 'green', inDays(house, 90));
    }
    for (const [fromGrade, belt] of [
      [1, 'white'],
      [3, 'orange'],
      [9, 'black'],
    ])
      await hr.post('belt-requirements', { jobFamily: 'Service', fromGrade, belt }).expect(201);
  });
  afterAll(() => house.close());

  const mine = async (externalId: string): Promise<Record<string, unknown>> =>
    (await (await house.as(externalId)).get('my/readiness').expect(200)).body;

  it('says nothing at all until it is approved in the legal entity', async () => {
    expect(await mine('t0')).toEqual({
      ...{ on: false, manages: false, grade: null, nextGrade: null, belt: null, ready: null, shared: false },
      managerName: 'boss Test',
      managerNames: {},
    });
    expect((await boss.get('my/team/readiness').expect(200)).body).toEqual({
      ...{ people: 0, fewest: 8, counts: null, shared: [] },
    });
    await (await house.as('t0')).put('my/readiness/sharing', { shared: true }).expect(409);
    await hr.post('readiness-approvals', { legalEntity: ENTITY, note: 'x' }).expect(403);
    await boss.post('readiness-approvals', { legalEntity: ENTITY, note: 'x' }).expect(403);
    await council.post('readiness-approvals', { legalEntity: 'Nowhere', note: 'x' }).expect(422);
    const approvals = await hr.get('readiness-approvals').expect(200);
    expect(approvals.body.items).toMatchObject([{ legalEntity: 'Obi GmbH', approval: null }, { approval: null }]);
  });

  it('is approved by the works council or an administrator, with name, instant and words', async () => {
    await council.post('readiness-approvals', { legalEntity: ENTITY, note: 'Agreed on 3 March' }).expect(201);
    const again = await council.post('readiness-approvals', { legalEntity: ENTITY, note: 'x' }).expect(409);
    expect(again.body.code).toBe('readiness-already-approved');
    const { body } = await hr.get('readiness-approvals').expect(200);
    expect(body.items[1]).toMatchObject({
      legalEntity: ENTITY,
      approval: {
        approvedBy: 'council Test',
        approverNames: {},
        note: 'Agreed on 3 March',
        approvedAt: expect.any(String),
      },
    });
    const trail = await house.work.read(`SELECT 1 FROM trail.entry WHERE act = 'readiness.approved'`);
    expect(trail).toHaveLength(1);
  });

  it('shows each person their own: the belt that the next grade asks', async () => {
    expect(await mine('t0')).toMatchObject({ on: true, grade: 2, nextGrade: 3, belt: { code: 'orange' }, ready: true });
    expect(await mine('t5')).toMatchObject({ on: true, belt: { code: 'orange' }, ready: false, shared: false });
    expect(await mine('top')).toMatchObject({ on: true, belt: null, ready: null, manages: true });
    expect(await mine('abroad')).toMatchObject({ on: false, belt: null, ready: null });
  });

  it('gives a manager counts, never persons but those who share, and none from which one could tell', async () => {
    const seen = async (): Promise<{ counts: object | null; shared: { personId: string }[]; people: number }> =>
      (await boss.get('my/team/readiness').expect(200)).body;
    expect(await seen()).toEqual({ people: 10, fewest: 8, counts: { ready: 3, notReady: 7, notAsked: 0 }, shared: [] });
    for (const person of ['t0', 't5']) {
      await (await house.as(person)).put('my/readiness/sharing', { shared: true }).expect(200);
    }
    await (await house.as('t0')).put('my/readiness/sharing', { shared: true }).expect(200);
    expect(await seen()).toMatchObject({
      counts: { ready: 2, notReady: 6 },
      shared: [
        { personId: ids['t0'], ready: true, belt: { code: 'orange' } },
        { personId: ids['t5'], ready: false },
      ],
    });
    const top = await (await house.as('top')).get('my/team/readiness').expect(200);
    expect(top.body).toMatchObject({ people: 11, shared: [] });
    await (await house.as('t6')).put('my/readiness/sharing', { shared: true }).expect(200);
    expect(await seen()).toMatchObject({ counts: null });
    await (await house.as('t6')).put('my/readiness/sharing', { shared: false }).expect(200);
    expect((await seen()).shared).toHaveLength(2);
    await (await house.as('t5')).get('my/team/readiness').expect(404);
    await (await house.as('t5')).put('my/readiness/sharing', { shared: 'yes' }).expect(422);
  });

  it('is shared with the manager of the moment, not with the next', async () => {
    await addPeople(house, [{ externalId: 't0', legalEntity: ENTITY, manager: 'top', jobFamily: 'Service', grade: 2 }]);
    const top = await (await house.as('top')).get('my/team/readiness').expect(200);
    expect(top.body.shared).toEqual([]);
    expect(await mine('t0')).toMatchObject({ shared: false, managerName: 'top Test' });
  });

  it('is turned off again, and with it what was shared; asked belts are kept apart by grade', async () => {
    const twice = await hr.post('belt-requirements', { jobFamily: 'Service', fromGrade: 3, belt: 'green' }).expect(409);
    expect(twice.body.code).toBe('requirement-exists');
    await hr.post('belt-requirements', { jobFamily: 'Service', fromGrade: 4, belt: 'purple' }).expect(404);
    const { body } = await hr.get('belt-requirements').expect(200);
    expect(
      body.items.map((item: { fromGrade: number; belt: { code: string } }) => [item.fromGrade, item.belt.code]),
    ).toEqual([
      [1, 'white'],
      [3, 'orange'],
      [9, 'black'],
    ]);
    await hr.delete(`belt-requirements/${body.items[1].id}`).expect(204);
    expect(await mine('t5')).toMatchObject({ belt: { code: 'white' } });
    const approvals = await council.get('readiness-approvals').expect(200);
    await council.delete(`readiness-approvals/${approvals.body.items[1].approval.id}`).expect(204);
    await council.delete(`readiness-approvals/${approvals.body.items[1].approval.id}`).expect(404);
    expect(await mine('t5')).toMatchObject({ on: false, shared: false });
    expect(await house.work.read('SELECT 1 FROM jobs.sharing WHERE until_at IS NULL')).toEqual([]);
  });
});
