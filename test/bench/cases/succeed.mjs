import { caller, grantRole, openLogins, seedPeople, seedTrack } from '../seed.mjs';
import { client, median, seconds, until } from '../stage.mjs';

export const names = ['succeed'];

const HR = 'P1';
/** Ratios that `docs/bench.md` tells of. */
const FLOORS = { part: 0.03, growth: 0.4, file: 0.1 };

/**
 * A next edition of a track on which everybody is, who are moved along: seconds of the publication, of the moving by a
 * worker against the bare statements of the same rows, and of the file that says what it means for each; and of the last
 * two a person over a tenth of the persons (growth).
 */
export async function* run(stage, { rows }) {
  const count = rows ?? 20_000;
  const few = await measured(stage, Math.max(1000, Math.floor(count / 10)));
  const many = await measured(stage, count);
  yield { name: 'succeed.publish', value: many.publish, unit: 's', rows: count };
  yield figure('succeed.move', many.move, many.bare, count, FLOORS.part);
  yield figure('succeed.file', many.file, many.bareFile, count, FLOORS.file);
  for (const name of ['move', 'file']) {
    const [value, limit] = [(many[name] / count) * 1e6, (few[name] / few.count) * 1e6];
    yield { ...figure(`succeed.${name}.growth`, value, limit, count, FLOORS.growth), unit: 'µs each' };
  }
}

const figure = (name, value, limit, rows, floor) => ({
  name,
  value,
  unit: 's',
  limit,
  ratio: limit / value,
  rows,
  floor,
});

async function measured(stage, count) {
  const db = await stage.database();
  await seedPeople(db.owner, count);
  const editionId = await seedTrack(db.owner, 'white', 12, false);
  await enrol(db.owner, editionId);
  await grantRole(db.owner, HR, 'hr');
  const [cookie] = await openLogins(db.owner, [HR]);
  await db.owner.query('VACUUM ANALYZE');
  const { rows: tracks } = await db.owner.query('SELECT track_id AS id FROM curricula.edition WHERE id = $1', [
    editionId,
  ]);
  const api = await stage.start('api', db);
  const worker = await stage.start('worker', db, { WORKER_ID: 'bench' });
  const http = caller(api, 1);
  const next = (await http.call('POST', `/api/v1/tracks/${tracks[0].id}/editions`, { cookie })).body.id;
  const file = await seconds(async () => {
    const reply = await fetch(`${api.url}/api/v1/track-editions/${next}/effects.csv?enrolled=move`, {
      headers: { cookie },
    });
    const lines = (await reply.text()).trim().split('\n').length - 1;
    if (lines !== count) throw new Error(`${lines} of ${count} are in the file.`);
  });
  const { bare, bareFile } = await bareMove(db, editionId, next);
  const publish = await seconds(() =>
    http.call('POST', `/api/v1/track-editions/${next}/publication`, {
      cookie,
      body: { enrolled: 'move', despite: true },
    }),
  );
  const move = await seconds(() =>
    until(
      async () =>
        (await db.owner.query('SELECT FROM successions.succession WHERE completed_at IS NOT NULL')).rowCount > 0,
      50,
      600_000,
    ),
  );
  const { rows: done } = await db.owner.query(
    'SELECT count(*)::int AS n FROM training.enrolment WHERE edition_id = $1',
    [next],
  );
  if (done[0].n !== count) throw new Error(`${done[0].n} of ${count} were moved.`);
  http.close();
  await worker.stop();
  await api.stop();
  return { count, publish, move, file, bare, bareFile };
}

/** Everybody assigned, half of them with three modules of twelve. */
async function enrol(owner, editionId) {
  await owner.query(
    `INSERT INTO training.enrolment (id, person_id, edition_id, state, due_on, enrolled_at, started_at)
     SELECT uuidv7(), p.id, $1, 'assigned', current_date + 300, now() - interval '20 days',
       CASE WHEN random() < 0.5 THEN now() - interval '10 days' END FROM people.person p`,
    [editionId],
  );
  await owner.query(
    `INSERT INTO training.progress (enrolment_id, module_id, credited_ms, completed_at)
     SELECT e.id, m.id, 240000, e.started_at FROM training.enrolment e
     JOIN curricula.module m ON m.edition_id = e.edition_id AND m.position <= 3 WHERE e.started_at IS NOT NULL`,
  );
}

/** The same rows written at once and taken back, and the same persons read at once. */
async function bareMove(db, editionId, next) {
  const bare = await client(db.ownerUrl);
  const spent = await median(3, async () => {
    await bare.query('BEGIN');
    const took = await seconds(async () => {
      await bare.query(
        `INSERT INTO training.progress (enrolment_id, module_id, credited_ms, completed_at)
         SELECT p.enrolment_id, n.id, p.credited_ms, p.completed_at FROM training.progress p
         JOIN curricula.module m ON m.id = p.module_id JOIN curricula.module n ON n.edition_id = $1 AND n.code = m.code`,
        [next],
      );
      await bare.query(
        `INSERT INTO successions.moved (enrolment_id, from_edition_id, edition_id, moved_at)
         SELECT id, edition_id, $1, now() FROM training.enrolment`,
        [next],
      );
      await bare.query('UPDATE training.enrolment SET edition_id = $2 WHERE edition_id = $1', [editionId, next]);
    });
    await bare.query('ROLLBACK');
    return took;
  });
  await db.owner.query('VACUUM ANALYZE training.progress, training.enrolment, successions.moved');
  const read = await median(3, () =>
    seconds(() =>
      bare.query(
        `SELECT d.*, e.*, (SELECT count(p.completed_at) FROM training.progress p WHERE p.enrolment_id = e.enrolment_id)
         FROM training.enrolments e JOIN people.directory d ON d.person_id = e.person_id
         ORDER BY d.family_name, d.given_name, d.person_id`,
      ),
    ),
  );
  await bare.end();
  return { bare: spent, bareFile: read };
}
