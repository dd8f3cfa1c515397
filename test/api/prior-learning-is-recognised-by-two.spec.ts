import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays, recognise } from '../support/training';

describe('Prior learning', () => {
  let house: House;
  let ids: Record<string, string>;
  let hr: Visitor;
  let admin: Visitor;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'both', roles: ['hr', 'admin'] },
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'noa' },
      { externalId: 'dana' },
    ]);
    hr = await house.as('hr');
    admin = await house.as('admin');
  });
  const idOf = (externalId: string): string => ids[externalId] ?? '';
  afterAll(async () => {
    await house.close();
  });

  const proposal = (externalId: string, change: object = {}) => ({
    personId: ids[externalId],
    belt: 'green',
    reason: 'ניסיון של שבע שנים 🥋',
    endsOn: inDays(house, 90),
    ...change,
  });
  const propose = async (by: Visitor, body: object): Promise<string> =>
    (await by.post('recognitions', body).expect(201)).body.id as string;
  const belts = async (externalId: string): Promise<object[]> =>
    (await (await house.as(externalId)).get('my/training').expect(200)).body.belts;

  it('brings the belt at once when another person confirms it, and stands in the trail', async () => {
    const id = await propose(hr, proposal('lead'));
    expect(await belts('lead')).toEqual([]);
    const waiting = await admin.get('recognitions?state=proposed').expect(200);
    expect(waiting.body.items).toMatchObject([
      { id, belt: 'green', personName: 'lead Test', proposedBy: ids['hr'], can: ['confirm', 'refuse'] },
    ]);
    expect((await hr.get('recognitions').expect(200)).body.items[0].can).toEqual([]);
    const replies = await Promise.all(Array.from({ length: 20 }, () => admin.post(`recognitions/${id}/confirmation`)));
    expect(replies.filter((reply) => reply.status === 201)).toHaveLength(1);
    expect(replies.filter((reply) => reply.body.code === 'recognition-decided')).toHaveLength(19);
    expect(await belts('lead')).toMatchObject([{ code: 'green', until: `${inDays(house, 91)}T00:00:00.000Z` }]);
    const acts = await house.work.read<{ act: string }>(
      `SELECT act FROM trail.entry WHERE subject_id IN ($1, $2) ORDER BY at, act`,
      [id, ids['lead']],
    );
    expect(acts.map((row) => row.act)).toEqual(
      expect.arrayContaining(['recognition.proposed', 'recognition.confirmed', 'award.made']),
    );
    expect(acts).toHaveLength(4);
  });

  it('is seen by leads too, who mark such work, and confirmed by somebody else', async () => {
    await addPeople(house, [{ externalId: 'leader', roles: ['lead'] }, { externalId: 'skilled' }]);
    const leader = await house.as('leader');
    const skilled = (
      await house.work.read<{ id: string }>(
        `SELECT person_id AS id FROM people.directory WHERE external_id = 'skilled'`,
      )
    )[0]?.id;
    const id = await propose(leader, proposal('lead', { personId: skilled, belt: 'orange' }));
    expect((await leader.get('recognitions').expect(200)).body.items[0]).toMatchObject({ id, can: [] });
    await leader.post(`recognitions/${id}/confirmation`).expect(403);
    await admin.post(`recognitions/${id}/confirmation`).expect(201);
    expect(await belts('skilled')).toMatchObject([{ code: 'orange' }]);
  });

  it('is nobody’s own affair, and takes two', async () => {
    const both = await house.as('both');
    const code = async (by: Visitor, path: string, body?: object): Promise<string> =>
      (await by.post(path, body ?? {})).body.code as string;
    expect(await code(hr, 'recognitions', proposal('hr'))).toBe('own-recognition');
    const ofBoth = await propose(hr, proposal('both'));
    expect(await code(both, `recognitions/${ofBoth}/confirmation`)).toBe('own-recognition');
    expect(await code(both, `recognitions/${ofBoth}/refusal`)).toBe('own-recognition');
    const ofNoa = await propose(both, proposal('noa'));
    expect(await code(both, `recognitions/${ofNoa}/confirmation`)).toBe('same-proposer');
    await admin.post('recognitions', proposal('noa')).expect(403);
    await hr.post(`recognitions/${ofNoa}/confirmation`).expect(403);
    await (await house.as('noa')).get('recognitions').expect(403);
    await admin.post(`recognitions/${ofNoa}/refusal`).expect(204);
    expect(await code(admin, `recognitions/${ofNoa}/confirmation`)).toBe('recognition-decided');
    expect(await belts('noa')).toEqual([]);
    expect(await belts('both')).toEqual([]);
  });

  it('is proposed once at a time, for a belt there is, to a date to come, of somebody here', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => hr.post('recognitions', proposal('noa'))));
    expect(replies.filter((reply) => reply.status === 201)).toHaveLength(1);
    expect(replies.filter((reply) => reply.body.code === 'recognition-pending')).toHaveLength(19);
    const code = async (change: object): Promise<string> =>
      (await hr.post('recognitions', proposal('noa', change))).body.code as string;
    expect(await code({ belt: 'purple' })).toBe('unknown-belt');
    expect(await code({ endsOn: inDays(house, -1) })).toBe('date-in-the-past');
    expect(await code({ personId: idOf('noa').replace(/^./, 'f') })).toBe('person-inactive');
    expect(await code({ endsOn: null })).toBe('invalid-request');
    expect(await code({ reason: 'x'.repeat(2001) })).toBe('invalid-request');
    expect(await code({ state: 'confirmed' })).toBe('invalid-request');
    const left = await addPeople(house, [{ externalId: 'gone', leftOn: '2020-01-01' }]);
    expect(await code({ personId: left['gone'] })).toBe('person-inactive');
  });

  it('is not confirmed after its date, and lasts no longer than it', async () => {
    const id = await propose(hr, proposal('lead', { belt: 'blue', endsOn: inDays(house, 2) }));
    house.clock.advance(3 * 86_400_000);
    expect((await admin.post(`recognitions/${id}/confirmation`)).body.code).toBe('date-in-the-past');
    house.clock.advance(90 * 86_400_000);
    expect(await belts('lead')).toEqual([]);
  });

  it('keeps its holder off an assignment of that belt', async () => {
    await addTrack(house, { code: 'orange-track', belt: 'orange', kinds: ['lesson'] });
    const id = await propose(hr, proposal('noa', { belt: 'orange' }));
    await admin.post(`recognitions/${id}/confirmation`).expect(201);
    const audienceId = await addAudience(house, { attribute: 'externalId', is: ['noa', 'lead'] });
    expect(await assign(house, { belt: 'orange', audienceId })).toMatchObject({ reached: 1, enrolled: 1 });
  });

  it('counts for the belts below: nobody is asked for what a higher belt holds, until it ends', async () => {
    const audienceId = await addAudience(house, { attribute: 'externalId', is: ['dana', 'hr'] });
    await addTrack(house, { code: 'white-below', belt: 'white', kinds: ['lesson'] });
    const states = async (): Promise<object[]> =>
      (await (await house.as('dana')).get('my/training').expect(200)).body.enrolments;
    const first = await assign(house, { belt: 'white', audienceId });
    expect(first).toMatchObject({ reached: 2 });
    expect(await states()).toMatchObject([{ state: 'assigned', belt: { code: 'white' } }]);
    await recognise(house, [idOf('hr'), idOf('admin')], idOf('dana'), 'black', inDays(house, 20));
    await house.settle();
    expect(await states()).toEqual([]);
    const preview = await hr.post('assignment-previews', { belt: 'white', audienceId }).expect(200);
    expect(preview.body).toMatchObject({ members: 2, completed: 1 });
    await expect(assign(house, { belt: 'white', audienceId })).resolves.toMatchObject({ reached: 1 });
    house.clock.advance(22 * 86_400_000);
    await house.tick('training.expire');
    await house.settle();
    expect(await states()).toMatchObject([{ state: 'assigned', belt: { code: 'white' } }]);
  });
});
