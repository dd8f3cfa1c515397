import pg from 'pg';
import { caller, openLogins, seedPeople } from '../seed.mjs';
import { built, seconds } from '../stage.mjs';

export const names = ['access.login', 'access.token', 'access.share'];

const PEOPLE = 200;
const CHECKS = 20_000;
const AT_ONCE = 10;
const ROUTE = '/api/v1/my/nudges';

/**
 * Checks of logins and tokens per second (who it is, which roles how far, one more request counted, last use kept), against
 * a bare look-up by hash on the same pool; and the share of the check in a hot route, one request after the other.
 */
export async function* run(stage) {
  const db = await stage.database();
  await seedPeople(db.owner, PEOPLE);
  const people = Array.from({ length: PEOPLE }, (_, at) => `P${at + 1}`);
  const cookies = await openLogins(db.owner, people);
  const logins = cookies.map((cookie) => cookie.split('=')[1]);
  await db.owner.query(
    `INSERT INTO access.token (id, person_id, name, secret_hash, created_at, expires_at)
     SELECT uuidv7(), id, 'bench', sha256(convert_to('token-' || external_id, 'UTF8')), now(), now() + interval '1 day'
     FROM people.person`,
  );
  const pool = new pg.Pool({ connectionString: db.appUrl, max: AT_ONCE });
  const { Credentials, hashOf } = built('platform/access/credentials');
  const credentials = new Credentials(null, { real: () => new Date() }, { driver: { master: pool } });
  const bare = (table) => (secret) =>
    pool.query({
      name: `bare-${table}`,
      text: `SELECT person_id FROM access.${table} WHERE secret_hash = $1 AND expires_at > $2`,
      values: [hashOf(secret), new Date()],
    });
  const found = (secret, check) =>
    check(secret).then((principal) => {
      if (principal === null) throw new Error('A credential was refused.');
    });
  const perSecond = async (secrets, check) => {
    const all = async (count) => {
      let next = 0;
      const one = async () => {
        while (next < count) await found(secrets[next++ % secrets.length], check);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, one));
    };
    await all(2_000);
    return CHECKS / (await seconds(() => all(CHECKS)));
  };

  const byLogin = (secret) => credentials.principalOfLogin(secret);
  const byToken = (secret) => credentials.principalOfToken(secret);
  const tokens = people.map((person) => `token-${person}`);
  for (const [name, secrets, check, table] of [
    ['access.login', logins, byLogin, 'login'],
    ['access.token', tokens, byToken, 'token'],
  ]) {
    const limit = await perSecond(secrets, bare(table));
    const value = await perSecond(secrets, check);
    yield { name, value, unit: 'checks/s', limit, ratio: value / limit, note: `${AT_ONCE} at once, ${PEOPLE} people` };
  }

  const api = await stage.start('api', db);
  const http = caller(api, 1);
  const each = async (times, act) => {
    for (let at = 0; at < 200; at += 1) await act(at % PEOPLE);
    const took = await seconds(async () => {
      for (let at = 0; at < times; at += 1) await act(at % PEOPLE);
    });
    return (took / times) * 1000;
  };
  const check = await each(2_000, (at) => byLogin(logins[at]));
  const request = await each(2_000, (at) => http.call('GET', ROUTE, { cookie: cookies[at] }));
  http.close();
  await api.stop();
  await pool.end();
  yield {
    name: 'access.share',
    value: (check / request) * 100,
    unit: '%',
    note: `${ROUTE}: check ${check.toFixed(3)} of ${request.toFixed(3)} ms`,
  };
}
