import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { uploadPeople } from '../support/upload';

const MAPPING = {
  name: 'all',
  complete: { legalEntity: 'Acme' },
  files: { staff: 'staff.csv' },
  from: 'staff',
  person: {
    externalId: 'id',
    givenName: 'first',
    familyName: 'last',
    legalEntity: { value: 'Acme' },
    shifts: 'shifts',
  },
};

interface Run {
  readonly id: string;
  readonly state: string;
  readonly rowsRead: number;
  readonly rowsTotal: number;
  readonly report: { readonly rows: number; readonly leaversToAllow: number | null } | null;
  readonly can: readonly string[];
}

describe('Imports run by themselves', () => {
  let house: House;
  let hr: Visitor;
  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [{ externalId: 'HR', roles: ['hr'] }, { externalId: 'OTHER' }]);
    hr = await house.as('HR');
  });
  afterAll(() => house.close());

  const file = (count: number, from = 0): string =>
    [
      'id,first,last,shifts',
      ...Array.from({ length: count }, (_, at) => `${at + from},Given${at},Family,1-5 09:00-17:00`),
    ].join('\n');
  const start = async (query: string, staff: string): Promise<string> =>
    (await uploadPeople(hr, `wait=false&${query}`, MAPPING, { staff }).expect(202)).body.id as string;
  const read = async (id: string): Promise<Run> => (await hr.get(`people-imports/${id}`).expect(200)).body as Run;
  const ended = async (id: string): Promise<Run> => {
    for (;;) {
      const run = await read(id);
      if (!run.can.includes('cancel')) return run;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const people = async (): Promise<number> =>
    (await house.work.read(`SELECT FROM people.person WHERE legal_entity = 'Acme' AND active`)).length;

  it('say how far they are and how they ended, with counts', async () => {
    const run = await ended(await start('dryRun=false', file(5000)));
    expect(run).toMatchObject({ state: 'done', rowsRead: 5000, rowsTotal: 5000 });
    expect(run.report).toMatchObject({ rows: 5000, joiners: { count: 5000 }, importId: expect.any(String) });
    expect(await people()).toBe(5000);
    const shifts = await house.work.read<{ n: number }>(
      `SELECT jsonb_array_length(shifts) AS n FROM people.person WHERE external_id = '7'`,
    );
    expect(shifts).toEqual([{ n: 5 }]);
  });

  it('ask when many would leave, and name faults by row', async () => {
    const asks = await ended(await start('dryRun=false', file(4000)));
    expect(asks).toMatchObject({
      state: 'asks',
      report: { leaversToAllow: 1000, leavers: { count: 1000 }, importId: null },
    });
    expect(await people()).toBe(5000);
    const faulty = await ended(await start('dryRun=false', 'id,first,last,shifts\n1,,Family,whenever\n'));
    expect(faulty).toMatchObject({
      state: 'faulty',
      report: {
        faultsTotal: 2,
        faults: [
          { row: 2, column: 'first', code: 'required' },
          { row: 2, column: 'shifts', code: 'import-bad-shifts' },
        ],
      },
    });
    const allowed = await ended(await start('dryRun=false&allowLeavers=1000', file(4000)));
    expect(allowed.state).toBe('done');
    expect(await people()).toBe(4000);
  });

  it('stop when somebody asks, with nothing applied', async () => {
    const id = await start('dryRun=false', file(60_000, 100_000));
    const cancelled = await hr.post(`people-imports/${id}/cancellation`).expect(202);
    expect(cancelled.body).toMatchObject({ id });
    expect(await ended(id)).toMatchObject({ state: 'cancelled', report: null });
    expect(await people()).toBe(4000);
    expect((await hr.post(`people-imports/${id}/cancellation`).expect(409)).body.code).toBe('import-ended');
    const listed = (await hr.get('people-imports?limit=2').expect(200)).body as { items: Run[]; next: string };
    expect(listed.items[0]).toMatchObject({ id, state: 'cancelled' });
    const more = await hr.get(`people-imports?limit=2&after=${listed.next}`).expect(200);
    expect(more.body.items).toHaveLength(2);
    await hr.get('people-imports/00000000-0000-7000-8000-000000000000').expect(404);
    await (await house.as('OTHER')).get(`people-imports/${id}`).expect(403);
  });
});

describe('Absences and shift exceptions come from CSV', () => {
  let house: House;
  let hr: Visitor;
  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [{ externalId: 'HR', roles: ['hr'] }, { externalId: 'P1' }, { externalId: 'P2' }]);
    hr = await house.as('HR');
  });
  afterAll(() => house.close());
  const send = (path: string, text: string) => hr.post(path).set('content-type', 'text/csv').send(text);

  it('all or nothing, with faults by row', async () => {
    const good = '\uFEFFexternal_id,from,until\nP1,2026-12-01,2026-12-05\nP2,2026-12-01,2026-12-01\n';
    expect((await send('absence-imports?dryRun=true', good).expect(200)).body).toMatchObject({ rows: 2, added: 2 });
    expect((await send('absence-imports', good).expect(200)).body).toMatchObject({ rows: 2, added: 2 });
    expect((await send('absence-imports', good).expect(200)).body).toMatchObject({ added: 0 });
    const bad = `external_id,from,until\nP1,2026-12-05,2026-12-09\nP3,2027-01-01,2027-01-02\nP2,2027-02-30,2027-03-01\nP2,2027-03-02,2027-03-01\n`;
    const dry = (await send('absence-imports?dryRun=true', bad).expect(200)).body as {
      faults: { row: number; code: string }[];
    };
    expect(dry.faults.map(({ row, code }) => `${row} ${code}`)).toEqual(['4 import-bad-date', '5 ends-before']);
    const crossing = 'external_id,from,until\nP1,2026-12-05,2026-12-09\nP3,2027-01-01,2027-01-02\n';
    const refused = (await send('absence-imports', crossing).expect(422)).body as {
      errors: { pointer: string; code: string }[];
    };
    expect(refused.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '2/from calendar-overlap',
      '3/external_id calendar-unknown-person',
    ]);
    expect(await house.work.read('SELECT FROM people.absence')).toHaveLength(2);
    expect((await send('absence-imports', 'external_id,from\n').expect(422)).body.errors[0].code).toBe(
      'import-no-column',
    );
    await hr.post('absence-imports').set('content-type', 'text/plain').send('x').expect(422);
  });

  it('exceptions: several hours a day, or none', async () => {
    const text = `external_id,date,from,until\nP1,2026-12-20,08:00,12:00\nP1,2026-12-20,14:00,18:00\nP2,2026-12-20,,\n`;
    expect((await send('shift-exception-imports', text).expect(200)).body).toMatchObject({ rows: 3, added: 2 });
    expect(
      await house.work.read('SELECT hours FROM people.shift_exception ORDER BY jsonb_array_length(hours)'),
    ).toEqual([
      { hours: [] },
      {
        hours: [
          { from: '08:00', until: '12:00' },
          { from: '14:00', until: '18:00' },
        ],
      },
    ]);
    const bad = await send('shift-exception-imports', 'external_id,date,from,until\nP1,2026-12-20,8,12\n').expect(422);
    expect(bad.body.errors[0]).toMatchObject({ pointer: '2/from', code: 'calendar-bad-hours' });
  });
});

describe('Whoever left', () => {
  let house: House;
  let ids: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'HR', roles: ['hr'] },
      { externalId: 'LEAD', roles: ['lead'] },
      { externalId: 'OWNER' },
      { externalId: 'PUB' },
      { externalId: 'STRANGER' },
    ]);
  });
  afterAll(() => house.close());

  it('is a task for the owners of their channels until somebody confirms that their roles are gone', async () => {
    const lead = await house.as('LEAD');
    const channel = async (code: string): Promise<string> => {
      const body = { code, network: 'x', accountKind: 'business', names: { en: code, he: code }, languages: ['he'] };
      return (await lead.post('channels', body).expect(201)).body.id as string;
    };
    const [owned, ownerless] = [await channel('owned'), await channel('ownerless')];
    for (const id of [owned, ownerless]) await lead.put(`channels/${id}/publishers/${ids['PUB']}`).expect(204);
    await lead.put(`channels/${owned}/owners/${ids['OWNER']}`).expect(204);
    expect((await lead.get(`channels/${owned}/owners`).expect(200)).body.items).toHaveLength(1);
    await (await house.as('HR')).post(`people/${ids['PUB']}/departure`, {}).expect(200);
    await house.settle();
    const owner = await house.as('OWNER');
    const tasks = (await owner.get('departure-tasks').expect(200)).body.items as { id: string }[];
    expect(tasks).toEqual([expect.objectContaining({ channelId: owned, personId: ids['PUB'], network: 'x' })]);
    expect((await lead.get('departure-tasks').expect(200)).body.items).toHaveLength(2);
    const nudged = async (who: string): Promise<number> => {
      const { items } = (await (await house.as(who)).get('my/nudges').expect(200)).body as {
        items: { reason: string }[];
      };
      return items.filter(({ reason }) => reason === 'channels.departure').length;
    };
    expect([await nudged('OWNER'), await nudged('LEAD'), await nudged('STRANGER')]).toEqual([1, 1, 0]);
    const [task] = tasks;
    await (await house.as('STRANGER')).post(`departure-tasks/${task?.id ?? ''}/confirmation`).expect(404);
    await owner.post(`departure-tasks/${task?.id ?? ''}/confirmation`).expect(204);
    await owner.post(`departure-tasks/${task?.id ?? ''}/confirmation`).expect(204);
    await house.settle();
    expect((await owner.get('departure-tasks').expect(200)).body.items).toEqual([]);
    expect([await nudged('OWNER'), await nudged('LEAD')]).toEqual([0, 1]);
  });
});
