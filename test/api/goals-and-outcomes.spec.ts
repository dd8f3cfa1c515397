import { GoalsReader } from '../../src/features/goals/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

describe('A goal', () => {
  let house: House;
  let lead: Visitor;
  let ids: Record<string, string>;
  const goal = (code: string, more: object = {}) => ({
    code,
    names: { en: 'Customers helped', he: 'לקוחות שקיבלו עזרה' },
    measureNames: { en: 'answers marked helpful', he: 'תשובות שסומנו כמועילות' },
    unit: 'לקוחות',
    target: '1200.50',
    from: '2026-01-01',
    until: '2026-12-31',
    ownerId: ids['owner'],
    ...more,
  });
  const send = (text: string | Buffer, query = '', visitor = lead) =>
    visitor.post(`outcome-imports${query}`).set('content-type', 'text/csv').send(text.toString('utf8'));
  const add = async (code: string, more: object = {}): Promise<string> =>
    (await lead.post('goals', goal(code, more)).expect(201)).body.id;
  const outcomes = async (id: string): Promise<unknown[]> =>
    (await lead.get(`goals/${id}/outcomes?limit=100`).expect(200)).body.items;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [{ externalId: 'lead', roles: ['lead'] }, { externalId: 'owner' }]);
    lead = await house.as('lead');
  });
  afterAll(async () => {
    await house.close();
  });

  it('is read by everybody and stated by a lead, its numbers exact', async () => {
    const id = await add('helped', { target: '999999999999.000001' });
    const owner = await house.as('owner');
    expect((await owner.get(`goals/${id}`).expect(200)).body).toMatchObject({
      target: '999999999999.000001',
      from: '2026-01-01',
      names: { he: 'לקוחות שקיבלו עזרה' },
    });
    expect((await owner.get('goals?on=2027-01-01').expect(200)).body.items).toEqual([]);
    await owner.post('goals', goal('mine')).expect(403);
    await owner.get(`goals/${id}/outcomes`).expect(403);
    expect((await lead.post('goals', goal('helped')).expect(409)).body.code).toBe('goal-code-taken');
    expect(await house.get(GoalsReader).findByCode('helped')).toMatchObject({ id });
  });

  it('is refused with the place of each fault', async () => {
    const fault = async (more: object): Promise<unknown> => {
      const [first] = (await lead.post('goals', goal('bad', more)).expect(422)).body.errors;
      return `${first.pointer} ${first.code}`;
    };
    expect(await fault({ target: '0.000' })).toBe('/target matches');
    expect(await fault({ target: 12 })).toBe('/target matches');
    expect(await fault({ target: '1e5' })).toBe('/target matches');
    expect(await fault({ until: '2025-12-31' })).toBe('/until goal-ends-before');
    expect(await fault({ from: '2026-02-30' })).toBe('/from not-a-date');
    expect(await fault({ ownerId: '0190a3b0-0000-7000-8000-000000000000' })).toBe('/ownerId goal-owner-unknown');
  });

  it('changes by version', async () => {
    const id = await add('restated');
    const { code: _code, ...restated } = goal('restated', { target: '7' });
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => lead.put(`goals/${id}`, restated).set('if-match', '"1"')),
    );
    expect(replies.filter((reply) => reply.status === 200)).toHaveLength(1);
    expect((await lead.get(`goals/${id}`)).body).toMatchObject({ version: 2, target: '7', code: 'restated' });
  });

  it('takes outcomes once per reference, however often and however parallel the file comes', async () => {
    const id = await add('counted');
    const file =
      '\uFEFFreference,goal,note,date,quantity\r\n' +
      '"=SUM(A1), ""חשבונית"" 😀",counted,,2026-03-01,12.50\r\n' +
      '-7,counted,x,2026-12-31,-0.5\r\n' +
      '-7,counted,again,2026-12-31,-0.50\r\n';
    const dry = (await send(file, '?dryRun=true').expect(200)).body;
    expect(dry).toEqual({ id: null, dryRun: true, rows: 3, added: 2, repeated: 1, faultCount: 0, faults: [] });
    expect(await outcomes(id)).toEqual([]);

    const replies = await Promise.all(Array.from({ length: 20 }, () => send(file).expect(200)));
    expect(replies.filter((reply) => reply.body.added === 2)).toHaveLength(1);
    expect(replies.filter((reply) => reply.body.added === 0 && reply.body.id === null)).toHaveLength(19);
    expect(replies.every((reply) => reply.body.added + reply.body.repeated === 3)).toBe(true);
    expect(await outcomes(id)).toMatchObject([
      { date: '2026-12-31', quantity: '-0.5', reference: '-7' },
      { date: '2026-03-01', quantity: '12.5', reference: '=SUM(A1), "חשבונית" 😀' },
    ]);
  });

  it('takes all rows of a file or none, and says row, column and reason', async () => {
    const id = await add('whole');
    const file =
      'goal,date,quantity,reference\n' +
      'whole,2026-01-01,1,a\n' +
      'nothing,2026-01-01,1,b\n' +
      'whole,2027-01-01,1,c\n' +
      'whole,01/02/2026,"1,000",\n';
    const refused = (await send(file).set('accept-language', 'he').expect(422)).body;
    expect(refused).toMatchObject({ code: 'outcomes-refused', title: 'הקובץ לא נקלט: יש בו 5 שגיאות.' });
    const places = (list: { pointer: string; code: string }[]) => list.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(places(refused.errors)).toEqual([
      '3/goal goal-unknown',
      '4/date outside-goal-period',
      '5/reference required',
      '5/date not-a-date',
      '5/quantity not-a-decimal',
    ]);
    expect((await send(file, '?dryRun=true').expect(200)).body).toMatchObject({ added: 0, faultCount: 5, rows: 4 });
    expect(await outcomes(id)).toEqual([]);

    await send('goal,date,quantity,reference\nwhole,2026-01-01,1,a').expect(200);
    const other = (await send('goal,date,quantity,reference\nwhole,2026-01-01,2,a').expect(422)).body;
    expect(places(other.errors)).toEqual(['2/reference reference-differs']);
    expect(await outcomes(id)).toMatchObject([{ quantity: '1' }]);
  });

  it('refuses what is no such file', async () => {
    const code = async (text: string): Promise<unknown> => (await send(text).expect(422)).body.errors[0].code;
    expect(await code('')).toBe('file-empty');
    expect(await code('goal,date\n')).toBe('column-absent');
    expect(await code('goal,date,quantity,reference\n"open')).toBe('not-csv');
    expect(await code('goal,date,quantity,reference\nhelped,2026-01-01,1,a\0b')).toBe('nul-character');
    const rows = Array.from({ length: 100_001 }, (_, at) => `helped,2026-01-01,1,r${at}`).join('\n');
    expect(await code(`goal,date,quantity,reference\n${rows}`)).toBe('too-many-rows');
    const latin = await lead
      .post('outcome-imports')
      .set('content-type', 'text/csv')
      .serialize(() => Buffer.from('goal,date,quantity,reference\nhelped,2026-01-01,1,\xe9', 'latin1') as never)
      .send({})
      .expect(422);
    expect(latin.body.errors[0]).toMatchObject({ pointer: '2/', code: 'not-utf-8' });
    await lead.post('outcome-imports', {}).expect(422);
    await send('x', '', await house.as('owner')).expect(403);
  });
});
