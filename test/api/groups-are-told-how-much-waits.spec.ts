import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '../../src/kernel/id';
import { declareReason } from '../../src/platform/declarations/reasons';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const MINUTE = 60_000;

// Two colleagues are told of one thing.
const THING = newId();
declareReason({
  code: 'Group.thing',
  theme: 'news',
  shared: true,
  urgency: 'normal',
  daysAlive: 5,
  path: '/',
  find: `SELECT person_id, '${THING}'::uuid AS subject_id, '' AS period, '{}'::jsonb AS params
         FROM people.directory WHERE department = 'Desk'`,
  wake: { 'people.changed': () => null },
});

describe('Groups in Slack and Teams', () => {
  let house: House;
  let admin: Visitor;
  let asker: Visitor;
  let receiver: Server;
  let address: string;
  const arrived: { path: string; body: string }[] = [];
  let reply: { status: number; headers?: Record<string, string> } = { status: 200 };
  beforeAll(async () => {
    receiver = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => {
        arrived.push({ path: request.url ?? '', body });
        response.writeHead(reply.status, reply.headers).end('ok');
      });
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
    house = await openHouse({ OBI_CONNECTOR_HOSTS: '127.0.0.1', PUBLIC_URL: 'http://localhost:9' });
    await addPeople(house, [
      { externalId: 'ADMIN', roles: ['admin'] },
      { externalId: 'L', roles: ['lead'], department: 'Desk' },
      { externalId: 'L2', roles: ['lead'], department: 'Desk' },
      { externalId: 'E', givenName: 'Shoshana' },
    ]);
    admin = await house.as('ADMIN');
    asker = await house.as('E');
  });
  afterAll(async () => {
    receiver.close();
    await house.close();
  });
  beforeEach(() => {
    arrived.length = 0;
    reply = { status: 200 };
  });

  const stated = {
    kind: 'slack',
    name: 'Desk',
    language: 'en',
    everyMinutes: 15,
    reasons: ['asks.waiting', 'Group.thing'],
  };
  const ask = async (words: string): Promise<void> => {
    await asker.post('my/asks', { words }).expect(201);
    await house.settle();
    await house.tick('nudges.sweep');
    await house.settle();
  };
  const tell = async (minutes: number): Promise<void> => {
    house.clock.advance(minutes * MINUTE);
    await house.tick('hooks.tell');
  };

  it('hear how much came, each thing once, and no name and no word of it', async () => {
    await admin.post('group-hooks', { ...stated, url: `${address}/slack` }).expect(201);
    await admin.post('group-hooks', { ...stated, kind: 'teams', language: 'he', url: `${address}/teams` }).expect(201);
    await ask('May I join the group of my neighbours?');
    await tell(16);
    expect(arrived.map(({ path }) => path).sort()).toEqual(['/slack', '/teams']);
    const said = arrived.map(({ body }) => body).join();
    expect(said).not.toMatch(/neighbours|Shoshana/);
    const slack = arrived.find(({ path }) => path === '/slack')?.body ?? '';
    expect(slack).toMatch(/Group\.thing\.title \(1\)/);
    expect(slack).toContain('questions');
    expect(slack).toContain('http://localhost:9/inbox');
    const { attachments } = JSON.parse(arrived.find(({ path }) => path === '/teams')?.body ?? '');
    expect(attachments[0].content).toMatchObject({ type: 'AdaptiveCard', rtl: true, lang: 'he' });
    arrived.length = 0;
    await tell(16);
    expect(arrived).toEqual([]);
  });

  it('are paused, go on without what came meanwhile, and say what their receiver answered', async () => {
    const { items, reasons } = (await admin.get('group-hooks').expect(200)).body;
    expect(reasons.map(({ code }: { code: string }) => code)).toContain('asks.waiting');
    // What is one person's own affair is told to no group.
    expect(reasons.map(({ code }: { code: string }) => code)).not.toContain('training.due-soon');
    expect(JSON.stringify(items)).not.toContain('/teams');
    const [slack, teams] = [...items].sort((one, other) => (one.kind < other.kind ? -1 : 1));
    await admin.delete(`group-hooks/${teams.id}`).expect(204);
    await admin.patch(`group-hooks/${slack.id}`, { paused: true }).expect(204);
    await ask('And may I share this?');
    await tell(16);
    await admin.patch(`group-hooks/${slack.id}`, { paused: false }).expect(204);
    await tell(16);
    expect(arrived).toEqual([]);
    reply = { status: 410 };
    expect((await admin.post(`group-hooks/${slack.id}/samples`).expect(200)).body).toEqual({
      ...{ sent: false, reason: 'status-410' },
    });
    expect((await admin.get('group-hooks')).body.items).toMatchObject([{ outcome: 'status-410' }]);
    reply = { status: 302, headers: { location: 'http://127.0.0.1:1/inside' } };
    expect((await admin.post(`group-hooks/${slack.id}/samples`)).body.reason).toBe('redirect');
    reply = { status: 200 };
    expect((await admin.post(`group-hooks/${slack.id}/samples`)).body).toEqual({ sent: true, reason: null });
  });

  it("take no address inside the company, and nothing that is one person's own", async () => {
    for (const url of ['https://10.0.0.1/hook', 'http://hooks.example.com/x', 'https://localhost/x']) {
      const { body } = await admin.post('group-hooks', { ...stated, url }).expect(422);
      expect(body.errors).toMatchObject([{ pointer: '/url' }]);
    }
    const url = `${address}/none`;
    const { body } = await admin.post('group-hooks', { ...stated, url, reasons: ['training.due-soon'] }).expect(422);
    expect(body.code).toBe('hook-reasons');
    await admin.post('group-hooks', { ...stated, url, reasons: [] }).expect(422);
    await admin.post('group-hooks', { ...stated, url, everyMinutes: 1 }).expect(422);
    await (await house.as('L')).get('group-hooks').expect(403);
  });
});
