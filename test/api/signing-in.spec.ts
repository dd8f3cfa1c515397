import { type House, openHouse } from '../support/house';

describe('Signing in', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(async () => {
    expect(house.contractFaults).toEqual([]);
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
    expect(reply.body.errors).toEqual([{ pointer: '/admin', code: 'unknown-field', detail: 'There is no such field.' }]);
    const nul = await house.anonymous().post('logins', { person: 'a\0b' }).expect(422);
    expect(nul.body.errors[0]).toMatchObject({ pointer: '/person', code: 'nul-character' });
  });
});
