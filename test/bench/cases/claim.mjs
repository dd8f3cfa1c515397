import { randomUUID } from 'node:crypto';
import {
  caller,
  inParallel,
  openLogins,
  seedBelt,
  seedInteractions,
  seedPeople,
  seedRules,
  seedTopics,
} from '../seed.mjs';
import { client, cpuSeconds, middle, seconds } from '../stage.mjs';

export const names = ['claim', 'claim.cpu'];

const CLAIMS = 1_000;
/** Claims until the process runs as it will. */
const WARM_UP = 3_000;
/** Bare and over HTTP by turns; the median round counts. */
const ROUNDS = 3;
const WIDTH = 10;
/** So many that nobody claims more than they may have at once. */
const CLAIMANTS = Array.from({ length: 500 }, (_, at) => `P${at + 1}`);

/**
 * Claims of different interactions over HTTP, ten at once, by hundreds of persons, against the bare transaction on ten
 * connections, statement by statement as one would write it: the interaction locked, the claim and its event added, the
 * routing closed. The transaction has no HTTP, no login, no permit, no limit of requests and no capacity; the requests
 * do. Claims a second; and a CPU second of the process and PostgreSQL together.
 */
export async function* run(stage, { rows }) {
  const count = rows ?? 100_000;
  const db = await stage.database();
  await seedPeople(db.owner, 1_000);
  await seedRules(db.owner);
  const claimants = `p.external_id IN (${CLAIMANTS.map((id) => `'${id}'`).join(', ')})`;
  await seedBelt(db.owner, 'orange', claimants);
  await seedBelt(db.owner, 'white', `NOT ${claimants}`);
  await seedTopics(db.owner, claimants);
  await seedInteractions(db.owner, count);
  const cookies = await openLogins(db.owner, CLAIMANTS);
  const { rows: waiting } = await db.owner.query(
    `SELECT n.id FROM feed.interaction n WHERE n.status = 'waiting'
       AND EXISTS (SELECT FROM feed.routing r WHERE r.interaction_id = n.id AND r.open AND r.risk < 3)
     ORDER BY n.arrived_at DESC LIMIT $1`,
    [WARM_UP + 2 * ROUNDS * CLAIMS],
  );
  const ids = waiting.map(({ id }) => id);
  if (ids.length < WARM_UP + 2 * ROUNDS * CLAIMS) throw new Error(`Only ${ids.length} interactions can be claimed.`);

  const api = await stage.start('api', db);
  const http = caller(api, WIDTH);
  let next = 0;
  const claim = (id) => {
    const cookie = cookies[next++ % cookies.length];
    return http.call('POST', `/api/v1/interactions/${id}/claim`, { cookie, expect: [201] });
  };
  await inParallel(WIDTH, ids.slice(0, WARM_UP), claim);
  const done = [];
  const found = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = WARM_UP + 2 * round * CLAIMS;
    const bare = await bareClaims(db, ids.slice(from, from + CLAIMS));
    const claimed = ids.slice(from + CLAIMS, from + 2 * CLAIMS);
    const before = api.cpu() + db.cpu();
    const process = api.cpu();
    const spent = await seconds(() => inParallel(WIDTH, claimed, claim));
    const cpu = api.cpu() + db.cpu() - before;
    found.push({ bare: bare.spent, spent, cpu, bareCpu: bare.cpu, process: api.cpu() - process });
    done.push(...claimed);
  }
  http.close();
  await api.stop();

  const { rows: made } = await db.owner.query(
    `SELECT count(*)::int AS n, count(DISTINCT person_id)::int AS persons FROM feed.claim WHERE interaction_id = ANY($1) AND ended_at IS NULL`,
    [done],
  );
  if (made[0].n !== done.length) throw new Error(`${made[0].n} claims stand, not ${done.length}.`);
  const { bare, spent, process } = middle(found);
  yield {
    name: 'claim',
    value: CLAIMS / spent,
    unit: 'claims/s',
    limit: CLAIMS / bare,
    ratio: bare / spent,
    rows: count,
    cpu: process,
    floor: 0.5,
    note: `${WIDTH} at once, ${made[0].persons} persons`,
  };
  const used = middle(found.map(({ bareCpu, cpu }) => ({ bare: bareCpu, spent: cpu })));
  yield {
    name: 'claim.cpu',
    value: CLAIMS / used.spent,
    unit: 'claims/CPU s',
    limit: CLAIMS / used.bare,
    ratio: used.bare / used.spent,
    rows: count,
    floor: 0.5,
    note: 'of the process and PostgreSQL',
  };
}

/** The statements of a claim, one after the other, as somebody would write them; seconds, and CPU seconds of all. */
async function bareClaims(db, ids) {
  const clients = await Promise.all(Array.from({ length: WIDTH }, () => client(db.appUrl)));
  const personId = randomUUID();
  const once = async (id, runner) => {
    const at = new Date();
    const claimId = randomUUID();
    const connection = clients[runner];
    await connection.query('BEGIN');
    await connection.query({
      name: 'lock',
      text: 'SELECT FROM feed.identity WHERE interaction_id = $1 FOR NO KEY UPDATE',
      values: [id],
    });
    await connection.query({
      name: 'claim',
      text: 'INSERT INTO feed.claim (id, interaction_id, person_id, from_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
      values: [claimId, id, personId, at, new Date(at.getTime() + 1_800_000)],
    });
    await connection.query({
      name: 'routing',
      text: 'UPDATE feed.routing SET open = false WHERE interaction_id = $1 AND open',
      values: [id],
    });
    await connection.query({
      name: 'event',
      text: 'INSERT INTO platform.outbox (name, payload, actor, request_id, occurred_at) VALUES ($1, $2, $3, $4, $5)',
      values: [
        'feed.claimed',
        JSON.stringify({ claimId, interactionId: id, personId }),
        `person:${personId}`,
        randomUUID(),
        at,
      ],
    });
    await connection.query('COMMIT');
  };
  const [process, server] = [cpuSeconds('self'), db.cpu()];
  const spent = await seconds(() => inParallel(WIDTH, ids, once));
  const cpu = cpuSeconds('self') + db.cpu() - process - server;
  await Promise.all(clients.map((one) => one.end()));
  return { spent, cpu };
}
