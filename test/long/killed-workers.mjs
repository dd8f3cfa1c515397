import { openStage, until } from '../bench/stage.mjs';

const EVENTS = 3_000;
const KILLS = 12;

/**
 * Two workers handle events and one of them is killed (kill -9) again and again: every event's effect is there exactly
 * once. The effect is a nudge-free one that can be counted: an audience's membership follows each person added.
 */
export const killedWorkers = {
  'events under killed workers': async () => {
    const stage = await openStage(() => undefined);
    try {
      const db = await stage.database();
      await db.owner.query(`INSERT INTO audiences.audience 
          (id, names, rule, traits, by_role, created_at, changed_at, version)
        VALUES (gen_random_uuid(), '{"en": "Everyone"}', '{"everyone": true}', '{}', false, now(), now(), 1)`);
      const workers = await Promise.all([stage.start('worker', db), stage.start('worker', db)]);
      for (let kill = 0; kill < KILLS; kill += 1) {
        await db.owner.query(
          `WITH added AS (
             INSERT INTO people.person (id, external_id, given_name, family_name, active)
             SELECT gen_random_uuid(), 'K' || $1 || '-' || n, 'G', 'F', true FROM generate_series(1, ${EVENTS / KILLS}) n RETURNING id)
           INSERT INTO platform.outbox (name, payload, actor, occurred_at)
           SELECT 'people.changed', jsonb_build_object('personIds', jsonb_build_array(id)), 'test', now() FROM added`,
          [kill],
        );
        await db.owner.query(`SELECT pg_notify('obi_outbox', '')`);
        await new Promise((resolve) => setTimeout(resolve, 200 + 137 * (kill % 5)));
        const victim = kill % 2;
        process.kill(workers[victim].pid, 'SIGKILL');
        workers[victim] = await stage.start('worker', db);
      }
      await until(
        async () => {
          const { rows } = await db.owner.query(
            `SELECT (SELECT count(*) FROM platform.outbox WHERE relayed_at IS NULL)
                  + (SELECT count(*) FROM platform.delivery WHERE handled_at IS NULL) AS n`,
          );
          return Number(rows[0].n) === 0;
        },
        200,
        240_000,
      );
      const { rows } = await db.owner.query(
        `SELECT (SELECT count(*)::int FROM audiences.membership) AS members,
                (SELECT count(*)::int FROM platform.delivery WHERE handled_at IS NOT NULL) AS handled,
                (SELECT count(*)::int FROM trail.unsealed) AS unsealed`,
      );
      if (rows[0].members !== EVENTS) throw new Error(`${rows[0].members} members instead of ${EVENTS}`);
      return `${KILLS} kills, ${EVENTS} events, ${rows[0].handled} deliveries handled, ${rows[0].members} members`;
    } finally {
      await stage.close();
    }
  },
};
