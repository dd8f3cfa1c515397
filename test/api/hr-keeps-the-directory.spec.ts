import { Pseudonyms } from '../../src/features/people/public';
import { Grants } from '../../src/platform/access/grants';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const DAY = 86_400_000;

describe('HR keeps the directory', () => {
  let house: House;
  let hr: Visitor;
  let sales: Visitor;
  let ids: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'HR', roles: ['hr'] },
      { externalId: 'LEAD', roles: ['lead'] },
      { externalId: 'LOCAL' },
      { externalId: 'BOSS', givenName: 'Bo', familyName: 'Boss', names: { he: 'בו בוס' }, department: 'Board' },
      { externalId: 'S1', legalEntity: 'One', department: 'Sales', manager: 'BOSS', jobFamily: 'selling' },
      { externalId: 'S2', legalEntity: 'Two', department: 'Sales', manager: 'S1' },
      { externalId: 'C1', legalEntity: 'One', department: 'Care', manager: 'S1', location: 'Haifa' },
      { externalId: 'GONE', legalEntity: 'Three', department: 'Sales', leftOn: '2020-01-01' },
    ]);
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.work.run(() =>
        house.get(Grants).grant(ids['LOCAL'] ?? '', 'hr', 'test', { scope: { departments: ['Sales'] } }),
      ),
    );
    hr = await house.as('HR');
    sales = await house.as('LOCAL');
  });
  afterAll(() => house.close());

  const day = (from: number): string => new Date(house.clock.now().getTime() + from * DAY).toISOString().slice(0, 10);
  const listed = async (visitor: Visitor, query: string): Promise<string[]> =>
    ((await visitor.get(`people?${query}`).expect(200)).body.items as { externalId: string }[])
      .map(({ externalId }) => externalId)
      .sort();

  it('and finds people by legal entity, department, manager, who left, and who is away', async () => {
    expect(await listed(hr, 'legalEntity=One')).toEqual(['C1', 'S1']);
    expect(await listed(hr, 'legalEntity=One&department=Sales')).toEqual(['S1']);
    expect(await listed(hr, `managerId=${ids['S1'] ?? ''}`)).toEqual(['C1', 'S2']);
    expect(await listed(sales, `managerId=${ids['S1'] ?? ''}`)).toEqual(['S2']);
    expect(await listed(hr, 'state=left')).toEqual(['GONE']);
    expect(await listed(hr, 'away=true')).toEqual([]);
    await hr.post(`people/${ids['C1'] ?? ''}/absences`, { from: day(-1), until: day(3) }).expect(201);
    expect(await listed(hr, 'away=true')).toEqual(['C1']);
    expect(await listed(sales, 'away=true')).toEqual([]);
    const away = (await hr.get('people?legalEntity=One').expect(200)).body.items as { away: boolean }[];
    expect(away.map((person) => person.away).sort()).toEqual([false, true]);
  });

  it('and tells nobody else who is away', async () => {
    const lead = await house.as('LEAD');
    expect((await lead.get('people?away=true').expect(403)).body.code).toBe('role-missing');
    const [first] = (await lead.get('people?search=C1').expect(200)).body.items;
    expect(first).toMatchObject({ externalId: 'C1', away: null });
    expect((await lead.get(`people/${ids['C1'] ?? ''}`).expect(200)).body).toMatchObject({ away: null, can: [] });
    expect((await hr.get(`people/${ids['C1'] ?? ''}`).expect(200)).body).toMatchObject({ away: true });
  });

  it('and reads on a page who somebody reports to, also beyond the own scope, and on a date', async () => {
    const boss = { id: ids['BOSS'], externalId: 'BOSS', names: { he: 'בו בוס' } };
    expect((await hr.get(`people/${ids['S1'] ?? ''}`).expect(200)).body).toMatchObject({
      manager: { ...boss, open: true },
      reports: 2,
    });
    const local = await sales.get(`people/${ids['S1'] ?? ''}`).expect(200);
    expect(local.body).toMatchObject({ manager: { ...boss, open: false }, reports: 1, can: expect.any(Array) });
    await sales.get(`people/${ids['BOSS'] ?? ''}`).expect(404);
    const was = await sales.get(`people/${ids['S1'] ?? ''}/positions?on=${day(0)}`).expect(200);
    expect(was.body.items).toMatchObject([{ department: 'Sales', manager: { ...boss, open: false } }]);
    expect((await hr.get(`people/${ids['BOSS'] ?? ''}`).expect(200)).body).toMatchObject({ manager: null });
  });

  it('and picks from the values there are, within the scope', async () => {
    expect((await hr.get('organisation').expect(200)).body).toEqual({
      legalEntities: ['One', 'Two'],
      departments: ['Sales', 'Board', 'Care'],
      jobFamilies: ['selling'],
      jobTitles: [],
      locations: ['Haifa'],
    });
    expect((await sales.get('organisation').expect(200)).body).toMatchObject({
      legalEntities: ['One', 'Two'],
      departments: ['Sales'],
      locations: [],
    });
    await (await house.as('S1')).get('organisation').expect(403);
  });

  it('and adds people within the scope, and nobody beyond it', async () => {
    const person = { externalId: 'S9', givenName: 'New', familyName: 'One', department: 'Sales' };
    for (const department of ['Care', null]) {
      const refused = await sales.post('people', { ...person, department }).expect(403);
      expect(refused.body.code).toBe('scope-too-narrow');
    }
    expect((await sales.post('people', person).expect(201)).body).toMatchObject({ department: 'Sales', active: true });
    expect(await listed(sales, 'search=S9')).toEqual(['S9']);
  });

  it('and takes a departure to come back, but nobody of whom only a pseudonym is left', async () => {
    const path = `people/${ids['C1'] ?? ''}`;
    const leaving = await hr.post(`${path}/departure`, { leftOn: day(9) }).expect(200);
    expect(leaving.body.can).toEqual(['change', 'depart', 'absences', 'rehire']);
    expect((await hr.post(`${path}/rehire`, {}).expect(200)).body.can).not.toContain('rehire');
    const gone = `people/${ids['GONE'] ?? ''}`;
    expect((await hr.get(gone).expect(200)).body.can).toEqual(['rehire']);
    await house.work.run(() => house.get(Pseudonyms).apply([ids['GONE'] ?? '']));
    expect((await hr.get(gone).expect(200)).body).toMatchObject({ givenName: '—', can: [] });
    expect((await hr.post(`${gone}/rehire`, {}).expect(410)).body.code).toBe('person-forgotten');
    expect(await listed(hr, 'state=left')).toEqual([]);
  });

  it('and everybody reads who looked at their absences and shifts', async () => {
    await hr.get(`people/${ids['S2'] ?? ''}/absences`).expect(200);
    const looks = (await (await house.as('S2')).get('my/looks').expect(200)).body.items as { purpose: string }[];
    expect(looks.map(({ purpose }) => purpose)).toEqual(['person-page']);
  });
});
