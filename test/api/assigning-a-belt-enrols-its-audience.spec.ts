import { PeopleWriter } from '../../src/features/people/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays, recognise, type TestTrack } from '../support/training';

interface MyTraining {
  enrolments: {
    id: string;
    state: string;
    dueOn: string | null;
    track: string;
    nextModuleId: string | null;
    modules: { id: string }[];
    grounds: Record<string, unknown>[];
  }[];
  belts: { code: string }[];
}

describe('Assigning a belt', () => {
  let house: House;
  let hr: Visitor;
  let ids: Record<string, string>;
  let white: TestTrack;
  let service: string;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'], department: 'HR' },
      { externalId: 'admin', roles: ['admin'], department: 'HR' },
      { externalId: 'noa', department: 'Service' },
      { externalId: 'dan', department: 'Service' },
      { externalId: 'old', department: 'Service' },
      { externalId: 'tal', department: 'Sales' },
    ]);
    hr = await house.as('hr');
    white = await addTrack(house, {
      code: 'white-track',
      belt: 'white',
      kinds: ['lesson', 'lesson'],
      minimumMinutes: 1,
    });
    service = await addAudience(house, { attribute: 'department', is: ['Service'] });
    await recognise(house, [idOf('hr'), idOf('admin')], idOf('old'), 'white', inDays(house, 100));
    await house.settle();
  });
  const idOf = (externalId: string): string => ids[externalId] ?? '';
  afterAll(async () => {
    await house.close();
  });

  const mine = async (externalId: string): Promise<MyTraining> =>
    (await (await house.as(externalId)).get('my/training').expect(200)).body as MyTraining;

  it('counts first whom it would enrol', async () => {
    const preview = await hr.post('assignment-previews', { belt: 'white', audienceId: service }).expect(200);
    expect(preview.body).toEqual({
      ...{ members: 3, toEnrol: 2, already: 0, completed: 1, unknown: [], repeated: 0 },
      holding: [expect.objectContaining({ externalId: 'old', belt: 'white', until: expect.any(String) })],
    });
    const track = await hr.post('assignment-previews', { track: 'white-track', audienceId: service }).expect(200);
    expect(track.body).toEqual(preview.body);
  });

  it('enrols its members at once, leaves out who holds the belt, and says why', async () => {
    const dueOn = inDays(house, 20);
    const reply = await hr
      .post('assignments', { belt: 'white', audienceId: service, dueOn, joinerDays: 14, reason: 'כולם לומדים 🥋' })
      .expect(201);
    expect(reply.body).toMatchObject({ reached: 2, enrolled: 2 });
    expect((await mine('noa')).enrolments).toMatchObject([
      {
        state: 'assigned',
        dueOn,
        track: 'white-track',
        nextModuleId: white.modules[0],
        creditedSeconds: 0,
        minimumSeconds: 60,
        late: false,
        grounds: [
          {
            kind: 'assignment',
            audienceId: service,
            audienceNames: { en: 'Some people', he: 'כמה אנשים' },
            reason: 'כולם לומדים 🥋',
            dueOn,
          },
        ],
      },
    ]);
    expect(await mine('old')).toMatchObject({ enrolments: [], belts: [{ code: 'white' }] });
    expect((await mine('tal')).enrolments).toEqual([]);
    const again = await hr.post('assignment-previews', { belt: 'white', audienceId: service }).expect(200);
    expect(again.body).toMatchObject({ members: 3, toEnrol: 0, already: 2, completed: 1 });
  });

  it('shows the earliest date of several, and one enrolment for parallel assignments', async () => {
    const sooner = inDays(house, 5);
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        hr.post('assignments', {
          track: 'white-track',
          audienceId: service,
          dueOn: inDays(house, 5 + at),
          joinerDays: 14,
          reason: 'Again',
        }),
      ),
    );
    expect(replies.map((reply) => reply.status)).toEqual(Array(10).fill(201));
    const [enrolment, ...more] = (await mine('dan')).enrolments;
    expect(more).toEqual([]);
    expect(enrolment).toMatchObject({ dueOn: sooner });
    expect(enrolment?.grounds).toHaveLength(11);
    for (const reply of replies) await hr.post(`assignments/${reply.body.id}/end`).expect(204);
    await hr.post(`assignments/${replies[0]?.body.id}/end`).expect(409);
    expect((await mine('dan')).enrolments).toMatchObject([{ dueOn: inDays(house, 20) }]);
    const { body } = await hr.get('assignments?limit=10').expect(200);
    expect(body.items[0]).toMatchObject({ asks: 'track', reached: 0, endedAt: expect.any(String) });
    const rest = await hr.get(`assignments?limit=10&after=${body.next}`).expect(200);
    expect(rest.body).toMatchObject({
      next: null,
      items: [{ asks: 'belt', belt: 'white', reached: 2, started: 0, completed: 0, late: 0, joinerDays: 14 }],
    });
    await hr.get(`assignments?after=${Buffer.from('["x"]').toString('base64url')}`).expect(422);
  });

  it('is refused without a published track, a known audience, a date to come or the role', async () => {
    const input = { belt: 'white', audienceId: service, dueOn: inDays(house, 1), joinerDays: 1, reason: 'x' };
    const code = async (change: object): Promise<string> =>
      (await hr.post('assignments', { ...input, ...change })).body.code as string;
    expect(await code({ belt: 'green' })).toBe('belt-without-track');
    expect(await code({ belt: 'purple' })).toBe('unknown-belt');
    expect(await code({ belt: undefined, track: 'none' })).toBe('track-not-published');
    expect(await code({ track: 'white-track' })).toBe('belt-or-track');
    expect(await code({ belt: undefined })).toBe('belt-or-track');
    expect(await code({ audienceId: ids['noa'] })).toBe('not-found');
    expect(await code({ dueOn: inDays(house, -1) })).toBe('date-in-the-past');
    for (const bad of [
      { dueOn: '2026-02-31' },
      { joinerDays: 0 },
      { joinerDays: 1.5 },
      { reason: ' ' },
      { reason: 'a\0b' },
    ])
      expect(await code(bad)).toBe('invalid-request');
    await (await house.as('noa')).post('assignments', input).expect(403);
    expect((await hr.get('assignments').expect(200)).body.items).toHaveLength(11);
  });

  it('takes a list of people instead, and says whom nobody knows and who is named twice', async () => {
    const list = { track: 'white-track', dueOn: inDays(house, 50), joinerDays: 10, reason: 'The two of them.' };
    const { dueOn: _due, reason: _reason, ...trial } = list;
    const preview = await hr.post('assignment-previews', { ...trial, people: ['tal', 'tal', 'old', 'x1'] }).expect(200);
    expect(preview.body).toMatchObject({ members: 2, completed: 1, unknown: ['x1'], repeated: 1 });
    const before = (await hr.get('audiences').expect(200)).body.items.length as number;
    const refused = await hr.post('assignments', { ...list, people: ['tal', 'x1'] }).expect(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/people/1', code: 'unknown-person' }]);
    await hr.post('assignments', list).expect(422);
    await hr.post('assignments', { ...list, people: ['tal'], audienceId: service }).expect(422);
    await hr.post('assignments', { ...list, people: [] }).expect(422);
    expect((await hr.get('audiences').expect(200)).body.items).toHaveLength(before);
    const made = (await hr.post('assignments', { ...list, people: ['tal', 'tal'] }).expect(201)).body;
    expect(made).toMatchObject({ reached: 1 });
    const { items } = (await hr.get('assignments').expect(200)).body;
    expect(items[0]).toMatchObject({ id: made.id, reached: 1, audienceNames: { en: 'List of one person' } });
    await hr.post(`assignments/${made.id}/end`).expect(204);
  });

  it('lets a person choose a track for themselves, and drops nobody who chose', async () => {
    const tal = await house.as('tal');
    const chosen = await Promise.all(
      Array.from({ length: 20 }, () => tal.post('my/enrolments', { trackEditionId: white.editionId })),
    );
    expect(new Set(chosen.map((reply) => `${reply.status} ${reply.body.id}`)).size).toBe(1);
    expect((await mine('tal')).enrolments).toMatchObject([
      { state: 'voluntary', dueOn: null, grounds: [{ kind: 'voluntary', audienceId: null, dueOn: null }] },
    ]);
    const all = await addAudience(house, { attribute: 'department', is: ['Sales'] });
    const { id } = await assign(house, { belt: 'white', audienceId: all });
    expect((await mine('tal')).enrolments).toMatchObject([{ state: 'assigned', dueOn: inDays(house, 10) }]);
    await hr.post(`assignments/${id}/end`).expect(204);
    expect((await mine('tal')).enrolments).toMatchObject([{ state: 'voluntary', dueOn: null }]);
    await tal.post('my/enrolments', { trackEditionId: ids['tal'] }).expect(404);
  });

  it('takes ten thousand people at once', async () => {
    const people = Array.from({ length: 10_000 }, (_, at) => ({ externalId: `P${at}`, department: 'Plant' }));
    for (let at = 0; at < people.length; at += 5000) await manyPeople(house, people.slice(at, at + 5000));
    const plant = await addAudience(house, { attribute: 'department', is: ['Plant'] });
    const reply = await hr
      .post('assignments', { belt: 'white', audienceId: plant, dueOn: inDays(house, 9), joinerDays: 3, reason: 'x' })
      .expect(201);
    expect(reply.body).toMatchObject({ reached: 10_000, enrolled: 10_000 });
    const events = await house.work.read(
      `SELECT 1 FROM platform.outbox WHERE name = 'training.assigned' AND payload->>'assignmentId' = $1`,
      [reply.body.id],
    );
    expect(events).toHaveLength(1);
  });
});

async function manyPeople(house: House, people: readonly { externalId: string; department: string }[]): Promise<void> {
  await house.acting({ kind: 'operator', name: 'test' }, () =>
    house.get(PeopleWriter).apply(people.map((person) => ({ ...person, givenName: 'Some', familyName: 'Body' }))),
  );
}
