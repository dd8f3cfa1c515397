import { median, seconds } from '../stage.mjs';
import { built, client } from '../stage.mjs';

export const names = ['echoes.search', 'echoes.growth'];

const POSTS = 100_000;
const SEARCHES = 50;
const WORDS =
  'אנחנו שמחים לספר לכם היום על שירות חדש מעכשיו אפשר להחזיר מוצר בכל סניף בלי קבלה גם ביום שישי לקוחות מבקשים תשובה מהירה צוות תמיכה עונה בזמן מחיר הוגן אחריות מלאה חורף קיץ נסיעה בטוחה משפחה ילדים חינוך קהילה תודה רבה שאלה הצעה רעיון פגישה אירוע השקה מבצע הנחה עדכון גרסה תקלה טיפול פתרון'.split(
    ' ',
  );

/** A post of some forty words, the same for the same number. */
function post(seed) {
  let state = (seed + 1) * 2654435761;
  const next = () => (state = (Math.imul(state ^ (state >>> 15), 2246822519) + seed) >>> 0);
  return Array.from({ length: 40 }, () => {
    const word = WORDS[next() % WORDS.length];
    return next() % 3 === 0 ? `${word}${next() % 1000}` : word;
  }).join(' ');
}

/**
 * What of a hundred thousand posts is like a text (numbers of the text, index, the nearest read and compared), against the one
 * statement that asks the index; and the same over ten times as many posts as before.
 */
export async function* run(stage, { rows, wants }) {
  const { EchoesReader } = built('features/echoes/echoes.reader');
  const { bandsOf, shinglesOf } = built('features/echoes/likeness');
  const posts = rows ?? POSTS;
  const db = await stage.database();
  const app = await client(db.appUrl);
  const reader = new EchoesReader({ read: async (sql, values) => (await app.query(sql, values)).rows });
  const since = new Date('2020-01-01');
  const channel = '00000000-0000-7000-8000-000000000001';
  const author = '00000000-0000-7000-8000-000000000002';
  const texts = Array.from({ length: SEARCHES }, (_, at) => `${post(at * 7)} ועוד מילה`);
  const search = async () => {
    for (const text of texts) {
      const [first] = await reader.alike(text, channel, author, since);
      if (first === undefined) throw new Error('A post that is there was not found.');
    }
  };
  const bare = async () => {
    for (const text of texts) {
      await app.query(`SELECT draft_id FROM echoes.nearest($1, $2, NULL, 20)`, [bandsOf(shinglesOf(text)), since]);
    }
  };
  const few = Math.ceil(posts / 10);
  await seed(db.owner, 0, few, { bandsOf, shinglesOf, channel });
  const before = (await median(3, () => seconds(search))) / SEARCHES;
  await seed(db.owner, few, posts, { bandsOf, shinglesOf, channel });
  const value = ((await median(3, () => seconds(search))) / SEARCHES) * 1000;
  const limit = ((await median(3, () => seconds(bare))) / SEARCHES) * 1000;
  if (wants('echoes.search')) {
    yield { name: 'echoes.search', value, unit: 'ms', limit, ratio: limit / value, rows: posts, floor: 0.1 };
  }
  if (wants('echoes.growth')) {
    const note = `${(before * 1000).toFixed(2)} ms over ${few}`;
    yield {
      name: 'echoes.growth',
      value,
      unit: 'ms',
      limit: before * 1000,
      ratio: (before * 1000) / value,
      rows: posts,
      floor: 0.15,
      note,
    };
  }
  await app.end();
}

async function seed(owner, from, to, { bandsOf, shinglesOf, channel }) {
  for (let at = from; at < to; at += 2_000) {
    const numbers = Array.from({ length: Math.min(2_000, to - at) }, (_, n) => at + n);
    const texts = numbers.map(post);
    await owner.query(
      `WITH s AS MATERIALIZED (SELECT uuidv7() AS id, text, bands FROM unnest($1::text[], $2::text[]) AS s (text, bands)),
       d AS (INSERT INTO drafts.draft (id, kind, author_id, channel_id, account_kind, risk, relationship, language, text, state,
           revision, approved_revision, created_at, changed_at, edited_at, version, publication_id, published_by)
         SELECT id, 'post', uuidv7(), $3, 'business', 1, 'employee', 'he', text, 'published', 1, 1, now(), now(), now(), 1, uuidv7(), uuidv7()
         FROM s),
       r AS (INSERT INTO drafts.revision (draft_id, number, text, digest, relationship, language, risk, permits, submitted_at,
           review_depth, owed, passed, verbatim)
         SELECT id, 1, text, sha256(text::bytea), 'employee', 'he', 1, '{}', now(), 'every', false, false, false FROM s)
       INSERT INTO echoes.post (draft_id, author_id, channel_id, at, bands) SELECT id, uuidv7(), $3, now(), bands::int[] FROM s`,
      [texts, texts.map((text) => `{${bandsOf(shinglesOf(text)).join(',')}}`), channel],
    );
  }
  await owner.query('VACUUM ANALYZE echoes.post, drafts.draft, drafts.revision');
}
