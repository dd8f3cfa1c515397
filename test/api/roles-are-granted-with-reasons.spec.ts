import type { Visitor } from '../support/house';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';

describe('Roles', () => {
  let house: House;
  let admin: Visitor;
  let ids: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'A1', roles: ['admin'] },
      { externalId: 'P1' },
      { externalId: 'P2', leftOn: '2020-01-01' },
      { externalId: 'HR', roles: ['hr'] },
    ]);
    admin = await house.as('A1');
  });
  afterAll(() => house.close());

  it('are granted once, count at once, and end at once, all in the trail', async () => {
    const person = await house.as('P1');
    await person.get('people').expect(403);
    const path = `people/${ids['P1'] ?? ''}/roles`;
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => admin.post(path, { role: 'lead', reason: 'מובילה את הצוות 🥋' })),
    );
    expect(replies.map((reply) => reply.status)).toEqual(Array.from({ length: 20 }, () => 201));
    const held = await admin.get(path).expect(200);
    expect(held.body.items).toEqual([
      {
        role: 'lead',
        scope: null,
        source: 'hand',
        group: null,
        from: expect.any(String),
        until: null,
        grantedBy: `person:${ids['A1'] ?? ''}`,
        grantedByName: 'A1 Test',
        reason: 'מובילה את הצוות 🥋',
      },
    ]);
    await person.get('people').expect(200);
    await admin.delete(`${path}/lead?reason=moved`).expect(204);
    await person.get('people').expect(403);
    await admin.delete(`${path}/lead?reason=moved`).expect(404);
    expect((await admin.get(path).expect(200)).body.items).toMatchObject([{ role: 'lead', until: expect.any(String) }]);
    const acts = await house.work.read('SELECT act FROM trail.entry WHERE subject_id = $1 ORDER BY at, id', [
      ids['P1'],
    ]);
    expect(acts).toEqual([{ act: 'role.granted' }, { act: 'role.ended' }]);
  });

  it('are nobody’s own to change, not for who left, and not without a reason', async () => {
    const own = `people/${ids['A1'] ?? ''}/roles`;
    expect((await admin.post(own, { role: 'hr', reason: 'x' }).expect(403)).body.code).toBe('own-roles');
    await admin.delete(`${own}/admin?reason=x`).expect(403);
    await admin.post(`people/${ids['P2'] ?? ''}/roles`, { role: 'hr', reason: 'x' }).expect(404);
    await admin.post(`people/${ids['P1'] ?? ''}/roles`, { role: 'king', reason: 'x' }).expect(422);
    await admin.post(`people/${ids['P1'] ?? ''}/roles`, { role: 'hr', reason: ' ' }).expect(422);
    await admin.delete(`people/${ids['P1'] ?? ''}/roles/hr`).expect(422);
    await admin.get('people/nobody/roles').expect(404);
    await (await house.as('HR')).get(`people/${ids['P1'] ?? ''}/roles`).expect(403);
  });
});
