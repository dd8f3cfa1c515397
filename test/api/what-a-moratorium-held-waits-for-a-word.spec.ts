import { type Desk, openDesk, recognise } from '../support/desk';
import type { Visitor } from '../support/house';
import { restateTable } from '../support/ladder';
import { addPeople } from '../support/people';

const LINK = { link: 'https://x.com/obi/status/1' };
const HOUR = 3_600_000;

interface Draft {
  readonly state: string;
  readonly held: { over: boolean; by: { id: string; reason: string; until: string | null }[] } | null;
  readonly can: string[];
  readonly cannot: { act: string; code: string; reason: string }[];
}

describe('What a moratorium held back waits for a person’s word', () => {
  let desk: Desk;
  let one: Visitor;
  let two: Visitor;
  beforeAll(async () => {
    desk = await openDesk();
    const ids = await addPeople(desk.house, [{ externalId: 'one' }, { externalId: 'two' }]);
    for (const person of ['one', 'two']) await recognise(desk.house, ids[person] ?? '', 'black');
    [one, two] = [await desk.house.as('one'), await desk.house.as('two')];
  });
  afterAll(async () => {
    await desk.house.close();
  });

  const start = async (more: object = {}): Promise<string> =>
    (await one.post('moratoria', { reason: 'יום אבל', ...more }).expect(201)).body.id as string;
  const end = async (id: string): Promise<void> => {
    desk.house.clock.advance(1000);
    await one.post(`moratoria/${id}/ending`).expect(204);
    await two.post(`moratoria/${id}/ending`).expect(204);
    desk.house.clock.advance(1000);
  };
  const read = async (by: Visitor, id: string): Promise<Draft> =>
    (await by.get(`drafts/${id}`).expect(200)).body as Draft;
  const ready = async (): Promise<{ draftId: string; held: Draft['held'] }[]> =>
    (await desk.publisher.get('ready-to-publish?limit=100').expect(200)).body.items;
  const nudged = async (by: Visitor, reason: string): Promise<string[]> =>
    (await by.get('my/nudges').expect(200)).body.items
      .filter((item: { reason: string }) => item.reason === reason)
      .map((item: { subjectId: string }) => item.subjectId);
  const code = async (test: ReturnType<Visitor['post']>, status: number): Promise<string> =>
    (await test.expect(status)).body.code as string;

  it('is taken by nobody while it holds nor afterwards, until its author confirms it', async () => {
    const { author, publisher, approved, house } = desk;
    const id = await approved(author, 'Before the mourning');
    house.clock.advance(1000);
    const moratorium = await start();
    expect(await code(publisher.post(`drafts/${id}/taking`), 409)).toBe('held-back');
    expect((await ready()).find(({ draftId }) => draftId === id)?.held).toMatchObject({
      over: false,
      by: [{ id: moratorium, reason: 'יום אבל', until: null }],
    });
    expect(await code(author.post(`drafts/${id}/hold/confirmation`), 409)).toBe('held-back');
    await house.settle();
    expect(await nudged(publisher, 'drafts.ready')).toEqual([]);
    await end(moratorium);
    await house.settle();

    expect(await code(publisher.post(`drafts/${id}/taking`), 409)).toBe('held-to-confirm');
    expect((await ready()).find(({ draftId }) => draftId === id)?.held?.over).toBe(true);
    expect(await nudged(author, 'publishing.held')).toEqual([id]);
    expect(await nudged(publisher, 'drafts.ready')).toEqual([]);
    const seen = await read(author, id);
    expect(seen.can).toEqual(expect.arrayContaining(['confirm-held', 'drop-held']));
    const asPublisher = await read(publisher, id);
    expect(asPublisher.can).not.toContain('take');
    expect(asPublisher.cannot).toContainEqual(expect.objectContaining({ act: 'take', code: 'held-to-confirm' }));
    expect((await author.get('held-drafts').expect(200)).body.items).toMatchObject([{ draftId: id, own: true }]);
    await publisher.post(`drafts/${id}/hold/confirmation`).expect(404);

    const after = (await author.post(`drafts/${id}/hold/confirmation`).expect(200)).body as Draft;
    expect(after).toMatchObject({ state: 'ready', held: null });
    expect(await code(author.post(`drafts/${id}/hold/confirmation`), 409)).toBe('not-held');
    await house.settle();
    expect(await nudged(author, 'publishing.held')).toEqual([]);
    expect(await nudged(publisher, 'drafts.ready')).toEqual([id]);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await publisher.post(`drafts/${id}/publication`, LINK).expect(201);
    const acts = await house.work.read<{ act: string }>(
      `SELECT act FROM trail.entry WHERE subject_id = $1 AND act LIKE 'release.%'`,
      [id],
    );
    expect(acts).toEqual([{ act: 'release.confirmed' }]);
  });

  it('or a lead with the permit drops it; not one by role alone, nor a stranger', async () => {
    const { colleague, lead, roleOnly, stranger, publisher, approved, house } = desk;
    const id = await approved(colleague, 'An offer of yesterday');
    house.clock.advance(1000);
    await end(await start());
    await house.settle();
    expect(await nudged(lead, 'publishing.held-waiting')).toEqual([desk.ids['lead']]);
    await stranger.post(`drafts/${id}/hold/drop`).expect(404);
    expect(await code(roleOnly.post(`drafts/${id}/hold/drop`), 403)).toBe('permit-missing');
    expect((await roleOnly.get('held-drafts').expect(200)).body.items).toEqual([]);
    expect((await lead.get('held-drafts').expect(200)).body.items).toMatchObject([{ draftId: id, own: false }]);
    expect((await lead.post(`drafts/${id}/hold/drop`).expect(200)).body).toMatchObject({
      state: 'withdrawn',
      held: null,
    });
    expect(await code(lead.post(`drafts/${id}/hold/drop`), 409)).toBe('wrong-state');
    await publisher.post(`drafts/${id}/taking`).expect(409);
    await house.settle();
    expect(await nudged(lead, 'publishing.held-waiting')).toEqual([]);
  });

  it('once, though ten say so at once', async () => {
    const { author, lead, approved, house } = desk;
    const id = await approved(author, 'Ten at once');
    house.clock.advance(1000);
    await end(await start());
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        (at % 2 === 0 ? author : lead).post(`drafts/${id}/hold/${at < 5 ? 'confirmation' : 'drop'}`),
      ),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(9);
  });

  it('on a personal account too', async () => {
    const { author, personal, approved, house } = desk;
    const id = await approved(author, 'On my own account', { channelId: personal });
    house.clock.advance(1000);
    const moratorium = await start({ channelIds: [personal] });
    expect(await code(author.post(`drafts/${id}/publication`, {}), 409)).toBe('held-back');
    await end(moratorium);
    expect(await code(author.post(`drafts/${id}/publication`, {}), 409)).toBe('held-to-confirm');
    expect((await read(author, id)).can).not.toContain('publish');
    await author.post(`drafts/${id}/hold/confirmation`).expect(200);
    await author.post(`drafts/${id}/publication`, {}).expect(201);
  });

  it('when its time ran out by itself, and again after another; not where it held nothing', async () => {
    const { author, publisher, personal, approved, house } = desk;
    const id = await approved(author, 'Over the holiday');
    house.clock.advance(1000);
    const elsewhere = await start({ channelIds: [personal] });
    expect((await read(author, id)).held).toBeNull();
    await end(elsewhere);
    const share = await start({ capabilities: ['share'] });
    expect((await read(author, id)).held).toBeNull();
    await end(share);
    const planned = await start({ from: new Date(house.clock.now().getTime() + HOUR).toISOString() });
    expect((await read(author, id)).held).toBeNull();
    await end(planned);
    house.clock.advance(2 * HOUR);
    expect((await read(author, id)).held).toBeNull();

    await start({ until: new Date(house.clock.now().getTime() + HOUR).toISOString() });
    house.clock.advance(HOUR + 1000);
    expect((await read(author, id)).held).toMatchObject({ over: true });
    await author.post(`drafts/${id}/hold/confirmation`).expect(200);
    expect((await read(author, id)).held).toBeNull();
    house.clock.advance(1000);
    await end(await start({ countries: ['IL'] }));
    expect((await read(author, id)).held).toMatchObject({ over: true });
    await author.post(`drafts/${id}/hold/confirmation`).expect(200);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    const during = await start();
    await publisher.post(`drafts/${id}/publication`, LINK).expect(201);
    await end(during);
  });

  it('and not for what was approved after it', async () => {
    const { author, approved, house } = desk;
    await end(await start());
    house.clock.advance(1000);
    expect((await read(author, await approved(author, 'Afterwards'))).held).toBeNull();
  });

  it('nor is it freed by putting back what nobody read before it passed', async () => {
    const { author, publisher, lead, submitted, house } = desk;
    const cell = { channelId: null, documents: [] };
    await restateTable(lead, [
      { ...cell, capability: 'post', risk: 'low', belt: 'white', reviewDepth: 'after', samplePercent: null },
      { ...cell, capability: 'publish-unreviewed', risk: 'low', belt: 'white' },
      { ...cell, capability: 'review', risk: 'high', belt: 'green' },
      { ...cell, capability: 'moderate', risk: 'high', belt: 'black' },
    ]);
    const id = await submitted(author, 'Read by nobody');
    expect((await read(author, id)).state).toBe('ready');
    await publisher.post(`drafts/${id}/taking`).expect(200);
    house.clock.advance(1000);
    await end(await start());
    await publisher.delete(`drafts/${id}/taking`).expect(204);
    expect(await code(publisher.post(`drafts/${id}/taking`), 409)).toBe('held-to-confirm');
    await author.post(`drafts/${id}/hold/confirmation`).expect(200);
    await publisher.post(`drafts/${id}/taking`).expect(200);
  });

  it('while moratoria tell everybody why, and moderators who asked for their end and who ended them', async () => {
    const { author, house } = desk;
    const body = { reason: 'Hijacked page', channelIds: [desk.business], until: null };
    const id = await start(body);
    house.clock.advance(1000);
    await one.post(`moratoria/${id}/ending`).expect(204);
    expect((await author.get('moratoria').expect(200)).body.items).toMatchObject([
      { id, mine: true, holds: true, ending: true, endingAsked: null, channelNames: [{ en: 'x-service' }], can: [] },
    ]);
    expect((await two.get('moratoria').expect(200)).body).toMatchObject({
      items: [{ id, ending: true, endingAsked: { name: 'one Test' }, can: ['end'] }],
      can: ['start'],
    });
    expect(await code(one.post(`moratoria/${id}/ending`), 409)).toBe('ended-already');
    house.clock.advance(1000);
    const replies = await Promise.all([two.post(`moratoria/${id}/ending`), two.post(`moratoria/${id}/ending`)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
    await author.get('past-moratoria').expect(403);
    const past = (await two.get('past-moratoria?limit=2').expect(200)).body;
    expect(past.items).toHaveLength(2);
    expect(past.items[0]).toMatchObject({
      id,
      reason: 'Hijacked page',
      started: { name: 'one Test' },
      ended: [{ name: 'one Test' }, { name: 'two Test' }],
    });
    expect((await two.get(`past-moratoria?after=${past.next}`).expect(200)).body.items.length).toBeGreaterThan(3);
    const faults = async (more: object): Promise<unknown[]> =>
      (await one.post('moratoria', { reason: 'r', ...more }).expect(422)).body.errors.map(
        (fault: { pointer: string; code: string }) => `${fault.pointer} ${fault.code}`,
      );
    expect(await faults({ countries: ['QQ'] })).toEqual(['/countries not-a-country']);
    expect(await faults({ countries: [] })).toEqual(['/countries too-few']);
    expect(await faults({ reason: ' ' })).toEqual(['/reason isText']);
    const [soon, later] = [1, 2].map((hours) => new Date(house.clock.now().getTime() + hours * HOUR).toISOString());
    expect(await faults({ from: later, until: soon })).toEqual(['/until ends-before-it-begins']);
  });
});
