import { randomUUID } from 'node:crypto';
import { caller, grantRole, inParallel, openLogins, seedBelt, seedPeople, seedRules, seedTopics } from '../seed.mjs';
import { client, cpuSeconds, median, middle, seconds } from '../stage.mjs';

export const names = ['reviews'];

const LEADS = Array.from({ length: 20 }, (_, at) => `P${at + 1}`);
const DECISIONS = 500;
/** Decisions until the code of a process is compiled. */
const WARMING = 1_500;
const ROUNDS = 3;
const WIDTH = 10;
/** `decide` is what was asked for: half of the bare transaction; `docs/bench.md` tells of the others. */
const FLOORS = { page: 0.02, growth: 0.3, decide: 0.5 };

/**
 * The first page of the queue for a reviewer while so many revisions wait, against the same rows read without a permit, a
 * scope or a name; of that a revision over a tenth of them (growth). Approvals of different revisions over HTTP, ten at
 * once, against the bare transaction, statement by statement: the draft locked and moved on, the decision, the approval
 * and the event written, the course closed.
 */
export async function* run(stage, { rows }) {
  const count = rows ?? 20_000;
  const few = await measured(stage, Math.max(1_000, Math.floor(count / 10)), false);
  const many = await measured(stage, count, true);
  const { page, bare } = many;
  yield {
    name: 'reviews.page',
    value: page * 1e3,
    unit: 'ms',
    limit: bare * 1e3,
    ratio: bare / page,
    rows: count,
    floor: FLOORS.page,
  };
  const growth = { value: page * 1e3, limit: few.page * 1e3, unit: 'ms', ratio: few.page / page, rows: count };
  yield { name: 'reviews.page.growth', ...growth, floor: FLOORS.growth };
  yield { name: 'reviews.watch', value: many.watch, unit: 's', rows: count };
  const beside = { value: many.risky * 1e3, limit: few.risky * 1e3, unit: 'ms', ratio: few.risky / many.risky };
  yield { name: 'reviews.page.risk', ...beside, rows: count, floor: FLOORS.growth, note: 'low, of high-risk replies' };
  const decided = { value: DECISIONS / many.spent, limit: DECISIONS / many.bareSpent, unit: 'decisions/s' };
  yield {
    name: 'reviews.decide',
    ...decided,
    ratio: many.bareSpent / many.spent,
    rows: count,
    floor: FLOORS.decide,
    note: `${WIDTH} at once`,
  };
  const { used } = many;
  yield {
    name: 'reviews.decide.cpu',
    ...{ value: DECISIONS / used.spent, limit: DECISIONS / used.bare, unit: 'decisions/CPU s' },
    ratio: used.bare / used.spent,
    rows: count,
    floor: FLOORS.decide,
    note: 'of the process and PostgreSQL',
  };
}

async function measured(stage, count, decides) {
  const db = await stage.database();
  await seedPeople(db.owner, 1_000);
  await seedRules(db.owner);
  const leads = `p.external_id IN (${LEADS.map((id) => `'${id}'`).join(', ')})`;
  await seedBelt(db.owner, 'black', leads);
  await seedBelt(db.owner, 'white', `NOT ${leads}`);
  await seedTopics(db.owner, leads);
  for (const lead of LEADS) await grantRole(db.owner, lead, 'lead');
  await seedWaiting(db.owner, count);
  const cookies = await openLogins(db.owner, LEADS);
  await db.owner.query('VACUUM ANALYZE');
  const api = await stage.start('api', db);
  const http = caller(api, WIDTH);
  const open = async () => {
    const { body } = await http.call('GET', '/api/v1/reviews?limit=30', { cookie: cookies[0] });
    if (body.items.length !== 30) throw new Error(`The page has ${body.items.length} items.`);
  };
  for (let warm = 0; warm < 20; warm += 1) await open();
  const page = await median(15, () => seconds(open));
  const lowly = async () => {
    const { body } = await http.call('GET', '/api/v1/reviews?limit=30&risk=low&language=ar', { cookie: cookies[0] });
    if (body.items.length !== 30) throw new Error(`The page of low risk has ${body.items.length} items.`);
  };
  await seedRisky(db.owner, count);
  await db.owner.query('VACUUM ANALYZE');
  const risky = await median(15, () => seconds(lowly));
  await db.owner.query(`DELETE FROM reviews.course WHERE kind = 'reply' OR language = 'ar';
    DELETE FROM drafts.revision WHERE text LIKE 'Risky%'; DELETE FROM drafts.draft WHERE text LIKE 'Risky%'`);
  await db.owner.query('VACUUM ANALYZE');
  const connection = await client(db.appUrl);
  const bare = await median(15, () =>
    seconds(() =>
      connection.query(
        `SELECT c.draft_id, r.text FROM reviews.course c JOIN drafts.draft d ON d.id = c.draft_id
         JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.revision WHERE c.open ORDER BY c.due_at, c.draft_id LIMIT 31`,
      ),
    ),
  );
  await connection.end();
  const found = [];
  let watch = 0;
  if (decides) {
    const { rows } = await db.owner.query('SELECT id FROM drafts.draft ORDER BY id LIMIT $1', [
      2 * ROUNDS * DECISIONS + WARMING,
    ]);
    const ids = rows.map(({ id }) => id);
    let next = 0;
    const approve = (id) =>
      http.call('POST', `/api/v1/drafts/${id}/approval`, {
        cookie: cookies[next++ % cookies.length],
        body: { revision: 1 },
        headers: { prefer: 'return=minimal' },
      });
    await inParallel(WIDTH, ids.splice(0, WARMING), approve);
    // A house that has decided something is analysed within a minute; until then an empty trail is read whole for each entry.
    await db.owner.query('ANALYZE');
    for (let round = 0; round < ROUNDS; round += 1) {
      const bare = await bareDecisions(db, ids.splice(0, DECISIONS));
      const taken = ids.splice(0, DECISIONS);
      const before = api.cpu() + db.cpu();
      const spent = await seconds(() => inParallel(WIDTH, taken, approve));
      found.push({ bare: bare.spent, spent, bareCpu: bare.cpu, cpu: api.cpu() + db.cpu() - before });
      const { rows: ready } = await db.owner.query(
        `SELECT count(*)::int AS n FROM drafts.draft WHERE id = ANY($1) AND state = 'ready'`,
        [taken],
      );
      if (ready[0].n !== taken.length) throw new Error(`${ready[0].n} of ${taken.length} are approved.`);
    }
    watch = await watched(stage, db);
  }
  http.close();
  await api.stop();
  if (!decides) return { page, bare, risky };
  const { bare: bareSpent, spent } = middle(found);
  const used = middle(found.map(({ bareCpu, cpu }) => ({ bare: bareCpu, spent: cpu })));
  return { page, bare, risky, bareSpent, spent, used, watch };
}

/** Seconds until a worker has offered all that waits to somebody, five hundred at a time. */
async function watched(stage, db) {
  const before = performance.now();
  const worker = await stage.start('worker', db, { WORKER_ID: 'bench' });
  for (;;) {
    const { rows } = await db.owner.query(
      'SELECT count(*)::int AS n FROM reviews.course WHERE open AND for_id IS NOT NULL',
    );
    if (rows[0].n > 0) break;
    if (performance.now() - before > 300_000) throw new Error('Nothing was offered to anybody.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const spent = (performance.now() - before) / 1000;
  await worker.stop();
  return spent;
}

/** So many posts of white belts that wait, each with its revision and its course. */
async function seedWaiting(owner, count) {
  await owner.query(
    `CREATE TEMPORARY TABLE waiting AS
       SELECT uuidv7() AS id, p.id AS author_id, c.id AS channel_id, now() - n * interval '3 seconds' AS at,
         CASE WHEN n % 3 = 0 THEN 'he' ELSE 'en' END AS language, 'Words that wait for a reader, number ' || n AS text
       FROM generate_series(1, $1::int) n
       JOIN (SELECT id, row_number() OVER (ORDER BY id) AS place FROM people.person WHERE external_id NOT IN (${LEADS.map((id) => `'${id}'`).join(', ')})) p
         ON p.place = 1 + n % 900
       JOIN (SELECT id, row_number() OVER (ORDER BY id) AS place FROM channels.channel) c ON c.place = 1 + n % 3`,
    [count],
  );
  await owner.query(`
    INSERT INTO drafts.draft (id, kind, author_id, channel_id, account_kind, risk, relationship, language, text, state, revision,
        created_at, changed_at, edited_at, version)
      SELECT id, 'post', author_id, channel_id, 'business', 1, 'employee', language, text, 'submitted', 1, at, at, at, 2 FROM waiting;
    INSERT INTO drafts.revision (draft_id, number, text, digest, relationship, language, risk, permits, submitted_at,
        review_depth, owed, passed, verbatim)
      SELECT id, 1, text, sha256(convert_to(text, 'UTF8')), 'employee', language, 1, '{}', at, 'every', false, false, false FROM waiting;
    INSERT INTO reviews.course (draft_id, revision, author_id, channel_id, kind, language, risk, steps, step, escalated, due_at,
        also, needed, each, approvers, open)
      SELECT id, 1, author_id, channel_id, 'post', language, 1,
        '[{"who": "scope", "people": [], "role": null, "all": false, "needed": 1, "hours": null, "next": []}]', 0, 0,
        at + interval '16 hours', '{}', 1, false, '{}', true FROM waiting;
    DROP TABLE waiting;`);
}

/** So many replies to what is of high risk that wait, and behind them a few posts of low risk in another language. */
async function seedRisky(owner, count) {
  await owner.query(
    `CREATE TEMPORARY TABLE risky AS
       SELECT uuidv7() AS id, uuidv7() AS interaction_id, p.id AS author_id, c.id AS channel_id, n > 300 AS reply,
         now() - n * interval '3 seconds' AS at, 'Risky words, number ' || n AS text
       FROM generate_series(1, $1::int + 300) n
       JOIN (SELECT id, row_number() OVER (ORDER BY id) AS place FROM people.person WHERE external_id NOT IN (${LEADS.map((id) => `'${id}'`).join(', ')})) p
         ON p.place = 1 + n % 900
       JOIN (SELECT id, row_number() OVER (ORDER BY id) AS place FROM channels.channel) c ON c.place = 1 + n % 3`,
    [count],
  );
  await owner.query(`
    INSERT INTO feed.routing (interaction_id, topic_id, channel_id, risk, arrived_at, open)
      SELECT r.interaction_id, t.id, r.channel_id, 3, r.at, false FROM risky r,
        (SELECT id FROM topics.topic WHERE risk = 3 ORDER BY id LIMIT 1) t WHERE r.reply;
    INSERT INTO drafts.draft (id, kind, author_id, channel_id, account_kind, risk, relationship, language, text, state, revision,
        created_at, changed_at, edited_at, version, interaction_id)
      SELECT id, CASE WHEN reply THEN 'reply' ELSE 'post' END, author_id, channel_id, 'business', CASE WHEN reply THEN 3 ELSE 1 END,
        'employee', CASE WHEN reply THEN 'en' ELSE 'ar' END, text, 'submitted', 1, at, at, at, 2, CASE WHEN reply THEN interaction_id END
      FROM risky;
    INSERT INTO drafts.revision (draft_id, number, text, digest, relationship, language, risk, permits, submitted_at,
        review_depth, owed, passed, verbatim)
      SELECT id, 1, text, sha256(convert_to(text, 'UTF8')), 'employee', CASE WHEN reply THEN 'en' ELSE 'ar' END,
        CASE WHEN reply THEN 3 ELSE 1 END, '{}', at, 'every', false, false, false FROM risky;
    INSERT INTO reviews.course (draft_id, revision, author_id, channel_id, kind, language, risk, steps, step, escalated, due_at,
        also, needed, each, approvers, open)
      SELECT id, 1, author_id, channel_id, CASE WHEN reply THEN 'reply' ELSE 'post' END, CASE WHEN reply THEN 'en' ELSE 'ar' END,
        CASE WHEN reply THEN 3 ELSE 1 END,
        '[{"who": "scope", "people": [], "role": null, "all": false, "needed": 1, "hours": null, "next": []}]', 0, 0,
        at + interval '16 hours', '{}', 1, false, '{}', true FROM risky;
    DROP TABLE risky;`);
}

/** The statements of an approval, one after the other, as somebody would write them; seconds, and CPU seconds of all. */
async function bareDecisions(db, ids) {
  const clients = await Promise.all(Array.from({ length: WIDTH }, () => client(db.appUrl)));
  const personId = randomUUID();
  const once = async (id, runner) => {
    const connection = clients[runner];
    const at = new Date();
    const send = (name, text, values) => connection.query({ name, text, values });
    await connection.query('BEGIN');
    await send('lock', 'SELECT * FROM drafts.draft WHERE id = $1 FOR UPDATE', [id]);
    await send(
      'move',
      `UPDATE drafts.draft SET state = 'ready', approved_revision = revision, changed_at = $2, version = version + 1 WHERE id = $1`,
      [id, at],
    );
    await send(
      'review',
      `INSERT INTO drafts.review (id, draft_id, revision, decided_by, decision, permits, at) VALUES ($1, $2, 1, $3, 'approve', '{}', $4)`,
      [randomUUID(), id, personId, at],
    );
    await send(
      'approval',
      'INSERT INTO reviews.approval (draft_id, revision, step, person_id, at) VALUES ($1, 1, 0, $2, $3)',
      [...[id, personId, at]],
    );
    await send('course', 'UPDATE reviews.course SET open = false WHERE draft_id = $1 AND revision = 1', [id]);
    await send(
      'event',
      'INSERT INTO platform.outbox (name, payload, actor, request_id, occurred_at) VALUES ($1, $2, $3, $4, $5)',
      ['drafts.approved', JSON.stringify({ draftId: id }), `person:${personId}`, randomUUID(), at],
    );
    await connection.query('COMMIT');
  };
  const [process, server] = [cpuSeconds('self'), db.cpu()];
  const spent = await seconds(() => inParallel(WIDTH, ids, once));
  const cpu = cpuSeconds('self') + db.cpu() - process - server;
  await Promise.all(clients.map((connection) => connection.end()));
  return { spent, cpu };
}
