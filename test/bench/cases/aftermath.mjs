import { seedPeople, seedTopics } from '../seed.mjs';
import { built, client, median, seconds } from '../stage.mjs';

export const names = ['aftermath'];

const REASONS = ['publishing.follow-up', 'publishing.drifted', 'publishing.drifted-lead'];
const FLOOR = 0.2;

/**
 * Whom to remind of what went out, and what sources sent of it against what was approved, over publications of two years
 * of which a part is of the last days, against the same over a tenth of them with as many of the last days.
 */
export async function* run(stage, { rows }) {
  const count = rows ?? 100_000;
  const few = await measured(stage, Math.ceil(count / 10));
  const many = await measured(stage, count);
  for (const name of Object.keys(many)) {
    const [value, limit] = [many[name] * 1e3, few[name] * 1e3];
    yield { name: `aftermath.${name}`, value, limit, unit: 'ms', ratio: limit / value, rows: count, floor: FLOOR };
  }
}

async function measured(stage, count) {
  const { reasons } = built('platform/declarations/reasons');
  built('features/aftermath/public');
  const { SentWords } = built('features/aftermath/sent-words.service');
  const db = await stage.database();
  await seedPeople(db.owner, 1_000);
  await seedTopics(db.owner, 'false');
  await seed(db.owner, count);
  await db.owner.query('VACUUM ANALYZE');
  const app = await client(db.appUrl);
  const now = new Date();
  const found = {};
  for (const code of REASONS) {
    const { find } = reasons().get(code);
    found[code.replace('publishing.', '')] = await median(9, () => seconds(() => app.query(find, [now])));
  }
  const service = new SentWords(
    { read: async (sql, values) => (await app.query(sql, values)).rows },
    { now: () => now },
  );
  found.compare = await median(9, () => seconds(() => service.compare()));
  await app.end();
  return found;
}

/** A thousand went out within two days, the others evenly over two years. */
async function seed(owner, count) {
  await owner.query(
    `CREATE TEMPORARY TABLE went AS
       SELECT uuidv7() AS id, p.id AS author_id, c.id AS channel_id, 'Words that went out, number ' || n AS text,
         'https://example.com/' || n AS link,
         now() - CASE WHEN n <= 1000 THEN n * interval '2 minutes' ELSE (n - 1000.0) / $1 * interval '700 days' + interval '2 days' END AS at
       FROM generate_series(1, $1::int) n
       JOIN (SELECT id, row_number() OVER (ORDER BY id) AS place FROM people.person) p ON p.place = 1 + n % 1000
       JOIN (SELECT id, row_number() OVER (ORDER BY id) AS place FROM channels.channel) c ON c.place = 1 + n % 3`,
    [count],
  );
  await owner.query(`
    INSERT INTO drafts.draft (id, kind, author_id, channel_id, account_kind, risk, relationship, language, text, state, revision,
        approved_revision, created_at, changed_at, edited_at, version, publication_id, published_by)
      SELECT id, 'post', author_id, channel_id, 'business', 1, 'employee', 'en', text, 'published', 1, 1, at, at, at, 3, id, author_id
      FROM went;
    INSERT INTO drafts.revision (draft_id, number, text, digest, relationship, language, risk, permits, submitted_at,
        review_depth, owed, passed, verbatim)
      SELECT id, 1, text, sha256(convert_to(text, 'UTF8')), 'employee', 'en', 1, '{}', at, 'every', false, false, false FROM went;
    INSERT INTO publishing.publication (id, draft_id, revision, publisher_id, link, at) SELECT id, id, 1, author_id, link, at FROM went;
    INSERT INTO aftermath.recorded (id, draft_id, what, text, link, reason, drifted, recorded_by, at, recorded_at)
      SELECT uuidv7(), id, 'seen', 'Other words', link, 'seen there', true, author_id, at, at FROM went 
      WHERE CASE WHEN at > now() - interval '2 days' THEN random() < 0.1 ELSE at < now() - interval '60 days' AND random() < 0.01 END;
    DROP TABLE went;`);
}
