import { Dispatcher } from '../../src/platform/outbox/dispatcher';
import { type Batch, Relay } from '../../src/platform/outbox/relay';
import { Curricula } from '../../src/features/curricula/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays, type TestTrack } from '../support/training';

const MANY = Array.from({ length: 620 }, (_, at) => `m${at}`);

interface Mine {
  readonly editionId: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly modules: readonly { id: string; completedAt: string | null }[];
}

interface Row {
  readonly standing: string;
  readonly managerId: string | null;
}

describe("HR's acts on many enrolments", () => {
  let house: House;
  let hr: Visitor;
  let first: TestTrack;
  let second: string;
  /** As the days were when it was assigned: the clock is moved past midnight. */
  let in20: string;
  let in30: string;

  const mine = async (who: string): Promise<Mine | undefined> =>
    ((await (await house.as(who)).get('my/training').expect(200)).body.enrolments as Mine[]).at(0);
  const make = async (body: object, as = hr): Promise<string> =>
    (await as.post('enrolment-moves', { reason: 'The team was busy.', ...body }).expect(201)).body.id as string;
  const seen = async (id: string) => (await hr.get(`enrolment-moves/${id}`).expect(200)).body;
  const items = async (id: string, state = ''): Promise<{ externalId: string; state: string; why: string | null }[]> =>
    (await hr.get(`enrolment-moves/${id}/items?limit=100${state === '' ? '' : `&state=${state}`}`).expect(200)).body
      .items;
  const complete = async (who: string, module: string | undefined): Promise<void> => {
    await (await house.as(who)).post(`my/modules/${module}/completion`).expect(200);
  };
  /** One part of what the worker does; answers whether there is more. */
  const part = async (): Promise<boolean> => {
    const batches: Batch[] = [];
    const relayed = await house.get(Relay).relay((found) => {
      batches.push(...found);
      return Promise.resolve();
    });
    for (const { handler, eventIds } of batches) {
      await house.get(Dispatcher).deliver(handler, eventIds);
      // As a worker that was killed after its work and before its word does: the job comes again.
      await house.get(Dispatcher).deliver(handler, eventIds);
    }
    return relayed > 0;
  };

  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'auditor', roles: ['auditor'] },
      ...['noa', 'dan', 'tal', 'gal'].map((externalId) => ({
        ...{ externalId, department: 'Service', manager: 'auditor', email: `${externalId}@obi.example` },
      })),
    ]);
    await addPeople(
      house,
      MANY.map((externalId) => ({ externalId, department: 'Many' })),
    );
    hr = await house.as('hr');
    first = await addTrack(house, { code: 'white-track', belt: 'white', kinds: ['lesson', 'lesson', 'quiz'] });
    await addTrack(house, { code: 'orange-track', belt: 'orange', kinds: ['lesson'] });
    const service = await addAudience(house, { attribute: 'department', is: ['Service'] });
    const many = await addAudience(house, { attribute: 'department', is: ['Many'] });
    [in20, in30] = [inDays(house, 20), inDays(house, 30)];
    await assign(house, { belt: 'white', audienceId: service, dueOn: in20 });
    await assign(house, { belt: 'orange', audienceId: many, dueOn: in20 });
    await house.settle();
    const [track] = await house.work.read<{ id: string }>(
      `SELECT track_id AS id FROM curricula.published WHERE track_code = 'white-track'`,
    );
    second = await house.acting({ kind: 'operator', name: 'test' }, async () => {
      const names = { en: 'White', he: 'לבן' };
      const editionId = await house.get(Curricula).createEdition(track?.id ?? '');
      const lesson = (code: string, text: string) => ({
        ...{ code, kind: 'lesson' as const, names, seconds: 60 },
        body: { en: text, he: 'ביושר.' },
      });
      await house.get(Curricula).edit(editionId, null, {
        ...{ names, minimumMinutes: 0, passMark: 80, validityDays: null },
        modules: [lesson('m1', 'Be honest.'), lesson('m2', 'Be very honest.')],
      });
      return editionId;
    });
  });
  afterAll(() => house.close());

  it('are looked at before: who, what would happen, who is left out and why', async () => {
    const body = {
      kind: 'extension',
      track: 'white-track',
      people: ['noa', 'noa', 'hr', 'nobody'],
      dueOn: in30,
    };
    const preview = (await hr.post('enrolment-move-previews', body).expect(200)).body;
    expect(preview).toMatchObject({
      ...{ changes: 1, excluded: [], unknown: ['nobody'], repeated: 1, keptBack: [] },
      items: [{ externalId: 'noa', dueOn: in20, newDueOn: in30, why: null }],
    });
    const earlier = { kind: 'extension', track: 'white-track', department: 'Service', dueOn: inDays(house, 5) };
    expect((await hr.post('enrolment-move-previews', earlier).expect(200)).body).toMatchObject({
      ...{ changes: 0, excluded: [{ why: 'not-later', count: 4 }] },
    });
    expect((await mine('noa'))?.dueOn).toBe(in20);
  });

  it('refuse what makes no sense, and change nothing', async () => {
    const refused = async (body: object): Promise<unknown> =>
      (await hr.post('enrolment-moves', { reason: 'x', track: 'white-track', department: 'Service', ...body })).body;
    expect(await refused({ kind: 'extension', dueOn: inDays(house, -1) })).toMatchObject({ code: 'date-in-the-past' });
    expect(await refused({ kind: 'extension' })).toMatchObject({ errors: [{ pointer: '/dueOn' }] });
    expect(await refused({ kind: 'extension', dueOn: in30, days: 3 })).toMatchObject({ status: 422 });
    expect(await refused({ kind: 'move' })).toMatchObject({ errors: [{ pointer: '/editionId' }] });
    expect(await refused({ kind: 'move', editionId: second })).toMatchObject({ code: 'edition-not-published' });
    expect(await refused({ kind: 'withdrawal', people: ['noa', 'nobody'] })).toMatchObject({
      errors: [{ pointer: '/people/1', code: 'unknown-person' }],
    });
    expect(await refused({ kind: 'extension', dueOn: inDays(house, 2) })).toMatchObject({ code: 'nobody-to-move' });
    expect(await refused({ kind: 'dance' })).toMatchObject({ status: 422 });
    expect(await refused({ kind: 'withdrawal', track: undefined })).toMatchObject({ errors: [{ pointer: '/track' }] });
    await (
      await house.as('auditor')
    )
      .post('enrolment-moves', { kind: 'withdrawal', track: 'x', reason: 'x' })
      .expect(403);
    await hr.get(`enrolment-moves/${second}`).expect(404);
  });

  it('give later dates, tell each person why, and are taken back from whoever has not acted since', async () => {
    const id = await make({ kind: 'extension', track: 'white-track', department: 'Service', days: 10 });
    expect(await seen(id)).toMatchObject({ state: 'running', counts: { waiting: 4, done: 0 }, can: ['cancel'] });
    await hr.post(`enrolment-moves/${id}/undoing`).expect(409);
    await house.settle();
    expect(await seen(id)).toMatchObject({ state: 'done', counts: { waiting: 0, done: 4 }, can: ['undo'] });
    expect((await mine('noa'))?.dueOn).toBe(in30);
    const noa = await house.as('noa');
    expect((await noa.get('my/training-changes').expect(200)).body.items).toMatchObject([
      { kind: 'extension', reason: 'The team was busy.', dueBefore: in20, dueAfter: in30 },
    ]);
    const nudges = (await noa.get('my/nudges').expect(200)).body.items as { reason: string; body: string }[];
    expect(nudges.find(({ reason }) => reason === 'moves.changed')?.body).toContain('The team was busy.');
    await complete('dan', first.modules[0]);
    await hr.post(`enrolment-moves/${id}/undoing`).expect(204);
    await hr.post(`enrolment-moves/${id}/undoing`).expect(409);
    await house.settle();
    expect(await seen(id)).toMatchObject({ state: 'undone', counts: { undone: 3, stays: 1 }, can: [] });
    expect(await items(id, 'stays')).toMatchObject([{ externalId: 'dan', why: 'acted-since' }]);
    expect((await mine('noa'))?.dueOn).toBe(in20);
    expect((await mine('dan'))?.dueOn).toBe(in30);
    expect((await hr.post(`enrolment-moves/${id}/undoing`).expect(409)).body.code).toBe('wrong-state');
    const { items: trail } = (await (await house.as('auditor')).get('trail?act=move.made').expect(200)).body;
    expect(trail).toHaveLength(1);
  });

  it('put people on another edition, where what has not changed counts, and back', async () => {
    await house.acting({ kind: 'operator', name: 'test' }, () => house.get(Curricula).publish(second));
    const id = await make({ kind: 'move', track: 'white-track', people: ['dan', 'gal'], editionId: second });
    await house.settle();
    const dan = await mine('dan');
    expect(dan).toMatchObject({ editionId: second, state: 'assigned', dueOn: in30 });
    expect(dan?.modules.map(({ completedAt }) => completedAt !== null)).toEqual([true, false]);
    const again = { kind: 'move', track: 'white-track', people: ['dan'], editionId: second };
    expect((await hr.post('enrolment-move-previews', again).expect(200)).body.excluded).toEqual([
      { why: 'already-there', count: 1 },
    ]);
    await complete('gal', (await mine('gal'))?.modules[1]?.id);
    await hr.post(`enrolment-moves/${id}/undoing`).expect(204);
    await house.settle();
    expect(await items(id, 'stays')).toMatchObject([{ externalId: 'gal', why: 'acted-since' }]);
    expect(await mine('dan')).toMatchObject({ editionId: first.editionId });
    expect((await mine('dan'))?.modules.map(({ completedAt }) => completedAt !== null)).toEqual([true, false, false]);
    expect(await mine('gal')).toMatchObject({ editionId: second });
  });

  it('take people off their assignments, which then ask them no more, until it is undone', async () => {
    const id = await make({ kind: 'withdrawal', track: 'white-track', people: ['noa', 'dan'] });
    await house.settle();
    expect(await mine('noa')).toBeUndefined();
    // Dan has begun, and may go on.
    expect(await mine('dan')).toMatchObject({ state: 'voluntary', dueOn: null });
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      addPeople(house, [{ externalId: 'new', department: 'Service' }]),
    );
    await house.settle();
    await house.tick('training.recur');
    expect(await mine('noa')).toBeUndefined();
    expect(await mine('new')).toMatchObject({ state: 'assigned' });
    house.clock.advance(59 * 60_000);
    await hr.post(`enrolment-moves/${id}/undoing`).expect(204);
    await house.settle();
    expect(await mine('noa')).toMatchObject({ state: 'assigned', dueOn: in20 });
    expect(await mine('dan')).toMatchObject({ state: 'assigned', dueOn: in30 });
  });

  it('cannot be undone after the hour', async () => {
    const id = await make({ kind: 'extension', track: 'white-track', people: ['tal'], dueOn: inDays(house, 40) });
    await house.settle();
    house.clock.advance(60 * 60_000);
    expect(await seen(id)).toMatchObject({ can: [] });
    expect((await hr.post(`enrolment-moves/${id}/undoing`).expect(409)).body.code).toBe('undo-over');
  });

  it('are done part by part, each once though its job comes twice, and can be stopped', async () => {
    const id = await make({ kind: 'extension', track: 'orange-track', department: 'Many', days: 5 });
    await part();
    expect(await seen(id)).toMatchObject({ state: 'running', counts: { waiting: 120, done: 500 } });
    const other = { kind: 'extension', track: 'orange-track', department: 'Many', days: 9, reason: 'x' };
    expect((await hr.post('enrolment-move-previews', { ...other, reason: undefined }).expect(200)).body).toMatchObject({
      ...{ changes: 500, excluded: [{ why: 'in-another-move', count: 120 }] },
    });
    await hr.post(`enrolment-moves/${id}/cancellation`).expect(204);
    await hr.post(`enrolment-moves/${id}/cancellation`).expect(409);
    while (await part());
    expect(await seen(id)).toMatchObject({ state: 'cancelled', counts: { left: 120, done: 500 }, can: ['undo'] });
    await hr.post(`enrolment-moves/${id}/undoing`).expect(204);
    while (await part());
    expect(await seen(id)).toMatchObject({ state: 'undone', counts: { left: 120, undone: 500 } });
    const due = await house.work.read<{ on: string; count: number }>(
      `SELECT due_on::text AS "on", count(*)::int AS count FROM training.enrolments e JOIN curricula.published c
       ON c.edition_id = e.edition_id WHERE c.track_code = 'orange-track' GROUP BY due_on`,
    );
    expect(due).toEqual([{ on: in20, count: 620 }]);
  });

  it('never hold the same enrolment twice, and lose nothing to whoever completes at the same moment', async () => {
    const days = 6;
    const [one, other] = await Promise.all([
      hr.post('enrolment-moves', { kind: 'extension', track: 'orange-track', department: 'Many', days, reason: 'a' }),
      hr.post('enrolment-moves', { kind: 'extension', track: 'orange-track', department: 'Many', days, reason: 'b' }),
    ]);
    expect([one.status, other.status].sort()).toEqual([201, 422]);
    const lesson = (await mine('m7'))?.modules[0]?.id;
    await Promise.all([complete('m7', lesson), complete('m8', lesson), complete('m9', lesson), house.settle()]);
    await house.settle();
    const id = (one.status === 201 ? one.body.id : other.body.id) as string;
    const seenNow = await seen(id);
    expect(seenNow).toMatchObject({ state: 'done' });
    expect(seenNow.counts.done + seenNow.counts.left).toBe(620);
    for (const who of ['m7', 'm8', 'm9']) expect(await mine(who)).toMatchObject({ state: 'completed' });
  });

  const list = (text: string, type = 'text/plain', as = hr) =>
    as.post('people-lists').set('content-type', type).send(text);

  it('take people from a list, pasted or a file, and are done only to as many as were shown', async () => {
    const pasted = (await list('tal\nGAL@obi.example; tal, nobody\nghost').expect(201)).body;
    expect(pasted).toMatchObject({ people: 2, repeated: 1, unknownCount: 2, unknown: ['nobody', 'ghost'] });
    const file = 'name;employee_id\n"Levi; Tal";tal\n';
    expect((await list(file, 'text/csv').expect(201)).body).toMatchObject({ people: 1, unknownCount: 0 });
    expect((await list('name,shoe\nTal,42\n', 'text/csv').expect(422)).body.code).toBe('list-without-column');
    expect((await list('ghost').expect(422)).body.code).toBe('list-of-nobody');
    expect((await hr.post('people-lists', {}).expect(422)).body.code).toBe('unsupported-media-type');
    await list('tal', 'text/plain', await house.as('noa')).expect(403);
    const body = { kind: 'extension', track: 'white-track', listId: pasted.id as string, days: 3 };
    const preview = (await hr.post('enrolment-move-previews', body).expect(200)).body;
    expect(preview).toMatchObject({ changes: 2, excluded: [] });
    const refused = await hr.post('enrolment-moves', { ...body, reason: 'x', expects: 3 }).expect(409);
    expect(refused.body).toMatchObject({ code: 'selection-changed' });
    const id = await make({ ...body, expects: 2 });
    await house.settle();
    expect(await seen(id)).toMatchObject({ counts: { done: 2 } });
    await addPeople(house, [{ externalId: 'hr2', roles: ['hr'] }]);
    const other = await house.as('hr2');
    await other.post('enrolment-move-previews', body).expect(404);
    await other.get(`people-lists/${pasted.id}`).expect(404);
    expect((await hr.get(`people-lists/${pasted.id}`).expect(200)).body).toEqual(pasted);
    const asked = { track: 'orange-track', listId: pasted.id as string };
    expect((await hr.post('assignment-previews', asked).expect(200)).body).toMatchObject({ members: 2, repeated: 1 });
    await hr.post('assignment-previews', { ...asked, people: ['tal'] }).expect(422);
    const due = { dueOn: inDays(house, 5), joinerDays: 30, reason: 'The new desk.' };
    expect((await hr.post('assignments', { ...asked, ...due }).expect(201)).body).toMatchObject({ enrolled: 2 });
    const { items } = (await hr.get('audiences?limit=100').expect(200)).body;
    const made = items.find(({ names }: { names: { en: string } }) => names.en === 'List of 2 people');
    expect(made).toMatchObject({ count: 2, sentence: { en: expect.stringContaining('is on the list 2 · ') } });
  });

  it('take everybody on the late list as it is narrowed, by its exact state', async () => {
    house.clock.advance(60 * 86_400_000);
    await house.tick('reports.look');
    await house.tick('reports.turn');
    const count = async (selection: object): Promise<number> =>
      (await hr.post('enrolment-move-previews', { kind: 'extension', days: 1, ...selection }).expect(200)).body.changes;
    const listed = (await hr.get('late-training?department=Service&limit=100').expect(200)).body.items as Row[];
    const late = listed.filter(({ standing }) => standing === 'late');
    expect(late.length).toBeGreaterThan(2);
    expect(await count({ standing: 'late', department: 'Service' })).toBe(late.length);
    const managed = listed.filter(({ managerId }) => managerId !== null);
    expect(await count({ standing: 'any', managerId: managed[0]?.managerId })).toBe(managed.length);
    expect(await count({ standing: 'at-risk', department: 'Service' })).toBe(0);
    expect(await count({ standing: 'late' })).toBeGreaterThan(600);
  });

  it('remind each person once a day, as one act that can be taken back', async () => {
    const body = { kind: 'reminder', standing: 'late', department: 'Service' };
    const preview = (await hr.post('enrolment-move-previews', body).expect(200)).body;
    const id = await make({ ...body, expects: preview.changes as number });
    await house.settle();
    const { counts } = await seen(id);
    const persons = new Set(preview.items.map(({ externalId }: { externalId: string }) => externalId)).size;
    expect(counts).toMatchObject({ done: persons, left: (preview.changes as number) - persons, waiting: 0 });
    const nudged = async (): Promise<number> =>
      ((await (await house.as('tal')).get('my/nudges').expect(200)).body.items as { reason: string }[]).filter(
        ({ reason }) => reason === 'training.reminded',
      ).length;
    expect(await nudged()).toBe(1);
    expect((await hr.post('enrolment-move-previews', body).expect(200)).body).toMatchObject({ changes: 0 });
    await hr.post(`enrolment-moves/${id}/undoing`).expect(204);
    await house.settle();
    expect(await seen(id)).toMatchObject({ state: 'undone', counts: { undone: persons } });
    expect(await nudged()).toBe(0);
  });
});
