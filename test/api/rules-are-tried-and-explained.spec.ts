import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { addChannels, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { sharedData } from '../support/shared-data';

let house: House;
let lead: Visitor;
let shop: string;
let topicId: string;
beforeAll(async () => {
  house = await openHouse();
  await addPeople(house, [
    { externalId: 'L', roles: ['lead'] },
    { externalId: 'H', roles: ['lead'], languages: ['he'] },
    { externalId: 'E' },
  ]);
  lead = await house.as('L');
  shop = (await addChannels(lead, ['shop', 'facebook']))['shop'] ?? '';
});
afterAll(async () => {
  await house.close();
});

type Rule = Readonly<Record<string, unknown>>;
const rule = (stated: Rule): Rule => ({ channelId: shop, keyword: null, match: 'contains', ...stated });

async function whyOf(visitor: Visitor, id: string | undefined): Promise<string[]> {
  const { body } = await visitor.get(`interactions/${id}/routing`).expect(200);
  return (body.items as { because: string }[]).map(({ because }) => because);
}

describe('Rules', () => {
  let ids: Record<string, string>;

  it('go by words, author, language and channel, raise the risk, and may come last', async () => {
    const add = async (code: string, keywords: readonly Rule[], more: Rule = {}): Promise<string> => {
      const body = {
        code: code.toLowerCase(),
        names: { en: code, he: `נושא ${code}` },
        risk: 'low',
        keywords,
        ...more,
      };
      return (await lead.post('topics', body).expect(201)).body.id as string;
    };
    topicId = await add('Billing', [
      rule({ keyword: 'חשבון', match: 'word' }),
      rule({ keyword: 'refund', match: 'prefix' }),
      rule({ keyword: 'chargeback', match: 'word', risk: 'high' }),
    ]);
    await add('Partners', [rule({ author: '@Big_Partner' })], { priority: 'first' });
    await add('French', [rule({ language: 'fr' })]);
    await add('Rest', [rule({})], { priority: 'last' });
    ids = await arrive(house, lead, [
      { channel: 'shop', externalId: '1', text: 'יש לי שאלה על החשבון שלי' },
      {
        channel: 'shop',
        externalId: '2',
        text: 'My order was refunded after a chargeback and I would like to know why',
        author: 'big_partner',
      },
      { channel: 'shop', externalId: '3', text: 'Bonjour, je voudrais savoir où se trouve ma commande' },
      { channel: 'shop', externalId: '4', text: 'hello?' },
      { channel: 'facebook', externalId: '5', text: 'refund' },
    ]);
    expect(await whyOf(lead, ids['1'])).toEqual(['Routed to Billing because it says “חשבון”.']);
    expect(await whyOf(lead, ids['2'])).toEqual([
      'Routed to Partners because it was said by big_partner.',
      'Routed to Billing because it says “chargeback”.',
    ]);
    expect(await whyOf(lead, ids['3'])).toEqual(['Routed to French because it is in French.']);
    expect(await whyOf(lead, ids['4'])).toEqual(['Routed to Rest because it was said on shop.']);
    expect(await whyOf(lead, ids['5'])).toEqual(['No rule knew a topic for it.']);
    expect((await lead.get(`interactions/${ids['2']}`).expect(200)).body).toMatchObject({
      risk: 'high',
      language: 'en',
    });
    expect((await lead.get(`interactions/${ids['3']}`).expect(200)).body.language).toBe('fr');
    await (await house.as('E')).get(`interactions/${ids['1']}/routing`).expect(404);
  });

  it('are explained in the language of who reads', async () => {
    const hebrew = await house.as('H');
    const { body } = await hebrew.get(`interactions/${ids['2']}/routing`).set('accept-language', 'he').expect(200);
    expect((body.items as { because: string }[])[1]?.because).toBe('נותב לנושא נושא Billing כי נאמר בו „chargeback”.');
    await lead.put(`interactions/${ids['4']}/topics/${topicId}`).expect(204);
    expect(await whyOf(lead, ids['4'])).toContain('A lead put it under Billing.');
  });

  it('can be tried before they are saved: what would come, what would go, and nothing changes', async () => {
    const trial = { topicId, keywords: [rule({ keyword: 'hello', match: 'word' }), rule({ keyword: 'commande' })] };
    const { body } = await lead.post('topic-trials', trial).expect(200);
    expect(body).toMatchObject({ examined: 5, under: 2, coming: 1, going: 2 });
    expect(body.comingSamples).toMatchObject([{ interactionId: ids['3'], because: 'it contains “commande”' }]);
    expect((body.goingSamples as { interactionId: string }[]).map(({ interactionId }) => interactionId).sort()).toEqual(
      [ids['1'], ids['2']].sort(),
    );
    expect(await whyOf(lead, ids['1'])).toEqual(['Routed to Billing because it says “חשבון”.']);
    const last = await lead.post('topic-trials', { topicId: null, priority: 'last', keywords: [rule({})] }).expect(200);
    expect(last.body).toMatchObject({ coming: 0, under: 0 });
    await (await house.as('E')).post('topic-trials', trial).expect(403);
    await lead.post('topic-trials', { topicId, keywords: [rule({ keyword: '' })] }).expect(422);
  });

  it('are tried on the latest ten thousand without keeping others waiting', async () => {
    const path = sharedData('interactions', 'hebrew_facebook_comments.csv');
    const rows: Record<string, string>[] =
      path === null ? [] : parse(readFileSync(path), { columns: true, to: 10_000 });
    for (let at = 0; at < rows.length; at += 1000) {
      const items = rows
        .slice(at, at + 1000)
        .map((row) => ({ channel: 'shop', externalId: row['id'] ?? '', text: row['text'] ?? '' }));
      await lead.post('interactions', { items }).expect(200);
    }
    const keywords = Array.from({ length: 300 }, (_, at) => rule({ keyword: `מילה${at}`, match: 'word' }));
    keywords.push(rule({ keyword: 'בהצלחה', match: 'word' }));
    const trial = lead.post('topic-trials', { topicId: null, keywords }).expect(200);
    const tried = trial.then((reply) => reply);
    // Others are answered one after the other while it goes on.
    let answered = 0;
    const other = async (): Promise<boolean> => lead.get('topics').then(() => false);
    while (!(await Promise.race([tried.then(() => true), other()]))) answered += 1;
    const { body } = await tried;
    process.stdout.write(`trial of ${rows.length}: ${body.coming} would come, ${answered} others answered meanwhile\n`);
    expect(answered).toBeGreaterThan(1);
    if (rows.length > 0) {
      expect(body).toMatchObject({ going: 0 });
      expect(body.examined).toBeGreaterThanOrEqual(Math.min(rows.length, 10_000));
      expect(body.coming).toBeGreaterThan(100);
      expect(body.comingSamples).toHaveLength(20);
    }
  });

  it('run again through the queue with progress, and stop when told so', async () => {
    await house.settle();
    const started = await lead.post('topic-reroutings').expect(201);
    const states = async (): Promise<Record<string, unknown>[]> =>
      (await lead.get('topic-reroutings').expect(200)).body.items as Record<string, unknown>[];
    expect((await states())[0]).toMatchObject({ id: started.body.id, state: 'running' });
    await house.settle();
    expect((await states())[0]).toMatchObject({ state: 'done', left: 0 });
    const second = await lead.post('topic-reroutings').expect(201);
    expect((await states())[0]).toMatchObject({
      left: second.body.interactions,
      interactions: second.body.interactions,
    });
    await lead.post(`topic-reroutings/${second.body.id}/cancellation`).expect(204);
    await lead.post(`topic-reroutings/${second.body.id}/cancellation`).expect(204);
    await lead.post('topic-reroutings/0198c9c5-0000-7000-8000-000000000000/cancellation').expect(404);
    expect((await states())[0]).toMatchObject({ state: 'cancelled', left: 0 });
    await house.settle();
    expect(await whyOf(lead, ids['1'])).toEqual(['Routed to Billing because it says “חשבון”.']);
  });
});
