import { setTimeout as sleep } from 'node:timers/promises';
import { caller, grantRole, openLogins, seedInteractions, seedPeople, seedTopics } from '../seed.mjs';
import { median, seconds } from '../stage.mjs';

export const names = ['triage.board', 'triage.close'];

const LEAD = 'P1';
const CLOSED = 100_000;

/**
 * A lead's board over all interactions, of which some hundred thousand are open, over HTTP, against the plain statement
 * that counts what is open by channel and topic; and closing up to 100,000 that a filter chooses, through the queue,
 * against the plain statements that close as many.
 */
export async function* run(stage, { rows, wants }) {
  const count = rows ?? (process.env.OBI_BENCH_SMALL ? 100_000 : 1_000_000);
  const db = await stage.database();
  await seedPeople(db.owner, 1_000);
  await seedTopics(db.owner, `p.external_id = '${LEAD}'`);
  stage.report(`  seeding ${count} interactions`);
  await seedInteractions(db.owner, count);
  await grantRole(db.owner, LEAD, 'lead');
  const [cookie] = await openLogins(db.owner, [LEAD]);
  await db.owner.query('VACUUM ANALYZE');
  const open = await one(db, 'SELECT count(*)::int AS n FROM feed.routing WHERE open');
  const api = await stage.start('api', db);
  const http = caller(api, 1);
  const board = () => http.call('GET', '/api/v1/triage/board', { cookie });
  if ((await board()).body.items.length === 0) throw new Error('The board is empty.');
  const bare = await median(7, () => milliseconds(() => db.owner.query(PLAIN)));
  const spent = await median(7, () => milliseconds(board));
  yield {
    ...{ name: 'triage.board', value: spent, unit: 'ms', limit: bare, ratio: bare / spent, rows: count, floor: 0.15 },
    note: `${open} open`,
  };
  if (wants('triage.close')) yield* closed(stage, db, http, cookie);
  http.close();
  await api.stop();
}

async function* closed(stage, db, http, cookie) {
  const worker = await stage.start('worker', db, { WORKER_ID: 'bench' });
  const topics = await db.owner.query(
    `SELECT topic_id AS id, count(*)::int AS n FROM feed.routing WHERE open AND topic_id IS NOT NULL
     GROUP BY topic_id HAVING count(*) <= ${CLOSED} ORDER BY count(*) DESC LIMIT 2`,
  );
  const [plain, ours] = topics.rows;
  const bare = await seconds(() => bareClose(db, plain.id));
  const counted = (await http.call('GET', `/api/v1/triage/counts?topicId=${ours.id}`, { cookie })).body.count;
  const body = { kind: 'close', outcome: 'spam', reason: 'A wave', filter: { topicId: ours.id }, count: counted };
  const spent = await seconds(async () => {
    const act = (await http.call('POST', '/api/v1/triage/bulk-acts', { cookie, body })).body;
    for (let state = act.state; state === 'running';) {
      await sleep(100);
      state = (await http.call('GET', `/api/v1/triage/bulk-acts/${act.id}`, { cookie })).body.state;
    }
  });
  const [mine, theirs] = [counted / spent, plain.n / bare];
  yield {
    ...{
      name: 'triage.close',
      value: mine,
      unit: 'interactions/s',
      limit: theirs,
      ratio: mine / theirs,
      rows: counted,
    },
    floor: 0.02,
  };
  await worker.stop();
}

const PLAIN = `SELECT channel_id, topic_id, count(*), count(*) FILTER (WHERE due_at <= now()), min(arrived_at)
  FROM feed.routing WHERE open GROUP BY channel_id, topic_id`;

/** The two statements that close what waits under a topic. */
async function bareClose(db, topicId) {
  await db.owner.query('BEGIN');
  await db.owner.query(
    `UPDATE feed.interaction n SET status = 'closed', outcome = 'spam', done_at = now() FROM feed.routing r
     WHERE r.topic_id = $1 AND r.open AND n.id = r.interaction_id AND n.arrived_at = r.arrived_at`,
    [topicId],
  );
  await db.owner.query(
    `UPDATE feed.routing SET open = false WHERE open AND interaction_id IN (SELECT interaction_id FROM feed.routing WHERE topic_id = $1 AND open)`,
    [topicId],
  );
  await db.owner.query('COMMIT');
}

const one = async (db, sql) => (await db.owner.query(sql)).rows[0].n;
const milliseconds = async (fn) => (await seconds(fn)) * 1000;
