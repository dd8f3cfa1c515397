import { caller, grantRole, openLogins, seedBelt, seedPeople } from '../bench/seed.mjs';
import { openStage, until } from '../bench/stage.mjs';

const WRITERS = 8;
const KILLS = 8;

/** What may never be: nothing of it is found, however processes die. */
const BROKEN = `
  SELECT 'a publication without a pack' AS what, count(*)::int AS n FROM publishing.publication u
    WHERE NOT EXISTS (SELECT FROM publishing.pack p WHERE p.publication_id = u.id)
  UNION ALL SELECT 'a pack whose hash is not its own', count(*)::int FROM publishing.pack p
    WHERE NOT EXISTS (SELECT FROM trail.entry e JOIN trail.value v ON v.entry_id = e.id WHERE e.act = 'draft.published'
      AND v.value->'after'->>'publicationId' = p.publication_id::text AND v.value->'after'->>'pack' = encode(p.hash, 'hex'))
  UNION ALL SELECT 'a published draft without a publication, or the other way', count(*)::int FROM drafts.draft d
    WHERE (d.state = 'published') <> EXISTS (SELECT FROM publishing.publication u WHERE u.draft_id = d.id)
  UNION ALL SELECT 'a publication that nobody approved', count(*)::int FROM publishing.publication u JOIN drafts.draft d ON d.id = u.draft_id
    WHERE NOT EXISTS (SELECT FROM drafts.review w WHERE w.draft_id = u.draft_id AND w.revision = u.revision
      AND w.decision = 'approve' AND w.decided_by <> d.author_id)
  UNION ALL SELECT 'a publication told of not once', count(*)::int FROM publishing.publication u
    WHERE (SELECT count(*) FROM trail.entry e WHERE e.act = 'draft.published' AND e.subject_id = u.draft_id::text) <> 1
  UNION ALL SELECT 'a pack outside the chain', count(*)::int FROM publishing.pack p
    WHERE NOT EXISTS (SELECT FROM evidence.link l WHERE l.publication_id = p.publication_id)`;

/** Publications with a sealed pack of their own that stands in the chain. */
const PACKED = `
  SELECT count(*)::int AS n FROM publishing.publication u JOIN publishing.pack p ON p.publication_id = u.id
  JOIN evidence.link l ON l.publication_id = u.id WHERE p.hash IS NOT NULL`;

const pick = (items) => items[Math.floor(Math.random() * items.length)];

/**
 * Many people write, submit, edit, decide, take and publish at once and at random, on a business channel and on personal
 * accounts, over two api processes and two workers, of which one at a time is killed (kill -9) again and again.
 * @returns what was published, how many of it have a pack, what is broken, and what the chain of packs says
 */
export async function publishUnderKills(stage, kills) {
  const db = await stage.database();
  await seedPeople(db.owner, WRITERS + 4);
  await seedBelt(db.owner, 'green');
  for (const [person, role] of [
    ['P1', 'lead'],
    ['P2', 'lead'],
    ['P3', 'auditor'],
  ])
    await grantRole(db.owner, person, role);
  const people = Array.from({ length: WRITERS + 4 }, (_, at) => `P${at + 1}`);
  const cookies = await openLogins(db.owner, people);
  const [lead, second, auditor, publisher, ...writers] = cookies;
  const apis = await Promise.all([stage.start('api', db), stage.start('api', db)]);
  const workers = await Promise.all([stage.start('worker', db), stage.start('worker', db)]);
  let callers = apis.map((api) => caller(api, 20));
  const send = (cookie, method, path, body) =>
    pick(callers)
      .call(method, `/api/v1/${path}`, { cookie, body, expect: ANY })
      .catch(() => ({ status: 0, body: null }));
  const channels = await Promise.all(
    ['business', 'personal'].map(async (accountKind) => {
      const { body } = await send(lead, 'POST', 'channels', {
        ...{ code: `x-killed-${accountKind}`, accountKind, network: 'x', languages: ['en'] },
        names: { en: 'X', he: 'X' },
      });
      return body.id;
    }),
  );
  const { rows } = await db.owner.query(`SELECT id FROM people.person WHERE external_id = 'P4'`);
  await send(lead, 'PUT', `channels/${channels[0]}/publishers/${rows[0].id}`);

  const drafts = [];
  /** What somebody was told is done: drafts approved, and drafts published. */
  const told = { approval: new Set(), publication: new Set() };
  let going = true;
  const words = { relationship: 'employee', language: 'en' };
  const write = async () => {
    const author = pick(writers);
    const channelId = pick(channels);
    const stated = { kind: 'post', channelId, ...words, text: `Words ${Math.random()}` };
    const made = await send(author, 'POST', 'drafts', stated);
    if (made.status === 201)
      drafts.push({ id: made.body.id, author, publishes: channelId === channels[0] ? publisher : author });
  };
  const submit = ({ id, author }) => send(author, 'POST', `drafts/${id}/submission`);
  const approve = async ({ id }) => {
    const { status } = await send(pick([lead, second]), 'POST', `drafts/${id}/approval`, { revision: 1 });
    if (status === 200) told.approval.add(id);
  };
  const take = ({ id }) => send(publisher, 'POST', `drafts/${id}/taking`);
  const publish = async ({ id, publishes }) => {
    const link = `https://x.com/killed/status/${id}`;
    const { status } = await send(publishes, 'POST', `drafts/${id}/publication`, { link });
    if (status === 201) told.publication.add(id);
  };
  const acts = [
    ...[write, submit, submit, approve, approve, take, take, publish, publish],
    ({ id, author }) => send(author, 'PUT', `drafts/${id}`, { ...words, text: `Other words ${Math.random()}` }),
    ({ id }) => send(second, 'POST', `drafts/${id}/return`, { code: 'tone', note: 'Once more' }),
  ];
  const hand = async () => {
    while (going) {
      const draft = pick(drafts.slice(-40));
      await (draft === undefined ? write() : pick(acts)(draft));
    }
  };
  const hands = Array.from({ length: 16 }, hand);
  for (let kill = 0; kill < kills; kill += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1_500 + 311 * (kill % 3)));
    const victim = (kill >> 1) % 2;
    if (kill % 2 === 0) {
      process.kill(apis[victim].pid, 'SIGKILL');
      apis[victim] = await stage.start('api', db);
      callers[victim].close();
      callers = apis.map((api, at) => (at === victim ? caller(api, 20) : callers[at]));
    } else {
      process.kill(workers[victim].pid, 'SIGKILL');
      workers[victim] = await stage.start('worker', db);
    }
  }
  going = false;
  await Promise.all(hands);
  const count = async (sql, values) => (await db.owner.query(sql, values)).rows[0].n;
  const publications = await count('SELECT count(*)::int AS n FROM publishing.publication');
  await until(
    async () => (await count('SELECT count(*)::int AS n FROM evidence.link')) >= publications,
    200,
    60_000,
  ).catch(() => undefined);
  const packed = await count(PACKED);
  const broken = (await db.owner.query(BROKEN)).rows.filter(({ n }) => n > 0);
  for (const [what, table] of [
    ['approval', 'drafts.review'],
    ['publication', 'publishing.publication'],
  ]) {
    const n = await count(
      `SELECT count(*)::int AS n FROM unnest($1::uuid[]) t (id) WHERE NOT EXISTS (SELECT FROM ${table} k WHERE k.draft_id = t.id)`,
      [[...told[what]]],
    );
    if (n > 0) broken.push({ what: `a ${what} that was told and lost`, n });
  }
  const { body: chain } = await send(auditor, 'GET', 'evidence-chain');
  const chained = chain?.packs === publications && chain.chained === publications && chain.faults.length === 0;
  if (!chained) broken.push({ what: `a chain that is not whole: ${JSON.stringify(chain)}`, n: 1 });
  for (const each of callers) each.close();
  await Promise.all([...apis, ...workers].map((one) => one.stop()));
  return { publications, packed, broken, drafts: drafts.length, told: told.publication.size };
}

const ANY = [200, 201, 204, 400, 403, 404, 409, 422, 429, 500, 503];

export const killedPublishing = {
  'every publication has its pack under killed processes': async () => {
    const stage = await openStage(() => undefined);
    try {
      const { publications, drafts, broken } = await publishUnderKills(stage, KILLS);
      const said = `${publications} publications of ${drafts} drafts after ${KILLS} kills; broken: ${JSON.stringify(broken)}`;
      if (broken.length > 0 || publications < 20) throw new Error(said);
      return said;
    } finally {
      await stage.close();
    }
  },
};
