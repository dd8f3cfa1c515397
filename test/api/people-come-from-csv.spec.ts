import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { Visitor } from '../support/house';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';
import { sharedData } from '../support/shared-data';
import { uploadPeople } from '../support/upload';

const SIMPLE = {
  name: 'simple',
  files: { staff: 'staff.csv' },
  from: 'staff',
  person: {
    externalId: 'id',
    givenName: 'first',
    familyName: 'last',
    email: 'mail',
    department: 'dept',
    manager: 'boss',
    hiredOn: { column: 'hired', date: 'd/M/yyyy' },
  },
};
const HEADER = 'id,first,last,mail,dept,boss,hired\n';

interface PersonRow {
  readonly externalId: string;
  readonly email: string | null;
  readonly department: string | null;
  readonly managerId: string | null;
}

describe('People from CSV', () => {
  let house: House;
  let hr: Visitor;
  beforeEach(async () => {
    house = await openHouse();
    await addPeople(house, [{ externalId: 'HR', givenName: 'Rut', familyName: 'Hadar', roles: ['hr'] }]);
    hr = await house.as('HR');
  });
  afterEach(() => house.close());

  const person = async (externalId: string): Promise<PersonRow | undefined> => {
    const found = await hr.get(`people?search=${encodeURIComponent(externalId)}`).expect(200);
    return (found.body.items as PersonRow[]).find((each) => each.externalId === externalId);
  };
  const count = async (where: string): Promise<number> =>
    (await house.work.read<{ n: number }>(`SELECT count(*)::int AS n FROM people.person WHERE ${where}`))[0]?.n ?? -1;
  const told = async (name: string): Promise<number> =>
    (await house.work.read('SELECT id FROM platform.outbox WHERE name = $1', [name])).length;
  const real = (name: string): { mapping: string; files: Record<string, Buffer> } | null => {
    const folder = sharedData('org', name);
    if (folder === null) return null;
    const mapping = readFileSync(join(__dirname, '..', '..', 'mappings', `${name}.json`), 'utf8');
    const named = Object.entries((JSON.parse(mapping) as { files: Record<string, string> }).files);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(named.map(([, file]) => file)));
    return { mapping, files: Object.fromEntries(named.map(([key, file]) => [key, readFileSync(join(folder, file))])) };
  };

  it('brings the 107 people of oracle_hr with their whole manager tree, and nobody twice', async () => {
    const given = real('oracle_hr');
    if (given === null) return;
    const dry = await uploadPeople(hr, 'dryRun=true', given.mapping, given.files).expect(200);
    expect(dry.body).toMatchObject({ importId: null, rows: 107, joiners: { count: 107 }, faults: [], faultsTotal: 0 });
    expect(dry.body.joiners.sample).toHaveLength(20);
    expect(await count('true')).toBe(1);
    const done = await uploadPeople(hr, 'dryRun=false', given.mapping, given.files).expect(200);
    expect(done.body).toMatchObject({ importId: expect.any(String), joiners: { count: 107 }, leavers: { count: 0 } });
    expect(await count('manager_id IS NOT NULL')).toBe(106);
    expect(await person('103')).toMatchObject({
      email: 'ajames@hr.example',
      department: 'IT',
      jobFamily: 'Information technology',
      grade: 3,
      location: 'Southlake',
      hiredOn: '2016-01-03',
    });
    const under = await hr.post('audience-previews', { rule: { attribute: 'manager', under: '100' } }).expect(200);
    expect(under.body.count).toBe(106);
    const again = await uploadPeople(hr, 'dryRun=false', given.mapping, given.files).expect(200);
    expect(again.body).toMatchObject({ joiners: { count: 0 }, movers: { count: 0 }, unchanged: 107 });
    expect(await told('people.imported')).toBe(2);
    expect(await told('people.changed')).toBe(1);
  });

  it('brings testdb_1000 from five files: 802 with a current department, the others left on their last day', async () => {
    const given = real('testdb_1000');
    if (given === null) return;
    const done = await uploadPeople(hr, 'dryRun=false', given.mapping, given.files).expect(200);
    expect(done.body).toMatchObject({
      rows: 1000,
      joiners: { count: 802 },
      former: { count: 198 },
      leavers: { count: 0 },
    });
    expect(await count(`legal_entity = 'Test DB' AND active`)).toBe(802);
    expect(await count(`external_id = '10008' AND left_on = '2000-07-31' AND department = 'Development'`)).toBe(1);
    expect(await person('10010')).toMatchObject({ department: 'Quality Management', jobTitle: 'Engineer', grade: 2 });
  });

  it('joins, moves and ends people, and keeps what the mapping does not state', async () => {
    const first = `${HEADER}1,Noa,Levi,noa@x.example,Service,,1/2/2020\n2,Dan,Bar,dan@x.example,Sales,1,5/12/2021\n`;
    await uploadPeople(hr, 'dryRun=false', SIMPLE, { staff: first }).expect(200);
    await addPeople(house, []);
    const { department: _, ...fields } = SIMPLE.person;
    const swapped = `${HEADER}1,Noa,Levi,dan@x.example,ignored,,1/2/2020\n2,Dan,Cohen,noa@x.example,,1,5/12/2021\n3,Lea,Gal,,,2,\n`;
    const moved = await uploadPeople(hr, 'dryRun=false', { ...SIMPLE, person: fields }, { staff: swapped }).expect(200);
    expect(moved.body).toMatchObject({ joiners: { count: 1 }, movers: { count: 2 }, unchanged: 0 });
    expect(moved.body.movers.sample).toEqual([
      { externalId: '1', name: 'Noa Levi', changes: ['email'] },
      { externalId: '2', name: 'Dan Cohen', changes: ['familyName', 'email'] },
    ]);
    expect(await person('1')).toMatchObject({ department: 'Service', email: 'dan@x.example' });
    expect(await count('active')).toBe(4);
  });

  it('takes whoever a complete import does not state as having left, and asks when they are many', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `${at},Given${at},Family,,Service,,`);
    const mapping = {
      ...SIMPLE,
      complete: { legalEntity: 'Acme' },
      person: { ...SIMPLE.person, legalEntity: { value: 'Acme' } },
    };
    await uploadPeople(hr, 'dryRun=false', mapping, { staff: HEADER + rows.join('\n') }).expect(200);
    const two = await uploadPeople(hr, 'dryRun=false', mapping, { staff: HEADER + rows.slice(2).join('\n') }).expect(
      200,
    );
    expect(two.body).toMatchObject({ leavers: { count: 2 }, leaversToAllow: null, unchanged: 38 });

    const fewer = { staff: HEADER + rows.slice(12).join('\n') };
    const dry = await uploadPeople(hr, 'dryRun=true', mapping, fewer).expect(200);
    expect(dry.body).toMatchObject({ leavers: { count: 10 }, leaversToAllow: 10 });
    const asked = await uploadPeople(hr, 'dryRun=false', mapping, fewer).expect(409);
    expect(asked.body.code).toBe('too-many-leavers');
    await uploadPeople(hr, 'dryRun=false&allowLeavers=9', mapping, fewer).expect(409);
    expect(await count(`legal_entity = 'Acme' AND active`)).toBe(38);
    const done = await uploadPeople(hr, 'dryRun=false&allowLeavers=10', mapping, fewer).expect(200);
    expect(done.body.leavers.sample[0]).toEqual({ externalId: '10', name: 'Given10 Family', changes: [] });
    expect(await count(`legal_entity = 'Acme' AND active`)).toBe(28);
    await hr.get('me').expect(200);

    const back = await uploadPeople(hr, 'dryRun=false', mapping, { staff: HEADER + rows.join('\n') }).expect(200);
    expect(back.body).toMatchObject({ joiners: { count: 12 }, unchanged: 28 });
    const entries = await house.work.read(`SELECT id FROM trail.entry WHERE act = 'people.imported'`);
    expect(entries).toHaveLength(4);
  });

  it('reads marks, Windows-1255, quotes, semicolons and line breaks in cells, and says what it took a file for', async () => {
    const hebrew = `${HEADER}ע1,נועה,"לוי-""כהן""",,"שירות\nלקוחות",,\n`;
    const legacy = await uploadPeople(hr, 'dryRun=false', SIMPLE, {
      staff: iconv.encode(hebrew, 'windows-1255'),
    }).expect(200);
    expect(legacy.body.files).toEqual([
      { name: 'staff', encoding: 'windows-1255', mark: false, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(await person('ע1')).toMatchObject({
      givenName: 'נועה',
      familyName: 'לוי-"כהן"',
      department: 'שירות\nלקוחות',
    });
    const marked = await uploadPeople(hr, 'dryRun=false', SIMPLE, { staff: `\uFEFF${hebrew}\r\n\r\n` }).expect(200);
    expect(marked.body).toMatchObject({ files: [{ encoding: 'utf-8', mark: true }], unchanged: 1, rows: 1 });
    const wide = iconv.encode(hebrew.replaceAll(',', ';'), 'utf-16le', { addBOM: true });
    const mapping = { ...SIMPLE, files: { staff: { file: 'staff.csv', delimiter: ';' } } };
    const read = await uploadPeople(hr, 'dryRun=false', mapping, { staff: wide }).expect(200);
    expect(read.body).toMatchObject({ files: [{ encoding: 'utf-16le', mark: true }], unchanged: 1 });
    const formula = await uploadPeople(hr, 'dryRun=false', SIMPLE, { staff: `${HEADER}=1,+A,@😀,,-x,,\n` }).expect(200);
    expect(formula.body.joiners.sample).toEqual([{ externalId: '=1', name: '+A @😀', changes: [] }]);
  });
});
