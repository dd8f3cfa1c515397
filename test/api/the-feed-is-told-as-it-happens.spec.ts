import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import supertest from 'supertest';
import { AppModule } from '../../src/app.module';
import { Freezes } from '../../src/features/feed/public';
import { newId } from '../../src/kernel/id';
import { readConfig } from '../../src/platform/config/config';
import { buildApi } from '../../src/platform/http/serve';
import { addChannels, addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { openStream, type Stream } from '../support/streaming';
import { inDays, recognise } from '../support/training';

let house: House;
let other: NestFastifyApplication;
let lead: Visitor;
let people: Record<string, string>;
let channels: Record<string, string>;
let here: string;
let there: string;
let refund: string;
const streams: Stream[] = [];
let said = 0;

beforeAll(async () => {
  house = await openHouse();
  // Another api process on the same database: it shares nothing with the first but PostgreSQL.
  const config = readConfig({ OBI_DEMO: '1', LOG_LEVEL: 'fatal', DATABASE_URL: house.appUrl });
  other = await buildApi(AppModule.with(config), config);
  await other.listen(0, '127.0.0.1');
  [here, there] = [await house.app.getUrl(), await other.getUrl()];
  const later = { day: ((house.clock.now().getUTCDay() + 2) % 7) + 1, from: '09:00', until: '10:00' };
  people = await addPeople(house, [
    { externalId: 'HR', roles: ['hr'] },
    { externalId: 'ADMIN', roles: ['admin'] },
    { externalId: 'LEAD', roles: ['lead'] },
    { externalId: 'ANNA' },
    { externalId: 'BEN' },
    { externalId: 'GIL' },
    { externalId: 'NONE' },
    { externalId: 'MANY' },
    { externalId: 'OFF', shifts: [later] },
    { externalId: 'CLERK', jobFamily: 'Clerk', shifts: [later] },
  ]);
  lead = await house.as('LEAD');
  channels = await addChannels(lead, ['shop']);
  for (const name of ['ANNA', 'BEN', 'GIL', 'MANY', 'OFF', 'CLERK']) {
    await recognise(house, [id('HR'), id('ADMIN')], id(name), 'white', inDays(house, 300));
  }
  refund = await addTopic(lead, {
    code: 'refund',
    channelId: channels['shop'],
    people: ['ANNA', 'BEN', 'NONE', 'MANY', 'OFF', 'CLERK'].map(id),
  });
  await addTopic(lead, { code: 'delay', risk: 'medium', channelId: channels['shop'], people: ['ANNA', 'BEN'].map(id) });
  await addTopic(lead, { code: 'fees', channelId: channels['shop'], people: [id('GIL')] });
}, 60_000);
afterEach(() => {
  for (const stream of streams.splice(0)) stream.close();
});
afterAll(async () => {
  await other.close();
  await house.close();
});

function id(externalId: string): string {
  return people[externalId] ?? '';
}

async function cookieOf(externalId: string): Promise<string> {
  const reply = await supertest(here).post('/api/v1/logins').send({ person: externalId }).expect(204);
  return reply.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

async function listen(base: string, cookie: string, query = '?of=feed', last?: string): Promise<Stream> {
  const stream = await openStream(base, cookie, query, last);
  streams.push(stream);
  if (stream.status === 200) await stream.begun();
  return stream;
}

async function say(text: string): Promise<string> {
  said += 1;
  const ids = await arrive(house, lead, [{ channel: 'shop', externalId: `s${said}`, text }]);
  return ids[`s${said}`] ?? '';
}

describe('The stream of the feed', () => {
  it('tells in every process what arrived, was claimed, given back and dealt with', async () => {
    const [anna, ben] = [await cookieOf('ANNA'), await cookieOf('BEN')];
    const [first, second] = [await listen(here, anna), await listen(there, ben)];
    expect(first.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    expect(first.headers['content-security-policy']).toContain("connect-src 'self'");
    const interaction = await say('refund please, secret words');
    for (const stream of [first, second]) {
      const { data } = await stream.next('feed.arrived');
      expect(data).toEqual({ ids: [interaction], count: 1 });
    }
    const act = async (what: () => PromiseLike<unknown>, kind: string): Promise<void> => {
      await what();
      const [mine, others] = [await first.next(kind), await second.next(kind)];
      expect(mine.data).toEqual({ id: interaction, mine: true });
      expect(others.data).toEqual({ id: interaction, mine: false });
    };
    const as = (method: 'post' | 'delete', path: string) =>
      supertest(there)[method](`/api/v1/interactions/${interaction}/${path}`).set('cookie', anna);
    await act(() => as('post', 'claim').expect(201), 'feed.claimed');
    await act(() => as('delete', 'claim').expect(204), 'feed.released');
    await act(() => as('post', 'claim').expect(201), 'feed.claimed');
    await act(() => as('post', 'outcome').send({ outcome: 'spam', note: 'an advertisement' }).expect(204), 'feed.done');
    expect(JSON.stringify([first.frames, second.frames])).not.toContain('secret');
  });

  it('tells nobody what is beyond their topics or permits', async () => {
    const anna = await listen(here, await cookieOf('ANNA'));
    const gil = await listen(there, await cookieOf('GIL'));
    await say('delay');
    const interaction = await say('refund');
    expect((await anna.next('feed.arrived')).data['ids']).toEqual([interaction]);
    await say('fees');
    await gil.next('feed.arrived');
    expect(gil.frames.filter(({ event }) => event === 'feed.arrived')).toHaveLength(1);
    const none = await listen(here, await cookieOf('NONE'));
    expect(none.frames.find(({ event }) => event === 'end')?.data).toEqual({ reason: 'permit' });
  });

  it('tells of what was changed together or routed anew, also to those whose feed it left', async () => {
    const interaction = await say('refund');
    const anna = await listen(here, await cookieOf('ANNA'));
    const gil = await listen(there, await cookieOf('GIL'));
    const fees = (await lead.get('topics').expect(200)).body.items.find(
      ({ code }: { code: string }) => code === 'fees',
    ) as { id: string };
    const route = { kind: 'route', topicId: fees.id, ids: [interaction] };
    const act = await lead.post('triage/bulk-acts', route).expect(201);
    for (const stream of [anna, gil]) expect((await stream.next('feed.changed')).data['ids']).toEqual([interaction]);
    await lead.post(`triage/bulk-acts/${act.body.id}/undoing`).expect(200);
    expect((await gil.next('feed.changed')).data['ids']).toEqual([interaction]);
    await lead.put(`interactions/${interaction}/topics/${fees.id}`).expect(204);
    expect((await gil.next('feed.changed')).data['ids']).toEqual([interaction]);
    await lead.delete(`interactions/${interaction}/topics/${fees.id}`).expect(204);
    expect((await gil.next('feed.changed')).data['ids']).toEqual([interaction]);
    const close = { kind: 'close', outcome: 'spam', reason: 'A wave', ids: [interaction] };
    await lead.post('triage/bulk-acts', close).expect(201);
    expect((await anna.next('feed.changed')).data).toEqual({ ids: [interaction], count: 1 });
  });

  it('tells nothing of a topic that is kept from somebody on one channel', async () => {
    const freezes = house.get(Freezes);
    const freeze = { id: newId(), topicId: refund, channelIds: [channels['shop'] ?? ''], belowRank: 2 };
    await house.work.run(() => freezes.freeze(freeze));
    const anna = await listen(there, await cookieOf('ANNA'));
    await say('refund in a crisis');
    const delay = await say('delay');
    await house.work.run(() => freezes.thaw(freeze.id));
    expect(anna.frames.filter(({ event }) => event === 'feed.arrived')).toEqual([]);
    await new Promise((again) => setTimeout(again, 1_100));
    const after = await say('refund after it');
    expect((await anna.next('feed.arrived')).data['ids']).toEqual([after]);
    expect(delay).not.toBe(after);
  });

  it('leaves whoever is off duty in peace, unless they may look and ask to; whoever acts by duty may not', async () => {
    const off = await cookieOf('OFF');
    const clerk = await cookieOf('CLERK');
    const hr = await house.as('HR');
    const duty = { jobFamily: 'Clerk', position: 1, duty: { en: 'a', he: 'א' }, counterpart: { en: 'b', he: 'ב' } };
    await hr.post('duties', duty).expect(201);
    const page = async (name: string, query = '') =>
      (await (await house.as(name)).get(`feed?languages=*${query}`).expect(200)).body as {
        items: object[];
        offDuty: object | null;
      };
    expect(await page('OFF')).toMatchObject({ items: [], offDuty: { away: false, mayLook: true } });
    expect((await page('OFF', '&offDuty=true')).items.length).toBeGreaterThan(0);
    expect(await page('CLERK', '&offDuty=true')).toMatchObject({ items: [], offDuty: { mayLook: false } });
    expect((await page('ANNA')).offDuty).toBeNull();
    const [quiet, asking] = [await listen(here, off), await listen(there, off, '?of=feed&offDuty=true')];
    const duly = await listen(here, clerk, '?of=feed&offDuty=true');
    const interaction = await say('refund at night');
    expect((await asking.next('feed.arrived')).data['ids']).toEqual([interaction]);
    for (const stream of [quiet, duly])
      expect(stream.frames.filter(({ event }) => event === 'feed.arrived')).toEqual([]);
    const now = house.clock.now().getTime();
    const shift = { from: new Date(now).toISOString(), until: new Date(now + 3_600_000).toISOString() };
    await lead.post(`channels/${channels['shop']}/shifts`, { personId: id('CLERK'), ...shift }).expect(201);
    house.clock.advance(11_000);
    expect(await page('CLERK')).toMatchObject({ offDuty: null });
    expect((await page('CLERK')).items.length).toBeGreaterThan(0);
  });

  it('goes on where it broke off, in another process, whatever committed meanwhile in whatever order', async () => {
    const cookie = await cookieOf('ANNA');
    // Written before the others and committed after them: its number is lower than theirs.
    const slow = new Client({ connectionString: house.ownerUrl });
    await slow.connect();
    await slow.query('BEGIN');
    const lists = (one: string): string =>
      JSON.stringify({
        batchId: one,
        arrived: [{ channelId: channels['shop'], topicId: refund, risk: 1, language: null, count: 1, ids: [one] }],
      });
    const late = '01900000-0000-7000-8000-000000000001';
    await slow.query(
      `INSERT INTO platform.outbox (name, payload, actor, occurred_at, relayed_at) VALUES ('feed.routed', $1, 'test', now(), now())`,
      [lists(late)],
    );
    const before = await listen(here, cookie);
    const seen = await say('refund one');
    expect((await before.next('feed.arrived')).data['ids']).toEqual([seen]);
    await before.next('beat');
    await before.next('beat');
    before.close();
    const missed = await say('refund two');
    await slow.query('COMMIT');
    await slow.end();
    const after = await listen(there, cookie, '?of=feed', before.lastId());
    const told = after.frames.filter(({ event }) => event === 'feed.arrived').flatMap(({ data }) => data['ids']);
    expect(told).toHaveLength(2);
    expect(told).toEqual(expect.arrayContaining([late, missed]));
    // By the address, for those who cannot set a header; and nothing twice.
    const again = await listen(there, cookie, `?of=feed&after=${after.lastId()}`);
    expect(again.frames.some(({ event }) => event !== 'beat')).toBe(false);
    const old = await listen(here, cookie, '?of=feed', `1500000000000.${after.lastId().split('.')[1] ?? ''}`);
    expect(old.frames.map(({ event }) => event)).toEqual(['reload', 'beat']);
    const nonsense = await listen(here, cookie, '?of=feed', 'nonsense');
    expect(nonsense.frames.map(({ event }) => event)).toEqual(['reload', 'beat']);
  });

  it('ends within seconds when its login ends or the permit lapses', async () => {
    const cookie = await cookieOf('BEN');
    const stream = await listen(there, cookie);
    await supertest(here).delete('/api/v1/logins/current').set('cookie', cookie).expect(200);
    expect((await stream.next('end')).data).toEqual({ reason: 'login' });
    const gil = await listen(here, await cookieOf('GIL'));
    await lead
      .post(`people/${id('GIL')}/suspensions`, { reason: 'a test', until: null })
      .then(({ status }) => expect(status).toBe(201));
    expect((await gil.next('end')).data).toEqual({ reason: 'permit' });
  });

  it('shows who looks at the same conversation, in every process, and stores nothing', async () => {
    const interaction = await say('refund looked at');
    const query = `?of=feed&viewing=${interaction}`;
    const names = ({ data }: { data: Record<string, unknown> }): string[] =>
      (data['people'] as { givenName: string }[]).map(({ givenName }) => givenName).sort();
    const anna = await listen(here, await cookieOf('ANNA'), query);
    expect(names(await anna.next('viewing'))).toEqual(['ANNA']);
    const ben = await listen(there, await cookieOf('BEN'), query);
    expect(names(await anna.next('viewing'))).toEqual(['ANNA', 'BEN']);
    for (let seen: string[] = []; seen.length < 2;) seen = names(await ben.next('viewing'));
    ben.close();
    expect(names(await anna.next('viewing'))).toEqual(['ANNA']);
    const refused = await openStream(here, await cookieOf('GIL'), query);
    expect(refused.status).toBe(404);
    refused.close();
  });

  it('is refused to nobody, and beyond eight of one person', async () => {
    await supertest(here).get('/api/v1/my/stream').expect(401);
    const cookie = await cookieOf('MANY');
    for (let at = 0; at < 8; at += 1) expect((await listen(at % 2 === 0 ? here : there, cookie)).status).toBe(200);
    expect((await listen(there, cookie)).status).toBe(429);
    streams.pop()?.close();
    streams.pop()?.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await listen(here, cookie)).status).toBe(200);
  });
});
