import { execFileSync } from 'node:child_process';
import { built, client, median, seconds } from '../stage.mjs';

export const names = ['trail.seal', 'trail.verify'];

const ENTRIES = 20_000;

/**
 * Chaining entries that wait, by the sealer itself on one connection, against the bare INSERT … SELECT of as many seals;
 * and `npx obi audit verify` of the whole chain.
 */
export async function* run(stage, { rows }) {
  const count = rows ?? ENTRIES;
  const db = await stage.database();
  const connection = await client(db.appUrl);
  const work = {
    write: async (text, values = []) => (await connection.query(text, values)).rows,
    async run(fn) {
      await connection.query('BEGIN');
      await fn();
      await connection.query('COMMIT');
    },
  };
  const { Sealer } = built('platform/trail/sealer');
  const sealer = new Sealer(work, null);
  await append(db, 2_000);
  await sealer.sealCommitted();
  await append(db, count);
  const spent = await seconds(() => sealer.sealCommitted());
  await connection.end();
  const bare = await bareSeals(db, count);
  yield {
    name: 'trail.seal',
    value: count / spent,
    unit: 'entries/s',
    limit: count / bare,
    ratio: bare / spent,
    rows: count,
    floor: 0.05,
    note: 'one sealer, each seal over the one before it',
  };
  const verify = await seconds(async () => {
    execFileSync(process.execPath, [`${stage.root}/bin/obi.mjs`, 'audit', 'verify'], {
      env: { ...process.env, OBI_HOME: stage.home, DATABASE_URL: db.appUrl, CI: 'true', LOG_LEVEL: 'error' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  });
  yield {
    name: 'trail.verify',
    value: verify,
    unit: 's',
    rows: count + 2_000,
    note: 'npx obi audit verify, with its start',
  };
}

async function append(db, count) {
  await db.owner.query(
    `WITH stated AS (SELECT uuidv7() AS id, '\\x00'::bytea AS salt, '{"after":null,"before":null}' AS value FROM generate_series(1, $1)),
     entries AS (
       INSERT INTO trail.entry (id, at, act, actor, subject_kind, subject_id, value_hash, format)
       SELECT id, date_trunc('milliseconds', now()), 'bench.done', 'system:bench', 'thing', 'x',
         sha256(salt || convert_to(value, 'UTF8')), 2 FROM stated),
     beside AS (INSERT INTO trail.value (entry_id, salt, value) SELECT id, salt, value::jsonb FROM stated)
     INSERT INTO trail.unsealed (entry_id) SELECT id FROM stated`,
    [count],
  );
}

async function bareSeals(db, count) {
  await db.owner.query('CREATE SCHEMA scratch; CREATE TABLE scratch.seal (LIKE trail.seal INCLUDING ALL)');
  const bare = await client(db.ownerUrl);
  const spent = await median(3, async () => {
    await bare.query('TRUNCATE scratch.seal');
    return seconds(() =>
      bare.query(
        `INSERT INTO scratch.seal (number, day, entry_id, hash)
         SELECT row_number() OVER (ORDER BY id), at::date, id, value_hash FROM trail.entry ORDER BY id LIMIT $1`,
        [count],
      ),
    );
  });
  await bare.end();
  await db.owner.query('DROP SCHEMA scratch CASCADE');
  return spent;
}
