import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const DAY = 86_400_000;

describe('A goal report', () => {
  let house: House;
  let lead: Visitor;
  let ids: Record<string, string>;
  let today: number;
  const date = (days: number): string => new Date(today + days * DAY).toISOString().slice(0, 10);
  const add = (code: string, from: number, until: number, target: string) =>
    lead
      .post('goals', {
        code,
        names: { en: code, he: 'מטרה' },
        measureNames: { en: 'people hired' },
        unit: 'people',
        target,
        from: date(from),
        until: date(until),
        ownerId: ids['lead'],
      })
      .expect(201);

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'council', roles: ['council'] },
      { externalId: 'dana' },
    ]);
    lead = await house.as('lead');
    today = Math.floor(house.clock.now().getTime() / DAY) * DAY;
    await add('a-running', -2, 1, '3');
    await add('b-ahead', 5, 9, '12.5');
    await add('c-over', -20, -10, '1');
  });
  afterAll(async () => {
    await house.close();
  });

  it('shows target against reached, exactly, and where the period stands', async () => {
    const rows = [
      `a-running,${date(-2)},0.1,r1`,
      `a-running,${date(1)},0.2,r2`,
      `a-running,${date(0)},-1,correction`,
      `c-over,${date(-15)},2.000001,r1`,
    ];
    await lead
      .post('outcome-imports')
      .set('content-type', 'text/csv')
      .send(`goal,date,quantity,reference\n${rows.join('\n')}\n`)
      .expect(200);
    const council = await house.as('council');
    const { items } = (await council.get('goal-reports').expect(200)).body;
    expect(items).toMatchObject([
      { code: 'a-running', target: '3', reached: '-0.7', share: '-0.2333', state: 'running', elapsed: '0.5' },
      { code: 'b-ahead', target: '12.5', reached: '0', share: '0', state: 'ahead', elapsed: '0' },
      { code: 'c-over', target: '1', reached: '2.000001', share: '2', state: 'over', elapsed: '1' },
    ]);
  });

  it('leaves out what a later period no longer holds', async () => {
    const goal = (await lead.get('goals').expect(200)).body.items[0];
    const { id, code: _code, version, ...stated } = goal;
    await lead
      .put(`goals/${id}`, { ...stated, until: date(0) })
      .set('if-match', `"${version}"`)
      .expect(200);
    expect((await lead.get('goal-reports?limit=1').expect(200)).body.items[0]).toMatchObject({ reached: '-0.9' });
  });

  it('comes in pages and is closed to those whose roles do not open it', async () => {
    const first = (await lead.get('goal-reports?limit=2').expect(200)).body;
    const second = (await lead.get(`goal-reports?limit=2&after=${first.next}`).expect(200)).body;
    expect([...first.items, ...second.items].map((item) => item.code)).toEqual(['a-running', 'b-ahead', 'c-over']);
    expect(second.next).toBeNull();
    const dana = await house.as('dana');
    await dana.get('goal-reports').expect(403);
  });
});
