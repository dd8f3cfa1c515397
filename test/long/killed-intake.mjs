import { createHmac, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { grantRole, seedPeople } from '../bench/seed.mjs';
import { openStage, until } from '../bench/stage.mjs';

const MESSAGES = 60;
const ITEMS = 40;
const KILLS = 10;
/** A sender that was not answered for so long sends again. */
const PATIENCE = 4_000;

const CHANNELS = ['batch', 'lines', 'file', 'signed', 'polled'];
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const key = (way, message, item) => `${way}-${message}-${item}`;
const items = (way, message) =>
  Array.from({ length: ITEMS }, (_, item) => ({
    externalId: key(way, message, item),
    text: `Message ${message} of ${way}, number ${item}`,
    // Every third answers one that comes with a later message, so that replies arrive before their parents.
    parentExternalId: item % 3 === 0 ? key(way, (message + 7) % MESSAGES, item) : null,
  }));

/**
 * Senders of every way that interactions come in by, each of which sends a message again until it is acknowledged and some
 * once more after that, against an api and a worker that are killed (kill -9) again and again: nothing that was
 * acknowledged is lost, nothing is there twice, and everything is routed once.
 */
export const killedIntake = {
  'interactions sent at least once, into processes that are killed': async () => {
    const stage = await openStage(() => undefined);
    const feed = await openFeed();
    try {
      const db = await stage.database();
      await seedPeople(db.owner, 2);
      await grantRole(db.owner, 'P1', 'lead');
      await grantRole(db.owner, 'P2', 'admin');
      const env = { OBI_CONNECTOR_HOSTS: '127.0.0.1', OBI_CLOCK_RATE: '1' };
      const running = { api: await stage.start('api', db, env), worker: await stage.start('worker', db, env) };
      const [lead, admin] = [await stage.signIn(running.api, 'P1'), await stage.signIn(running.api, 'P2')];
      const channels = {};
      const post = (cookie, path, body) =>
        send(running, path, { cookie, type: 'application/json' }, JSON.stringify(body));
      for (const code of CHANNELS) {
        const channel = { code, network: 'x', accountKind: 'business', names: { en: code }, languages: ['en'] };
        channels[code] = (await (await post(lead, 'channels', channel)).json()).id;
      }
      const source = await (await post(admin, 'sources', { name: 'Desk', channelId: channels.signed })).json();
      const asked = { name: 'Forum', channelId: channels.polled, url: `${feed.url}/feed`, minutes: 1 };
      const subscription = (await (await post(admin, 'subscriptions', asked)).json()).id;

      const ways = {
        batch: (message) =>
          post(lead, 'interactions', { items: items('batch', message).map((one) => ({ channel: 'batch', ...one })) }),
        lines: (message) =>
          send(
            running,
            'interactions',
            { cookie: lead, type: 'application/x-ndjson' },
            items('lines', message)
              .map((one) => `${JSON.stringify({ channel: 'lines', ...one })}\n`)
              .join(''),
          ),
        file: (message) => sendFile(running, lead, message),
        signed: (message) => sendSigned(running, source, message),
      };
      const acknowledged = new Set();
      let sent = 0;
      const senders = Object.entries(ways).map(async ([way, deliver]) => {
        for (let message = 0; message < MESSAGES; message += 1) {
          const times = message % 5 === 0 ? 2 : 1;
          for (let done = 0; done < times;) {
            sent += 1;
            const keys = await deliver(message)
              .then((reply) => acknowledgedBy(way, message, reply))
              .catch(() => null);
            if (keys === null) await wait(100);
            else {
              for (const each of keys) acknowledged.add(each);
              done += keys.length === ITEMS ? 1 : 0;
            }
          }
        }
      });
      let over = false;
      const done = Promise.all(senders).then(() => (over = true));
      let kills = 0;
      for (; !over || kills < KILLS; kills += 1) {
        await wait(700 + 431 * (kills % 4));
        const which = kills % 3 === 2 ? 'worker' : 'api';
        process.kill(running[which].pid, 'SIGKILL');
        running[which] = await stage.start(which, db, env);
        // Whatever was asked for and not kept comes again with the next time it is asked.
        await db.owner.query(
          'UPDATE sources.subscription SET next_at = now(), etag = NULL, last_modified = NULL WHERE id = $1',
          [subscription],
        );
      }
      await done;
      const count = async (text, values) => Number((await db.owner.query(text, values)).rows[0].n);
      const polled = () => count(`SELECT count(*) AS n FROM feed.identity WHERE channel_id = $1`, [channels.polled]);
      await until(async () => (await polled()) >= feed.keys.length, 500, 90_000).catch(() => undefined);
      await until(async () => (await count('SELECT count(*) AS n FROM feed.arrival')) === 0, 200, 60_000).catch(
        () => undefined,
      );

      const kept = (await db.owner.query('SELECT external_id AS key FROM feed.identity')).rows.map((row) => row.key);
      const known = new Set(kept);
      const lost = [...acknowledged, ...feed.keys].filter((each) => !known.has(each)).length;
      const twice = await count(
        `SELECT count(*) AS n FROM (SELECT FROM feed.interaction GROUP BY channel_id, external_id HAVING count(*) > 1) d`,
      );
      const bare = await count(
        'SELECT (SELECT count(*) FROM feed.identity) - (SELECT count(*) FROM feed.interaction) AS n',
      );
      const unrouted = await count(
        `SELECT count(*) AS n FROM feed.interaction n WHERE (SELECT count(*) FROM feed.routing r WHERE r.interaction_id = n.id) <> 1`,
      );
      const split = await count(
        `SELECT count(*) AS n FROM feed.identity c JOIN feed.identity p ON p.channel_id = c.channel_id
           AND p.external_id = c.parent_external_id WHERE p.thread_id <> c.thread_id`,
      );
      const said = `${kills} kills, ${sent} messages sent for ${MESSAGES * CHANNELS.slice(0, 4).length}, ${acknowledged.size} interactions acknowledged, ${feed.keys.length} in a feed, ${kept.length} kept; lost ${lost}, twice ${twice}, without words ${bare}, not routed once ${unrouted}, apart from their parents ${split}`;
      const whole = MESSAGES * ITEMS * 4 + feed.keys.length;
      if (lost + twice + Math.abs(bare) + unrouted + split > 0 || kept.length !== whole) throw new Error(said);
      return said;
    } finally {
      feed.close();
      await stage.close();
    }
  },
};

function send({ api }, path, { cookie, type, ...more }, body) {
  const headers = { 'content-type': type, ...(cookie === undefined ? {} : { cookie }), ...more };
  return fetch(`${api.url}/api/v1/${path}`, { method: 'POST', headers, body, signal: AbortSignal.timeout(PATIENCE) });
}

function sendFile({ api }, cookie, message) {
  const mapping = {
    channel: { fixed: 'file' },
    externalId: { column: 'id' },
    parentExternalId: { column: 'parent' },
    text: { column: 'text' },
  };
  const rows = items('file', message).map(
    ({ externalId, parentExternalId, text }) => `${externalId},${parentExternalId ?? ''},"${text}"`,
  );
  const form = new FormData();
  form.append('mapping', JSON.stringify(mapping));
  form.append('file', new Blob([['id,parent,text', ...rows].join('\n')], { type: 'text/csv' }), 'rows.csv');
  const signal = AbortSignal.timeout(PATIENCE);
  return fetch(`${api.url}/api/v1/interaction-imports`, { method: 'POST', headers: { cookie }, body: form, signal });
}

/** As Standard Webhooks are signed; the same message keeps its id however often it is sent. */
function sendSigned(running, { id, secret }, message) {
  const body = JSON.stringify({ items: items('signed', message) });
  const at = Math.floor(Date.now() / 1000);
  const bytes = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', bytes).update(`msg_${message}.${at}.${body}`).digest('base64');
  const headers = {
    'webhook-id': `msg_${message}`,
    'webhook-timestamp': String(at),
    'webhook-signature': `v1,${signature}`,
  };
  return send(running, `sources/${id}/deliveries`, { type: 'application/json', ...headers }, body);
}

/** The keys of what a reply acknowledges; a broken off stream acknowledges the lines that came. */
async function acknowledgedBy(way, message, reply) {
  if (reply.status !== 200 && reply.status !== 201) {
    await reply.arrayBuffer();
    return null;
  }
  const keys = items(way, message).map(({ externalId }) => externalId);
  if (way === 'file') return (await reply.json()) === null ? null : keys;
  const answers = way === 'lines' ? await linesOf(reply) : (await reply.json()).items;
  const bad = answers.find(({ status }) => status === 'fault');
  if (bad !== undefined) throw new Error(JSON.stringify(bad));
  return answers.map((_, at) => keys[at]);
}

async function linesOf(reply) {
  let text = '';
  try {
    for await (const part of reply.body) text += Buffer.from(part).toString('utf8');
  } catch {
    // What came before the connection broke counts.
  }
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** A feed that grows by a few items each time it is asked, and keeps them all. */
async function openFeed() {
  const keys = [];
  const server = createServer((request, response) => {
    if (keys.length < 400) for (let more = 0; more < 40; more += 1) keys.push(`polled-${keys.length}`);
    const etag = `"${keys.length}-${randomBytes(2).toString('hex')}"`;
    const list = keys.map((each) => `<item><guid>${each}</guid><description>Said in ${each}</description></item>`);
    response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag })
      .end(`<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${list.join('')}</channel></rss>`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { keys, url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
