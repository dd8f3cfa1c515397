import { caller, grantRole, openLogins, seedPeople, seedTrack } from '../seed.mjs';
import { median, middle, seconds } from '../stage.mjs';

export const names = ['reports.late', 'reports.late.team', 'reports.late.growth'];

const HR = 'P1';
const TRACKS = 6;
const LIMIT = 50;
/** Ratios that `docs/bench.md` tells of. */
const FLOORS = { 'reports.late': 0.07, 'reports.late.team': 0.07, 'reports.late.growth': 0.7 };

/**
 * HR's late list over 100,000 persons on six tracks each, a tenth of whom are late and a hundredth at risk, nearly all of
 * the largest department: milliseconds of a page over HTTP, of everybody and of a department of few, against the bare
 * statement of the same rows; and of the first over a tenth of the persons (growth).
 */
export async function* run(stage, { rows }) {
  const count = rows ?? 100_000;
  const few = await measured(stage, Math.max(1000, Math.floor(count / 10)));
  const many = await measured(stage, count);
  const note = `${TRACKS} enrolments a person`;
  for (const [name, { bare, spent }] of [
    ['reports.late', many.all],
    ['reports.late.team', many.team],
  ])
    yield { name, value: spent, unit: 'ms', limit: bare, ratio: bare / spent, rows: count, floor: FLOORS[name], note };
  const [small, large] = [few.all.spent, many.all.spent];
  yield {
    ...{ name: 'reports.late.growth', value: large, unit: 'ms', limit: small, ratio: small / large, rows: count },
    floor: FLOORS['reports.late.growth'],
    note: `against ${count / 10}`,
  };
  yield { name: 'reports.late.teams', value: many.teams, unit: 'ms', rows: count };
  yield { name: 'reports.late.look', value: many.look, unit: 'ms', rows: count };
  yield { name: 'reports.late.preview', value: many.preview, unit: 'ms', rows: count };
}

async function measured(stage, count) {
  const db = await stage.database();
  await seedPeople(db.owner, count);
  for (let track = 0; track < TRACKS; track += 1) await seedEnrolments(db.owner, track);
  await seedWatch(db.owner);
  await grantRole(db.owner, HR, 'hr');
  const [cookie] = await openLogins(db.owner, [HR]);
  await db.owner.query('VACUUM ANALYZE');
  const {
    rows: [{ team }],
  } = await db.owner.query(
    `SELECT department AS team FROM people.person GROUP BY department ORDER BY count(*), department LIMIT 1`,
  );
  const api = await stage.start('api', db);
  const http = caller(api, 1);
  const page = (query) => http.call('GET', `/api/v1/late-training?limit=${LIMIT}${query}`, { cookie });
  const compared = async (query, sql, values) => {
    const found = (await page(query)).body.items.length;
    if (found === 0) throw new Error(`Nobody is late (${query}).`);
    await page(query);
    const rounds = [];
    for (let round = 0; round < 5; round += 1) {
      const bare = await median(9, () => milliseconds(() => db.owner.query(sql, values)));
      const spent = await median(9, () => milliseconds(() => page(query)));
      rounds.push({ bare, spent });
    }
    return middle(rounds);
  };
  const all = await compared('', BARE, [LIMIT]);
  const one = await compared(`&department=${encodeURIComponent(team)}`, BARE_TEAM, [LIMIT, team]);
  const teams = await median(3, () => milliseconds(() => http.call('GET', '/api/v1/late-training-teams', { cookie })));
  const look = await milliseconds(() => http.call('POST', '/api/v1/late-training-looks', { cookie }));
  const body = { kind: 'extension', standing: 'any', days: 7 };
  const preview = await milliseconds(() => http.call('POST', '/api/v1/enrolment-move-previews', { cookie, body }));
  http.close();
  await api.stop();
  return { all, team: one, teams, look, preview };
}

const milliseconds = async (fn) => (await seconds(fn)) * 1000;

/** The rows of a page, by the indexes, without what is computed of each. */
const BARE = `SELECT w.*, e.*, d.* FROM reports.watch w JOIN training.enrolments e ON e.enrolment_id = w.enrolment_id
  JOIN people.directory d ON d.person_id = w.person_id WHERE w.risky ORDER BY w.due_on, w.enrolment_id LIMIT $1`;
const BARE_TEAM = `SELECT w.*, e.*, d.* FROM reports.watch w JOIN training.enrolments e ON e.enrolment_id = w.enrolment_id
  JOIN people.directory d ON d.person_id = w.person_id WHERE w.risky AND w.department = $2
  ORDER BY w.due_on, w.enrolment_id LIMIT $1`;

/** Everybody on a track; a tenth are late by up to a year, a hundredth have their date tomorrow, the others in a year. */
async function seedEnrolments(owner, track) {
  const editionId = await seedTrack(owner, `track-${track}`, 12, false);
  await owner.query(
    `INSERT INTO training.enrolment (id, person_id, edition_id, state, due_on, enrolled_at, started_at)
     SELECT uuidv7(), p.id, $1, 'assigned', CASE
         WHEN random() < (CASE WHEN p.department = 'Department 0' THEN 0.2 ELSE 0.001 END) THEN current_date - 1 - (random() * 300)::int
         WHEN random() < 0.01 THEN current_date + 1 ELSE current_date + 365 END,
       now() - interval '400 days', CASE WHEN random() < 0.5 THEN now() - interval '10 days' END
     FROM people.person p`,
    [editionId],
  );
  await owner.query(
    `INSERT INTO training.progress (enrolment_id, module_id, credited_ms, completed_at)
     SELECT e.id, m.id, 240000, e.started_at FROM training.enrolment e
     JOIN curricula.module m ON m.edition_id = e.edition_id AND m.position <= 3
     WHERE e.edition_id = $1 AND e.started_at IS NOT NULL`,
    [editionId],
  );
}

async function seedWatch(owner) {
  await owner.query(
    `INSERT INTO reports.watch (enrolment_id, person_id, due_on, risk_on, risky, department)
     SELECT e.id, e.person_id, e.due_on, e.due_on - 10, e.due_on - 10 <= current_date, p.department
     FROM training.enrolment e JOIN people.person p ON p.id = e.person_id`,
  );
}
