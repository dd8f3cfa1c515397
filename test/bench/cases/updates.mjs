import { caller, grantRole, openLogins, seedBelt, seedInteractions, seedPeople, seedTopics } from '../seed.mjs';
import { client, median, seconds } from '../stage.mjs';

export const names = ['updates.make', 'updates.page'];

const LEAD = 'P1';
const READER = 'P2';
const DEPARTMENTS = 300;
const INTERACTIONS = 100_000;
/** Ratios that `docs/bench.md` tells of. */
const FLOORS = { 'updates.make': 0.005, 'updates.page': 0.005 };

/**
 * The weekly updates of everybody: seconds of the request that makes them for 300 departments and their job families, over
 * 100,000 interactions, against the bare INSERT … SELECT of as many items; and one's own update over HTTP, one statement,
 * against the bare read of its items' texts, milliseconds.
 */
export async function* run(stage, { rows, wants }) {
  const count = rows ?? (process.env.OBI_BENCH_SMALL ? 10_000 : 100_000);
  const db = await seeded(stage, count);
  const [lead, reader] = await openLogins(db.owner, [LEAD, READER]);
  const api = await stage.start('api', db);
  const http = caller(api, 1);
  const before = api.cpu();
  let made;
  const spent = await seconds(async () => {
    made = (await http.call('POST', '/api/v1/updates', { cookie: lead })).body;
  });
  const cpu = api.cpu() - before;
  if (made.items < DEPARTMENTS) throw new Error(`Only ${made.items} items came into updates.`);
  const bare = await client(db.ownerUrl);
  if (wants('updates.make')) {
    const limit = await copied(bare);
    yield {
      ...{ name: 'updates.make', value: spent, unit: 's', limit, ratio: limit / spent, rows: count, cpu },
      floor: FLOORS['updates.make'],
      note: `${made.items} items`,
    };
  }
  if (wants('updates.page')) {
    const page = () => http.call('GET', '/api/v1/my/update', { cookie: reader });
    const { items } = (await page()).body;
    if (items.length === 0) throw new Error('There is nothing in the update.');
    const ids = items.map(({ interactionId }) => interactionId);
    const value = await median(25, () => milliseconds(page));
    const limit = await median(25, () =>
      milliseconds(() =>
        bare.query(
          `SELECT n.id, n.text FROM feed.identity i JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at
           WHERE i.interaction_id = ANY($1)`,
          [ids],
        ),
      ),
    );
    yield {
      ...{ name: 'updates.page', value, unit: 'ms', limit, ratio: limit / value, rows: count },
      floor: FLOORS['updates.page'],
      note: `${items.length} items`,
    };
  }
  await bare.end();
  http.close();
  await api.stop();
}

async function seeded(stage, count) {
  const db = await stage.database();
  await seedPeople(db.owner, count);
  await db.owner.query(
    `UPDATE people.person SET department = 'Department ' || abs(hashtext(external_id)) % ${DEPARTMENTS}`,
  );
  await seedBelt(db.owner, 'white');
  await seedTopics(db.owner, 'false');
  await db.owner.query(`
    UPDATE topics.topic t SET
      departments = (SELECT array_agg('Department ' || n) FROM generate_series(0, ${DEPARTMENTS - 1}) n
        WHERE n % 20 = abs(hashtext(t.code)) % 20),
      job_families = ARRAY['Family ' || abs(hashtext(t.code)) % 12]`);
  await seedInteractions(db.owner, INTERACTIONS);
  await grantRole(db.owner, LEAD, 'lead');
  await db.owner.query('VACUUM ANALYZE');
  return db;
}

/** As many items as were made, written again by one statement. */
async function copied(bare) {
  await bare.query('CREATE SCHEMA scratch; CREATE TABLE scratch.item (LIKE updates.update_item INCLUDING ALL)');
  const spent = await median(3, async () => {
    await bare.query('TRUNCATE scratch.item');
    return seconds(() => bare.query('INSERT INTO scratch.item SELECT * FROM updates.update_item'));
  });
  await bare.query('DROP SCHEMA scratch CASCADE');
  return spent;
}

async function milliseconds(work) {
  return 1000 * (await seconds(work));
}
