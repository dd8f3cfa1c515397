import { createRequire } from 'node:module';
import { seconds, until } from '../stage.mjs';

const require = createRequire(import.meta.url);

export const names = ['outbox.handled'];

const EVENTS = 10_000;

/**
 * Events from commit to handled effect through outbox, relay, BullMQ and dispatcher, against a bare BullMQ worker on the
 * same PostgreSQL that does the same effect's SQL with a job per 500.
 */
export async function* run(stage) {
  const db = await stage.database();
  await db.owner.query(`INSERT INTO people.person (id, external_id, given_name, family_name, active)
    SELECT gen_random_uuid(), 'P' || n, 'G', 'F', true FROM generate_series(1, 1000) n`);
  const worker = await stage.start('worker', db);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const before = worker.cpu();
  const handled = await seconds(async () => {
    await db.owner.query(
      `INSERT INTO platform.outbox (name, payload, actor, occurred_at)
       SELECT 'people.changed', jsonb_build_object('personIds', jsonb_build_array(gen_random_uuid())), 'bench', now()
       FROM generate_series(1, ${EVENTS})`,
    );
    await db.owner.query(`SELECT pg_notify('obi_outbox', '')`);
    await until(async () => {
      const { rows } = await db.owner.query(
        `SELECT (SELECT count(*) FROM platform.outbox WHERE relayed_at IS NULL)
              + (SELECT count(*) FROM platform.delivery WHERE handled_at IS NULL) AS n`,
      );
      return Number(rows[0].n) === 0;
    }, 50);
  });
  const cpu = worker.cpu() - before;
  const { rows } = await db.owner.query('SELECT count(*)::int AS n FROM platform.delivery');
  const deliveries = rows[0].n;
  await worker.stop();

  const bare = await bareWorker(db, deliveries);
  yield {
    name: 'outbox.handled',
    value: deliveries / handled,
    unit: 'deliveries/s',
    limit: deliveries / bare,
    ratio: bare / handled,
    rows: deliveries,
    cpu,
    floor: 0.08,
    note: 'bare: BullMQ worker, same statements, same batches',
  };
}

/** Seconds a bare BullMQ worker needs to mark the same deliveries handled, 500 to a job. */
async function bareWorker(db, deliveries) {
  const { Queue, Worker, createPostgresBackend } = require('bullmq');
  const { Pool } = require('pg');
  const pool = new Pool({ connectionString: db.appUrl, max: 10 });
  await db.owner.query('UPDATE platform.delivery SET handled_at = NULL');
  const { rows } = await db.owner.query(
    `SELECT handler, array_agg(event_id::text) AS ids
     FROM (SELECT handler, event_id, (row_number() OVER (PARTITION BY handler ORDER BY event_id) - 1) / 500 AS batch
           FROM platform.delivery) d GROUP BY handler, batch`,
  );
  const connection = { connectionString: db.ownerUrl, schema: 'bullmq', max: 10 };
  const queue = new Queue('bare-events', { connection, prefix: 'bare' }, createPostgresBackend);
  let left = rows.length;
  let finish;
  const done = new Promise((resolve) => (finish = resolve));
  const worker = new Worker(
    'bare-events',
    async (job) => {
      const one = await pool.connect();
      try {
        await one.query('BEGIN');
        const { rows: events } = await one.query(
          `WITH taken AS (
             UPDATE platform.delivery SET handled_at = $3
             WHERE handler = $1 AND event_id = ANY($2::bigint[]) AND handled_at IS NULL RETURNING event_id)
           SELECT o.id::text, o.payload FROM platform.outbox o JOIN taken ON taken.event_id = o.id ORDER BY o.id`,
          [job.data.handler, job.data.ids, new Date()],
        );
        await one.query('SELECT id FROM people.person WHERE id = ANY($1)', [
          events.flatMap((event) => event.payload.personIds),
        ]);
        await one.query('COMMIT');
      } finally {
        one.release();
      }
      left -= 1;
      if (left === 0) finish();
    },
    { connection, prefix: 'bare', concurrency: 8 },
    createPostgresBackend,
  );
  await worker.waitUntilReady();
  const spent = await seconds(async () => {
    await queue.addBulk(rows.map((row, at) => ({ name: 'batch', data: row, opts: { jobId: `bare-${at}` } })));
    await done;
  });
  await worker.close();
  await queue.close();
  await pool.end();
  if (deliveries === 0) throw new Error('Nothing was delivered: no handler listens to people.changed.');
  return spent;
}
