import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';

const DAY = 86_400_000;

describe('Positions', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const day = (from: number): string => new Date(house.clock.now().getTime() + from * DAY).toISOString().slice(0, 10);

  it('stay known by date, and the last one ends on the last day, by itself', async () => {
    const ids = await addPeople(house, [
      { externalId: 'HR', roles: ['hr'] },
      { externalId: 'P1', department: 'Service', hiredOn: '2020-05-01' },
    ]);
    const hr = await house.as('HR');
    house.clock.advance(DAY);
    const moved = day(0);
    const leaving = day(2);
    await addPeople(house, [{ externalId: 'P1', department: 'Sales', hiredOn: '2020-05-01', leftOn: leaving }]);
    const path = `people/${ids['P1'] ?? ''}/positions`;
    expect((await hr.get(path).expect(200)).body).toMatchObject({
      items: [
        { department: 'Sales', from: moved, until: null },
        { department: 'Service', from: '2020-05-01', until: moved },
      ],
      next: null,
    });
    const person = await house.as('P1');
    await house.tick('people.end-due');
    await person.get('me').expect(200);
    house.clock.advance(2 * DAY);
    await house.tick('people.end-due');
    await person.get('me').expect(401);
    expect((await hr.get(path).expect(200)).body.items[0]).toMatchObject({ department: 'Sales', until: leaving });
    const first = await hr.get(`${path}?limit=1`).expect(200);
    const second = await hr.get(`${path}?limit=1&after=${first.body.next as string}`).expect(200);
    expect(second.body.items).toMatchObject([{ department: 'Service' }]);
    await hr.get('people/00000000-0000-7000-8000-000000000000/positions').expect(404);
  });
});
