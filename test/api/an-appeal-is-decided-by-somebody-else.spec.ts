import { Permits } from '../../src/features/permits/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

describe('An appeal against a suspension', () => {
  let house: House;
  let ids: Record<string, string>;
  let lead: Visitor;
  let hr: Visitor;
  let dana: Visitor;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'dana' },
      { externalId: 'omer' },
    ]);
    [lead, hr, dana] = [await house.as('lead'), await house.as('hr'), await house.as('dana')];
  });
  afterAll(() => house.close());

  const suspend = async (person: string): Promise<string> =>
    (await lead.post(`people/${ids[person]}/suspensions`, { reason: 'בירור' }).expect(201)).body.id as string;
  const held = async (person: string): Promise<boolean> =>
    (await house.get(Permits).answer(ids[person] ?? '', 'reply', { channelId: null, risk: 'low' })).missing.some(
      ({ kind }) => kind === 'suspension',
    );
  const nudges = async (of: Visitor): Promise<string[]> => {
    await house.settle();
    return ((await of.get('my/nudges').expect(200)).body.items as { reason: string }[]).map(({ reason }) => reason);
  };

  it('is made by the person in their words, and lifted by somebody who did not suspend them', async () => {
    const id = await suspend('dana');
    expect(await nudges(dana)).toContain('appeals.suspended');
    expect((await dana.get('my/suspensions').expect(200)).body.items).toMatchObject([
      { id, reason: 'בירור', over: false, appeal: null, can: ['appeal'] },
    ]);
    const omer = await house.as('omer');
    await omer.post(`my/suspensions/${id}/appeal`, { words: 'not mine' }).expect(404);
    const words = { words: 'זה לא נכתב על ידי.' };
    await dana.post(`my/suspensions/${id}/appeal`, words).expect(201);
    expect((await dana.post(`my/suspensions/${id}/appeal`, words).expect(409)).body.code).toBe('appealed-already');
    expect(await nudges(hr)).toContain('appeals.lodged');
    expect(await nudges(lead)).not.toContain('appeals.lodged');
    expect((await hr.get('suspensions').expect(200)).body.items).toMatchObject([
      { id, personName: 'dana Test', deciderName: 'lead Test', appeal: { ...words, state: 'lodged' }, can: ['decide'] },
    ]);
    expect((await lead.get('suspensions').expect(200)).body.items).toMatchObject([{ id, can: ['end'] }]);
    const lifted = { outcome: 'lifted', reason: 'The account was hijacked.' };
    const own = await lead.post(`suspensions/${id}/appeal-decision`, lifted).expect(403);
    expect(own.body.code).toBe('own-suspension-decided');
    await (await house.as('admin')).post(`suspensions/${id}/appeal-decision`, lifted).expect(403);
    expect(await held('dana')).toBe(true);
    const before = house.clock.now();
    house.clock.advance(1000);
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => hr.post(`suspensions/${id}/appeal-decision`, lifted)),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(9).fill(409)]);
    expect(await held('dana')).toBe(false);
    const then = await house.get(Permits).answer(ids['dana'] ?? '', 'reply', { channelId: null, risk: 'low' }, before);
    expect(then.missing.map(({ kind }) => kind)).toContain('suspension');
    expect(await nudges(dana)).toContain('appeals.decided');
    expect((await dana.get('my/suspensions').expect(200)).body.items).toMatchObject([
      { id, over: true, appeal: { state: 'lifted', reason: 'The account was hijacked.' }, can: [] },
    ]);
    const acts = await house.work.read<{ act: string }>(
      'SELECT act FROM trail.entry WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    expect(acts.map(({ act }) => act)).toEqual([
      'suspension.decided',
      'appeal.lodged',
      'suspension.ended',
      'appeal.decided',
    ]);
  });

  it('may leave the suspension standing, and is not there against one that is over', async () => {
    const id = await suspend('omer');
    const omer = await house.as('omer');
    await omer.post(`my/suspensions/${id}/appeal`, { words: 'please' }).expect(201);
    await hr.post(`suspensions/${id}/appeal-decision`, { outcome: 'stands', reason: 'It is as it was.' }).expect(204);
    expect(await held('omer')).toBe(true);
    expect((await omer.get('my/suspensions').expect(200)).body.items[0]).toMatchObject({
      over: false,
      appeal: { state: 'stands', reason: 'It is as it was.' },
    });
    await lead.post(`suspensions/${id}/ending`, { reason: 'enough' }).expect(204);
    await house.settle();
    const other = await suspend('omer');
    await lead.post(`suspensions/${other}/ending`, { reason: 'mistaken' }).expect(204);
    await omer.post(`my/suspensions/${other}/appeal`, { words: 'late' }).expect(409);
  });
});
