import { caller, grantRole, openLogins, seedPeople } from '../seed.mjs';
import { median, seconds } from '../stage.mjs';

export const names = ['quizzes.difficulty'];

const ANSWERS = 1_000_000;
const QUESTIONS = 20;
const ASKED = 10;

/**
 * How hard the questions of a quiz are, over a million answers of first attempts: one request, against the bare reading of
 * every mark of the same attempts.
 */
export async function* run(stage, { rows }) {
  const answers = rows ?? ANSWERS;
  const attempts = Math.ceil(answers / ASKED);
  const db = await stage.database();
  await seedPeople(db.owner, attempts);
  await grantRole(db.owner, 'P1', 'hr');
  const [hr] = await openLogins(db.owner, ['P1']);
  const quizId = await seedQuiz(db.owner);
  await db.owner.query('VACUUM ANALYZE');

  const api = await stage.start('api', db);
  const http = caller(api, 1);
  let found;
  const value = await median(3, () =>
    seconds(
      async () => (found = (await http.call('GET', `/api/v1/quizzes/${quizId}/difficulty`, { cookie: hr })).body),
    ),
  );
  const asked = found.items.reduce((sum, item) => sum + item.asked, 0);
  if (asked !== attempts * ASKED) throw new Error(`It counts ${asked} answers of ${attempts * ASKED}.`);
  const limit = await median(3, () =>
    seconds(() =>
      db.owner.query(
        `SELECT count(*) FILTER (WHERE (m ->> 'points')::int = 100) FROM quizzes.attempt, jsonb_array_elements(marks) m`,
      ),
    ),
  );
  yield { name: 'quizzes.difficulty', value, unit: 's', limit, ratio: limit / value, rows: asked, floor: 0.1 };
}

/** A quiz of 20 questions, of which each person was asked ten at a first attempt; the better knew more of them. */
async function seedQuiz(owner) {
  const { rows } = await owner.query(
    `INSERT INTO quizzes.quiz (id, subject_id, names, pass_mark, draw, seconds, created_at)
     VALUES (uuidv7(), uuidv7(), '{"en": "Bench"}', 80, ${ASKED}, 240, now()) RETURNING id`,
  );
  const [{ id }] = rows;
  await owner.query(
    `INSERT INTO quizzes.question (quiz_id, position, code, content)
     SELECT $1, n, 'q' || n, jsonb_build_object('code', 'q' || n, 'kind', 'single', 'prompt', '{"en": "?"}'::jsonb, 'options',
       '[{"id": "a", "text": {"en": "a"}, "correct": true}, {"id": "b", "text": {"en": "b"}}, {"id": "c", "text": {"en": "c"}}]'::jsonb)
     FROM generate_series(1, ${QUESTIONS}) n`,
    [id],
  );
  await owner.query(
    `INSERT INTO quizzes.attempt (id, quiz_id, person_id, number, drawn, started_at, submitted_at, answers, marks, score, passed)
     SELECT uuidv7(), $1, p.id, 1, '[]', now(), now(), a.answers, a.marks, a.score, a.score >= 80
     FROM (SELECT id, row_number() OVER () AS n FROM people.person) p, LATERAL (
       SELECT jsonb_agg(jsonb_build_object('question', q.code, 'chosen', jsonb_build_array(CASE WHEN q.right THEN 'a' WHEN p.n % 2 = 0 THEN 'b' ELSE 'c' END))) AS answers,
              jsonb_agg(jsonb_build_object('question', q.code, 'points', CASE WHEN q.right THEN 100 ELSE 0 END, 'feedback', '[]'::jsonb)) AS marks,
              (100 * count(*) FILTER (WHERE q.right) / ${ASKED})::int AS score
       FROM (SELECT 'q' || 1 + (p.n + k * 7) % ${QUESTIONS} AS code, (p.n * 13 + k * 29) % 100 < 30 + p.n % 60 AS right
             FROM generate_series(1, ${ASKED}) k) q) a`,
    [id],
  );
  return id;
}
