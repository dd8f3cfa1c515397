import { ChannelsReader } from '../../src/features/channels/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const channel = (code: string, more: object = {}) => ({
  code,
  network: 'x',
  accountKind: 'business',
  names: { en: 'Service on X', he: 'שירות ב־X 🛟' },
  languages: ['he', 'en', 'he'],
  handle: '@obi',
  url: 'https://x.com/obi',
  ...more,
});

describe('A channel', () => {
  let house: House;
  let lead: Visitor;
  let ids: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'dana', names: { he: 'דנה' } },
      { externalId: 'omer' },
    ]);
    lead = await house.as('lead');
  });
  afterAll(async () => {
    await house.close();
  });

  it('is on a network that is data, with its limit, and is found by its code', async () => {
    const { id } = (await lead.post('channels', channel('x-service')).expect(201)).body;
    const reply = await lead.get(`channels/${id}`).expect(200);
    expect(reply.headers['etag']).toBe('"1"');
    expect(reply.body).toMatchObject({ textLimit: 280, networkNames: { en: 'X' }, languages: ['he', 'en'] });
    expect(await house.get(ChannelsReader).findByCode('x-service')).toMatchObject({ id, network: 'x' });
    const networks = (await lead.get('networks').expect(200)).body.items;
    expect(networks).toContainEqual({
      code: 'themarker_cafe',
      names: { en: 'TheMarker Café', he: 'קפה דה־מרקר' },
      textLimit: null,
      fold: null,
    });
  });

  it('is on a network that says where it folds a text, as it was read there', async () => {
    const names = { en: 'Fold', he: 'קפל' };
    const fold = { phone: 125, wide: null, source: 'help.fold.example, 2026-11' };
    const faults = async (stated: object): Promise<string[]> =>
      (await lead.post('networks', { code: 'folding', names, fold: stated }).expect(422)).body.errors.map(
        ({ pointer }: { pointer: string }) => pointer,
      );
    expect(await faults({ ...fold, phone: null })).toEqual(expect.arrayContaining(['/fold/phone']));
    expect(await faults({ ...fold, phone: 0 })).toEqual(['/fold/phone']);
    expect(await faults({ phone: 125, wide: null })).toEqual(['/fold/source']);
    await lead.post('networks', { code: 'folding', names, fold }).expect(201);
    const kept = async (): Promise<unknown> =>
      (await lead.get('networks').expect(200)).body.items.find(({ code }: { code: string }) => code === 'folding').fold;
    expect(await kept()).toEqual(fold);
    const wide = { phone: null, wide: 480, source: 'help.fold.example, 2026-12' };
    await lead.put('networks/folding', { names, fold: wide }).expect(200);
    expect(await kept()).toEqual(wide);
    await lead.put('networks/folding', { names }).expect(200);
    expect(await kept()).toBeNull();
  });

  it('has a code of its own, though twenty ask for it at once', async () => {
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, at) => lead.post('channels', channel('race', { handle: `@${at}` }))),
    );
    expect(replies.filter((reply) => reply.status === 201)).toHaveLength(1);
    for (const reply of replies.filter((each) => each.status !== 201)) {
      expect(reply.body).toMatchObject({ status: 409, code: 'channel-code-taken' });
    }
  });

  it('is refused with the place of each fault', async () => {
    const faults = async (more: object): Promise<string[]> =>
      (await lead.post('channels', channel('bad', more)).expect(422)).body.errors.map(
        (fault: { pointer: string; code: string }) => `${fault.pointer} ${fault.code}`,
      );
    expect(await faults({ network: 'orkut' })).toEqual(['/network unknown-network']);
    expect(await faults({ url: 'javascript:alert(1)' })).toEqual(['/url not-a-url']);
    expect(await faults({ names: {} })).toEqual(['/names isLocalised']);
    expect(await faults({ code: 'Bad Code' })).toEqual(['/code matches']);
    expect(await faults({ languages: ['he', 'x'] })).toEqual(['/languages matches']);
    expect(await faults({ accountKind: 'secret', version: 7 })).toEqual(
      expect.arrayContaining(['/accountKind not-one-of', '/version unknown-field']),
    );
    expect(
      (await lead.get('channels').expect(200)).body.items.map((item: { code: string }) => item.code),
    ).not.toContain('bad');
  });

  it('changes by version: of twenty who saw the same one, one wins', async () => {
    const { id } = (await lead.post('channels', channel('edited')).expect(201)).body;
    const restated = (at: number) => ({ names: { he: `ערוץ ${at}` }, languages: ['he'], handle: null, url: null });
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, at) => lead.put(`channels/${id}`, restated(at)).set('if-match', '"1"')),
    );
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, ...Array<number>(19).fill(409)]);
    expect((await lead.get(`channels/${id}`)).body).toMatchObject({ version: 2, handle: null, network: 'x' });
    await lead.put(`channels/${id}`, { ...restated(1), network: 'blog' }).expect(422);
  });

  it('has publishers when it is a business channel, each once, and who left is none', async () => {
    const { id } = (await lead.post('channels', channel('published')).expect(201)).body;
    const reader = house.get(ChannelsReader);
    await Promise.all(
      Array.from({ length: 20 }, () => lead.put(`channels/${id}/publishers/${ids['dana']}`).expect(204)),
    );
    await lead.put(`channels/${id}/publishers/${ids['omer']}`).expect(204);
    const listed = (await lead.get(`channels/${id}/publishers?limit=1`).expect(200)).body;
    expect(listed.items).toMatchObject([{ personId: ids['dana'], names: { he: 'דנה' } }]);
    const rest = (await lead.get(`channels/${id}/publishers?limit=1&after=${listed.next}`).expect(200)).body;
    expect(rest).toMatchObject({ items: [{ personId: ids['omer'] }], next: null });
    const dana = await house.as('dana');
    expect((await dana.get('my/channels').expect(200)).body.items).toMatchObject([{ code: 'published' }]);

    await lead.delete(`channels/${id}/publishers/${ids['dana']}`).expect(204);
    await lead.delete(`channels/${id}/publishers/${ids['dana']}`).expect(204);
    expect(await reader.isPublisher(ids['dana'] ?? '', id)).toBe(false);
    await addPeople(house, [{ externalId: 'omer', leftOn: '2020-01-01' }]);
    expect(await reader.publishersOf(id)).toEqual([]);
    await house.settle();
    await addPeople(house, [{ externalId: 'omer' }]);
    expect(await reader.isPublisher(ids['omer'] ?? '', id)).toBe(false);
  });

  it('of the personal kind has none', async () => {
    const { id } = (await lead.post('channels', channel('own', { accountKind: 'personal' })).expect(201)).body;
    const reply = await lead.put(`channels/${id}/publishers/${ids['dana']}`).expect(409);
    expect(reply.body.code).toBe('no-publishers-here');
  });

  it('is closed to those whose roles do not open it, and to no one is it there when it is not', async () => {
    const dana = await house.as('dana');
    await dana.get('channels').expect(403);
    await dana.post('channels', channel('mine')).expect(403);
    await lead.get('channels/nonsense').expect(404);
    await lead.get('channels/0190a3b0-0000-7000-8000-000000000000').expect(404);
    await lead.put(`channels/0190a3b0-0000-7000-8000-000000000000/publishers/${ids['dana']}`).expect(404);
    const { id } = (await lead.post('channels', channel('stranger')).expect(201)).body;
    await lead.put(`channels/${id}/publishers/0190a3b0-0000-7000-8000-000000000000`).expect(404);
  });
});
