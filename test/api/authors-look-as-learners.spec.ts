import { newId } from '../../src/kernel/id';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const names = (en: string) => ({ en, he: `${en} בעברית` });

describe('An author looks at a track as a learner', () => {
  let house: House;
  let hr: Visitor;
  let noa: Visitor;
  let quizId: string;

  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [{ externalId: 'hr', roles: ['hr'] }, { externalId: 'noa' }]);
    [hr, noa] = [await house.as('hr'), await house.as('noa')];
    const question = (code: string) => ({
      ...{ code, kind: 'single', prompt: names(`Question ${code}`), feedback: names('So it is.') },
      options: [
        { id: 'yes', text: names('Yes'), correct: true, feedback: names('Well said') },
        { id: 'no', text: names('No') },
      ],
    });
    const { body } = await hr
      .post('tracks', {
        ...{ code: 'draft', belt: 'white', names: names('Draft'), minimumMinutes: 0, passMark: 60, validityDays: null },
        modules: [
          {
            ...{ code: 'ask', kind: 'quiz', names: names('Ask') },
            quiz: { draw: 2, attempts: 1, waitMinutes: 60, questions: ['a', 'b', 'c'].map(question) },
          },
        ],
      })
      .expect(201);
    quizId = (await hr.get(`track-editions/${body.editionId}`).expect(200)).body.modules[0].quizId;
  });
  afterAll(() => house.close());

  const kept = async (): Promise<readonly number[]> => {
    const tables = ['quizzes.attempt', 'training.enrolment', 'training.study', 'trail.entry', 'platform.outbox'];
    const counts = tables.map((table) => house.work.read<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`));
    return (await Promise.all(counts)).map(([row]) => row?.n ?? -1);
  };
  const look = async () => (await hr.post(`quizzes/${quizId}/previews`).expect(200)).body;
  const answered = (
    preview: { id: string; questions: { code: string; options: { id: string; text: { en: string } }[] }[] },
    text: string,
  ) => ({
    preview: preview.id,
    answers: preview.questions.map(({ code, options }) => ({
      question: code,
      chosen: options.filter((option) => option.text.en === text).map(({ id }) => id),
    })),
  });

  it('who tries a quiz of a draft as often as they like, marked by the server, without a trace', async () => {
    const before = await kept();
    for (const [text, score] of [
      ['Yes', 100],
      ['No', 0],
      ['Yes', 100],
    ] as const) {
      const preview = await look();
      expect(preview.questions).toHaveLength(2);
      expect(preview.result).toBeNull();
      expect(JSON.stringify(preview)).not.toMatch(/correct|feedback|Well said/);
      const { body } = await hr.post(`quizzes/${quizId}/preview-results`, answered(preview, text)).expect(200);
      expect(body).toMatchObject({ attemptId: preview.id, quizId, score, passed: score === 100, passMark: 60 });
      expect(JSON.stringify(body).includes('Well said')).toBe(score === 100);
      expect(body.questions.map((mark: { question: string }) => mark.question).sort()).toEqual(
        preview.questions.map(({ code }: { code: string }) => code).sort(),
      );
    }
    const open = await hr.get(`quizzes/${quizId}`).expect(200);
    expect(open.body).toMatchObject({ attempts: 0, best: null, openAttemptId: null });
    expect(await kept()).toEqual(before);
  });

  it('and nobody else', async () => {
    await noa.post(`quizzes/${quizId}/previews`).expect(403);
    const preview = await look();
    await noa.post(`quizzes/${quizId}/preview-results`, answered(preview, 'Yes')).expect(403);
    await hr.post(`quizzes/${newId()}/previews`).expect(404);
    await hr.post(`quizzes/${quizId}/preview-results`, { preview: 'x', answers: [] }).expect(422);
    const strange = { preview: preview.id, answers: [{ question: 'z', chosen: ['yes'] }] };
    expect((await hr.post(`quizzes/${quizId}/preview-results`, strange).expect(422)).body.errors).toHaveLength(1);
    await house.anonymous().post(`quizzes/${quizId}/previews`).expect(401);
  });
});
