import { addChannels, addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addRules, inDays, recognise } from '../support/training';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly risk: string;
  readonly claimedByMe: boolean;
  readonly can: readonly string[];
  readonly topics: readonly { readonly code: string; readonly because: string | null }[];
}

let house: House;
let lead: Visitor;
let people: Record<string, string>;
let channels: Record<string, string>;
beforeAll(async () => {
  house = await openHouse();
  people = await addPeople(house, [
    { externalId: 'HR', roles: ['hr'] },
    { externalId: 'ADMIN', roles: ['admin'] },
    { externalId: 'LEAD', roles: ['lead'] },
    { externalId: 'WHITE' },
    { externalId: 'ORANGE' },
    { externalId: 'GREEN' },
    { externalId: 'NONE' },
  ]);
  lead = await house.as('LEAD');
  channels = await addChannels(lead, ['shop', 'bank']);
  for (const [name, belt] of [
    ['WHITE', 'white'],
    ['ORANGE', 'orange'],
    ['GREEN', 'green'],
  ] as const) {
    await recognise(house, [id('HR'), id('ADMIN')], id(name), belt, inDays(house, 300));
  }
  const all = ['WHITE', 'ORANGE', 'GREEN', 'NONE'].map(id);
  await addTopic(lead, { code: 'refund', channelId: channels['shop'], people: all });
  await addTopic(lead, { code: 'delay', risk: 'medium', channelId: channels['shop'], people: all });
  await addTopic(lead, { code: 'court', risk: 'high', channelId: channels['shop'], people: all });
  await addTopic(lead, { code: 'fees', channelId: channels['bank'], people: [id('GREEN')] });
});
afterAll(async () => {
  await house.close();
});

function id(externalId: string): string {
  return people[externalId] ?? '';
}

async function feed(visitor: Visitor, query = ''): Promise<{ items: Item[]; next: string | null; missing: unknown[] }> {
  return (await visitor.get(`feed${query}`).expect(200)).body;
}

describe('The live feed', () => {
  it('shows what waits under one’s topics up to the risk one reaches, newest first, each once', async () => {
    await arrive(house, lead, [
      { channel: 'shop', externalId: '1', text: 'refund', saidAt: '2026-01-01T10:00:00Z' },
      { channel: 'shop', externalId: '2', text: 'delay', saidAt: '2026-01-01T11:00:00Z' },
      { channel: 'shop', externalId: '3', text: 'delay of a refund', saidAt: '2026-01-01T12:00:00Z' },
      { channel: 'shop', externalId: '4', text: 'refund or court', saidAt: '2026-01-01T13:00:00Z' },
      { channel: 'bank', externalId: '5', text: 'fees', saidAt: '2026-01-01T14:00:00Z' },
      { channel: 'shop', externalId: '6', text: 'hello', saidAt: '2026-01-01T15:00:00Z' },
    ]);
    const texts = async (name: string): Promise<string[]> =>
      (await feed(await house.as(name))).items.map((item) => item.text);
    expect(await texts('WHITE')).toEqual(['refund']);
    expect(await texts('ORANGE')).toEqual(['delay of a refund', 'delay', 'refund']);
    expect(await texts('GREEN')).toEqual(['fees', 'refund or court', 'delay of a refund', 'delay', 'refund']);
    const [item] = (await feed(await house.as('ORANGE'))).items;
    expect(item).toMatchObject({ risk: 'medium', claimedByMe: false, can: ['claim'] });
    expect(item?.topics.map((topic) => `${topic.code} because ${topic.because}`)).toEqual([
      'delay because delay',
      'refund because refund',
    ]);
  });

  it('is empty, and says what is missing, for whom no permit reaches', async () => {
    const none = await feed(await house.as('NONE'));
    expect(none).toMatchObject({ items: [], next: null, missing: [{ kind: 'belt', id: 'white', where: '/training' }] });
    const untopical = await feed(lead);
    expect(untopical.items).toEqual([]);
  });

  it('pages by keyset without gaps while things arrive and are claimed', async () => {
    await arrive(
      house,
      lead,
      Array.from({ length: 60 }, (_, index) => ({ channel: 'shop', externalId: `p${index}`, text: `refund ${index}` })),
    );
    const white = await house.as('WHITE');
    const first = await feed(white, '?limit=25');
    expect(first.items).toHaveLength(25);
    await arrive(house, lead, [{ channel: 'shop', externalId: 'late', text: 'refund late' }]);
    await white.post(`interactions/${first.items[3]?.id}/claim`).expect(201);
    const seen = new Set(first.items.map((item) => item.id));
    for (let next = first.next; next !== null;) {
      const page = await feed(white, `?limit=25&after=${next}`);
      for (const item of page.items) {
        expect(seen.has(item.id)).toBe(false);
        seen.add(item.id);
      }
      next = page.next;
    }
    expect(seen.size).toBe(61);
    await white.get('feed?after=nonsense').expect(422);
    await white.get('feed?limit=101').expect(422);
  });

  it('leaves out what others hold, and shows what one holds oneself', async () => {
    const [green, white] = [await house.as('GREEN'), await house.as('WHITE')];
    const before = await feed(white);
    const target = before.items.find((item) => !item.claimedByMe);
    await green.post(`interactions/${target?.id}/claim`).expect(201);
    expect((await feed(white)).items.map((item) => item.id)).not.toContain(target?.id);
    const mine = (await feed(green)).items.find((item) => item.id === target?.id);
    expect(mine).toMatchObject({ claimedByMe: true, can: ['draft', 'release', 'outcome', 'hand-over'] });
  });

  it('closes when an edition comes into force that one has not acknowledged', async () => {
    const { editionId } = await addRules(lead);
    const white = await house.as('WHITE');
    const page = await feed(white);
    expect(page.items.filter((item) => !item.claimedByMe)).toEqual([]);
    for (const item of page.items) await white.delete(`interactions/${item.id}/claim`).expect(204);
    expect(await feed(white)).toMatchObject({
      items: [],
      missing: [{ kind: 'acknowledgement', id: editionId, where: `/rules/${editionId}` }],
    });
  });

  it('hides handles from who may not answer', async () => {
    const ids = await arrive(house, lead, [
      { channel: 'shop', externalId: 'h', text: 'refund @moshe_k now, @ThisShop', author: 'moshe_k' },
    ]);
    const seen = await lead.get(`interactions/${ids['h']}`).expect(200);
    expect(seen.body).toMatchObject({ author: null, text: 'refund @… now, @…', can: ['route', 'tag', 'protect'] });
    expect(seen.body.missing).not.toEqual([]);
  });

  it('takes no answer for what we have answered elsewhere, in whatever order that arrives', async () => {
    const ids = await arrive(house, lead, [
      { channel: 'bank', externalId: 'q1', text: 'fees?' },
      { channel: 'bank', externalId: 'a2', parentExternalId: 'q2', text: 'sorry', ours: true },
      { channel: 'bank', externalId: 'q2', text: 'fees?' },
    ]);
    await arrive(house, lead, [{ channel: 'bank', externalId: 'a1', parentExternalId: 'q1', text: 'ok', ours: true }]);
    for (const name of ['q1', 'q2']) {
      const { body } = await lead.get(`interactions/${ids[name]}`).expect(200);
      expect(body).toMatchObject({ status: 'answered', topics: [{ code: 'fees' }] });
      expect(body.thread).toHaveLength(2);
    }
    const [row] = await house.work.read<{ open: number }>(
      'SELECT count(*)::int AS open FROM feed.routing WHERE open AND interaction_id = ANY($1::uuid[])',
      [[ids['q1'], ids['q2']]],
    );
    expect(row?.open).toBe(0);
  });
});

describe('Topics of one’s own', () => {
  it('are chosen from those offered, and given by leads', async () => {
    const offered = await lead
      .post('topics', { code: 'offered', names: { en: 'Offered' }, risk: 'low', offered: true, keywords: [] })
      .expect(201);
    const closed = await addTopic(lead, { code: 'closed' });
    const white = await house.as('WHITE');
    await Promise.all(Array.from({ length: 20 }, () => white.put(`my/topics/${offered.body.id}`).expect(204)));
    expect((await white.put(`my/topics/${closed}`).expect(403)).body.code).toBe('topic-not-offered');
    const mine = await white.get('my/topics').expect(200);
    expect(
      mine.body.items.map((t: { code: string; given: boolean; chosen: boolean }) => [t.code, t.given, t.chosen]),
    ).toEqual([
      ['court', true, false],
      ['delay', true, false],
      ['offered', false, true],
      ['refund', true, false],
    ]);
    await white.delete(`my/topics/${offered.body.id}`).expect(204);
    await lead.delete(`topics/${closed}/people/${id('WHITE')}`).expect(204);
    const having = await lead.get(`topics/${offered.body.id}/people`).expect(200);
    expect(having.body.items).toEqual([]);
  });
});
