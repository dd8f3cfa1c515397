import { Assignments } from '../../src/features/training/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, type TestTrack } from '../support/training';

describe('Minutes of study', () => {
  let house: House;
  let track: TestTrack;
  let noa: Visitor;
  const [SECOND, STATED] = [1000, 60];

  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [{ externalId: 'noa' }, { externalId: 'dan' }]);
    track = await addTrack(house, {
      code: 'white-track',
      belt: 'white',
      kinds: ['lesson', 'lesson', 'lesson', 'quiz'],
      seconds: STATED,
      minimumMinutes: 4,
    });
    noa = await house.as('noa');
    await noa.post('my/enrolments', { trackEditionId: track.editionId }).expect(201);
  });
  afterAll(async () => {
    await house.close();
  });

  const open = async (by: Visitor, at: number): Promise<string> => {
    const { body } = await by.post('my/studies', { moduleId: track.modules[at] }).expect(201);
    expect(body.beatEveryMs).toBeGreaterThan(14 * SECOND);
    expect(body.beatEveryMs).toBeLessThanOrEqual(15 * SECOND);
    return body.id as string;
  };
  /** Waits and beats; answers the module's credited seconds. */
  const beat = async (by: Visitor, study: string, seconds: number): Promise<number> => {
    house.clock.advance(seconds * SECOND);
    return (await by.post(`my/studies/${study}/beats`).expect(200)).body.moduleCreditedSeconds as number;
  };

  it('run from beat to beat, and stand still over a gap of more than thirty seconds', async () => {
    const study = await open(noa, 0);
    expectAbout(await beat(noa, study, 15), 15);
    expectAbout(await beat(noa, study, 15), 30);
    const before = await beat(noa, study, 25);
    expectAbout(before, 55);
    expect(await beat(noa, study, 31)).toBe(before);
    expect(await beat(noa, study, 3600)).toBe(before);
    const after = await beat(noa, study, 10);
    expectAbout(after, before + 10);
    const mine = (await noa.get('my/training').expect(200)).body;
    expect(mine.enrolments[0]).toMatchObject({ creditedSeconds: after, startedAt: expect.any(String) });
    expect(mine.enrolments[0].modules[0]).toMatchObject({ creditedSeconds: after, completedAt: null });
  });

  it('end at twice what the module states', async () => {
    const study = await open(noa, 1);
    let credited = 0;
    for (let at = 0; at < 8; at += 1) credited = await beat(noa, study, 25);
    expect(credited).toBe(2 * STATED);
  });

  it('never count double when beats arrive together', async () => {
    const study = await open(noa, 2);
    house.clock.advance(20 * SECOND);
    const beats = await Promise.all(Array.from({ length: 20 }, () => noa.post(`my/studies/${study}/beats`)));
    expect(beats.map((reply) => reply.status)).toEqual(Array(20).fill(200));
    expect(await beat(noa, study, 0)).toBeGreaterThanOrEqual(20);
    expect(await beat(noa, study, 0)).toBeLessThan(25);
  });

  it('run on one screen at a time', async () => {
    const phone = await open(noa, 2);
    const before = await beat(noa, phone, 0);
    house.clock.advance(10 * SECOND);
    const desk = await open(noa, 2);
    const { body } = await noa.post(`my/studies/${phone}/beats`).expect(409);
    expect(body.code).toBe('study-elsewhere');
    expect(await beat(noa, desk, 10)).toBeLessThan(before + 12);
    const opened = await Promise.all(
      Array.from({ length: 20 }, () => noa.post('my/studies', { moduleId: track.modules[2] })),
    );
    expect(opened.map((reply) => reply.status)).toEqual(Array(20).fill(201));
    const alive = await Promise.all(opened.map((reply) => noa.post(`my/studies/${reply.body.id}/beats`)));
    expect(alive.filter((reply) => reply.status === 200)).toHaveLength(1);
  });

  it('are for those enrolled, on their own study, by the clock of the house', async () => {
    const dan = await house.as('dan');
    const refused = await dan.post('my/studies', { moduleId: track.modules[0] }).expect(403);
    expect(refused.body.code).toBe('not-enrolled');
    await noa.post('my/studies', { moduleId: track.editionId }).expect(404);
    const study = await open(noa, 0);
    await dan.post(`my/studies/${study}/beats`).expect(404);
    await noa.post('my/studies/nonsense/beats').expect(404);
    await noa.post('my/studies', { moduleId: 'x' }).expect(422);
    await noa.post('my/studies', { moduleId: track.modules[0], at: '2030-01-01' }).expect(422);
  });

  it('stop when an assignment that nobody began ends', async () => {
    const dan = await house.as('dan');
    const audienceId = await addAudience(house, { attribute: 'externalId', is: ['dan'] });
    const { id } = await assign(house, { track: 'white-track', audienceId });
    const study = await open(dan, 0);
    await house.acting({ kind: 'operator', name: 'test' }, () => endAssignment(house, id));
    expect((await dan.post(`my/studies/${study}/beats`).expect(403)).body.code).toBe('not-enrolled');
    expect((await dan.get('my/training').expect(200)).body.enrolments).toEqual([]);
  });

  it('are forgotten as beats after a week and stay as sums', async () => {
    const study = await open(noa, 0);
    const credited = await beat(noa, study, 10);
    house.clock.advance(8 * 86_400_000);
    await house.tick('training.forget');
    await noa.post(`my/studies/${study}/beats`).expect(404);
    const mine = (await noa.get('my/training').expect(200)).body;
    expect(mine.enrolments[0].modules[0].creditedSeconds).toBe(credited);
  });
});

function endAssignment(house: House, id: string): Promise<void> {
  return house.get(Assignments).end(id);
}

/** Real time passes too while requests run: a little more is right, less or much more is not. */
function expectAbout(seconds: number, expected: number): void {
  expect(seconds).toBeGreaterThanOrEqual(expected);
  expect(seconds).toBeLessThan(expected + 5);
}
