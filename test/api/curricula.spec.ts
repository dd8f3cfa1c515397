import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { Curricula, CurriculaReader, readTrackFolder, type TrackInput } from '../../src/features/curricula/public';
import { RulesService } from '../../src/features/rules/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { sharedData } from '../support/shared-data';

const CONTENT = join(__dirname, '..', '..', 'content');
const read = (name: string): string => readFileSync(join(CONTENT, 'rules', name), 'utf8');

const lesson = (code: string, seconds = 240): object => ({
  code,
  kind: 'lesson',
  names: { en: `Lesson ${code} 🙂`, he: 'שיעור' },
  seconds,
  body: { en: '# Hello\n\nworld', he: 'שלום עולם' },
  clauses: ['1', '3.2'],
});
const track = (code: string, more: object = {}): Record<string, unknown> => ({
  code,
  belt: 'yellow',
  names: { en: 'Yellow', he: 'צהובה' },
  minimumMinutes: 4,
  passMark: 80,
  validityDays: 365,
  modules: [lesson('one')],
  ...more,
});

describe('A track', () => {
  let house: House;
  let hr: Visitor;
  let noa: Visitor;

  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [{ externalId: 'hr', roles: ['hr'] }, { externalId: 'noa' }]);
    [hr, noa] = [await house.as('hr'), await house.as('noa')];
  });
  afterAll(async () => {
    await house.close();
  });

  const publishRules = (): Promise<unknown> =>
    house.acting({ kind: 'operator', name: 'test' }, async () => {
      const rules = house.get(RulesService);
      const names = { en: 'Rules of Engagement', he: 'כללי ההתנהלות ברשת' };
      const id = await rules.createDocument({ code: 'general', names, originalLanguage: 'en' });
      const edition = await rules.draft(id, { texts: { en: read('general.en.md'), he: read('general.he.md') } });
      return rules.publish(edition.id, null);
    });

  it('ships ready for White: ten lessons of at most four minutes, 25 questions, thirty minutes', async () => {
    const white = readTrackFolder(join(CONTENT, 'tracks', 'white'));
    await expect(house.get(Curricula).createTrack(white)).rejects.toMatchObject({
      more: { faults: [{ pointer: '/modules/10/document', code: 'document-unknown' }] },
    });
    await publishRules();
    const { editionId } = await house.get(Curricula).createTrack(white);
    await noa.get(`track-editions/${editionId}`).expect(404);
    expect((await noa.get('tracks').expect(200)).body.items).toEqual([]);
    const { body } = await hr.post(`track-editions/${editionId}/publication`).expect(201);
    expect(body).toMatchObject({ state: 'published', number: 1, belt: { code: 'white', rank: 1 }, minimumMinutes: 30 });
    expect(body.seconds).toBeGreaterThanOrEqual(1800);
    expect(Math.max(...body.modules.map((module: { seconds: number }) => module.seconds))).toBeLessThanOrEqual(240);

    const { body: seen } = await noa.get(`track-editions/${editionId}`).expect(200);
    expect(seen.can).toEqual([]);
    const { body: module } = await noa.get(`modules/${seen.modules[0].id}`).expect(200);
    expect(module).toMatchObject({ kind: 'lesson', clauses: ['1'], quizId: null });
    expect(module.body.he).toContain('נועה');
    const quiz = seen.modules.at(-1);
    expect((await noa.get(`quizzes/${quiz.quizId}`).expect(200)).body).toMatchObject({
      asked: 8,
      passMark: 80,
      seconds: 240,
    });
    const reader = house.get(CurriculaReader);
    expect(await reader.latestByCode('white')).toMatchObject({ editionId, beltCode: 'white', latest: true });
  });

  it('is refused publication while its minutes are below its minimum, naming both', async () => {
    const { body } = await hr
      .post('tracks', track('short', { minimumMinutes: 30, modules: [lesson('one', 90)] }))
      .expect(201);
    const reply = await hr
      .post(`track-editions/${body.editionId}/publication`)
      .set('accept-language', 'en')
      .expect(409);
    expect(reply.body).toMatchObject({
      code: 'track-too-short',
      title: 'The modules take 1.5 minutes as stated, but the track asks for at least 30.',
    });
    const empty = await hr.post('tracks', track('empty', { modules: [] })).expect(201);
    const refused = await hr.post(`track-editions/${empty.body.editionId}/publication`).expect(409);
    expect(refused.body.code).toBe('track-without-modules');
    const quiz = { code: 'quiz', kind: 'quiz', names: { en: 'Quiz' }, quiz: { questions: [] } };
    await house
      .get(RulesService)
      .createDocument({ code: 'draft-only', names: { en: 'Draft' }, originalLanguage: 'en' });
    const document = { code: 'read', kind: 'acknowledgement', names: { en: 'Read' }, document: 'draft-only' };
    const unready = await hr.post('tracks', track('unready', { modules: [quiz, document] })).expect(201);
    const both = await hr.post(`track-editions/${unready.body.editionId}/publication`).expect(409);
    expect(both.body.errors.map((error: { code: string }) => error.code)).toEqual([
      'quiz-without-questions',
      'document-unpublished',
    ]);
  });

  it('refuses a lesson over four minutes unless the author overrides knowingly', async () => {
    const long = { code: 'long', kind: 'lesson', names: { en: 'Long' }, body: { en: 'word '.repeat(801), he: 'מילה' } };
    const { body } = await hr.post('tracks', track('long', { modules: [long] })).expect(422);
    expect(body.errors).toEqual([
      {
        pointer: '/modules/0/body',
        code: 'module-too-long',
        detail: 'This takes 241 seconds; a module takes at most 240. Split it, or say that it is meant to be longer.',
      },
    ]);
    const made = await hr.post('tracks', track('long', { modules: [{ ...long, override: true }] })).expect(201);
    expect((await hr.get(`track-editions/${made.body.editionId}`)).body.modules[0].seconds).toBe(241);
  });

  it('is edited freely as a draft, by version, and never once it is published', async () => {
    const { body: made } = await hr.post('tracks', track('edited')).expect(201);
    const path = `track-editions/${made.editionId}`;
    const { body: first } = await hr.get(path).expect(200);
    const question = {
      code: 'q',
      kind: 'truefalse',
      prompt: { en: 'True?' },
      options: [
        { id: 'true', text: { en: 'yes' }, correct: true },
        { id: 'false', text: { en: 'no' } },
      ],
    };
    const { code: _code, belt: _belt, ...said } = track('edited');
    const quiz = { code: 'quiz', kind: 'quiz', names: { en: 'Quiz' }, quiz: { passMark: 60, questions: [question] } };
    const edit = (body: object, version = 1) => hr.put(path, body).set('if-match', `"${version}"`);
    const { body: second } = await edit({ ...said, modules: [quiz, lesson('one')] }).expect(200);
    expect(second.version).toBe(2);
    expect(second.modules[1].id).toBe(first.modules[0].id);
    await edit({ ...said, modules: [] }).expect(409);
    const { body: third } = await edit(
      { ...said, modules: [lesson('one'), { ...quiz, names: { en: 'Test' } }] },
      2,
    ).expect(200);
    expect(third.modules[1]).toMatchObject({ id: second.modules[0].id, quizId: second.modules[0].quizId });
    const racing = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        edit({ ...said, modules: [lesson('one'), { ...quiz, names: { en: `Test ${at}` } }] }, 3),
      ),
    );
    expect(racing.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    const last = racing.find(({ status }) => status === 200)?.body;
    expect((await hr.get(path)).body.modules).toEqual(last.modules);
    await noa.get(path).expect(404);
    await noa.get(`modules/${first.modules[0].id}`).expect(404);
    await noa.put(path, said).expect(403);

    const replies = await Promise.all(Array.from({ length: 20 }, () => hr.post(`${path}/publication`)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(19);
    await edit({ ...said, modules: [] }, 5).expect(409);
    await hr.delete(path).expect(409);

    const { body: next } = await hr.post(`tracks/${made.id}/editions`).expect(201);
    expect(next).toMatchObject({ number: 2, state: 'draft' });
    expect(next.modules.map((module: { code: string }) => module.code)).toEqual(['one', 'quiz']);
    expect(next.modules[1].quizId).not.toBe(third.modules[1].quizId);
    expect((await hr.post(`tracks/${made.id}/editions`).expect(409)).body.code).toBe('track-draft-exists');
    await hr.put(`track-editions/${next.id}`, { ...said, modules: [lesson('two')] }).expect(200);
    expect((await noa.get(path).expect(200)).body.modules).toEqual(last.modules);
    await hr.post(`track-editions/${next.id}/publication`).expect(201);
    const rows = await house.work.read(
      'SELECT number, latest FROM curricula.published WHERE track_id = $1 ORDER BY number',
      [made.id],
    );
    expect(rows).toEqual([
      { number: 1, latest: false },
      { number: 2, latest: true },
    ]);
  });

  it('refuses what makes no track, and changes nothing', async () => {
    const refuse = async (more: object, code: string): Promise<void> => {
      const { body } = await hr.post('tracks', track('refused', more)).expect(422);
      expect(body.errors.map((error: { code: string }) => error.code)).toContain(code);
    };
    await refuse({ belt: 'purple' }, 'belt-unknown');
    await refuse({ modules: [lesson('a'), lesson('a')] }, 'code-twice');
    await refuse({ modules: [{ code: 'a', kind: 'lesson', names: { en: 'A' } }] }, 'required');
    await refuse({ modules: [{ ...lesson('a'), document: 'general' }] }, 'part-of-another-kind');
    await refuse({ modules: [{ ...lesson('a'), kind: 'radio' }] }, 'not-one-of');
    await refuse({ modules: [{ ...lesson('a'), names: { en: 'a\0' } }] }, 'nul-character');
    await refuse({ modules: [lesson('a', 0)] }, 'too-small');
    await refuse({ minimumMinutes: 1.5 }, 'not-an-integer');
    await refuse({ more: 1 }, 'unknown-field');
    const quiz = {
      code: 'quiz',
      kind: 'quiz',
      names: { en: 'Q' },
      quiz: { questions: [{ code: 'q', kind: 'single', prompt: { en: 'x' } }] },
    };
    await refuse({ modules: [quiz] }, 'too-few-options');
    await noa.post('tracks', track('refused')).expect(403);
    expect((await hr.get('tracks')).body.items.map((one: { code: string }) => one.code)).not.toContain('refused');
    const replies = await Promise.all(Array.from({ length: 10 }, () => hr.post('tracks', track('once'))));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
    const editionId = replies.find(({ status }) => status === 201)?.body.editionId;
    await hr.delete(`track-editions/${editionId}`).expect(204);
    await hr.post('tracks', track('once')).expect(201);
  });

  it('follows a ladder that grows without disturbing anyone', async () => {
    const before = (await noa.get('belts').expect(200)).body.items;
    expect(before.map((belt: { code: string }) => belt.code)).toEqual(
      'white yellow orange green blue black'.split(' '),
    );
    const belt = (code: string, above?: string) =>
      hr.post('belts', { code, colour: '#ABCDEF', names: { en: code, he: 'חומה' }, above });
    expect((await belt('brown', 'blue').expect(201)).body.rank).toBe(6);
    expect((await belt('red').expect(201)).body.rank).toBe(8);
    await belt('red').expect(409);
    await belt('pink', 'nobody').expect(422);
    await noa.post('belts', { code: 'x', colour: '#000000', names: { en: 'x' } }).expect(403);
    await Promise.all(Array.from({ length: 8 }, (_, index) => belt(`grey-${index}`, 'white').expect(201)));
    const after = (await noa.get('belts').expect(200)).body.items;
    expect(after.map((one: { rank: number }) => one.rank)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    for (const { id, code } of before) expect(after).toContainEqual(expect.objectContaining({ id, code }));
  });

  it('is written from long texts split into lessons', async () => {
    const folder = sharedData('courses', 'markdown_modules', 'an-introduction-to-plain-language.md');
    const text = folder === null ? '# One\n\nWords.\n\n# Two\n\nMore.' : readFileSync(folder, 'utf8');
    const split = (body: string | Buffer) =>
      hr
        .post('lesson-splits')
        .set('content-type', 'text/markdown')
        .send(body as never);
    const { body } = await split(text).expect(200);
    expect(body.lessons.length).toBeGreaterThan(0);
    for (const one of body.lessons) expect(one.seconds).toBeLessThanOrEqual(240);
    const modules = body.lessons.map((one: { title: string; markdown: string; seconds: number }, index: number) => ({
      code: `part-${index + 1}`,
      kind: 'lesson',
      names: { en: one.title },
      body: { en: one.markdown },
    }));
    const made = await hr.post('tracks', track('split', { modules, minimumMinutes: 0 })).expect(201);
    await hr.post(`track-editions/${made.body.editionId}/publication`).expect(201);
    await split(Buffer.from([0xff, 0xfe, 0x00])).expect(422);
    await split('a\0b').expect(422);
    const keyed = await split('# One\n\nword').set('idempotency-key', 'split-1').expect(200);
    expect((await split('# One\n\nword').set('idempotency-key', 'split-1').expect(200)).body).toEqual(keyed.body);
    await split('# Longer than before').set('idempotency-key', 'split-1').expect(409);
    await hr.post('lesson-splits', { text }).expect(422);
    await noa.post('lesson-splits').set('content-type', 'text/markdown').send('x').expect(403);
  });

  it('is read from a folder that does not lie', () => {
    const input: TrackInput = readTrackFolder(join(CONTENT, 'tracks', 'white'));
    expect(input.modules.filter(({ kind }) => kind === 'lesson')).toHaveLength(10);
    expect(() => readTrackFolder(join(CONTENT, 'tracks', 'nowhere'))).toThrow('track.json');
  });
});
