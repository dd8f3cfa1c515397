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
