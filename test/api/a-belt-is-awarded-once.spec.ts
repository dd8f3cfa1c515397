import { CurriculaReader } from '../../src/features/curricula/public';
import { Training } from '../../src/features/training/public';
import { newId } from '../../src/kernel/id';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addRules, addTrack, assign, submitQuiz, type TestTrack } from '../support/training';

const EVERYTHING = ['lesson', 'quiz', 'acknowledgement'] as const;
const DAY = 86_400_000;
const PEOPLE = ['quizzer', 'signer', 'reader', 'finisher', 'hearer', 'crowd', 'late', 'early'];

describe('The belt', () => {
  let house: House;
  let ids: Record<string, string>;
  let rules: { documentId: string; editionId: string };
  let track: TestTrack;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead', 'auditor'] },
      ...PEOPLE.map((externalId) => ({ externalId })),
    ]);
    rules = await addRules(await house.as('lead'));
    track = await addTrack(house, {
      code: 'white-track',
      belt: 'white',
      kinds: EVERYTHING,
      document: 'general',
      minimumMinutes: 2,
      validityDays: 365,
    });
    await assign(house, {
      belt: 'white',
      audienceId: await addAudience(house, { attribute: 'externalId', is: PEOPLE }),
    });
  });
  const idOf = (externalId: string): string => ids[externalId] ?? '';
  afterAll(async () => {
    await house.close();
  });

  const module = (kind: (typeof EVERYTHING)[number]): string => track.modules[EVERYTHING.indexOf(kind)] ?? '';
  const acts = (externalId: string, me: Visitor) => ({
    lesson: () => me.post(`my/modules/${module('lesson')}/completion`).expect(200),
    quiz: () => submitQuiz(house, me, module('quiz'), true),
    acknowledgement: () => me.post(`rules-editions/${rules.editionId}/acknowledgement`, { language: 'he' }),
    credit: () =>
      house.get(Training).credit({ personId: idOf(externalId), source: 'update', subjectId: newId(), seconds: 120 }),
    async beats() {
      const { body } = await me.post('my/studies', { moduleId: module('lesson') }).expect(201);
      for (let at = 0; at < 6; at += 1) {
        house.clock.advance(25_000);
        await me.post(`my/studies/${body.id}/beats`).expect(200);
      }
    },
  });
  const belts = async (me: Visitor): Promise<unknown[]> => (await me.get('my/training').expect(200)).body.belts;
  const awardedEvents = async (externalId: string): Promise<number> =>
    (
      await house.work.read(
        `SELECT 1 FROM platform.outbox WHERE name = 'training.awarded' AND payload->>'personId' = $1`,
        [ids[externalId]],
      )
    ).length;

  it.each([
    ['quizzer', 'quiz', ['lesson', 'acknowledgement', 'credit']],
    ['signer', 'acknowledgement', ['credit', 'quiz', 'lesson']],
    ['reader', 'beats', ['acknowledgement', 'lesson', 'quiz']],
    ['finisher', 'lesson', ['beats', 'quiz', 'acknowledgement']],
    ['hearer', 'credit', ['quiz', 'lesson', 'acknowledgement']],
  ] as const)('is awarded to the %s by the %s that came last, at once', async (externalId, last, before) => {
    const me = await house.as(externalId);
    const act = acts(externalId, me);
    for (const earlier of before) await act[earlier]();
    expect(await belts(me)).toEqual([]);
    await act[last]();
    expect(await belts(me)).toMatchObject([{ code: 'white', rank: 1 }]);
    expect((await me.get('my/training')).body.enrolments).toMatchObject([{ state: 'completed', nextModuleId: null }]);
    const [held] = await house.get(Training).holds(idOf(externalId));
    expect(held?.until).toEqual(new Date((held?.from.getTime() ?? 0) + 365 * DAY));
    for (const earlier of [...before, last]) await act[earlier]();
    expect(await belts(me)).toHaveLength(1);
    expect(await awardedEvents(externalId)).toBe(1);
  });

  it('is awarded once when everything arrives together twenty times', async () => {
    const me = await house.as('crowd');
    const act = acts('crowd', me);
    const study = await me.post('my/studies', { moduleId: module('lesson') }).expect(201);
    house.clock.advance(25_000);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => [
        act.lesson(),
        act.quiz(),
        act.acknowledgement(),
        me.post(`my/studies/${study.body.id}/beats`).expect(200),
        ...(at < 2 ? [act.credit()] : []),
      ]).flat(),
    );
    expect(await belts(me)).toHaveLength(1);
    expect(await awardedEvents('crowd')).toBe(1);
    const trail = await house.work.read(`SELECT 1 FROM trail.entry WHERE act = 'award.made' AND subject_id = $1`, [
      ids['crowd'],
    ]);
    expect(trail).toHaveLength(1);
  });

  it('waits for every module and every minute', async () => {
    const me = await house.as('late');
    const act = acts('late', me);
    await act.lesson();
    await act.acknowledgement();
    await submitQuiz(house, me, module('quiz'), false);
    await act.credit();
    expect(await belts(me)).toEqual([]);
    expect((await me.get('my/training')).body.enrolments[0]).toMatchObject({
      nextModuleId: module('quiz'),
      creditedSeconds: 120,
      minimumSeconds: 120,
    });
    const refused = await me.post(`my/modules/${module('quiz')}/completion`).expect(409);
    expect(refused.body.code).toBe('completed-by-other-means');
    await me.post(`my/modules/${module('acknowledgement')}/completion`).expect(409);
    await me.post(`my/modules/${newId()}/completion`).expect(404);
  });

  it('counts the same credit once', async () => {
    const before = (await (await house.as('late')).get('my/training')).body.enrolments[0].creditedSeconds as number;
    const credit = { personId: idOf('late'), source: 'session', subjectId: newId(), seconds: 60 };
    await Promise.all(Array.from({ length: 20 }, () => house.get(Training).credit(credit)));
    const after = (await (await house.as('late')).get('my/training')).body.enrolments[0].creditedSeconds as number;
    expect(after - before).toBe(60);
  });

  it('counts an acknowledgement given before the enrolment, alone if the track asks for nothing else', async () => {
    const me = await house.as('early');
    await acts('early', me).acknowledgement();
    const only = await addTrack(house, {
      code: 'yellow-track',
      belt: 'yellow',
      kinds: ['acknowledgement'],
      document: 'general',
    });
    const audienceId = await addAudience(house, { attribute: 'externalId', is: ['early', 'lead'] });
    await assign(house, { belt: 'yellow', audienceId });
    expect(await belts(me)).toMatchObject([{ code: 'yellow' }]);
    const lead = await house.as('lead');
    expect((await lead.get('my/training')).body.enrolments).toMatchObject([
      { editionId: only.editionId, state: 'assigned', modules: [{ completedAt: null }] },
    ]);
  });

  it('is let go when its time is over, and audiences follow', async () => {
    const audienceId = await addAudience(house, { trait: 'belt', is: ['white'] });
    await house.settle();
    const members = async (): Promise<number> =>
      (await house.work.read('SELECT 1 FROM audiences.membership WHERE audience_id = $1', [audienceId])).length;
    expect(await members()).toBe(6);
    house.clock.advance(366 * DAY);
    await house.tick('training.expire');
    await house.tick('audiences.refresh');
    await house.settle();
    expect(await members()).toBe(0);
    expect(await house.get(Training).holds(idOf('quizzer'))).toEqual([]);
    const past = new Date(house.clock.now().getTime() - 300 * DAY);
    const held = await house.work.read('SELECT belt_code FROM training.held_at($1) WHERE person_id = $2', [
      past,
      ids['quizzer'],
    ]);
    expect(held).toEqual([{ belt_code: 'white' }]);
  });

  it('lets only those enrolled attempt the quiz', async () => {
    const quiz = await house.get(CurriculaReader).module(module('quiz'));
    const refused = await (await house.as('lead')).post(`quizzes/${quiz?.quizId}/attempts`).expect(403);
    expect(refused.body.code).toBe('not-enrolled');
    await (await house.as('late')).post(`quizzes/${quiz?.quizId}/attempts`).expect(201);
  });
});
