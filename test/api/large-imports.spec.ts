import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseMapping, PeopleImport } from '../../src/features/provisioning/public';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';

const PEOPLE = Number(process.env['OBI_TEST_PEOPLE'] ?? 10_000);
/** What a row may leave in memory, and what a house itself may grow by meanwhile. */
const GROWTH = 20 * 1024 * 1024 + PEOPLE * 2 * 1024;

const MAPPING = {
  name: 'large',
  complete: { legalEntity: 'Large' },
  files: { staff: 'staff.csv', history: 'history.csv' },
  from: 'staff',
  joins: [{ as: 'now', file: 'history', key: 'id', equals: 'id', current: { from: 'from', to: 'to' } }],
  person: {
    externalId: 'id',
    givenName: 'first',
    familyName: 'last',
    email: { template: '{id}@large.example' },
    legalEntity: { value: 'Large' },
    department: 'now.department',
    grade: 'grade',
    manager: 'boss',
    hiredOn: 'hired',
  },
};

/** A tree in which each manages ten; two departments each, one of them past. */
function* staff(moved: boolean): Generator<string> {
  yield 'id,first,last,grade,boss,hired\n';
  for (let at = 0; at < PEOPLE; at += 1) {
    const boss = at === 0 ? '' : `L${Math.floor((at - 1) / 10)}`;
    const grade = (at % 9) + (moved && at % 2 === 0 ? 1 : 0);
    yield `L${at},Given${at},משפחה ${at % 977},${grade},${boss},2015-03-0${(at % 9) + 1}\n`;
  }
}

function* history(): Generator<string> {
  yield 'id,department,from,to\n';
  for (let at = 0; at < PEOPLE; at += 1) {
    yield `L${at},Old ${at % 7},2015-03-01,2019-01-01\nL${at},New ${at % 11},2019-01-01,9999-01-01\n`;
  }
}

describe('A large import', () => {
  let house: House;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'obi-large-'));
    house = await openHouse();
    await addPeople(house, [{ externalId: 'HR', roles: ['hr'] }]);
  });
  afterAll(async () => {
    await house.close();
    await rm(folder, { recursive: true, force: true });
  });

  it(`of ${PEOPLE} people is applied whole, without holding it in memory`, async () => {
    const hr = await house.as('HR');
    for (const [moved, expected] of [
      [false, { joiner: PEOPLE }],
      [true, { mover: Math.ceil(PEOPLE / 2), unchanged: Math.floor(PEOPLE / 2) }],
    ] as const) {
      const paths = new Map(['staff', 'history'].map((name) => [name, join(folder, `${name}.csv`)]));
      await pipeline(staff(moved), createWriteStream(join(folder, 'staff.csv')));
      await pipeline(history(), createWriteStream(join(folder, 'history.csv')));
      const memory = watchMemory();
      const options = { dryRun: false, allowLeavers: null };
      const { groups } = await house.get(PeopleImport).run(parseMapping(MAPPING), paths, options);
      const growth = memory.stop();
      expect(Object.fromEntries(groups.map(({ kind, count }) => [kind, count]))).toEqual(expected);
      expect(growth).toBeLessThan(GROWTH);
    }
    const under = await hr.post('audience-previews', { rule: { attribute: 'manager', under: 'L0' } }).expect(200);
    expect(under.body.count).toBe(PEOPLE - 1);
    const [row] = await house.work.read<{ n: number }>(
      `SELECT count(*)::int AS n FROM people.position WHERE until_on IS NULL AND department LIKE 'New %'`,
    );
    expect(row?.n).toBe(PEOPLE);
  }, 300_000);
});

/** The growth, at its height, of what the process holds: garbage that V8 leaves lying is collected before looking. */
function watchMemory(): { stop(): number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = (): number => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = held();
  let height = before;
  // Collecting what a long run left takes seconds: the import has the time in between, or it would wait for each turn.
  const look = (): void => {
    const begun = performance.now();
    height = Math.max(height, held());
    timer = setTimeout(look, 3000 + 10 * (performance.now() - begun));
  };
  let timer = setTimeout(look, 3000);
  return {
    stop() {
      clearTimeout(timer);
      height = Math.max(height, held());
      return height - before;
    },
  };
}
