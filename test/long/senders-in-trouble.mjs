import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMailbox, seedRevoked, sendTo, sent } from '../bench/mailing.mjs';
import { freePort, openStage, until } from '../bench/stage.mjs';

const require = createRequire(import.meta.url);

/** What a broken run may have had on its way: two batches, which go out again under the same Message-ID. */
const ON_THE_WAY = 100;
const SECOND = 1_000;

/**
 * Everybody is owed one nudge and one mail, found, weighed, planned and sent by two workers, while what they stand on breaks.
 * What counts is what arrived at the mail server.
 */
export const sendersInTrouble = {
  'one mail each while PostgreSQL is stopped and killed': () =>
    wave({ people: 2_000, perSecond: 150 }, async ({ stage }) => {
      const signals = ['SIGINT', 'SIGKILL', 'SIGQUIT'];
      for (const signal of signals) {
        await pause(2.5);
        // The launcher in this process raises it again, on its port.
        process.kill(postmaster(stage.home), signal);
        await pause(3);
      }
      return { broken: signals.length, said: `PostgreSQL ended by ${signals.join(', ')}` };
    }),

  'one mail each while Redis is stopped, killed and emptied': async () => {
    if (spawnSync('redis-server', ['--version']).status !== 0) return { skipped: 'there is no redis-server' };
    const redis = await openRedis();
    try {
      return await wave({ people: 2_000, perSecond: 150, env: { REDIS_URL: redis.url } }, async () => {
        await pause(3);
        await redis.end('SIGTERM');
        await pause(2);
        await redis.begin();
        await pause(2);
        await redis.end('SIGKILL');
        await redis.begin();
        await pause(2);
        await redis.empty();
        await pause(2);
        return { broken: 0, said: 'Redis stopped for 2 s, killed, emptied' };
      });
    } finally {
      await redis.close();
    }
  },

  'one mail each while the clock goes forward and back': () =>
    wave({ people: 2_000, perSecond: 150 }, async ({ stage, db, workers }) => {
      const hours = [26, -3, -24, 50];
      for (const [at, by] of hours.entries()) {
        await pause(2);
        await Promise.all(workers.map((worker) => worker.stop()));
        await db.owner.query(`UPDATE platform.pace SET origin = origin + make_interval(hours => $1)`, [by]);
        for (let one = 0; one < workers.length; one += 1) workers[one] = await stage.start('worker', db);
        if (at === 1) await repeat(db);
      }
      return { broken: 0, said: `the house's clock moved by ${hours.join(', ')} hours, between stops` };
    }),

  'one mail each for 100,000 due at the same minute': () =>
    wave(
      { people: Number(process.env['OBI_LONG_PEOPLE'] ?? 100_000), perSecond: null },
      async ({ stage, db, workers }) => {
        await pause(20);
        await repeat(db);
        process.kill(workers[0].pid, 'SIGKILL');
        workers[0] = await stage.start('worker', db);
        return { broken: 1, said: 'one of two workers killed in between, all events told twice' };
      },
    ),
};

/** Lets `trouble` happen while a wave runs, then counts. */
async function wave({ people, perSecond, env = {} }, trouble) {
  const stage = await openStage(() => undefined);
  const mailbox = await openMailbox();
  try {
    const db = await stage.database();
    db.owner.on('error', () => undefined);
    await sendTo(db.owner, mailbox.port, perSecond);
    await seedRevoked(db.owner, people);
    const began = performance.now();
    const workers = await Promise.all([stage.start('worker', db, env), stage.start('worker', db, env)]);
    // Trouble comes once both work: a process that can't begin without its database is its supervisor's matter.
    await until(async () => (await mailbox.count()).mails > 100, 100, 60_000);
    const { broken, said: what } = await trouble({ stage, db, workers });
    const arrived = async () => (await mailbox.count()).mails >= people;
    await until(arrived, 200, Math.max(180_000, people * 8)).catch(() => undefined);
    const spent = Math.round((performance.now() - began) / 1000);
    // What would come twice comes within a run or two.
    await pause(45);
    await Promise.all(workers.map((worker) => worker.stop()));
    const counted = await count(db);
    const { mails, total, recipients } = await mailbox.count();
    const repeated = total - mails;
    const said = `${counted.nudges} nudges, ${counted.messages} messages, ${counted.deliveries} deliveries (${JSON.stringify(counted.states)}); arrived ${mails} mails for ${recipients} persons in ${spent} s, ${repeated} repeated under the same Message-ID; ${what}`;
    const whole = [counted.nudges, counted.messages, counted.deliveries, mails, recipients];
    if (whole.some((each) => each !== people) || repeated > broken * ON_THE_WAY) throw new Error(said);
    return said;
  } finally {
    mailbox.close();
    await stage.close();
  }
}

/** On a connection of its own: the one that seeded may have been cut. */
async function count({ ownerUrl }) {
  const { Client } = require('pg');
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query(
    `SELECT (SELECT count(*)::int FROM nudges.nudge) AS nudges, (SELECT count(*)::int FROM nudges.message) AS messages,
            (SELECT count(*)::int FROM deliveries.delivery) AS deliveries`,
  );
  const states = await sent(client);
  await client.end();
  return { ...rows[0], states };
}

/** Tells the last events a second time, within a second of each other. */
async function repeat(db) {
  await db.owner.query(
    `INSERT INTO platform.outbox (name, payload, actor, occurred_at)
     SELECT name, payload, actor, occurred_at FROM platform.outbox WHERE name LIKE 'nudges.%' ORDER BY id DESC LIMIT 50`,
  );
  await db.owner.query(`SELECT pg_notify('obi_outbox', '')`);
}

/** The process of the PostgreSQL below a folder. */
function postmaster(folder) {
  const file = readdirSync(folder, { recursive: true }).find((path) => String(path).endsWith('postmaster.pid'));
  return Number(readFileSync(join(folder, String(file)), 'utf8').split('\n')[0]);
}

/** A Redis that keeps what it is told, and can be ended and begun again. */
async function openRedis() {
  const { Redis } = require('ioredis');
  const folder = mkdtempSync(join(tmpdir(), 'obi-redis-'));
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes'];
  const url = `redis://127.0.0.1:${port}`;
  let server = null;
  const begin = async () => {
    server = spawn('redis-server', [...options, '--appendfsync', 'always'], { stdio: 'ignore' });
    await ask((client) => client.ping());
  };
  const ask = async (what) => {
    const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: 200 });
    client.on('error', () => undefined);
    await what(client);
    client.disconnect();
  };
  const end = async (signal) => {
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  };
  await begin();
  return {
    ...{ url, begin, end, empty: () => ask((client) => client.flushall()) },
    close: async () => {
      if (server.exitCode === null && server.signalCode === null) await end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function pause(seconds) {
  return new Promise((resolve) => setTimeout(resolve, seconds * SECOND));
}
