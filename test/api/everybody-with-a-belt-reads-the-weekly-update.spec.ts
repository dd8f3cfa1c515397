import { Freezes } from '../../src/features/feed/public';
import { newId } from '../../src/kernel/id';
import { addChannels, addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { inDays, recognise } from '../support/training';

interface Item {
  readonly interactionId: string;
  readonly text: string;
  readonly status: string;
  readonly answers: readonly { readonly text: string }[];
  readonly sentence: Record<string, string> | null;
  readonly pinned: boolean;
  readonly removed: boolean;
  readonly changed: Record<string, string> | null;
  readonly answeredSince: boolean;
  readonly why: string;
  readonly can: readonly string[];
}

const DAY = 86_400_000;

let house: House;
let lead: Visitor;
let dana: Visitor;
let people: Record<string, string>;
let ids: Record<string, string>;
let topicId: string;
beforeAll(async () => {
  house = await openHouse();
  people = await addPeople(house, [
    { externalId: 'HR', roles: ['hr'] },
    { externalId: 'ADMIN', roles: ['admin'] },
    { externalId: 'LEAD', roles: ['lead'] },
    { externalId: 'DANA', department: 'שירות', jobFamily: 'service' },
    { externalId: 'NOAM', department: 'Sales', jobFamily: 'sales' },
    { externalId: 'BARE', department: 'שירות' },
  ]);
  for (const name of ['DANA', 'NOAM'])
    await recognise(house, [id('HR'), id('ADMIN')], id(name), 'white', inDays(house, 300));
  lead = await house.as('LEAD');
  dana = await house.as('DANA');
  const channels = await addChannels(lead, ['shop']);
  const names = { en: 'Delivery', he: 'משלוחים' };
  const keywords = [{ channelId: channels['shop'], keyword: 'delivery', match: 'contains' }];
  const delivery = { code: 'delivery', names, risk: 'high', departments: ['שירות'], keywords };
  topicId = (await lead.post('topics', delivery).expect(201)).body.id;
  await lead
    .post('topics', {
      ...delivery,
      code: 'price',
      departments: [],
      jobFamilies: ['sales'],
      keywords: [{ ...keywords[0], keyword: 'price' }],
    })
    .expect(201);
  ids = await arrive(house, lead, [{ channel: 'shop', externalId: 'old', text: 'delivery from long ago' }]);
  house.clock.advance(8 * DAY);
  ids = await arrive(house, lead, [
    ...Array.from({ length: 9 }, (_, index) => ({
      channel: 'shop',
      externalId: `w${index}`,
      text: `delivery ${index} @somebody`,
      saidAt: `2026-01-01T10:0${index}:00Z`,
      author: 'somebody',
    })),
    { channel: 'shop', externalId: 'a0', parentExternalId: 'w0', text: '@somebody it is on its way', ours: true },
    { channel: 'shop', externalId: 'r0', parentExternalId: 'a0', text: 'thanks for the delivery' },
    { channel: 'shop', externalId: 'p', text: 'what a price' },
    { channel: 'shop', externalId: 'x', text: 'nothing' },
  ]);
});
afterAll(async () => {
  await house.close();
});

function id(externalId: string): string {
  return people[externalId] ?? '';
}

async function mine(
  visitor: Visitor,
): Promise<{ id: string; items: Item[]; missing: { kind: string }[]; reading: unknown }> {
  return (await visitor.get('my/update').expect(200)).body;
}

describe('The weekly update', () => {
  it('is made by itself for each department, at most seven conversations, answered ones first, without handles', async () => {
    expect((await mine(dana)).id).toBeNull();
    await house.tick('updates.make');
    const update = await mine(dana);
    expect(update.items).toHaveLength(7);
    expect(update.items[0]).toMatchObject({
      text: 'delivery 0 @…',
      status: 'answered',
      answers: [{ text: '@… it is on its way' }],
    });
    expect(update.items.map((item) => item.text)).not.toContain('delivery from long ago');
    expect(update.items.map((item) => item.text)).not.toContain('thanks for the delivery');
    const noam = await mine(await house.as('NOAM'));
    expect(noam.items.map((item) => item.text)).toEqual(['what a price']);
    await house.tick('updates.make');
    expect((await mine(dana)).items).toEqual(update.items);
  });

  it('says what is missing to whom holds no belt', async () => {
    const bare = await house.as('BARE');
    expect(await mine(bare)).toMatchObject({ id: null, items: [], missing: [{ kind: 'belt', id: 'white' }] });
    const { id: updateId } = await mine(dana);
    await bare.post(`updates/${updateId}/openings`).expect(403);
    await (await house.as('NOAM')).post(`updates/${updateId}/openings`).expect(404);
  });

  it('is pinned, cut and commented by leads', async () => {
    const before = await mine(dana);
    const last = before.items[6];
    const path = `updates/${before.id}/items`;
    await lead.put(`${path}/${ids['w1']}`, {}).expect(409);
    await lead.put(`${path}/${before.items[5]?.interactionId}`, { removed: true }).expect(200);
    const sentence = { en: 'Say when it arrives.', he: 'כדאי לומר מתי יגיע.' };
    await lead.put(`${path}/${last?.interactionId}`, { pinned: true, sentence }).expect(200);
    await lead.put(`${path}/${ids['x']}`, { pinned: false }).expect(200);
    await lead.put(`${path}/${ids['a0']}`, {}).expect(404);
    await lead.put(`${path}/${ids['w1']}`, { sentence: { en: 'x'.repeat(301) } }).expect(422);
    await dana.put(`${path}/${ids['x']}`, { pinned: true }).expect(403);
    const after = await mine(dana);
    expect(after.items[0]).toMatchObject({ interactionId: last?.interactionId, pinned: true, sentence });
    expect(after.items.map((item) => item.interactionId)).toContain(ids['x']);
    expect(after.items.map((item) => item.interactionId)).not.toContain(before.items[5]?.interactionId);
    const cleared = await lead.put(`${path}/${last?.interactionId}`, { sentence: null }).expect(200);
    expect(cleared.body).toMatchObject({ sentence: null, pinned: true });
    const kept = await lead.get(`updates/${before.id}`).expect(200);
    expect(kept.body.items.filter((item: Item) => item.removed)).toHaveLength(1);
    const listed = await lead.get('updates').expect(200);
    expect(listed.body.items.map((u: { department: string; items: number }) => [u.department, u.items])).toEqual([
      ['Sales', 1],
      ['שירות', 7],
    ]);
  });

  it('credits the time it was open, up to four minutes, once, whatever is repeated at once', async () => {
    const { id: updateId } = await mine(dana);
    expect((await dana.post(`updates/${updateId}/reading`).expect(409)).body.code).toBe('update-never-opened');
    await dana.post(`updates/${updateId}/openings`).expect(204);
    house.clock.advance(10 * 60_000);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => dana.post(`updates/${updateId}/reading`).expect(200)),
    );
    expect(new Set(replies.map(({ body }) => body.seconds))).toEqual(new Set([240]));
    await dana.post(`updates/${updateId}/openings`).expect(204);
    const credits = await house.work.read('SELECT source, seconds FROM training.credit WHERE person_id = $1', [
      id('DANA'),
    ]);
    expect(credits).toEqual([{ source: 'update', seconds: 240 }]);
    expect((await mine(dana)).reading).toMatchObject({ seconds: 240 });
  });

  it('holds what came under the topics one chose, too', async () => {
    const noam = await house.as('NOAM');
    await lead.put(`topics/${topicId}/people/${id('NOAM')}`).expect(204);
    const items = (await mine(noam)).items;
    expect(items).toHaveLength(7);
    expect(items[0]).toMatchObject({ status: 'answered' });
  });
});

describe('Nudges of the feed', () => {
  it('tell who was given a topic that something waits, once a day, and the belted that their update is here', async () => {
    const channels = await addChannels(lead, ['bank']);
    await addTopic(lead, { code: 'fees', channelId: channels['bank'], people: [id('DANA'), id('BARE')] });
    await addTopic(lead, { code: 'court', risk: 'high', channelId: channels['bank'], people: [id('DANA')] });
    await arrive(house, lead, [
      { channel: 'bank', externalId: 'f1', text: 'fees' },
      { channel: 'bank', externalId: 'f2', text: 'fees' },
      { channel: 'bank', externalId: 'f3', text: 'court' },
    ]);
    const waitingNudges = async (): Promise<string[]> => {
      const { body } = await dana.get('my/nudges').set('accept-language', 'he').expect(200);
      const items = body.items as { id: string; reason: string; title: string }[];
      return items.filter((n) => n.reason === 'feed.waiting').map((n) => `${n.id} ${n.title}`);
    };
    const first = await waitingNudges();
    expect(first).toEqual([expect.stringContaining('לקוחות ממתינים: על fees')]);
    await arrive(house, lead, [{ channel: 'bank', externalId: 'f4', text: 'fees' }]);
    expect(await waitingNudges()).toEqual(first);
    house.clock.advance(DAY);
    await arrive(house, lead, [{ channel: 'bank', externalId: 'f5', text: 'fees' }]);
    const next = await waitingNudges();
    expect(next).toEqual([expect.stringContaining('על fees')]);
    expect(next).not.toEqual(first);
    const bare = await (await house.as('BARE')).get('my/nudges').expect(200);
    expect(bare.body.items).toEqual([]);
    const noam = await (await house.as('NOAM')).get('my/nudges').expect(200);
    expect(noam.body.items.map((n: { reason: string }) => n.reason)).toContain('updates.ready');
  });
});

describe('A weekly update fits its reader', () => {
  it('by department, job family and own topics in turn, and says why and how much came', async () => {
    const names = { en: 'Shops', he: 'חנויות' };
    const channel = (await lead.get('channels')).body.items.find((c: { code: string }) => c.code === 'shop').id;
    const topic = async (code: string, bound: object): Promise<string> =>
      (
        await lead
          .post('topics', {
            code,
            names,
            risk: 'low',
            ...bound,
            keywords: [{ channelId: channel, keyword: code, match: 'contains' }],
          })
          .expect(201)
      ).body.id;
    await topic('counter', { departments: ['Shops'] });
    await topic('till', { jobFamilies: ['cash'] });
    const hobby = await topic('parking', { departments: [] });
    await addPeople(house, [
      { externalId: 'CASH', department: 'Shops', jobFamily: 'cash' },
      { externalId: 'STOCK', department: 'Shops', jobFamily: 'stock' },
    ]).then(async (added) => {
      people = { ...people, ...added };
      for (const name of ['CASH', 'STOCK'])
        await recognise(house, [id('HR'), id('ADMIN')], id(name), 'white', inDays(house, 200));
    });
    await lead.put(`topics/${hobby}/people/${id('STOCK')}`).expect(204);
    house.clock.advance(7 * DAY);
    const said = (externalId: string, text: string) => ({ channel: 'shop', externalId, text, author: 'cust.omer' });
    ids = {
      ...ids,
      ...(await arrive(house, lead, [
        ...Array.from({ length: 6 }, (_, n) => said(`c${n}`, `counter ${n}`)),
        ...Array.from({ length: 5 }, (_, n) => said(`t${n}`, `till ${n}`)),
        ...Array.from({ length: 5 }, (_, n) => said(`k${n}`, `parking ${n}`)),
        said('k-again', 'parking, and counter too'),
      ])),
    };
    await house.tick('updates.make');
    const words = (items: readonly Item[]) => items.map(({ text, why }) => `${text.split(' ')[0]} ${why}`);
    const cash = await house.as('CASH');
    const stock = await house.as('STOCK');
    const ofCash = await mine(cash);
    expect(ofCash.items).toHaveLength(7);
    expect(words(ofCash.items).filter((word) => word === 'till job-family').length).toBeGreaterThanOrEqual(3);
    expect(words(ofCash.items).filter((word) => word.endsWith('department')).length).toBeGreaterThanOrEqual(3);
    const ofStock = await mine(stock);
    expect(ofStock.items).toHaveLength(7);
    expect(words(ofStock.items).join()).not.toContain('till');
    expect(words(ofStock.items).filter((word) => word === 'parking chosen').length).toBeGreaterThanOrEqual(3);
    expect(new Set(ofStock.items.map((item) => item.interactionId)).size).toBe(7);
    expect(ofCash).toMatchObject({
      topics: expect.arrayContaining([{ id: expect.any(String), names, arrived: 5, before: 0 }]),
    });
    const kept = (await lead.get(`updates/${ofCash.id}`).expect(200)).body;
    expect(kept.jobFamilies).toEqual(['cash', 'stock']);
    expect(kept.items.find((item: Item) => item.text.startsWith('till'))).toMatchObject({ jobFamilies: ['cash'] });
    const listed = await lead.get('updates').query({ department: 'shop' }).expect(200);
    expect(listed.body.items).toEqual([expect.objectContaining({ department: 'Shops', readers: 0 })]);
    expect(listed.body.items[0].unsaid).toBe(listed.body.items[0].items);
  });

  it('says what changed, and brings back what was answered since, without anybody’s handle', async () => {
    const stock = await house.as('STOCK');
    const first = await mine(stock);
    const waiting = first.items.filter((item) => item.text.startsWith('counter'));
    const [fixed, gone] = [waiting[0]?.interactionId ?? '', waiting[1]?.interactionId ?? ''];
    const changed = { en: 'There is a second counter now.', he: 'נפתח דלפק שני.' };
    const put = await lead.put(`updates/${first.id}/items/${fixed}`, { changed }).expect(200);
    expect(put.body).toMatchObject({ changed, sentence: null });
    const external = Object.entries(ids).find(([, each]) => each === fixed)?.[0];
    await arrive(house, lead, [
      {
        channel: 'shop',
        externalId: 'fix',
        parentExternalId: external ?? '',
        text: '@cust.omer come to the second one',
        ours: true,
      },
    ]);
    await house.work.run(() =>
      house.work.write(`UPDATE feed.interaction SET certificate = 1, text = '…' WHERE id = $1`, [gone]),
    );
    const now = await mine(stock);
    expect(now.items.find((item) => item.interactionId === fixed)).toMatchObject({
      answeredSince: true,
      changed,
      answers: [{ text: '@… come to the second one' }],
    });
    expect(now.items.map((item) => item.interactionId)).not.toContain(gone);
    house.clock.advance(7 * DAY);
    await house.tick('updates.make');
    const next = await mine(stock);
    expect(next.id).not.toBe(first.id);
    expect(next.items.map((item) => item.interactionId)).toEqual([fixed]);
    expect(JSON.stringify(next.items)).not.toContain('cust.omer');
    house.clock.advance(7 * DAY);
    await house.tick('updates.make');
    expect(await mine(stock)).toMatchObject({ items: [] });
  });

  it('stays to be read later, by its own department, and credits then', async () => {
    const stock = await house.as('STOCK');
    const past = (await stock.get('my/updates').query({ limit: 1 }).expect(200)).body;
    expect(past.items).toEqual([{ id: expect.any(String), weekOf: expect.any(String), items: 1, seconds: null }]);
    const older = (await stock.get('my/updates').query({ limit: 1, after: past.next }).expect(200)).body;
    expect(older).toMatchObject({ items: [{ items: 7 }], next: null });
    const { id: updateId } = older.items[0];
    expect((await stock.get(`my/updates/${updateId}`).expect(200)).body.items.length).toBeGreaterThan(4);
    await stock.post(`updates/${updateId}/openings`).expect(204);
    house.clock.advance(100_000);
    expect((await stock.post(`updates/${updateId}/reading`).expect(200)).body).toEqual({ seconds: 100 });
    expect((await stock.get('my/updates').expect(200)).body.items[1]).toMatchObject({ seconds: 100 });
    await dana.get(`my/updates/${updateId}`).expect(404);
    await (await house.as('BARE')).get(`my/updates/${updateId}`).expect(403);
    expect((await (await house.as('BARE')).get('my/updates').expect(200)).body.items).toEqual([]);
  });

  it('lets who may answer there open the conversation', async () => {
    const can = async (visitor: Visitor, text: string): Promise<readonly string[] | undefined> => {
      const { items } = (await visitor.get('my/updates').expect(200)).body;
      const { id: oldest } = items.at(-1);
      const update = (await visitor.get(`my/updates/${oldest}`).expect(200)).body;
      return update.items.find((item: Item) => item.text.startsWith(text))?.can;
    };
    expect(await can(await house.as('STOCK'), 'counter')).toEqual(['open']);
    expect(await can(dana, 'delivery')).toEqual([]);
  });

  it('leaves out what is under a topic in crisis, also what one chose, until a lead puts it in by hand', async () => {
    house.clock.advance(8 * DAY);
    await lead.put(`topics/${topicId}/people/${id('NOAM')}`).expect(204);
    const came = await arrive(house, lead, [
      { channel: 'shop', externalId: 'storm', text: 'every delivery is recalled' },
      { channel: 'shop', externalId: 'calm', text: 'the price is fine' },
    ]);
    const crisis = { id: newId(), topicId, channelIds: null, belowRank: 0 };
    await house.work.run(() => house.get(Freezes).freeze(crisis));
    await house.tick('updates.make');
    const noam = await house.as('NOAM');
    const shown = async (visitor: Visitor): Promise<string[]> =>
      (await mine(visitor)).items.map((item) => item.interactionId);
    expect(await shown(dana)).not.toContain(came['storm']);
    expect(await shown(noam)).toEqual([came['calm']]);
    const { id: updateId } = await mine(noam);
    await lead.put(`updates/${updateId}/items/${came['storm']}`, { pinned: true }).expect(200);
    expect(await shown(noam)).toEqual([came['storm'], came['calm']]);
    await house.work.run(() => house.get(Freezes).thaw(crisis.id));
    expect(await shown(noam)).toEqual([came['storm'], came['calm']]);
  });
});
