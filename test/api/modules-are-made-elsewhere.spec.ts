import { Curricula, CurriculaReader, declareMaterial, type ModuleInput } from '../../src/features/curricula/public';
import { Training } from '../../src/features/training/public';
import { newId } from '../../src/kernel/id';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const READY = newId();
const UNREADY = newId();
const NAMES = { en: 'Golf', he: 'גולף' };

/** Materials as a room above curricula declares them. */
const offered = `SELECT material_id::uuid, '${JSON.stringify(NAMES)}'::jsonb AS names, why IS NULL AS ready, why
  FROM (VALUES ('${READY}', NULL), ('${UNREADY}', 'quiz-without-questions')) AS m (material_id, why)`;
declareMaterial('session', offered);

describe('A module that is made elsewhere', () => {
  let house: House;
  let hr: Visitor;
  let noa: Visitor;
  let ids: Record<string, string>;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [{ externalId: 'hr', roles: ['hr'] }, { externalId: 'noa' }, { externalId: 'dan' }]);
    [hr, noa] = [await house.as('hr'), await house.as('noa')];
  });
  afterAll(() => house.close());
  const idOf = (externalId: string): string => ids[externalId] ?? '';

  const session = (more: object = {}): object => ({
    code: 'meet',
    kind: 'session',
    names: NAMES,
    seconds: 60,
    ...more,
  });
  const track = (code: string, modules: readonly object[]): object => ({
    ...{ code, belt: 'yellow', names: { en: code }, minimumMinutes: 0, passMark: 80, validityDays: null, modules },
  });

  it('names its material, which its author finds in a list', async () => {
    const { body } = await hr.get('materials?kind=session&limit=100').expect(200);
    const found = (id: string): unknown => body.items.find((item: { id: string }) => item.id === id);
    expect(found(READY)).toEqual({ id: READY, kind: 'session', names: NAMES, ready: true, why: null });
    expect(found(UNREADY)).toMatchObject({ ready: false, why: 'quiz-without-questions' });
    const first = await hr.get('materials?kind=session&limit=1').expect(200);
    const second = await hr.get(`materials?kind=session&limit=1&after=${first.body.next}`).expect(200);
    expect(second.body.items[0].id < first.body.items[0].id).toBe(true);
    await hr.get('materials?kind=lesson').expect(422);
    await hr.get('materials').expect(422);
    await noa.get('materials?kind=session').expect(403);
  });

  it('is refused where it names none that there is, or a part of another kind', async () => {
    const lesson = { code: 'l', kind: 'lesson', names: NAMES, seconds: 1, body: { en: 'x' }, material: READY };
    const modules = [session({ material: newId() }), { ...lesson }, session({ code: 'b', body: { en: 'x' } })];
    const { body } = await hr.post('tracks', track('wrong', modules)).expect(422);
    expect(body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
      ['/modules/0/material', 'material-unknown'],
      ['/modules/1/material', 'part-of-another-kind'],
      ['/modules/2/body', 'part-of-another-kind'],
    ]);
    await hr.post('tracks', track('wrong', [session({ material: 'golf' })])).expect(422);
  });

  it('keeps its track from publication while it is open or not ready, and says why', async () => {
    const modules = [session(), session({ code: 'b', material: UNREADY }), session({ code: 'c', material: READY })];
    const made = await hr.post('tracks', track('unready', modules)).expect(201);
    const { body: edition } = await hr.get(`track-editions/${made.body.editionId}`).expect(200);
    expect(edition.modules.map(({ materialId }: { materialId: string }) => materialId)).toEqual([null, UNREADY, READY]);
    const { body } = await hr.post(`track-editions/${made.body.editionId}/publication`).expect(409);
    expect(body).toMatchObject({
      code: 'module-not-ready',
      errors: [
        { pointer: '/modules/0', code: 'material-open' },
        { pointer: '/modules/1', code: 'quiz-without-questions' },
      ],
    });
    // What is gone since it was chosen.
    await house.work.run(() =>
      house.work.write('UPDATE curricula.module SET material_id = $2 WHERE edition_id = $1 AND code = $3', [
        ...[made.body.editionId, newId(), 'c'],
      ]),
    );
    const gone = await hr.post(`track-editions/${made.body.editionId}/publication`).expect(409);
    expect(gone.body.errors.at(-1)).toMatchObject({ pointer: '/modules/2', code: 'material-unknown' });
  });

  it('is completed when its room says so, with the belt, once', async () => {
    const modules = [
      session({ material: READY }) as ModuleInput,
      session({ code: 'b', material: READY }) as ModuleInput,
    ];
    const { body: made } = await hr.post('tracks', track('golf', modules)).expect(201);
    await hr.post(`track-editions/${made.editionId}/publication`).expect(201);
    const training = house.get(Training);
    await expect(training.demandMaterial(idOf('noa'), READY)).rejects.toMatchObject({ code: 'not-enrolled' });
    await noa.post('my/enrolments', { trackEditionId: made.editionId }).expect(201);
    await training.demandMaterial(idOf('noa'), READY);
    await expect(training.demandMaterial(idOf('noa'), UNREADY)).rejects.toMatchObject({ code: 'not-enrolled' });
    const row = (await noa.get('my/training').expect(200)).body.enrolments[0].modules[0];
    expect(row).toMatchObject({ kind: 'session', materialId: READY, completedAt: null });
    await noa.post(`my/modules/${row.id}/completion`).expect(409);

    const at = house.clock.now();
    await training.completeMaterial(idOf('dan'), READY, at);
    await Promise.all([1, 2, 3].map(() => training.completeMaterial(idOf('noa'), READY, at)));
    const { body: mine } = await noa.get('my/training').expect(200);
    expect(mine.enrolments[0]).toMatchObject({ state: 'completed' });
    expect(mine.enrolments[0].modules.every((module: { completedAt: string | null }) => module.completedAt)).toBe(true);
    expect(mine.belts).toHaveLength(1);
    await training.demandMaterial(idOf('noa'), READY);
    expect((await (await house.as('dan')).get('my/training')).body.enrolments).toEqual([]);
  });

  it('is copied into the next edition', async () => {
    const latest = await house.get(CurriculaReader).latestByCode('golf');
    const draft = await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.get(Curricula).createEdition(latest?.trackId ?? ''),
    );
    expect((await house.get(CurriculaReader).modules(draft)).map(({ materialId }) => materialId)).toEqual([
      READY,
      READY,
    ]);
  });

  it('is offered to whoever chose something else and lacks minutes', async () => {
    const choices = [{ code: 'one', names: { en: 'One of two' }, least: 1 }];
    const lesson = { code: 'read', kind: 'lesson', names: NAMES, seconds: 60, body: { en: 'x' }, choice: 'one' };
    const modules = [lesson, session({ material: READY, choice: 'one' })];
    const stated = { ...track('either', modules), choices, minimumMinutes: 1 };
    const { body: made } = await hr.post('tracks', stated).expect(201);
    const { body: edition } = await hr.post(`track-editions/${made.editionId}/publication`).expect(201);
    const [read, meet] = edition.modules as readonly { id: string }[];
    const dan = await house.as('dan');
    await dan.post('my/enrolments', { trackEditionId: made.editionId }).expect(201);
    await dan.post(`my/modules/${read?.id}/completion`).expect(200);
    const { enrolments } = (await dan.get('my/training').expect(200)).body;
    expect(enrolments[0]).toMatchObject({ state: 'voluntary', nextModuleId: null });
    expect(enrolments[0].offers).toEqual([
      { source: 'session', path: `/modules/${meet?.id}`, names: NAMES, seconds: 60 },
      { source: 'reading', path: `/modules/${read?.id}`, names: NAMES, seconds: 120 },
    ]);
  });
});
