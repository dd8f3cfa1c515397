import fc from 'fast-check';
import {
  type Choice,
  Curricula,
  CurriculaReader,
  type EditionInput,
  type ModuleInput,
  way,
} from '../../src/features/curricula/public';
import { Training } from '../../src/features/training/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addRules } from '../support/training';

const lesson = (code: string, more: Partial<ModuleInput> = {}): ModuleInput => ({
  ...{
    code,
    kind: 'lesson',
    names: { en: `Lesson ${code}`, he: `שיעור ${code}` },
    seconds: 60,
    body: { en: 'Words.' },
  },
  ...more,
});
const some = (least: number): Choice => ({ code: 'some', names: { en: 'Any of these', he: 'כמה מאלה' }, least });

describe('A track', () => {
  let house: House;
  let hr: Visitor;
  let ids: Record<string, string>;

  beforeAll(async () => {
    house = await openHouse();
    const people = ['noa', 'dan', 'walker'].map((externalId) => ({ externalId }));
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'lead', roles: ['lead'] },
      ...people,
    ]);
    hr = await house.as('hr');
    await addRules(await house.as('lead'));
  });
  afterAll(() => house.close());

  const stated = (modules: readonly ModuleInput[], more: Partial<EditionInput> = {}): EditionInput => ({
    ...{ names: { en: 'Yellow' }, minimumMinutes: 0, passMark: 80, validityDays: null, modules, choices: [] },
    ...more,
  });
  const make = (code: string, modules: readonly ModuleInput[], more: Partial<EditionInput> = {}) =>
    hr.post('tracks', { code, belt: 'yellow', ...stated(modules, more) });
  const published = async (code: string, modules: readonly ModuleInput[], more: Partial<EditionInput> = {}) => {
    const { body } = await make(code, modules, more).expect(201);
    await hr.post(`track-editions/${body.editionId}/publication`).expect(201);
    const rows = await house.get(CurriculaReader).modules(body.editionId);
    return {
      editionId: body.editionId as string,
      of: (code: string) => rows.find((row) => row.code === code)?.id ?? '',
    };
  };

  it('is refused where its order or its choices cannot be gone through, and says where', async () => {
    const { body } = await make(
      'circle',
      [
        lesson('a', { after: ['c'] }),
        lesson('b', { after: ['a', 'nobody'], choice: 'none' }),
        lesson('c', { after: ['b'] }),
        lesson('d', { choice: 'some' }),
      ],
      { choices: [some(2)] },
    )
      .set('accept-language', 'en')
      .expect(422);
    expect(body.errors).toEqual([
      {
        pointer: '/choices/0/least',
        code: 'choice-too-small',
        detail: 'This choice asks for 2, but it has one module.',
      },
      { pointer: '/modules/1/choice', code: 'choice-unknown', detail: 'There is no choice with the code none.' },
      {
        pointer: '/modules/1/after/1',
        code: 'after-unknown',
        detail: 'There is no module or choice with the code nobody.',
      },
      { pointer: '/modules/0/after/0', code: 'after-circle', detail: 'This module waits for itself: a → c → b → a.' },
      { pointer: '/modules/1/after/0', code: 'after-circle', detail: 'This module waits for itself: b → a → c → b.' },
      { pointer: '/modules/2/after/0', code: 'after-circle', detail: 'This module waits for itself: c → b → a → c.' },
    ]);
    await make('circle', [lesson('a', { after: ['a', 'a'] })]).expect(422);
    await make('circle', [lesson('a')], { choices: [some(0)] }).expect(422);
    const codes = (await hr.get('tracks')).body.items.map(({ code }: { code: string }) => code);
    expect(codes).not.toContain('circle');
  });

  it('counts of a choice only the least it takes, and is not published below its minimum', async () => {
    const modules = [lesson('a'), ...['x', 'y', 'z'].map((code) => lesson(code, { choice: 'some' }))];
    const { body } = await make('short', modules, { choices: [some(2)], minimumMinutes: 4 }).expect(201);
    expect((await hr.get(`track-editions/${body.editionId}`).expect(200)).body.seconds).toBe(180);
    const row = (await hr.get('tracks?limit=100')).body.items.find(({ code }: { code: string }) => code === 'short');
    expect(row.draft.seconds).toBe(180);
    const refused = await hr.post(`track-editions/${body.editionId}/publication`).expect(409);
    expect(refused.body.code).toBe('track-too-short');
    const { body: kept } = await hr
      .put(`track-editions/${body.editionId}`, stated(modules, { choices: [some(3)], minimumMinutes: 4 }))
      .expect(200);
    expect(kept.choices).toEqual([some(3)]);
    await hr.post(`track-editions/${body.editionId}/publication`).expect(201);
    const { body: next } = await hr.post(`tracks/${body.id}/editions`).expect(201);
    expect(next.choices).toEqual([some(3)]);
    expect(next.modules.at(-1)).toMatchObject({ code: 'z', choice: 'some', after: [] });
  });

  it('locks what comes after something else, names what is missing, and brings the belt when enough is done', async () => {
    const question = {
      code: 'q',
      kind: 'single' as const,
      prompt: { en: 'Honest?' },
      options: [
        { id: 'yes', text: { en: 'Yes' }, correct: true },
        { id: 'no', text: { en: 'No' } },
      ],
    };
    const quiz = { code: 'quiz', kind: 'quiz' as const, names: { en: 'Quiz' }, quiz: { questions: [question] } };
    const rules = { code: 'rules', kind: 'acknowledgement' as const, names: { en: 'Rules' }, document: 'general' };
    const { editionId, of } = await published(
      'locked',
      [
        lesson('a'),
        ...['x', 'y', 'z'].map((code) => lesson(code, { choice: 'some', after: ['a'] })),
        { ...quiz, after: ['some', 'a'] },
        { ...rules, after: ['quiz'] },
      ],
      { choices: [some(2)] },
    );
    const noa = await house.as('noa');
    await noa.post('my/enrolments', { trackEditionId: editionId }).expect(201);
    const mine = async () => (await noa.get('my/training').expect(200)).body.enrolments[0];
    const complete = (code: string) => noa.post(`my/modules/${of(code)}/completion`).set('accept-language', 'en');
    const before = await mine();
    expect(before.nextModuleId).toBe(of('a'));
    expect(before.choices).toEqual([{ code: 'some', names: some(2).names, short: 2 }]);
    expect(before.modules.map(({ missing }: { missing: string[] }) => missing)).toEqual([
      ...[[], ['a'], ['a'], ['a'], ['some', 'a'], ['quiz']],
    ]);
    const refused = await complete('x').expect(409);
    expect(refused.body).toMatchObject({
      code: 'module-locked',
      errors: [{ pointer: '', code: 'comes-first', detail: 'First complete: Lesson a.' }],
    });
    await noa.post('my/studies', { moduleId: of('x') }).expect(409);
    await noa.post('my/studies', { moduleId: of('a') }).expect(201);
    const quizId = (await mine()).modules[4].quizId;
    const early = await noa.post(`quizzes/${quizId}/attempts`).set('accept-language', 'he').expect(409);
    expect(early.body.errors.map(({ detail }: { detail: string }) => detail)).toEqual([
      'קודם יש להשלים: כמה מאלה.',
      'קודם יש להשלים: שיעור a.',
    ]);
    await complete('a').expect(200);
    expect((await mine()).nextModuleId).toBe(of('x'));
    await complete('z').expect(200);
    expect((await noa.post(`quizzes/${quizId}/attempts`).expect(409)).body.code).toBe('module-locked');
    await complete('x').expect(200);
    const open = await mine();
    expect(open.nextModuleId).toBe(of('quiz'));
    expect(open.modules[2]).toMatchObject({ code: 'y', missing: [], completedAt: null });
    // Words read elsewhere count in any order.
    const inForce = (await noa.get('rules-documents').expect(200)).body.items[0].inForce.id;
    await noa.post(`rules-editions/${inForce}/acknowledgement`, { language: 'en' }).expect(201);
    expect((await mine()).modules[5].completedAt).not.toBeNull();
    const attempt = await noa.post(`quizzes/${quizId}/attempts`).expect(201);
    const answers = [{ question: 'q', chosen: ['yes'] }];
    await noa.post(`quiz-attempts/${attempt.body.id}/submission`, { answers }).expect(201);
    const after = await mine();
    expect(after).toMatchObject({ state: 'completed', nextModuleId: null });
    expect((await noa.get('my/training')).body.belts).toHaveLength(1);
  });

  it('is gone through in SQL as in the verb', async () => {
    const reader = house.get(CurriculaReader);
    const training = house.get(Training);
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 3 });
    const shape = fc.record({
      after: fc.array(numbers, { minLength: 6, maxLength: 6 }),
      chosen: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      least: fc.integer({ min: 1, max: 3 }),
      done: numbers,
    });
    let track = 0;
    const seen = { tracks: 0, complete: 0 };
    await fc.assert(
      fc.asyncProperty(shape, async ({ after, chosen, least, done }) => {
        const group = chosen.filter(Boolean).length;
        const choices = group === 0 ? [] : [some(Math.min(least, group))];
        const modules = after.map((numbers, at) =>
          lesson(`m${at}`, {
            after: [
              ...numbers.filter((n) => n < at).map((n) => `m${n}`),
              ...(at === 5 && !chosen[5] && group > 0 ? ['some'] : []),
            ],
            ...(chosen[at] === true ? { choice: 'some' } : {}),
          }),
        );
        track += 1;
        const editionId = await house.acting({ kind: 'operator', name: 'test' }, async () => {
          const made = await house
            .get(Curricula)
            .createTrack({ ...stated(modules, { choices }), code: `way-${track}`, belt: 'orange' });
          await house.get(Curricula).publish(made.editionId);
          return made.editionId;
        });
        const walker = await house.as('walker');
        const { body: enrolment } = await walker.post('my/enrolments', { trackEditionId: editionId }).expect(201);
        const rows = await reader.modules(editionId);
        const at = house.clock.now();
        const letOff = rows.find((_, n) => !done.includes(n))?.id ?? null;
        await house.work.run(() =>
          house.work.write(
            'INSERT INTO training.progress (enrolment_id, module_id, waived_at) SELECT $1, $2, $3 WHERE $2::uuid IS NOT NULL',
            [...[enrolment.id, letOff, at]],
          ),
        );
        for (const n of done) await training.complete(ids['walker'] ?? '', rows[n]?.id ?? '', at);
        const said = await house.work.read<{ code: string; met: boolean; short: number }>(
          'SELECT code, met, short FROM training.met($1, $2)',
          [enrolment.id, editionId],
        );
        const unmet = new Set(said.filter(({ met }) => !met).map(({ code }) => code));
        // Whoever has the belt completes nothing more.
        const finished = await house.work.read<{ code: string }>(
          'SELECT m.code FROM training.progress p JOIN curricula.modules m ON m.module_id = p.module_id WHERE p.enrolment_id = $1 AND coalesce(p.completed_at, p.waived_at) IS NOT NULL',
          [enrolment.id],
        );
        const expected = way(modules, choices, new Set(finished.map(({ code }) => code)));
        expect(said.reduce((sum, { short }) => sum + short, 0)).toBe(expected.remaining);
        for (const { code, after: first = [] } of modules) {
          expect(first.filter((each) => unmet.has(each))).toEqual(expected.missing.get(code));
        }
        const [state] = await house.work.read<{ state: string }>('SELECT state FROM training.enrolment WHERE id = $1', [
          enrolment.id,
        ]);
        expect(state?.state === 'completed').toBe(expected.remaining === 0);
        seen.tracks += 1;
        if (expected.remaining === 0) seen.complete += 1;
      }),
      {
        numRuns: 40,
        seed: 7,
        examples: [
          [{ after: [[], [], [], [], [], []], chosen: [true, true, true, true, true, true], least: 2, done: [0, 4] }],
        ],
      },
    );
    expect(seen.tracks).toBe(40);
    expect(seen.complete).toBeGreaterThan(0);
  });
});
