import { load, startRaw } from '../raw.mjs';
import { caller, openLogins, seedBelt, seedInteractions, seedPeople, seedRules, seedTopics } from '../seed.mjs';
import { built, client, cpuSeconds, median } from '../stage.mjs';

/** All of a person's feed, as one without filters asks for it. */
const EVERYTHING = {
  ...{ channels: null, topics: null, risks: null, languages: null },
  ...{ unread: false, mine: false, waitingMinutes: null, saved: false },
};

export const names = [
  ...['feed.page', 'feed.page.p50', 'feed.page.p99', 'feed.page.growth'],
  ...['feed.page.urgent', 'feed.page.urgent.p50', 'feed.page.urgent.p99', 'feed.page.urgent.growth'],
  ...['feed.search.rare', 'feed.search.frequent', 'feed.search.hebrew'],
];

/** What is looked for: a number that stands in one text, a word of every third, a word of the others with a prefix. */
const SOUGHT = { rare: '4711', frequent: 'delivery', hebrew: 'הזמנה' };

const PEOPLE = 2_000;
/** They follow every topic and reach medium risk, so that the largest topics hold nothing for them. */
const READERS = Array.from({ length: 10 }, (_, at) => `P${at + 1}`);
const READER = READERS[0];
const READ = `p.external_id IN (${READERS.map((id) => `'${id}'`).join(', ')})`;
/** Rounds of house and bare server by turns; the median round counts. */
const ROUNDS = 3;
const LIMIT = 50;
/** Claims that were opened and ended since the last vacuum, at most. */
const CLAIMS = 200_000;
/** Connections of the api's pool. */
const POOL = 10;
/** The names of the figures of each order, and how the house is asked for it. */
const ORDERS = [
  { name: 'feed.page', order: 'newest' },
  { name: 'feed.page.urgent', order: 'urgency' },
];

/**
 * The live feed's first page over HTTP in both orders, against a raw node:http + pg server with the same login lookup and
 * the same page statement (the permit lookup is part of it): pages per CPU second of the server process. A fifth as many
 * claims as there are interactions were opened and ended since the last vacuum.
 */
export async function* run(stage, { rows, wants }) {
  const count = rows ?? (process.env.OBI_BENCH_SMALL ? 100_000 : 1_000_000);
  const db = await seeded(stage, count);
  const cookies = await openLogins(db.owner, READERS);
  const small = wants('feed.page.growth') ? await seeded(stage, Math.round(count / 10)) : null;
  for (const { name, order } of ORDERS) {
    if (![name, `${name}.p50`, `${name}.growth`].some(wants)) continue;
    const statements = await statementsOfTheHouse(order);
    const { house, bare } = await rounds(stage, db, cookies, order, statements);
    yield {
      name,
      value: house.perCpu,
      unit: 'pages/CPU s',
      limit: bare.perCpu,
      ratio: house.perCpu / bare.perCpu,
      rows: count,
      cpu: house.cpu,
      floor: 0.8,
      note: `${Math.round(house.perSecond)} pages/s, raw ${Math.round(bare.perSecond)}`,
    };
    for (const key of ['p50', 'p99']) {
      yield {
        name: `${name}.${key}`,
        value: house[key],
        unit: 'ms',
        limit: bare[key],
        ratio: bare[key] / house[key],
        rows: count,
        floor: key === 'p50' ? 0.35 : 0.25,
        note: '10 connections',
      };
    }
    if (small === null) continue;
    const [large, cost] = await costs([db, small], statements);
    yield {
      name: `${name}.growth`,
      value: large,
      unit: 'CPU ms',
      limit: cost,
      ratio: cost / large,
      rows: count,
      floor: 1 / 1.2,
      note: `CPU of the statement alone, against ${Math.round(count / 10)} rows`,
    };
  }
  if (wants('feed.search')) yield* searches(stage, db, cookies[0], count);
}

/** A search over HTTP, against its words alone in the index, without permits and topics. */
async function* searches(stage, db, cookie, count) {
  const api = await stage.start('api', db);
  const http = caller(api, 1);
  const app = await client(db.appUrl);
  for (const [kind, words] of Object.entries(SOUGHT)) {
    const path = `/api/v1/feed/search?limit=${LIMIT}&q=${encodeURIComponent(words)}`;
    const value = await median(20, () => timed(() => http.call('GET', path, { cookie })));
    const text = `SELECT id, text FROM feed.interaction n WHERE feed.search_vector(n.text) @@ feed.search_query($1)
      AND NOT ours AND NOT protected ORDER BY arrived_at DESC, id DESC LIMIT ${LIMIT}`;
    const limit = await median(20, () => timed(() => app.query(text, [words])));
    yield { name: `feed.search.${kind}`, value, unit: 'ms', limit, ratio: limit / value, rows: count, floor: 0.02 };
  }
  await app.end();
  http.close();
  await api.stop();
}

async function timed(act) {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function rounds(stage, db, cookies, order, statements) {
  const headers = cookies.map((cookie) => ({ cookie }));
  const path = `/api/v1/feed?limit=${LIMIT}&order=${order}`;
  const done = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const api = await stage.start('api', db);
    await checkPage(api, path, cookies[0]);
    const house = await load(api, path, headers);
    await api.stop();
    const raw = await startRaw({ url: db.appUrl, pool: POOL, ...statements });
    done.push({ house, bare: await load(raw, path, headers) });
    raw.stop();
  }
  const ratio = (one) => one.house.perCpu / one.bare.perCpu;
  return done.sort((a, b) => ratio(a) - ratio(b))[Math.floor(ROUNDS / 2)];
}

async function seeded(stage, count) {
  const db = await stage.database();
  await seedPeople(db.owner, PEOPLE);
  await seedRules(db.owner);
  await seedBelt(db.owner, 'orange', READ);
  await seedBelt(db.owner, 'white', `NOT ${READ}`);
  await seedTopics(db.owner, READ);
  stage.report(`  seeding ${count} interactions`);
  await seedInteractions(db.owner, count);
  await claimAndEnd(db.owner, Math.min(CLAIMS, Math.round(count / 5)));
  return db;
}

/** Claims the newest that wait and ends the claims, half answered and half given back; nothing is vacuumed after. */
async function claimAndEnd(owner, count) {
  const { rows } = await owner.query(
    `SELECT format('ALTER TABLE %s SET (autovacuum_enabled = false)', c.oid::regclass) AS off FROM pg_class c
     WHERE c.relkind = 'r' AND c.relnamespace = 'feed'::regnamespace
       AND (c.relname IN ('routing', 'claim') OR c.relispartition)`,
  );
  for (const { off } of rows) await owner.query(off);
  await owner.query('SET synchronous_commit = off');
  await owner.query(
    `CREATE TEMPORARY TABLE target AS
     SELECT uuidv7() AS claim_id, id, arrived_at, n % 10 AS portion, n % 4 < 2 AS answered, persons[1 + n % cardinality(persons)] AS person_id
     FROM (SELECT id, arrived_at, row_number() OVER (ORDER BY arrived_at DESC)::int AS n FROM feed.interaction
           WHERE status = 'waiting' ORDER BY arrived_at DESC LIMIT $1) i,
       (SELECT array_agg(id) AS persons FROM people.person WHERE external_id <> '${READER}') p`,
    [count],
  );
  await owner.query('CREATE INDEX ON target (portion); ANALYZE target');
  for (let portion = 0; portion < 10; portion += 1) {
    await owner.query(
      `INSERT INTO feed.claim (id, interaction_id, person_id, from_at, expires_at)
       SELECT claim_id, id, person_id, now(), now() + interval '30 minutes' FROM target WHERE portion = $1`,
      [portion],
    );
    await owner.query(
      'UPDATE feed.routing r SET open = false FROM target t WHERE t.portion = $1 AND r.interaction_id = t.id AND r.open',
      [portion],
    );
    await owner.query(
      `UPDATE feed.claim c SET ended_at = now(), ending = CASE WHEN t.answered THEN 'answered' ELSE 'released' END
       FROM target t WHERE t.portion = $1 AND c.id = t.claim_id`,
      [portion],
    );
    await owner.query(
      `UPDATE feed.routing r SET open = true FROM target t
       WHERE t.portion = $1 AND NOT t.answered AND r.interaction_id = t.id`,
      [portion],
    );
    await owner.query(
      `UPDATE feed.interaction n SET status = 'answered', outcome = 'answered', done_at = now() FROM target t
       WHERE t.portion = $1 AND t.answered AND n.id = t.id AND n.arrived_at = t.arrived_at`,
      [portion],
    );
  }
  await owner.query('DROP TABLE target; RESET synchronous_commit');
}

/** The statements as the house sends them, taken from where it sends them; of the page's values, those after the instant. */
async function statementsOfTheHouse(order) {
  const clock = { now: () => new Date(), real: () => new Date() };
  const caught = {};
  const { LiveReader } = built('features/feed/live.reader');
  const pages = {
    bytes: async (_name, text, values) => (Object.assign(caught, { page: text, values: values.slice(2) }), []),
  };
  await new LiveReader(pages, clock, NO_PERMITS, ON_DUTY).feed('nobody', { ...EVERYTHING, order }, undefined, LIMIT);
  const { Credentials } = built('platform/access/credentials');
  const lookup = { hot: async (_name, text) => ((caught.login ??= text), []) };
  await new Credentials(lookup, clock).principalOfLogin('none');
  return caught;
}

const ON_DUTY = { one: async () => null };
const NO_PERMITS = { answer: async () => ({ missing: [] }) };

async function checkPage(api, path, cookie) {
  const http = caller(api, 1);
  const { body } = await http.call('GET', path, { cookie });
  http.close();
  if (body.items.length !== LIMIT) throw new Error(`The reader sees ${body.items.length} interactions, not ${LIMIT}.`);
  if (body.items.some((item) => item.risk === 'high')) throw new Error('The reader sees what is beyond their reach.');
}

/**
 * CPU milliseconds of the page statement, prepared, on a connection of its own to each database: by turns, the middle of
 * the rounds. Waiting for a machine that others keep busy is no cost.
 */
async function costs(databases, { page, values }) {
  const connections = await Promise.all(
    databases.map(async ({ owner, appUrl }) => {
      const { rows } = await owner.query('SELECT id FROM people.person WHERE external_id = $1', [READER]);
      const app = await client(appUrl);
      const { pid } = (await app.query('SELECT pg_backend_pid() AS pid')).rows[0];
      const once = () => app.query({ name: 'page', text: page, values: [rows[0].id, new Date(), ...values] });
      for (let time = 0; time < 50; time += 1) await once();
      return { app, pid, once, found: [] };
    }),
  );
  for (let round = 0; round < 5; round += 1) {
    for (const { pid, once, found } of connections) {
      const before = cpuSeconds(pid);
      for (let time = 0; time < 100; time += 1) await once();
      found.push((cpuSeconds(pid) - before) * 10);
    }
  }
  for (const { app } of connections) await app.end();
  return connections.map(({ found }) => found.sort((a, b) => a - b)[2]);
}
