import { randomBytes, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  caller,
  CHANNELS,
  grantRole,
  inParallel,
  openLogins,
  seedInteractions,
  seedPeople,
  seedRules,
  seedTopics,
} from '../seed.mjs';
import { client, seconds } from '../stage.mjs';

const { from: copyFrom } = createRequire(import.meta.url)('pg-copy-streams');

export const names = ['ingest.single', 'ingest.batch', 'ingest.import'];

/** Ratios that `docs/bench.md` tells of. */
const FLOORS = { 'ingest.single': 0.1, 'ingest.batch': 0.2, 'ingest.import': 0.12 };

const SINGLE = 1_000;
/** Single ones sent until the process runs as it will, and senders at once. */
const WARM_UP = 1_000;
const SENDERS = 10;
const BATCHED = 20_000;
const BATCH = 1_000;
const IMPORTED = 50_000;
/** Rows of one bare statement. */
const STATEMENT = 500;
const LEAD = 'P1';
const STORED = 100_000;

const MAPPING = {
  channel: { column: 'brand' },
  externalId: { column: 'id' },
  parentExternalId: { column: 'in_response_to' },
  text: { column: 'text' },
  author: { column: 'author' },
  saidAt: { column: 'said_at' },
  ours: { column: 'ours', values: { yes: true, no: false } },
};

/**
 * Interactions of one sender: batches of 1,000 over HTTP against bare multi-row inserts of the same rows, and a CSV file
 * against COPY of them, each into scratch tables shaped and indexed as the interactions and their identities.
 */
export async function* run(stage, { rows, wants }) {
  const stored = rows ?? (process.env.OBI_BENCH_SMALL ? STORED / 10 : STORED);
  const db = await stage.database();
  await seedPeople(db.owner, 1_000);
  await seedRules(db.owner);
  await seedTopics(db.owner, 'false');
  await seedInteractions(db.owner, stored);
  await grantRole(db.owner, LEAD, 'lead');
  const [cookie] = await openLogins(db.owner, [LEAD]);
  const { rows: found } = await db.owner.query('SELECT code, id FROM channels.channel');
  const channels = new Map(found.map(({ code, id }) => [code, id]));

  const api = await stage.start('api', db);
  if (wants('ingest.single')) yield await single(api, db, cookie, channels, stored);
  const http = caller(api, 1);
  for (const [name, count, measure, bare] of [
    ['ingest.batch', BATCHED, sendBatches, insertRows],
    ['ingest.import', IMPORTED, sendFile, copyRows],
  ]) {
    if (!wants(name)) continue;
    await measure(http, cookie, conversation(`${name}-warm-up`, BATCH));
    const items = conversation(name, count);
    const before = api.cpu();
    const spent = await seconds(() => measure(http, cookie, items));
    const cpu = api.cpu() - before;
    await demandStored(db.owner, name, count);
    const limit = count / (await inScratch(db, (owner) => bare(owner, items, channels)));
    yield {
      name,
      value: count / spent,
      unit: 'rows/s',
      limit,
      ratio: count / spent / limit,
      rows: stored,
      cpu,
      floor: FLOORS[name],
      note: `${count} rows in ${spent.toFixed(1)} s`,
    };
  }
  http.close();
  await api.stop();
}

/** One interaction a request by ten senders at once, against a transaction each that inserts it, on ten connections. */
async function single(api, db, cookie, channels, stored) {
  const http = caller(api, SENDERS);
  const send = (item) => http.call('POST', '/api/v1/interactions', { cookie, body: { items: [item] } });
  await inParallel(SENDERS, conversation('ingest.single-warm-up', WARM_UP), send);
  const items = conversation('ingest.single', SINGLE);
  const [before, server] = [api.cpu(), db.cpu()];
  const spent = await seconds(() => inParallel(SENDERS, items, send));
  const cpu = api.cpu() - before;
  const all = cpu + db.cpu() - server;
  http.close();
  await demandStored(db.owner, 'ingest.single', SINGLE);
  const limit = await inScratch(db, async () => {
    const clients = await Promise.all(Array.from({ length: SENDERS }, () => client(db.ownerUrl)));
    await inParallel(SENDERS, items, (item, sender) => insertRows(clients[sender], [item], channels));
    for (const one of clients) await one.end();
  });
  return {
    name: 'ingest.single',
    value: SINGLE / spent,
    unit: 'rows/s',
    limit: SINGLE / limit,
    ratio: limit / spent,
    rows: stored,
    cpu,
    floor: FLOORS['ingest.single'],
    note: `${SENDERS} at once, ${Math.round((all / SINGLE) * 1e6)} us CPU each with PostgreSQL's`,
  };
}

/** Interactions as a network gives them: a third are replies, every tenth is ours, most in Hebrew. */
function conversation(prefix, count) {
  const start = Date.now() - count * 1_000;
  return Array.from({ length: count }, (_, at) => ({
    channel: CHANNELS[at % 7 < 4 ? 0 : at % 3],
    externalId: `${prefix}-${at}`,
    parentExternalId: null,
    text:
      at % 4 === 0
        ? `@obi "my parcel", order ${at}, is late again 😡\nwho answers me?${' please'.repeat(at % 17)}`
        : `@obi החבילה שלי, הזמנה ${at}, שוב מתעכבת 😡 מי עונה לי?${' בבקשה'.repeat(at % 17)}`,
    author: `customer_${(at * 7919) % 5_000}`,
    saidAt: new Date(start + at * 1_000).toISOString(),
    ours: false,
  })).map((item, at, all) => {
    if (at % 3 !== 2) return item;
    const parent = all.slice(Math.max(0, at - 30), at).findLast((one) => one.channel === item.channel);
    return { ...item, parentExternalId: parent?.externalId ?? null, ours: at % 10 === 0 };
  });
}

async function sendBatches(http, cookie, items) {
  for (let at = 0; at < items.length; at += BATCH) {
    const { body } = await http.call('POST', '/api/v1/interactions', {
      cookie,
      body: { items: items.slice(at, at + BATCH) },
    });
    const refused = body.items.find(({ status }) => status !== 'created');
    if (refused !== undefined) throw new Error(`Not taken: ${JSON.stringify(refused)}`);
  }
}

async function sendFile(http, cookie, items) {
  const boundary = `bench-${randomBytes(12).toString('hex')}`;
  const part = (heading) => `--${boundary}\r\ncontent-disposition: form-data; ${heading}\r\n\r\n`;
  const body = Readable.from(
    (function* () {
      yield `${part('name="mapping"')}${JSON.stringify(MAPPING)}\r\n`;
      yield part('name="file"; filename="interactions.csv"\r\ncontent-type: text/csv');
      yield 'brand,id,in_response_to,text,author,said_at,ours\n';
      for (let at = 0; at < items.length; at += STATEMENT)
        yield items
          .slice(at, at + STATEMENT)
          .map(csvLine)
          .join('');
      yield `\r\n--${boundary}--\r\n`;
    })(),
  );
  const type = `multipart/form-data; boundary=${boundary}`;
  const reply = await http.call('POST', '/api/v1/interaction-imports', { cookie, body, type });
  if (reply.body.created !== items.length) throw new Error(`Not taken: ${JSON.stringify(reply.body).slice(0, 500)}`);
}

function csvLine({ channel, externalId, parentExternalId, text, author, saidAt, ours }) {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return `${channel},${externalId},${parentExternalId ?? ''},${quoted},${author},${saidAt},${ours ? 'yes' : 'no'}\n`;
}

async function demandStored(owner, prefix, count) {
  const { rows } = await owner.query(
    `SELECT count(*)::int AS n FROM feed.identity i JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at
     WHERE i.external_id LIKE $1 || '-%' AND i.external_id NOT LIKE '%warm-up%'`,
    [prefix],
  );
  if (rows[0].n !== count) throw new Error(`${rows[0].n} of ${count} interactions are stored.`);
}

/** Seconds that `write` takes with empty scratch tables. */
async function inScratch(db, write) {
  await db.owner.query(`CREATE SCHEMA scratch;
    CREATE TABLE scratch.interaction (LIKE feed.interaction INCLUDING ALL);
    CREATE TABLE scratch.identity (LIKE feed.identity INCLUDING ALL)`);
  const connection = await client(db.ownerUrl);
  const spent = await seconds(() => write(connection));
  await connection.end();
  await db.owner.query('DROP SCHEMA scratch CASCADE');
  return spent;
}

const INTERACTION = 'id, arrived_at, channel_id, external_id, ours, said_at, language, text, author, status';
const IDENTITY = 'channel_id, external_id, interaction_id, arrived_at, thread_id, parent_external_id, ours';

async function insertRows(connection, items, channels) {
  for (let from = 0; from < items.length; from += STATEMENT) {
    const some = items
      .slice(from, from + STATEMENT)
      .map((item) => ({ ...item, id: randomUUID(), threadId: randomUUID() }));
    const column = (of) => some.map(of);
    const at = new Date();
    const channelIds = column(({ channel }) => channels.get(channel));
    const ids = column(({ id }) => id);
    const externalIds = column(({ externalId }) => externalId);
    const ours = column((item) => item.ours);
    await connection.query('BEGIN');
    await connection.query({
      name: 'identity',
      text: `INSERT INTO scratch.identity (${IDENTITY})
        SELECT channel_id, external_id, id, $7, thread_id, parent, ours
        FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::boolean[])
          AS i (channel_id, external_id, id, thread_id, parent, ours)`,
      values: [
        channelIds,
        externalIds,
        ids,
        column(({ threadId }) => threadId),
        column(({ parentExternalId }) => parentExternalId),
        ours,
        at,
      ],
    });
    await connection.query({
      name: 'interaction',
      text: `INSERT INTO scratch.interaction (${INTERACTION})
        SELECT id, $8, channel_id, external_id, ours, said_at, 'he', text, author, 'waiting'
        FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::boolean[], $5::timestamptz[], $6::text[], $7::uuid[])
          AS i (id, channel_id, external_id, ours, said_at, text, author)`,
      values: [ids, channelIds, externalIds, ours, column(({ saidAt }) => saidAt), column(({ text }) => text), ids, at],
    });
    await connection.query('COMMIT');
  }
}

async function copyRows(connection, items, channels) {
  const rows = items.map((item) => ({ ...item, id: randomUUID(), channelId: channels.get(item.channel) }));
  const at = new Date().toISOString();
  const copy = (target, line) =>
    pipeline(
      Readable.from(
        (function* () {
          for (let from = 0; from < rows.length; from += STATEMENT) {
            yield rows
              .slice(from, from + STATEMENT)
              .map(line)
              .join('');
          }
        })(),
      ),
      connection.query(copyFrom(`COPY scratch.${target} FROM STDIN`)),
    );
  await connection.query('BEGIN');
  await copy(`identity (${IDENTITY})`, (row) =>
    tabbed(row.channelId, row.externalId, row.id, at, row.id, row.parentExternalId, row.ours),
  );
  await copy(`interaction (${INTERACTION})`, (row) =>
    tabbed(row.id, at, row.channelId, row.externalId, row.ours, row.saidAt, 'he', row.text, row.id, 'waiting'),
  );
  await connection.query('COMMIT');
}

/** A line of COPY's text format. */
function tabbed(...values) {
  const cells = values.map((value) =>
    value === null
      ? '\\N'
      : String(value).replace(
          /[\\\n\r\t]/g,
          (found) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[found],
        ),
  );
  return `${cells.join('\t')}\n`;
}
