import { parse } from 'csv-parse/sync';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays, type TestTrack } from '../support/training';

describe('The training report', () => {
  let house: House;
  let hr: Visitor;
  let track: TestTrack;

  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'auditor', roles: ['auditor'] },
      { externalId: 'noa', givenName: '=HYPERLINK("http://x")', department: '@Service' },
      { externalId: 'dan', givenName: 'דן "הגדול", בן-דוד', department: 'Service' },
      { externalId: 'tal', givenName: '-2+3', department: '+Sales\ntwo lines' },
      { externalId: 'gal', givenName: "'quoted", department: 'Service' },
    ]);
    hr = await house.as('hr');
    track = await addTrack(house, { code: 'white-track', belt: 'white', kinds: ['lesson'] });
    await addTrack(house, { code: 'orange-track', belt: 'orange', kinds: ['lesson', 'quiz'] });
    const some = await addAudience(house, { attribute: 'externalId', is: ['noa', 'dan', 'tal', 'gal'] });
    const two = await addAudience(house, { attribute: 'externalId', is: ['noa', 'dan'] });
    await assign(house, { belt: 'white', audienceId: some, dueOn: inDays(house, 30) });
    await assign(house, { belt: 'orange', audienceId: two, dueOn: inDays(house, 3) });
    await (await house.as('dan')).post(`my/modules/${track.modules[0]}/completion`).expect(200);
    house.clock.advance(5 * 86_400_000);
  });
  afterAll(async () => {
    await house.close();
  });

  it('pages over persons and tracks, the earliest date first, and knows the late', async () => {
    const rows: { externalId: string; track: string; late: boolean }[] = [];
    let path: string | null = 'training-report?limit=2';
    while (path !== null) {
      const { body }: { body: { items: typeof rows; next: string | null } } = await hr.get(path).expect(200);
      expect(body.items.length).toBeLessThanOrEqual(2);
      rows.push(...body.items);
      path = body.next === null ? null : `training-report?limit=2&after=${body.next}`;
    }
    expect(
      rows
        .slice(0, 2)
        .map((row) => [row.externalId, row.track, row.late])
        .sort(),
    ).toEqual([
      ['dan', 'orange-track', true],
      ['noa', 'orange-track', true],
    ]);
    expect(
      rows
        .slice(2)
        .map((row) => row.externalId)
        .sort(),
    ).toEqual(['dan', 'gal', 'noa', 'tal']);
    const count = async (query: string): Promise<number> =>
      (await hr.get(`training-report?${query}`).expect(200)).body.items.length as number;
    expect(await count('late=true')).toBe(2);
    expect(await count('late=false')).toBe(4);
    expect(await count('track=white-track&state=completed')).toBe(1);
    expect(await count('department=Service')).toBe(3);
    expect(await count('state=withdrawn')).toBe(0);
    await hr.get('training-report?state=unknown').expect(422);
    await hr.get('training-report?after=eyJ4Ijox').expect(422);
  });

  it('tells how each week ended, as far as a role reaches and works-council mode lets it', async () => {
    const weeks = (await hr.get('training-trends?weeks=3').expect(200)).body;
    expect(weeks).toMatchObject({ keptBack: false });
    expect(weeks.items.map(({ asked, completed, late }: Record<string, number>) => [asked, completed, late])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [6, 1, 2],
    ]);
    const orange = (await hr.get('training-trends?weeks=2&track=orange-track').expect(200)).body;
    expect(orange.items.at(-1)).toMatchObject({ asked: 2, completed: 0, late: 2 });
    await hr.get('training-trends?weeks=1').expect(422);
    await (await house.as('noa')).get('training-trends').expect(403);
  });

  it('goes out as CSV in which no cell is a formula', async () => {
    const reply = await (await house.as('auditor')).get('training-report.csv').expect(200);
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(reply.headers['content-disposition']).toContain('attachment');
    const rows: Record<string, string>[] = parse(reply.text, { columns: true, bom: true });
    expect(rows).toHaveLength(6);
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(rows.find((row) => row['external_id'] === 'noa')).toMatchObject({
      given_name: '\'=HYPERLINK("http://x")',
      department: "'@Service",
      track: 'orange-track',
      late: 'yes',
      due_on: inDays(house, -2),
    });
    expect(rows.find((row) => row['external_id'] === 'tal')).toMatchObject({
      given_name: "'-2+3",
      department: "'+Sales\ntwo lines",
      late: 'no',
    });
    expect(rows.find((row) => row['external_id'] === 'dan')).toMatchObject({ given_name: 'דן "הגדול", בן-דוד' });
    const book = await hr.get('training-report.xlsx').buffer(true).expect(200);
    expect(book.headers['content-type']).toContain('spreadsheetml');
    expect(Number(book.headers['content-length'] ?? 1)).toBeGreaterThan(0);
    const late = await hr.get('training-report.csv?late=true').expect(200);
    expect(parse(late.text, { columns: true, bom: true })).toHaveLength(2);
  });

  it('is for HR and auditors', async () => {
    await (await house.as('noa')).get('training-report').expect(403);
    await (await house.as('noa')).get('training-report.csv').expect(403);
    await house.anonymous().get('training-report.csv').expect(401);
  });
});
