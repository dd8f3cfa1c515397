import { type Desk, openDesk } from '../support/desk';
import type { Visitor } from '../support/house';
import { restateTable, statedTable } from '../support/ladder';

interface Draft {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly text: string;
  readonly risk: string;
  readonly content: { id: string; revision: number } | null;
  readonly review: { depth: string; verbatim: boolean; passed: boolean } | null;
  readonly can: string[];
  readonly cannot: { act: string; code: string }[];
}

describe('Content of the library is shared', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.house.close());

  const words = {
    titles: { en: 'Plant', he: 'המפעל' },
    shares: { en: 'Proud of our plant!', he: 'גאים במפעל!' },
    links: { en: 'https://example.com/plant' },
  };
  const content = async (more: object = {}): Promise<string> => {
    const { id } = (await desk.author.post('content', { ...words, ...more }).expect(201)).body as { id: string };
    await desk.lead.post(`content/${id}/approval`, { revision: 1 }).expect(200);
    return id;
  };
  const share = async (by: Visitor, id: string, more: object = {}): Promise<Draft> =>
    (await by.post(`content/${id}/shares`, { channelId: desk.personal, language: 'he', ...more }).expect(201))
      .body as Draft;
  const code = async (test: ReturnType<Visitor['post']>, status: number): Promise<string> =>
    (await test.expect(status)).body.code as string;
  const faults = async (test: ReturnType<Visitor['post']>): Promise<string[]> =>
    (await test.expect(422)).body.errors.map(
      ({ pointer, code: fault }: { pointer: string; code: string }) => `${pointer} ${fault}`,
    );
  const pack = async (id: string): Promise<Record<string, unknown>> => {
    const [row] = await desk.house.work.read<{ contents: Record<string, unknown> }>(
      `SELECT p.contents FROM publishing.pack p JOIN publishing.publication b ON b.id = p.publication_id WHERE b.draft_id = $1`,
      [id],
    );
    return row?.contents ?? {};
  };

  it('as it was approved: at once, on one’s own account, with a sealed pack and no link asked for', async () => {
    const { colleague, ids } = desk;
    const item = await content();
    const linked = await share(colleague, item, { language: 'en', text: `${words.shares.en}\n${words.links.en}` });
    expect(linked.review?.verbatim).toBe(true);
    const draft = await share(colleague, item);
    expect(draft).toMatchObject({
      ...{ kind: 'share', state: 'approved', text: words.shares.he, content: { id: item, revision: 1 } },
      review: { depth: 'every', verbatim: true, passed: true },
    });
    expect(draft.can).toContain('publish');
    const told = (await colleague.post(`drafts/${draft.id}/publication`, {}).expect(201)).body;
    expect(told).toMatchObject({ link: null, revision: 1, publisherId: ids['colleague'] });
    expect(await pack(draft.id)).toMatchObject({
      draft: { kind: 'share', author: ids['colleague'] },
      content: { item, revision: 1, stated: ids['author'], approver: ids['lead'], permits: { allowed: true } },
      revisions: [{ review: { verbatim: true, passed: true } }],
      permits: { allowed: true },
    });
  });

  it('in one’s own words: after review, or at once where the ladder has them reviewed afterwards', async () => {
    const { colleague, lead } = desk;
    const item = await content();
    const own = await share(colleague, item, { text: 'I work there, and it is great' });
    expect(own).toMatchObject({ state: 'submitted', review: { verbatim: false, passed: false } });
    await lead.post(`drafts/${own.id}/approval`, { revision: 1 }).expect(200);
    await colleague.post(`drafts/${own.id}/publication`, { link: 'https://x.com/me/status/1' }).expect(201);
    const marked = await content({ shares: { he: 'פרסומת: גאים במפעל!' } });
    const paid = await share(colleague, marked, { relationship: 'paid' });
    expect(paid.state).toBe('submitted');

    const before = await statedTable(lead);
    const low = (each: { capability: string; risk: string }, capability: string): boolean =>
      each.capability === capability && each.risk === 'low';
    await restateTable(lead, [
      ...before.filter((each) => !low(each, 'share') && !low(each, 'publish-unreviewed')),
      { capability: 'share', channelId: null, risk: 'low', belt: 'white', documents: [], reviewDepth: 'after' },
      { capability: 'publish-unreviewed', channelId: null, risk: 'low', belt: 'white', documents: [] },
    ]);
    const after = await share(colleague, item, { text: 'Come and see' });
    expect(after).toMatchObject({ state: 'approved', review: { depth: 'after', passed: true } });
    await colleague.post(`drafts/${after.id}/publication`, {}).expect(201);
    const queue = (await lead.get('reviews').expect(200)).body.items;
    expect(queue).toContainEqual(expect.objectContaining({ draftId: after.id, afterPublication: true }));
    await restateTable(lead, before);
  });

  it('on a business channel through its publishers', async () => {
    const { author, publisher, business } = desk;
    const draft = await share(author, await content(), { channelId: business });
    expect(draft.state).toBe('ready');
    const ready = (await publisher.get('ready-to-publish').expect(200)).body.items;
    expect(ready).toContainEqual(expect.objectContaining({ draftId: draft.id, kind: 'share', text: words.shares.he }));
    await publisher.post(`drafts/${draft.id}/taking`).expect(200);
    await publisher.post(`drafts/${draft.id}/publication`, { link: 'https://x.com/obi/1' }).expect(201);
  });

  it('not without the permit, where it is not for, nor once it is no longer in force', async () => {
    const { stranger, colleague, author, lead, business, publisher } = desk;
    const item = await content();
    const there = { channelId: desk.personal, language: 'he' };
    expect(await code(stranger.post(`content/${item}/shares`, there), 403)).toBe('permit-missing');
    expect(await faults(colleague.post(`content/${item}/shares`, { ...there, language: 'fr' }))).toEqual([
      '/language not-in-this-language',
    ]);
    const elsewhere = await content({ networks: ['linkedin'] });
    expect(await faults(colleague.post(`content/${elsewhere}/shares`, there))).toEqual([
      '/channelId not-for-this-channel',
    ]);
    // At high risk the belt that shares is another.
    const risky = await content({ risk: 'high' });
    expect(await code(colleague.post(`content/${risky}/shares`, there), 403)).toBe('permit-missing');
    expect((await share(lead, risky)).risk).toBe('high');

    const own = await share(colleague, item);
    const ours = await share(colleague, item, { channelId: business });
    const own2 = await share(colleague, item, { text: 'not read yet' });
    await author.put(`content/${item}`, { ...words, shares: { he: 'נוסח חדש' } }).expect(200);
    const read = async (id: string): Promise<Draft> => (await colleague.get(`drafts/${id}`).expect(200)).body as Draft;
    expect((await read(own.id)).can).toContain('publish');
    await lead.post(`content/${item}/approval`, { revision: 2 }).expect(200);
    expect((await read(own.id)).cannot).toContainEqual(
      expect.objectContaining({ act: 'publish', code: 'content-lapsed' }),
    );
    expect(await code(colleague.post(`drafts/${own.id}/publication`, {}), 409)).toBe('content-lapsed');
    expect(await code(publisher.post(`drafts/${ours.id}/taking`), 409)).toBe('content-lapsed');
    await colleague.put(`drafts/${own2.id}`, { text: 'again', relationship: 'employee', language: 'he' }).expect(200);
    expect(await code(colleague.post(`drafts/${own2.id}/submission`), 409)).toBe('content-lapsed');
    await author.post(`content/${item}/retirement`).expect(200);
    await colleague.post(`content/${item}/shares`, there).expect(404);
  });
});
