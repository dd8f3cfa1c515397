import { Audiences, declareTrait, Traits } from '../../src/features/audiences/public';
import { type House, openHouse } from '../support/house';
import { addPeople, type TestPerson } from '../support/people';
import { addAudience } from '../support/training';

declareTrait('touch-belt', { en: 'Belt', he: 'חגורה' });

describe('A change of the directory', () => {
  let house: House;
  let ids: Record<string, string>;
  const audiences: Record<string, string> = {};

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'top' },
      { externalId: 'mid', manager: 'top', department: 'A' },
      { externalId: 'low', manager: 'mid', department: 'B' },
      { externalId: 'leaf', manager: 'low', department: 'B' },
      { externalId: 'other', department: 'B' },
    ]);
    for (const [name, rule] of Object.entries({
      department: { attribute: 'department', is: ['B'] },
      line: { attribute: 'manager', under: 'top' },
      notLine: { not: { attribute: 'manager', under: 'top' } },
      heads: { attribute: 'reports', from: 1 },
      belt: { trait: 'touch-belt', is: ['white'] },
      role: { attribute: 'role', is: ['lead'] },
    }))
      audiences[name] = await addAudience(house, rule);
    await house.settle();
  });
  afterAll(() => house.close());

  const members = async (name: string): Promise<string[]> => {
    const rows = await house.work.read<{ id: string }>(
      `SELECT d.external_id AS id FROM audiences.member m JOIN people.directory d ON d.person_id = m.person_id
       WHERE m.audience_id = $1 ORDER BY 1`,
      [audiences[name]],
    );
    return rows.map(({ id }) => id);
  };
  const change = async (person: TestPerson): Promise<void> => {
    await addPeople(house, [person]);
    await house.settle();
  };
  const since = async (): Promise<string> =>
    JSON.stringify(await house.work.read('SELECT * FROM audiences.member ORDER BY audience_id, person_id'));
  const loseEvents = async (): Promise<void> => {
    await house.work.run(async () => {
      await house.work.write('UPDATE platform.outbox SET relayed_at = $1 WHERE relayed_at IS NULL', [
        house.clock.now(),
      ]);
    });
  };

  it('moves whoever stands below, at any depth, and whoever manages', async () => {
    expect(await members('line')).toEqual(['leaf', 'low', 'mid']);
    expect(await members('heads')).toEqual(['low', 'mid', 'top']);
    house.clock.advance(1000);
    await change({ externalId: 'low', department: 'B', manager: 'other' });
    expect(await members('line')).toEqual(['mid']);
    expect(await members('notLine')).toEqual(['leaf', 'low', 'other', 'top']);
    expect(await members('heads')).toEqual(['low', 'other', 'top']);
    await change({ externalId: 'low', department: 'B', manager: 'mid' });
    expect(await members('line')).toEqual(['leaf', 'low', 'mid']);
  });

  it('leaves everybody else as they were, however often it is told', async () => {
    await change({ externalId: 'mid', manager: 'top', department: 'B' });
    const before = await since();
    house.clock.advance(60_000);
    await house.get(Audiences).refreshWanted({ people: Object.values(ids) });
    await house.get(Audiences).refresh(null);
    expect(await since()).toBe(before);
    expect(await members('department')).toEqual(['leaf', 'low', 'mid', 'other']);
  });

  it('looks only at the persons named: somebody else changed in the dark waits for the night', async () => {
    await addPeople(house, [{ externalId: 'other', department: 'A' }]);
    await loseEvents();
    await change({ externalId: 'mid', manager: 'top', department: 'A' });
    expect(await members('department')).toEqual(['leaf', 'low', 'other']);
    await house.tick('audiences.refresh-all');
    expect(await members('department')).toEqual(['leaf', 'low']);
  });

  it('takes new members as it takes old ones, and lets leavers go', async () => {
    await change({ externalId: 'new', department: 'B', manager: 'leaf' });
    expect(await members('department')).toEqual(['leaf', 'low', 'new']);
    expect(await members('line')).toEqual(['leaf', 'low', 'mid', 'new']);
    await change({ externalId: 'new', department: 'B', manager: 'leaf', leftOn: '2020-01-01' });
    expect(await members('line')).toEqual(['leaf', 'low', 'mid']);
    const left = await house.work.read(
      'SELECT 1 FROM audiences.member m WHERE NOT EXISTS (SELECT FROM people.directory d WHERE d.person_id = m.person_id)',
    );
    expect(left).toEqual([]);
  });

  it('leads to the same members by traits of a few and of everybody, in any order', async () => {
    const traits = house.get(Traits);
    const now = house.clock.now();
    const put = (externalId: string): { personId: string; value: string; from: Date; until: null } => ({
      personId: ids[externalId] ?? '',
      value: 'white',
      from: now,
      until: null,
    });
    await traits.put('touch-belt', [put('low'), put('leaf')]);
    await house.settle();
    expect(await members('belt')).toEqual(['leaf', 'low']);
    await traits.close('touch-belt', [ids['low'] ?? ''], null, now);
    await traits.put('touch-belt', [put('top')]);
    await loseEvents();
    expect(await members('belt')).toEqual(['leaf', 'low']);
    await house.tick('audiences.refresh-all');
    expect(await members('belt')).toEqual(['leaf', 'top']);
    const everybody = Array.from({ length: 2100 }, () => put('other'));
    await traits.put('touch-belt', everybody.slice(0, 1));
    await traits.close('touch-belt', [...everybody.map(({ personId }) => personId), ids['top'] ?? ''], null, now);
    await house.settle();
    expect(await members('belt')).toEqual(['leaf']);
  });

  it('follows roles within a minute', async () => {
    await addPeople(house, [{ externalId: 'top', roles: ['lead'] }]);
    await house.tick('audiences.refresh');
    expect(await members('role')).toEqual(['top']);
  });
});
