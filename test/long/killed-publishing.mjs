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

const pick = (items) => items[Math.floor(Math.random() * items.length)];

/**
 * Many people write, submit, edit, decide, take and publish at once and at random over two api processes, of which one is
 * killed (kill -9) again and again. Every publication has its pack, and the packs are one chain.
 */
export const killedPublishing = {
  'every publication has its pack under killed processes': async () => {
    const stage = await openStage(() => undefined);
    try {
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
      let callers = apis.map((api) => caller(api, 20));
      const send = (cookie, method, path, body) =>
        pick(callers)
          .call(method, `/api/v1/${path}`, { cookie, body, expect: ANY })
          .catch(() => ({ status: 0, body: null }));
      const channel = await send(lead, 'POST', 'channels', {
        ...{ code: 'x-killed', accountKind: 'business', network: 'x', languages: ['en'] },
        names: { en: 'X', he: 'X' },
      });
      const { rows } = await db.owner.query(`SELECT id FROM people.person WHERE external_id = 'P4'`);
      await send(lead, 'PUT', `channels/${channel.body.id}/publishers/${rows[0].id}`);

      const drafts = [];
      let going = true;
      const words = { relationship: 'employee', language: 'en' };
      const acts = [
        async () => {
          const author = pick(writers);
          const text = `Words ${Math.random()}`;
          const made = await send(author, 'POST', 'drafts', {
            kind: 'post',
            channelId: channel.body.id,
            ...words,
            text,
          });
          if (made.status === 201) drafts.push({ id: made.body.id, author });
        },
        ({ id, author }) => send(author, 'POST', `drafts/${id}/submission`),
        ({ id, author }) => send(author, 'POST', `drafts/${id}/submission`),
        ({ id, author }) => send(author, 'PUT', `drafts/${id}`, { ...words, text: `Other words ${Math.random()}` }),
        ({ id }) => send(pick([lead, second]), 'POST', `drafts/${id}/approval`, { revision: 1 }),
        ({ id }) => send(pick([lead, second]), 'POST', `drafts/${id}/approval`, { revision: 1 }),
        ({ id }) => send(second, 'POST', `drafts/${id}/return`, { code: 'tone', note: 'Once more' }),
        ({ id }) => send(publisher, 'POST', `drafts/${id}/taking`),
        ({ id }) => send(publisher, 'POST', `drafts/${id}/taking`),
        ({ id }) => send(publisher, 'POST', `drafts/${id}/publication`, { link: `https://x.com/killed/status/${id}` }),
        ({ id }) => send(publisher, 'POST', `drafts/${id}/publication`, { link: `https://x.com/killed/status/${id}` }),
      ];
      const hand = async () => {
        while (going) {
          const act = pick(acts);
          const draft = pick(drafts.slice(-40));
          if (draft !== undefined || act === acts[0]) await act(draft);
          else await acts[0]();
        }
      };
      const hands = Array.from({ length: 16 }, hand);
      for (let kill = 0; kill < KILLS; kill += 1) {
        await new Promise((resolve) => setTimeout(resolve, 1_500 + 311 * (kill % 3)));
        const victim = kill % 2;
        process.kill(apis[victim].pid, 'SIGKILL');
        apis[victim] = await stage.start('api', db);
        callers[victim].close();
        callers = apis.map((api, at) => (at === victim ? caller(api, 20) : callers[at]));
      }
      going = false;
      await Promise.all(hands);
      await stage.start('worker', db);
      const count = async (sql) => (await db.owner.query(sql)).rows[0].n;
      const publications = await count('SELECT count(*)::int AS n FROM publishing.publication');
      await until(
        async () => (await count('SELECT count(*)::int AS n FROM evidence.link')) >= publications,
        200,
        60_000,
      ).catch(() => undefined);
      const broken = (await db.owner.query(BROKEN)).rows.filter(({ n }) => n > 0);
      const { body: chain } = await send(auditor, 'GET', 'evidence-chain');
      const said = `${publications} publications of ${drafts.length} drafts after ${KILLS} kills; broken: ${JSON.stringify(broken)}; chain: ${JSON.stringify(chain)}`;
      const whole = chain?.packs === publications && chain.chained === publications && chain.faults.length === 0;
      if (broken.length > 0 || publications < 20 || !whole) throw new Error(said);
      for (const each of callers) each.close();
      return said;
    } finally {
      await stage.close();
    }
  },
};

const ANY = [200, 201, 204, 400, 403, 404, 409, 422, 429, 500, 503];
