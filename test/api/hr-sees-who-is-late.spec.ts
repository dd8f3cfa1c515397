import { parse } from 'csv-parse/sync';
import { Grants } from '../../src/platform/access/grants';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays, type TestTrack } from '../support/training';

const DAILY = [1, 2, 3, 4, 5, 6, 7];

interface Row {
  readonly enrolmentId: string;
  readonly externalId: string;
  readonly track: string;
  readonly standing: string;
  readonly remainingMinutes: number;
  readonly workingDays: number;
  readonly reminded: boolean;
}

/** Eight minutes are asked by `short` and forty by `long`: two working days, and ten. */
describe("HR's list of who is late and at risk", () => {
  let house: House;
  let hr: Visitor;
  let ids: Record<string, string>;
  let long: TestTrack;

  const rows = async (as: Visitor = hr, query = ''): Promise<readonly Row[]> => {
    const found: Row[] = [];
    for (let next: string | null = ''; next !== null;) {
      const after = next === '' ? '' : `&after=${next}`;
      const { body } = await as.get(`late-training?limit=2${query}${after}`).expect(200);
      found.push(...(body.items as Row[]));
      next = body.next as string | null;
    }
    return found;
  };
  const listed = async (query = '', as: Visitor = hr): Promise<readonly string[]> =>
    (await rows(as, query)).map((row) => `${row.externalId} ${row.track} ${row.standing}`).sort();
  const day = async (days: number): Promise<void> => {
    house.clock.advance(days * 86_400_000);
    await house.tick('reports.turn');
    await house.tick('reports.look');
  };

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'hr-sales' },
      { externalId: 'auditor', roles: ['auditor'] },
      { externalId: 'boss', department: 'Office', workWeek: DAILY },
      { externalId: 'chief', department: 'Office', manager: 'boss', workWeek: DAILY },
      { externalId: 'noa', givenName: '=1+1', department: 'Service', manager: 'chief', workWeek: DAILY },
      { externalId: 'dan', givenName: 'דן "הגדול"', department: 'Service', manager: 'chief', workWeek: [6] },
      { externalId: 'tal', legalEntity: 'Ltd', department: 'Sales', manager: 'boss', workWeek: DAILY },
      { externalId: 'gal', legalEntity: 'Ltd', department: 'Sales', manager: 'boss', workWeek: DAILY },
    ]);
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.work.run(() =>
        house.get(Grants).grant(ids['hr-sales'] ?? '', 'hr', 'test', { scope: { departments: ['Sales'] } }),
      ),
    );
    hr = await house.as('hr');
    await addTrack(house, {
      code: 'short',
      belt: 'white',
      kinds: ['lesson', 'lesson'],
      seconds: 240,
      minimumMinutes: 8,
    });
    long = await addTrack(house, {
      ...{ code: 'long', belt: 'orange', seconds: 240, minimumMinutes: 40 },
      kinds: Array.from({ length: 10 }, () => 'lesson' as const),
    });
    const all = await addAudience(house, { attribute: 'externalId', is: ['noa', 'dan', 'tal'] });
    await assign(house, { track: 'short', audienceId: all, dueOn: inDays(house, 30) });
    await assign(house, { track: 'long', audienceId: all, dueOn: inDays(house, 40) });
    await house.settle();
  });
  afterAll(() => house.close());

  it('has nobody while there is time, and whoever has too few working days of their own', async () => {
    // Dan works on Saturdays only: four of them are left for ten days of `long`, five at most for two of `short`.
    expect(await listed()).toEqual(['dan long at-risk']);
    expect((await rows())[0]).toMatchObject({ remainingMinutes: 40, reminded: false });
    expect((await rows())[0]?.workingDays).toBeLessThan(7);
  });

  it('has them from the day on which it is more than four minutes a working day, absences left out', async () => {
    await day(31 - 1);
    expect(await listed('&standing=at-risk')).toEqual(
      expect.arrayContaining(['noa short at-risk', 'tal short at-risk']),
    );
    expect(await listed('&track=long')).toEqual(['dan long at-risk']);
    const { body } = await hr
      .post(`people/${ids['noa'] ?? ''}/absences`, { from: inDays(house, 3), until: inDays(house, 3) })
      .expect(201);
    await house.settle();
    // The absence moves the date by its day and fourteen more.
    expect(await listed('&track=long')).toEqual(['dan long at-risk']);
    await hr.delete(`people/${ids['noa'] ?? ''}/absences/${body.id as string}`).expect(204);
    await house.settle();
    expect(await listed('&track=long')).toEqual(['dan long at-risk']);
    await day(1);
    const found = await rows(hr, '&track=short');
    expect(found.map(({ externalId, standing }) => [externalId, standing]).sort()).toEqual([
      ['dan', 'late'],
      ['noa', 'late'],
      ['tal', 'late'],
    ]);
    expect(await listed('&track=long&standing=at-risk')).toEqual(['dan long at-risk']);
    await day(1);
    expect(await listed('&track=long&standing=at-risk')).toEqual([
      'dan long at-risk',
      'noa long at-risk',
      'tal long at-risk',
    ]);
  });

  it('lets go of whoever has worked, at once on the page and within the hour in the counts', async () => {
    const noa = await house.as('noa');
    for (const id of long.modules.slice(0, 5)) await noa.post(`my/modules/${id}/completion`).expect(200);
    const left = (await rows(hr, '&track=long')).find(({ externalId }) => externalId === 'noa');
    // Minutes count too: none were credited, so forty are still asked.
    expect(left).toMatchObject({ remainingMinutes: 40, workingDays: 9 });
  });

  it('is narrowed by standing, track, department, manager and everybody below one', async () => {
    expect(await listed('&department=Service&track=short')).toEqual(['dan short late', 'noa short late']);
    expect(await listed('&legalEntity=Ltd&track=short')).toEqual(['tal short late']);
    expect(await listed('&under=chief&track=short')).toEqual(['dan short late', 'noa short late']);
    expect(await listed('&under=boss&track=short')).toHaveLength(3);
    expect(await listed(`&managerId=${ids['boss'] ?? ''}&track=short`)).toEqual(['tal short late']);
    expect(await listed('&under=nobody')).toEqual([]);
    await hr.get('late-training?standing=never').expect(422);
    await hr.get('late-training?managerId=boss').expect(422);
    await hr.get('late-training?after=eyJ4Ijox').expect(422);
    await (await house.as('noa')).get('late-training').expect(403);
  });

  it('says who is away, and never that they are late', async () => {
    await hr
      .post(`people/${ids['tal'] ?? ''}/absences`, { from: inDays(house, -1), until: inDays(house, 1) })
      .expect(201);
    await house.settle();
    expect(await listed('&track=short&standing=late')).toEqual(['dan short late', 'noa short late']);
    expect(await listed('&standing=away')).toEqual(expect.arrayContaining(['tal short away']));
  });

  it('counts persons by team, and each once', async () => {
    const teams = async (query = '', as = hr) => (await as.get(`late-training-teams${query}`).expect(200)).body.items;
    const [none, ltd] = await teams();
    expect(none).toMatchObject({
      legalEntity: null,
      teams: [{ team: 'Service', late: 2, atRisk: 0, away: 0, total: 2 }],
      sums: { late: 2, total: 2 },
    });
    expect(ltd).toMatchObject({ legalEntity: 'Ltd', teams: [{ team: 'Sales', late: 0, away: 1, total: 1 }] });
    expect((await teams('?by=manager'))[0]).toMatchObject({
      teams: [{ team: ids['chief'], name: 'chief Test', late: 2 }],
    });
    expect((await teams('?track=long'))[0]).toMatchObject({ teams: [{ late: 0, atRisk: 2 }] });
    expect(await teams('', await house.as('hr-sales'))).toMatchObject([{ legalEntity: 'Ltd' }]);
    await hr.get('late-training-teams?by=mood').expect(422);
  });

  it('says of when the counts are, and counts again when it is asked', async () => {
    const teams = async () => (await hr.get('late-training-teams?track=long').expect(200)).body;
    const before = await teams();
    expect(before.items[0]).toMatchObject({ teams: [{ team: 'Service', atRisk: 2 }] });
    await house.work.run(() =>
      house.work.write(`UPDATE training.progress SET credited_ms = 2000000 WHERE enrolment_id IN (
        SELECT e.enrolment_id FROM training.enrolments e WHERE e.person_id = '${ids['noa'] ?? ''}')`),
    );
    house.clock.advance(60_000);
    expect((await teams()).items[0]).toMatchObject({ teams: [{ atRisk: 2 }] });
    const { asOf } = (await hr.post('late-training-looks').expect(200)).body;
    expect(asOf > before.asOf).toBe(true);
    const after = await teams();
    expect(after).toMatchObject({ asOf, items: [{ teams: [{ team: 'Service', atRisk: 1 }] }] });
    house.clock.advance(5000);
    expect((await hr.post('late-training-looks').expect(200)).body).toEqual({ asOf });
    await (await house.as('noa')).post('late-training-looks').expect(403);
  });

  it('reaches as far as the scope of whoever asks', async () => {
    const sales = await house.as('hr-sales');
    expect(await listed('&track=short', sales)).toEqual(['tal short away']);
    expect(await listed('&department=Service', sales)).toEqual([]);
  });

  it('goes out as CSV and as a workbook in which no cell is a formula', async () => {
    const csv = await (await house.as('auditor')).get('late-training.csv?track=short').expect(200);
    expect(csv.headers['content-disposition']).toContain('late-training.csv');
    const lines: Record<string, string>[] = parse(csv.text, { columns: true, bom: true });
    expect(lines).toHaveLength(3);
    expect(lines.find((line) => line['external_id'] === 'noa')).toMatchObject({
      given_name: "'=1+1",
      standing: 'late',
    });
    expect(lines.find((line) => line['external_id'] === 'dan')).toMatchObject({
      given_name: 'דן "הגדול"',
      belt: 'white',
    });
    const xlsx = await hr
      .get('late-training.xlsx?track=short')
      .set('accept-language', 'he')
      .buffer(true)
      .parse((reply, done) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    expect(xlsx.headers['content-type']).toContain('spreadsheetml');
    expect((xlsx.body as Buffer).subarray(0, 2).toString()).toBe('PK');
    const looks = (await (await house.as('noa')).get('my/looks').expect(200)).body.items as { purpose: string }[];
    expect(looks.some(({ purpose }) => purpose === 'training')).toBe(true);
  });

  it('reminds once a day, the absent not at all', async () => {
    const late = await rows(hr, '&track=short');
    const enrolmentIds = late.map(({ enrolmentId }) => enrolmentId);
    expect((await hr.post('training-reminders', { enrolmentIds }).expect(200)).body).toEqual({
      reminded: 2,
      already: 0,
    });
    expect((await hr.post('training-reminders', {}).expect(200)).body).toEqual({ reminded: 0, already: 2 });
    expect((await rows(hr, '&track=short')).map(({ externalId, reminded }) => [externalId, reminded]).sort()).toEqual([
      ['dan', true],
      ['noa', true],
      ['tal', false],
    ]);
    await house.settle();
    const nudges = async (who: string) =>
      ((await (await house.as(who)).get('my/nudges').expect(200)).body.items as { reason: string }[]).filter(
        ({ reason }) => reason === 'training.reminded',
      );
    expect(await nudges('noa')).toMatchObject([{ title: expect.stringContaining('short') as string }]);
    expect(await nudges('tal')).toEqual([]);
    house.clock.advance(86_400_000);
    const sales = await house.as('hr-sales');
    expect((await sales.post('training-reminders', { enrolmentIds }).expect(200)).body.reminded).toBeLessThan(2);
    await (await house.as('auditor')).post('training-reminders', {}).expect(403);
    await hr.post('training-reminders', { enrolmentIds: ['x'] }).expect(422);
    await hr.post('training-reminders', { enrolmentIds: [] }).expect(422);
    const { items } = (await (await house.as('auditor')).get('trail?act=training.reminded').expect(200)).body;
    expect(items.length).toBeGreaterThan(0);
  });

  it('keeps back what works-council mode keeps back, in every form', async () => {
    await hr
      .post('council-changes', {
        ...{ legalEntity: 'Ltd', reason: 'agreed', on: true },
        sights: { 'training-mandatory/report/hr': 'aggregate' },
      })
      .expect(201);
    expect(await listed('&track=short')).toEqual(['dan short late', 'noa short late']);
    const ltd = ((await hr.get('late-training-teams').expect(200)).body.items as { legalEntity: string | null }[]).find(
      ({ legalEntity }) => legalEntity === 'Ltd',
    );
    expect(ltd).toMatchObject({ minimum: 8, teams: [{ team: 'Sales', total: null, away: null }] });
    expect((await hr.get('late-training.csv').expect(200)).text).not.toContain('tal');
    expect((await hr.post('training-reminders', { department: 'Sales' }).expect(200)).body).toEqual({
      ...{ reminded: 0, already: 0 },
    });
  });
});
