import type { Scope } from '../../src/kernel/actor';
import { Grants } from '../../src/platform/access/grants';
import { type Desk, openDesk, recognise } from '../support/desk';
import { addTopic, arrive } from '../support/feed';
import type { House, Visitor } from '../support/house';
import { openHouse } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, inDays } from '../support/training';

/** Grants within a scope, as an operator. */
async function limit(house: House, personId: string | undefined, role: string, scope: Scope): Promise<void> {
  await house.acting({ kind: 'operator', name: 'test' }, () =>
    house.work.run(() => house.get(Grants).grant(personId ?? '', role, 'test', { scope })),
  );
}

const names = (items: readonly { externalId: string }[]): string[] => items.map(({ externalId }) => externalId).sort();

describe("HR's role reaches as far as its scope", () => {
  let house: House;
  let ids: Record<string, string>;
  let sales: Visitor;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'HR', roles: ['hr'] },
      { externalId: 'A', roles: ['admin'] },
      { externalId: 'S', legalEntity: 'One', department: 'Office' },
      { externalId: 'S1', legalEntity: 'One', department: 'Sales', jobFamily: 'selling' },
      { externalId: 'S2', legalEntity: 'One', department: 'Sales', jobFamily: 'selling' },
      { externalId: 'X1', legalEntity: 'Two', department: 'Sales' },
      { externalId: 'C1', legalEntity: 'One', department: 'Care' },
      { externalId: 'N1', legalEntity: 'One' },
    ]);
    await limit(house, ids['S'], 'hr', { legalEntities: ['One'], departments: ['Sales'] });
    sales = await house.as('S');
  });
  afterAll(() => house.close());

  it('in lists, on pages and in changes: others are not there', async () => {
    expect(names((await sales.get('people').expect(200)).body.items)).toEqual(['S1', 'S2']);
    expect(names((await sales.get('people?search=C1').expect(200)).body.items)).toEqual([]);
    await sales.get(`people/${ids['S1'] ?? ''}`).expect(200);
    await sales.patch(`people/${ids['S1'] ?? ''}`, { jobTitle: 'Seller' }).expect(200);
    for (const other of ['X1', 'C1', 'N1', 'S', 'HR']) {
      const path = `people/${ids[other] ?? ''}`;
      for (const [method, at] of [
        ['get', path],
        ['patch', path],
        ['get', `${path}/positions`],
        ['get', `${path}/absences`],
        ['post', `${path}/departure`],
        ['get', `${path}/permits`],
      ] as const) {
        const reply = await sales[method](at, {});
        expect([at, reply.status, reply.body.code]).toEqual([at, 404, 'not-found']);
      }
    }
    const outside = await sales.post('people', { externalId: 'NEW', givenName: 'a', familyName: 'b' }).expect(403);
    expect(outside.body.code).toBe('scope-too-narrow');
    expect(names((await (await house.as('HR')).get('people').expect(200)).body.items)).toHaveLength(8);
  });

  it('in two scopes of two grants, never mixed', async () => {
    const scopes = [
      { legalEntities: ['One'], departments: ['Sales'] },
      { legalEntities: ['Two'], departments: ['Care'] },
    ];
    const [row] = await house.work.read(
      `SELECT access.reaches_person($1, 'One', 'Sales') AS a, access.reaches_person($1, 'Two', 'Sales') AS b,
              access.reaches_person($1, NULL, 'Care') AS c, access.reaches_person(NULL, NULL, NULL) AS d,
              access.reaches_person('[]', 'One', 'Sales') AS e`,
      [JSON.stringify(scopes)],
    );
    expect(row).toEqual({ a: true, b: false, c: false, d: true, e: false });
  });

  it('in audiences, assignments and reports, for those there now and those who come', async () => {
    await addTrack(house, { code: 'w', belt: 'white', kinds: ['lesson'] });
    const everyone = await addAudience(house, { everyone: true });
    const sellers = await addAudience(house, { attribute: 'jobFamily', is: ['selling'] });
    await house.settle();
    expect((await sales.get(`audiences/${everyone}/people`).expect(200)).body.items).toHaveLength(2);
    const asked = { belt: 'white', audienceId: sellers, joinerDays: 14 };
    expect((await sales.post('assignment-previews', asked).expect(200)).body).toMatchObject({ members: 2, toEnrol: 2 });
    const made = { ...asked, dueOn: inDays(house, 10), reason: 'Everybody learns.' };
    expect((await sales.post('assignments', { ...made, audienceId: everyone })).body.code).toBe(
      'audience-out-of-reach',
    );
    const { id, enrolled } = (await sales.post('assignments', made).expect(201)).body;
    expect(enrolled).toBe(2);
    expect(names((await sales.get('training-report').expect(200)).body.items)).toEqual(['S1', 'S2']);
    expect((await (await house.as('S1')).get('my/training').expect(200)).body.asked.assignments).toHaveLength(1);
    expect((await (await house.as('C1')).get('my/training').expect(200)).body.asked).toBeNull();
    await addPeople(house, [
      { externalId: 'S3', legalEntity: 'One', department: 'Sales', jobFamily: 'selling' },
      { externalId: 'C2', legalEntity: 'One', department: 'Care', jobFamily: 'selling' },
    ]);
    await house.settle();
    const hr = await house.as('HR');
    const theirs = (await hr.post('assignments', { ...made, audienceId: everyone }).expect(201)).body.id;
    expect(names((await sales.get('training-report').expect(200)).body.items)).toEqual(['S1', 'S2', 'S3']);
    const csv = (await sales.get('training-report.csv').expect(200)).text;
    expect(csv.trim().split('\n')).toHaveLength(4);
    const listed = (await sales.get('assignments').expect(200)).body.items as { id: string; reached: number }[];
    expect(listed).toMatchObject([{ id, reached: 3 }]);
    await sales.post(`assignments/${theirs}/end`).expect(404);
    await sales.post(`assignments/${id}/end`).expect(204);
    await hr.post(`assignments/${theirs}/end`).expect(204);
  });

  it('in what is proposed for somebody', async () => {
    const proposal = { belt: 'white', reason: 'Years of it.', endsOn: inDays(house, 100) };
    await sales.post('recognitions', { ...proposal, personId: ids['C1'] }).expect(404);
    await sales.post('recognitions', { ...proposal, personId: ids['S1'] }).expect(201);
    await (await house.as('HR')).post('recognitions', { ...proposal, personId: ids['C1'] }).expect(201);
    expect((await sales.get('recognitions').expect(200)).body.items).toHaveLength(1);
  });

  it('and a scope is stated rightly, changed with its reason, and nobody’s own to widen', async () => {
    const admin = await house.as('A');
    const path = `people/${ids['C1'] ?? ''}/roles`;
    const refused = async (body: object): Promise<string> =>
      (await admin.post(path, { reason: 'x', ...body }).expect(422)).body.code;
    expect(await refused({ role: 'hr', scope: { channels: ['01890000-0000-7000-8000-000000000000'] } })).toBe(
      'wrong-scope',
    );
    expect(await refused({ role: 'admin', scope: { departments: ['Care'] } })).toBe('wrong-scope');
    expect(await refused({ role: 'hr', scope: { departments: [] } })).toBe('invalid-request');
    expect(await refused({ role: 'hr', scope: { floor: ['2'] } })).toBe('invalid-request');
    await admin.post(path, { role: 'hr', scope: { departments: ['Care'] }, reason: 'x' }).expect(201);
    await admin.post(path, { role: 'hr', scope: { departments: ['Care', 'Sales'] }, reason: 'y' }).expect(201);
    const held = (await admin.get(path).expect(200)).body.items;
    expect(held).toMatchObject([
      { until: null, scope: { departments: ['Care', 'Sales'] } },
      { until: expect.any(String), scope: { departments: ['Care'] } },
    ]);
    const [entry] = await house.work.read<{ value: object }>(
      `SELECT v.value FROM trail.entry e JOIN trail.value v ON v.entry_id = e.id
       WHERE e.subject_id = $1 AND e.act = 'role.granted' ORDER BY e.at DESC, e.id DESC LIMIT 1`,
      [ids['C1']],
    );
    expect(entry?.value).toMatchObject({
      before: { role: 'hr', scope: { departments: ['Care'] } },
      after: { role: 'hr', scope: { departments: ['Care', 'Sales'] }, reason: 'y' },
    });
    const own = await admin.post(`people/${ids['A'] ?? ''}/roles`, { role: 'hr', reason: 'x' }).expect(403);
    expect(own.body.code).toBe('own-roles');
    await sales.post(`people/${ids['S'] ?? ''}/roles`, { role: 'hr', reason: 'x' }).expect(403);
  });
});

describe("A lead's role reaches as far as its scope", () => {
  let desk: Desk;
  let here: Visitor;
  let there: Visitor;
  let other: string;
  beforeAll(async () => {
    desk = await openDesk();
    const { house, lead, ids } = desk;
    const channel = { code: 'other', accountKind: 'business', network: 'x', names: { en: 'o' }, languages: ['en'] };
    other = (await lead.post('channels', channel).expect(201)).body.id;
    const added = await addPeople(house, [{ externalId: 'here' }, { externalId: 'there' }]);
    for (const person of ['here', 'there']) await recognise(house, added[person] ?? '', 'green');
    await limit(house, added['here'], 'lead', { channels: [desk.business] });
    await limit(house, added['there'], 'lead', { channels: [other] });
    [here, there] = [await house.as('here'), await house.as('there')];
    expect(ids['lead']).toBeDefined();
  });
  afterAll(() => desk.house.close());

  it('in reviews: others’ are not there', async () => {
    const { author, submitted } = desk;
    const id = await submitted(author, 'a post for the business channel');
    const queue = async (by: Visitor): Promise<string[]> =>
      (await by.get('reviews').expect(200)).body.items.map((item: { draftId: string }) => item.draftId);
    expect(await queue(here)).toContain(id);
    expect(await queue(there)).toEqual([]);
    await here.get(`drafts/${id}`).expect(200);
    await there.get(`drafts/${id}`).expect(404);
    await there.post(`drafts/${id}/approval`, { revision: 1 }).expect(404);
    await there.post(`drafts/${id}/return`, { code: 'tone', note: 'x' }).expect(404);
    await here.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
  });

  it('in the feed: what waits, what is put under topics, and whose claim is ended', async () => {
    const { house, lead } = desk;
    const topic = await addTopic(lead, { code: 'parcels', channelId: other });
    const found = await arrive(house, lead, [
      { channel: 'x-service', externalId: '1', text: 'hello' },
      { channel: 'other', externalId: '2', text: 'hello there' },
    ]);
    const waiting = async (by: Visitor): Promise<string[]> =>
      (await by.get('unrouted').expect(200)).body.items.map((item: { id: string }) => item.id);
    expect(await waiting(here)).toEqual([found['1']]);
    expect(await waiting(there)).toEqual([found['2']]);
    await here.get(`interactions/${found['2'] ?? ''}`).expect(404);
    await here.put(`interactions/${found['2'] ?? ''}/topics/${topic}`).expect(404);
    await there.put(`interactions/${found['2'] ?? ''}/topics/${topic}`).expect(204);
    await here.put(`topics/${topic}/people/${desk.ids['author'] ?? ''}`).expect(404);
    await there.put(`topics/${topic}/people/${desk.ids['author'] ?? ''}`).expect(204);
    await here.post(`interactions/${found['2'] ?? ''}/claim`).expect(404);
  });

  it('in channels, and in what concerns the whole company', async () => {
    const publisher = desk.ids['stranger'] ?? '';
    await here.put(`channels/${other}/publishers/${publisher}`).expect(404);
    await there.put(`channels/${other}/publishers/${publisher}`).expect(204);
    for (const [path, body] of [
      ['channels', {}],
      ['topics', {}],
      ['topic-reroutings', {}],
      ['goals', {}],
      ['rules-documents', {}],
      ['interactions', { items: [] }],
    ] as const) {
      expect([path, (await here.post(path, body)).body.code]).toEqual([path, 'scope-too-narrow']);
    }
  });
});

describe('Being an administrator', () => {
  it('opens no draft, no review and no feed', async () => {
    const desk = await openDesk();
    try {
      const admin = await desk.house.as('admin');
      const submitted = await desk.submitted(desk.author, 'a post');
      const writing = await desk.post(desk.author, 'still thinking');
      for (const id of [submitted, writing]) {
        await admin.get(`drafts/${id}`).expect(404);
        await admin.post(`drafts/${id}/approval`, { revision: 1 }).expect(403);
      }
      expect((await admin.get('drafts').expect(200)).body.items).toEqual([]);
      await admin.get('reviews').expect(403);
      await admin.get('unrouted').expect(403);
    } finally {
      await desk.house.close();
    }
  });
});
