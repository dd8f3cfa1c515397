import { caller, grantRole, openLogins, seedPeople, seedTrack } from '../seed.mjs';
import { client, median, seconds, until } from '../stage.mjs';

export const names = ['act'];

const HR = 'P1';
/** Ratios that `docs/bench.md` tells of. */
const FLOORS = { done: 0.02, growth: 0.4 };

/**
 * HR gives everybody of a list a later date: seconds in which the list is read, the act is looked at and made, and a worker
 * has done it, against the bare statements of the same rows; and of the last a person over a tenth of them (growth).
 */
export async function* run(stage, { rows }) {
  const count = rows ?? 20_000;
  const few = await measured(stage, Math.max(1000, Math.floor(count / 10)));
  const many = await measured(stage, count);
  for (const name of ['list', 'preview', 'make'])
    yield { name: `act.${name}`, value: many[name], unit: 's', rows: count };
  const { done: value, bare: limit } = many;
  yield { name: 'act.done', value, unit: 's', limit, ratio: limit / value, rows: count, floor: FLOORS.done };
  const [one, other] = [(few.done / few.count) * 1e6, (value / count) * 1e6];
  const growth = { value: other, unit: 'µs each', limit: one, ratio: one / other, rows: count, floor: FLOORS.growth };
  yield { name: 'act.growth', ...growth };
}

async function measured(stage, count) {
  const db = await stage.database();
  await seedPeople(db.owner, count);
  const editionId = await seedTrack(db.owner, 'white', 12, false);
  await db.owner.query(
    `INSERT INTO training.enrolment (id, person_id, edition_id, state, due_on, enrolled_at)
     SELECT uuidv7(), p.id, $1, 'assigned', current_date + 30, now() - interval '20 days' FROM people.person p`,
    [editionId],
  );
  await grantRole(db.owner, HR, 'hr');
  const [cookie] = await openLogins(db.owner, [HR]);
  await db.owner.query('VACUUM ANALYZE');
  const bare = await bareAct(db);
  const api = await stage.start('api', db);
  const worker = await stage.start('worker', db, { WORKER_ID: 'bench' });
  const http = caller(api, 1);
  const lines = Array.from({ length: count }, (_, at) => (at % 2 === 0 ? `P${at + 1}` : `p${at + 1}@bench.example`));
  const spent = {};
  let body;
  const timed = async (name, path, sent, type) => {
    spent[name] = await seconds(async () => {
      ({ body } = await http.call('POST', `/api/v1/${path}`, { cookie, body: sent, type }));
    });
    return body;
  };
  const list = await timed('list', 'people-lists', lines.join('\n'), 'text/plain');
  if (list.people !== count) throw new Error(`${list.people} of ${count} were found.`);
  const act = { kind: 'extension', track: 'white', listId: list.id, days: 7 };
  // Whoever acts is on the list and left out.
  const preview = await timed('preview', 'enrolment-move-previews', act);
  if (preview.changes !== count - 1) throw new Error(`${preview.changes} of ${count} would be changed.`);
  await timed('make', 'enrolment-moves', { ...act, reason: 'Measured', expects: count - 1 });
  const state = async () => (await db.owner.query('SELECT state FROM moves.act')).rows[0].state;
  spent.done = await seconds(() => until(async () => (await state()) === 'done', 50, 900_000));
  http.close();
  await worker.stop();
  await api.stop();
  return { count, bare, ...spent };
}

/** The same rows written at once and taken back. */
async function bareAct(db) {
  const bare = await client(db.ownerUrl);
  const spent = await median(3, async () => {
    await bare.query('BEGIN');
    const took = await seconds(async () => {
      await bare.query(
        `INSERT INTO moves.act (id, kind, asked, days, reason, state, made_by, made_at, version)
         VALUES ('00000000-0000-7000-8000-000000000001', 'extension', '{}', 7, 'bare', 'running', gen_random_uuid(), now(), 1)`,
      );
      await bare.query(
        `INSERT INTO moves.item (act_id, enrolment_id, person_id, state, before, after, at)
         SELECT '00000000-0000-7000-8000-000000000001', id, person_id, 'done', '{}', '{}', now() FROM training.enrolment`,
      );
      await bare.query('UPDATE training.enrolment SET extended_on = due_on + 7, due_on = due_on + 7');
    });
    await bare.query('ROLLBACK');
    return took;
  });
  await bare.end();
  return spent;
}
