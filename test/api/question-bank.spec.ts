import { readFileSync } from 'node:fs';
import { Quizzes } from '../../src/features/quizzes/public';
import { newId } from '../../src/kernel/id';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { sharedData } from '../support/shared-data';
import { addAudience, assign } from '../support/training';

interface Reply {
  readonly body: {
    readonly id: string;
    readonly items: readonly {
      readonly id: string;
      readonly number: number;
      readonly question: { readonly code: string };
    }[];
  };
}

const single = (said: string, more: object = {}) => ({
  code: 'x',
  kind: 'single',
  prompt: { en: `${said}?`, he: `${said} שאלה?` },
  options: [
    {
      id: 'a',
      text: { en: `${said} right`, he: `${said} נכון` },
      correct: true,
      feedback: { en: 'KEYFEEDBACK', he: 'מ' },
    },
    { id: 'b', text: { en: `${said} wrong`, he: `${said} שגוי` }, weight: -13.25 },
  ],
  ...more,
});

describe('The bank of questions', () => {
  let house: House;
  let hr: Visitor;
  let noa: Visitor;
  let noaId: string;

  beforeAll(async () => {
    house = await openHouse();
    const ids = await addPeople(house, [{ externalId: 'hr', roles: ['hr'] }, { externalId: 'noa' }]);
    [hr, noa] = [await house.as('hr'), await house.as('noa')];
    noaId = ids['noa'] as string;
  });
  afterAll(async () => {
    await house.close();
  });

  const add = async (question: object, tags: readonly string[]): Promise<string> =>
    ((await hr.post('bank-questions', { question, tags }).expect(201)) as Reply).body.id;
  const numbers = async (query: string): Promise<readonly number[]> =>
    ((await hr.get(`bank-questions?${query}`).expect(200)) as Reply).body.items.map(({ number }) => number);

  it('is searched by words, tags, kind and language, and keeps every revision', async () => {
    const id = await add(single('Disclosure'), ['Privacy ', 'basic  rules']);
    await add({ code: 'n', kind: 'numeric', prompt: { en: 'How many?' }, answers: [{ from: 1, to: 2 }] }, ['figures']);
    await add(single('Scene', { scenario: true, situation: { en: 'My tahini was sour!', he: 'הטחינה חמוצה!' } }), [
      'privacy',
    ]);
    expect(await numbers('q=DISCLOSURE')).toEqual([1]);
    expect(await numbers('q=%D7%97%D7%9E%D7%95%D7%A6%D7%94')).toEqual([3]);
    expect(await numbers('tag=privacy')).toEqual([3, 1]);
    expect(await numbers('tag=privacy,basic%20rules')).toEqual([1]);
    expect(await numbers('kind=scenario')).toEqual([3]);
    expect(await numbers('kind=numeric&language=he')).toEqual([]);
    expect((await hr.get('bank-tags').expect(200)).body.items).toEqual([
      { tag: 'basic rules', questions: 1 },
      { tag: 'figures', questions: 1 },
      { tag: 'privacy', questions: 2 },
    ]);
    const first = (await hr.get('bank-questions?limit=1&tag=privacy').expect(200)).body;
    expect(
      (await hr.get(`bank-questions?limit=1&tag=privacy&after=${first.next}`).expect(200)).body.items,
    ).toHaveLength(1);

    const before = await hr.get(`bank-questions/${id}`).expect(200);
    expect(before.body).toMatchObject({
      number: 1,
      revision: 1,
      question: { code: 'bank-1' },
      can: ['edit', 'retire'],
    });
    const edit = { question: single('Openness'), tags: ['privacy'] };
    const edited = await hr
      .put(`bank-questions/${id}`, edit)
      .set('if-match', before.headers['etag'] as string)
      .expect(200);
    expect(edited.body).toMatchObject({ revision: 2, tags: ['privacy'], question: { code: 'bank-1' } });
    await hr
      .put(`bank-questions/${id}`, edit)
      .set('if-match', before.headers['etag'] as string)
      .expect(409);
    const history = (await hr.get(`bank-questions/${id}/revisions`).expect(200)).body.items;
    expect(history).toMatchObject([
      { number: 2, question: { prompt: { en: 'Openness?' } } },
      { number: 1, question: { prompt: { en: 'Disclosure?' } }, tags: ['basic rules', 'privacy'], author: 'hr Test' },
    ]);
    await hr.post(`bank-questions/${id}/retirement`).expect(200);
    await hr.post(`bank-questions/${id}/retirement`).expect(409);
    expect(await numbers('tag=privacy')).toEqual([3]);
    expect(await numbers('state=retired')).toEqual([1]);
    await hr.delete(`bank-questions/${id}/retirement`).expect(200);
  });

  it('refuses what cannot be asked, and is nobody’s but the authors’', async () => {
    const { body } = await hr
      .post('bank-questions', { question: single('x', { options: [] }), tags: ['a'.repeat(41)] })
      .expect(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/tags']);
    const faulty = await hr.post('bank-questions', { question: single('x', { situation: { en: 'a' } }) }).expect(422);
    expect(faulty.body.errors.map(({ code }: { code: string }) => code)).toEqual([
      'situation-without-scenario',
      'translation-missing',
    ]);
    for (const path of ['bank-questions', 'bank-questions.xml', 'bank-tags']) await noa.get(path).expect(403);
    await noa.post('bank-questions', { question: single('x') }).expect(403);
    await noa.post('bank-imports').set('content-type', 'text/plain').send('x').expect(403);
  });

  const send = (query: string, text: string | Buffer) =>
    hr
      .post(`bank-imports${query}`)
      .set('content-type', 'text/plain')
      .send(text as never);

  it.each([
    ['questions.gift.txt', 7],
    ['examples.txt', 43],
    ['questions_encoding_windows-1252.gift.txt', 1],
    ['questions.aiken.txt', 2],
    ['aiken_errors.txt', 3],
    ['multichoice.xml', 1],
  ])('takes the file %s, or names what is wrong with it by its line', async (name, count) => {
    const path = sharedData('courses', 'quizzes', 'moodle', name);
    if (path === null) return;
    const tag = name.replaceAll(/[._]/g, '-');
    const file = readFileSync(path);
    const strict = await send(`?tag=${tag}`, file);
    if (strict.status !== 200) {
      expect(strict.status).toBe(422);
      expect(await numbers(`tag=${tag}`)).toEqual([]);
      for (const { detail, pointer } of strict.body.errors as { detail: string; pointer: string }[]) {
        expect(detail).toContain(`Line ${pointer.slice('line/'.length)}:`);
      }
    }
    const tags = strict.status === 200 ? tag : `${tag},again`;
    const { body } = strict.status === 200 ? strict : await send(`?skipUnsupported=true&tag=${tags}`, file).expect(200);
    expect(body.added).toBe(count);
    for (const { detail, line } of body.faults) expect(detail).toContain(`Line ${line}:`);
    expect((await hr.get(`bank-questions?limit=100&tag=${tags}`).expect(200)).body.items).toHaveLength(count);
    const xml = (await hr.get(`bank-questions.xml?tag=${tags}`).expect(200)).text;
    expect((await send('?tag=round-trip', xml).expect(200)).body).toMatchObject({ added: count, format: 'moodle-xml' });
  });

  it('reads tags of GIFT and Moodle’s XML, and writes what it reads back', async () => {
    const gift = '// [tag:Tone] [tag:scenario]\n::t:: A customer writes. What do you do?{=answer ~ignore}\n';
    expect((await send('?tag=mine', gift).expect(200)).body).toMatchObject({ added: 1, faults: [] });
    const [said] = (await hr.get('bank-questions?tag=mine').expect(200)).body.items;
    expect(said).toMatchObject({ tags: ['mine', 'tone'], scenario: true, kind: 'single' });
    const kinds = [
      single('Äß <b> & שלום'),
      {
        ...single('Many'),
        kind: 'multiple',
        options: [1, 2, 3].map((at) => ({ id: `o${at}`, text: { en: `m${at}` }, correct: at < 3 })),
        prompt: { en: 'Many?' },
      },
      {
        code: 'x',
        kind: 'truefalse',
        prompt: { en: 'True?' },
        options: [
          { id: 'true', text: { en: 'True' } },
          { id: 'false', text: { en: 'False' }, correct: true },
        ],
      },
      {
        code: 'x',
        kind: 'shorttext',
        prompt: { en: 'Who?' },
        answers: [{ text: 'obi*' }, { text: 'belt', weight: 50 }],
      },
      { code: 'x', kind: 'numeric', prompt: { en: 'When?' }, answers: [{ from: 1821.5, to: 1822.5 }] },
      {
        code: 'x',
        kind: 'order',
        prompt: { en: 'Order?' },
        options: ['one', 'two', 'three'].map((en, at) => ({ id: `p${at}`, text: { en } })),
      },
      {
        code: 'x',
        kind: 'match',
        prompt: { en: 'Pairs?' },
        options: ['a', 'b'].map((id) => ({ id, text: { en: id }, match: { en: `${id}!` } })),
        distractors: [{ en: 'c!' }],
      },
    ];
    for (const question of kinds) await add(question, ['out']);
    const xml = await hr.get('bank-questions.xml?tag=out&in=en').expect(200);
    expect(xml.headers['content-type']).toContain('application/xml');
    await send('?tag=back', xml.text.replaceAll('>out<', '>again<')).expect(200);
    const of = async (tag: string) =>
      (await hr.get(`bank-questions?tag=${tag}`).expect(200)).body.items.map(
        ({
          question,
        }: {
          question: {
            kind: string;
            prompt: { en: string };
            answers?: unknown;
            options?: { text: { en: string }; match?: { en: string } }[];
            distractors?: unknown;
          };
        }) => ({
          kind: question.kind,
          asks: question.prompt.en.replaceAll('<b>', '').replaceAll(/ +/g, ' '),
          answers: question.answers,
          options: question.options?.map(({ text, match }) => [
            text.en.replaceAll('<b>', '').replaceAll(/ +/g, ' '),
            match?.en,
          ]),
          distractors: question.distractors,
        }),
      );
    expect(await of('back')).toEqual(await of('out'));
  });

  it('gives a quiz its questions as they were when the edition was published, and no key before the submission', async () => {
    for (let at = 1; at <= 6; at += 1)
      await add(single(`Pool${at}`, { scenario: true, situation: { en: `Sit${at}`, he: 'מצב' } }), ['pool']);
    const [, lastId] = [0, (await hr.get('bank-questions?tag=pool').expect(200)).body.items[0].id as string];
    const track = {
      ...{ code: 'bank-track', belt: 'white', minimumMinutes: 0, passMark: 50, names: { en: 'Bank', he: 'מאגר' } },
      modules: [
        {
          ...{ code: 'quiz', kind: 'quiz', names: { en: 'Quiz', he: 'בוחן' } },
          quiz: { questions: [{ ...single('Own'), code: 'own' }], bank: [{ tags: ['pool'], count: 7 }], attempts: 3 },
        },
      ],
    };
    const refused = await hr.post('tracks', {
      ...track,
      modules: [
        { ...track.modules[0], quiz: { questions: [{ ...single('Own'), code: 'bank-4' }], bank: [{ count: 1 }] } },
      ],
    });
    expect(refused.body.errors.map(({ code }: { code: string }) => code)).toEqual([
      'draw-of-nothing',
      'code-of-the-bank',
    ]);
    const { body: made } = await hr.post('tracks', track).expect(201);
    const small = await hr.post(`track-editions/${made.editionId}/publication`).expect(409);
    expect(small.body).toMatchObject({ code: 'module-not-ready', errors: [{ code: 'bank-too-small' }] });

    const edition = await hr.get(`track-editions/${made.editionId}`).expect(200);
    const { names, minimumMinutes, passMark } = track;
    const modules = [
      { ...track.modules[0], quiz: { ...track.modules[0]?.quiz, bank: [{ tags: ['pool'], count: 5 }] } },
    ];
    await hr.put(`track-editions/${made.editionId}`, { names, minimumMinutes, passMark, modules }).expect(200);
    await hr.put(`bank-questions/${lastId}`, { question: single('Late'), tags: ['pool'] }).expect(200);
    await hr.post(`track-editions/${made.editionId}/publication`).expect(201);
    await hr.post(`track-editions/${made.editionId}/publication`).expect(409);
    const { id: moduleId, quizId } = edition.body.modules[0] as { id: string; quizId: string };
    const stated = (await hr.get(`quizzes/${quizId}/questions`).expect(200)).body;
    expect(stated).toMatchObject({ draw: 0, bank: [{ tags: ['pool'], count: 5, found: 6 }], items: [{ code: 'own' }] });

    await assign(house, { audienceId: await addAudience(house, { everyone: true }), belt: 'white' });
    const seen: string[] = [];
    const look = async (path: string): Promise<void> => {
      seen.push((await noa.get(path)).text);
    };
    const { body: attempt, text } = await noa.post(`quizzes/${quizId}/attempts`).expect(201);
    seen.push(text);
    expect(attempt.questions).toHaveLength(6);
    // The bank goes on; the attempt does not.
    await hr.put(`bank-questions/${lastId}`, { question: single('Changed'), tags: [] }).expect(200);
    await hr
      .post(`bank-questions/${(await hr.get('bank-questions?tag=pool')).body.items[0].id}/retirement`)
      .expect(200);
    const again = await noa.get(`quiz-attempts/${attempt.id}`).expect(200);
    expect(again.body.questions).toEqual(attempt.questions);
    for (const path of [
      `quiz-attempts/${attempt.id}`,
      `quizzes/${quizId}`,
      `quizzes/${quizId}/questions`,
      `modules/${moduleId}`,
      `track-editions/${made.editionId}`,
      'tracks',
      'my/training',
      'bank-questions',
    ]) {
      await look(path);
    }
    const bytes = seen.join('\n');
    expect(bytes).toContain('Own right');
    expect(bytes).not.toMatch(/KEYFEEDBACK|"correct"|"weight"|13\.25|Changed/);
    const right = attempt.questions.map(({ code }: { code: string }) => ({ question: code, chosen: ['a'] }));
    const { body: result } = await noa.post(`quiz-attempts/${attempt.id}/submission`, { answers: right }).expect(201);
    expect(result).toMatchObject({ score: 100, passed: true });
    expect(JSON.stringify(result)).toContain('KEYFEEDBACK');
    expect(noaId).toBeDefined();

    const { body: draft } = await hr.post(`tracks/${made.id}/editions`).expect(201);
    const copied = (await hr.get(`quizzes/${draft.modules[0].quizId}/questions`).expect(200)).body;
    expect(copied.bank).toMatchObject([{ tags: ['pool'], count: 5, found: 4 }]);
    expect((await hr.post(`track-editions/${draft.id}/publication`).expect(409)).body.errors[0].code).toBe(
      'bank-too-small',
    );
  });

  it('tells authors how hard questions are by first attempts, and nothing of fewer than eight persons', async () => {
    const crowd = Array.from({ length: 24 }, (_, at) => ({ externalId: `p${at}` }));
    await addPeople(house, crowd);
    const poolId = await add(single('Measured'), ['measured']);
    const quizId = await house.get(Quizzes).create({
      ...{ subjectId: newId(), names: { en: 'Quiz' }, passMark: 50, draw: 0, seconds: 60 },
      questions: [
        { ...single('Hard'), code: 'hard', kind: 'single', options: single('Hard').options },
        {
          code: 'many',
          kind: 'multiple',
          prompt: { en: 'Many' },
          options: [1, 2, 3].map((at) => ({ id: `o${at}`, text: { en: 'x' }, correct: at < 3 })),
        },
      ],
      bank: [{ tags: ['measured'], count: 1 }],
    });
    const take = async (at: number): Promise<void> => {
      const who = await house.as(`p${at}`);
      const { body } = await who.post(`quizzes/${quizId}/attempts`).expect(201);
      const strong = at % 3 === 0;
      const answers = [
        { question: 'hard', chosen: [strong ? 'a' : 'b'] },
        { question: 'many', chosen: strong ? ['o1', 'o2'] : ['o3'] },
        {
          question: body.questions.find(({ code }: { code: string }) => code.startsWith('bank'))?.code as string,
          chosen: ['a'],
        },
      ];
      await who.post(`quiz-attempts/${body.id}/submission`, { answers }).expect(201);
    };
    for (let at = 0; at < 7; at += 1) await take(at);
    const few = (await hr.get(`quizzes/${quizId}/difficulty`).expect(200)).body;
    expect(few.fewest).toBe(8);
    expect(few.items).toHaveLength(3);
    for (const item of few.items) expect(item).toMatchObject({ asked: null, right: null, strong: null, options: null });
    for (let at = 7; at < 24; at += 1) await take(at);
    await take(0);
    const { items } = (await hr.get(`quizzes/${quizId}/difficulty`).expect(200)).body;
    expect(items).toMatchObject([
      {
        code: 'hard',
        asked: 24,
        right: 33,
        strong: 100,
        weak: 0,
        discrimination: 100,
        options: [
          { share: 33, right: true },
          { share: 67, right: false },
        ],
      },
      { code: 'many', asked: 24, right: 33, options: [{ share: 33 }, { share: 33 }, { share: 67 }] },
      { asked: 24, right: 100, hints: ['too-easy'] },
    ]);
    const revision = await hr.get(`bank-questions/${poolId}/difficulty?revision=1`).expect(200);
    expect(revision.body.items).toMatchObject([{ asked: 24, right: 100 }]);
    expect((await hr.get(`bank-questions/${poolId}/difficulty?revision=2`).expect(200)).body.items).toEqual([]);
    await hr.get(`bank-questions/${poolId}/difficulty`).expect(422);
    await noa.get(`quizzes/${quizId}/difficulty`).expect(403);
    await hr.get(`quizzes/${newId()}/difficulty`).expect(404);
  });
});
