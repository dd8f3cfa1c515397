import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';

describe('Signing in', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(async () => {
    await house.close();
  });

  it('is asked of everybody but on public routes', async () => {
    const reply = await house.anonymous().get('me').set('accept-language', 'he').expect(401);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.body).toMatchObject({ code: 'not-signed-in', status: 401, title: 'נא להיכנס למערכת.' });
    await house.anonymous().get('/health/ready').expect(200);
  });

  it('refuses a person nobody knows and a field nobody asked for', async () => {
    await house.anonymous().post('logins', { person: 'nobody' }).expect(422);
    const reply = await house.anonymous().post('logins', { person: 'x', admin: true }).expect(422);
    expect(reply.body.errors).toEqual([
      { pointer: '/admin', code: 'unknown-field', detail: 'There is no such field.' },
    ]);
    const nul = await house.anonymous().post('logins', { person: 'a\0b' }).expect(422);
    expect(nul.body.errors[0]).toMatchObject({ pointer: '/person', code: 'nul-character' });
    const wrong = await house.anonymous().post('logins', { person: 5 }).expect(422);
    expect(wrong.body.errors).toMatchObject([{ pointer: '/person', code: 'not-a-text' }]);
  });
});

describe('The directory', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [
      {
        externalId: 'E1',
        givenName: 'Noa',
        familyName: 'Levi',
        names: { he: 'נועה לוי' },
        department: 'Service',
        roles: ['hr'],
      },
      { externalId: 'E2', givenName: 'Dan', familyName: 'Bar', manager: 'E1', department: 'Service' },
    ]);
  });
  afterAll(async () => {
    await house.close();
  });

  it('is read by HR, found in either script, and closed to others', async () => {
    const hr = await house.as('E1');
    const found = await hr.get('people?search=נועה').expect(200);
    expect(found.body.items.map((person: { externalId: string }) => person.externalId)).toEqual(['E1']);
    const dan = await house.as('E2');
    await dan.get('people').expect(403);
    expect((await dan.get('me').expect(200)).body).toMatchObject({ externalId: 'E2', roles: [] });
  });

  it('refuses a page cursor that is none, and one that was forged', async () => {
    const hr = await house.as('E1');
    const forged = Buffer.from(JSON.stringify(['a', 'b', 'not-an-id'])).toString('base64url');
    for (const after of ['nonsense', forged]) {
      const reply = await hr.get(`people?after=${after}`).expect(422);
      expect(reply.body).toMatchObject({ code: 'invalid-cursor' });
    }
  });

  it('ends the logins of who leaves, and keeps their positions', async () => {
    const dan = await house.as('E2');
    await addPeople(house, [
      { externalId: 'E2', givenName: 'Dan', familyName: 'Bar', manager: 'E1', leftOn: '2020-01-01' },
    ]);
    await dan.get('me').expect(401);
    const rows = await house.work.read('SELECT until_on::text FROM people.position ORDER BY from_on');
    expect(rows).toContainEqual({ until_on: expect.any(String) });
  });
});
