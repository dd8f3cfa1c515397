import { addChannels, addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { inDays, recognise } from '../support/training';

interface Page {
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly next: string | null;
}

const COUNT = 64;

describe('The feed is one merge of its topics', () => {
  let house: House;
  let reader: Visitor;
  beforeAll(async () => {
    house = await openHouse();
    const people = await addPeople(house, [
      { externalId: 'HR', roles: ['hr'] },
      { externalId: 'ADMIN', roles: ['admin'] },
      { externalId: 'LEAD', roles: ['lead'] },
      { externalId: 'GREEN' },
    ]);
    const id = (name: string): string => people[name] ?? '';
    const lead = await house.as('LEAD');
    const channels = await addChannels(lead, ['shop', 'bank']);
    await recognise(house, [id('HR'), id('ADMIN')], id('GREEN'), 'green', inDays(house, 300));
    await addTopic(lead, { code: 'refund', channelId: channels['shop'], people: [id('GREEN')] });
    await addTopic(lead, { code: 'delay', risk: 'medium', channelId: channels['shop'], people: [id('GREEN')] });
    await addTopic(lead, { code: 'fees', channelId: channels['bank'], people: [id('GREEN')] });
    const said = Array.from({ length: COUNT }, (_, at) => ({
      channel: at % 13 === 0 ? 'bank' : 'shop',
      externalId: `said-${at}`,
      text: `${textOf(at)} ${at}`,
      saidAt: new Date(Date.UTC(2026, 1, 1, 10, at)).toISOString(),
    }));
    for (let from = 0; from < COUNT; from += 8) await arrive(house, lead, said.slice(from, from + 8));
    reader = await house.as('GREEN');
  });
  afterAll(async () => {
    await house.close();
  });

  it('in the same order whatever a page holds, where few topics have most of it, each interaction once', async () => {
    const whole = (await page('?limit=100')).items.map((item) => item.id);
    expect(whole).toHaveLength(COUNT);
    expect(new Set(whole).size).toBe(COUNT);
    for (const limit of [1, 3, 10, 50]) expect(await walk(limit)).toEqual(whole);
  });

  async function page(query: string): Promise<Page> {
    return (await reader.get(`feed${query}`).expect(200)).body;
  }

  async function walk(limit: number): Promise<string[]> {
    const walked: string[] = [];
    let after = '';
    for (;;) {
      const { items, next } = await page(`?limit=${limit}${after}`);
      expect(items.length).toBeLessThanOrEqual(limit);
      walked.push(...items.map((item) => item.id));
      if (next === null) return walked;
      after = `&after=${next}`;
    }
  }
});

/** Most are of one topic, some of two, few of another channel. */
function textOf(at: number): string {
  if (at % 13 === 0) return 'fees';
  if (at % 7 === 0) return 'delay of a refund';
  return at % 5 === 0 ? 'delay' : 'refund';
}
