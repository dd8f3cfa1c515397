import { loadDemoOnce } from '../../src/operations/demo';
import { readConfig } from '../../src/platform/config/config';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { type House, openHouse } from '../support/house';

const SILENT = { OBI_DEMO: '1', LOG_LEVEL: 'fatal' };

describe('The demo company shows every part of the main job', () => {
  let database: TestDatabase;
  let house: House;
  const said: string[] = [];
  const load = (): Promise<void> =>
    loadDemoOnce(
      readConfig({ ...SILENT, DATABASE_URL: database.appUrl }),
      database.ownerUrl,
      (line) => void said.push(line),
    );
  const itemsOf = async (person: string, path: string): Promise<Record<string, unknown>[]> =>
    (await (await house.as(person)).get(path).expect(200)).body.items;

  beforeAll(async () => {
    database = await cloneDatabase();
    await load();
    house = await openHouse({ DATABASE_URL: database.appUrl });
    await house.settle();
  });
  afterAll(async () => {
    await house.close();
    await database.drop();
  });

  it('to a newcomer the way to the White belt', async () => {
    const { body } = await (await house.as('T040')).get('my/training').expect(200);
    expect(body.belts).toEqual([]);
    expect(body.enrolments).toMatchObject([{ state: 'assigned' }]);
  });

  it('to who holds White customers who wait, in both languages, and the weekly update', async () => {
    const waiting = await itemsOf('T031', 'feed?limit=50');
    expect(new Set(waiting.map(({ language }) => language))).toEqual(new Set(['en', 'he']));
    expect(waiting.every(({ risk }) => risk === 'low')).toBe(true);
    expect((await itemsOf('T031', 'my/update')).length).toBeGreaterThan(0);
  });

  it('to leads what no keyword knew, customers of higher risk, and goals', async () => {
    expect((await itemsOf('T016', 'unrouted')).length).toBeGreaterThan(0);
    expect((await itemsOf('T017', 'feed?limit=50')).map(({ risk }) => risk)).toContain('medium');
    expect((await itemsOf('T016', 'goal-reports')).length).toBeGreaterThan(0);
  });

  it('to HR assignments that reach people', async () => {
    const assignments = await itemsOf('T006', 'assignments');
    expect(assignments.length).toBeGreaterThan(1);
    expect(assignments.every(({ reached }) => Number(reached) > 0)).toBe(true);
  });

  it('to who chose Yellow a workshop with a place in it and a practice, and something to share', async () => {
    expect(await itemsOf('T036', 'my/sittings')).toMatchObject([{ place: 'held' }]);
    const { body } = await (await house.as('T036')).get('my/training').expect(200);
    const kinds = (body.enrolments as { track: string; modules: { kind: string }[] }[])
      .find(({ track }) => track === 'yellow')
      ?.modules.map(({ kind }) => kind);
    expect(kinds).toEqual(['lesson', 'session', 'practice']);
    expect(await itemsOf('T031', 'content')).toHaveLength(1);
  });

  it('to everybody words that went out: an answer that came back once, a post that was put right, their proof and a refresher', async () => {
    const answer = (await itemsOf('T034', 'drafts')).find(({ state }) => state === 'published');
    const [post] = await itemsOf('T018', 'drafts');
    expect([answer, post]).toMatchObject([
      { kind: 'reply', state: 'published', revision: 2 },
      { kind: 'post', state: 'published', revision: 1 },
    ]);
    const aftermath = (await (await house.as('T016')).get(`drafts/${String(post?.['id'])}/aftermath`).expect(200)).body;
    expect(aftermath).toMatchObject({
      drifts: false,
      items: [{ what: 'corrected' }, { what: 'edited', drifted: true }],
    });
    expect(await itemsOf('T034', 'my/refreshers')).toMatchObject([{ clause: '1' }]);
    expect(await itemsOf('T034', 'my/track-record')).toMatchObject([{ read: 1, accepted: 0 }]);
    expect(await itemsOf('T004', 'evidence-packs')).toHaveLength(2);
    expect((await itemsOf('T016', 'clause-teaching')).length).toBeGreaterThan(0);
  });

  it('to leads words that wait for them', async () => {
    const waiting = (await itemsOf('T016', 'reviews')).map(({ language }) => language);
    expect(waiting.sort()).toEqual(['en', 'he']);
  });

  it('once, whatever is started again', async () => {
    const people = await house.work.read('SELECT count(*)::int AS n FROM people.directory');
    await load();
    expect(await house.work.read('SELECT count(*)::int AS n FROM people.directory')).toEqual(people);
    expect(said.filter((line) => line.includes('loaded'))).toHaveLength(1);
  });
});
