import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrackFolder, type TrackInput } from '../../src/features/curricula/public';
import { RulesService } from '../../src/features/rules/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { recognise } from '../support/training';

const CONTENT = join(__dirname, '..', '..', 'content');
const read = (name: string): string => readFileSync(join(CONTENT, 'rules', name), 'utf8');

interface FileOfTrack {
  schema: string;
  version: number;
  track: TrackInput & { modules: Record<string, unknown>[] };
}

describe('A track is carried over', () => {
  let house: House;
  let hr: Visitor;
  let noa: Visitor;
  let ids: Record<string, string>;
  let white: { id: string; editionId: string };

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'noa' },
    ]);
    [hr, noa] = [await house.as('hr'), await house.as('noa')];
    await house.acting({ kind: 'operator', name: 'test' }, async () => {
      const rules = house.get(RulesService);
      const names = { en: 'Rules of Engagement', he: 'כללי ההתנהלות ברשת' };
      const id = await rules.createDocument({ code: 'general', names, originalLanguage: 'en' });
      const edition = await rules.draft(id, { texts: { en: read('general.en.md'), he: read('general.he.md') } });
      await rules.publish(edition.id, null);
    });
    white = (await hr.post('tracks', readTrackFolder(join(CONTENT, 'tracks', 'white'))).expect(201)).body;
    await hr.post(`track-editions/${white.editionId}/publication`).expect(201);
  });
  afterAll(() => house.close());

  const fileOf = async (editionId: string): Promise<FileOfTrack> =>
    (await hr.get(`track-editions/${editionId}/file`).expect(200)).body;

  it('ready White teaches each clause of the ready Rules, in both languages, within its limits', async () => {
    const { track } = await fileOf(white.editionId);
    const lessons = track.modules.filter(({ kind }) => kind === 'lesson');
    expect(lessons.length).toBeGreaterThanOrEqual(8);
    expect(lessons.length).toBeLessThanOrEqual(10);
    const clauses = [...read('general.en.md').matchAll(/^## (\d+)\./gm)].map(([, number]) => number);
    expect([...read('general.he.md').matchAll(/^## (\d+)\./gm)].map(([, number]) => number)).toEqual(clauses);
    expect(clauses.length).toBeGreaterThanOrEqual(8);
    const taught = lessons.flatMap((lesson) => lesson.clauses ?? []);
    expect(new Set(clauses.filter((clause) => !taught.includes(clause ?? '')))).toEqual(new Set());
    for (const lesson of lessons) {
      expect(lesson.seconds).toBeLessThanOrEqual(240);
      expect(lesson).not.toHaveProperty('override');
      for (const language of ['en', 'he']) {
        expect(lesson.names[language]).toBeTruthy();
        expect((lesson.body as Record<string, string>)[language]?.length).toBeGreaterThan(400);
      }
      expect((lesson.body as Record<string, string>)['he']).toMatch(/[\u0590-\u05ff]/);
    }
    const questions = track.modules.flatMap((module) => module.quiz?.questions ?? []);
    expect(questions).toHaveLength(25);
    for (const question of questions) {
      expect(question.scenario).toBe(true);
      expect(clauses).toContain(question.clause);
      const texts = [question.prompt, ...(question.options ?? []).map(({ text }) => text)];
      for (const text of texts) expect(Object.keys(text).sort()).toEqual(['en', 'he']);
    }
    expect(new Set(questions.map(({ clause }) => clause)).size).toBe(clauses.length);
    const { body } = await hr.get(`track-editions/${white.editionId}`).expect(200);
    expect(body.minimumMinutes).toBe(30);
    expect(body.seconds).toBeGreaterThanOrEqual(1800);
    expect(track.modules.map(({ kind }) => kind)).toContain('acknowledgement');
  });

  it('into a copy under another code, which HR edits as its own', async () => {
    const { body: copy } = await hr
      .post(`tracks/${white.id}/copies`, { code: 'our-white', names: { en: 'Our White', he: 'הלבנה שלנו' } })
      .expect(201);
    const [first, second] = [await fileOf(white.editionId), await fileOf(copy.editionId)];
    expect(second).toEqual({ ...first, track: { ...first.track, code: 'our-white', names: second.track.names } });
    const { code: _code, belt: _belt, ...stated } = second.track;
    const [lesson, ...others] = stated.modules;
    const modules = [{ ...lesson, names: { en: 'Our first lesson', he: 'השיעור הראשון שלנו' } }, ...others];
    await hr.put(`track-editions/${copy.editionId}`, { ...stated, modules }).expect(200);
    await hr.post(`track-editions/${copy.editionId}/publication`).expect(201);
    expect((await fileOf(copy.editionId)).track.modules[0]?.['names']).toEqual(modules[0]?.names);
    expect(await fileOf(white.editionId)).toEqual(first);
    expect((await hr.post(`tracks/${white.id}/copies`, { code: 'our-white' }).expect(409)).body.code).toBe(
      'track-exists',
    );
    await hr.post(`tracks/${white.id}/copies`, { code: 'x', belt: 'purple' }).expect(422);
    await hr.post(`tracks/${white.editionId}/copies`, { code: 'x' }).expect(404);
    await noa.post(`tracks/${white.id}/copies`, { code: 'x' }).expect(403);
  });

  it('through a file, whole: what comes back is what was written', async () => {
    const file = await fileOf(white.editionId);
    expect(file).toMatchObject({ schema: 'obi-track', version: 1 });
    const [first, second] = file.track.modules;
    file.track = {
      ...file.track,
      choices: [{ code: 'some', names: { en: 'One of two', he: 'אחת משתיים' }, least: 1 }],
      modules: [
        { ...first, choice: 'some' },
        { ...second, choice: 'some', seconds: 300, override: true },
        ...file.track.modules.slice(2).map((module) => ({ ...module, after: ['some'] })),
      ] as never,
    };
    const { body } = await hr.post('track-imports?code=carried&belt=yellow', file).expect(201);
    expect(await fileOf(body.editionId)).toEqual({
      ...file,
      track: { ...file.track, code: 'carried', belt: 'yellow' },
    });
    await hr.post('track-imports?code=carried', file).expect(409);
    await noa.post('track-imports?code=noa', file).expect(403);
    await noa.get(`track-editions/${white.editionId}/file`).expect(403);
    await hr.get(`track-editions/${white.id}/file`).expect(404);
  });

  it('and from a hostile or half-wrong file nothing, with the place of each fault', async () => {
    const file = await fileOf(white.editionId);
    const before = (await hr.get('tracks?limit=100')).body;
    const refused = async (change: (file: FileOfTrack) => unknown): Promise<unknown> => {
      const hostile = structuredClone(file);
      hostile.track = { ...hostile.track, code: 'hostile' };
      const body = change(hostile) ?? hostile;
      const reply = await hr.post('track-imports', body).expect(422);
      return reply.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
    };
    const module = (of: FileOfTrack, at: number): Record<string, unknown> => of.track.modules[at] as never;
    expect(await refused(() => ({}))).toEqual(['/schema not-one-of', '/version not-one-of', '/track required']);
    expect(await refused((it) => ({ ...it, version: 2 }))).toEqual(['/version not-one-of']);
    expect(await refused((it) => ({ ...it, track: 'x' }))).toEqual(['/track not-an-object']);
    expect(await refused((it) => ({ ...it, more: 1 }))).toEqual(['/more unknown-field']);
    expect(await refused((it) => void (module(it, 1)['kind'] = 'radio'))).toEqual(['/track/modules/1/kind not-one-of']);
    expect(await refused((it) => void (module(it, 3)['after'] = ['nobody']))).toEqual([
      '/track/modules/3/after/0 after-unknown',
    ]);
    expect(await refused((it) => void (module(it, 10)['document'] = 'elsewhere'))).toEqual([
      '/track/modules/10/document document-unknown',
    ]);
    expect(await refused((it) => ({ ...it, track: { ...it.track, belt: 'purple' } }))).toEqual([
      '/track/belt belt-unknown',
    ]);
    expect(await refused((it) => void (module(it, 0)['body'] = { en: 'word '.repeat(2000) }))).toContain(
      '/track/modules/0/body module-too-long',
    );
    const many = Array.from({ length: 201 }, () => file.track.modules[0]);
    expect(await refused((it) => ({ ...it, track: { ...it.track, modules: many } }))).toContain(
      '/track/modules too-many',
    );
    expect(await refused((it) => void (module(it, 0)['names'] = { en: 'a\0' }))).toEqual([
      '/track/modules/0/names/en nul-character',
    ]);
    const raw = (text: string) => hr.post('track-imports').set('content-type', 'application/json').send(text);
    await raw('{"schema": "obi-track", ').expect(422);
    await raw(`{"schema":"obi-track","version":1,"track":${'['.repeat(5000)}${']'.repeat(5000)}}`).expect(422);
    await raw(`{"schema":"obi-track","version":1,"__proto__":{"track":1}}`).expect(422);
    expect((await hr.get('tracks?limit=100')).body).toEqual(before);
  });

  it('past belts that come between: holders, permits and their order stay', async () => {
    await recognise(
      house,
      ['hr', 'lead'].map((id) => ids[id] ?? '') as unknown as [string, string],
      ids['noa'] ?? '',
      'yellow',
      '2099-01-01',
    );
    await house.settle();
    const seen = async () => {
      const { belts } = (await noa.get('my/training').expect(200)).body;
      return {
        belts: belts.map(({ awardId, code }: { awardId: string; code: string }) => [awardId, code]),
        permits: (await noa.get('my/permits').expect(200)).body.items,
      };
    };
    const before = await seen();
    expect(before.belts).toHaveLength(1);
    const names = { en: 'Sand', he: 'חולית' };
    const sand = await hr.post('belts', { code: 'sand', colour: '#C2B280', names, above: 'white' }).expect(201);
    expect(sand.body).toMatchObject({ rank: 2, colour: '#c2b280' });
    await hr.post('belts', { code: 'gold', colour: '#ffd700', names: { en: 'Gold', he: 'זהובה' } }).expect(201);
    expect(await seen()).toEqual(before);
    const held = await house.work.read('SELECT belt_code, rank FROM training.held_at($1) WHERE person_id = $2', [
      ...[house.clock.now(), ids['noa']],
    ]);
    expect(held).toEqual([{ belt_code: 'yellow', rank: 3 }]);
    const { body } = await hr
      .patch(`belts/${sand.body.id}`, { colour: '#D2B48C', names: { en: 'Tan', he: 'חומה בהירה' } })
      .expect(200);
    expect(body).toEqual({ ...sand.body, colour: '#d2b48c', names: { en: 'Tan', he: 'חומה בהירה' } });
    expect((await hr.patch(`belts/${sand.body.id}`, {}).expect(200)).body).toEqual(body);
    await hr.patch(`belts/${sand.body.id}`, { colour: 'red' }).expect(422);
    await hr.patch(`belts/${white.id}`, { colour: '#000000' }).expect(404);
    await noa.patch(`belts/${sand.body.id}`, { colour: '#000000' }).expect(403);
    expect((await noa.get('belts')).body.items.map(({ code }: { code: string }) => code)).toEqual(
      'white sand yellow orange green blue black gold'.split(' '),
    );
  });
});
