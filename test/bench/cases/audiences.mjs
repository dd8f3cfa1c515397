import { caller, grantRole, openLogins, seedPeople } from '../seed.mjs';
import { client, seconds, until } from '../stage.mjs';

export const names = ['audiences.reevaluate', 'audiences.one'];

const HR = 'P1';

/**
 * Members of fifty audiences after an import that moved every second person: seconds from the event until the last
 * audience stands, in the worker, with the statistics of before the import; against the bare DELETE and INSERT of the
 * same rules, written by hand, over the same rows and fresh statistics. And one changed person until their audiences stand.
 */
export async function* run(stage, { rows, wants }) {
  const count = rows ?? 100_000;
  const db = await stage.database();
  await seedPeople(db.owner, count);
  await grantRole(db.owner, HR, 'hr');
  const [cookie] = await openLogins(db.owner, [HR]);
  await db.owner.query('VACUUM ANALYZE');
  const api = await stage.start('api', db);
  const http = caller(api, 1);
  const audiences = [];
  for (const [at, { rule, bare }] of RULES.entries()) {
    const { body } = await http.call('POST', '/api/v1/audiences', { cookie, body: { names: { en: `A${at}` }, rule } });
    audiences.push({ id: body.id, bare });
  }
  http.close();
  await api.stop();
  const worker = await stage.start('worker', db);
  await tell(db, 'nobody.listens', {});
  await until(async () => (await waiting(db)) === 0);
  await db.owner.query(`CREATE SCHEMA scratch; CREATE TABLE scratch.member (LIKE audiences.member INCLUDING ALL);
    INSERT INTO scratch.member SELECT * FROM audiences.member`);
  await db.owner.query(
    `UPDATE people.person SET department = 'Department ' || (abs(hashtext(external_id)) % 40), grade = 1 + grade % 9
     WHERE abs(hashtext(external_id)) % 2 = 0`,
  );
  if (wants('audiences.reevaluate')) {
    const before = worker.cpu();
    const at = new Date();
    const spent = await seconds(async () => {
      await tell(db, 'people.imported', { importId: audiences[0].id, joined: 0, moved: count / 2, left: 0 });
      await until(async () => {
        const { rows: found } = await db.owner.query(
          'SELECT count(*)::int AS n FROM audiences.audience WHERE refreshed_at >= $1',
          [at],
        );
        return found[0].n === audiences.length;
      });
    });
    const cpu = worker.cpu() - before;
    const bare = await bareMembership(db, audiences);
    const { rows: differing } = await db.owner.query(
      `SELECT count(*)::int AS n FROM (
         (SELECT audience_id, person_id FROM audiences.member EXCEPT SELECT audience_id, person_id FROM scratch.member)
         UNION ALL
         (SELECT audience_id, person_id FROM scratch.member EXCEPT SELECT audience_id, person_id FROM audiences.member)) d`,
    );
    if (differing[0].n > 0) throw new Error(`${differing[0].n} members differ from what the bare statements found.`);
    yield {
      name: 'audiences.reevaluate',
      value: spent,
      unit: 's',
      limit: bare,
      ratio: bare / spent,
      rows: count,
      cpu,
      floor: 0.5,
      note: `${audiences.length} audiences`,
    };
  }
  if (wants('audiences.one')) {
    const spent = await seconds(async () => {
      const { rows: person } = await db.owner.query(
        `UPDATE people.person SET department = 'Department one' WHERE external_id = 'P2' RETURNING id`,
      );
      await tell(db, 'people.changed', { personIds: [person[0].id] });
      await until(async () => {
        const { rows: found } = await db.owner.query(
          'SELECT 1 FROM audiences.member WHERE audience_id = $1 AND person_id = $2',
          [audiences.at(-1).id, person[0].id],
        );
        return found.length > 0;
      }, 2);
    });
    yield { name: 'audiences.one', value: spent * 1000, unit: 'ms', rows: count, note: 'one person, event to members' };
  }
  await worker.stop();
}

const department = (at) => `Department ${at}`;

/** Rules of every shape, each with the condition one would write by hand over `people.person p`. */
const RULES = [
  { rule: { everyone: true }, bare: 'true' },
  ...Array.from({ length: 20 }, (_, at) => ({
    rule: { attribute: 'department', is: [department(at), department(at + 20)] },
    bare: `p.department IN ('${department(at)}', '${department(at + 20)}')`,
  })),
  ...Array.from({ length: 8 }, (_, at) => ({
    rule: {
      all: [
        { attribute: 'jobFamily', is: [`Family ${at}`] },
        { attribute: 'grade', from: 4 },
      ],
    },
    bare: `p.job_family = 'Family ${at}' AND p.grade >= 4`,
  })),
  ...Array.from({ length: 8 }, (_, at) => ({
    rule: {
      all: [{ attribute: 'location', is: ['Haifa'] }, { not: { attribute: 'department', is: [department(at)] } }],
    },
    bare: `p.location = 'Haifa' AND p.department IS DISTINCT FROM '${department(at)}'`,
  })),
  ...Array.from({ length: 8 }, (_, at) => ({
    rule: {
      any: [
        { attribute: 'hiredOn', from: '2020-01-01', to: `2020-0${at + 1}-28` },
        {
          all: [
            { attribute: 'language', is: ['en'] },
            { attribute: 'grade', to: at + 1 },
          ],
        },
      ],
    },
    bare: `p.hired_on BETWEEN '2020-01-01' AND '2020-0${at + 1}-28' OR ('en' = ANY(p.languages) AND p.grade <= ${at + 1})`,
  })),
  {
    rule: { all: [{ not: { trait: 'belt', is: ['white'] } }, { attribute: 'grade', from: 5 }] },
    bare: `NOT EXISTS (SELECT FROM audiences.trait t WHERE t.person_id = p.id AND t.kind = 'belt' AND t.value = 'white'
      AND t.from_at <= now() AND (t.until_at IS NULL OR t.until_at > now())) AND p.grade >= 5`,
  },
  { rule: { attribute: 'role', is: ['hr'] }, bare: `p.external_id = 'P1'` },
  { rule: { attribute: 'reports', from: 1 }, bare: `p.id IN (SELECT manager_id FROM people.person WHERE active)` },
  { rule: { attribute: 'manager', under: 'P1' }, bare: 'false' },
  { rule: { attribute: 'department', is: ['Department one'] }, bare: `p.department = 'Department one'` },
];

async function bareMembership(db, audiences) {
  await db.owner.query('ANALYZE people.person; ANALYZE scratch.member');
  const bare = await client(db.ownerUrl);
  const spent = await seconds(async () => {
    await bare.query('BEGIN');
    for (const { id, bare: condition } of audiences) {
      await bare.query(
        `DELETE FROM scratch.member m USING people.person p
         WHERE m.audience_id = $1 AND p.id = m.person_id AND NOT coalesce((${condition}) AND p.active, false)`,
        [id],
      );
      await bare.query(
        `INSERT INTO scratch.member (audience_id, person_id, since)
         SELECT $1, p.id, $2 FROM people.person p WHERE (${condition}) AND p.active
           AND NOT EXISTS (SELECT FROM scratch.member m WHERE m.audience_id = $1 AND m.person_id = p.id)`,
        [id, new Date()],
      );
    }
    await bare.query('COMMIT');
  });
  await bare.end();
  return spent;
}

async function tell(db, name, payload) {
  await db.owner.query(
    `WITH told AS (INSERT INTO platform.outbox (name, payload, actor, occurred_at) VALUES ($1, $2, 'bench', now()))
     SELECT pg_notify('obi_outbox', '')`,
    [name, JSON.stringify(payload)],
  );
}

async function waiting(db) {
  const { rows } = await db.owner.query('SELECT count(*)::int AS n FROM platform.outbox WHERE relayed_at IS NULL');
  return rows[0].n;
}
