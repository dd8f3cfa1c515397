import { caller, grantRole, openLogins, seedPeople, seedRules, seedTrack } from '../seed.mjs';
import { client, median, seconds } from '../stage.mjs';

export const names = ['assign.10k', 'assign.100k'];

const HR = 'P1';
/** Ratios that `docs/bench.md` tells of. */
const FLOORS = { 'assign.10k': 0.12, 'assign.100k': 0.3 };
const DUE_ON = '2098-12-31';

/**
 * Assigning a track to everybody: seconds of the request, which enrols them all with their grounds, against the bare
 * INSERT … SELECT of as many enrolments into a table of the same shape and indexes.
 */
export async function* run(stage, { rows, wants }) {
  const sizes = rows === null ? [10_000, 100_000] : [rows];
  for (const count of sizes) if (rows !== null || wants(nameOf(count))) yield await assign(stage, count);
}

const nameOf = (count) => `assign.${count / 1000}k`;

async function assign(stage, count) {
  const db = await stage.database();
  await seedPeople(db.owner, count);
  await seedRules(db.owner, `p.external_id < 'P2'`);
  const editionId = await seedTrack(db.owner, 'white', 12, true);
  await grantRole(db.owner, HR, 'hr');
  const [cookie] = await openLogins(db.owner, [HR]);
  await db.owner.query('VACUUM ANALYZE');
  const bare = await bareEnrolment(db, editionId);

  const api = await stage.start('api', db);
  const http = caller(api, 1);
  const { body: audience } = await http.call('POST', '/api/v1/audiences', {
    cookie,
    body: { names: { en: 'Everybody', he: 'כולם' }, rule: { everyone: true } },
  });
  const body = { track: 'white', audienceId: audience.id, dueOn: DUE_ON, joinerDays: 30, reason: 'Measured' };
  const before = api.cpu();
  let assigned;
  const spent = await seconds(async () => {
    assigned = (await http.call('POST', '/api/v1/assignments', { cookie, body })).body;
  });
  const cpu = api.cpu() - before;
  http.close();
  await api.stop();
  if (assigned.enrolled !== count) throw new Error(`${assigned.enrolled} of ${count} were enrolled.`);
  return {
    name: nameOf(count),
    value: spent,
    unit: 's',
    limit: bare,
    ratio: bare / spent,
    rows: count,
    cpu,
    floor: FLOORS[nameOf(count)],
    note: count === 10_000 ? '2 s promised' : '',
  };
}

async function bareEnrolment(db, editionId) {
  await db.owner.query(`CREATE SCHEMA scratch; CREATE TABLE scratch.enrolment (LIKE training.enrolment INCLUDING ALL)`);
  const bare = await client(db.ownerUrl);
  const spent = await median(3, async () => {
    await bare.query('TRUNCATE scratch.enrolment');
    return seconds(() =>
      bare.query(
        `INSERT INTO scratch.enrolment (id, person_id, edition_id, state, due_on, enrolled_at)
         SELECT training.new_id($2), person_id, $1, 'assigned', $3, $2 FROM people.directory`,
        [editionId, new Date(), DUE_ON],
      ),
    );
  });
  await bare.end();
  await db.owner.query('DROP SCHEMA scratch CASCADE');
  return spent;
}
