import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { ConnectorsService, PostsService } from '../../src/features/connectors/public';
import { type Desk, openDesk, recognise } from '../support/desk';
import type { Visitor } from '../support/house';
import { addPeople } from '../support/people';

const HOUR = 3_600_000;

interface Arrived {
  readonly id: string;
  readonly signatures: string;
  readonly timestamp: string;
  readonly body: string;
}
interface Post {
  readonly id: string;
  readonly draftId: string;
  readonly state: string;
  readonly reason: string | null;
  readonly attempts: number;
  readonly link: string | null;
  readonly uncertain: boolean;
  readonly can: string[];
}

describe('A connector posts what is planned', () => {
  let desk: Desk;
  let one: Visitor;
  let two: Visitor;
  let receiver: Server;
  let address: string;
  let connector: string;
  let secret: string;
  const arrived: Arrived[] = [];
  let reply: { status: number; headers?: Record<string, string>; body?: string } = { status: 202 };

  beforeAll(async () => {
    receiver = createServer((request: IncomingMessage, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const header = (name: string): string => String(request.headers[name]);
        arrived.push({
          ...{ id: header('webhook-id'), signatures: header('webhook-signature') },
          ...{ timestamp: header('webhook-timestamp'), body: Buffer.concat(parts).toString('utf8') },
        });
        response.writeHead(reply.status, reply.headers).end(reply.body ?? '');
      });
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/posts`;
    desk = await openDesk({ OBI_CONNECTOR_HOSTS: '127.0.0.1' });
    const ids = await addPeople(desk.house, [{ externalId: 'one' }, { externalId: 'two' }]);
    for (const person of ['one', 'two']) await recognise(desk.house, ids[person] ?? '', 'black');
    [one, two] = [await desk.house.as('one'), await desk.house.as('two')];
    const made = await desk.lead.post('connectors', { channelId: desk.business, url: address }).expect(201);
    ({ id: connector, secret } = made.body as { id: string; secret: string });
  });
  afterAll(async () => {
    receiver.close();
    await desk.house.close();
  });
  beforeEach(() => {
    arrived.length = 0;
    reply = { status: 202 };
  });

  const inHours = (hours: number): string =>
    new Intl.DateTimeFormat('sv-SE', {
      ...{
        timeZone: 'Asia/Jerusalem',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      },
    })
      .format(new Date(desk.house.clock.now().getTime() + hours * HOUR))
      .replace(' ', 'T');
  /** Approved words, planned for an hour ahead. */
  const planned = async (text: string): Promise<string> => {
    const id = await desk.approved(desk.author, text);
    await desk.publisher.post(`drafts/${id}/plan`, { local: inHours(1) }).expect(201);
    return id;
  };
  const send = (): Promise<void> => desk.house.tick('connectors.send');
  const comes = async (): Promise<void> => {
    desk.house.clock.advance(HOUR);
    await desk.house.tick('planning.due');
    await desk.house.settle();
  };
  const post = async (draftId: string): Promise<Post> => {
    const { items } = (await desk.publisher.get('connector-posts?limit=100').expect(200)).body as { items: Post[] };
    const found = items.find((each) => each.draftId === draftId);
    if (found === undefined) throw new Error('There is no post.');
    return found;
  };
  const state = async (id: string): Promise<string> =>
    (await desk.author.get(`drafts/${id}`).expect(200)).body.state as string;
  const of = (draftId: string): Arrived[] => arrived.filter(({ body }) => body.includes(draftId));
  const code = async (test: ReturnType<Visitor['post']>, status: number): Promise<string> =>
    (await test.expect(status)).body.code as string;

  it('at its time, signed, once under two workers, and as a publication with its pack', async () => {
    reply = { status: 200, body: JSON.stringify({ link: 'https://x.com/obi/status/7' }) };
    const id = await planned('Good morning');
    await send();
    expect(arrived).toEqual([]);
    await comes();
    await Promise.all([send(), send()]);
    await send();
    expect(arrived).toHaveLength(1);
    const [got] = of(id);
    if (got === undefined) throw new Error('Nothing arrived.');
    const { body, ...headers } = got;
    const signed = { 'webhook-id': headers.id, 'webhook-timestamp': headers.timestamp };
    const content = new Webhook(secret).verify(body, { ...signed, 'webhook-signature': headers.signatures });
    expect(content).toMatchObject({
      type: 'obi.publication',
      data: { id: headers.id, draft: id, channel: 'x-service', text: 'Good morning', language: 'he', revision: 1 },
    });
    expect(await post(id)).toMatchObject({ state: 'sent', attempts: 1, link: 'https://x.com/obi/status/7', can: [] });
    expect(await state(id)).toBe('published');
    const packs = await desk.house.work.read(
      `SELECT FROM publishing.pack p JOIN publishing.publication b ON b.id = p.publication_id WHERE b.draft_id = $1`,
      [id],
    );
    expect(packs).toHaveLength(1);
  });

  it('as long as a run lasts, and the rest in the next: receivers that hang hold nobody up', async () => {
    const ids = [await planned('The first'), await planned('The second')];
    await comes();
    await desk.house.get(PostsService).sendDue(0);
    expect(arrived).toHaveLength(1);
    await send();
    expect(new Set(arrived.map(({ body }) => ids.find((id) => body.includes(id))))).toEqual(new Set(ids));
    expect(arrived).toHaveLength(2);
  });

  it('handed over, with the link to come', async () => {
    const id = await planned('Link later');
    await comes();
    await send();
    const sent = await post(id);
    expect(sent).toMatchObject({ state: 'sent', link: null, can: ['link'] });
    const link = { link: 'https://x.com/obi/status/8' };
    await desk.stranger.put(`connector-posts/${sent.id}/link`, link).expect(404);
    await desk.publisher.put(`connector-posts/${sent.id}/link`, link).expect(204);
    expect(await post(id)).toMatchObject({ link: link.link, can: [] });
    expect(await code(desk.publisher.put(`connector-posts/${sent.id}/link`, link), 409)).toBe('wrong-state');
  });

  it('again under the same key when the worker dies between the call and the record', async () => {
    const id = await planned('Died between');
    await comes();
    const connectors = desk.house.get(ConnectorsService);
    const whole = connectors.send.bind(connectors);
    // The call goes out, and then the process is gone: nothing of what came back is written.
    connectors.send = async (...call) => {
      await whole(...call);
      throw new Error('killed');
    };
    await expect(send()).rejects.toThrow('killed');
    connectors.send = whole;
    expect(of(id)).toHaveLength(1);
    expect(await post(id)).toMatchObject({ state: 'sending', attempts: 1, uncertain: true });
    await send();
    expect(of(id)).toHaveLength(1);
    desk.house.clock.advance(61_000);
    await send();
    const keys = of(id).map((each) => each.id);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(new Set(of(id).map(({ body }) => body)).size).toBe(1);
    expect(await post(id)).toMatchObject({ state: 'sent', attempts: 2 });
    const out = await desk.house.work.read('SELECT FROM publishing.publication WHERE draft_id = $1', [id]);
    expect(out).toHaveLength(1);
  });

  it('tries again after growing delays, and a moratorium that begins meanwhile holds it until somebody confirms it', async () => {
    reply = { status: 503 };
    const id = await planned('Trouble there');
    await comes();
    await send();
    expect(await post(id)).toMatchObject({ state: 'waiting', reason: 'status-503', attempts: 1 });
    expect(await state(id)).toBe('ready');
    await send();
    expect(of(id)).toHaveLength(1);
    desk.house.clock.advance(40_000);
    await send();
    expect(of(id)).toHaveLength(2);

    const { id: moratorium } = (await one.post('moratoria', { reason: 'יום אבל' }).expect(201)).body as { id: string };
    reply = { status: 202 };
    desk.house.clock.advance(HOUR);
    await send();
    expect(of(id)).toHaveLength(2);
    expect(await post(id)).toMatchObject({ state: 'held', reason: 'held-back', can: ['resume', 'drop'] });
    for (const person of [one, two]) await person.post(`moratoria/${moratorium}/ending`).expect(204);
    desk.house.clock.advance(1000);
    await desk.house.settle();
    await send();
    expect(of(id)).toHaveLength(2);
    await desk.author.post(`drafts/${id}/hold/confirmation`).expect(200);
    await desk.house.settle();
    await send();
    expect(of(id)).toHaveLength(3);
    expect((await post(id)).state).toBe('sent');
  });

  it('not what is dropped, edited, published by hand, or late; not through a redirect, nor while paused', async () => {
    const { author, publisher, lead, house } = desk;
    const edited = await planned('To be edited');
    const byHand = await planned('By hand');
    reply = { status: 302, headers: { location: `${address}/elsewhere` } };
    const turned = await planned('Redirected');
    await comes();
    await author.put(`drafts/${edited}`, { text: 'no', relationship: 'employee', language: 'he' }).expect(200);
    await publisher.post(`drafts/${byHand}/taking`).expect(200);
    await publisher.post(`drafts/${byHand}/publication`, { link: 'https://x.com/obi/1' }).expect(201);
    await send();
    expect(arrived).toHaveLength(1);
    expect(await post(turned)).toMatchObject({ state: 'failed', reason: 'redirect' });
    expect(await state(turned)).toBe('ready');
    for (const id of [edited, byHand]) expect((await post(id)).state).toBe('dropped');
    const failed = await post(turned);
    await desk.stranger.post(`connector-posts/${failed.id}/resumption`).expect(404);
    reply = { status: 202 };
    await publisher.post(`connector-posts/${failed.id}/resumption`).expect(204);
    await send();
    expect((await post(turned)).state).toBe('sent');

    const late = await planned('Late');
    await comes();
    await lead.patch(`connectors/${connector}`, { paused: true }).expect(200);
    await send();
    expect(of(late)).toEqual([]);
    house.clock.advance(2 * HOUR);
    await lead.patch(`connectors/${connector}`, { paused: false }).expect(200);
    await send();
    expect(await post(late)).toMatchObject({ state: 'held', reason: 'late' });
    await publisher.post(`connector-posts/${(await post(late)).id}/drop`).expect(204);
    expect(await state(late)).toBe('ready');
    expect(of(late)).toEqual([]);
  });

  it('is set up by leads: outside and over https, with a secret shown once that rotates', async () => {
    const { lead, stranger, business, personal } = desk;
    await stranger.get('connectors').expect(403);
    const faults = async (url: string): Promise<string> =>
      (await lead.post('connectors', { channelId: business, url }).expect(422)).body.errors[0].code as string;
    expect(await faults('https://169.254.169.254/latest')).toBe('address-inside');
    expect(await faults('https://localhost/x')).toBe('address-inside');
    expect(await faults('http://example.com/x')).toBe('address-not-https');
    expect(await faults('https://me:pass@example.com/x')).toBe('address-with-password');
    expect(await code(lead.post('connectors', { channelId: business, url: address }), 409)).toBe('connector-exists');
    expect(await code(lead.post('connectors', { channelId: personal, url: address }), 409)).toBe('no-connector-here');
    const [listed] = (await lead.get('connectors').expect(200)).body.items;
    expect(listed).toMatchObject({ id: connector, url: address, paused: false, formerUntil: null });
    expect(JSON.stringify(listed)).not.toContain('whsec_');

    const { secret: next } = (await lead.post(`connectors/${connector}/secret`).expect(201)).body as { secret: string };
    expect(next).not.toBe(secret);
    expect((await lead.post(`connectors/${connector}/test`).expect(200)).body).toEqual({ taken: true, reason: null });
    const [call] = arrived;
    expect(call?.signatures.split(' ')).toHaveLength(2);
    for (const each of [secret, next]) {
      const headers = { 'webhook-id': call?.id ?? '', 'webhook-timestamp': call?.timestamp ?? '' };
      const verified = new Webhook(each).verify(call?.body ?? '', {
        ...headers,
        'webhook-signature': call?.signatures ?? '',
      });
      expect(verified).toMatchObject({ type: 'obi.test' });
    }
    reply = { status: 410 };
    expect((await lead.post(`connectors/${connector}/test`).expect(200)).body).toEqual({
      taken: false,
      reason: 'status-410',
    });
  });
});
