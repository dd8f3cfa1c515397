import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { addChannels, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { sharedData } from '../support/shared-data';

let house: House;
let lead: Visitor;
let channels: Record<string, string>;
beforeAll(async () => {
  house = await openHouse();
  await addPeople(house, [{ externalId: 'L', roles: ['lead'] }, { externalId: 'E' }]);
  lead = await house.as('L');
  channels = await addChannels(lead, ['shop', 'bank', 'facebook', 'amazonhelp', 'applesupport']);
});
afterAll(async () => {
  await house.close();
});

interface Keyword {
  readonly channelId: string | undefined;
  readonly keyword: string;
  readonly match: string;
  readonly language?: string;
}

function topic(code: string, risk: string, keywords: readonly Keyword[]): Record<string, unknown> {
  return { code, names: { en: code, he: code }, risk, keywords };
}

async function topicsOf(id: string | undefined): Promise<{ topics: string[]; risk: string | null }> {
  const { body } = await lead.get(`interactions/${id}`).expect(200);
  const topics = (body.topics as { code: string; because: string | null }[]).map((t) => `${t.code}: ${t.because}`);
  return { topics, risk: body.risk as string | null };
}

describe('Routing', () => {
  it('finds any number of topics on the rule’s own channel, says why, and counts the highest risk', async () => {
    await lead
      .post('topics', topic('billing', 'low', [{ channelId: channels['shop'], keyword: 'Refund', match: 'word' }]))
      .expect(201);
    await lead
      .post('topics', topic('legal', 'high', [{ channelId: channels['shop'], keyword: 'עורך דין', match: 'contains' }]))
      .expect(201);
    const ids = await arrive(house, lead, [
      { channel: 'shop', externalId: '1', text: 'REFUND! או שאפנה לעוֹרֵךְ־דין... עורך  דין' },
      { channel: 'bank', externalId: '1b', text: 'refund' },
      { channel: 'shop', externalId: '2', text: 'refunded' },
      { channel: 'shop', externalId: '3', text: 'refund done', ours: true },
    ]);
    expect(await topicsOf(ids['1'])).toEqual({ topics: ['billing: Refund', 'legal: עורך דין'], risk: 'high' });
    expect(await topicsOf(ids['1b'])).toEqual({ topics: [], risk: null });
    const unrouted = await lead.get('unrouted').expect(200);
    expect(unrouted.body.items.map((item: { text: string }) => item.text)).toEqual(['refund', 'refunded']);
    await (await house.as('E')).get('unrouted').expect(403);
  });

  it('follows a changed text, changed rules on request, and a changed risk at once', async () => {
    const made = await lead
      .post('topics', topic('late', 'low', [{ channelId: channels['bank'], keyword: 'late', match: 'prefix' }]))
      .expect(201);
    const ids = await arrive(house, lead, [{ channel: 'bank', externalId: '5', text: 'on time' }]);
    expect((await topicsOf(ids['5'])).topics).toEqual([]);
    await arrive(house, lead, [{ channel: 'bank', externalId: '5', text: 'lateness' }]);
    expect(await topicsOf(ids['5'])).toEqual({ topics: ['late: late'], risk: 'low' });
    const { code: _code, ...change } = topic('late', 'medium', [
      { channelId: channels['bank'], keyword: 'nothing', match: 'word' },
    ]);
    await lead.put(`topics/${made.body.id}`, change).set('if-match', '"7"').expect(409);
    const changed = await lead.put(`topics/${made.body.id}`, change).set('if-match', '"1"').expect(200);
    expect(changed.body).toMatchObject({ version: 2, risk: 'medium' });
    expect(await topicsOf(ids['5'])).toEqual({ topics: ['late: late'], risk: 'medium' });
    const rerouting = await lead.post('topic-reroutings').expect(201);
    expect(rerouting.body.interactions).toBeGreaterThan(0);
    await house.settle();
    expect(await topicsOf(ids['5'])).toEqual({ topics: [], risk: null });
    const risks = await house.work.read<{ risk: number; open: boolean }>(
      'SELECT risk, until_at IS NULL AS open FROM topics.topic_risk WHERE topic_id = $1 ORDER BY from_at',
      [made.body.id],
    );
    expect(risks).toEqual([
      { risk: 1, open: false },
      { risk: 2, open: true },
    ]);
  });

  it('keeps what a lead put under a topic by hand', async () => {
    const made = await lead.post('topics', topic('press', 'high', [])).expect(201);
    const ids = await arrive(house, lead, [{ channel: 'bank', externalId: '6', text: 'a journalist' }]);
    await lead.put(`interactions/${ids['6']}/topics/${made.body.id}`).expect(204);
    await lead.post('topic-reroutings').expect(201);
    await house.settle();
    expect(await topicsOf(ids['6'])).toEqual({ topics: ['press: null'], risk: 'high' });
    await lead.delete(`interactions/${ids['6']}/topics/${made.body.id}`).expect(204);
    expect(await topicsOf(ids['6'])).toEqual({ topics: [], risk: null });
    await lead.delete(`interactions/${ids['6']}/topics/${made.body.id}`).expect(404);
  });

  it('refuses topics that are none', async () => {
    expect((await lead.post('topics', topic('billing', 'low', [])).expect(409)).body.code).toBe('topic-code-taken');
    const reply = await lead
      .post('topics', {
        ...topic('x', 'enormous', [{ channelId: '0198c9c5-0000-7000-8000-000000000000', keyword: ' ', match: 'like' }]),
        names: {},
      })
      .expect(422);
    expect(reply.body.errors.map((fault: { pointer: string }) => fault.pointer)).toEqual([
      '/names',
      '/risk',
      '/keywords/0/keyword',
      '/keywords/0/match',
    ]);
    const unknown = topic('x', 'low', [
      { channelId: '0198c9c5-0000-7000-8000-000000000000', keyword: 'x', match: 'word' },
    ]);
    expect((await lead.post('topics', unknown).expect(422)).body.errors[0].code).toBe('unknown-channel');
    await (await house.as('E')).post('topics', topic('y', 'low', [])).expect(403);
  });

  it('reaches Hebrew comments by Hebrew keywords', async () => {
    const path = sharedData('interactions', 'hebrew_facebook_comments.csv');
    if (path === null) return;
    const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true, to: 1000 });
    await lead
      .post(
        'topics',
        topic('congratulations', 'low', [{ channelId: channels['facebook'], keyword: 'בהצלחה', match: 'word' }]),
      )
      .expect(201);
    await arrive(
      house,
      lead,
      rows.map((row) => ({ channel: 'facebook', externalId: row['id'] ?? '', text: row['text'] ?? '' })),
    );
    const [found] = await house.work.read<{ count: number }>(
      `SELECT count(*)::int AS count FROM feed.routing r JOIN topics.topic t ON t.id = r.topic_id WHERE t.code = 'congratulations'`,
    );
    expect(found?.count).toBe(
      rows.filter((row) =>
        /(?<![\p{L}\p{M}])ו?(?:לכש|מש|כש|ש)?[בכלמ]?ה?בהצלחה(?![\p{L}\p{M}])/u.test(row['text'] ?? ''),
      ).length,
    );
    expect(found?.count).toBeGreaterThan(5);
  });

  it('agrees with people who labelled four hundred real interactions', async () => {
    const labelled = sharedData('interactions', 'twcs_topic_labels_amazon_apple.csv');
    const keywords = sharedData('interactions', 'twcs_topic_keywords_amazon_apple.csv');
    if (labelled === null || keywords === null) return;
    const rules: Record<string, string>[] = parse(readFileSync(keywords), { columns: true });
    const codes = new Map<string, string>();
    for (const { company = '', Topic = '', Keyword = '' } of rules) {
      const code = `${company}.${Topic}`.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
      codes.set(code, Topic);
      const channelId = channels[company.toLowerCase()];
      await lead.post('topics', topic(code, 'low', [{ channelId, keyword: Keyword, match: 'contains' }])).expect(201);
    }
    const rows = parse<Record<string, string>>(readFileSync(labelled), { columns: true }).filter(
      (row) => row['kind'] === 'topic',
    );
    expect(rows).toHaveLength(400);
    const ids = await arrive(
      house,
      lead,
      rows.map((row) => ({
        channel: (row['company'] ?? '').toLowerCase(),
        externalId: row['tweet_id'] ?? '',
        text: row['text'] ?? '',
      })),
    );
    const found = new Map<string, Set<string>>();
    for (const row of await house.work.read<{ id: string; code: string }>(
      'SELECT r.interaction_id AS id, t.code FROM feed.routing r JOIN topics.topic t ON t.id = r.topic_id',
    )) {
      found.set(row.id, (found.get(row.id) ?? new Set()).add(codes.get(row.code) ?? ''));
    }
    let [right, routed, wanted, falsely] = [0, 0, 0, 0];
    for (const row of rows) {
      const labels = new Set((row['labels'] ?? '').split(';').filter((label) => label !== ''));
      const topics = found.get(ids[row['tweet_id'] ?? ''] ?? '') ?? new Set();
      right += [...topics].filter((name) => labels.has(name)).length;
      routed += topics.size;
      wanted += labels.size;
      if (labels.size === 0 && topics.size > 0) falsely += 1;
    }
    process.stdout.write(
      `routing: precision ${(right / routed).toFixed(3)}, recall ${(right / wanted).toFixed(3)}, ${falsely} of 147 falsely\n`,
    );
    expect(right / routed).toBeGreaterThanOrEqual(0.86);
    expect(right / wanted).toBeGreaterThanOrEqual(0.8);
  });
});
