import { seedPeople, seedInteractions, seedTopics } from '../seed.mjs';
import { client } from '../stage.mjs';

export const names = ['feed.months'];

/** Months that are made while customers write, and old texts that are erased meanwhile. */
const MONTHS = 6;
const ERASED = 2_000;

/**
 * How long the longest write and the longest page had to wait while months were made ready and old texts were erased on a
 * live table; the limit is what the issue allows.
 */
export async function* run(stage, { rows }) {
  const count = rows ?? (process.env.OBI_BENCH_SMALL ? 50_000 : 500_000);
  const db = await stage.database();
  await seedPeople(db.owner, 100);
  await seedTopics(db.owner, 'true');
  stage.report(`  seeding ${count} interactions`);
  await seedInteractions(db.owner, count);
  const [app, reader, job] = [await client(db.appUrl), await client(db.appUrl), await client(db.appUrl)];
  const channel = (await db.owner.query('SELECT id FROM channels.channel LIMIT 1')).rows[0].id;
  let on = true;
  const longest = { write: 0, read: 0 };
  const keep = async (kind, act) => {
    while (on) {
      const begun = performance.now();
      await act();
      longest[kind] = Math.max(longest[kind], performance.now() - begun);
    }
  };
  const writing = keep('write', () =>
    app.query(
      `INSERT INTO feed.interaction (id, arrived_at, channel_id, external_id, ours, said_at, text, status)
       VALUES (gen_random_uuid(), now(), $1, gen_random_uuid()::text, false, now(), 'Where is my order?', 'waiting')`,
      [channel],
    ),
  );
  const reading = keep('read', () =>
    reader.query(
      "SELECT count(*) FROM (SELECT FROM feed.interaction WHERE arrived_at > now() - interval '1 hour' LIMIT 50) n",
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const calm = { ...longest };
  Object.assign(longest, { write: 0, read: 0 });
  for (let month = 0; month < MONTHS; month += 1) {
    await job.query(`SELECT feed.prepare_months(now() + make_interval(months => $1), 1)`, [12 + month]);
    const old = await job.query(
      'SELECT array_agg(id::text) AS ids FROM (SELECT id FROM feed.interaction WHERE certificate IS NULL ORDER BY arrived_at LIMIT $1) o',
      [ERASED],
    );
    await job.query(
      `UPDATE feed.interaction n SET text = '', link = NULL, author = NULL, certificate = 1 FROM feed.identity i
       WHERE i.interaction_id = ANY(($1::text[])::uuid[]) AND n.id = i.interaction_id AND n.arrived_at = i.arrived_at`,
      [old.rows[0].ids],
    );
  }
  on = false;
  await Promise.all([writing, reading]);
  for (const one of [app, reader, job]) await one.end();
  const pause = Math.max(longest.write, longest.read);
  yield {
    name: 'feed.months',
    value: pause,
    unit: 'ms',
    limit: 100,
    ratio: 100 / pause,
    rows: count,
    floor: 1,
    note: `write ${Math.round(longest.write)}, read ${Math.round(longest.read)}; before ${Math.round(calm.write)} and ${Math.round(calm.read)}`,
  };
}
