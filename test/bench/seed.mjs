import { request as httpRequest, Agent } from 'node:http';
import pg from 'pg';

/*
 * What the cases stand on, written by the owner in sets. Ids are version 7 of the instant they belong to, as Obi makes
 * them, so that indexes are as they would be.
 */

/** Persons `P1`…`Pn`; departments are skewed: every second person is in the largest. */
export async function seedPeople(owner, count) {
  await owner.query(
    `INSERT INTO people.person (id, external_id, given_name, family_name, names, email, department, job_family, grade,
       location, languages, hired_on, active)
     SELECT uuidv7(), 'P' || n, 'Given' || n, 'Family' || n % 5000, '{"he": {"given": "שם", "family": "משפחה"}}',
       'p' || n || '@bench.example', 'Department ' || floor(40 * power(random(), 4)), 'Family ' || n % 12, 1 + n % 9,
       CASE WHEN n % 3 = 0 THEN 'Haifa' ELSE 'Tel Aviv' END, CASE WHEN n % 3 = 0 THEN '{he,en}' ELSE '{he}' END::text[],
       date '2015-01-01' + n % 4000, true
     FROM generate_series(1, $1::int) n`,
    [count],
  );
}

export async function grantRole(owner, externalId, role) {
  await owner.query(
    `INSERT INTO access.role_grant (id, person_id, role, from_at, granted_by, reason)
     SELECT uuidv7(), id, $2, now() - interval '1 day', 'bench', 'bench' FROM people.person WHERE external_id = $1`,
    [externalId, role],
  );
}

/** Opens a login for each of these persons; answers their cookies, in the same order. */
export async function openLogins(owner, externalIds) {
  await owner.query(
    `INSERT INTO access.login (id, person_id, secret_hash, method, opened_at, expires_at)
     SELECT uuidv7(), id, sha256(convert_to('bench-' || external_id, 'UTF8')), 'demo', now(), now() + interval '12 hours'
     FROM people.person WHERE external_id = ANY($1)`,
    [externalIds],
  );
  return externalIds.map((externalId) => `obi_login=bench-${externalId}`);
}

/** The Rules of Engagement `general` with two editions; whoever `who` (SQL on person p) names acknowledged the latest. */
export async function seedRules(owner, who = 'true') {
  await owner.query(`
    WITH document AS (
      INSERT INTO rules.document (id, code, names, original_language, created_at)
      VALUES (uuidv7(), 'general', '{"en": "Rules of Engagement"}', 'en', now() - interval '1 year') RETURNING id),
    edition AS (
      INSERT INTO rules.edition (id, document_id, number, state, languages, summary, metadata, removed, digest, created_at,
        published_at, effective_at, material_number, version)
      SELECT uuidv7(), d.id, n, 'published', '{en}', '{}', '{}', '[]', repeat('0', 64), at, at, at, n, 1
      FROM document d, generate_series(1, 2) n, LATERAL (SELECT now() - interval '1 year' + n * interval '1 month' AS at) a
      RETURNING id, document_id, number)
    INSERT INTO rules.acknowledgement (id, edition_id, document_id, edition_number, person_id, language, digest, at)
    SELECT uuidv7(), e.id, e.document_id, e.number, p.id, 'en', repeat('0', 64), now() - interval '5 months' + e.number * interval '1 day'
    FROM edition e, people.person p WHERE (${who})`);
}

/** Gives a belt (and those below it) to the persons that `who` (SQL on person p) names, by recognised prior learning. */
export async function seedBelt(owner, belt, who = 'true') {
  await owner.query(
    `WITH recognition AS (
       INSERT INTO recognitions.recognition (id, person_id, belt_id, reason, ends_on, state, proposed_by, proposed_at, decided_by,
         decided_at, version)
       SELECT uuidv7(), p.id, b.id, 'bench', date '2099-01-01', 'confirmed', gen_random_uuid(), now() - interval '4 months',
         gen_random_uuid(), now() - interval '4 months', 1
       FROM people.person p, curricula.belt b
       WHERE (${who}) AND b.rank <= (SELECT rank FROM curricula.belt WHERE code = $1)
       RETURNING id, person_id, belt_id),
     award AS (
       INSERT INTO training.award (id, person_id, belt_id, ground, recognition_id, from_at, until_at, recorded_at)
       SELECT uuidv7(), person_id, belt_id, 'recognition', id, now() - interval '4 months', '2099-01-01', now() - interval '4 months'
       FROM recognition RETURNING person_id, belt_id)
     INSERT INTO audiences.trait (id, person_id, kind, value, from_at, until_at, recorded_at)
     SELECT uuidv7(), a.person_id, 'belt', b.code, now() - interval '4 months', '2099-01-01', now() - interval '4 months'
     FROM award a JOIN curricula.belt b ON b.id = a.belt_id`,
    [belt],
  );
}

/** A published White track of `lessons` lessons that state 240 s each, minimum 30 minutes; answers its edition's id. */
export async function seedTrack(owner, code, lessons, acknowledges) {
  const { rows } = await owner.query(
    `WITH track AS (
       INSERT INTO curricula.track (id, code, belt_id, created_at)
       SELECT uuidv7(), $1, id, now() - interval '1 month' FROM curricula.belt WHERE code = 'white' RETURNING id),
     edition AS (
       INSERT INTO curricula.edition (id, track_id, number, state, names, minimum_minutes, pass_mark, validity_days,
         created_at, published_at, version)
       SELECT uuidv7(), id, 1, 'published', '{"en": "White"}', 30, 80, 365, now() - interval '1 month',
         now() - interval '1 month', 1 FROM track RETURNING id),
     module AS (
       INSERT INTO curricula.module (id, edition_id, position, kind, code, names, seconds, body, clauses, document_id)
       SELECT uuidv7(), e.id, n, CASE WHEN n > $2 THEN 'acknowledgement' ELSE 'lesson' END, 'm' || n, '{"en": "Module"}', 240,
         CASE WHEN n <= $2 THEN '{"en": "Text"}'::jsonb END, '{}', CASE WHEN n > $2 THEN d.id END
       FROM edition e, generate_series(1, $2::int + $3::int) n LEFT JOIN rules.document d ON d.code = 'general')
     SELECT id FROM edition`,
    [code, lessons, acknowledges ? 1 : 0],
  );
  return rows[0].id;
}

export const CHANNELS = ['bench_x', 'bench_facebook', 'bench_linkedin'];
const TOPICS = 20;

/**
 * Channels and topics: the two largest topics are of high risk, the next three of medium, the others of low. Persons
 * that `who` names follow all of them, the others three by chance.
 */
export async function seedTopics(owner, who) {
  await owner.query(
    `INSERT INTO channels.channel (id, code, network, account_kind, names, languages, time_zone)
     SELECT uuidv7(), c, replace(c, 'bench_', ''), 'business', jsonb_build_object('en', c, 'he', 'ערוץ'), '{en,he}', 'UTC'
     FROM unnest($1::text[]) c`,
    [CHANNELS],
  );
  await owner.query(
    `INSERT INTO topics.topic (id, code, names, risk, offered)
     SELECT uuidv7(), 'topic_' || lpad(n::text, 2, '0'), '{"en": "Topic", "he": "נושא"}', CASE WHEN n < 2 THEN 3 WHEN n < 5 THEN 2 ELSE 1 END,
       true FROM generate_series(0, ${TOPICS - 1}) n`,
  );
  await owner.query(`
    INSERT INTO topics.topic_risk (id, topic_id, risk, from_at, recorded_at)
      SELECT uuidv7(), id, risk, now() - interval '1 year', now() FROM topics.topic;
    INSERT INTO topics.topic_channel (topic_id, channel_id)
      SELECT t.id, c.id FROM topics.topic t, channels.channel c;
    INSERT INTO topics.topic_person (id, topic_id, person_id, origin, from_at)
      SELECT uuidv7(), t.id, p.id, 'given', now() - interval '3 months' FROM people.person p, topics.topic t
      WHERE (${who}) OR hashtextextended(p.id::text || t.id::text, 0) % 7 = 0`);
}

/**
 * Interactions of the last six months with authors, threads, identities and routing. The share of a topic falls steeply
 * (the largest holds a third); with a second topic in every third interaction the highest risk counts; what is newer is
 * more often open.
 */
export async function seedInteractions(owner, count) {
  await owner.query('SET synchronous_commit = off');
  await owner.query(`SELECT feed.prepare_months(now() - interval '6 months', 12)`);
  await owner.query(
    `INSERT INTO feed.author (id, channel_id, handle)
     SELECT uuidv7(), c.id, 'customer_' || n FROM channels.channel c, generate_series(1, $1::int) n`,
    [Math.max(100, Math.floor(count / 50))],
  );
  await owner.query(
    `CREATE UNLOGGED TABLE public.bench_arrival AS
     WITH channel AS (SELECT array_agg(id ORDER BY code) AS ids FROM channels.channel),
     author AS (SELECT array_agg(id) AS ids FROM feed.author),
     topic AS (SELECT array_agg(id ORDER BY code) AS ids, array_agg(risk ORDER BY code) AS risks FROM topics.topic),
     drawn AS MATERIALIZED (
       SELECT n, date_trunc('milliseconds', now() - interval '180 days' * (1 - n::float8 / $1)) AS at,
         1 + floor(${TOPICS} * power(random(), 3))::int AS first,
         CASE WHEN random() < 0.33 THEN 1 + floor(${TOPICS} * power(random(), 3))::int END AS second,
         1 + floor(3 * power(random(), 1.5))::int AS channel, random() < 0.1 + 0.4 * n::float8 / $1 AS open
       FROM generate_series(1, $1::int) n)
     SELECT d.n, uuidv7(d.at - now()) AS id, uuidv7(d.at - now()) AS thread_id, d.at, channel.ids[d.channel] AS channel_id,
       author.ids[1 + d.n % cardinality(author.ids)] AS author, topic.ids[d.first] AS first, topic.ids[nullif(d.second, d.first)] AS second,
       greatest(topic.risks[d.first], topic.risks[d.second]) AS risk, d.open
     FROM drawn d, channel, author, topic`,
    [count],
  );
  const indexes = await withoutIndexes(owner, ['feed.interaction', 'feed.identity', 'feed.routing']);
  await atOnce(owner, [
    [
      `INSERT INTO feed.interaction (id, arrived_at, channel_id, external_id, ours, said_at, language, text, author, status, outcome, done_at)
       SELECT id, at, channel_id, 'seed-' || n, false, at, CASE WHEN n % 3 = 0 THEN 'en' ELSE 'he' END,
         CASE WHEN n % 3 = 0 THEN '@obi My delivery did not come for the third time 😡, who answers me? Order ' || n
              ELSE '@obi ההזמנה לא הגיעה כבר בפעם השלישית 😡, מי עונה לי? הזמנה מספר ' || n END || repeat(' please', (n % 17)::int), author,
         CASE WHEN open THEN 'waiting' ELSE 'answered' END, CASE WHEN NOT open THEN 'answered' END, CASE WHEN NOT open THEN at + interval '1 hour' END
       FROM public.bench_arrival`,
    ],
    [
      `INSERT INTO feed.routing (interaction_id, topic_id, channel_id, risk, arrived_at, open, keyword, due_at)
       SELECT a.id, t.id, a.channel_id, a.risk, a.at, a.open, 'delivery',
         CASE WHEN a.n % 3 > 0 THEN a.at + make_interval(hours => 1 + (a.n % 24)::int) END
       FROM public.bench_arrival a, unnest(ARRAY[a.first, a.second]) t (id) WHERE t.id IS NOT NULL`,
      `INSERT INTO feed.thread (id, channel_id, root_external_id) SELECT thread_id, channel_id, 'seed-' || n FROM public.bench_arrival`,
      `INSERT INTO feed.identity (channel_id, external_id, interaction_id, arrived_at, thread_id, ours)
       SELECT channel_id, 'seed-' || n, id, at, thread_id, false FROM public.bench_arrival`,
    ],
  ]);
  await owner.query('DROP TABLE public.bench_arrival');
  const made = indexes.filter((one) => count <= MOST_WORDS || !one.includes('feed.search_vector'));
  const half = Math.ceil(made.length / 2);
  await atOnce(owner, [made.slice(0, half), made.slice(half)]);
  await owner.query('RESET synchronous_commit');
  await owner.query('VACUUM ANALYZE');
}

/** Interactions whose words are made ready for searching; of more that takes longer than all else, and no page looks there. */
const MOST_WORDS = 2_000_000;

/** Takes the indexes from these tables that no constraint stands on; answers what makes them again, once all is stored. */
async function withoutIndexes(owner, tables) {
  const { rows } = await owner.query(
    `SELECT i.indexrelid::regclass::text AS name, replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') AS made
     FROM pg_index i WHERE i.indrelid = ANY($1::regclass[])
       AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid) ORDER BY i.indrelid, 1`,
    [tables],
  );
  for (const { name } of rows) await owner.query(`DROP INDEX ${name}`);
  return rows.map(({ made }) => made);
}

/** Runs lists of statements beside each other, each on a connection of its own. */
async function atOnce(owner, lists) {
  await Promise.all(
    lists.map(async (statements) => {
      const { host, port, user, password, database } = owner.connectionParameters;
      const connection = new pg.Client({ host, port, user, password, database });
      await connection.connect();
      await connection.query(`SET synchronous_commit = off; SET maintenance_work_mem = '1GB'`);
      for (const statement of statements) await connection.query(statement);
      await connection.end();
    }),
  );
}

/** An HTTP client that keeps `connections` connections; `call` answers { status, body } and throws on any other status. */
export function caller(api, connections = 10) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const call = (
    method,
    path,
    { cookie, body, type = 'application/json', expect = [200, 201, 204], headers: more = {} } = {},
  ) =>
    new Promise((resolve, reject) => {
      const sent =
        body === undefined || typeof body === 'string' || typeof body.pipe === 'function' ? body : JSON.stringify(body);
      const headers = { ...more, cookie, ...(sent === undefined ? {} : { 'content-type': type }) };
      if (typeof sent === 'string') headers['content-length'] = Buffer.byteLength(sent);
      const request = httpRequest(`${api.url}${path}`, { method, agent, headers }, (reply) => {
        const chunks = [];
        reply.on('data', (chunk) => chunks.push(chunk));
        reply.once('error', reject);
        reply.once('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (!expect.includes(reply.statusCode))
            return reject(new Error(`${method} ${path}: ${reply.statusCode} ${text.slice(0, 500)}`));
          resolve({ status: reply.statusCode, body: text === '' ? null : JSON.parse(text) });
        });
      });
      request.once('error', reject);
      if (sent !== undefined && typeof sent !== 'string') sent.pipe(request);
      else request.end(sent);
    });
  return { call, close: () => agent.destroy() };
}

/** Runs `fn` for every item, `width` at a time; each runner takes the next item when it is done with one. */
export async function inParallel(width, items, fn) {
  let next = 0;
  await Promise.all(
    Array.from({ length: width }, async (_, runner) => {
      while (next < items.length) {
        const item = items[next];
        next += 1;
        await fn(item, runner);
      }
    }),
  );
}
