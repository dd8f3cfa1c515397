import { caller, openLogins, seedPeople, seedRules, seedTrack } from '../seed.mjs';
import { client, median, middle, seconds } from '../stage.mjs';

export const names = ['training.page'];

const TRACKS = 6;
/** The ratio that `docs/bench.md` tells of. */
const FLOOR = 0.05;

/**
 * The training page of a person on six tracks, one statement: milliseconds over HTTP among many persons, against the bare
 * look-up of the same enrolments with their modules and progress.
 */
export async function* run(stage, { rows }) {
  const count = rows ?? 10_000;
  const db = await stage.database();
  await seedPeople(db.owner, count);
  await seedRules(db.owner, `p.external_id < 'P2'`);
  for (let track = 0; track < TRACKS; track += 1) {
    const editionId = await seedTrack(db.owner, `track-${track}`, 12, track === 0);
    await db.owner.query(
      `WITH enrolled AS (
         INSERT INTO training.enrolment (id, person_id, edition_id, state, due_on, enrolled_at, started_at)
         SELECT uuidv7(), id, $1, 'assigned', current_date + 30, now() - interval '9 days', now() - interval '8 days'
         FROM people.person RETURNING id)
       INSERT INTO training.progress (enrolment_id, module_id, credited_ms, completed_at)
       SELECT e.id, m.id, 240000, now() - interval '7 days' FROM enrolled e
       JOIN curricula.module m ON m.edition_id = $1 AND m.position <= 3`,
      [editionId],
    );
  }
  const who = Array.from({ length: 50 }, (_, at) => `P${1 + at * Math.floor(count / 50)}`);
  const cookies = await openLogins(db.owner, who);
  await db.owner.query('VACUUM ANALYZE');
  const api = await stage.start('api', db);
  const http = caller(api, 1);
  const bare = await client(db.ownerUrl);
  const { rows: persons } = await bare.query('SELECT id FROM people.person WHERE external_id = ANY($1)', [who]);
  let turn = 0;
  const page = async () => {
    const { body } = await http.call('GET', '/api/v1/my/training', { cookie: cookies[turn++ % cookies.length] });
    if (body.enrolments.length !== TRACKS) throw new Error(`${body.enrolments.length} tracks are shown.`);
  };
  const look = () => bare.query({ name: 'bare', text: BARE, values: [persons[turn++ % persons.length].id] });
  for (let warm = 0; warm < 50; warm += 1) await page();
  const rounds = [];
  for (let round = 0; round < 5; round += 1) {
    const limit = await median(30, async () => (await seconds(look)) * 1000);
    const spent = await median(30, async () => (await seconds(page)) * 1000);
    rounds.push({ bare: limit, spent });
  }
  http.close();
  await bare.end();
  await api.stop();
  const { bare: limit, spent } = middle(rounds);
  const ratio = limit / spent;
  yield { name: 'training.page', value: spent, unit: 'ms', limit, ratio, rows: count, floor: FLOOR };
}

const BARE = `SELECT e.*, json_agg(json_build_object('m', m.*, 'p', p.*) ORDER BY m.position) FROM training.enrolment e
  JOIN curricula.module m ON m.edition_id = e.edition_id
  LEFT JOIN training.progress p ON p.enrolment_id = e.id AND p.module_id = m.id WHERE e.person_id = $1 GROUP BY e.id`;
