import iconv from 'iconv-lite';
import type { Test } from 'supertest';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { uploadPeople } from '../support/upload';

describe('A mapping', () => {
  let house: House;
  let hr: Visitor;
  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [
      { externalId: 'HR', roles: ['hr'] },
      { externalId: 'OTHER', roles: ['lead'] },
    ]);
    hr = await house.as('HR');
  });
  afterAll(() => house.close());

  const guess = (visitor: Visitor, content: string | Buffer, filename = 'עובדים.csv'): Test =>
    visitor.post('people-mapping-guesses').attach('file', Buffer.from(content as string), { filename });
  const HEBREW = 'מספר עובד;שם פרטי;שם משפחה;תאריך קליטה\r\n7;נועה;לוי;31/12/2020\r\n8;דן;בר;1.1\r\n';

  it('is guessed from a file in Windows-1255, and what is guessed reads it', async () => {
    const content = iconv.encode(HEBREW.replace('1.1', '01/02/2021'), 'windows-1255');
    const { body } = await guess(hr, content).expect(200);
    expect(body).toMatchObject({
      file: 'עובדים.csv',
      encoding: 'windows-1255',
      mark: false,
      delimiter: ';',
      columns: ['מספר עובד', 'שם פרטי', 'שם משפחה', 'תאריך קליטה'],
      sample: [
        ['7', 'נועה', 'לוי', '31/12/2020'],
        ['8', 'דן', 'בר', '01/02/2021'],
      ],
      missing: [],
    });
    expect(body.mapping.person.hiredOn).toEqual({ column: 'תאריך קליטה', date: 'dd/MM/yyyy' });
    const tried = await uploadPeople(hr, 'dryRun=true', body.mapping, { people: content }).expect(200);
    expect(tried.body).toMatchObject({ rows: 2, joiners: { count: 2 }, faultsTotal: 0 });
  });

  it('says which fields no heading names, and is nobody else’s to ask for', async () => {
    const { body } = await guess(hr, '\uFEFFid,shoe\n1,42\n', 'a.csv').expect(200);
    expect(body).toMatchObject({
      encoding: 'utf-8',
      mark: true,
      columns: ['id', 'shoe'],
      missing: ['givenName', 'familyName'],
    });
    expect((await guess(hr, '', 'empty.csv').expect(200)).body).toMatchObject({ columns: [], sample: [] });
    expect((await guess(hr, 'id,"first\n1', 'open.csv').expect(200)).body).toMatchObject({ columns: [] });
    await guess(await house.as('OTHER'), 'id\n1').expect(403);
    const text = await hr.post('people-mapping-guesses').type('text/plain').send('id').expect(422);
    expect(text.body.code).toBe('unsupported-media-type');
  });

  it('is kept under its name, changed by version, and removed', async () => {
    const person = { externalId: 'id', givenName: 'first', familyName: 'last' };
    const mapping = { name: 'Payroll', files: { staff: 'staff.csv' }, from: 'staff', person };
    const { id } = (await hr.post('people-mappings', { mapping }).expect(201)).body as { id: string };
    expect((await hr.post('people-mappings', { mapping }).expect(409)).body.code).toBe('mapping-name-taken');
    const wrong = await hr.post('people-mappings', { mapping: { ...mapping, from: 'x' } }).expect(422);
    expect(wrong.body.errors[0]).toMatchObject({ pointer: '/mapping/from', code: 'not-one-of' });
    const read = await hr.get(`people-mappings/${id}`).expect(200);
    expect(read.body).toMatchObject({ id, name: 'Payroll', mapping, version: 1 });
    const complete = { ...mapping, complete: true };
    await hr.put(`people-mappings/${id}`, { mapping: complete }).set('if-match', '"1"').expect(200);
    expect((await hr.put(`people-mappings/${id}`, { mapping }).set('if-match', '"1"').expect(409)).body.code).toBe(
      'stale-version',
    );
    const second = { ...mapping, name: 'Another' };
    await hr.post('people-mappings', { mapping: second }).expect(201);
    expect((await hr.put(`people-mappings/${id}`, { mapping: second }).expect(409)).body.code).toBe(
      'mapping-name-taken',
    );
    const listed = await hr.get('people-mappings').expect(200);
    expect(listed.body.items).toMatchObject([{ name: 'Another' }, { id, name: 'Payroll', version: 2 }]);
    await (await house.as('OTHER')).get('people-mappings').expect(403);
    await hr.delete(`people-mappings/${id}`).expect(204);
    await hr.delete(`people-mappings/${id}`).expect(404);
    await hr.get(`people-mappings/${id}`).expect(404);
  });
});
