import { caller, grantRole, openLogins, seedBelt, seedPeople, seedRules } from '../seed.mjs';
import { client, median, seconds, until } from '../stage.mjs';

export const names = ['rules.impact', 'rules.publish', 'rules.wave', 'permits.check', 'permits.share'];

const PEOPLE = 100_000;
/** Seconds within which whoever publishes has their answer. */
const AT_ONCE = 1;
const HOT = '/api/v1/feed?limit=20';

/**
 * Over 100,000 people who acknowledged the edition before and hold White: the impact preview of a material draft, against the
 * bare count of who acknowledged and holds what; its publication, which returns at once; asking everybody (the wave), against
 * one bare INSERT … SELECT of as many rows; permit checks, against the smallest statement there is, and their share of a hot
 * request.
 */
export async function* run(stage, { rows }) {
  const count = rows ?? PEOPLE;
  const db = await stage.database();
  await seedPeople(db.owner, count);
  await seedRules(db.owner);
  await seedBelt(db.owner, 'white');
  await grantRole(db.owner, 'P1', 'lead');
  await grantRole(db.owner, 'P2', 'hr');
  const [lead, hr] = await openLogins(db.owner, ['P1', 'P2']);
  await db.owner.query('VACUUM ANALYZE');
  yield await checks(db, count);
  const bare = await bareAsking(db);

  const api = await stage.start('api', db);
  const worker = await stage.start('worker', db);
  const http = caller(api, 1);
  const call = async (method, path, body, cookie = lead) =>
    (await http.call(method, `/api/v1/${path}`, { cookie, ...(body === undefined ? {} : { body }) })).body;
  const [document] = (await call('GET', 'rules-documents')).items;
  const draft = await call('POST', `rules-documents/${document.id}/editions`, { texts: { en: '## 1. New\n\nWords.' } });
  let impact;
  const preview = await median(3, () =>
    seconds(async () => (impact = await call('GET', `rules-editions/${draft.id}/impact`))),
  );
  if (impact.again !== count || impact.losing !== count) throw new Error(`The impact names ${impact.again} people.`);
  const counting = await bareCounting(db);
  yield {
    name: 'rules.impact',
    value: preview,
    unit: 's',
    limit: counting,
    ratio: counting / preview,
    rows: count,
    floor: 0.15,
  };

  await call('POST', `rules-editions/${draft.id}/approval`, undefined, hr);
  const publish = await seconds(() => call('POST', `rules-editions/${draft.id}/publication`, {}));
  yield {
    name: 'rules.publish',
    value: publish,
    unit: 's',
    limit: AT_ONCE,
    ratio: AT_ONCE / publish,
    rows: count,
    floor: 1,
    note: 'the request returns at once',
  };
  const published = Date.now();
  const wave = await seconds(() =>
    until(async () => (await call('GET', `rules-editions/${draft.id}/wave`)).state === 'done', 100),
  );
  const { asked, startedAt, finishedAt } = await call('GET', `rules-editions/${draft.id}/wave`);
  if (asked !== count) throw new Error(`${asked} of ${count} were asked.`);
  yield {
    name: 'rules.wave',
    value: wave,
    unit: 's',
    limit: bare,
    ratio: bare / wave,
    rows: count,
    floor: 0.2,
    note: `until all are asked; begun after ${(new Date(startedAt) - published) / 1000} s, ended after ${(new Date(finishedAt) - published) / 1000} s`,
  };
  yield await share(db, http);
  http.close();
  await worker.stop();
  await api.stop();
}

/** Who acknowledged and holds what, counted by hand. */
async function bareCounting(db) {
  const bare = await client(db.ownerUrl);
  const spent = await median(3, () =>
    seconds(() =>
      bare.query(
        `SELECT a.number, h.rank, count(*) FROM people.directory d
         LEFT JOIN (SELECT person_id, max(edition_number) AS number FROM rules.acknowledgement GROUP BY 1) a USING (person_id)
         LEFT JOIN (SELECT w.person_id, max(b.rank) AS rank FROM training.award w JOIN curricula.belt_ladder b ON b.belt_id = w.belt_id
                    WHERE w.from_at <= now() AND w.until_at > now() GROUP BY 1) h USING (person_id)
         GROUP BY 1, 2`,
      ),
    ),
  );
  await bare.end();
  return spent;
}

/** One after the other: the permits of a page of the feed alone, and the whole request. */
async function share(db, http) {
  const readers = Array.from({ length: 50 }, (_, at) => `P${at + 100}`);
  const cookies = await openLogins(db.owner, readers);
  const { rows } = await db.owner.query('SELECT id FROM people.person WHERE external_id = ANY($1)', [readers]);
  const app = await client(db.appUrl);
  const each = async (act) => {
    for (let at = 0; at < 200; at += 1) await act(at % readers.length);
    const took = await seconds(async () => {
      for (let at = 0; at < 1_000; at += 1) await act(at % readers.length);
    });
    return took;
  };
  const now = new Date();
  const check = await each((at) =>
    app.query({
      name: 'reaches',
      text: 'SELECT capability, channel_id, risk FROM permits.reaches_at($1, $2, $3)',
      values: [rows[at].id, ['read-feed', 'reply'], now],
    }),
  );
  const request = await each((at) => http.call('GET', HOT, { cookie: cookies[at] }));
  await app.end();
  return {
    name: 'permits.share',
    value: (check / request) * 100,
    unit: '%',
    limit: 100,
    // What is left to the request itself.
    ratio: 1 - check / request,
    floor: 0.3,
    note: `check ${check.toFixed(3)} of ${request.toFixed(3)} ms, ${HOT}`,
  };
}

async function bareAsking(db) {
  await db.owner.query('CREATE SCHEMA scratch; CREATE TABLE scratch.asking (LIKE rules.asking INCLUDING ALL)');
  const bare = await client(db.ownerUrl);
  const spent = await median(3, async () => {
    await bare.query('TRUNCATE scratch.asking');
    return seconds(() =>
      bare.query(
        `INSERT INTO scratch.asking (edition_id, person_id, document_id, ground, asked_at, due_at)
         SELECT e.id, p.person_id, e.document_id, 'again', $1, $1 FROM people.directory p, rules.edition e WHERE e.number = 2`,
        [new Date()],
      ),
    );
  });
  await bare.end();
  await db.owner.query('DROP SCHEMA scratch CASCADE');
  return spent;
}

/** One connection, by turns: what an answer follows from, and nothing at all. */
async function checks(db, count) {
  const reader = await client(db.appUrl);
  const { rows: people } = await db.owner.query('SELECT id FROM people.person ORDER BY random() LIMIT 2000');
  const now = new Date();
  const rate = async (query) => {
    const spent = await seconds(async () => {
      for (const { id } of people) await reader.query(query(id));
    });
    return people.length / spent;
  };
  const check = (id) => ({ name: 'check', text: 'SELECT permits.inputs_at($1, $2, $3)', values: [id, now, 'reply'] });
  const nothing = (id) => ({ name: 'nothing', text: 'SELECT $1::uuid', values: [id] });
  await rate(check);
  const value = await median(3, () => rate(check));
  const limit = await median(3, () => rate(nothing));
  await reader.end();
  return {
    name: 'permits.check',
    value,
    unit: '/s',
    limit,
    ratio: value / limit,
    rows: count,
    floor: 0.03,
    note: 'one connection',
  };
}
