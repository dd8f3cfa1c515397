import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../../src/kernel/id';
import type { Question } from '../../src/features/questions/public';
import { Quizzes } from '../../src/features/quizzes/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { sharedData } from '../support/shared-data';

const white = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'content', 'tracks', 'white', 'quiz.json'), 'utf8'),
) as { questions: Question[] };

const EVERY_KIND: readonly Question[] = [
  {
    code: 'order',
    kind: 'order',
    prompt: { en: 'Bring into order', he: 'סדרו' },
    options: ['first', 'second', 'third', 'fourth'].map((text, index) => ({
      id: `p${index}`,
      text: { en: text, he: `${text} 🙂` },
    })),
  },
  {
    code: 'match',
    kind: 'match',
    clause: '4.1',
    prompt: { en: 'Capitals' },
    options: [
      { id: 'a', text: { en: 'Canada' }, match: { en: 'Ottawa' } },
      { id: 'b', text: { en: 'Italy' }, match: { en: 'Rome' } },
    ],
    distractors: [{ en: 'Kyoto' }],
  },
  {
    code: 'short',
    kind: 'shorttext',
    prompt: { en: 'Who?' },
    answers: [{ text: 'no one secretkeyword', feedback: { en: 'SECRETFEEDBACK' } }],
    feedback: { en: 'SECRETGENERAL' },
  },
  { code: 'number', kind: 'numeric', prompt: { en: 'When?' }, answers: [{ from: 1821.5, to: 1822.5 }] },
  {
    code: 'choice',
    kind: 'single',
    prompt: { en: 'Which?' },
    options: [
      { id: 'a', text: { en: 'right' }, correct: true, feedback: { en: 'SECRETOPTION' } },
      { id: 'b', text: { en: 'wrong' }, weight: 50 },
    ],
  },
];

describe('A quiz', () => {
  let house: House;
  let hr: Visitor;
  let noa: Visitor;
  let dan: Visitor;

  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [{ externalId: 'hr', roles: ['hr'] }, { externalId: 'noa' }, { externalId: 'dan' }]);
    [hr, noa, dan] = [await house.as('hr'), await house.as('noa'), await house.as('dan')];
  });
  afterAll(async () => {
    await house.close();
  });

  const create = (questions: readonly Question[], draw = 0, passMark = 80): Promise<string> =>
    house
      .get(Quizzes)
      .create({ subjectId: newId(), names: { en: 'Quiz', he: 'בוחן' }, passMark, draw, seconds: 240, questions });

  it('draws, shuffles, and gives no key away before the submission', async () => {
    const quizId = await create(EVERY_KIND);
    const started = await noa.post(`quizzes/${quizId}/attempts`).expect(201);
    const again = await noa.get(`quiz-attempts/${started.body.id}`).expect(200);
    const quiz = await noa.get(`quizzes/${quizId}`).expect(200);
    for (const { text } of [started, again, quiz]) {
      expect(text).not.toMatch(/secret|correct|weight|clause|answers|feedback|1821|"p[0-3]"/i);
    }
    expect(quiz.body).toMatchObject({ asked: 5, attempts: 0, best: null, openAttemptId: started.body.id });
    await dan.get(`quiz-attempts/${started.body.id}`).expect(404);
    await dan.post(`quiz-attempts/${started.body.id}/submission`, { answers: [] }).expect(404);
    await noa.get(`quizzes/${quizId}/questions`).expect(403);
    expect((await hr.get(`quizzes/${quizId}/questions`).expect(200)).body.items).toHaveLength(5);

    type Shown = { id: string; text: { en: string } };
    const asked = new Map(
      (started.body.questions as { code: string; options: Shown[]; matches: Shown[] }[]).map((one) => [one.code, one]),
    );
    const idOf = (code: string, list: 'options' | 'matches', text: string): string =>
      asked.get(code)?.[list].find((one) => one.text.en === text)?.id ?? '';
    const { body: result } = await noa
      .post(`quiz-attempts/${started.body.id}/submission`, {
        answers: [
          { question: 'order', chosen: ['first', 'second', 'third', 'fourth'].map((t) => idOf('order', 'options', t)) },
          {
            question: 'match',
            pairs: {
              [idOf('match', 'options', 'Canada')]: idOf('match', 'matches', 'Ottawa'),
              [idOf('match', 'options', 'Italy')]: idOf('match', 'matches', 'Kyoto'),
            },
          },
          { question: 'short', text: '  No ONE\nsecretkeyword ' },
          { question: 'number', number: 1822 },
          { question: 'choice', chosen: ['b'] },
        ],
      })
      .expect(201);
    const points = Object.fromEntries(
      result.questions.map((one: { question: string; points: number }) => [one.question, one.points]),
    );
    expect(points).toEqual({ order: 100, match: 50, short: 100, number: 100, choice: 50 });
    expect(result).toMatchObject({ score: 80, passed: true });
    const short = result.questions.find((one: { question: string }) => one.question === 'short');
    expect(short.feedback).toEqual([{ en: 'SECRETFEEDBACK' }, { en: 'SECRETGENERAL' }]);
    expect((await noa.get(`quizzes/${quizId}`)).body).toMatchObject({ attempts: 1, best: 80, openAttemptId: null });
  });

  it('has one open attempt per person, however often it is started', async () => {
    const quizId = await create(white.questions, 8);
    const replies = await Promise.all(Array.from({ length: 20 }, () => noa.post(`quizzes/${quizId}/attempts`)));
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([201]));
    expect(new Set(replies.map((reply) => reply.text)).size).toBe(1);
    expect(replies[0]?.body.questions).toHaveLength(8);
    const other = await dan.post(`quizzes/${quizId}/attempts`).expect(201);
    expect(other.body.id).not.toBe(replies[0]?.body.id);
  });

  it('is submitted once by twenty parallel submissions, and answers the same result to all', async () => {
    const quizId = await create(white.questions, 8);
    const { body: attempt } = await dan.post(`quizzes/${quizId}/attempts`).expect(201);
    const key = new Map(
      white.questions.map((q) => [q.code, (q.options ?? []).filter((o) => o.correct).map((o) => o.id)]),
    );
    const right = attempt.questions.map(({ code }: { code: string }) => ({ question: code, chosen: key.get(code) }));
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        dan.post(`quiz-attempts/${attempt.id}/submission`, { answers: index % 2 === 0 ? right : [] }),
      ),
    );
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([201]));
    expect(new Set(replies.map((reply) => reply.text)).size).toBe(1);
    const { body: next } = await dan.post(`quizzes/${quizId}/attempts`).expect(201);
    expect(next.id).not.toBe(attempt.id);
    await expect(house.get(Quizzes).remove(quizId)).rejects.toThrow('quiz-attempted');
  });

  it('refuses answers that are none, and leaves the attempt open', async () => {
    const quizId = await create(EVERY_KIND);
    const { body: attempt } = await dan.post(`quizzes/${quizId}/attempts`).expect(201);
    const refuse = async (answers: readonly object[], code: string): Promise<void> => {
      const { body } = await dan.post(`quiz-attempts/${attempt.id}/submission`, { answers }).expect(422);
      expect(body.errors[0].code).toBe(code);
    };
    await refuse([{ question: 'nobody' }], 'question-not-asked');
    await refuse(
      [
        { question: 'choice', chosen: ['a'] },
        { question: 'choice', chosen: ['b'] },
      ],
      'answered-twice',
    );
    await refuse([{ question: 'choice', chosen: ['z'] }], 'option-not-shown');
    await refuse([{ question: 'choice', chosen: ['a', 'a'] }], 'option-twice');
    await refuse([{ question: 'choice', text: 'a' }], 'wrong-answer-form');
    await refuse([{ question: 'match', pairs: { o1: 'm9' } }], 'option-not-shown');
    await refuse([{ question: 'match', pairs: { o1: 7 } }], 'option-not-shown');
    await refuse([{ question: 'short', text: 'a\0' }], 'nul-character');
    await refuse([{ question: 'short', text: '\ud800' }], 'isText');
    await refuse([{ question: 'short', text: 'x'.repeat(1001) }], 'isText');
    await dan.post(`quiz-attempts/${attempt.id}/submission`, {}).expect(422);
    expect((await dan.get(`quiz-attempts/${attempt.id}`).expect(200)).body.result).toBeNull();
    const { body: result } = await dan.post(`quiz-attempts/${attempt.id}/submission`, { answers: [] }).expect(201);
    expect(result).toMatchObject({ score: 0, passed: false });
  });

  it('refuses questions that cannot be asked', async () => {
    const [question] = white.questions as [Question];
    await expect(create([question, question])).rejects.toThrow();
    await expect(create([{ ...question, options: [] }])).rejects.toThrow();
    const empty = await create([]);
    const { body } = await noa.post(`quizzes/${empty}/attempts`).expect(409);
    expect(body.code).toBe('quiz-without-questions');
    await noa.post(`quizzes/${newId()}/attempts`).expect(404);
  });

  it.each([
    ['questions.gift.txt', 'utf-8', { essay: 1, unreadable: 1 }, 7],
    ['examples.txt', 'utf-8', {}, 43],
    ['questions_encoding_windows-1252.gift.txt', 'windows-1252', { essay: 2 }, 1],
    ['questions.aiken.txt', 'utf-8', {}, 2],
    ['aiken_errors.txt', 'utf-8', { unsound: 1, unreadable: 2 }, 3],
    ['multichoice.xml', 'utf-8', {}, 1],
  ])('reads the file %s of questions', async (name, encoding, skipped, count) => {
    const path = sharedData('courses', 'quizzes', 'moodle', name);
    if (path === null) return;
    const send = (query: string) =>
      hr
        .post(`question-imports${query}`)
        .set('content-type', 'text/plain')
        .send(readFileSync(path) as never);
    if (Object.keys(skipped).length > 0) {
      const { body: problem } = await send('').expect(422);
      expect(problem).toMatchObject({ code: 'questions-not-imported' });
      expect(problem.errors[0].pointer).toMatch(/^line\/\d+$/);
    }
    const { body } = await send('?skipUnsupported=true').expect(200);
    expect(body).toMatchObject({ encoding, skipped });
    expect(body.questions).toHaveLength(count);
    await expect(create(body.questions)).resolves.toBeDefined();
    if (encoding === 'windows-1252') expect(JSON.stringify(body.questions)).toContain('aödf');
    await noa.post('question-imports').set('content-type', 'text/plain').send('x').expect(403);
  });

  it('reads every kind of Moodle’s XML that Obi asks, and names those it does not', async () => {
    const part = (type: string, body: string) =>
      `<question type="${type}"><name><text>n</text></name><questiontext format="html"><text><![CDATA[<p>${type} &amp; שלום</p>]]></text></questiontext>${body}</question>\n`;
    const answer = (fraction: number, text: string, more = '') =>
      `<answer fraction="${fraction}" format="plain_text"><text>${text}</text><feedback><text>f</text></feedback>${more}</answer>`;
    const xml = [
      '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n',
      part('category', ''),
      part('multichoice', `<single>false</single>${answer(50, 'a')}${answer(50, 'b')}${answer(-100, 'c')}`),
      part('truefalse', answer(0, 'true') + answer(100, 'false')),
      part('shortanswer', answer(100, 'Tamar') + answer(50, 'תמר')),
      part('numerical', answer(100, '3.5', '<tolerance>0.5</tolerance>')),
      part(
        'matching',
        '<subquestion format="html"><text>1</text><answer><text>one</text></answer></subquestion>'.repeat(2),
      ),
      part('ordering', answer(2, 'second') + answer(1, 'first')),
      part('essay', ''),
      part('cloze', ''),
      '</quiz>',
    ].join('');
    const { body } = await hr
      .post('question-imports?skipUnsupported=true&language=he')
      .set('content-type', 'text/plain')
      .send(xml)
      .expect(200);
    expect(body).toMatchObject({ format: 'moodle-xml', skipped: { essay: 1, cloze: 1 } });
    expect(body.faults.map(({ line }: { line: number }) => line)).toEqual([10, 11]);
    expect(body.questions).toMatchObject([
      {
        kind: 'multiple',
        prompt: { he: 'multichoice & שלום' },
        options: [{ weight: 50 }, { weight: 50 }, { weight: -100 }],
      },
      {
        kind: 'truefalse',
        options: [
          { text: { he: 'נכון' }, correct: false },
          { correct: true, feedback: { he: 'f' } },
        ],
      },
      { kind: 'shorttext', answers: [{ text: 'Tamar' }, { text: 'תמר', weight: 50 }] },
      { kind: 'numeric', answers: [{ from: 3, to: 4 }] },
      { kind: 'match', options: [{ match: { he: 'one' } }, {}] },
      { kind: 'order', options: [{ text: { he: 'first' } }, { text: { he: 'second' } }] },
    ]);
    await expect(create(body.questions)).resolves.toBeDefined();
  });

  it.each([
    ['an unfinished document', '<quiz>\n<question type="essay">', 1],
    [
      'entities of its own',
      '<!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><quiz><question type="essay"/></quiz>',
      1,
    ],
    ['other XML', '<html><body>quiz</body></html>', 1],
  ])('refuses %s as a question file', async (_what, xml, line) => {
    const { body } = await hr.post('question-imports').set('content-type', 'text/plain').send(xml).expect(422);
    expect(body.errors).toMatchObject([{ pointer: `line/${line}`, code: 'question-unreadable' }]);
  });

  it('refuses what is no question file', async () => {
    await hr.post('question-imports', { text: 'x' }).expect(422);
    const { body } = await hr
      .post('question-imports')
      .set('content-type', 'text/plain')
      .send('What?{=a ~b}\n\n// only a comment\n\nBroken {')
      .expect(422);
    expect(body.errors).toEqual([
      { pointer: 'line/5', code: 'question-unreadable', detail: 'Line 5: this question cannot be read.' },
    ]);
  });

  const limited = (limits: object): Promise<string> =>
    house.get(Quizzes).create({
      subjectId: newId(),
      names: { en: 'Quiz', he: 'בוחן' },
      ...{ passMark: 80, draw: 0, seconds: 240, questions: EVERY_KIND },
      ...limits,
    });
  const fail = async (who: Visitor, quizId: string): Promise<void> => {
    const { body } = await who.post(`quizzes/${quizId}/attempts`).expect(201);
    await who.post(`quiz-attempts/${body.id}/submission`, { answers: [] }).expect(201);
  };

  it('is attempted no more often than it says, however many try at once, until HR grants one more', async () => {
    const quizId = await limited({ attempts: 2 });
    await fail(noa, quizId);
    expect((await noa.get(`quizzes/${quizId}`)).body).toMatchObject({ attemptsAllowed: 2, attemptsLeft: 1 });
    const { body: second } = await noa.post(`quizzes/${quizId}/attempts`).expect(201);
    const rush = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        index % 3 === 0
          ? noa.post(`quiz-attempts/${second.id}/submission`, { answers: [] })
          : noa.post(`quizzes/${quizId}/attempts`),
      ),
    );
    const begun = rush.filter(({ status, body }) => status === 201 && body.questions !== undefined && body.id);
    expect(new Set(begun.map(({ body }) => body.id as string))).toEqual(new Set(begun.length > 0 ? [second.id] : []));
    const refused = await noa.post(`quizzes/${quizId}/attempts`).set('accept-language', 'he').expect(409);
    expect(refused.body).toMatchObject({ code: 'attempts-used-up', title: expect.stringMatching(/2.*משאבי אנוש/) });
    expect((await noa.get(`quizzes/${quizId}`)).body).toMatchObject({ attempts: 2, attemptsLeft: 0, can: [] });

    const { items } = (await hr.get(`quizzes/${quizId}/stopped-people`).expect(200)).body;
    expect(items).toMatchObject([{ externalId: 'noa', attempts: 2, best: 0 }]);
    const grant = { personId: items[0].personId as string, reason: 'The line broke down.' };
    await noa.post(`quizzes/${quizId}/attempt-grants`, grant).expect(403);
    await hr.post(`quizzes/${quizId}/attempt-grants`, { ...grant, reason: ' ' }).expect(422);
    await hr.post(`quizzes/${quizId}/attempt-grants`, { ...grant, personId: newId() }).expect(404);
    const grants = await Promise.all(
      Array.from({ length: 6 }, () => hr.post(`quizzes/${quizId}/attempt-grants`, grant)),
    );
    expect(grants.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect((await hr.get(`quizzes/${quizId}/stopped-people`).expect(200)).body.items).toEqual([]);
    await fail(noa, quizId);
    expect((await noa.post(`quizzes/${quizId}/attempts`).expect(409)).body.code).toBe('attempts-used-up');
    const acts = await house.work.read(`SELECT FROM trail.entry WHERE act = 'quiz-attempt.granted'`);
    expect(acts).toHaveLength(1);
  });

  it('makes one wait before the next attempt, and says how long', async () => {
    const quizId = await limited({ waitMinutes: 90 });
    await fail(dan, quizId);
    const refused = await dan.post(`quizzes/${quizId}/attempts`).expect(429);
    expect(refused.body).toMatchObject({ code: 'attempt-too-early', title: 'You can try again in 90 minutes.' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(5300);
    const { body: quiz } = await dan.get(`quizzes/${quizId}`).expect(200);
    expect(quiz).toMatchObject({ attemptsLeft: null, can: [] });
    expect(Date.parse(quiz.notBefore) - house.clock.now().getTime()).toBeGreaterThan(5_300_000);
    await noa.post(`quizzes/${quizId}/attempts`).expect(201);
    await house.work.run(() =>
      house.work.write(
        `UPDATE quizzes.attempt SET submitted_at = submitted_at - interval '90 minutes' WHERE quiz_id = $1
        AND submitted_at IS NOT NULL`,
        [quizId],
      ),
    );
    await fail(dan, quizId);
  });

  it('marks nothing that comes after the time of an attempt, and counts it as one', async () => {
    const quizId = await limited({ limitMinutes: 10, attempts: 2 });
    const begin = async (): Promise<string> => {
      const { body } = await dan.post(`quizzes/${quizId}/attempts`).expect(201);
      expect(Date.parse(body.endsAt) - Date.parse(body.startedAt)).toBe(600_000);
      await house.work.run(() =>
        house.work.write(`UPDATE quizzes.attempt SET started_at = started_at - interval '11 minutes' WHERE id = $1`, [
          body.id,
        ]),
      );
      return body.id as string;
    };
    const first = await begin();
    const answers = [{ question: 'choice', chosen: ['a'] }];
    const late = await dan.post(`quiz-attempts/${first}/submission`, { answers }).expect(201);
    expect(late.body).toMatchObject({ score: 0, passed: false, timeOver: true });
    const second = await begin();
    expect((await dan.get(`quizzes/${quizId}`)).body).toMatchObject({
      attempts: 2,
      attemptsLeft: 0,
      openAttemptId: null,
    });
    expect((await dan.post(`quizzes/${quizId}/attempts`).expect(409)).body.code).toBe('attempts-used-up');
    expect((await dan.get(`quiz-attempts/${second}`)).body.result).toMatchObject({ score: 0, timeOver: true });
  });
});
