import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { caller, inParallel, openLogins, seedPeople, seedRules, seedTrack } from '../seed.mjs';
import { client, middle, seconds } from '../stage.mjs';

export const names = ['complete.award'];

const AWARDS = 300;
const WARM_UP = 300;
/** Bare and over HTTP by turns; the median round counts. */
const ROUNDS = 3;
const WIDTH = 10;

/**
 * The act that completes the last lesson and with it awards the belt, ten persons at a time over HTTP, against a bare
 * transaction on ten connections that writes the same rows.
 */
export async function* run(stage, { rows }) {
  const people = Math.max(rows ?? 10_000, WARM_UP + 2 * ROUNDS * AWARDS);
  const db = await stage.database();
  await seedPeople(db.owner, people);
  await seedRules(db.owner);
  const editionId = await seedTrack(db.owner, 'white', 12, true);
  await seedProgress(db.owner, editionId);
  const persons = Array.from({ length: WARM_UP + 2 * ROUNDS * AWARDS }, (_, at) => `P${at + 1}`);
  const cookies = await openLogins(db.owner, persons);
  await db.owner.query('VACUUM ANALYZE');
  const { rows: last } = await db.owner.query(
    `SELECT id FROM curricula.module WHERE edition_id = $1 AND kind = 'lesson' ORDER BY position DESC LIMIT 1`,
    [editionId],
  );
  const moduleId = last[0].id;

  const api = await stage.start('api', db);
  const http = caller(api, WIDTH);
  const complete = async (cookie) => {
    const { body } = await http.call('POST', `/api/v1/my/modules/${moduleId}/completion`, { cookie });
    if (body.awardId === null) throw new Error('A completion brought no award.');
  };
  await inParallel(WIDTH, cookies.slice(0, WARM_UP), complete);
  const found = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = WARM_UP + 2 * round * AWARDS;
    const bare = await bareAwards(db, persons.slice(from, from + AWARDS), moduleId);
    const before = api.cpu();
    const spent = await seconds(() => inParallel(WIDTH, cookies.slice(from + AWARDS, from + 2 * AWARDS), complete));
    found.push({ bare, spent, cpu: api.cpu() - before });
    await verify(db.owner, persons.slice(from + AWARDS, from + 2 * AWARDS));
  }
  http.close();
  await api.stop();

  const { bare, spent, cpu } = middle(found);
  yield {
    name: 'complete.award',
    value: AWARDS / spent,
    unit: 'awards/s',
    limit: AWARDS / bare,
    ratio: bare / spent,
    rows: people,
    cpu,
    floor: 0.2,
    note: `${AWARDS} persons, ${WIDTH} at once`,
  };
}

/** Everybody is enrolled and has all minutes and modules but the last lesson. */
async function seedProgress(owner, editionId) {
  await owner.query(
    `INSERT INTO training.enrolment (id, person_id, edition_id, state, due_on, enrolled_at, started_at)
     SELECT uuidv7(), id, $1, 'assigned', '2098-12-31', now() - interval '20 days', now() - interval '10 days' FROM people.person`,
    [editionId],
  );
  await owner.query(
    `INSERT INTO training.ground (enrolment_id, person_id, kind, assignment_id, due_on, from_at, recorded_at)
     SELECT id, person_id, 'assignment', $1, due_on, enrolled_at, enrolled_at FROM training.enrolment`,
    [randomUUID()],
  );
  await owner.query(
    `INSERT INTO training.progress (enrolment_id, module_id, credited_ms, completed_at)
     SELECT e.id, m.id, CASE WHEN m.kind = 'lesson' THEN 240000 ELSE 0 END,
       CASE WHEN m.kind = 'acknowledgement' OR m.position < last.position THEN now() - interval '1 day' END
     FROM training.enrolment e
     JOIN curricula.module m ON m.edition_id = e.edition_id
     CROSS JOIN (SELECT max(position) AS position FROM curricula.module WHERE kind = 'lesson') last`,
  );
}

async function verify(owner, persons) {
  const { rows } = await owner.query(
    `SELECT count(*)::int AS awards, count(DISTINCT w.person_id)::int AS persons,
       (SELECT count(*)::int FROM training.enrolment e JOIN people.person q ON q.id = e.person_id
        WHERE q.external_id = ANY($1) AND e.state = 'completed') AS completed
     FROM training.award w JOIN people.person p ON p.id = w.person_id WHERE p.external_id = ANY($1)`,
    [persons],
  );
  const { awards, persons: awarded, completed } = rows[0];
  if (awards !== AWARDS || awarded !== AWARDS || completed !== AWARDS) {
    throw new Error(`${awards} awards for ${awarded} persons, ${completed} enrolments completed: not ${AWARDS} each.`);
  }
}

async function bareAwards(db, persons, moduleId) {
  const { rows: enrolled } = await db.owner.query(
    `SELECT e.id, e.person_id, e.edition_id, t.id AS track_id, t.belt_id FROM training.enrolment e
     JOIN people.person p ON p.id = e.person_id JOIN curricula.edition d ON d.id = e.edition_id
     JOIN curricula.track t ON t.id = d.track_id WHERE p.external_id = ANY($1)`,
    [persons],
  );
  const clients = await Promise.all(Array.from({ length: WIDTH }, () => client(db.appUrl)));
  const spent = await seconds(() =>
    inParallel(WIDTH, enrolled, (one, runner) => bareAward(clients[runner], one, moduleId)),
  );
  await Promise.all(clients.map((one) => one.end()));
  return spent;
}

/** The rows that one award writes, a prepared statement for each table. */
async function bareAward(connection, enrolment, moduleId) {
  const at = new Date();
  const until = new Date(at.getTime() + 365 * 86_400_000);
  const awardId = randomUUID();
  const entryId = randomUUID();
  const value = JSON.stringify({ before: null, after: { awardId, belt: 'white', ground: 'track' } });
  const salt = randomBytes(16);
  const hash = createHash('sha256').update(salt).update(value).digest();
  const told = {
    awardId,
    personId: enrolment.person_id,
    beltId: enrolment.belt_id,
    rank: 1,
    enrolmentId: enrolment.id,
  };
  const send = (name, text, values) => connection.query({ name, text, values });
  await connection.query('BEGIN');
  await send('enrolment', 'SELECT state FROM training.enrolment WHERE id = $1 FOR UPDATE', [enrolment.id]);
  await send('progress', 'UPDATE training.progress SET completed_at = $3 WHERE enrolment_id = $1 AND module_id = $2', [
    enrolment.id,
    moduleId,
    at,
  ]);
  await send('completed', `UPDATE training.enrolment SET state = 'completed', completed_at = $2 WHERE id = $1`, [
    enrolment.id,
    at,
  ]);
  await send(
    'award',
    `INSERT INTO training.award (id, person_id, belt_id, ground, track_id, edition_id, enrolment_id, from_at, until_at, recorded_at)
     VALUES ($1, $2, $3, 'track', $4, $5, $6, $7, $8, $7)`,
    [
      awardId,
      enrolment.person_id,
      enrolment.belt_id,
      enrolment.track_id,
      enrolment.edition_id,
      enrolment.id,
      at,
      until,
    ],
  );
  await send(
    'trait',
    `INSERT INTO audiences.trait (id, person_id, kind, value, from_at, until_at, recorded_at)
     VALUES ($1, $2, 'belt', 'white', $3, $4, $3)`,
    [randomUUID(), enrolment.person_id, at, until],
  );
  await send(
    'entry',
    `INSERT INTO trail.entry (id, at, act, actor, subject_kind, subject_id, value_hash)
     VALUES ($1, $2, 'award.made', $3, 'person', $4, $5)`,
    [entryId, at, `person:${enrolment.person_id}`, enrolment.person_id, hash],
  );
  await send('value', 'INSERT INTO trail.value (entry_id, salt, value) VALUES ($1, $2, $3)', [entryId, salt, value]);
  await send('unsealed', 'INSERT INTO trail.unsealed (entry_id) VALUES ($1)', [entryId]);
  for (const [name, payload] of [
    ['training.awarded', told],
    ['audiences.traits-changed', { kind: 'belt' }],
  ]) {
    await send('outbox', `INSERT INTO platform.outbox (name, payload, actor, occurred_at) VALUES ($1, $2, $3, $4)`, [
      name,
      JSON.stringify(payload),
      `person:${enrolment.person_id}`,
      at,
    ]);
  }
  await send('notify', `SELECT pg_notify('obi_outbox', '')`, []);
  await connection.query('COMMIT');
}
