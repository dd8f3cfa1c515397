import supertest from 'supertest';
import { Client } from 'pg';
import { openHouse } from '../support/house';
import { addPeople } from '../support/people';

describe('A stop', () => {
  it('answers what is under way, and nobody after it', async () => {
    const house = await openHouse();
    const ids = await addPeople(house, [{ externalId: 'A', roles: ['admin'] }, { externalId: 'P' }]);
    const base = await house.app.getUrl();
    const admin = await house.as('A');
    const other = new Client({ connectionString: house.ownerUrl });
    await other.connect();
    await other.query('BEGIN');
    await other.query('SELECT FROM people.person WHERE external_id = $1 FOR UPDATE', ['P']);
    const underWay = admin
      .post(`people/${ids['P'] ?? ''}/roles`, { role: 'coach', reason: 'test' })
      .then(({ status }) => status, String);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const closed = house.close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const late = await supertest(base)
      .get('/health/live')
      .then(
        ({ status }) => status,
        () => 503,
      );
    await other.query('COMMIT');
    await other.end();
    const status = await underWay;
    await closed;
    expect(status).toBe(201);
    expect(late).toBe(503);
  });
});
