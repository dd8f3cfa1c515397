import { seedInteractions, seedPeople, seedTopics } from '../seed.mjs';
import { built, client, median, seconds } from '../stage.mjs';

export const names = ['offers.make'];

/** Of each, so many were offered as often as anything is, and wait all the same. */
const OFFERED = 1_000;

/**
 * What is offered each half minute: milliseconds to find the most urgent of all that wait, against the same among a tenth
 * of the interactions. Nobody is there to whom it may be offered, so that every run finds the same.
 */
export async function* run(stage, { rows }) {
  const count = rows ?? (process.env.OBI_BENCH_SMALL ? 100_000 : 1_000_000);
  const limit = await runs(stage, Math.round(count / 10));
  const value = await runs(stage, count);
  yield { name: 'offers.make', value, unit: 'ms', limit, ratio: limit / value, rows: count, floor: 0.7 };
}

async function runs(stage, count) {
  const db = await stage.database();
  await seedPeople(db.owner, 1_000);
  await seedTopics(db.owner, 'false');
  stage.report(`  seeding ${count} interactions`);
  await seedInteractions(db.owner, count);
  await db.owner.query(
    `INSERT INTO offers.round (interaction_id, times, at)
     SELECT DISTINCT interaction_id, 5, now() FROM (
       SELECT interaction_id FROM feed.routing WHERE open AND due_at IS NOT NULL ORDER BY due_at LIMIT $1) r`,
    [OFFERED],
  );
  await db.owner.query('VACUUM ANALYZE offers.round');
  const app = await client(db.appUrl);
  const work = {
    run: (fn) => fn(),
    write: async (text, values = []) => (await app.query(text, values)).rows,
  };
  const { Offers } = built('features/offers/offers.service');
  const offers = new Offers(work, { now: () => new Date() }, {});
  const make = async () => (await seconds(() => offers.make())) * 1_000;
  await app.query('BEGIN');
  await median(5, make);
  const spent = await median(11, make);
  await app.query('ROLLBACK');
  await app.end();
  return spent;
}
