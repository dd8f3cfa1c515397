import { createRequire } from 'node:module';
import { openMailbox, seedRevoked, sendTo, sent } from '../bench/mailing.mjs';
import { openStage, until } from '../bench/stage.mjs';

const require = createRequire(import.meta.url);

const PEOPLE = 2_000;
const PER_SECOND = 150;
const KILLS = 8;
/** What a killed worker may have had on its way: two batches, which go out again under the same Message-ID. */
const ON_THE_WAY = 100;

/**
 * Everybody is owed one nudge and one mail. While they are found, weighed, planned and sent by two workers, one of the two is
 * killed (kill -9) again and again, every event is told twice within a second, the queue is wiped, and the clock jumps ahead.
 * What counts is what arrived at the mail server.
 */
export const killedSenders = {
  'one mail each under killed workers, a wiped queue and a moved clock': async () => {
    const stage = await openStage(() => undefined);
    const mailbox = await openMailbox();
    try {
      const db = await stage.database();
      await sendTo(db.owner, mailbox.port, PER_SECOND);
      await seedRevoked(db.owner, PEOPLE);
      const workers = await Promise.all([stage.start('worker', db), stage.start('worker', db)]);
      for (let kill = 0; kill < KILLS; kill += 1) {
        await new Promise((resolve) => setTimeout(resolve, 1_500 + 377 * (kill % 4)));
        await db.owner.query(
          `INSERT INTO platform.outbox (name, payload, actor, occurred_at)
           SELECT name, payload, actor, occurred_at FROM platform.outbox WHERE name LIKE 'nudges.%'
           ORDER BY id DESC LIMIT 20`,
        );
        await db.owner.query(`SELECT pg_notify('obi_outbox', '')`);
        if (kill === 3) await wipe(db);
        const victim = kill % 2;
        process.kill(workers[victim].pid, 'SIGKILL');
        workers[victim] = await stage.start('worker', db, kill === 5 ? { OBI_CLOCK_RATE: '10' } : {});
      }
      await until(async () => ((await sent(db.owner)).sent ?? 0) >= PEOPLE, 200, 120_000).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 12_000));
      const { rows } = await db.owner.query(
        `SELECT (SELECT count(*)::int FROM nudges.nudge) AS nudges, (SELECT count(*)::int FROM nudges.message) AS messages,
                (SELECT count(*)::int FROM deliveries.delivery) AS deliveries`,
      );
      const { nudges, messages, deliveries } = rows[0];
      const { mails, total, recipients } = await mailbox.count();
      const repeated = total - mails;
      const said = `${nudges} nudges, ${messages} messages, ${deliveries} deliveries (${JSON.stringify(await sent(db.owner))}); arrived ${mails} mails for ${recipients} persons, ${repeated} repeated under the same Message-ID, ${KILLS} kills`;
      const whole = [nudges, messages, deliveries, mails, recipients];
      if (whole.some((count) => count !== PEOPLE) || repeated > KILLS * ON_THE_WAY) throw new Error(said);
      return said;
    } finally {
      mailbox.close();
      await stage.close();
    }
  },
};

/** Whatever waits in a queue is gone, the next turns of schedules too. */
async function wipe(db) {
  const { Queue, createPostgresBackend } = require('bullmq');
  for (const name of ['events', 'alarms', 'ticks']) {
    const connection = { connectionString: db.appUrl, schema: 'bullmq', max: 2 };
    const queue = new Queue(name, { connection, prefix: 'obi' }, createPostgresBackend);
    queue.on('error', () => undefined);
    await queue.drain(true);
    await queue.close();
  }
}
