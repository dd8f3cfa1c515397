import { Permits } from '../../src/features/permits/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

interface Cell {
  readonly capability: string;
  readonly channelId: string | null;
  readonly risk: string;
  readonly belt: string;
  readonly documents: string[];
  readonly reviewDepth: string;
  readonly samplePercent: number | null;
}

describe('The permit table', () => {
  let house: House;
  let lead: Visitor;
  let dana: Visitor;
  let ids: Record<string, string>;
  let channelId: string;

  const table = async (query = ''): Promise<{ version: number; entries: (Cell & { id: string; from: string })[] }> =>
    (await dana.get(`permit-table${query}`).expect(200)).body;
  const stated = async (): Promise<Cell[]> =>
    (await table()).entries.map(({ capability, channelId: at, risk, belt, documents, reviewDepth, samplePercent }) => ({
      capability,
      channelId: at,
      risk,
      belt,
      documents,
      reviewDepth,
      samplePercent,
    }));
  const restate = (entries: Cell[], version?: number) => {
    const request = lead.put('permit-table', { entries, reason: 'הוחלט בישיבה 🥋' });
    return version === undefined ? request : request.set('if-match', `"${version}"`);
  };

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [{ externalId: 'lead', roles: ['lead'] }, { externalId: 'dana' }]);
    lead = await house.as('lead');
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
    await dana.put('permit-table', { entries: [], reason: 'mine' }).expect(403);
    await dana.post('permit-table-previews', { entries: [] }).expect(403);
  });

  it('refuses cells that refer to nothing, with the place of each', async () => {
    const cells = await stated();
    const bad = [
      { ...cells[0], belt: 'pink' },
      { ...cells[1], channelId: '0190a3b0-0000-7000-8000-000000000000' },
      { ...cells[2], documents: ['general', 'nothing'] },
      cells[3],
      cells[3],
    ] as Cell[];
    const places = (await restate(bad).expect(422)).body.errors.map(
      (fault: { pointer: string; code: string }) => `${fault.pointer} ${fault.code}`,
    );
    expect(places).toEqual([
      '/entries/0/belt table-belt-unknown',
      '/entries/1/channelId table-channel-unknown',
      '/entries/2/documents/1 table-document-unknown',
      '/entries/4 entry-doubled',
    ]);
    await restate([{ ...(cells[0] as Cell), risk: 'extreme' }]).expect(422);
    await lead.put('permit-table', { entries: [{ ...cells[0], channelId: 'x' }], reason: 'r' }).expect(422);
    expect((await table()).version).toBe(1);
  });

  it('is restated by version, and what held before is still known by its instant', async () => {
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
    const changed = (await stated()).map((cell) => (cell.capability === 'coach' ? { ...cell, belt: 'black' } : cell));
    const replies = await Promise.all(Array.from({ length: 20 }, () => restate([...changed, strict], 1)));
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, ...Array<number>(19).fill(409)]);
    const now = await table();
    expect(now.version).toBe(2);
    expect(now.entries).toHaveLength(original.entries.length + 1);
    const kept = original.entries.filter((entry) => entry.capability !== 'coach').map((entry) => entry.id);
    expect(now.entries.map((entry) => entry.id)).toEqual(expect.arrayContaining(kept));
    expect(await table(`?at=${before.toISOString()}`)).toEqual(original);
    expect(await restate([...changed, strict], 2)).toMatchObject({ status: 200, body: { version: 2 } });
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

  it('foretells its effect without changing anything', async () => {
    const { version } = await table();
    const preview = (await lead.post('permit-table-previews', { entries: [] }).expect(200)).body.items;
    expect(preview).toHaveLength(11);
    expect(preview[0]).toEqual({ capability: 'read-update', before: 0, after: 0, gain: 0, lose: 0 });
    expect((await table()).version).toBe(version);
  });

  it('answers the same when nothing is asked of it at all', async () => {
    await restate([]).expect(200);
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
