import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { addChannels, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { sharedData } from '../support/shared-data';

interface Answer {
  readonly index: number;
  readonly status: string;
  readonly id: string | null;
  readonly faults: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

let house: House;
let lead: Visitor;
beforeAll(async () => {
  house = await openHouse();
  await addPeople(house, [{ externalId: 'L', roles: ['lead'] }, { externalId: 'E' }]);
  lead = await house.as('L');
  await addChannels(lead, ['shop', 'other']);
});
afterAll(async () => {
  await house.close();
});

async function send(items: readonly unknown[]): Promise<Answer[]> {
  const reply = await lead.post('interactions', { items }).expect(200);
  return reply.body.items as Answer[];
}

async function stream(text: string, key = ''): Promise<Answer[]> {
  const reply = await lead
    .post('interactions')
    .set('content-type', 'application/x-ndjson')
    .set(key === '' ? {} : { 'idempotency-key': key })
    .buffer(true)
    .parse((response, done) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
      response.on('end', () => done(null, body));
    })
    .send(text)
    .expect(200);
  expect(reply.headers['content-type']).toContain('application/x-ndjson');
  return (reply.body as string)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
}

/** Who is in a thread with whom, by external id. */
async function partition(channel: string): Promise<string[]> {
  const rows = await house.work.read<{ members: string[] }>(
    `SELECT array_agg(i.external_id ORDER BY i.external_id) AS members FROM feed.identity i
     JOIN channels.directory c ON c.channel_id = i.channel_id WHERE c.code = $1 GROUP BY i.thread_id`,
    [channel],
  );
  return rows.map((row) => row.members.join(' ')).sort();
}

describe('A batch of interactions', () => {
  it('is answered item by item; what is right of it is kept', async () => {
    const answers = await send([
      { channel: 'shop', externalId: 'a1', text: 'שלום 👋 &amp; bye' },
      { channel: 'nowhere', externalId: 'a2', text: 'x' },
      { channel: 'shop', externalId: 'a3', text: 'a\0b' },
      { channel: 'shop', externalId: 'a1', text: 'שלום 👋 &amp; bye' },
      { channel: 'other', externalId: 'a1', text: 'another channel' },
      null,
      { channel: 'shop', externalId: 'a1', text: 'changed' },
    ]);
    expect(answers.map(({ index, status }) => `${index} ${status}`)).toEqual([
      '0 created',
      '1 fault',
      '2 fault',
      '3 duplicate',
      '4 created',
      '5 fault',
      '6 updated',
    ]);
    expect(answers[1]?.faults).toEqual([
      { pointer: '/channel', code: 'unknown-channel', detail: 'There is no channel named nowhere.' },
    ]);
    expect(answers[2]?.faults[0]).toMatchObject({ pointer: '/text', code: 'nul-character' });
    expect(answers[3]?.id).toBe(answers[0]?.id);
    expect(answers[4]?.id).not.toBe(answers[0]?.id);
    const [version] = await house.work.read('SELECT number, text FROM feed.version WHERE interaction_id = $1', [
      answers[0]?.id,
    ]);
    expect(version).toEqual({ number: 1, text: 'שלום 👋 &amp; bye' });
  });

  it('is refused as a whole only when it is no batch', async () => {
    await lead.post('interactions', { items: [] }).expect(422);
    await lead.post('interactions', { items: Array(1001).fill(null) }).expect(422);
    await lead.post('interactions', { things: [] }).expect(422);
    await lead.post('interactions', []).expect(422);
    await (await house.as('E')).post('interactions', { items: [] }).expect(403);
  });

  it('makes no duplicates when twenty send the same at once', async () => {
    const items = Array.from({ length: 40 }, (_, index) => ({
      channel: index % 2 === 0 ? 'shop' : 'other',
      externalId: `p${index}`,
      parentExternalId: index % 3 === 0 ? `p${index + 1}` : null,
      text: `parallel ${index}`,
      author: `customer ${index % 5}`,
    }));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, turn) => send(turn % 2 === 0 ? items : [...items].reverse())),
    );
    const created = answers.flat().filter(({ status }) => status === 'created');
    expect(created).toHaveLength(40);
    expect(answers.flat().filter(({ status }) => status === 'duplicate')).toHaveLength(19 * 40);
    expect(new Set(answers.flat().map(({ id }) => id)).size).toBe(40);
  });

  it('keeps one version for each change when twenty change the same at once', async () => {
    await send([{ channel: 'shop', externalId: 'v', text: 'first' }]);
    await Promise.all(
      Array.from({ length: 20 }, (_, turn) => send([{ channel: 'shop', externalId: 'v', text: `text ${turn}` }])),
    );
    const rows = await house.work.read<{ number: number; text: string }>(
      `SELECT v.number, v.text FROM feed.version v JOIN feed.identity i USING (interaction_id)
       WHERE i.external_id = 'v' ORDER BY v.number`,
    );
    expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(rows[0]?.text).toBe('first');
  });
});

describe('A stream of interactions', () => {
  it('is answered line by line, across broken lines and group borders', async () => {
    const good = (index: number): string => JSON.stringify({ channel: 'shop', externalId: `s${index}`, text: 'שלום' });
    const lines = Array.from({ length: 1203 }, (_, index) => good(index));
    lines[7] = '{"channel":';
    lines[700] = JSON.stringify({ channel: 'shop', externalId: 's0', text: 'שלום' });
    lines[701] = JSON.stringify({ channel: 'shop', externalId: 's701', text: 'x'.repeat(300_000) });
    const answers = await stream(`${lines.join('\n')}\n\n`);
    expect(answers).toHaveLength(1203);
    expect(answers.map(({ index }) => index)).toEqual(lines.map((_, index) => index));
    expect(answers[7]?.faults[0]?.code).toBe('malformed-json');
    expect(answers[700]).toMatchObject({ status: 'duplicate', id: answers[0]?.id });
    expect(answers[701]?.faults[0]?.code).toBe('line-too-long');
    expect(answers.filter(({ status }) => status === 'created')).toHaveLength(1200);
  });

  it('may carry an idempotency key, though each item is its own', async () => {
    const line = JSON.stringify({ channel: 'shop', externalId: 'keyed', text: 'x' });
    expect(await stream(line, 'k1')).toMatchObject([{ status: 'created' }]);
    expect(await stream(line, 'k2')).toMatchObject([{ status: 'duplicate' }]);
    expect(await stream(line, 'k1')).toMatchObject([{ status: 'duplicate' }]);
  });
});

describe('Threads', () => {
  it('join when the missing parent arrives, between those who wait for it', async () => {
    await send([{ channel: 'other', externalId: 't-leaf', parentExternalId: 't-middle', text: 'leaf' }]);
    await send([{ channel: 'other', externalId: 't-leaf2', parentExternalId: 't-middle', text: 'leaf' }]);
    await send([{ channel: 'other', externalId: 't-root', text: 'root' }]);
    expect(await partition('other')).toContain('t-leaf t-leaf2');
    await send([{ channel: 'other', externalId: 't-middle', parentExternalId: 't-root', text: 'middle' }]);
    expect(await partition('other')).toContain('t-leaf t-leaf2 t-middle t-root');
  });

  it('are the same for the real conversations in any order, at once or one by one', async () => {
    const path = sharedData('interactions', 'twcs_threads_multibrand.csv');
    if (path === null) return;
    const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true });
    const expected = new Map<string, string[]>();
    for (const row of rows) {
      const root = row['thread_root_id'] ?? '';
      expected.set(root, [...(expected.get(root) ?? []), row['tweet_id'] ?? '']);
    }
    const threads = [...expected.values()].map((ids) => ids.sort().join(' ')).sort();
    expect(threads).toHaveLength(1256);
    await addChannels(lead, ['forward', 'backward', 'shuffled']);
    const items = (channel: string) =>
      rows.map((row) => ({
        channel,
        externalId: row['tweet_id'] ?? '',
        parentExternalId: row['in_response_to_tweet_id'] || null,
        text: row['text'] ?? '',
        author: row['author_id'] ?? '',
        ours: row['inbound'] === 'False',
      }));
    await arrive(house, lead, items('forward'));
    await arrive(house, lead, items('backward').reverse());
    const shuffled = items('shuffled')
      .map((item, index) => ({ item, key: (index * 7919) % 4711 }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
    for (const sizes of [1, 3, 17]) {
      for (let done = 0; done < 60 && shuffled.length > 0; done += 1) await send(shuffled.splice(0, sizes));
    }
    await arrive(house, lead, shuffled);
    for (const channel of ['forward', 'backward', 'shuffled']) expect(await partition(channel)).toEqual(threads);
  });

  it('hold for twenty parallel senders of parts of one conversation', async () => {
    await addChannels(lead, ['crowd']);
    const items = Array.from({ length: 100 }, (_, index) => ({
      channel: 'crowd',
      externalId: `c${index}`,
      parentExternalId: index === 0 ? null : `c${Math.floor((index - 1) / 3)}`,
      text: 'x',
    }));
    await Promise.all(
      Array.from({ length: 20 }, (_, turn) => send(items.filter((_item, index) => (index * 13) % 20 === turn))),
    );
    expect((await partition('crowd')).map((members) => members.split(' ').length)).toEqual([100]);
  });
});
