import { Assignments } from '../../src/features/training/public';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays, type TestTrack } from '../support/training';

const DAY = 86_400_000;

describe('Nudges of training', () => {
  let house: House;
  let track: TestTrack;
  let audienceId: string;
  const assigned: string[] = [];

  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [{ externalId: 'noa' }, { externalId: 'dan' }, { externalId: 'tal' }]);
    track = await addTrack(house, { code: 'white-track', belt: 'white', kinds: ['lesson'] });
    audienceId = await addAudience(house, { attribute: 'externalId', is: ['noa', 'dan'] });
  });
  afterAll(async () => {
    await house.close();
  });

  const inbox = async (externalId: string, language = 'en'): Promise<{ reason: string; title: string }[]> => {
    const me = await house.as(externalId);
    return (await me.get('my/nudges').set('accept-language', language).expect(200)).body.items;
  };
  const reasons = async (externalId: string): Promise<string[]> =>
    (await inbox(externalId)).map((nudge) => nudge.reason).sort();

  it('tell those assigned, in their language, and nobody else', async () => {
    assigned.push((await assign(house, { belt: 'white', audienceId, dueOn: inDays(house, 10) })).id);
    await house.settle();
    expect(await reasons('noa')).toEqual(['training.assigned']);
    expect(await reasons('tal')).toEqual([]);
    expect((await inbox('noa', 'he'))[0]?.title).toBe('מסלול הכשרה ממתין לך: מסלול white-track');
    expect((await inbox('noa'))[0]?.title).toBe('A track is waiting for you: white-track');
  });

  it('say it again once the date is a week away, and stop when the belt is held', async () => {
    house.clock.advance(4 * DAY);
    assigned.push((await assign(house, { belt: 'white', audienceId, dueOn: inDays(house, 6) })).id);
    await house.settle();
    expect(await reasons('noa')).toEqual(['training.assigned', 'training.due-soon']);
    await (await house.as('noa')).post(`my/modules/${track.modules[0]}/completion`).expect(200);
    await house.settle();
    expect(await reasons('noa')).toEqual(['training.awarded']);
    expect((await inbox('noa', 'he'))[0]?.title).toBe('חגורה חדשה הוענקה לך: לבנה');
  });

  it('stop when nothing is asked any more', async () => {
    expect(await reasons('dan')).toEqual(['training.assigned', 'training.due-soon']);
    for (const id of assigned) await house.get(Assignments).end(id);
    await house.settle();
    expect(await reasons('dan')).toEqual([]);
  });
});
