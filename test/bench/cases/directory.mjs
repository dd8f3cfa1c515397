import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { grantRole, openLogins, seedPeople } from '../seed.mjs';
import { client, seconds } from '../stage.mjs';

export const names = ['directory.import', 'directory.growth'];

const HR = 'P1';
/** Megabytes by which the process may grow, whatever the number of rows. */
const GROWTH = 100;
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
 * An import of a file of persons nobody knew, over HTTP, until its reply, against COPY of the same persons into a table of
 * the same indexes; 120 s for 100,000 are promised. And by how much the process grows meanwhile: less than 100 MB.
 */
export async function* run(stage, { rows }) {
  const count = rows ?? 100_000;
  const db = await stage.database();
  await seedPeople(db.owner, 10);
  await grantRole(db.owner, HR, 'hr');
  const [cookie] = await openLogins(db.owner, [HR]);
  await db.owner.query('VACUUM ANALYZE');
  const bare = await bareCopy(db, count);
  const api = await stage.start('api', db);
  const before = api.memory();
  let height = before;
  const watch = setInterval(() => (height = Math.max(height, api.memory())), 100);
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
    floor: 0.1,
    note: '120 s promised',
  };
  yield {
    name: 'directory.growth',
    value: height - before,
    unit: 'MB',
    limit: GROWTH,
    ratio: GROWTH / Math.max(1, height - before),
    rows: count,
    floor: 1,
    note: `resident, from ${Math.round(before)} MB`,
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

const personAt = (at) => [
  `b${at}`,
  `Given${at % 900}`,
  `Family${at}`,
  `b${at}@x.example`,
  `Department ${at % 40}`,
  `Family ${at % 12}`,
  at % 9,
  at === 0 ? '' : `b${Math.floor((at - 1) / 8)}`,
  `2020-01-0${1 + (at % 9)}`,
];

function csv(count) {
  const lines = ['id,first,last,mail,department,family,grade,manager,hired'];
  for (let at = 0; at < count; at += 1) lines.push(personAt(at).join(','));
  return lines.join('\n');
}

async function bareCopy(db, count) {
  await db.owner.query('CREATE SCHEMA scratch; CREATE TABLE scratch.person (LIKE people.person INCLUDING ALL)');
  const connection = await client(db.ownerUrl);
  const spent = await seconds(async () => {
    await connection.query('BEGIN');
    await pipeline(
      Readable.from(
        (function* () {
          for (let at = 0; at < count; at += 1) {
            const [id, given, family, email, department, jobFamily, grade, , hired] = personAt(at);
            const uuid = `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`;
            yield `${[uuid, id, given, family, email, department, jobFamily, grade, hired, 't'].join('\t')}\n`;
          }
        })(),
      ),
      connection.query(
        copyFrom(`COPY scratch.person (id, external_id, given_name, family_name, email, department, job_family, grade, hired_on,
          active) FROM STDIN`),
      ),
    );
    await connection.query('COMMIT');
  });
  await connection.end();
  await db.owner.query('DROP SCHEMA scratch CASCADE');
  return spent;
}
