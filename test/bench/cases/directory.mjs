import { grantRole, openLogins, seedPeople } from '../seed.mjs';
import { client, seconds } from '../stage.mjs';

export const names = ['directory.import'];

const HR = 'P1';
const MAPPING = {
  name: 'bench',
  files: { staff: 'staff.csv' },
  from: 'staff',
  person: {
    externalId: 'id',
    givenName: 'first',
    familyName: 'last',
    email: 'mail',
    department: 'department',
    jobFamily: 'family',
    grade: 'grade',
    manager: 'manager',
    hiredOn: 'hired',
  },
};

/**
 * An import of a file of persons nobody knew, over HTTP, until its reply: 120 s for 100,000 are promised, and less than 100 MB of
 * growth of the process; against one bare INSERT of as many rows.
 */
export async function* run(stage, { rows }) {
  const count = rows ?? 100_000;
  const db = await stage.database();
  await seedPeople(db.owner, 10);
  await grantRole(db.owner, HR, 'hr');
  const [cookie] = await openLogins(db.owner, [HR]);
  await db.owner.query('VACUUM ANALYZE');
  const bare = await bareInsert(db, count);
  const api = await stage.start('api', db);
  const before = api.memory();
  let height = before;
  const watch = setInterval(() => (height = Math.max(height, api.memory())), 250);
  const cpu = api.cpu();
  const spent = await seconds(() => upload(api, cookie, count));
  clearInterval(watch);
  const { rows: found } = await db.owner.query(
    `SELECT count(*)::int AS n FROM people.person WHERE external_id LIKE 'b%'`,
  );
  if (found[0].n !== count) throw new Error(`${found[0].n} persons were imported, not ${count}.`);
  yield {
    name: 'directory.import',
    value: spent,
    unit: 's',
    limit: bare,
    ratio: bare / spent,
    rows: count,
    cpu: api.cpu() - cpu,
    note: `grew by ${Math.round(height - before)} MB resident`,
  };
  await api.stop();
}

async function upload(api, cookie, count) {
  const form = new FormData();
  form.append('mapping', JSON.stringify(MAPPING));
  form.append('staff', new Blob([csv(count)], { type: 'text/csv' }), 'staff.csv');
  const reply = await fetch(`${api.url}/api/v1/people-imports?dryRun=false`, {
    method: 'POST',
    headers: { cookie },
    body: form,
  });
  if (reply.status !== 200) throw new Error(`${reply.status} ${await reply.text()}`);
}

function csv(count) {
  const lines = ['id,first,last,mail,department,family,grade,manager,hired'];
  for (let at = 0; at < count; at += 1) {
    const manager = at === 0 ? '' : `b${Math.floor((at - 1) / 8)}`;
    lines.push(
      `b${at},Given${at % 900},Family${at},b${at}@x.example,Department ${at % 40},Family ${at % 12},${at % 9},${manager},2020-01-0${1 + (at % 9)}`,
    );
  }
  return lines.join('\n');
}

async function bareInsert(db, count) {
  const connection = await client(db.ownerUrl ?? db.appUrl);
  const spent = await seconds(async () => {
    await connection.query('BEGIN');
    await connection.query(
      `INSERT INTO people.person (id, external_id, given_name, family_name, department, active)
       SELECT gen_random_uuid(), 'x' || n, 'Given', 'Family' || n, 'Department ' || n % 40, true FROM generate_series(1, $1) n`,
      [count],
    );
    await connection.query('ROLLBACK');
  });
  await connection.end();
  return spent;
}
