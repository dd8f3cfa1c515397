import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const DAY = 86_400_000;

describe('People change one by one', () => {
  let house: House;
  let hr: Visitor;
  let ids: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'HR', roles: ['hr'], email: 'hr@x.example' },
      { externalId: 'LEAD', roles: ['lead'] },
      { externalId: 'BOSS', givenName: 'Bo', familyName: 'Boss' },
      { externalId: 'MID', givenName: 'Mi', familyName: 'Middle', manager: 'BOSS' },
    ]);
    hr = await house.as('HR');
  });
  afterAll(() => house.close());

  const day = (from: number): string => new Date(house.clock.now().getTime() + from * DAY).toISOString().slice(0, 10);
  const NOA = {
    externalId: 'N1',
    givenName: 'Noa',
    familyName: 'Levi',
    names: { he: 'נועה לוי ז"ל' },
    department: 'Service',
  };

  it('a new one is added once, with everything that may be stated', async () => {
    const stated = {
      ...NOA,
      email: 'noa@x.example',
      managerId: ids['MID'],
      grade: 4,
      languages: ['he', 'en'],
      timeZone: 'Europe/Paris',
      workWeek: [1, 2, 3, 4, 5],
      shifts: [{ day: 1, from: '08:00', until: '16:00' }],
      hiredOn: '2024-01-01',
    };
    const added = (await hr.post('people', stated).expect(201)).body;
    expect(added).toMatchObject({ ...stated, active: true, version: 1, can: ['change', 'depart', 'absences'] });
    ids['N1'] = added.id as string;
    expect((await hr.post('people', stated).expect(409)).body.code).toBe('external-id-taken');
    expect((await hr.post('people', { ...stated, externalId: 'N2' }).expect(409)).body.code).toBe('email-taken');
    await (await house.as('LEAD')).post('people', { ...NOA, externalId: 'N3' }).expect(403);
  });

  it('null clears, absent leaves, and an edit of an older state is refused', async () => {
    const path = `people/${ids['N1'] ?? ''}`;
    const read = await hr.get(path).expect(200);
    expect(read.headers['etag']).toBe('"1"');
    const moved = await hr.patch(path, { department: 'Sales', grade: null }).set('if-match', '"1"').expect(200);
    expect(moved.body).toMatchObject({ department: 'Sales', grade: null, email: 'noa@x.example', version: 2 });
    expect(moved.body.shifts).toHaveLength(1);
    expect((await hr.patch(path, { department: 'X' }).set('if-match', '"1"').expect(409)).body.code).toBe(
      'stale-version',
    );
    const cleared = await hr.patch(path, { email: null, managerId: null, shifts: null, languages: null }).expect(200);
    expect(cleared.body).toMatchObject({ email: null, managerId: null, shifts: [], languages: ['en'], version: 3 });
    await hr.patch(path, {}).expect(200);
    expect((await hr.get(path).expect(200)).body.version).toBe(3);
    const lead = await (await house.as('LEAD')).get(path).expect(200);
    expect(lead.body.can).toEqual([]);
    const trail = await house.work.read<{ act: string }>(
      `SELECT act FROM trail.entry WHERE subject_id = $1 ORDER BY at, id`,
      [ids['N1']],
    );
    expect(trail.map(({ act }) => act)).toEqual(expect.arrayContaining(['person.added', 'person.changed']));
  });

  it.each<[string, object, string, string]>([
    ['an empty given name', { givenName: null }, '/givenName', 'isText'],
    ['an unknown zone', { timeZone: 'Mars/Olympus' }, '/timeZone', 'bad-zone'],
    ['an unknown manager', { managerId: '00000000-0000-7000-8000-000000000000' }, '/managerId', 'unknown-manager'],
    ['an e-mail that is none', { email: 'no mail' }, '/email', 'not-an-email'],
    ['hours that are none', { shifts: [{ day: 1, from: '25:00', until: '16:00' }] }, '/shifts/0/from', 'matches'],
    ['a day that is none', { workWeek: [8] }, '/workWeek', 'too-large'],
    ['an id of their own', { externalId: 'OTHER' }, '/externalId', 'unknown-field'],
    ['an end of their own', { leftOn: '2020-01-01' }, '/leftOn', 'unknown-field'],
  ])('%s is refused', async (_, body, pointer, code) => {
    const { errors } = (await hr.patch(`people/${ids['N1'] ?? ''}`, body).expect(422)).body;
    expect(errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('nobody comes to stand below themselves', async () => {
    const circle = await hr.patch(`people/${ids['BOSS'] ?? ''}`, { managerId: ids['MID'] }).expect(422);
    expect(circle.body.errors[0]).toMatchObject({ pointer: '/managerId', code: 'manager-circle' });
    await hr.patch(`people/${ids['BOSS'] ?? ''}`, { managerId: ids['BOSS'] }).expect(422);
  });

  it('who leaves is out at once, comes back as the same person, and what they were on a date stays known', async () => {
    const path = `people/${ids['N1'] ?? ''}`;
    const noa = await house.as('N1');
    await noa.get('me').expect(200);
    house.clock.advance(3 * DAY);
    const left = await hr.post(`${path}/departure`, {}).expect(200);
    expect(left.body).toMatchObject({ active: false, leftOn: day(0), can: ['rehire'] });
    await noa.get('me').expect(401);
    expect((await hr.patch(path, { grade: 1 }).expect(409)).body.code).toBe('person-left');
    expect((await hr.post(`${path}/departure`, {}).expect(409)).body.code).toBe('person-left');
    expect((await hr.get('people?search=noa&state=left').expect(200)).body.items).toHaveLength(1);
    house.clock.advance(3 * DAY);
    const back = await hr.post(`${path}/rehire`, { hiredOn: day(0) }).expect(200);
    expect(back.body).toMatchObject({ id: ids['N1'], active: true, leftOn: null, hiredOn: day(0) });
    expect((await hr.post(`${path}/rehire`, {}).expect(409)).body.code).toBe('person-active');
    const on = async (date: string): Promise<unknown[]> =>
      ((await hr.get(`${path}/positions?on=${date}`).expect(200)).body.items as { department: string }[]).map(
        ({ department }) => department,
      );
    expect(await on(day(0))).toEqual(['Sales']);
    expect(await on(day(-2))).toEqual([]);
    expect(await on(day(-5))).toEqual(['Sales']);
    expect(await on('2024-06-01')).toEqual(['Service']);
    await hr.get(`${path}/positions?on=yesterday`).expect(422);
  });

  it('a departure to come is taken back', async () => {
    const path = `people/${ids['MID'] ?? ''}`;
    const leaving = await hr.post(`${path}/departure`, { leftOn: day(10) }).expect(200);
    expect(leaving.body).toMatchObject({ active: true, leftOn: day(10) });
    expect((await hr.post(`${path}/rehire`, {}).expect(200)).body).toMatchObject({ active: true, leftOn: null });
  });

  it('are found by any part of a name, in either script, page by page', async () => {
    const found = async (search: string): Promise<string[]> =>
      (
        (await hr.get(`people?search=${encodeURIComponent(search)}`).expect(200)).body.items as { externalId: string }[]
      ).map(({ externalId }) => externalId);
    expect(await found('eVI')).toEqual(['N1']);
    expect(await found('ועה')).toEqual(['N1']);
    expect(await found('לוי נועה')).toEqual(['N1']);
    expect(await found('ז"ל')).toEqual(['N1']);
    expect(await found('he')).toEqual([]);
    expect(await found('%')).toEqual([]);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page = (await hr.get(`people?limit=2${next === '' ? '' : `&after=${next}`}`).expect(200)).body as {
        items: { externalId: string }[];
        next: string | null;
      };
      seen.push(...page.items.map(({ externalId }) => externalId));
      next = page.next;
    }
    expect(seen.sort()).toEqual(['BOSS', 'HR', 'LEAD', 'MID', 'N1']);
    await hr.get('people?after=bm9uc2Vuc2U').expect(422);
  });
});

describe('Calendars', () => {
  let house: House;
  let hr: Visitor;
  let ids: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [{ externalId: 'HR', roles: ['hr'] }, { externalId: 'P1' }, { externalId: 'P2' }]);
    hr = await house.as('HR');
  });
  afterAll(() => house.close());
  const day = (from: number): string => new Date(house.clock.now().getTime() + from * DAY).toISOString().slice(0, 10);
  const told = async (name: string): Promise<unknown[]> =>
    (
      await house.work.read<{ payload: { personIds: string[] } }>(
        'SELECT payload FROM platform.outbox WHERE name = $1',
        [name],
      )
    ).map(({ payload }) => payload.personIds);

  it('exceptions to shifts are stated by the person and by HR', async () => {
    const own = await house.as('P1');
    const hours = [{ from: '09:00', until: '13:00' }];
    await own.put(`my/calendar/exceptions/${day(3)}`, { hours }).expect(204);
    await hr.put(`people/${ids['P1'] ?? ''}/shift-exceptions/${day(2)}`, { hours: [] }).expect(204);
    const mine = (await own.get('my/calendar').expect(200)).body;
    expect(mine).toMatchObject({
      timeZone: 'Asia/Jerusalem',
      workWeek: [7, 1, 2, 3, 4],
      shifts: [],
      exceptions: [
        { on: day(2), hours: [], statedBy: 'hr' },
        { on: day(3), hours, statedBy: 'person' },
      ],
      absences: [],
    });
    await own.delete(`my/calendar/exceptions/${day(2)}`).expect(204);
    const seen = (await hr.get(`people/${ids['P1'] ?? ''}/shift-exceptions`).expect(200)).body;
    expect(seen.items).toEqual([{ on: day(3), hours, statedBy: 'person' }]);
    await own.put('my/calendar/exceptions/2026-02-30', { hours }).expect(404);
    await own.put(`my/calendar/exceptions/${day(3)}`, { hours: [{ from: '9', until: '13' }] }).expect(422);
    await own.put(`people/${ids['P2'] ?? ''}/shift-exceptions/${day(3)}`, { hours }).expect(403);
  });

  it('how one is addressed is stated by oneself, told to nobody else, and taken back', async () => {
    const own = await house.as('P1');
    const addressed = async () => (await own.get('me').expect(200)).body.address as string;
    expect(await addressed()).toBe('neutral');
    for (const address of ['feminine', 'masculine', 'masculine']) await own.put('my/address', { address }).expect(204);
    expect(await addressed()).toBe('masculine');
    const refused = await own.put('my/address', { address: 'other' }).expect(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/address' }]);
    expect(await addressed()).toBe('masculine');
    expect(JSON.stringify((await hr.get(`people/${ids['P1'] ?? ''}`).expect(200)).body)).not.toContain('masculine');
    expect((await (await house.as('P2')).get('me').expect(200)).body.address).toBe('neutral');
    await own.put('my/address', { address: 'neutral' }).expect(204);
    expect(await addressed()).toBe('neutral');
  });

  it('an absence is from and until, for HR alone, and is told when it begins', async () => {
    const path = `people/${ids['P1'] ?? ''}/absences`;
    const { id } = (await hr.post(path, { from: day(2), until: day(4) }).expect(201)).body as { id: string };
    expect((await hr.post(path, { from: day(4), until: day(9) }).expect(409)).body.code).toBe('absences-overlap');
    expect((await hr.post(path, { from: day(9), until: day(8) }).expect(422)).body.errors[0]).toMatchObject({
      pointer: '/until',
      code: 'ends-before',
    });
    await hr.post(path, { from: day(20), until: day(21), reason: 'ill' }).expect(422);
    const own = await house.as('P1');
    await own.get(path).expect(403);
    expect((await own.get('my/calendar').expect(200)).body.absences).toEqual([{ id, from: day(2), until: day(4) }]);
    await house.tick('people.begin-absences');
    expect(await told('people.absent')).toEqual([]);
    house.clock.advance(2 * DAY);
    await house.tick('people.begin-absences');
    await house.tick('people.begin-absences');
    expect(await told('people.absent')).toEqual([[ids['P1']]]);
    expect(await house.work.read('SELECT person_id FROM people.away_at($1)', [house.clock.now()])).toEqual([
      { person_id: ids['P1'] },
    ]);
    expect((await hr.patch(`${path}/${id}`, { until: day(1) }).expect(200)).body).toMatchObject({ until: day(1) });
    house.clock.advance(2 * DAY);
    expect(await house.work.read('SELECT person_id FROM people.away_at($1)', [house.clock.now()])).toEqual([]);
    const now = (await hr.post(`people/${ids['P2'] ?? ''}/absences`, { from: day(-1), until: day(1) }).expect(201))
      .body;
    expect((await told('people.absent')).flat()).toContain(ids['P2']);
    await hr.delete(`people/${ids['P2'] ?? ''}/absences/${now.id as string}`).expect(204);
    await hr.delete(`people/${ids['P2'] ?? ''}/absences/${now.id as string}`).expect(404);
    await hr.delete(`people/${ids['P1'] ?? ''}/absences/${now.id as string}`).expect(404);
    expect((await told('people.absences-changed')).length).toBe(4);
  });
});
