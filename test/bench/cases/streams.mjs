import { Agent, createServer, get } from 'node:http';
import { caller, openLogins, seedBelt, seedInteractions, seedPeople, seedRules, seedTopics } from '../seed.mjs';
import { client } from '../stage.mjs';

export const names = ['streams.latency', 'streams.latency.p99'];

const READERS = Array.from({ length: 500 }, (_, at) => `P${at + 1}`);
const READ = `p.external_id IN (${READERS.map((id) => `'${id}'`).join(', ')})`;
const CLAIMER = READERS[0];
/** Acts that are told, each to all that read. */
const ACTS = 40;

/**
 * From sending a claim until each of 500 open streams, half of them on another api process, has told of it; against a bare
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
  const heard = new Heard();
  const streams = await Promise.all(
    cookies.map((cookie, at) => open(`${apis[at % 2].url}/api/v1/my/stream?of=feed`, { cookie }, heard)),
  );
  const house = [];
  for (const { id } of body.items) {
    const begun = performance.now();
    const told = heard.all(id, READERS.length);
    await http.call('POST', `/api/v1/interactions/${id}/claim`, { cookie: cookies[0] });
    house.push(...(await told).map((at) => at - begun));
  }
  http.close();
  for (const stream of streams) stream.destroy();
  for (const api of apis) await api.stop();
  const bare = await bareLatencies(db);
  const at = (list, share) => [...list].sort((a, b) => a - b)[Math.floor(list.length * share)];
  if (at(house, 0.99) > 1_000) throw new Error(`${CLAIMER}'s claims took ${at(house, 0.99)} ms to be told.`);
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

const agent = new Agent({ maxSockets: Infinity });

function open(url, headers, heard) {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, agent }, (reply) => {
      if (reply.statusCode !== 200) return reject(new Error(`A stream answers ${reply.statusCode}.`));
      reply.setEncoding('utf8');
      reply.on('data', (chunk) => {
        heard.take(chunk);
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
  const streams = await Promise.all(READERS.map(() => open(url, {}, heard)));
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
