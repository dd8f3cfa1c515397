import { load, startRaw } from '../raw.mjs';
import { caller, openLogins, seedPeople } from '../seed.mjs';
import { built, client, seconds } from '../stage.mjs';

export const names = ['access.login', 'access.token', 'access.share'];

const PEOPLE = 200;
const AT_ONCE = 10;
const ROUTE = '/api/v1/my/nudges/count';
const TIMES = 2_000;

/**
 * Requests of logins and of tokens per CPU second of the api (who it is, which roles how far, one more request counted, last
 * use kept, and the smallest hot read), against a raw node:http + pg server with the same look-up and the same read; and the
 * share of the check in a hot route, one request after the other.
 */
export async function* run(stage, { wants }) {
  const db = await stage.database();
  await seedPeople(db.owner, PEOPLE);
  const people = Array.from({ length: PEOPLE }, (_, at) => `P${at + 1}`);
  const cookies = await openLogins(db.owner, people);
  await db.owner.query(
    `INSERT INTO access.token (id, person_id, name, secret_hash, created_at, expires_at)
     SELECT uuidv7(), id, 'bench', sha256(convert_to('token-of-the-bench-' || external_id, 'UTF8')), now(), now() + interval '1 day'
     FROM people.person`,
  );
  await db.owner.query('VACUUM ANALYZE');
  const statements = await statementsOfTheHouse();
  const api = await stage.start('api', db);
  for (const [name, floor, login, headers] of [
    ['access.login', 0.2, statements.login, cookies.map((cookie) => ({ cookie }))],
    [
      'access.token',
      0.18,
      statements.token,
      people.map((person) => ({ authorization: `Bearer token-of-the-bench-${person}` })),
    ],
  ]) {
    if (!wants(name)) continue;
    const some = headers.slice(0, AT_ONCE);
    const house = await load(api, ROUTE, some);
    const raw = await startRaw({ url: db.appUrl, pool: AT_ONCE, login, page: statements.read });
    const bare = await load(raw, ROUTE, some);
    raw.stop();
    yield {
      name,
      value: house.perCpu,
      unit: 'checks/CPU s',
      limit: bare.perCpu,
      ratio: house.perCpu / bare.perCpu,
      cpu: house.cpu,
      floor,
      note: `${Math.round(house.perSecond)} checks/s, raw ${Math.round(bare.perSecond)}; ${ROUTE}`,
    };
  }
  if (wants('access.share')) yield await share(api, db, cookies, statements.login);
  await api.stop();
}

/** By turns on one connection: the check's statement alone, and the whole request. */
async function share(api, db, cookies, login) {
  const { hashOf } = built('platform/access/credentials');
  const http = caller(api, 1);
  const app = await client(db.appUrl);
  const each = async (act) => {
    for (let at = 0; at < 200; at += 1) await act(at % PEOPLE);
    const took = await seconds(async () => {
      for (let at = 0; at < TIMES; at += 1) await act(at % PEOPLE);
    });
    return (took / TIMES) * 1000;
  };
  const secrets = cookies.map((cookie) => cookie.split('=')[1]);
  const check = await each((at) =>
    app.query({ name: 'login', text: login, values: [hashOf(secrets[at]), new Date()] }),
  );
  const request = await each((at) => http.call('GET', ROUTE, { cookie: cookies[at] }));
  http.close();
  await app.end();
  return {
    name: 'access.share',
    value: (check / request) * 100,
    unit: '%',
    limit: 100,
    // What is left to the route itself.
    ratio: 1 - check / request,
    floor: 0.3,
    note: `check ${check.toFixed(3)} of ${request.toFixed(3)} ms, ${ROUTE}`,
  };
}

/** The statements as the house sends them, taken from where it sends them. */
async function statementsOfTheHouse() {
  const clock = { now: () => new Date(), real: () => new Date() };
  const caught = {};
  const { Credentials } = built('platform/access/credentials');
  const catching = (key) => new Credentials({ hot: async (_name, text) => ((caught[key] ??= text), []) }, clock);
  await catching('login').principalOfLogin('none');
  await catching('token').principalOfToken('none');
  const { NudgesReader } = built('features/nudges/nudges.reader');
  await new NudgesReader({ json: async (_name, text) => ((caught.read = text), 'null') }).countUnseen(null);
  return caught;
}
