import { Permits } from '../../src/features/permits/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { type Cell, restateTable, statedTable } from '../support/ladder';
import { addPeople } from '../support/people';
import { inDays, recognise } from '../support/training';

const DAY = 86_400_000;

describe('The permit table', () => {
  let house: House;
  let lead: Visitor;
  let hr: Visitor;
  let dana: Visitor;
  let ids: Record<string, string>;
  let channelId: string;

  const table = async (
    query = '',
  ): Promise<{ version: number; latest: number; entries: (Cell & { id: string; from: string })[] }> =>
    (await dana.get(`permit-table${query}`).expect(200)).body;
  const propose = async (entries: readonly object[], more: object = {}) =>
    lead.post('permit-changes', { entries, reason: 'הוחלט בישיבה 🥋', base: (await table()).latest, ...more });

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'dana' },
    ]);
    lead = await house.as('lead');
    hr = await house.as('hr');
    dana = await house.as('dana');
    const channel = {
      code: 'x-service',
      network: 'x',
      accountKind: 'business',
      names: { en: 'X' },
      languages: ['he'],
    };
    channelId = (await lead.post('channels', channel).expect(201)).body.id;
  });
  afterAll(async () => {
    await house.close();
  });

  it('comes with Obi and is read by everybody', async () => {
    const { version, entries } = await table();
    expect(version).toBe(1);
    const belt = (capability: string, risk: string): unknown =>
      entries.find((entry) => entry.capability === capability && entry.risk === risk)?.belt;
    expect([belt('reply', 'low'), belt('reply', 'medium'), belt('reply', 'high')]).toEqual([
      'white',
      'orange',
      'green',
    ]);
    expect([belt('review', 'high'), belt('coach', 'high'), belt('moderate', 'high')]).toEqual([
      'green',
      'blue',
      'black',
    ]);
    expect([belt('publish-unreviewed', 'low'), belt('publish-unreviewed', 'medium')]).toEqual(['blue', 'black']);
    expect(belt('publish-unreviewed', 'high')).toBeUndefined();
    expect([belt('run-session', 'high'), belt('use-handle', 'high')]).toEqual(['blue', 'green']);
    expect(entries.every(({ reviewDepth }) => reviewDepth === 'every')).toBe(true);
    expect(entries.filter((entry) => entry.documents.length === 0).map((entry) => entry.capability)).toEqual([
      'read-update',
    ]);
    await house.anonymous().get('permit-table').expect(401);
    await dana.post('permit-changes', { entries: [], reason: 'mine', base: 1 }).expect(403);
    await (await house.as('admin')).post('permit-changes', { entries: [], reason: 'mine', base: 1 }).expect(403);
    await dana.post('permit-table-previews', { entries: [] }).expect(403);
  });

  it('refuses cells that refer to nothing, with the place of each', async () => {
    const cells = await statedTable(dana);
    const bad = [
      { ...cells[0], belt: 'pink' },
      { ...cells[1], channelId: '0190a3b0-0000-7000-8000-000000000000' },
      { ...cells[2], documents: ['general', 'nothing'] },
      cells[3],
      cells[3],
    ] as Cell[];
    const refused = await propose(bad);
    expect(refused.status).toBe(422);
    const places = refused.body.errors.map(
      (fault: { pointer: string; code: string }) => `${fault.pointer} ${fault.code}`,
    );
    expect(places).toEqual([
      '/entries/0/belt table-belt-unknown',
      '/entries/1/channelId table-channel-unknown',
      '/entries/2/documents/1 table-document-unknown',
      '/entries/4 entry-doubled',
    ]);
    expect(await propose([{ ...cells[0], risk: 'extreme' }])).toMatchObject({ status: 422 });
    expect(await propose([{ ...cells[0], channelId: 'x' }])).toMatchObject({ status: 422 });
    expect((await propose(cells)).body.code).toBe('permit-change-empty');
    expect(
      await propose([], { effectiveAt: new Date(house.clock.now().getTime() - 1000).toISOString() }),
    ).toMatchObject({
      status: 422,
    });
    expect(await propose([], { base: 0 })).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    expect((await table()).version).toBe(1);
  });

  it('is changed when a second person approves, once, and what held before is still known by its instant', async () => {
    const before = house.clock.now();
    const original = await table();
    house.clock.advance(60_000);
    const strict: Cell = {
      capability: 'reply',
      channelId,
      risk: 'low',
      belt: 'black',
      documents: [],
      reviewDepth: 'sample',
      samplePercent: 20,
    };
    const changed = (await statedTable(dana)).map((cell) =>
      cell.capability === 'coach' ? { ...cell, belt: 'black' } : cell,
    );
    const first = await propose([...changed, strict]);
    expect(first.body).toEqual({ id: expect.any(String) });
    const { id } = first.body;
    const rival = (await propose([])).body.id;
    expect(await table()).toEqual(original);
    expect((await lead.get(`permit-changes/${id}`).expect(200)).body).toMatchObject({
      ...{ state: 'proposed', reason: 'הוחלט בישיבה 🥋', base: 1, can: ['withdraw'], proposerName: 'lead Test' },
      closes: [{ capability: 'coach' }],
      opens: [{ capability: 'coach' }, { capability: 'reply', channelId, reviewDepth: 'sample', samplePercent: 20 }],
    });
    expect((await lead.post(`permit-changes/${id}/approval`, {}).expect(403)).body.code).toBe('own-permit-change');
    expect((await hr.get(`permit-changes/${id}`).expect(200)).body.can).toEqual(['approve', 'refuse']);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => hr.post(`permit-changes/${id}/approval`, { note: 'נכון' })),
    );
    expect(replies.map((reply) => reply.status).sort()).toEqual([204, ...Array<number>(19).fill(409)]);
    const now = await table();
    expect(now).toMatchObject({ version: 2, latest: 2 });
    expect(now.entries).toHaveLength(original.entries.length + 1);
    const kept = original.entries.filter((entry) => entry.capability !== 'coach').map((entry) => entry.id);
    expect(now.entries.map((entry) => entry.id)).toEqual(expect.arrayContaining(kept));
    expect((await table(`?at=${before.toISOString()}`)).entries).toEqual(original.entries);
    // What was made on another table is approved by nobody.
    expect((await hr.get(`permit-changes/${rival}`).expect(200)).body).toMatchObject({ moved: true, can: ['refuse'] });
    expect((await hr.post(`permit-changes/${rival}/approval`, {}).expect(409)).body.code).toBe('permit-table-moved');
    await hr.post(`permit-changes/${rival}/refusal`, { note: 'made on the former table' }).expect(204);
    expect((await lead.get('permit-changes').expect(200)).body.items).toMatchObject([
      { id: rival, state: 'refused', note: 'made on the former table', number: null },
      { id, state: 'approved', deciderName: 'hr Test', number: 2, note: 'נכון' },
    ]);
    const acts = await house.work.read<{ act: string; actor: string }>(
      `SELECT act, actor FROM trail.entry WHERE act LIKE 'permit-%' ORDER BY id`,
    );
    expect(acts.map(({ act }) => act)).toEqual([
      'permit-change.proposed',
      'permit-change.proposed',
      'permit-table.changed',
      'permit-change.approved',
      'permit-change.refused',
    ]);
    await dana.get('permit-table?at=2026-01-01').expect(422);
    expect((await table('?at=1999-12-31T00:00:00Z')).entries).toEqual([]);
  });

  it('lets a cell of a channel stand in place of the general one there, and nowhere else', async () => {
    const permits = house.get(Permits);
    const belts = async (channel: string | null, risk: 'low' | 'medium'): Promise<string[]> =>
      (await permits.answer(ids['dana'] ?? '', 'reply', { channelId: channel, risk })).missing.map((lack) => lack.id);
    expect(await belts(channelId, 'low')).toEqual(['black']);
    expect(await belts(channelId, 'medium')).toEqual(['black']);
    expect(await belts(null, 'low')).toEqual(['white']);
    expect(await permits.answer(ids['dana'] ?? '', 'reply', { channelId, risk: 'low' })).toMatchObject({
      reviewDepth: 'sample',
      samplePercent: 20,
    });
  });

  it('foretells its effect, person by person, without changing anything', async () => {
    const { version } = await table();
    const empty = (await lead.post('permit-table-previews', { entries: [] }).expect(200)).body;
    expect(empty.items).toHaveLength(11);
    expect(empty.items[0]).toEqual({
      capability: 'read-update',
      before: 0,
      after: 0,
      gain: 0,
      lose: 0,
      keptBack: false,
      places: [],
    });
    const by = [ids['hr'] ?? '', ids['admin'] ?? ''] as const;
    await recognise(house, by, ids['dana'] ?? '', 'orange', inDays(house, 100));
    const before = await statedTable(dana);
    const wider: Cell = { ...(before[0] as Cell), capability: 'reply', channelId, risk: 'low', belt: 'white' };
    const entries = [
      ...before.filter((cell) => cell.channelId === null && cell.capability !== 'share'),
      { ...wider, documents: [], reviewDepth: 'every', samplePercent: null },
    ];
    const effect = (await lead.post('permit-table-previews', { entries }).expect(200)).body;
    const of = (capability: string): unknown =>
      effect.items.find((item: { capability: string }) => item.capability === capability);
    expect(effect).toMatchObject({ gain: 1, lose: 1 });
    expect(of('reply')).toMatchObject({ gain: 1, lose: 0, places: [{ channelId, gain: 1, lose: 0 }] });
    expect(of('share')).toMatchObject({ before: 1, after: 0, gain: 0, lose: 1 });
    const people = (await lead.post('permit-table-previews/people', { entries }).expect(200)).body;
    const moves = {
      externalId: 'dana',
      gains: [{ capability: 'reply', channelId, from: null, to: 'medium' }],
      loses: [{ capability: 'share', channelId: null, from: 'medium', to: null }],
    };
    expect(people).toMatchObject({ items: [moves], next: null });
    const { id } = (await propose(entries)).body;
    expect((await hr.get(`permit-changes/${id}/effect`).expect(200)).body).toEqual(effect);
    expect((await hr.get(`permit-changes/${id}/effect/people?limit=1`).expect(200)).body).toMatchObject({
      items: [moves],
    });
    const csv = (await hr.get(`permit-changes/${id}/effect.csv`).expect(200)).text.split('\n');
    expect(csv[1]).toContain('dana,dana,Test,,reply@x-service:->medium,share:medium>-');
    await dana.get(`permit-changes/${id}/effect`).expect(403);
    await lead.post(`permit-changes/${id}/withdrawal`).expect(204);
    expect((await table()).version).toBe(version);
  });

  it('may change on a date to come, and every answer of the past is recomputed as it was', async () => {
    const permits = house.get(Permits);
    const place = { channelId: null, risk: 'low' } as const;
    const answer = (at?: Date) => permits.answer(ids['dana'] ?? '', 'share', place, at);
    const start = house.clock.now();
    const entries = (await statedTable(dana)).map((cell) =>
      cell.capability === 'share' && cell.risk === 'low' ? { ...cell, belt: 'black' } : cell,
    );
    const effectiveAt = new Date(start.getTime() + 2 * DAY);
    const { id } = (await propose(entries, { effectiveAt: effectiveAt.toISOString() })).body;
    house.clock.advance(DAY);
    await hr.post(`permit-changes/${id}/approval`, {}).expect(204);
    const approvedAt = house.clock.now();
    expect(await table()).toMatchObject({ version: 2, latest: 3 });
    expect((await table(`?at=${effectiveAt.toISOString()}`)).version).toBe(3);
    expect(await answer()).toMatchObject({ allowed: true });
    expect(await answer(effectiveAt)).toMatchObject({ allowed: false, missing: [{ id: 'black' }] });
    // A later statement holds from its date on, also in place of what was planned.
    house.clock.advance(1000);
    await restateTable(
      lead,
      entries.map((cell) => (cell.capability === 'share' ? { ...cell, belt: 'blue' } : cell)),
    );
    const restatedAt = house.clock.now();
    house.clock.advance(2 * DAY);
    expect(await table()).toMatchObject({ version: 4, latest: 4 });
    expect(await answer()).toMatchObject({ allowed: false, missing: [{ id: 'blue' }] });
    expect(await answer(start)).toMatchObject({ allowed: true });
    expect(await answer(new Date(approvedAt.getTime() + 500))).toMatchObject({ allowed: true });
    expect(await answer(restatedAt)).toMatchObject({ allowed: false, missing: [{ id: 'blue' }] });
  });

  it('answers the same when nothing is asked of it at all', async () => {
    await restateTable(lead, []);
    expect((await table()).entries).toEqual([]);
    expect(await house.get(Permits).answer(ids['dana'] ?? '', 'read-update', { channelId: null, risk: 'low' })).toEqual(
      {
        allowed: false,
        missing: [{ kind: 'closed', id: 'permit-table', where: '/permits' }],
        reach: null,
        reviewDepth: null,
        samplePercent: null,
      },
    );
  });
});
