import { openStage, client } from './probe-stage.mjs';
import { readFileSync } from 'node:fs';
// the case, with its yields, but probing before the stage closes
const stage = await openStage((l) => console.error(l));
let db;
const database = stage.database;
stage.database = async () => {
  db = await database();
  if (process.env.PROBE_PRELOAD) {
    const { postgres } = JSON.parse(readFileSync(stage.home + '/postgres/credentials.json', 'utf8'));
    const url = new URL(db.ownerUrl); url.username = 'postgres'; url.password = postgres;
    db.super = await client(url.href);
    await db.super.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
  }
  return db;
};
const start = stage.start;
const procs = [];
stage.start = async (which, d, env) => {
  const p = await start(which, d, env);
  procs.push({ which, p });
  if (which === 'worker' && process.env.PROBE_PRELOAD) await db.super.query('SELECT pg_stat_statements_reset()');
  return p;
};
const { run } = await import('./cases/streams.mjs');
try {
  let n = 0;
  for await (const f of run(stage)) {
    console.log(f.name, Math.round(f.value), f.cpu ?? '');
    if (++n === 1) {
      const { rows } = await db.owner.query(`
        WITH a AS (SELECT o.id, o.occurred_at, o.relayed_at, d.handled_at, o.payload->>'batchId' b FROM platform.outbox o
           JOIN platform.delivery d ON d.event_id = o.id WHERE o.name = 'feed.arrived'),
        r AS (SELECT o.occurred_at, o.payload->>'batchId' b FROM platform.outbox o WHERE o.name = 'feed.routed')
        SELECT count(*), count(DISTINCT relayed_at) relays, count(DISTINCT handled_at) handles, 
          percentile_disc(array[0.5,0.99]) WITHIN GROUP (ORDER BY extract(epoch from relayed_at - a.occurred_at)*1000) AS relay,
          percentile_disc(array[0.5,0.99]) WITHIN GROUP (ORDER BY extract(epoch from handled_at - relayed_at)*1000) AS taken,
          percentile_disc(array[0.5,0.99]) WITHIN GROUP (ORDER BY extract(epoch from r.occurred_at - handled_at)*1000) AS routed,
          max(r.occurred_at) - min(a.occurred_at) span
        FROM a JOIN r USING (b)`);
      console.log(rows[0]);
      const names = await db.owner.query(`SELECT o.name, count(*), count(d.*) deliveries, array_agg(DISTINCT d.handler) FROM platform.outbox o LEFT JOIN platform.delivery d ON d.event_id = o.id GROUP BY 1`);
      console.table(names.rows);
      for (const { which, p } of procs) { try { console.log(which, p.pid, 'cpu', p.cpu()); } catch {} }
      if (process.env.PROBE_PRELOAD) {
        const s = await db.super.query(`SELECT calls, round(total_exec_time) ms, round(mean_exec_time::numeric,2) mean, round(total_plan_time) plan, regexp_replace(left(query, 140), '\\s+', ' ', 'g') q, toplevel t FROM pg_stat_statements WHERE toplevel ORDER BY total_exec_time DESC LIMIT 30`);
        for (const r of s.rows) console.log(r.calls.padStart(6), String(r.ms).padStart(7), String(r.mean).padStart(8), r.q.replace(/\s+/g,' '));
      }
    }
  }
} finally { await db?.super?.end(); await stage.close(); }
