import { type Desk, openDesk } from '../support/desk';
import { addTopic, arrive } from '../support/feed';
import { addPeople } from '../support/people';
import type { Visitor } from '../support/house';

const REPLY = { kind: 'reply', relationship: 'employee', language: 'en' };
const link = (n: number | string) => ({ link: `https://x.com/obi/status/${n}` });
const times = <T>(n: number, make: (at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, at) => make(at)));

describe('An interaction has one answer', () => {
  let desk: Desk;
  let rival: Visitor;
  let count = 0;
  beforeAll(async () => {
    desk = await openDesk();
    const { lead, house, ids, business, personal } = desk;
    const { rival: rivalId } = await addPeople(house, [{ externalId: 'rival' }]);
    await lead.put(`channels/${business}/publishers/${rivalId}`).expect(204);
    rival = await house.as('rival');
    for (const [code, channelId] of [
      ['router', business],
      ['phone', personal],
    ] as const)
      await addTopic(lead, { code, channelId, people: [ids['author'], ids['colleague']] });
  });
  afterAll(() => desk.house.close());

  const arrived = async (channel = 'x-service', text = 'my router'): Promise<string> => {
    const externalId = `one-${(count += 1)}`;
    return (await arrive(desk.house, desk.lead, [{ channel, externalId, text }]))[externalId] ?? '';
  };

  /** A reply, approved; then its writer loses the interaction to whoever comes next. */
  const approvedReply = async (by: Visitor, interactionId: string): Promise<string> => {
    await by.post(`interactions/${interactionId}/claim`).expect(201);
    const begun = await by.post('drafts', { ...REPLY, interactionId, text: 'on it' }).expect(201);
    const { id } = begun.body as { id: string };
    await by.post(`drafts/${id}/submission`).expect(200);
    await desk.lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    await desk.lead.delete(`interactions/${interactionId}/claim`).expect(204);
    return id;
  };
  const two = async (interactionId: string): Promise<readonly [string, string]> => [
    await approvedReply(desk.author, interactionId),
    await approvedReply(desk.colleague, interactionId),
  ];
  const answers = async (interactionId: string): Promise<number> => {
    const thread = (await desk.lead.get(`interactions/${interactionId}`).expect(200)).body as {
      thread: { ours: boolean }[];
    };
    return thread.thread.filter(({ ours }) => ours).length;
  };

  it('though twenty publishers take two approved replies to it at once, and tell of them at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const interaction = await arrived();
      const [first, second] = await two(interaction);
      const taken = await times(20, (at) =>
        at % 2 === 0 ? desk.publisher.post(`drafts/${first}/taking`) : rival.post(`drafts/${second}/taking`),
      );
      const refused = taken.filter(({ status }) => status !== 200);
      expect(refused).toHaveLength(10);
      expect(new Set(refused.map(({ body }) => (body as { code: string }).code))).toEqual(
        new Set(['other-reply-taken']),
      );
      await times(20, (at) =>
        at % 2 === 0
          ? desk.publisher.post(`drafts/${first}/publication`, link(1))
          : rival.post(`drafts/${second}/publication`, link(2)),
      );
      expect(await answers(interaction)).toBe(1);
      const late = await desk.publisher.post(`drafts/${first}/taking`);
      const later = await rival.post(`drafts/${second}/taking`);
      expect([late.status, later.status]).toEqual([409, 409]);
      expect([late, later].map(({ body }) => (body as { code: string }).code).sort()).toEqual([
        'already-answered',
        'wrong-state',
      ]);
    }
  });

  it('of whoever holds the words when the first one’s time is over', async () => {
    const interaction = await arrived();
    const [first, second] = await two(interaction);
    await desk.publisher.post(`drafts/${first}/taking`).expect(200);
    const refused = await rival.post(`drafts/${second}/taking`).expect(409);
    expect(refused.body).toMatchObject({ code: 'other-reply-taken' });
    desk.house.clock.advance(31 * 60_000);
    await rival.post(`drafts/${second}/taking`).expect(200);
    expect((await desk.publisher.post(`drafts/${first}/publication`, link(1)).expect(409)).body.code).toBe('not-taken');
    expect((await desk.publisher.post(`drafts/${first}/taking`).expect(409)).body.code).toBe('other-reply-taken');
    await rival.delete(`drafts/${second}/taking`).expect(204);
    await desk.publisher.post(`drafts/${first}/taking`).expect(200);
    await desk.publisher.post(`drafts/${first}/publication`, link(1)).expect(201);
    const seen = (await rival.get(`drafts/${second}`).expect(200)).body as { can: string[]; cannot: unknown[] };
    expect(seen.can).not.toContain('take');
    expect(seen.cannot).toContainEqual(expect.objectContaining({ act: 'take', code: 'already-answered' }));
  });

  it('on personal accounts too, where twenty authors publish at once', async () => {
    const interaction = await arrived('x-own', 'my phone');
    const [first, second] = await two(interaction);
    const published = await times(20, (at) =>
      at % 2 === 0
        ? desk.author.post(`drafts/${first}/publication`, link(1))
        : desk.colleague.post(`drafts/${second}/publication`, link(2)),
    );
    const kept = published.filter(({ status }) => status === 201);
    expect(new Set(kept.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    expect(kept).toHaveLength(10);
    expect(await answers(interaction)).toBe(1);
  });

  it('and is not ended by its holder while a publisher has a reply to it in hand', async () => {
    const interaction = await arrived();
    const id = await approvedReply(desk.author, interaction);
    await desk.colleague.post(`interactions/${interaction}/claim`).expect(201);
    await desk.publisher.post(`drafts/${id}/taking`).expect(200);
    const refused = await desk.colleague.post(`interactions/${interaction}/outcome`, { outcome: 'answered' });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'reply-taken' });
    const race = await Promise.all([
      desk.publisher.post(`drafts/${id}/publication`, link(1)),
      ...Array.from({ length: 9 }, () =>
        desk.colleague.post(`interactions/${interaction}/outcome`, { outcome: 'answered' }),
      ),
    ]);
    expect(race.map(({ status }) => status)).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
    expect(await answers(interaction)).toBe(1);
  });

  it('or was ended before anybody took the reply, whichever of the two came first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const interaction = await arrived();
      const id = await approvedReply(desk.author, interaction);
      await desk.colleague.post(`interactions/${interaction}/claim`).expect(201);
      const [ended, taken] = await Promise.all([
        desk.colleague.post(`interactions/${interaction}/outcome`, { outcome: 'moved-to-private', note: 'by mail' }),
        desk.publisher.post(`drafts/${id}/taking`),
      ]);
      expect([ended.status, taken.status].sort()).not.toEqual([200, 204]);
      if (taken.status === 200) expect(ended.status).toBe(409);
      else expect([ended.status, taken.status]).toEqual([204, 409]);
    }
  });

  it('and what went out is kept, though the network told us of it before its publisher did', async () => {
    const interaction = await arrived();
    const id = await approvedReply(desk.author, interaction);
    await desk.publisher.post(`drafts/${id}/taking`).expect(200);
    const parentExternalId = `one-${count}`;
    await arrive(desk.house, desk.lead, [
      { channel: 'x-service', externalId: `ours-${count}`, parentExternalId, text: 'on it', ours: true },
    ]);
    await desk.publisher.post(`drafts/${id}/publication`, link(1)).expect(201);
  });
});
