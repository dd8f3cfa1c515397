import { Grants } from '../../src/platform/access/grants';
import { type Desk, openDesk } from '../support/desk';
import { addChannels, addTopic, arrive } from '../support/feed';
import type { Visitor } from '../support/house';
import { restateTable, statedTable } from '../support/ladder';
import { addPeople } from '../support/people';

interface Row {
  readonly channelId: string;
  readonly topicId: string | null;
  readonly waiting: number;
  readonly held: number;
  readonly late: number;
  readonly atRisk: number;
  readonly arrivedDay: number;
  readonly answeredDay: number;
}

describe('Triage', () => {
  let desk: Desk;
  let topics: Record<string, string>;
  let channels: Record<string, string>;
  let narrow: Visitor;
  beforeAll(async () => {
    desk = await openDesk();
    const { house, lead, business, ids } = desk;
    await restateTable(
      lead,
      (await statedTable(lead)).map((cell) => ({ ...cell, belt: 'white' })),
    );
    channels = { ...(await addChannels(lead, ['x-two'])), 'x-service': business };
    topics = {
      parcel: await addTopic(lead, { code: 'parcel', channelId: business, people: [ids['author']] }),
      bill: await addTopic(lead, { code: 'bill', channelId: channels['x-two'] ?? '' }),
    };
    const person = (await addPeople(house, [{ externalId: 'narrow' }]))['narrow'] ?? '';
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.work.run(() =>
        house.get(Grants).grant(person, 'lead', 'test', { scope: { channels: [channels['x-two'] ?? ''] } }),
      ),
    );
    narrow = await house.as('narrow');
  });
  afterAll(() => desk.house.close());

  let sent = 0;
  const send = async (count: number, text: string, channel = 'x-service', more: object = {}): Promise<string[]> => {
    const items = Array.from({ length: count }, () => ({ channel, externalId: `i${(sent += 1)}`, text, ...more }));
    return Object.values(await arrive(desk.house, desk.lead, items));
  };
  const row = async (by: Visitor, channel: string, topic: string | null): Promise<Row | undefined> =>
    ((await by.get('triage/board').expect(200)).body.items as Row[]).find(
      ({ channelId, topicId }) =>
        channelId === channels[channel] && topicId === (topic === null ? null : topics[topic]),
    );
  const act = async (
    body: object,
    status = 201,
  ): Promise<{ id: string; done: number; skipped: number; code: string }> =>
    (await desk.lead.post('triage/bulk-acts', body).expect(status)).body;

  it('shows channels and topics as they stand, within the lead’s scope', async () => {
    const { house, lead, author } = desk;
    const [first, second] = await send(3, 'My parcel is lost');
    await send(2, 'Who pays this bill?', 'x-two');
    await send(1, 'Good morning');
    await author.post(`interactions/${first}/claim`).expect(201);
    const now = house.clock.now().getTime();
    await house.work.run(() =>
      house.work.write(
        `UPDATE feed.routing SET due_at = CASE interaction_id WHEN $1 THEN $3::timestamptz ELSE $4::timestamptz END,
           arrived_at = arrived_at WHERE interaction_id IN ($1, $2)`,
        [first, second, new Date(now - 1000), new Date(now + 1)],
      ),
    );
    house.clock.advance(1);
    await house.tick('triage.count-hours');
    expect(await row(lead, 'x-service', 'parcel')).toMatchObject({ waiting: 2, held: 1, late: 2, arrivedDay: 3 });
    expect(await row(lead, 'x-service', null)).toMatchObject({ waiting: 1 });
    expect(await row(lead, 'x-two', 'bill')).toMatchObject({ waiting: 2, late: 0 });
    expect(await row(narrow, 'x-two', 'bill')).toMatchObject({ waiting: 2 });
    expect(await row(narrow, 'x-service', 'parcel')).toBeUndefined();
    const page = (await lead.get('triage/interactions?limit=1&standing=late').expect(200)).body;
    expect(page.items).toMatchObject([{ id: first, late: true, held: true }]);
    const next = (await lead.get(`triage/interactions?limit=5&standing=late&after=${page.next}`).expect(200)).body;
    expect(next.items).toMatchObject([{ id: second }]);
    await author.get('triage/board').expect(403);
    await author.post(`interactions/${first}/outcome`, { outcome: 'answered', note: null }).expect(204);
    await house.settle();
    expect(await row(lead, 'x-service', 'parcel')).toMatchObject({ held: 0, answeredDay: 1 });
    const weeks = async (asker: typeof lead) =>
      (await asker.get('triage/service-weeks?weeks=2').expect(200)).body.items;
    expect(await weeks(lead)).toMatchObject([
      { owed: 0, inTime: 0 },
      { owed: 1, inTime: 0 },
    ]);
    expect((await weeks(narrow)).at(-1)).toMatchObject({ owed: 0, inTime: 0 });
  });

  it('routes, tags, closes and gives back chosen ones at once, leaves alone what somebody holds, and undoes', async () => {
    const { lead, author } = desk;
    const ids = await send(4, 'A parcel again');
    const [held] = ids;
    await author.post(`interactions/${held}/claim`).expect(201);
    const tagId = (await lead.post('triage/tags', { names: { en: 'Wave' } }).expect(201)).body.id as string;
    expect((await lead.post('triage/tags', { names: { en: 'Wave' } }).expect(409)).body.code).toBe('tag-taken');
    const passing = (await lead.post('triage/tags', { names: { en: 'Passing' } }).expect(201)).body.id as string;
    await lead.delete(`triage/tags/${passing}`).expect(204);
    await lead.post('triage/tags', { names: { en: 'Passing' } }).expect(201);
    expect(await act({ kind: 'tag', tagId, ids })).toMatchObject({ done: 4, state: 'done' });
    expect((await lead.get(`triage/counts?tagId=${tagId}`).expect(200)).body).toEqual({ count: 4 });
    const routed = await act({ kind: 'route', topicId: topics['bill'], ids });
    expect(await row(lead, 'x-service', 'bill')).toMatchObject({ waiting: 3, held: 1 });
    await lead.post(`triage/bulk-acts/${routed.id}/undoing`).expect(200);
    expect(await row(lead, 'x-service', 'bill')).toBeUndefined();
    await act({ kind: 'close', outcome: 'spam', ids }, 422);
    const closed = await act({ kind: 'close', outcome: 'spam', reason: 'A wave of copies', ids });
    expect(closed).toMatchObject({ done: 3, skipped: 1, can: ['undo'] });
    expect((await lead.get(`interactions/${ids[1]}`).expect(200)).body).toMatchObject({
      status: 'closed',
      outcome: 'spam',
    });
    expect((await lead.post(`triage/bulk-acts/${closed.id}/undoing`).expect(200)).body).toMatchObject({
      ...{ state: 'undone', undone: 3, can: [] },
    });
    expect((await lead.get(`interactions/${ids[1]}`).expect(200)).body).toMatchObject({
      status: 'waiting',
      outcome: null,
    });
    const back = await act({ kind: 'give-back', reason: 'End of shift', ids });
    expect(back).toMatchObject({ done: 1, skipped: 3, can: ['undo'] });
    expect((await lead.get(`interactions/${held}`).expect(200)).body.claim).toBeNull();
    expect((await lead.post(`triage/bulk-acts/${back.id}/undoing`).expect(200)).body).toMatchObject({ undone: 1 });
    expect((await author.get(`interactions/${held}`).expect(200)).body.claim).toMatchObject({ mine: true });
    const late = await act({ kind: 'give-back', reason: 'End of shift', ids });
    desk.house.clock.advance(3_601_000);
    expect((await lead.get(`triage/bulk-acts/${late.id}`).expect(200)).body.can).toEqual([]);
    expect((await lead.post(`triage/bulk-acts/${late.id}/undoing`).expect(409)).body.code).toBe('not-undone');
    await author.post(`interactions/${held}/outcome`, { outcome: 'spam', note: null }).expect(409);
    await (await desk.house.as('second')).get(`triage/bulk-acts/${back.id}`).expect(404);
    await act({ kind: 'close', outcome: 'spam', reason: 'x', ids });
  });

  it('moves one by hand with a reason that everybody reads, and tags it', async () => {
    const { lead, author } = desk;
    const [one] = await send(1, 'A parcel, or so it seems');
    const reason = 'The parcel is the one of the invoice';
    const under = (topic: string): string =>
      `interactions/${one}/topics/${topics[topic]}?reason=${encodeURIComponent(reason)}`;
    await author.put(under('bill')).expect(403);
    await narrow.put(under('bill')).expect(404);
    await lead.put(under('bill')).expect(204);
    expect((await author.get(`interactions/${one}/routing`).expect(200)).body.items).toEqual(
      expect.arrayContaining([
        { topicId: topics['bill'], names: expect.anything(), byHand: true, because: expect.stringContaining(reason) },
        {
          topicId: topics['parcel'],
          names: expect.anything(),
          byHand: false,
          because: expect.stringContaining('parcel'),
        },
      ]),
    );
    const tag = (await lead.post('triage/tags', { names: { en: 'Invoices' } }).expect(201)).body.id as string;
    await author.put(`interactions/${one}/tags/${tag}`).expect(403);
    await narrow.put(`interactions/${one}/tags/${tag}`).expect(404);
    await lead.put(`interactions/${one}/tags/${tag}`).expect(204);
    await lead.put(`interactions/${one}/tags/${tag}`).expect(204);
    expect((await author.get(`interactions/${one}/triage`).expect(200)).body.tags).toMatchObject([{ id: tag }]);
    await lead.delete(`interactions/${one}/tags/${tag}`).expect(204);
    expect((await lead.get(`interactions/${one}/triage`).expect(200)).body.tags).toEqual([]);
    await lead.delete(`triage/tags/${tag}`).expect(204);
    await lead.put(`interactions/${one}/tags/${tag}`).expect(404);
    await lead.delete(under('parcel')).expect(204);
    await lead.delete(under('parcel')).expect(404);
    await author.get(`interactions/${one}`).expect(404);
    expect((await lead.get(`interactions/${one}`).expect(200)).body).toMatchObject({
      topics: [{ code: 'bill', because: null }],
      can: expect.arrayContaining(['route', 'tag']),
    });
  });

  it('acts on all that a filter chooses as it was counted, on nothing beyond the scope, and stops', async () => {
    const { house, lead } = desk;
    const [theirs] = await send(1, 'A parcel of x-service');
    const closing = { kind: 'close', outcome: 'no-answer-needed', reason: 'Answered by the notice' };
    await narrow.post('triage/bulk-acts', { ...closing, ids: [theirs] }).expect(404);
    await narrow.post('triage/bulk-acts', { kind: 'route', topicId: topics['parcel'], ids: [theirs] }).expect(404);
    await send(2300, 'This bill is a wave', 'x-two');
    const filter = { channelId: channels['x-two'], search: 'is a wave' };
    const query = `channelId=${filter.channelId}&search=is%20a%20wave`;
    expect((await narrow.get(`triage/counts?${query}`).expect(200)).body).toEqual({ count: 2300 });
    await act({ ...closing, filter }, 422);
    expect(await act({ ...closing, filter, count: 100 }, 409)).toMatchObject({ code: 'other-count' });
    const started = await act({ ...closing, filter, count: 2300 });
    expect(started).toMatchObject({ state: 'running', total: 2300, done: 0, can: ['cancel'] });
    await lead.post(`triage/bulk-acts/${started.id}/cancellation`).expect(200);
    await house.settle();
    expect((await lead.get(`triage/counts?${query}`).expect(200)).body).toEqual({ count: 2300 });
    const again = await act({ ...closing, filter, count: 2300 });
    await house.settle();
    expect((await lead.get(`triage/bulk-acts/${again.id}`).expect(200)).body).toMatchObject({
      state: 'done',
      done: 2300,
    });
    await lead.post(`triage/bulk-acts/${again.id}/undoing`).expect(200);
    await house.settle();
    expect((await lead.get(`triage/counts?${query}`).expect(200)).body).toEqual({ count: 2300 });
    expect((await lead.get('triage/bulk-acts?limit=2').expect(200)).body.items).toMatchObject([
      { state: 'undone', undone: 2300 },
      { state: 'cancelled', done: 0 },
    ]);
  });

  it('proposes duplicates, merges them by hand, answers all with one, and takes that back', async () => {
    const { house, lead, author } = desk;
    const words = 'The box came broken and nobody answers me, parcel 77';
    const [main] = await send(1, words, 'x-service', { author: '@dana' });
    const [again] = await send(1, `${words}!!`, 'x-service', { author: '@dana' });
    const [copy] = await send(1, words, 'x-two', { author: '@Dana' });
    const [other] = await send(1, words, 'x-service', { author: '@noam' });
    const proposed = async (by: Visitor): Promise<[string, string][]> =>
      (
        (await by.get('triage/duplicates').expect(200)).body.items as {
          main: { id: string };
          duplicate: { id: string };
        }[]
      ).map((pair) => [pair.main.id, pair.duplicate.id]);
    const alike = async (id = ''): Promise<[string, string][]> => {
      const { items } = (await lead.get(`triage/duplicates?interactionId=${id}`).expect(200)).body as {
        items: { main: { id: string }; duplicate: { id: string } }[];
      };
      return items.map((pair) => [pair.main.id, pair.duplicate.id]);
    };
    expect(await proposed(lead)).toEqual([]);
    await house.tick('twins.trace');
    const pairs = await proposed(lead);
    expect(await alike(copy)).toEqual(expect.arrayContaining([[main, copy]]));
    expect(await alike(other)).toEqual([]);
    expect(pairs).toEqual(
      expect.arrayContaining([
        [main, again],
        [main, copy],
      ]),
    );
    expect(pairs.flat()).not.toContain(other);
    expect((await proposed(narrow)).flat()).not.toContain(main);
    await lead.post('triage/apart', { one: again, other: copy }).expect(204);
    expect(await proposed(lead)).not.toContainEqual([again, copy]);
    await narrow.post('triage/merges', { mainId: main, ids: [copy] }).expect(404);
    const { id } = (await lead.post('triage/merges', { mainId: main, ids: [again, copy] }).expect(201)).body as {
      id: string;
    };
    await lead.post('triage/merges', { mainId: other, ids: [main] }).expect(409);
    expect((await lead.get(`interactions/${again}`).expect(200)).body).toMatchObject({
      status: 'closed',
      outcome: 'merged',
    });
    expect((await lead.get(`interactions/${main}/triage`).expect(200)).body.duplicateIds).toHaveLength(2);
    await author.post(`interactions/${main}/claim`).expect(201);
    await author.post(`interactions/${main}/outcome`, { outcome: 'answered', note: null }).expect(204);
    await house.settle();
    expect((await lead.get(`interactions/${copy}`).expect(200)).body).toMatchObject({ status: 'answered' });
    expect((await lead.get(`interactions/${again}/triage`).expect(200)).body).toMatchObject({
      mainId: main,
      mergeId: id,
    });
    await lead.post(`triage/merges/${id}/undoing`).expect(204);
    expect((await lead.get(`interactions/${copy}`).expect(200)).body).toMatchObject({ status: 'waiting' });
    await lead.post(`triage/merges/${id}/undoing`).expect(409);
    expect((await lead.get('triage/merges').expect(200)).body.items).toMatchObject([{ id, main: { id: main } }]);
    await house.settle();
    // The main one is answered, so only the two that it was answered for wait again; somebody said they differ.
    expect(await alike(copy)).toEqual([]);
  });

  it('finds what says the same in all that waits, however much came between, and forgets what is done', async () => {
    const { house, lead } = desk;
    const words = 'Nobody told me that my order 4711 was cancelled last week';
    const [first] = await send(1, words, 'x-service', { author: '@tamar' });
    const [unsigned] = await send(1, `${words}, and the shop is silent about it`, 'x-two');
    await send(3_000, 'Something else altogether');
    const [second] = await send(1, `${words}?`, 'x-service', { author: '@tamar' });
    const [again] = await send(1, `${words}, and the shop is silent about it!`, 'x-two');
    for (let beat = 0; beat < 3; beat += 1) await house.tick('twins.trace');
    const pairs = async (query = ''): Promise<string[]> =>
      (
        (await lead.get(`triage/duplicates${query}`).expect(200)).body.items as {
          because: string;
          main: { id: string };
          duplicate: { id: string };
        }[]
      ).map(({ because, main, duplicate }) => `${because} ${main.id} ${duplicate.id}`);
    expect(await pairs()).toEqual(
      expect.arrayContaining([expect.stringContaining(`${first} ${second}`), `words ${unsigned} ${again}`]),
    );
    expect(await pairs(`?channelId=${channels['x-two']}`)).toContain(`words ${unsigned} ${again}`);
    const edited = { channel: 'x-two', externalId: `i${sent}`, text: 'They called me, and all is well now, thanks' };
    await arrive(house, lead, [edited]);
    expect(await pairs(`?channelId=${channels['x-two']}`)).not.toContain(`words ${unsigned} ${again}`);
    expect((await pairs(`?interactionId=${first}`)).map((row) => row.split(' ')[2])).toEqual([second]);
    await lead.put(`interactions/${second}/protection`, { protected: true, reason: 'About pay' }).expect(204);
    expect(await pairs(`?interactionId=${first}`)).toEqual([]);
    const hebrew = 'הטחינה הגיעה פתוחה והשקית מלאה שמן, אף אחד לא עונה במייל';
    const [leaked] = await send(1, hebrew, 'x-service', { author: '@noa' });
    const [twice] = await send(1, `${hebrew}!!`, 'x-service', { author: '@noa' });
    await send(1, 'תודה רבה, העוגיות הגיעו טריות וטעימות מאוד', 'x-service', { author: '@noa' });
    const wage = 'Pay your workers a living wage before you ask for my parcel';
    const [said] = await send(1, wage, 'x-service', { author: '@mira' });
    const [repeated] = await send(1, `${wage}!`, 'x-service', { author: '@mira' });
    await house.tick('twins.trace');
    expect((await pairs()).join(' ')).not.toContain(said);
    expect((await pairs(`?interactionId=${leaked}`)).map((row) => row.split(' ')[2])).toEqual([twice]);
    const found = async (): Promise<unknown> => (await lead.get('triage/counts?search=living+wage').expect(200)).body;
    expect(await found()).toEqual({ count: 0 });
    for (const id of [second, said, repeated]) {
      await lead.put(`interactions/${id}/protection`, { protected: false, reason: 'By a customer' }).expect(204);
    }
    await house.settle();
    expect(await found()).toEqual({ count: 2 });
    expect(await pairs()).toEqual(expect.arrayContaining([`author ${first} ${second}`, `author ${said} ${repeated}`]));
    await act({ kind: 'close', outcome: 'spam', reason: 'x', ids: [unsigned], filter: null, count: null });
    expect((await pairs()).join(' ')).not.toContain(unsigned);
    await house.tick('twins.sweep');
    await house.tick('twins.sweep');
    const left = await house.work.read('SELECT FROM twins.trace WHERE interaction_id = $1', [unsigned]);
    const kept = await house.work.read('SELECT FROM twins.pair WHERE $1 IN (first_id, second_id)', [unsigned]);
    expect([left.length, kept.length]).toEqual([0, 0]);
  });
});
