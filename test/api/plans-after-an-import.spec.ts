import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Audiences } from '../../src/features/audiences/public';
import { parseMapping, PeopleImport } from '../../src/features/provisioning/public';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';

const PEOPLE = 6_000;
const MAPPING = {
  name: 'plans',
  files: { staff: 'staff.csv' },
  from: 'staff',
  person: {
    externalId: 'id',
    givenName: 'first',
    familyName: 'last',
    department: 'department',
    location: 'location',
    jobFamily: 'family',
    grade: 'grade',
    manager: 'boss',
  },
};

/** Half of all are in one department, which stands in one town, and its grades follow from the place: nothing is independent. */
function* staff(round: number): Generator<string> {
  yield 'id,first,last,department,location,family,grade,boss\n';
  for (let at = 0; at < PEOPLE; at += 1) {
    const large = at % 2 === 0;
    const department = large ? 'Service' : `Office ${at % 37}`;
    const location = large ? 'Haifa' : `Town ${at % 37}`;
    const boss = at === 0 ? '' : `L${Math.floor((at - 1) / 10)}`;
    yield `L${at},Given${at},Family${at},${department},${location},${large ? 'care' : 'other'},${((at % 7) + round) % 9},${boss}\n`;
  }
}

const RULES = [
  { everyone: true },
  {
    all: [
      { attribute: 'department', is: ['Service'] },
      { attribute: 'location', is: ['Haifa'] },
    ],
  },
  {
    all: [
      { attribute: 'department', is: ['Service'] },
      { attribute: 'location', is: ['Town 3'] },
    ],
  },
  { all: [{ attribute: 'jobFamily', is: ['care'] }, { not: { attribute: 'grade', from: 3 } }] },
  {
    any: [
      { attribute: 'department', is: ['Office 3'] },
      { attribute: 'grade', from: 8 },
    ],
  },
  { attribute: 'manager', under: 'BOSS' },
  { not: { trait: 'belt', is: ['white'] } },
  { attribute: 'reports', from: 1 },
];

/**
 * Right after an import statistics know nothing of it: a plan that joins row by row then reads the directory once for each
 * of its rows. Time would tell only of a hundred thousand; how much is read tells of six.
 */
describe('After an import of many into a directory of few', () => {
  let house: House;
  let folder: string;
  beforeAll(async () => {
    house = await openHouse();
    folder = await mkdtemp(join(tmpdir(), 'obi-plans-'));
    await addPeople(house, [{ externalId: 'BOSS' }, { externalId: 'HR', roles: ['hr'] }]);
    await house.acting({ kind: 'operator', name: 'test' }, async () => {
      for (const [at, rule] of RULES.entries()) {
        await house.get(Audiences).create({ names: { en: `A${at}`, he: `ק${at}` }, rule });
      }
    });
    await house.work.run(() => house.work.write('ANALYZE people.person').catch(() => []));
  });
  afterAll(async () => {
    await house.close();
    await rm(folder, { recursive: true, force: true });
  });

  interface Read {
    /** Passes over whole tables; a pass counts whether it finds rows or not. */
    readonly passes: number;
    /** Rows found, by any plan. */
    readonly rows: number;
  }
  const read = async (): Promise<Read> => {
    const [row] = await house.work.read<{ passes: string; rows: string }>(
      `SELECT sum(seq_scan)::text AS passes, sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::text AS rows
       FROM pg_stat_all_tables
       WHERE (schemaname, relname) IN (('people', 'person'), ('people', 'position'), ('audiences', 'member'), ('audiences', 'trait'))`,
    );
    return { passes: Number(row?.passes ?? 0), rows: Number(row?.rows ?? 0) };
  };
  const readBy = async (act: () => Promise<unknown>): Promise<Read> => {
    const before = await read();
    await house.work.run(async () => {
      await act();
      await house.work.write('SELECT pg_stat_force_next_flush()');
    });
    const after = await read();
    return { passes: after.passes - before.passes, rows: after.rows - before.rows };
  };
  const take = async (round: number): Promise<void> => {
    const path = join(folder, 'staff.csv');
    await pipeline(staff(round), createWriteStream(path));
    const options = { dryRun: false, allowLeavers: null };
    await house.get(PeopleImport).run(parseMapping(MAPPING), new Map([['staff', path]]), options);
  };

  it('no statement reads the directory once for each of its rows', async () => {
    for (const round of [0, 1]) {
      const imported = await readBy(() => take(round));
      // A handful of passes over what there is; row by row it would be thousands.
      expect(imported.passes).toBeLessThan(100);
      expect(imported.rows).toBeLessThan(40 * PEOPLE);
      const refreshed = await readBy(() => house.get(Audiences).refresh(null));
      expect(refreshed.passes).toBeLessThan(RULES.length * 10);
      expect(refreshed.rows).toBeLessThan(RULES.length * 12 * PEOPLE);
    }
    const [members] = await house.work.read<{ n: number }>('SELECT count(*)::int AS n FROM audiences.member');
    expect(members?.n).toBeGreaterThan(2 * PEOPLE);
  }, 120_000);
});
