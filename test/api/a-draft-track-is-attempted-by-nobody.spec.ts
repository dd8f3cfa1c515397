import { Curricula, CurriculaReader } from '../../src/features/curricula/public';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';

describe('A track that is not published', () => {
  let house: House;
  let quizId: string;
  let moduleId: string;
  let editionId: string;
  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [{ externalId: 'hr', roles: ['hr'] }, { externalId: 'noa' }]);
    const question = {
      code: 'q',
      kind: 'single' as const,
      prompt: { en: 'Honest?' },
      options: [
        { id: 'yes', text: { en: 'Yes' }, correct: true },
        { id: 'no', text: { en: 'No' } },
      ],
    };
    editionId = await house.acting({ kind: 'operator', name: 'test' }, async () => {
      const draft = await house.get(Curricula).createTrack({
        code: 'secret',
        belt: 'white',
        names: { en: 'Not out yet' },
        minimumMinutes: 0,
        passMark: 80,
        validityDays: null,
        modules: [
          { code: 'm', kind: 'quiz', names: { en: 'Quiz not out yet' }, seconds: 60, quiz: { questions: [question] } },
        ],
      });
      return draft.editionId;
    });
    const [module] = await house.get(CurriculaReader).modules(editionId);
    moduleId = module?.id ?? '';
    quizId = module?.quizId ?? '';
  });
  afterAll(() => house.close());

  it('shows its quiz to nobody who may not write tracks, and lets nobody attempt it', async () => {
    const [noa, hr] = [await house.as('noa'), await house.as('hr')];
    expect(quizId).not.toBe('');
    for (const visitor of [noa, hr]) {
      expect((await visitor.post(`quizzes/${quizId}/attempts`).expect(404)).body.code).toBe('not-found');
      await visitor.post('my/studies', { moduleId }).expect(404);
    }
    await noa.get(`quizzes/${quizId}`).expect(404);
    await noa.get(`modules/${moduleId}`).expect(404);
    await hr.get(`quizzes/${quizId}`).expect(200);
    const attempts = await house.work.read('SELECT FROM quizzes.attempt');
    expect(attempts).toEqual([]);
  });

  it('is attempted, once published, by whoever is enrolled', async () => {
    await house.acting({ kind: 'operator', name: 'test' }, () => house.get(Curricula).publish(editionId));
    const noa = await house.as('noa');
    expect((await noa.post(`quizzes/${quizId}/attempts`).expect(403)).body.code).toBe('not-enrolled');
    await noa.get(`quizzes/${quizId}`).expect(200);
    await noa.post('my/enrolments', { trackEditionId: editionId }).expect(201);
    await noa.post(`quizzes/${quizId}/attempts`).expect(201);
  });
});
