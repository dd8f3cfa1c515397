import { seedInteractions, seedPeople, seedTopics } from '../seed.mjs';
import { built, client, median, seconds } from '../stage.mjs';

export const names = ['twins.trace', 'twins.find', 'twins.growth', 'twins.list'];

const SEARCHES = 100;

/**
 * Duplicates among all that waits: taking in what came and pairing it, against the bare INSERT of as many checksums; what
 * says the same as one, against the statement that asks the index; the same over ten times as many as before; and a
 * lead's list of pairs, against the bare read of the likest.
 */
export async function* run(stage, { rows, wants }) {
  const count = rows ?? (process.env.OBI_BENCH_SMALL ? 20_000 : 200_000);
  const few = await stood(stage, Math.ceil(count / 10));
  const before = await few.search();
  await few.close();
  const { app, reader, service, taken, search, close } = await stood(stage, count);
  if (wants('twins.trace')) {
    await app.query('CREATE TEMP TABLE bare (LIKE twins.trace INCLUDING ALL)');
    const limit = taken.rows / (await seconds(() => app.query('INSERT INTO bare SELECT * FROM twins.trace')));
    const value = taken.rows / taken.seconds;
    yield {
      name: 'twins.trace',
      value,
      unit: 'checksums/s',
      limit,
      ratio: value / limit,
      rows: taken.rows,
      floor: 0.005,
    };
  }
  const value = await search();
  if (wants('twins.find')) {
    const keys = (await app.query(`SELECT key FROM twins.trace LIMIT ${SEARCHES}`)).rows;
    const limit = await each(keys, ({ key }) =>
      app.query('SELECT interaction_id FROM twins.trace WHERE key = $1 ORDER BY interaction_id DESC LIMIT 20', [key]),
    );
    yield { name: 'twins.find', value, unit: 'ms', limit, ratio: limit / value, rows: count, floor: 0.005 };
  }
  if (wants('twins.growth')) {
    const note = `${before.toFixed(2)} ms over ${Math.ceil(count / 10)}`;
    yield {
      name: 'twins.growth',
      value,
      unit: 'ms',
      limit: before,
      ratio: before / value,
      rows: count,
      floor: 0.5,
      note,
    };
  }
  if (wants('twins.list')) {
    const spent = (await median(5, () => seconds(() => reader.proposed(null, 50)))) * 1000;
    const bare = () => app.query('SELECT * FROM twins.pair ORDER BY likeness DESC, first_id, second_id LIMIT 50');
    const limit = (await median(5, () => seconds(bare))) * 1000;
    const { n } = (await app.query('SELECT count(*)::int AS n FROM twins.pair')).rows[0];
    yield { name: 'twins.list', value: spent, unit: 'ms', limit, ratio: limit / spent, rows: n, floor: 0.02 };
  }
  await service.sweep();
  await close();
}

/** So many interactions, all that wait taken in. */
async function stood(stage, count) {
  const { TwinsReader } = built('features/twins/twins.reader');
  const { TwinsService } = built('features/twins/twins.service');
  const db = await stage.database();
  await seedPeople(db.owner, 100);
  await seedTopics(db.owner, `p.external_id = 'P1'`);
  stage.report(`  seeding ${count} interactions`);
  await seedInteractions(db.owner, count);
  const app = await client(db.appUrl);
  const query = async (sql, values) => (await app.query(sql, values)).rows;
  const work = { read: query, write: query, run: (act) => act() };
  const reader = new TwinsReader(work);
  const service = new TwinsService(work);
  const spent = await seconds(async () => {
    for (let last = null; ;) {
      await service.trace();
      const { traced } = (await query('SELECT traced FROM twins.progress'))[0];
      if (traced === last) return;
      last = traced;
    }
  });
  await db.owner.query('VACUUM ANALYZE twins.trace, twins.pair');
  const { n } = (await query('SELECT count(*)::int AS n FROM twins.trace'))[0];
  const ids = await query(`SELECT DISTINCT interaction_id AS id FROM twins.trace ORDER BY 1 DESC LIMIT ${SEARCHES}`);
  return {
    ...{ app, reader, service, taken: { rows: n, seconds: spent } },
    search: () => each(ids, ({ id }) => reader.of(id, 50)),
    close: () => app.end(),
  };
}

/** Milliseconds of one. */
async function each(items, act) {
  const spent = await median(3, () =>
    seconds(async () => {
      for (const item of items) await act(item);
    }),
  );
  return (spent / items.length) * 1000;
}
