import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A real SMTP server in a process of its own; `count` says how many mails came, how often, and for how many persons. */
export async function openMailbox() {
  const child = fork(fileURLToPath(new URL('./mail-server.mjs', import.meta.url)));
  const [{ port }] = await once(child, 'message');
  return {
    port,
    count: async () => {
      child.send('count');
      const [counted] = await once(child, 'message');
      return counted;
    },
    close: () => child.kill(),
  };
}

/** The house sends its mail to this port. */
export async function sendTo(owner, port, perSecond = null) {
  await owner.query(
    `UPDATE deliveries.mail SET enabled = true, host = '127.0.0.1', port = $1, security = 'none', per_second = $2,
       from_address = 'obi@example.org', version = version + 1`,
    [port, perSecond],
  );
}

/** So many persons of whom each lost a belt: one reason each, found by the house's own statement. */
export async function seedRevoked(owner, people) {
  await owner.query(
    `INSERT INTO people.person (id, external_id, given_name, family_name, email, active)
     SELECT gen_random_uuid(), 'M' || n, 'G' || n, 'F', 'm' || n || '@example.org', true FROM generate_series(1, $1::int) n`,
    [people],
  );
  await owner.query(
    `WITH belt AS (SELECT id FROM curricula.belt ORDER BY rank LIMIT 1),
     added AS (
       INSERT INTO training.award (id, person_id, belt_id, ground, recognition_id, from_at, revoked_at, recorded_at)
       SELECT gen_random_uuid(), p.id, belt.id, 'recognition', gen_random_uuid(), now() - interval '1 day', now(), now()
       FROM people.person p, belt WHERE p.external_id LIKE 'M%' RETURNING id, person_id)
     INSERT INTO awards.revocation (award_id, person_id, code, words, revoked_at)
     SELECT id, person_id, 'other', 'bench', now() FROM added`,
  );
  await owner.query('ANALYZE');
}

/** How many mails are sent, wait, or were given up. */
export async function sent(owner) {
  const { rows } = await owner.query(`SELECT state, count(*)::int AS n FROM deliveries.delivery GROUP BY 1`);
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}
