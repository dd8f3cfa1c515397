import { type Desk, openDesk, recognise } from '../support/desk';
import { addTopic, arrive } from '../support/feed';
import type { Visitor } from '../support/house';
import { restateTable, statedTable } from '../support/ladder';

interface DraftView {
  readonly state: string;
  readonly can: readonly string[];
  readonly cannot: readonly { act: string; code: string }[];
  readonly crisis: { approvals: number; needed: number } | null;
}

describe('In a crisis', () => {
  let desk: Desk;
  let topicId: string;
  let crisisId: string;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    desk = await openDesk();
    const { house, lead, business } = desk;
    const table = await statedTable(lead);
    await restateTable(lead, [
      ...table.map((cell) => ({
        ...cell,
        belt: ['moderate', 'review'].includes(cell.capability) ? 'green' : 'white',
        ...(cell.capability === 'reply' && cell.risk === 'low' ? { reviewDepth: 'after' } : {}),
      })),
      ...(table.some(({ capability }) => capability === 'publish-unreviewed')
        ? []
        : [{ capability: 'publish-unreviewed', channelId: null, risk: 'low', belt: 'white', documents: [] }]),
    ]);
    await recognise(house, desk.ids['roleOnly'] ?? '', 'yellow');
    topicId = await addTopic(lead, {
      ...{ code: 'recall', channelId: business },
      people: [desk.ids['author'], desk.ids['colleague'], desk.ids['lead']],
    });
    Object.assign(
      ids,
      await arrive(house, lead, [
        ...['a', 'b', 'c', 'd'].map((externalId) => ({
          ...{ channel: 'x-service', externalId, text: 'What about the recall?' },
        })),
        { channel: 'x-service', externalId: 'other', text: 'Good morning' },
      ]),
    );
  });
  afterAll(() => desk.house.close());

  const reply = async (by: Visitor, externalId: string): Promise<string> => {
    await by.post(`interactions/${ids[externalId]}/claim`).expect(201);
    const body = {
      kind: 'reply',
      interactionId: ids[externalId],
      relationship: 'employee',
      language: 'en',
      text: 'We care',
    };
    return (await by.post('drafts', body).expect(201)).body.id as string;
  };
  const submit = (by: Visitor, id: string) => by.post(`drafts/${id}/submission`).expect(200);
  const view = async (by: Visitor, id: string): Promise<DraftView> => (await by.get(`drafts/${id}`).expect(200)).body;
  const waiting = async (by: Visitor): Promise<string[]> =>
    ((await by.get('reviews').expect(200)).body.items as { draftId: string }[]).map(({ draftId }) => draftId);

  it('is started by one lead who may moderate, at once, for a topic once', async () => {
    const { lead, author, roleOnly } = desk;
    const early = await reply(author, 'a');
    await submit(author, early);
    await lead.post(`drafts/${early}/approval`, { revision: 1 }).expect(({ status }) => [200, 409].includes(status));
    ids['early'] = early;
    expect(await view(author, early)).toMatchObject({ state: 'ready', crisis: null });
    const body = { topicId, reason: 'A product is recalled', belowRank: 2, help: 'Take on questions about parcels' };
    await author.post('crises', body).expect(403);
    await roleOnly.post('crises', body).expect(403);
    await lead.post('crises', { ...body, topicId: desk.business }).expect(404);
    crisisId = (await lead.post('crises', body).expect(201)).body.id as string;
    expect((await lead.post('crises', body).expect(409)).body.code).toBe('crisis-already');
    expect((await author.get('crises').expect(200)).body).toMatchObject({
      items: [{ id: crisisId, reason: body.reason, help: body.help, mine: true, frozen: true, started: null, can: [] }],
      can: [],
    });
    expect((await lead.get('crises').expect(200)).body).toMatchObject({
      items: [{ frozen: false, started: { name: 'lead Test' }, can: ['end'] }],
      can: ['start'],
    });
  });

  it('freezes the topic for lower belts, who are told why when they try', async () => {
    const { author, lead } = desk;
    const feed = async (by: Visitor): Promise<string[]> =>
      ((await by.get('feed').expect(200)).body.items as { id: string }[]).map(({ id }) => id);
    expect(await feed(author)).not.toContain(ids['b']);
    expect(await feed(lead)).toContain(ids['b']);
    expect((await author.post(`interactions/${ids['b']}/claim`).expect(403)).body.code).toBe('topic-frozen');
    await recognise(desk.house, desk.ids['author'] ?? '', 'yellow');
    expect(await feed(author)).toContain(ids['b']);
  });

  it('keeps the topic out of updates and episodes, except what a lead pins', async () => {
    const { lead } = desk;
    const found = async (query: object): Promise<string[]> =>
      ((await lead.get('said-interactions').query(query).expect(200)).body.items as { interactionId: string }[]).map(
        ({ interactionId }) => interactionId,
      );
    expect(await found({ words: 'recall' })).toEqual([]);
    expect(await found({ words: 'recall', inCrisis: true })).toContain(ids['c']);
    const episode = (await lead.post('radio-episodes', { names: { en: 'Week' } }).expect(201)).body.id as string;
    const body = (pinned: boolean) => ({
      ...{ names: { en: 'Week' }, words: { en: 'Hello' }, audienceId: null },
      parts: [{ interactionId: ids['c'], pinned }],
    });
    expect((await lead.put(`radio-episodes/${episode}`, body(false)).expect(422)).body.errors).toMatchObject([
      { pointer: '/parts/0/interactionId', code: 'in-crisis' },
    ]);
    const kept = await lead.put(`radio-episodes/${episode}`, body(true)).expect(200);
    expect(kept.body.parts).toMatchObject([{ interactionId: ids['c'], pinned: true }]);
    const table = await desk.house.work.read<{ crisis: boolean }>('SELECT feed.in_crisis($1) AS crisis', [
      ids['other'],
    ]);
    expect(table).toEqual([{ crisis: false }]);
  });

  it('nothing passes unread, and each revision takes two approvals by two persons', async () => {
    const { author, lead, second, publisher } = desk;
    const id = await reply(author, 'b');
    await submit(author, id);
    expect(await view(author, id)).toMatchObject({ state: 'submitted', crisis: { approvals: 0, needed: 2 } });
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    expect(await view(author, id)).toMatchObject({ state: 'submitted', crisis: { approvals: 1 } });
    expect((await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(409)).body.code).toBe('approved-already');
    expect((await view(lead, id)).cannot).toContainEqual(
      expect.objectContaining({ act: 'approve', code: 'approved-already' }),
    );
    expect(await waiting(lead)).not.toContain(id);
    expect(await waiting(second)).toContain(id);
    await second.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    expect(await view(author, id)).toMatchObject({ state: 'ready', crisis: { approvals: 2 } });
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await publisher.post(`drafts/${id}/publication`, { link: 'https://x.com/1' }).expect(201);
    const [pack] = await desk.house.work.read<{ text: string }>(
      `SELECT p.contents::text AS text FROM publishing.pack p WHERE p.contents->'draft'->>'id' = $1`,
      [id],
    );
    expect(pack?.text).toContain(crisisId);
    expect(pack?.text).toContain('A product is recalled');
  });

  it('words approved before it wait for a second reader, and posts on its channels too', async () => {
    const { author, second, publisher } = desk;
    const early = ids['early'] ?? '';
    expect((await publisher.post(`drafts/${early}/taking`).expect(409)).body.code).toBe('second-eyes-missing');
    expect(await waiting(second)).toContain(early);
    const { approvals } = (await view(second, early)).crisis ?? { approvals: 2 };
    await second.post(`drafts/${early}/approval`, { revision: 1 }).expect(200);
    if (approvals === 0) await desk.lead.post(`drafts/${early}/approval`, { revision: 1 }).expect(200);
    await publisher.post(`drafts/${early}/taking`).expect(200);
    const post = await desk.submitted(author, 'A post meanwhile');
    expect(await view(author, post)).toMatchObject({ state: 'submitted', crisis: { approvals: 0 } });
    const other = await desk.house.work.read('SELECT crises.binds($1, NULL, $2, $3) AS bound', [
      ...[topicId, ids['other'], desk.business],
    ]);
    expect(other).toEqual([{ bound: false }]);
  });

  it('a revision that one approved goes out with one when it is over; two end it, and the trail says who and when', async () => {
    const { author, lead, second, house } = desk;
    const id = await reply(author, 'c');
    await submit(author, id);
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    await lead.post(`crises/${crisisId}/ending`).expect(204);
    expect((await lead.post(`crises/${crisisId}/ending`).expect(409)).body.code).toBe('end-asked-already');
    expect((await second.get('crises').expect(200)).body.items).toMatchObject([{ endingAsked: { name: 'lead Test' } }]);
    await second.post(`crises/${crisisId}/ending`).expect(204);
    expect((await author.get('crises').expect(200)).body.items).toEqual([]);
    expect((await second.get('past-crises').expect(200)).body.items).toMatchObject([
      { id: crisisId, started: { name: 'lead Test' }, ended: { name: 'second Test' } },
    ]);
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    expect(await view(author, id)).toMatchObject({ state: 'ready', crisis: null });
    await desk.colleague.post(`interactions/${ids['d']}/claim`).expect(201);
    const acts = await house.work.read<{ act: string }>(
      `SELECT act FROM trail.entry WHERE subject_kind = 'crisis' AND subject_id = $1 ORDER BY at, act`,
      [crisisId],
    );
    expect(acts.map(({ act }) => act).sort()).toEqual(['crisis.ended', 'crisis.ending-asked', 'crisis.started']);
  });
});
