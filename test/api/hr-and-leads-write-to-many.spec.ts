import { Assignments } from '../../src/features/training/public';
import { PeopleWriter } from '../../src/features/people/public';
import { Grants } from '../../src/platform/access/grants';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays, recognise } from '../support/training';

const DAY = 86_400_000;
const MANY = 10_000;

interface Campaign {
  readonly id: string;
  readonly state: string;
  readonly persons: number | null;
  readonly nextAt: string | null;
  readonly can: readonly string[];
  readonly version: number;
  readonly outcomes: readonly { readonly outcome: string; readonly persons: number | null }[];
}

describe('HR and leads write to many', () => {
  let house: House;
  let hr: Visitor;
  let other: Visitor;
  let few: string;
  let all: string;
  let ids: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'HR', givenName: 'Hila', names: { en: 'Hila', he: 'הילה לוי' }, roles: ['hr'] },
      { externalId: 'LEAD', roles: ['lead'] },
      { externalId: 'NARROW' },
      { externalId: 'noa', givenName: 'Noa', names: { he: 'נועה כהן' }, department: 'Care' },
      { externalId: 'dan', givenName: 'Dan', department: 'Care' },
    ]);
    const crowd = Array.from({ length: MANY }, (_, at) => ({
      externalId: `p${at}`,
      givenName: `P${at}`,
      familyName: 'Crowd',
      department: at < 300 ? 'Shop' : 'Field',
      grade: 1,
    }));
    await house.get(PeopleWriter).apply(crowd);
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.work.run(() =>
        house.get(Grants).grant(ids['NARROW'] ?? '', 'hr', 'test', { scope: { departments: ['Care'] } }),
      ),
    );
    few = await addAudience(house, { attribute: 'department', is: ['Care'] });
    all = await addAudience(house, { everyone: true });
    [hr, other] = [await house.as('HR'), await house.as('LEAD')];
    await house.settle();
  }, 120_000);
  afterAll(() => house.close());

  const stated = (more: object = {}): object => ({
    name: 'Autumn',
    titles: { en: 'Hello {name}', he: 'שלום {name}' },
    bodies: { en: 'There is a new course.', he: 'יש קורס חדש.' },
    path: '/training',
    audienceId: few,
    timing: { kind: 'once', at: null },
    timeZone: 'Asia/Jerusalem',
    stopWhenDone: false,
    ...more,
  });
  const write = async (more: object = {}, by = hr): Promise<string> =>
    (await by.post('campaigns', stated(more)).expect(201)).body.id as string;
  const read = async (id: string, by = hr): Promise<Campaign> => (await by.get(`campaigns/${id}`).expect(200)).body;
  const act = (id: string, what: string, by = hr) => by.post(`campaigns/${id}/${what}`);
  const run = async (): Promise<void> => {
    await house.tick('campaigns.run');
    await house.settle();
  };
  const inbox = async (externalId: string, language = 'en'): Promise<{ id: string; title: string; path: string }[]> => {
    const me = await house.as(externalId);
    const reply = await me.get('my/nudges').set('accept-language', language).expect(200);
    const items = reply.body.items as { id: string; reason: string; title: string; path: string }[];
    return items
      .filter(({ reason }) => reason === 'campaigns.message')
      .map(({ id, title, path }) => ({ id, title, path }));
  };
  const nudges = async (id: string): Promise<number> => {
    const [row] = await house.work.read<{ n: number }>(
      'SELECT count(*)::int AS n FROM nudges.nudge WHERE subject_id = $1 AND ended_at IS NULL',
      [id],
    );
    return row?.n ?? 0;
  };

  it('and see before it goes how it reads, whom it comes to, when, and what it costs of their budgets', async () => {
    const { body } = await hr
      .post('campaign-previews', {
        ...stated({ audienceId: all }),
        name: undefined,
        path: undefined,
        stopWhenDone: undefined,
      })
      .expect(200);
    expect(body).toMatchObject({ persons: MANY + 5, heldToday: 0, needsSecond: true, variables: ['name'] });
    expect(body.said).toContainEqual({ language: 'en', title: 'Hello Hila', body: 'There is a new course.' });
    expect(body.runs).toHaveLength(1);
    // Whose messages are used up today would wait: told to the nearest ten, and of fewer than eight not at all.
    await house.work.run(() =>
      house.work.write(
        `INSERT INTO nudges.message (id, person_id, kind, counts, at)
         SELECT gen_random_uuid(), d.person_id, 'single', 'budget', $1 FROM people.directory d, generate_series(1, 3)
         WHERE d.department = 'Shop'`,
        [house.clock.now()],
      ),
    );
    const preview = async (rule: object) =>
      (
        await hr
          .post('campaign-previews', {
            ...stated({ audienceId: undefined, rule }),
            name: undefined,
            path: undefined,
            stopWhenDone: undefined,
          })
          .expect(200)
      ).body;
    expect(await preview({ attribute: 'department', is: ['Shop'] })).toMatchObject({ persons: 300, heldToday: 300 });
    expect(await preview({ attribute: 'department', is: ['Care'] })).toMatchObject({ persons: 2, heldToday: null });
    const due = { kind: 'due', about: 'training', days: [-7], time: '09:00' };
    const dated = await hr
      .post('campaign-previews', {
        titles: { en: '{about}: {days} days, {due}' },
        bodies: { en: 'x' },
        audienceId: few,
        timing: due,
        timeZone: 'UTC',
      })
      .expect(200);
    const ends = { kind: 'due', about: 'belt', days: [-30], time: '09:00' };
    const belts = { titles: { en: 'x' }, bodies: { en: 'x' }, audienceId: few, timing: ends, timeZone: 'UTC' };
    expect((await hr.post('campaign-previews', belts).expect(200)).body).toMatchObject({ persons: 0 });
    expect(dated.body).toMatchObject({ persons: 0, variables: ['name', 'about', 'due', 'days'] });
  });

  it('in texts that ask for nothing unknown, each fault named by its field', async () => {
    const refused = await hr
      .post(
        'campaigns',
        stated({ titles: { en: 'Hello {nmae}', he: 'שלום {name' }, bodies: { en: 'x', he: 'y', fr: 'z' } }),
      )
      .expect(422);
    const faults = refused.body.errors as { pointer: string; code: string; detail: string }[];
    expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/titles/en', 'variable-unknown'],
      ['/titles/he', 'text-broken'],
      ['/titles/fr', 'text-missing'],
      ['/bodies/fr', 'not-one-of'],
    ]);
    await hr
      .post('campaigns', stated({ timing: { kind: 'due', about: 'training', days: ['soon'], time: '25:00' } }))
      .expect(422);
    await hr.post('campaigns', stated({ path: 'https://elsewhere' })).expect(422);
    expect((await hr.post('campaigns', stated({ rule: { everyone: true } })).expect(422)).body.code).toBe(
      'campaign-target',
    );
    await (await house.as('noa')).post('campaigns', stated()).expect(403);
  });

  it('to a few at once: a sample to oneself first, then each person one, in their language, within wishes', async () => {
    const id = await write();
    await act(id, 'samples').expect(204);
    await house.settle();
    expect(await inbox('HR')).toMatchObject([{ title: 'Hello Hila', path: '/training' }]);
    expect(await inbox('noa')).toEqual([]);
    const dan = await house.as('dan');
    await dan.patch('my/preferences', { reasons: { 'campaigns.message': 'off' } }).expect(204);
    await house.settle();
    await act(id, 'start', other).expect(403);
    await act(id, 'start').expect(204);
    await run();
    await run();
    expect(await inbox('noa', 'he')).toMatchObject([{ title: 'שלום נועה כהן' }]);
    expect(await inbox('dan')).toEqual([]);
    const campaign = await read(id);
    expect(campaign).toMatchObject({ state: 'ended', persons: 2, nextAt: null, can: ['cancel'] });
    expect(campaign.outcomes.filter(({ persons }) => persons !== 0).every(({ persons }) => persons === null)).toBe(
      true,
    );
    await hr.put(`campaigns/${id}`, stated()).expect(409);
    await act(id, 'cancellation').expect(204);
    await house.settle();
    expect(await inbox('noa')).toEqual([]);
  });

  it('to ten thousand with a second person’s yes, never the writer’s own, and stop it while it runs', async () => {
    const id = await write({ audienceId: all });
    await act(id, 'start').expect(204);
    expect(await read(id)).toMatchObject({ state: 'proposed', persons: MANY + 5, can: ['cancel', 'sample'] });
    await run();
    expect(await nudges(id)).toBe(0);
    for (const door of ['confirmation', 'start', 'resumption'] as const) {
      expect([403, 409]).toContain((await act(id, door)).status);
    }
    expect((await act(id, 'confirmation').expect(403)).body.code).toBe('own-campaign');
    const sql = `UPDATE campaigns.campaign SET confirmed_by = created_by, confirmed_persons = persons WHERE id = $1`;
    await expect(house.work.run(() => house.work.write(sql, [id]))).rejects.toThrow(/check/);
    expect((await read(id, other)).can).toContain('confirm');
    await act(id, 'confirmation', other).expect(204);
    await act(id, 'confirmation', other).expect(409);
    await run();
    expect(await nudges(id)).toBe(MANY + 5 - 1);
    const { outcomes } = await read(id);
    const told = new Map(outcomes.map(({ outcome, persons }) => [outcome, persons]));
    expect((told.get('unseen') ?? 0) + (told.get('waiting') ?? 0)).toBeGreaterThan(MANY - 10);
    const act2 = await house.as('p5000');
    expect((await act2.get('my/nudges/count').expect(200)).body.unseen).toBe(1);
    await act(id, 'cancellation', other).expect(204);
    await house.settle();
    expect(await nudges(id)).toBe(0);
    expect((await act2.get('my/nudges/count').expect(200)).body.unseen).toBe(0);
  }, 120_000);

  it('never around the second person by many small ones, or by an audience that grows', async () => {
    const shop = { audienceId: undefined, rule: { attribute: 'department', is: ['Shop'] } };
    const later = { kind: 'once', at: new Date(house.clock.now().getTime() + 2 * DAY).toISOString() };
    const first = await write({ ...shop, timing: later });
    await act(first, 'start').expect(204);
    expect(await read(first)).toMatchObject({ state: 'running', persons: 300 });
    const second = await write({ ...shop, timing: later });
    await act(second, 'start').expect(204);
    expect(await read(second)).toMatchObject({ state: 'proposed' });
    await act(second, 'cancellation').expect(204);
    await house.get(PeopleWriter).apply(
      Array.from({ length: 400 }, (_, at) => ({
        externalId: `p${5_000 + at}`,
        givenName: 'P',
        familyName: 'Crowd',
        department: 'Shop',
        grade: 1,
      })),
    );
    await house.settle();
    house.clock.advance(2 * DAY + 1);
    await run();
    expect(await read(first)).toMatchObject({ state: 'proposed', persons: 700 });
    expect(await nudges(first)).toBe(0);
    await act(first, 'confirmation').expect(403);
    await act(first, 'confirmation', other).expect(204);
    await run();
    expect(await nudges(first)).toBe(700);
    expect(await read(first)).toMatchObject({ state: 'ended' });
  }, 60_000);

  it('by what people’s dates are: before and after, until it is done, paused and going on', async () => {
    await addTrack(house, { code: 'care', belt: 'white', kinds: ['lesson'] });
    const assigned = await assign(house, { belt: 'white', audienceId: few, dueOn: inDays(house, 8) });
    await house.settle();
    const id = await write({
      titles: { en: '{about}: {days, plural, one {# day} other {# days}}' },
      bodies: { en: '{due}' },
      timing: { kind: 'due', about: 'training', days: [-7, -6, 3], time: '00:00' },
      timeZone: 'UTC',
    });
    await act(id, 'start').expect(204);
    await run();
    expect(await inbox('noa')).toEqual([]);
    house.clock.advance(DAY);
    await run();
    expect((await inbox('noa')).map(({ title }) => title)).toEqual(['care: 7 days']);
    await act(id, 'pause').expect(204);
    house.clock.advance(DAY);
    await run();
    expect((await inbox('noa')).map(({ title }) => title)).toEqual(['care: 7 days']);
    await act(id, 'resumption').expect(204);
    await house.tick('campaigns.run');
    house.clock.advance(DAY);
    await run();
    // The day that was passed over is made up for; of two only the latest stands.
    expect(await inbox('noa')).toHaveLength(1);
    await house.acting({ kind: 'operator', name: 'test' }, () => house.get(Assignments).end(assigned.id));
    await house.settle();
    await house.tick('nudges.sweep');
    await house.settle();
    expect(await inbox('noa')).toEqual([]);
    expect(await read(id)).toMatchObject({ state: 'running' });
  }, 60_000);

  it('again and again, at most one at a time, and no more to whoever is done with it', async () => {
    const today = house.clock.now().toISOString().slice(0, 10);
    const timing = {
      kind: 'recurring',
      every: 'daily',
      interval: 1,
      startsOn: today,
      time: '00:00',
      until: inDays(house, 3),
    };
    const id = await write({ timing, timeZone: 'UTC', stopWhenDone: true });
    await act(id, 'start').expect(204);
    house.clock.advance(DAY);
    await run();
    const [first] = await inbox('noa');
    house.clock.advance(DAY);
    await run();
    const [second, ...more] = await inbox('noa');
    expect(more).toEqual([]);
    expect(second?.id).not.toBe(first?.id);
    await (await house.as('noa')).post(`my/nudges/${second?.id}/done`).expect(204);
    house.clock.advance(DAY);
    await run();
    expect(await inbox('noa')).toEqual([]);
    house.clock.advance(DAY);
    await run();
    expect(await read(id)).toMatchObject({ state: 'ended', nextAt: null });
  }, 60_000);

  it('within their scope: others’ campaigns are not there, and nobody beyond it is written to', async () => {
    const narrow = await house.as('NARROW');
    const id = await write({ audienceId: all });
    await narrow.get(`campaigns/${id}`).expect(404);
    await act(id, 'samples', narrow).expect(404);
    expect((await narrow.get('campaigns').expect(200)).body.items).toEqual([]);
    const own = await write({ audienceId: all }, narrow);
    await act(own, 'start', narrow).expect(204);
    expect(await read(own, narrow)).toMatchObject({ state: 'running', persons: 2 });
    await run();
    const [row] = await house.work.read<{ n: number }>(
      'SELECT count(*)::int AS n FROM campaigns.recipient WHERE campaign_id = $1',
      [own],
    );
    expect(row?.n).toBe(2);
    expect((await hr.get('campaigns').expect(200)).body.items.length).toBeGreaterThan(3);
    await hr.delete(`campaigns/${id}`).expect(204);
  });

  it('to a list of their own, before and after the end of a belt, and are named as they are called', async () => {
    await recognise(house, [ids['HR'] ?? '', ids['LEAD'] ?? ''], ids['noa'] ?? '', 'white', inDays(house, 32));
    const list = await hr.post('people-lists').set('content-type', 'text/plain').send('noa\ndan').expect(201);
    const id = await write({
      ...{ audienceId: null, listId: list.body.id as string, titles: { en: 'Belt {days}' } },
      ...{ bodies: { en: '{due}' }, timeZone: 'UTC' },
      timing: { kind: 'due', about: 'belt', days: [-30, 3], time: '00:00' },
    });
    expect((await act(id, 'start')).status).toBe(204);
    const told = new Set<string>();
    for (const days of [1, 1, 1, 1, 1, 25, 1, 1, 1, 1, 1, 1, 1, 1]) {
      house.clock.advance(days * DAY);
      await run();
      for (const { title } of await inbox('noa')) if (title.startsWith('Belt')) told.add(title);
    }
    expect([...told]).toEqual(['Belt 30', 'Belt -3']);
    expect((await inbox('dan')).filter(({ title }) => title.startsWith('Belt'))).toEqual([]);
    const { body } = await hr.get(`campaigns/${id}`).set('accept-language', 'he').expect(200);
    expect(body.author).toBe('הילה לוי');
  }, 60_000);
});
