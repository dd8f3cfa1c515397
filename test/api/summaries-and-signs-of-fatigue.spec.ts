import { declareReason } from '../../src/platform/declarations/reasons';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays } from '../support/training';

const DAY = 86_400_000;
const TEAM = Array.from({ length: 10 }, (_, at) => `T${at}`);

declareReason({
  code: 'Tire.thing',
  theme: 'news',
  urgency: 'critical',
  daysAlive: 60,
  path: '/',
  find: `SELECT person_id, person_id AS subject_id, '' AS period, '{}'::jsonb AS params
         FROM people.directory WHERE department = 'Tired'`,
  wake: { 'people.changed': ({ personIds }) => personIds },
});

describe('Summaries and signs of fatigue', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    // The middle of a week, whenever this runs.
    const now = house.clock.now();
    const wednesday = Date.UTC(
      now.getUTCFullYear(),
      now.getUTCMonth(),
      now.getUTCDate() + ((10 - now.getUTCDay()) % 7 || 7),
      10,
    );
    house.clock.advance(wednesday - now.getTime());
    await addPeople(house, [
      { externalId: 'HR', roles: ['hr'] },
      { externalId: 'BOSS' },
      { externalId: 'NEW', givenName: 'Noa', hiredOn: house.clock.now().toISOString().slice(0, 10) },
      { externalId: 'LONG', hiredOn: '2001-01-01' },
    ]);
    await addPeople(
      house,
      TEAM.map((externalId) => ({ externalId, department: 'Tired', manager: 'BOSS' })),
    );
    await house.settle();
    await house.tick('nudges.sweep');
    await house.settle();
  }, 60_000);
  afterAll(() => house.close());

  const inbox = async (
    externalId: string,
    reason: string,
    language = 'en',
  ): Promise<{ title: string; body: string }[]> => {
    const me = await house.as(externalId);
    const reply = await me.get('my/nudges?limit=100').set('accept-language', language).expect(200);
    const items = reply.body.items as { reason: string; title: string; body: string }[];
    return items.filter((item) => item.reason === reason).map(({ title, body }) => ({ title, body }));
  };

  it('welcome whoever was hired lately, and nobody else', async () => {
    expect(await inbox('NEW', 'people.welcome')).toMatchObject([{ title: 'Welcome, Noa' }]);
    expect(await inbox('LONG', 'people.welcome')).toEqual([]);
    expect(await inbox('HR', 'people.welcome')).toEqual([]);
  });

  it('tell what people ignore, put off and turn off by reason and week, never of fewer than eight', async () => {
    const hr = await house.as('HR');
    for (const externalId of TEAM.slice(0, 9)) {
      const me = await house.as(externalId);
      const items = (await me.get('my/nudges').expect(200)).body.items as { id: string; reason: string }[];
      const id = items.find(({ reason }) => reason === 'Tire.thing')?.id;
      await me.post(`my/nudges/${id}/snooze`, { until: 'hour' }).expect(200);
    }
    const last = await house.as('T9');
    await last.patch('my/preferences', { reasons: { 'Tire.thing': 'off' } }).expect(204);
    await house.settle();
    house.clock.advance(3_700_000);
    await house.tick('nudges.deliver');
    house.clock.advance(4 * DAY);
    const { body } = await hr.get('nudge-fatigue').expect(200);
    const item = (body.items as { reason: string; optedOut: number | null; weeks: object[] }[]).find(
      ({ reason }) => reason === 'Tire.thing',
    );
    expect(item).toMatchObject({ optedOut: null, weeks: [{ persons: 10, ignored: 9, snoozed: 9, dismissed: null }] });
    expect((body.items as { reason: string }[]).map(({ reason }) => reason)).not.toContain('people.welcome');
    await last.get('nudge-fatigue').expect(403);
  });

  it('sum up the week for managers and HR when it begins, with numbers of eight or more', async () => {
    await addTrack(house, { code: 'white-track', belt: 'white', kinds: ['lesson'] });
    const audienceId = await addAudience(house, { attribute: 'department', is: ['Tired'] });
    await assign(house, { belt: 'white', audienceId, dueOn: inDays(house, 1) });
    await house.settle();
    expect(await inbox('BOSS', 'reports.team-week')).toEqual([]);
    house.clock.advance(9 * DAY);
    await house.tick('nudges.sweep');
    await house.settle();
    expect(await inbox('BOSS', 'reports.team-week')).toMatchObject([
      { title: 'Your team’s week', body: expect.stringContaining('Training of 10 of your people is late.') as string },
    ]);
    expect(await inbox('HR', 'reports.week')).toMatchObject([
      { body: 'Late: 10. Belts awarded last week: fewer than eight.' },
    ]);
    expect(await inbox('HR', 'reports.week', 'he')).toMatchObject([
      { body: 'באיחור: 10. חגורות שהוענקו בשבוע שעבר: פחות משמונה.' },
    ]);
    await house.tick('nudges.sweep');
    await house.settle();
    expect(await inbox('BOSS', 'reports.team-week')).toHaveLength(1);
    expect(await inbox('T1', 'reports.team-week')).toEqual([]);
  });
});
