import { type Desk, openDesk, recognise } from '../support/desk';
import type { Visitor } from '../support/house';
import { addPeople } from '../support/people';

const LINK = { link: 'https://x.com/obi/status/3' };

describe('When a writer leaves', () => {
  let desk: Desk;
  let count = 0;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.house.close());

  const writer = async (): Promise<{ readonly by: Visitor; leave(): Promise<void> }> => {
    const externalId = `writer${(count += 1)}`;
    const ids = await addPeople(desk.house, [{ externalId }]);
    await recognise(desk.house, ids[externalId] ?? '', 'white');
    return {
      by: await desk.house.as(externalId),
      leave: async () => {
        await addPeople(desk.house, [{ externalId, leftOn: '2020-01-01' }]);
      },
    };
  };
  const stateOf = async (id: string): Promise<string> => {
    const [row] = await desk.house.work.read<{ state: string }>('SELECT state FROM drafts.draft WHERE id = $1', [id]);
    return row?.state ?? '';
  };

  it('words that a publisher has taken are published: they may be out already', async () => {
    const { by, leave } = await writer();
    const id = await desk.approved(by, 'taken before');
    await desk.publisher.post(`drafts/${id}/taking`).expect(200);
    await leave();
    await desk.house.settle();
    const seen = (await desk.publisher.get(`drafts/${id}`).expect(200)).body;
    expect(seen).toMatchObject({ state: 'taken', text: 'taken before' });
    await desk.publisher.post(`drafts/${id}/publication`, LINK).expect(201);
    expect(await stateOf(id)).toBe('published');
  });

  it('words that nobody has taken are not taken any more, from the first moment', async () => {
    const { by, leave } = await writer();
    const id = await desk.approved(by, 'waits');
    await leave();
    const refused = await desk.publisher.post(`drafts/${id}/taking`).expect(409);
    expect(refused.body.code).toBe('author-permit-gone');
    await desk.house.settle();
    expect(await stateOf(id)).toBe('withdrawn');
  });

  it('words that are put back, or whose time runs out, end', async () => {
    const { by, leave } = await writer();
    const [back, out] = [await desk.approved(by, 'put back'), await desk.approved(by, 'runs out')];
    for (const id of [back, out]) await desk.publisher.post(`drafts/${id}/taking`).expect(200);
    await leave();
    await desk.house.settle();
    await desk.publisher.delete(`drafts/${back}/taking`).expect(204);
    expect((await desk.publisher.post(`drafts/${back}/taking`).expect(409)).body.code).toBe('author-permit-gone');
    desk.house.clock.advance(31 * 60_000);
    await desk.house.tick('drafts.release');
    expect(await Promise.all([back, out].map(stateOf))).toEqual(['withdrawn', 'withdrawn']);
    const [told] = await desk.house.work.read<{ n: number }>(
      `SELECT count(*)::int AS n FROM platform.outbox WHERE name = 'drafts.orphaned' AND payload->'draftIds' ? $1`,
      [out],
    );
    expect(told?.n).toBe(1);
  });

  it('words on their personal account stay unpublished', async () => {
    const { by, leave } = await writer();
    const id = await desk.approved(by, 'my own account', { channelId: desk.personal });
    await leave();
    await by.post(`drafts/${id}/publication`, {}).expect(401);
    await desk.publisher.post(`drafts/${id}/publication`, {}).expect(404);
    await desk.house.settle();
    expect(await stateOf(id)).toBe('withdrawn');
  });
});
