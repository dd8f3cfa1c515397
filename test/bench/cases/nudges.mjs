import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { openMailbox, seedRevoked, sendTo, sent } from '../mailing.mjs';
import { load, startRaw } from '../raw.mjs';
import { openLogins, seedPeople } from '../seed.mjs';
import { built, client, freePort, seconds, until } from '../stage.mjs';

const require = createRequire(import.meta.url);

export const names = ['nudges.found', 'nudges.latency', 'nudges.mailed', 'nudges.inbox', 'nudges.count'];

const PEOPLE = 5_000;
/** Acts whose way into the inbox is timed. */
const ACTS = 40;

/**
 * Reasons found for everybody, against the bare INSERT … SELECT; everybody's mail due at the same minute, through the
 * worker to a real SMTP server, against a raw BullMQ worker with the same statements and sends in the same batches, on
 * PostgreSQL and on Redis where there is one; the inbox and its count.
 */
export async function* run(stage, { rows, wants }) {
  const people = rows ?? PEOPLE;
  if (wants('nudges.found')) yield await found(stage, people);
  if (wants('nudges.latency')) yield await latency(stage);
  if (wants('nudges.mailed')) {
    yield await mailed(stage, people, null);
    if (spawnSync('redis-server', ['--version']).status === 0) yield await onRedis((url) => mailed(stage, people, url));
  }
  if (wants('nudges.inbox') || wants('nudges.count')) yield* inbox(stage);
}

/** The house's own context in this process, without a queue. */
async function houseOn(db) {
  const { NestFactory } = require('@nestjs/core');
  const { AppModule } = built('app.module');
  const { readConfig } = built('platform/config/config');
  const config = readConfig({ OBI_DEMO: '1', LOG_LEVEL: 'error', DATABASE_URL: db.appUrl });
  return NestFactory.createApplicationContext(AppModule.with(config), { logger: false });
}

async function found(stage, people) {
  const db = await stage.database();
  await seedRevoked(db.owner, people);
  const house = await houseOn(db);
  const { NudgesService } = built('features/nudges/nudges.service');
  const { reasons } = built('platform/declarations/reasons');
  const reason = reasons().get('awards.revoked');
  const service = house.get(NudgesService, { strict: false });
  const first = await seconds(() => service.find(reason, null));
  const again = await seconds(() => service.find(reason, null));
  await house.close();
  const { rows } = await db.owner.query('SELECT count(*)::int AS n FROM nudges.nudge');
  if (rows[0].n !== people) throw new Error(`${rows[0].n} nudges for ${people} persons.`);
  await db.owner.query('TRUNCATE nudges.nudge');
  const bare = await seconds(() =>
    db.owner.query(
      `INSERT INTO nudges.nudge (id, reason, subject_id, person_id, period, params, urgency, created_at, due_at)
       SELECT gen_random_uuid(), 'awards.revoked', f.subject_id, f.person_id, f.period, f.params, 2, now(), now()
       FROM (${reason.find.replaceAll('$1', 'now()')}) f`,
    ),
  );
  return {
    name: 'nudges.found',
    value: people / first,
    unit: 'persons/s',
    limit: people / bare,
    ratio: bare / first,
    rows: people,
    floor: 0.2,
    note: `looked for again, with nothing new: ${Math.round(people / again)} persons/s`,
  };
}

/** Milliseconds from the commit of an act to the nudge in its person's inbox, one after the other. */
async function latency(stage) {
  const db = await stage.database();
  await seedRevoked(db.owner, ACTS);
  const { rows } = await db.owner.query('SELECT award_id, person_id, code, words, revoked_at FROM awards.revocation');
  await db.owner.query('DELETE FROM awards.revocation');
  const worker = await stage.start('worker', db);
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  const spent = [];
  for (const { award_id: award, person_id: person, code, words, revoked_at: at } of rows) {
    const began = performance.now();
    await db.owner.query(
      `WITH revoked AS (INSERT INTO awards.revocation (award_id, person_id, code, words, revoked_at) VALUES ($1, $2, $3, $4, $5))
       INSERT INTO platform.outbox (name, payload, actor, occurred_at)
       VALUES ('training.revoked', jsonb_build_object('awardId', $1::uuid, 'personId', $2::uuid), 'bench', $5)`,
      [award, person, code, words, at],
    );
    await db.owner.query(`SELECT pg_notify('obi_outbox', '')`);
    const inbox = async () =>
      (await db.owner.query('SELECT FROM nudges.nudge WHERE person_id = $1 AND delivered_at IS NOT NULL', [person]))
        .rowCount === 1;
    await until(inbox, 2, 30_000);
    spent.push(performance.now() - began);
  }
  await worker.stop();
  spent.sort((a, b) => a - b);
  const value = spent[Math.floor(spent.length / 2)];
  return {
    name: 'nudges.latency',
    value,
    unit: 'ms',
    limit: 1_000,
    ratio: 1_000 / value,
    rows: ACTS,
    floor: 1,
    note: `event to inbox, median; the slowest ${Math.round(spent.at(-1))} ms`,
  };
}

async function mailed(stage, people, redis) {
  const db = await stage.database();
  const mailbox = await openMailbox();
  await seedRevoked(db.owner, people);
  const house = await houseOn(db);
  const { NudgesService } = built('features/nudges/nudges.service');
  const { reasons } = built('platform/declarations/reasons');
  await house.get(NudgesService, { strict: false }).find(reasons().get('awards.revoked'), null);
  await house.close();
  const minute = new Date(Date.now() + 3_600_000);
  await db.owner.query('UPDATE nudges.nudge SET due_at = $1', [minute]);
  await sendTo(db.owner, mailbox.port);
  const worker = await stage.start('worker', db, redis === null ? {} : { REDIS_URL: redis });
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  const before = worker.cpu();
  let memory = worker.memory();
  const spent = await seconds(async () => {
    await db.owner.query('UPDATE nudges.nudge SET due_at = now()');
    await db.owner.query(
      `INSERT INTO platform.outbox (name, payload, actor, occurred_at) VALUES ('nudges.found', '{}', 'bench', now())`,
    );
    await db.owner.query(`SELECT pg_notify('obi_outbox', '')`);
    await until(
      async () => {
        memory = Math.max(memory, worker.memory());
        return ((await sent(db.owner)).sent ?? 0) >= people;
      },
      100,
      1_200_000,
    );
  });
  const cpu = worker.cpu() - before;
  await worker.stop();
  const { mails, total } = await mailbox.count();
  if (mails !== people || total !== people) {
    throw new Error(`${total} mails arrived, ${mails} of them different, for ${people} persons.`);
  }
  const bare = await bareMailing(db, people, mailbox.port, redis);
  mailbox.close();
  return {
    name: redis === null ? 'nudges.mailed' : 'nudges.mailed.redis',
    value: people / spent,
    unit: 'mails/s',
    limit: people / bare,
    ratio: bare / spent,
    rows: people,
    cpu,
    floor: 0.7,
    note: `worker up to ${Math.round(memory)} MB; bare: BullMQ, same statements, sends and batches`,
  };
}

/** Seconds a bare BullMQ worker takes: the same rows written in the same batches, the same mails sent by 50. */
async function bareMailing(db, people, port, redis) {
  const { Queue, Worker, createPostgresBackend } = require('bullmq');
  const { createTransport } = require('nodemailer');
  const { Redis } = require('ioredis');
  await db.owner.query('CREATE TABLE public.bare_message AS SELECT * FROM nudges.message WITH NO DATA');
  await db.owner.query('CREATE TABLE public.bare_delivery (LIKE deliveries.delivery INCLUDING ALL)');
  await db.owner.query('GRANT ALL ON public.bare_message, public.bare_delivery TO obi_app');
  await db.owner.query('UPDATE nudges.nudge SET delivered_at = NULL, message_id = NULL');
  const { rows } = await db.owner.query(
    'SELECT n.id, p.id AS person, p.email FROM nudges.nudge n JOIN people.person p ON p.id = n.person_id',
  );
  const { html, text } = sample();
  const pool = createTransport({
    pool: true,
    maxConnections: 8,
    maxMessages: 1_000,
    host: '127.0.0.1',
    port,
    secure: false,
    ignoreTLS: true,
  });
  const backend = redis === null ? createPostgresBackend : undefined;
  const connection = () =>
    redis === null
      ? { connectionString: db.ownerUrl, schema: 'bullmq', max: 6 }
      : new Redis(redis, { maxRetriesPerRequest: null });
  const connections = [connection(), connection()];
  const queue = new Queue('bare-mail', { connection: connections[0], prefix: 'bare' }, backend);
  const app = await client(db.appUrl);
  let left = Math.ceil(people / 50);
  let finish;
  const done = new Promise((resolve) => (finish = resolve));
  const worker = new Worker(
    'bare-mail',
    async ({ data: { nudges, persons, addresses } }) => {
      const { rows: messages } = await app.query(
        `WITH given AS (
           UPDATE nudges.nudge n SET delivered_at = now(), message_id = gen_random_uuid() WHERE n.id = ANY($1::uuid[])
           RETURNING n.message_id, n.person_id)
         INSERT INTO public.bare_message (id, person_id, kind, counts, at)
         SELECT message_id, person_id, 'single', 'budget', now() FROM given RETURNING id`,
        [nudges],
      );
      const { rows: deliveries } = await app.query(
        `INSERT INTO public.bare_delivery (id, message_id, medium, person_id, state, attempts, next_at, created_at, changed_at)
         SELECT gen_random_uuid(), m, 'email', p, 'waiting', 0, now(), now(), now()
         FROM unnest($1::uuid[], $2::uuid[]) AS s (m, p) RETURNING id`,
        [messages.map(({ id }) => id), persons],
      );
      const ids = deliveries.map(({ id }) => id);
      await app.query(
        `UPDATE public.bare_delivery SET state = 'sending', attempts = attempts + 1 WHERE id = ANY($1::uuid[])`,
        [ids],
      );
      await Promise.all(
        ids.map((id, at) =>
          pool.sendMail({
            from: { address: 'obi@example.org', name: 'Obi' },
            to: addresses[at],
            subject: 'Your belt was revoked: White',
            text,
            html,
            messageId: `<${id}@example.org>`,
            headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
          }),
        ),
      );
      await app.query(`UPDATE public.bare_delivery SET state = 'sent', changed_at = now() WHERE id = ANY($1::uuid[])`, [
        ids,
      ]);
      left -= 1;
      if (left === 0) finish();
    },
    { connection: connections[1], prefix: 'bare', concurrency: 1 },
    backend,
  );
  await worker.waitUntilReady();
  const jobs = [];
  for (let at = 0; at < rows.length; at += 50) {
    const some = rows.slice(at, at + 50);
    jobs.push({
      name: 'batch',
      data: {
        nudges: some.map(({ id }) => id),
        persons: some.map(({ person }) => person),
        addresses: some.map(({ email }) => email),
      },
    });
  }
  const spent = await seconds(async () => {
    await queue.addBulk(jobs);
    await done;
  });
  await worker.close();
  await queue.close();
  pool.close();
  await app.end();
  if (redis !== null) for (const one of connections) one.disconnect();
  return spent;
}

/** The words of such a mail, as the house writes them. */
function sample() {
  const { write } = built('features/deliveries/letter');
  const line = { title: 'Your belt was revoked: White', body: 'Somebody revoked it. You can read why.', url: null };
  return write({ language: 'en', lines: [line], choicesUrl: null });
}

async function onRedis(act) {
  const port = await freePort();
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      stdio: 'ignore',
    },
  );
  try {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return await act(`redis://127.0.0.1:${port}`);
  } finally {
    server.kill('SIGKILL');
  }
}

/** Inboxes of 20 open nudges each. */
async function* inbox(stage) {
  const db = await stage.database();
  await seedPeople(db.owner, 2_000);
  await db.owner.query(
    `INSERT INTO nudges.nudge (id, reason, subject_id, person_id, period, params, urgency, created_at, due_at, delivered_at, message_id)
     SELECT gen_random_uuid(), 'awards.revoked', gen_random_uuid(), p.id, '', '{"belt": {"en": "White", "he": "לבנה"}}', 2,
       now() - n * interval '1 hour', now(), now() - n * interval '1 hour', gen_random_uuid()
     FROM people.person p, generate_series(1, 20) n`,
  );
  await db.owner.query('VACUUM ANALYZE');
  const cookies = await openLogins(
    db.owner,
    Array.from({ length: 10 }, (_, at) => `P${at + 1}`),
  );
  const headers = cookies.map((cookie) => ({ cookie }));
  const { Credentials } = built('platform/access/credentials');
  const { NudgesReader } = built('features/nudges/nudges.reader');
  const caught = {};
  const clock = { now: () => new Date(), real: () => new Date() };
  await new Credentials({ hot: async (_name, text) => ((caught.login ??= text), []) }, clock).principalOfLogin('none');
  await new NudgesReader({ json: async (_name, text) => ((caught.count = text), 'null') }).countUnseen(null);
  const page = `SELECT coalesce(json_agg(i), '[]') AS items, NULL AS next FROM (
    SELECT id, reason, params, created_at FROM nudges.nudge
    WHERE person_id = $1 AND ended_at IS NULL AND done_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 20) i`;
  const api = await stage.start('api', db);
  for (const [name, route, statement, floor] of [
    ['nudges.inbox', '/api/v1/my/nudges?limit=20', page, 0.1],
    ['nudges.count', '/api/v1/my/nudges/count', caught.count, 0.2],
  ]) {
    const house = await load(api, route, headers);
    const raw = await startRaw({ url: db.appUrl, pool: 10, login: caught.login, page: statement });
    const bare = await load(raw, route, headers);
    raw.stop();
    yield {
      name,
      value: house.perSecond,
      unit: 'requests/s',
      limit: bare.perSecond,
      ratio: house.perCpu / bare.perCpu,
      cpu: house.cpu,
      floor,
      note: `per CPU second; p99 ${house.p99} ms`,
    };
  }
  await api.stop();
}
