import { PeopleWriter } from '../../src/features/people/public';
import { RETENTION } from '../../src/platform/declarations/retention';
import { TrailVerifier } from '../../src/platform/trail/verify';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const DAY = 86_400_000;

interface Task {
  readonly name: string;
  readonly removed: number;
  readonly certificates: readonly number[];
}

describe('What is kept has its time', () => {
  let house: House;
  let hr: Visitor;
  let admin: Visitor;
  let auditor: Visitor;
  let ids: Record<string, string>;
  const kind = async (name: string): Promise<Record<string, unknown>> => {
    const { items } = (await hr.get('retention').set('accept-language', 'he').expect(200)).body;
    return items.find((item: { kind: string }) => item.kind === name);
  };
  const run = async (): Promise<readonly Task[]> => {
    const { id } = (await admin.post('retention-runs').expect(202)).body;
    await house.settle();
    const [latest] = (await admin.get('retention-runs').expect(200)).body.items;
    expect(latest).toMatchObject({ id, doneAt: expect.any(String) });
    return (latest.tasks as Task[]).filter(({ removed }) => removed > 0);
  };

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'auditor', roles: ['auditor'] },
      { externalId: 'noa', givenName: 'נועה', email: 'noa@example.com', department: 'Service' },
      { externalId: 'dan', givenName: 'דן' },
    ]);
    [hr, admin, auditor] = [await house.as('hr'), await house.as('admin'), await house.as('auditor')];
  });
  afterAll(async () => {
    await house.close();
  });

  it('is read by whoever answers for it, and lengthened by one person at once', async () => {
    expect(await kind('looks')).toMatchObject({
      days: RETENTION.looks.days,
      name: 'מי צפה ברשומה של מי',
      proposed: null,
      can: ['change'],
    });
    await (await house.as('noa')).get('retention').expect(403);
    await auditor.put('retention/looks', { days: 400, reason: 'x' }).expect(403);
    expect((await hr.put('retention/looks', { days: 400, reason: 'a longer audit' }).expect(200)).body.state).toBe(
      'applied',
    );
    expect(await kind('looks')).toMatchObject({ days: 400 });
    const [entry] = (await auditor.get('trail?act=retention.changed').expect(200)).body.items;
    expect(entry).toMatchObject({
      actor: `person:${ids['hr']}`,
      subjectId: 'looks',
      before: { days: 365 },
      after: { days: 400, reason: 'a longer audit' },
    });
  });

  it('is shortened by two, of whom neither is both', async () => {
    const proposed = (await hr.put('retention/looks', { days: 60, reason: 'less is more' }).expect(200)).body;
    expect(proposed.state).toBe('proposed');
    expect(await kind('looks')).toMatchObject({ days: 400, proposed: { id: proposed.id, days: 60 }, can: ['refuse'] });
    expect((await admin.put('retention/looks', { days: 50, reason: 'x' }).expect(409)).body.code).toBe(
      'retention-proposed',
    );
    expect((await hr.post(`retention-changes/${proposed.id}/confirmation`).expect(403)).body.code).toBe(
      'retention-own-proposal',
    );
    const replies = await Promise.all([1, 2, 3].map(() => admin.post(`retention-changes/${proposed.id}/confirmation`)));
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
    expect(await kind('looks')).toMatchObject({ days: 60, proposed: null });
    const other = (await hr.put('retention/looks', { days: 40, reason: 'less' }).expect(200)).body;
    await hr.post(`retention-changes/${other.id}/refusal`).expect(204);
    await admin.post(`retention-changes/${other.id}/confirmation`).expect(409);
    expect(await kind('looks')).toMatchObject({ days: 60 });
  });

  it('stays within the bounds of its kind', async () => {
    const fault = async (body: object): Promise<unknown> =>
      (await hr.put('retention/proof-7-years', body).expect(422)).body.errors[0].code;
    expect(await fault({ days: 1095, reason: 'x' })).toBe('too-small');
    expect(await fault({ days: 20_000, reason: 'x' })).toBe('too-large');
    expect(await fault({ days: 2557, reason: 'x' })).toBe('nothing-changes');
    expect(await fault({ days: 12.5, reason: 'x' })).toBe('not-an-integer');
    expect(await fault({ days: 3000, reason: '' })).toBe('isText');
    const said = await hr.put('retention/proof-7-years', { days: 3000, reason: '' }).set('accept-language', 'he');
    expect(said.body.errors[0].detail).toMatch(/^כאן נדרש טקסט באורך 1–\d+ תווים\.$/);
    await hr.put('retention/everything', { days: 5, reason: 'x' }).expect(404);
    await hr.post('retention-changes/0190a3b0-0000-7000-8000-000000000000/confirmation').expect(404);
  });

  it('goes when its time is over, with a report and a certificate, and not before', async () => {
    await hr.get(`people/${ids['noa']}`).expect(200);
    house.clock.advance(59 * DAY);
    expect((await run()).map(({ name }) => name)).not.toContain('trail.look');
    house.clock.advance(2 * DAY);
    const done = await run();
    expect(done.find(({ name }) => name === 'trail.look')).toMatchObject({
      removed: 1,
      certificates: [expect.any(Number)],
    });
    const number = done.find(({ name }) => name === 'trail.look')?.certificates[0];
    expect((await auditor.get(`certificates/${number}`).expect(200)).body).toMatchObject({
      kind: 'retention',
      counts: { 'trail.look': 1 },
    });
    expect((await (await house.as('noa')).get('my/looks').expect(200)).body.items).toEqual([]);
    expect(await run()).toEqual([]);
  });

  it('goes in batches, each in its own transaction', async () => {
    await house.work.run(() =>
      house.work.write(
        `INSERT INTO trail.look (person_id, reader_id, purpose, hour)
         SELECT gen_random_uuid(), $1, 'training', $2 FROM generate_series(1, 4500)`,
        [ids['hr'], new Date(house.clock.now().getTime() - 100 * DAY)],
      ),
    );
    expect((await run()).find(({ name }) => name === 'trail.look')).toMatchObject({ removed: 4500 });
  });

  it('makes a pseudonym of who left long ago, once, while proofs stand', async () => {
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.get(PeopleWriter).apply([
        {
          externalId: 'noa',
          givenName: 'נועה',
          familyName: 'Test',
          department: 'Service',
          leftOn: house.clock.now().toISOString().slice(0, 10),
        },
      ]),
    );
    house.clock.advance(2 * DAY);
    await house.tick('people.end-due');
    await house.settle();
    expect((await run()).map(({ name }) => name)).not.toContain('people.leavers');
    house.clock.advance(RETENTION.leavers.days * DAY);
    expect((await run()).find(({ name }) => name === 'people.leavers')).toMatchObject({ removed: 1 });
    const [person] = await house.work.read('SELECT * FROM people.person WHERE id = $1', [ids['noa']]);
    expect(person).toMatchObject({
      given_name: '—',
      email: null,
      names: {},
      external_id: `former-${ids['noa']}`,
      department: 'Service',
    });
    expect(JSON.stringify(person)).not.toMatch(/נועה|example/);
    expect((await run()).map(({ name }) => name)).not.toContain('people.leavers');
    await house.tick('trail.seal');
    expect((await house.get(TrailVerifier).verify()).faults).toEqual([]);
  });

  it('erases what the trail says under certificates when that time is over, and the trail stays whole', async () => {
    house.clock.advance(RETENTION.trail.days * DAY);
    const done = await run();
    const values = done.find(({ name }) => name === 'trail.values');
    expect(values?.removed).toBeGreaterThan(3);
    await house.tick('trail.seal');
    const found = await house.get(TrailVerifier).verify();
    expect(found.faults).toEqual([]);
    expect(found.erased).toBe(values?.removed);
    const [entry] = (await auditor.get('trail?act=retention.changed').expect(200)).body.items;
    expect(entry).toMatchObject({ before: null, after: null, erasedBy: values?.certificates[0] });
    expect((await admin.get('me').expect(200)).body.roles).toEqual(['admin']);
  });
});
