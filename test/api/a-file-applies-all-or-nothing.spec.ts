import type { Visitor } from '../support/house';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';
import { uploadPeople } from '../support/upload';

const MAPPING = {
  name: 'faulty',
  files: { staff: 'staff.csv', jobs: 'jobs.csv' },
  from: 'staff',
  joins: [{ as: 'job', file: 'jobs', key: 'code', equals: 'job' }],
  person: {
    externalId: 'id',
    givenName: 'first',
    familyName: 'last',
    email: 'mail',
    jobFamily: { column: 'job.family', values: { a: 'Engineering' } },
    manager: 'boss',
    grade: 'grade',
    hiredOn: { column: 'hired', date: 'dd/MM/yyyy' },
  },
};
const HEADER = 'id,first,last,mail,job,boss,grade,hired\n';
const JOBS = 'code,family\n1,a\n2,strange\n';

describe('A file applies all or nothing', () => {
  let house: House;
  let hr: Visitor;
  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [
      { externalId: 'HR', givenName: 'Rut', familyName: 'Hadar', email: 'rut@x.example', roles: ['hr'] },
      { externalId: 'OUT', givenName: 'Out', familyName: 'Sider', manager: 'HR' },
    ]);
    hr = await house.as('HR');
  });
  afterAll(() => house.close());

  const faults = async (staff: string | Buffer, jobs = JOBS): Promise<unknown[]> => {
    const reply = await uploadPeople(hr, 'dryRun=true', MAPPING, { staff, jobs }).expect(200);
    return (reply.body.faults as { file: string; row: number; column: string; code: string }[]).map(
      ({ file, row, column, code }) => `${file} ${row} ${column} ${code}`,
    );
  };

  it.each<[string, string, string[]]>([
    ['a missing required value', '1,,Levi,,1,,,\n', ['staff 2 first required']],
    ['a person stated twice', '1,A,B,,1,,,\n1,A,C,,1,,,\n', ['staff 3 id import-duplicate-id']],
    [
      'an e-mail used twice, whatever its case',
      '1,A,B,a@x.il,1,,,\n2,A,C,A@X.IL,1,,,\n',
      ['staff 3 mail import-duplicate-email'],
    ],
    ['an e-mail of somebody else', '1,A,B,Rut@x.example,1,,,\n', ['staff 2 mail import-email-taken']],
    ['an e-mail that is none', '1,A,B,no mail,1,,,\n', ['staff 2 mail not-an-email']],
    ['an unknown manager', '1,A,B,,1,99,,\n', ['staff 2 boss import-unknown-manager']],
    [
      'people who manage each other',
      '1,A,B,,1,2,,\n2,A,C,,1,3,,\n3,A,D,,1,1,,\n4,A,E,,1,1,,\n',
      [
        'staff 2 boss import-manager-circle',
        'staff 3 boss import-manager-circle',
        'staff 4 boss import-manager-circle',
      ],
    ],
    ['somebody who manages themselves', '1,A,B,,1,1,,\n', ['staff 2 boss import-manager-circle']],
    ['a circle through the directory', 'HR,A,B,rut@x.example,1,OUT,,\n', ['staff 2 boss import-manager-circle']],
    ['a date of another pattern', '1,A,B,,1,,,2020-01-01\n', ['staff 2 hired import-bad-date']],
    ['a day that never was', '1,A,B,,1,,,31/02/2020\n', ['staff 2 hired import-bad-date']],
    ['a grade that is no number', '1,A,B,,1,,4.5,\n', ['staff 2 grade not-an-integer']],
    ['an over-long text', `1,${'נ'.repeat(101)},B,,1,,,\n`, ['staff 2 first too-long']],
    ['a NUL', '1,A\0,B,,1,,,\n', ['staff 2 first nul-character']],
    ['a key that the other file lacks', '1,A,B,,7,,,\n', ['staff 2 job import-no-match']],
    ['a value nobody translates', '1,A,B,,2,,,\n', ['staff 2 job.family import-unknown-value']],
    [
      'a row with too few cells, the rows after it still being read',
      '1,A\n2,,B,,1,,,\n',
      ['staff 2  import-columns', 'staff 3 first required'],
    ],
    ['a quotation mark that is never closed', '1,A,B,,1,,,\n2,"A,B,,1,,,\n', ['staff 3  import-quotes']],
  ])('names %s by row and column', async (_, rows, expected) => {
    expect(await faults(HEADER + rows)).toEqual(expected);
  });

  it('names faults of the files as such', async () => {
    expect(await faults('id,first,first,last,mail,job,boss,grade\n')).toEqual([
      'staff 1 first import-column-twice',
      'staff 1 hired import-no-column',
    ]);
    expect(await faults('')).toHaveLength(8);
    expect(await faults(`${HEADER}1,A,B,,1,,,\n`, 'code,family\n1,a\n1,a\n')).toEqual([
      'jobs 3 code import-duplicate-key',
    ]);
    expect(await faults(`${HEADER}1,A,B,,1,,,\n`, 'kode,family\n1,a\n')).toEqual(['jobs 1 code import-no-column']);
    const missing = await uploadPeople(hr, 'dryRun=true', MAPPING, { staff: HEADER, other: 'x' }).expect(200);
    expect(missing.body.faults).toEqual([
      { file: 'jobs', row: 0, column: '', code: 'import-no-file', detail: expect.any(String) },
      { file: 'other', row: 0, column: '', code: 'import-unknown-file', detail: expect.any(String) },
    ]);
  });

  it('changes nothing when one row of many is faulty, and says so in the language asked for', async () => {
    const rows = Array.from({ length: 6000 }, (_, at) => `${at},Given,Family,,1,,,`);
    rows[5999] = '5999,Given,Family,,1,nobody,,';
    const reply = await uploadPeople(hr, 'dryRun=false', MAPPING, { staff: HEADER + rows.join('\n'), jobs: JOBS })
      .set('accept-language', 'he')
      .expect(422);
    expect(reply.body).toMatchObject({
      code: 'import-faults',
      title: 'בקבצים נמצאה שגיאה אחת. דבר לא השתנה.',
      errors: [
        {
          pointer: 'staff#6001/boss',
          code: 'import-unknown-manager',
          detail: expect.stringContaining('במדריך העובדים'),
        },
      ],
    });
    const [row] = await house.work.read<{ n: number }>('SELECT count(*)::int AS n FROM people.person');
    expect(row?.n).toBe(2);
  });

  it('shows two hundred faults and counts them all', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `${at},A,B,,1,nobody,x,`);
    const reply = await uploadPeople(hr, 'dryRun=true', MAPPING, {
      staff: HEADER + rows.join('\n'),
      jobs: JOBS,
    }).expect(200);
    expect(reply.body.faults).toHaveLength(200);
    expect(reply.body.faultsTotal).toBe(600);
  });

  it('names the faults of a mapping with their pointers', async () => {
    const mapping = {
      name: 'x',
      files: { staff: '../etc/passwd' },
      from: 'people',
      joins: [{ as: 'job', file: 'jobs', key: 'code', equals: 'job.code' }],
      person: {
        externalId: 'id',
        familyName: { column: 'a', value: 'b' },
        hiredOn: { column: 'x', date: 'yy' },
        shoe: 'size',
      },
      leftUnless: 'job',
      more: 1,
    };
    const reply = await uploadPeople(hr, 'dryRun=true', mapping, { staff: HEADER }).expect(422);
    expect((reply.body.errors as { pointer: string }[]).map((error) => error.pointer).sort()).toEqual([
      '/mapping/files/staff/file',
      '/mapping/from',
      '/mapping/joins/0/equals',
      '/mapping/joins/0/file',
      '/mapping/leftUnless',
      '/mapping/more',
      '/mapping/person/familyName',
      '/mapping/person/givenName',
      '/mapping/person/hiredOn/date',
      '/mapping/person/shoe',
    ]);
    await uploadPeople(hr, 'dryRun=true', '{"name":', { staff: HEADER }).expect(422);
    await uploadPeople(hr, 'dryRun=true', 'null', { staff: HEADER }).expect(422);
    await uploadPeople(hr, 'dryRun=perhaps', MAPPING, { staff: HEADER }).expect(422);
    await hr.post('people-imports', MAPPING).expect(422);
    const out = await house.as('OUT');
    await uploadPeople(out, 'dryRun=true', MAPPING, { staff: HEADER }).expect(403);
  });

  it('lets imports at the same moment follow one another', async () => {
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        uploadPeople(hr, 'dryRun=false', MAPPING, {
          staff: `${HEADER}P,Given${turn},Family,p@x.il,1,HR,,\n`,
          jobs: JOBS,
        }),
      ),
    );
    expect(replies.map((reply) => reply.status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect(replies.filter((reply) => reply.body.joiners.count === 1)).toHaveLength(1);
    expect(replies.filter((reply) => reply.body.movers.count === 1)).toHaveLength(7);
  });
});
