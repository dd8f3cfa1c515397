import { type Desk, openDesk, recognise } from '../support/desk';
import type { Visitor } from '../support/house';
import { addPeople } from '../support/people';

const HOUR = 3_600_000;
const LINK = { link: 'https://x.com/obi/status/1' };

interface Entry {
  readonly planId: string | null;
  readonly draftId: string;
  readonly status: string;
  readonly local: string;
  readonly held: { over: boolean } | null;
  readonly can: string[];
  readonly version: number | null;
}

describe('Publications are planned', () => {
  let desk: Desk;
  let one: Visitor;
  let two: Visitor;
  beforeAll(async () => {
    desk = await openDesk();
    const ids = await addPeople(desk.house, [{ externalId: 'one' }, { externalId: 'two' }]);
    for (const person of ['one', 'two']) await recognise(desk.house, ids[person] ?? '', 'black');
    [one, two] = [await desk.house.as('one'), await desk.house.as('two')];
  });
  afterAll(() => desk.house.close());

  /** What the clocks in Jerusalem show so many hours from now. */
  const inHours = (hours: number): string =>
    new Intl.DateTimeFormat('sv-SE', {
      ...{
        timeZone: 'Asia/Jerusalem',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      },
    })
      .format(new Date(desk.house.clock.now().getTime() + hours * HOUR))
      .replace(' ', 'T');
  const plan = async (id: string, local: string, by = desk.publisher): Promise<string> =>
    (await by.post(`drafts/${id}/plan`, { local }).expect(201)).body.id as string;
  const calendar = async (by: Visitor): Promise<Entry[]> => {
    const from = new Date(desk.house.clock.now().getTime() - 48 * HOUR).toISOString().slice(0, 10);
    return (await by.get(`calendar?from=${from}&days=62`).expect(200)).body.items as Entry[];
  };
  const entry = async (id: string): Promise<Entry | undefined> =>
    (await calendar(desk.publisher)).find(({ draftId }) => draftId === id);
  const ready = async (): Promise<string[]> =>
    (await desk.publisher.get('ready-to-publish?limit=100').expect(200)).body.items.map(
      ({ draftId }: { draftId: string }) => draftId,
    );
  const code = async (test: ReturnType<Visitor['post']>, status: number): Promise<string> =>
    (await test.expect(status)).body.code as string;
  const nudged = async (by: Visitor, reason: string): Promise<string[]> =>
    (await by.get('my/nudges').expect(200)).body.items
      .filter((item: { reason: string }) => item.reason === reason)
      .map((item: { subjectId: string }) => item.subjectId);

  it('for a time at which they become ready, and not before', async () => {
    const { author, publisher, stranger, approved, house } = desk;
    const id = await approved(author, 'For tomorrow');
    await stranger.post(`drafts/${id}/plan`, { local: inHours(5) }).expect(404);
    await author.post(`drafts/${id}/plan`, { local: inHours(5) }).expect(404);
    await publisher.post(`drafts/${id}/plan`, { local: '2026-02-30T10:00' }).expect(422);
    await publisher.post(`drafts/${id}/plan`, { local: inHours(-5) }).expect(422);
    const local = inHours(5);
    const planId = await plan(id, local);
    expect(await code(publisher.post(`drafts/${id}/plan`, { local }), 409)).toBe('already-planned');
    expect(await entry(id)).toMatchObject({ planId, status: 'planned', local, can: ['move', 'cancel'], held: null });
    expect(await calendar(stranger)).toEqual([]);
    expect(await ready()).not.toContain(id);
    expect(await code(publisher.post(`drafts/${id}/taking`), 409)).toBe('planned-for-later');
    await house.settle();
    expect(await nudged(publisher, 'drafts.ready')).toEqual([]);

    house.clock.advance(5 * HOUR);
    // Two workers at once: it is told once.
    await Promise.all([house.tick('planning.due'), house.tick('planning.due')]);
    await house.tick('planning.due');
    const told = await house.work.read(`SELECT FROM platform.outbox WHERE name = 'planning.due'`);
    expect(told).toHaveLength(1);
    await house.settle();
    expect(await ready()).toContain(id);
    expect(await nudged(publisher, 'drafts.ready')).toEqual([id]);
    expect(await entry(id)).toMatchObject({ status: 'ready' });
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await publisher.post(`drafts/${id}/publication`, LINK).expect(201);
    expect(await entry(id)).toMatchObject({ planId: null, status: 'published', can: [] });
  });

  it('and are ready at their time though no worker runs', async () => {
    const { author, publisher, approved, house } = desk;
    const id = await approved(author, 'Nobody at work');
    await plan(id, inHours(2));
    house.clock.advance(2 * HOUR + 1000);
    expect(await ready()).toContain(id);
    await publisher.post(`drafts/${id}/taking`).expect(200);
  });

  it('are moved over the version that was seen, cancelled, and lapse when their author edits them', async () => {
    const { author, publisher, stranger, approved, house } = desk;
    const id = await approved(author, 'Moved about');
    const planId = await plan(id, inHours(20));
    const there = { local: inHours(30) };
    const move = (version: number): ReturnType<Visitor['put']> =>
      publisher.put(`plans/${planId}`, there).set('if-match', `"${version}"`);
    await stranger.put(`plans/${planId}`, there).expect(404);
    await move(1).expect(204);
    expect(await code(move(1), 409)).toBe('stale-version');
    expect(await entry(id)).toMatchObject({ local: there.local, version: 2 });
    await publisher.delete(`plans/${planId}`).expect(204);
    expect(await ready()).toContain(id);
    expect(await entry(id)).toBeUndefined();
    expect(await code(publisher.put(`plans/${planId}`, there), 409)).toBe('wrong-state');

    const again = await plan(id, inHours(10));
    expect(again).not.toBe(planId);
    await author.put(`drafts/${id}`, { text: 'Other words', relationship: 'employee', language: 'he' }).expect(200);
    await house.settle();
    expect(await entry(id)).toBeUndefined();
    house.clock.advance(11 * HOUR);
    await house.tick('planning.due');
    expect(await ready()).not.toContain(id);
  });

  it('by the clocks of the channel, also where they leap', async () => {
    const { lead, author, publisher, approved, ids } = desk;
    const body = { code: 'x-ny', accountKind: 'business', network: 'x', names: { en: 'NY' }, languages: ['en'] };
    await lead.post('channels', { ...body, timeZone: 'Mars/Olympus' }).expect(422);
    const { id: channelId } = (await lead.post('channels', { ...body, timeZone: 'America/New_York' }).expect(201))
      .body as { id: string };
    await lead.put(`channels/${channelId}/publishers/${ids['publisher']}`).expect(204);
    const id = await approved(author, 'In spring', { channelId });
    // New York leaps from 02:00 to 03:00 on 14 March 2027.
    const planId = await plan(id, '2027-03-14T02:30');
    const found = await publisher.get('calendar?from=2027-03-14&days=1').expect(200);
    expect(found.body.items).toMatchObject([
      { planId, local: '2027-03-14T03:30', zone: 'America/New_York', at: '2027-03-14T07:30:00.000Z' },
    ]);
  });

  it('and wait for a person when a moratorium held them at their time', async () => {
    const { author, publisher, approved, house } = desk;
    const id = await approved(author, 'During the mourning');
    const planId = await plan(id, inHours(3));
    house.clock.advance(HOUR);
    const { id: moratorium } = (await one.post('moratoria', { reason: 'יום אבל' }).expect(201)).body as { id: string };
    expect((await entry(id))?.held).toMatchObject({ over: false });
    house.clock.advance(3 * HOUR);
    await house.tick('planning.due');
    expect(await code(publisher.post(`drafts/${id}/taking`), 409)).toBe('held-back');
    for (const person of [one, two]) await person.post(`moratoria/${moratorium}/ending`).expect(204);
    house.clock.advance(1000);
    expect(await code(publisher.post(`drafts/${id}/taking`), 409)).toBe('held-to-confirm');
    expect(await entry(id)).toMatchObject({ status: 'ready', held: { over: true }, can: ['move'] });
    // It may be given another time, and still waits for a word.
    await publisher.put(`plans/${planId}`, { local: inHours(2) }).expect(204);
    await author.post(`drafts/${id}/hold/confirmation`).expect(200);
    expect(await code(publisher.post(`drafts/${id}/taking`), 409)).toBe('planned-for-later');
    house.clock.advance(2 * HOUR + 60_000);
    await publisher.post(`drafts/${id}/taking`).expect(200);

    const dropped = await approved(author, 'Not after that');
    await plan(dropped, inHours(3));
    const { id: next } = (await one.post('moratoria', { reason: 'אזעקות' }).expect(201)).body as { id: string };
    await author.post(`drafts/${dropped}/hold/drop`).expect(200);
    await house.settle();
    expect(await entry(dropped)).toBeUndefined();
    for (const person of [one, two]) await person.post(`moratoria/${next}/ending`).expect(204);
  });
});
