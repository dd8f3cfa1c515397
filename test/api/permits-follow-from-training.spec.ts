import { Permits } from '../../src/features/permits/public';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';

describe('A permit', () => {
  let house: House;
  let ids: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead', 'admin'], grade: 9 },
      { externalId: 'dana', roles: [] },
    ]);
  });
  afterAll(async () => {
    await house.close();
  });

  it('follows from no role and no grade', async () => {
    const permits = house.get(Permits);
    const place = { channelId: null, risk: 'medium' } as const;
    expect(await permits.answer(ids['lead'] ?? '', 'review', place)).toEqual({
      allowed: false,
      missing: [{ kind: 'belt', id: 'green', where: '/training' }],
      reach: null,
      reviewDepth: 'every',
    });
    await expect(permits.demand(ids['dana'] ?? '', 'reply', place)).rejects.toMatchObject({
      code: 'permit-missing',
      more: { missing: [{ kind: 'belt', id: 'orange', where: '/training' }] },
    });
    const reach = await house.work.read('SELECT * FROM permits.reach_at($1, $2, $3)', [
      ids['lead'],
      'review',
      house.clock.now(),
    ]);
    expect(reach).toEqual([]);
  });
});
