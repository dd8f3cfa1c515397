import { DataSource } from 'typeorm';
import { Training } from '../../src/features/training/public';
import { newId } from '../../src/kernel/id';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addTrack, submitQuiz, type TestTrack } from '../support/training';

const SECOND = 1000;

describe('Study', () => {
  let house: House;
  let ids: Record<string, string>;
  let track: TestTrack;
  let noa: Visitor;
  let hr: Visitor;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [{ externalId: 'noa' }, { externalId: 'dan' }, { externalId: 'hr', roles: ['hr'] }]);
    track = await addTrack(house, {
      code: 'white-track',
      belt: 'white',
      kinds: ['lesson', 'lesson', 'lesson'],
      seconds: 240,
      minimumMinutes: 12,
    });
    noa = await house.as('noa');
    hr = await house.as('hr');
    await noa.post('my/enrolments', { trackEditionId: track.editionId }).expect(201);
  });
  afterAll(() => house.close());

  const open = async () => (await noa.post('my/studies', { moduleId: track.modules[0] }).expect(201)).body;
  const beat = async (study: string, sign?: object) => {
    house.clock.advance(20 * SECOND);
    return (await noa.post(`my/studies/${study}/beats`, sign).expect(200)).body;
  };

  it('asks once after as long as its person wishes, pauses without an answer, and goes on with one', async () => {
    const setting = async () => (await noa.get('my/study-setting').expect(200)).body;
    expect(await setting()).toEqual({ askAfterMinutes: 20, least: 20, most: 200 });
    await noa.put('study-limit', { askAfterMinutes: 5 }).expect(403);
    for (const askAfterMinutes of [4, 121]) await hr.put('study-limit', { askAfterMinutes }).expect(422);
    await hr.put('study-limit', { askAfterMinutes: 5 }).expect(204);
    expect((await hr.get('study-limit').expect(200)).body).toEqual({ askAfterMinutes: 5 });
    expect(await setting()).toEqual({ askAfterMinutes: 5, least: 5, most: 50 });
    for (const askAfterMinutes of [4, 51]) await noa.put('my/study-setting', { askAfterMinutes }).expect(422);
    await noa.put('my/study-setting', { askAfterMinutes: 50 }).expect(204);
    expect((await open()).askAfterMinutes).toBe(50);
    await hr.put('study-limit', { askAfterMinutes: 60 }).expect(204);
    expect(await setting()).toEqual({ askAfterMinutes: 60, least: 60, most: 600 });
    await hr.put('study-limit', { askAfterMinutes: 5 }).expect(204);
    await noa.put('my/study-setting', { askAfterMinutes: 5 }).expect(204);
    const { id, askAfterMinutes } = await open();
    expect(askAfterMinutes).toBe(5);
    const beats: { asks: boolean; paused: boolean; moduleCreditedSeconds: number }[] = [];
    for (let at = 0; at < 23; at += 1) beats.push(await beat(id));
    expect(beats.findIndex(({ asks }) => asks)).toBeGreaterThan(12);
    expect(beats.at(-1)).toMatchObject({ asks: true, paused: true });
    const kept = beats.at(-1)?.moduleCreditedSeconds ?? 0;
    expect((await beat(id)).moduleCreditedSeconds).toBe(kept);
    expect(await beat(id, { here: true })).toMatchObject({ asks: false, paused: false, moduleCreditedSeconds: kept });
    expect((await beat(id)).moduleCreditedSeconds).toBeGreaterThanOrEqual(kept + 20);
  });

  it('goes on where it was left, on whatever device, and takes no instants from a page', async () => {
    const { id } = await open();
    await beat(id, { reached: 420 });
    await beat(id);
    expect((await open()).reached).toBe(420);
    const last = (await open()).id as string;
    for (const sign of [{ reached: 1001 }, { reached: -1 }, { at: '2030-01-01T00:00:00Z' }, { here: 'yes' }]) {
      await noa.post(`my/studies/${last}/beats`, sign).expect(422);
    }
  });

  it('offers what credits to whoever has done everything and lacks minutes', async () => {
    for (const module of track.modules) await noa.post(`my/modules/${module}/completion`).expect(200);
    const [enrolment] = (await noa.get('my/training').expect(200)).body.enrolments;
    expect(enrolment).toMatchObject({ state: 'voluntary', nextModuleId: null });
    expect(enrolment.offers).toMatchObject([
      { source: 'reading', path: `/modules/${track.modules[1]}`, seconds: 480 },
      { source: 'reading', path: `/modules/${track.modules[2]}`, seconds: 480 },
    ]);
  });

  it('is shown on one screen by one statement', async () => {
    const pool = (house.get(DataSource).driver as unknown as { master: { query: (statement: unknown) => unknown } })
      .master;
    const asked = jest.spyOn(pool, 'query');
    await noa.get('my/training').expect(200);
    const texts = asked.mock.calls.map(([statement]) => JSON.stringify(statement));
    asked.mockRestore();
    expect(texts.filter((text) => !/access\./.test(text) || /training\./.test(text))).toHaveLength(1);
  });

  it('names a step a day, and sees that it was taken', async () => {
    const dan = await house.as('dan');
    const today = async () => (await dan.get('my/training').expect(200)).body.today;
    expect(await today()).toEqual({
      ...{ done: false, source: null, path: null, moduleId: null, names: null, kind: null, seconds: null },
    });
    await dan.post('my/enrolments', { trackEditionId: track.editionId }).expect(201);
    expect(await today()).toMatchObject({ done: false, source: 'module', moduleId: track.modules[0], seconds: 240 });
    await house.get(Training).credit({ personId: ids['dan'] ?? '', source: 'update', subjectId: newId(), seconds: 60 });
    expect(await today()).toMatchObject({ done: true });
    house.clock.advance(86_400_000);
    expect(await today()).toMatchObject({ done: false });
  });

  it('counts a lesson for its stated length at least when it was read and the question at its end is answered', async () => {
    const checked = await addTrack(house, {
      ...{ code: 'checked', belt: 'green', kinds: ['lesson', 'lesson'] as const, checked: true },
      ...{ seconds: 120, minimumMinutes: 4 },
    });
    const [first = '', second = ''] = checked.modules;
    await noa.post('my/enrolments', { trackEditionId: checked.editionId }).expect(201);
    const refused = await noa.post(`my/modules/${first}/completion`).expect(409);
    expect(refused.body.title).toContain('question at its end');
    await submitQuiz(house, noa, first, false);
    const mine = async () =>
      (await noa.get('my/training').expect(200)).body.enrolments.find(
        ({ editionId }: { editionId: string }) => editionId === checked.editionId,
      );
    expect((await mine()).modules[0]).toMatchObject({ completedAt: null, creditedSeconds: 0 });
    const study = async (moduleId: string): Promise<string> =>
      (await noa.post('my/studies', { moduleId }).expect(201)).body.id;
    const reading = await study(first);
    for (let at = 0; at < 2; at += 1) await beat(reading);
    await submitQuiz(house, noa, first, true);
    await submitQuiz(house, noa, first, true);
    await noa.post(`my/modules/${first}/completion`).expect(200);
    expect((await mine()).modules[0]).toMatchObject({ completedAt: expect.any(String), creditedSeconds: 120 });

    // Answered two seconds after it was opened, it is done, and has earned two seconds at most.
    const hasty = await study(second);
    house.clock.advance(2 * SECOND);
    await submitQuiz(house, noa, second, true);
    expect((await mine()).modules[1]).toMatchObject({ completedAt: expect.any(String), creditedSeconds: 0 });
    expect(await mine()).toMatchObject({ creditedSeconds: 120, nextModuleId: null });
    expect((await beat(hasty)).moduleCreditedSeconds).toBe(22);
    // Whoever stays to read gets it all the same, once a third of it has passed.
    expect(await beat(hasty)).toMatchObject({ moduleCreditedSeconds: 120, awardId: expect.any(String) });
    expect(await mine()).toMatchObject({ state: 'completed', creditedSeconds: 240 });
  });
});
