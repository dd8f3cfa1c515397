import { Grants } from '../../src/platform/access/grants';
import { type Desk, openDesk } from '../support/desk';
import { addTopic, arrive } from '../support/feed';
import { addPeople } from '../support/people';
import { restateTable, statedTable } from '../support/ladder';
import type { Visitor } from '../support/house';

const WORDS = { kind: 'reply', title: 'Late parcel', text: 'We are looking for it. {me}, {channel}', language: 'en' };

describe('A snippet', () => {
  let desk: Desk;
  let topicId: string;
  let interaction: string;
  beforeAll(async () => {
    desk = await openDesk();
    const { house, lead, business, ids } = desk;
    await restateTable(
      lead,
      (await statedTable(lead)).map((cell) => ({ ...cell, belt: 'white' })),
    );
    topicId = await addTopic(lead, { code: 'parcel', channelId: business, people: [ids['author']] });
    const arrived = await arrive(house, lead, [
      { channel: 'x-service', externalId: 'a', text: 'ה-parcel לא הגיעה אליי עדיין' },
    ]);
    interaction = arrived['a'] ?? '';
  });
  afterAll(() => desk.house.close());

  const propose = async (by: Visitor, more: object = {}): Promise<string> =>
    (await by.post('snippets', { ...WORDS, ...more }).expect(201)).body.id as string;
  const keep = (id: string, expiresOn = '2031-01-01'): ReturnType<Visitor['post']> =>
    desk.lead.post(`snippets/${id}/keeping`, { expiresOn });
  const offered = async (search = ''): Promise<{ id: string; text: string; kind: string }[]> =>
    (await desk.author.get(`interactions/${interaction}/snippets?search=${search}`).expect(200)).body.items;

  it('is proposed with the permit to reply and without naming a customer, and offered once a lead keeps it', async () => {
    const { author, stranger, lead, colleague } = desk;
    await stranger.post('snippets', WORDS).expect(403);
    const named = await author.post('snippets', { ...WORDS, text: 'Dear {customer}' }).expect(422);
    expect(named.body.errors[0]).toMatchObject({ pointer: '/text', code: 'unknown-variable' });
    const id = await propose(author, { topicId });
    await colleague.get(`snippets/${id}`).expect(404);
    await colleague.post(`snippets/${id}/keeping`, { expiresOn: '2031-01-01' }).expect(403);
    await author.get(`interactions/${interaction}/snippets`).expect(409);
    await author.post(`interactions/${interaction}/claim`).expect(201);
    expect(await offered()).toEqual([]);
    expect((await lead.get('snippets?state=proposed').expect(200)).body.items).toMatchObject([
      { id, mine: false, can: ['change', 'keep', 'retire'] },
    ]);
    expect((await keep(id).expect(200)).body).toMatchObject({ state: 'kept', offered: true });
    expect(await offered()).toMatchObject([{ id, text: 'We are looking for it. author, x-service' }]);
    expect((await colleague.get(`snippets/${id}`).expect(200)).body).toMatchObject({ can: [], uses: 0 });
    await author.post(`snippets/${id}/uses`).expect(204);
    await author.post(`snippets/${id}/uses`).expect(204);
    expect((await lead.get(`snippets/${id}`).expect(200)).body.uses).toBe(2);
    expect(await desk.house.work.read('SELECT * FROM snippets.use')).toMatchObject([{ snippet_id: id, uses: 2 }]);
    await lead.post(`snippets/${id}/retirement`, { note: 'Enough' }).expect(204);
    expect(await offered()).toEqual([]);
  });

  it('is offered nearest first: its topic and language, never that of another channel, and is found by words', async () => {
    const { author, lead } = desk;
    const other = (
      await lead
        .post('channels', {
          ...{ code: 'x-far', accountKind: 'business', network: 'x', names: { en: 'Far' }, languages: ['en'] },
        })
        .expect(201)
    ).body.id as string;
    const ids: string[] = [];
    for (const more of [
      { title: 'b hebrew', language: 'he' },
      { title: 'c any', kind: 'knowledge', text: 'Parcels take 10% longer' },
      { title: 'd topic', topicId },
      { title: 'e far', channelId: other },
    ]) {
      const id = await propose(lead, more);
      await keep(id).expect(200);
      ids.push(id);
    }
    expect((await offered()).map(({ id }) => id)).toEqual([ids[0], ids[2], ids[1]]);
    expect((await offered('10%25')).map(({ id }) => id)).toEqual([ids[1]]);
    const { items } = (await lead.get('snippets?kind=knowledge&limit=1').expect(200)).body as {
      items: { id: string }[];
    };
    expect(items.map(({ id }) => id)).toEqual([ids[1]]);
    await lead.get('snippets?kind=song').expect(422);
    expect(await offered('10_')).toEqual([]);
    await author.put(`snippets/${ids[1]}`, { ...WORDS, text: 'x' }).expect(404);
    const reworded = await lead.put(`snippets/${ids[1]}`, { ...WORDS, title: 'c', text: 'Two days' }).expect(200);
    expect(reworded.body).toMatchObject({ state: 'kept', text: 'Two days', version: 3 });
  });

  it('is kept by leads of its scope alone, and what is for all channels by those of all', async () => {
    const { house, business } = desk;
    const { narrow } = await addPeople(house, [{ externalId: 'narrow' }]);
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.work.run(() => house.get(Grants).grant(narrow ?? '', 'lead', 'test', { scope: { channels: [business] } })),
    );
    const general = await propose(desk.author, { title: 'z1' });
    const here = await propose(desk.author, { title: 'z2', channelId: business });
    const weekend = await house.as('narrow');
    await weekend.post(`snippets/${general}/keeping`, { expiresOn: '2031-01-01' }).expect(404);
    await weekend.post(`snippets/${here}/keeping`, { expiresOn: '2031-01-01' }).expect(200);
    await weekend.put(`snippets/${here}`, { ...WORDS, title: 'z2' }).expect(404);
    expect(
      (await weekend.get('snippets?search=z').expect(200)).body.items.map((each: { id: string }) => each.id),
    ).toEqual([here]);
  });

  it('goes out of the offer after its day, and its owner hears of it a fortnight before', async () => {
    const { house, author, lead, ids } = desk;
    const day = (days: number): string =>
      new Date(house.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const id = await propose(lead, { title: 'soon' });
    await keep(id, day(-1)).expect(422);
    await lead.post(`snippets/${id}/keeping`, { expiresOn: day(20), ownerId: ids['author'] }).expect(200);
    await house.settle();
    const nudged = async (): Promise<unknown[]> =>
      ((await author.get('my/nudges').expect(200)).body.items as { reason: string }[]).filter(
        ({ reason }) => reason === 'snippets.expiring',
      );
    expect(await nudged()).toEqual([]);
    await lead.post(`snippets/${id}/keeping`, { expiresOn: day(13) }).expect(200);
    await house.settle();
    expect(await nudged()).toMatchObject([{ subjectId: id, path: `/snippets/${id}` }]);
    expect((await offered()).filter((each) => each.id === id)).toHaveLength(1);
    house.clock.advance(14 * 86_400_000);
    desk = { ...desk, author: await house.as('author') };
    await desk.author.post(`interactions/${interaction}/claim`).expect(201);
    expect((await offered()).filter((each) => each.id === id)).toEqual([]);
  });
});
