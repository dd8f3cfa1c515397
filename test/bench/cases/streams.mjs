import { Agent, createServer, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  caller,
  CHANNELS,
  grantRole,
  openLogins,
  seedBelt,
  seedInteractions,
  seedPeople,
  seedRules,
  seedTopics,
} from '../seed.mjs';
import { client, until } from '../stage.mjs';

export const names = ['streams.latency', 'streams.latency.p99', 'streams.arrivals', 'streams.arrivals.p99'];

const READERS = Array.from({ length: 500 }, (_, at) => `P${at + 1}`);
const READ = `p.external_id IN (${READERS.map((id) => `'${id}'`).join(', ')})`;
const LEAD = 'P501';
/** Acts that are told, each to all that read. */
const ACTS = 40;
/** What arrives, and how many in a second. */
const ARRIVALS = 500;
const ARRIVALS_A_SECOND = 50;
/** In the language that all of them read. */
const KEYWORD = 'חבילה';

/**
 * From sending an interaction, fifty a second one by one, until each of the streams has told of what arrived with it;
 * then, with nothing else happening, from sending a claim until each of 500 open streams, half of them on another api process, has told of it; against a bare
 * server that listens and writes what it hears to 500 replies. Nobody waits longer than a second.
 */
export async function* run(stage) {
  const db = await stage.database();
  await seedPeople(db.owner, 600);
  await seedRules(db.owner);
  await seedBelt(db.owner, 'orange', READ);
  await seedTopics(db.owner, READ);
  await seedInteractions(db.owner, 5_000);
  const cookies = await openLogins(db.owner, READERS);
  const apis = [await stage.start('api', db), await stage.start('api', db)];
  const http = caller(apis[0], 2);
  const { body } = await http.call('GET', `/api/v1/feed?limit=${ACTS}`, { cookie: cookies[0] });
  const [heard, arrived] = [new Heard(), new Arrived()];
  const streams = await Promise.all(
    cookies.map((cookie, at) =>
      open(`${apis[at % 2].url}/api/v1/my/stream?of=feed`, { cookie }, (chunk) => {
        heard.take(chunk);
        arrived.take(at, chunk);
      }),
    ),
  );
  yield* arrivals(stage, db, apis, arrived);
  const house = [];
  for (const [act, { id }] of body.items.entries()) {
    const begun = performance.now();
    const told = heard.all(id, READERS.length);
    // Nobody may have as many in hand.
    await http.call('POST', `/api/v1/interactions/${id}/claim`, { cookie: cookies[act] });
    house.push(...(await told).map((at) => at - begun));
  }
  http.close();
  for (const stream of streams) stream.destroy();
  for (const api of apis) await api.stop();
  const bare = await bareLatencies(db);
  const at = (list, share) => [...list].sort((a, b) => a - b)[Math.floor(list.length * share)];
  if (at(house, 0.99) > 1_000) throw new Error(`Claims took ${at(house, 0.99)} ms to be told.`);
  for (const [name, share] of [
    ['streams.latency', 0.5],
    ['streams.latency.p99', 0.99],
  ]) {
    yield {
      name,
      value: at(house, share),
      unit: 'ms',
      limit: at(bare, share),
      ratio: at(bare, share) / at(house, share),
      floor: 0.02,
      note: `${READERS.length} streams, ${ACTS} claims, the claim itself included`,
    };
  }
}

/**
 * Arrivals are routed by the worker and told together. They are told in the order in which they came: the nth that a stream
 * tells of is the nth that was sent.
 */
async function* arrivals(stage, db, apis, arrived) {
  await grantRole(db.owner, LEAD, 'lead');
  const [cookie] = await openLogins(db.owner, [LEAD]);
  const http = caller(apis[0], 20);
  const { rows } = await db.owner.query('SELECT id FROM channels.channel WHERE code = $1', [CHANNELS[0]]);
  const keywords = [{ channelId: rows[0].id, keyword: KEYWORD, match: 'contains' }];
  const topic = { code: 'parcels', names: { en: 'Parcels', he: 'חבילות' }, risk: 'low', keywords };
  const { body } = await http.call('POST', '/api/v1/topics', { cookie, body: topic });
  await db.owner.query(
    `INSERT INTO topics.topic_person (id, topic_id, person_id, origin, from_at)
     SELECT uuidv7(), $1, p.id, 'given', now() - interval '1 day' FROM people.person p WHERE ${READ}`,
    [body.id],
  );
  const worker = await stage.start('worker', db, { WORKER_ID: 'bench' });
  const send = (at) => {
    const item = {
      channel: CHANNELS[0],
      externalId: `stream-${at}`,
      text: `הזמנתי ${KEYWORD} מספר ${at} והיא לא הגיעה`,
    };
    return http.call('POST', '/api/v1/interactions', { cookie, body: { items: [item] } });
  };
  await rested(worker);
  await send('first');
  await arrived.all(1);
  const sent = [];
  const taken = [];
  const before = apis.map((api) => api.cpu());
  const begun = performance.now();
  for (let at = 0; at < ARRIVALS; at += 1) {
    await sleep(Math.max(0, begun + (at * 1_000) / ARRIVALS_A_SECOND - performance.now()));
    sent.push(performance.now());
    taken.push(send(at));
  }
  const spent = (performance.now() - begun) / 1_000;
  await Promise.all(taken);
  await arrived.all(1 + ARRIVALS);
  const latencies = arrived.at.flatMap((times) => sent.map((from, at) => times[1 + at] - from)).sort((a, b) => a - b);
  const cpu = apis.reduce((sum, api, at) => sum + api.cpu() - before[at], 0);
  http.close();
  await worker.stop();
  for (const [name, share] of [
    ['streams.arrivals', 0.5],
    ['streams.arrivals.p99', 0.99],
  ]) {
    const value = latencies[Math.floor(latencies.length * share)];
    yield {
      ...{ name, value, unit: 'ms', limit: 1_000, ratio: 1_000 / value, cpu, floor: 1 },
      note: `${READERS.length} streams, ${Math.round(ARRIVALS / spent)} arrivals a second`,
    };
  }
}

/**
 * Until a worker that was started has looked through what the seeding left; meanwhile everybody's topics and permits are
 * looked up anew.
 */
async function rested(worker) {
  for (let seconds = 0, quiet = 0; quiet < 3 && seconds < 60; seconds += 1) {
    const before = worker.cpu();
    await sleep(1_000);
    quiet = seconds > 3 && worker.cpu() - before < 0.1 ? quiet + 1 : 0;
  }
}

/** When each text was heard of, by each stream. */
class Heard {
  waiting = new Map();

  all(text, count) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Some streams told nothing within ten seconds.')), 10_000);
      this.waiting.set(text, { count, at: [], done: (at) => (clearTimeout(timer), resolve(at)) });
    });
  }

  take(chunk) {
    for (const [text, one] of this.waiting) {
      if (!chunk.includes(text)) continue;
      one.at.push(performance.now());
      if (one.at.length < one.count) continue;
      this.waiting.delete(text);
      one.done(one.at);
    }
  }
}

/** How many arrivals each stream has told of, and when: however many a frame counts, they were told of then. */
class Arrived {
  at = READERS.map(() => []);
  rest = READERS.map(() => '');

  take(stream, chunk) {
    const frames = (this.rest[stream] + chunk).split('\n\n');
    this.rest[stream] = frames.pop();
    for (const frame of frames) {
      if (!frame.startsWith('event: feed.arrived\n')) continue;
      const { count } = JSON.parse(frame.slice(frame.indexOf('data: ') + 6));
      this.at[stream].push(...Array(count).fill(performance.now()));
    }
  }

  all(count) {
    return until(() => this.at.every((times) => times.length >= count), 20, 60_000);
  }
}

const agent = new Agent({ maxSockets: Infinity });

function open(url, headers, take) {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, agent }, (reply) => {
      if (reply.statusCode !== 200) return reject(new Error(`A stream answers ${reply.statusCode}.`));
      reply.setEncoding('utf8');
      reply.on('data', (chunk) => {
        take(chunk);
        // From its first beat on a stream tells all that happens.
        if (chunk.includes('event: beat')) resolve(request);
      });
      reply.on('error', () => undefined);
    });
    request.on('error', reject);
  });
}

async function bareLatencies(db) {
  const replies = new Set();
  const server = createServer((_request, reply) => {
    reply.writeHead(200, { 'content-type': 'text/event-stream' });
    reply.write('event: beat\ndata: {}\n\n');
    replies.add(reply);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listener = await client(db.appUrl);
  listener.on('notification', ({ payload }) => {
    for (const reply of replies) reply.write(`event: told\ndata: ${payload}\n\n`);
  });
  await listener.query('LISTEN bench');
  const heard = new Heard();
  const url = `http://127.0.0.1:${server.address().port}/`;
  const streams = await Promise.all(READERS.map(() => open(url, {}, (chunk) => heard.take(chunk))));
  const app = await client(db.appUrl);
  const latencies = [];
  for (let act = 0; act < ACTS; act += 1) {
    const text = `act-${act}-done`;
    const told = heard.all(text, READERS.length);
    const begun = performance.now();
    await app.query(`SELECT pg_notify('bench', $1)`, [text]);
    latencies.push(...(await told).map((at) => at - begun));
  }
  for (const stream of streams) stream.destroy();
  server.closeAllConnections();
  server.close();
  await listener.end();
  await app.end();
  return latencies;
}
