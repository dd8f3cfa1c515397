import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addChannels } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

let house: House;
let admin: Visitor;
let lead: Visitor;
let shop: string;
let server: Server;
let base: string;
/** What the feed's server answers, by path. */
const answers = new Map<string, { status: number; headers?: Record<string, string>; body?: string | Buffer }>();
const asked: { path: string; etag: string | undefined }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const etag = request.headers['if-none-match'];
    asked.push({ path, etag });
    const { status, headers = {}, body = '' } = answers.get(path) ?? { status: 404 };
    const unchanged = etag !== undefined && etag === headers['etag'];
    response.writeHead(unchanged ? 304 : status, headers).end(unchanged ? '' : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  house = await openHouse({ OBI_CONNECTOR_HOSTS: '127.0.0.1' });
  await addPeople(house, [
    { externalId: 'A', roles: ['admin'] },
    { externalId: 'L', roles: ['lead'] },
  ]);
  [admin, lead] = [await house.as('A'), await house.as('L')];
  shop = (await addChannels(lead, ['shop']))['shop'] ?? '';
});
afterAll(async () => {
  await house.close();
  await new Promise((done) => server.close(done));
});

const item = (id: string, text: string): string =>
  `<item><guid>${id}</guid><description>${text}</description><link>https://shop.example/${id}</link></item>`;
const rss = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`;

async function add(name: string, path: string): Promise<string> {
  const body = { name, channelId: shop, url: `${base}${path}`, minutes: 10 };
  return (await admin.post('subscriptions', body).expect(201)).body.id as string;
}

async function stateOf(id: string): Promise<Record<string, unknown>> {
  const { items } = (await admin.get('subscriptions').expect(200)).body as { items: { id: string }[] };
  return items.find((one) => one.id === id) ?? {};
}

async function poll(minutes = 0): Promise<void> {
  house.clock.advance(minutes * 60_000);
  await house.tick('sources.ask');
  await house.settle();
}

async function texts(): Promise<string[]> {
  const { body } = await lead.get('unrouted').expect(200);
  return (body.items as { text: string }[]).map(({ text }) => text);
}

describe('Feeds of others', () => {
  let id: string;

  it('are asked, each item is one interaction, and what has not changed is not sent again', async () => {
    answers.set('/feed', {
      status: 200,
      headers: { etag: '"1"' },
      body: rss(item('a', 'Where is it?'), item('b', '&lt;b&gt;תודה&lt;/b&gt; רבה')),
    });
    id = await add('forum', '/feed');
    await poll();
    expect(await stateOf(id)).toMatchObject({ answer: 'fresh', items: 2, created: 2, failures: 0, state: 'active' });
    expect((await texts()).sort()).toEqual(['Where is it?', 'תודה רבה'].sort());
    await poll(5);
    expect(asked).toHaveLength(1);
    await poll(6);
    expect(asked[1]).toEqual({ path: '/feed', etag: '"1"' });
    expect(await stateOf(id)).toMatchObject({ answer: 'unchanged', created: 2 });
    answers.set('/feed', {
      status: 200,
      headers: { etag: '"2"' },
      body: rss(item('a', 'Where is it now?'), item('c', 'New')),
    });
    await poll(11);
    expect(await stateOf(id)).toMatchObject({ answer: 'fresh', created: 1, updated: 1 });
    expect((await texts()).sort()).toEqual(['New', 'Where is it now?', 'תודה רבה'].sort());
  });

  it('that fail are asked ever more rarely, and no more when they are gone', async () => {
    answers.set('/feed', { status: 500 });
    await poll(11);
    expect(await stateOf(id)).toMatchObject({ answer: 'status-500', failures: 1 });
    const before = asked.length;
    await poll(11);
    expect(asked).toHaveLength(before);
    answers.set('/feed', { status: 410 });
    await poll(15);
    expect(await stateOf(id)).toMatchObject({ state: 'gone', answer: 'status-410' });
    answers.set('/feed', { status: 200, headers: { etag: '"2"' }, body: rss() });
    await admin.post(`subscriptions/${id}/state`, { state: 'active' }).expect(204);
    await poll();
    expect(await stateOf(id)).toMatchObject({ state: 'active', answer: 'fresh', failures: 0 });
    expect(asked.at(-1)?.etag).toBeUndefined();
    await admin.post(`subscriptions/${id}/state`, { state: 'ended' }).expect(204);
    await admin.post(`subscriptions/${id}/state`, { state: 'active' }).expect(409);
  });

  it('are read in Hebrew charsets, follow redirects, and know Atom deletions', async () => {
    const windows = Buffer.concat([
      Buffer.from(
        '<?xml version="1.0" encoding="windows-1255"?><rss version="2.0"><channel><title>T</title><item><guid>w</guid><description>',
      ),
      Buffer.from([0xf9, 0xec, 0xe5, 0xed]),
      Buffer.from('</description></item></channel></rss>'),
    ]);
    answers.set('/moved', { status: 301, headers: { location: '/hebrew' } });
    answers.set('/hebrew', { status: 200, body: windows });
    const moved = await add('hebrew', '/moved');
    await poll();
    expect(await stateOf(moved)).toMatchObject({ answer: 'fresh', created: 1, url: `${base}/hebrew` });
    expect(await texts()).toContain('שלום');
    const atom = (inner: string): string =>
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>t</title><id>f</id>
        <updated>2026-11-02T10:00:00Z</updated>${inner}</feed>`;
    answers.set('/atom', {
      status: 200,
      body: atom('<entry><id>t1</id><title>I said this</title><updated>2026-11-02T10:00:00Z</updated></entry>'),
    });
    const tombs = await add('atom', '/atom');
    await poll();
    expect(await texts()).toContain('I said this');
    answers.set('/atom', { status: 200, body: atom('<at:deleted-entry ref="t1" when="2026-11-02T10:00:00Z"/>') });
    await poll(11);
    expect(await stateOf(tombs)).toMatchObject({ updated: 1 });
    expect(await texts()).not.toContain('I said this');
  });

  it('are not asked at addresses inside, also not by a redirect, and take no page for a feed', async () => {
    const refused = async (url: string): Promise<string> =>
      (
        (await admin.post('subscriptions', { name: 'x', channelId: shop, url, minutes: 5 }).expect(422)).body
          .errors as { code: string }[]
      )[0]?.code ?? '';
    expect(await refused('https://169.254.169.254/latest')).toBe('address-inside');
    expect(await refused('http://feeds.example.com/rss')).toBe('address-not-https');
    answers.set('/inside', { status: 302, headers: { location: 'http://169.254.169.254/latest' } });
    answers.set('/loop', { status: 302, headers: { location: '/loop' } });
    answers.set('/page', { status: 200, body: '<html><body>hello</body></html>' });
    answers.set('/great', { status: 200, body: 'x'.repeat(6 * 1024 * 1024) });
    const ids = [
      await add('inside', '/inside'),
      await add('loop', '/loop'),
      await add('page', '/page'),
      await add('great', '/great'),
    ];
    await poll();
    const reasons = await Promise.all(ids.map(async (one) => (await stateOf(one))['answer']));
    expect(reasons).toEqual(['address-not-https', 'redirects', 'not-a-feed', 'too-long']);
    await lead.get('subscriptions').expect(403);
  });
});

describe('What is removed at the source', () => {
  it('is out of sight from then on, also when it comes again, and is kept as a version', async () => {
    const send = async (stated: object): Promise<{ status: string; id: string }> =>
      (
        (await lead.post('interactions', { items: [{ channel: 'shop', externalId: 'r1', ...stated }] }).expect(200))
          .body.items as { status: string; id: string }[]
      )[0] ?? { status: '', id: '' };
    const made = await send({ text: 'my number is 123', author: '@dana' });
    await house.settle();
    expect(await send({ removed: true })).toMatchObject({ status: 'updated', id: made.id });
    expect(await send({ removed: true })).toMatchObject({ status: 'duplicate' });
    expect(await send({ text: 'my number is 123, late' })).toMatchObject({ status: 'duplicate' });
    await house.settle();
    const { body } = await lead.get(`interactions/${made.id}`).expect(200);
    expect(body).toMatchObject({ text: '', status: 'closed', outcome: 'removed' });
    expect(body.removedAt).not.toBeNull();
    expect(body.thread[0]).toMatchObject({ text: '', removedAt: body.removedAt });
    expect(await texts()).not.toContain('my number is 123');
    const versions = await house.work.read('SELECT text FROM feed.version WHERE interaction_id = $1', [made.id]);
    expect(versions).toEqual([{ text: 'my number is 123' }]);
    expect(await send({ removed: 'yes' })).toMatchObject({ status: 'fault' });
  });

  it('may be told before it arrives, and is then never shown', async () => {
    const send = async (stated: object): Promise<string> =>
      (
        (await lead.post('interactions', { items: [{ channel: 'shop', externalId: 'r2', ...stated }] }).expect(200))
          .body.items as { status: string }[]
      )[0]?.status ?? '';
    expect(await send({ removed: true })).toBe('created');
    expect(await send({ text: 'too late' })).toBe('duplicate');
    await house.settle();
    expect(await texts()).not.toContain('too late');
  });
});

describe('Handles of customers', () => {
  it('go after their own time, before the words', async () => {
    const reply = await lead
      .post('interactions', { items: [{ channel: 'shop', externalId: 'h1', text: 'hello there', author: '@noa' }] })
      .expect(200);
    house.clock.advance(300 * 86_400_000);
    await lead
      .post('interactions', { items: [{ channel: 'shop', externalId: 'h2', text: 'again', author: '@gil' }] })
      .expect(200);
    house.clock.advance(70 * 86_400_000);
    await house.tick('privacy.dispose');
    await house.settle();
    const left = await house.work.read<{ handle: string }>('SELECT handle FROM feed.author ORDER BY handle');
    expect(left.map(({ handle }) => handle)).toEqual(['@gil']);
    const id = (reply.body.items as { id: string }[])[0]?.id;
    expect((await lead.get(`interactions/${id}`).expect(200)).body.text).toBe('hello there');
  });
});
