import { type Desk, openDesk } from '../support/desk';
import { addTopic, arrive } from '../support/feed';
import type { Visitor } from '../support/house';

const FIRST = 'We are sorry, take this discount.';
const SECOND = 'I work for Obi: we are sorry, and here is a discount.';
const LINK = { link: 'https://x.com/obi/status/78' };

/** One story in steps: each stands on the one before. */
describe('Words that are returned, corrected, approved and published', () => {
  let desk: Desk;
  let interactionId: string;
  let id: string;
  beforeAll(async () => {
    desk = await openDesk();
    const { lead, house, ids, business } = desk;
    await addTopic(lead, { code: 'router', channelId: business, people: [ids['author'], ids['colleague']] });
    const said = { channel: 'x-service', externalId: 'r1', text: 'my router is late' };
    interactionId = (await arrive(house, lead, [said]))['r1'] ?? '';
  });
  afterAll(() => desk.house.close());

  const reasons = async (visitor: Visitor): Promise<string[]> => {
    await desk.house.settle();
    return ((await visitor.get('my/nudges').expect(200)).body.items as { reason: string }[]).map((n) => n.reason);
  };

  it('the author answers, and the interaction waits for nobody else while a lead reads', async () => {
    const { author, colleague, house } = desk;
    await author.post(`interactions/${interactionId}/claim`).expect(201);
    const body = { kind: 'reply', relationship: 'employee', language: 'en', interactionId, text: FIRST };
    id = (await author.post('drafts', body).expect(201)).body.id as string;
    await author.post(`drafts/${id}/submission`).expect(200);
    house.clock.advance(2 * 3_600_000);
    await house.tick('feed.release');
    await colleague.post(`interactions/${interactionId}/claim`).expect(409);
  });

  it('a lead returns the words with a reason that stands on a clause', async () => {
    const { lead, author } = desk;
    await lead.post(`drafts/${id}/return`, { code: 'no-such-code', note: 'x' }).expect(422);
    const note = 'Say first who is speaking.';
    await lead.post(`drafts/${id}/return`, { code: 'disclosure-missing', revision: 1, note }).expect(200);
    expect(await reasons(author)).toContain('drafts.returned');
    const seen = (await author.get(`drafts/${id}`).set('accept-language', 'he').expect(200)).body;
    expect(seen).toMatchObject({
      state: 'returned',
      decisions: [{ revision: 1, decision: 'return', code: 'disclosure-missing', clause: '1', note }],
    });
    expect(seen.can).toContain('edit');
    expect(seen.can).not.toContain('submit');
  });

  it('the author corrects them, over the version that was read', async () => {
    const { author, publisher } = desk;
    const { version } = (await author.get(`drafts/${id}`).expect(200)).body as { version: number };
    const words = { text: SECOND, relationship: 'employee', language: 'en' };
    await author
      .put(`drafts/${id}`, words)
      .set('if-match', `"${version - 1}"`)
      .expect(409);
    await author.put(`drafts/${id}`, words).set('if-match', `"${version}"`).expect(200);
    await publisher.post(`drafts/${id}/taking`).expect(409);
    await author.post(`drafts/${id}/submission`).expect(200);
    expect(await reasons(author)).not.toContain('drafts.returned');
  });

  it('another lead approves what was submitted now, not what was before', async () => {
    const { second } = desk;
    expect((await second.get('reviews').expect(200)).body.items).toMatchObject([{ draftId: id, revision: 2 }]);
    expect((await second.post(`drafts/${id}/approval`, { revision: 1 }).expect(409)).body.code).toBe('other-revision');
    await second.post(`drafts/${id}/approval`, { revision: 2 }).expect(200);
  });

  it('and they go out once, in the corrected words, with both revisions and both decisions in evidence', async () => {
    const { publisher, author, house, ids } = desk;
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await author.put(`drafts/${id}`, { text: 'too late', relationship: 'employee', language: 'en' }).expect(409);
    await publisher.post(`drafts/${id}/publication`, LINK).expect(201);
    const thread = (await author.get(`interactions/${interactionId}`).expect(200)).body;
    expect((thread.thread as { ours: boolean }[]).filter(({ ours }) => ours)).toMatchObject([{ text: SECOND }]);
    const [pack] = await house.work.read<{ contents: object }>(
      `SELECT k.contents FROM publishing.pack k JOIN publishing.publication p ON p.id = k.publication_id WHERE p.draft_id = $1`,
      [id],
    );
    expect(pack?.contents).toMatchObject({
      publication: { revision: 2 },
      revisions: [{ number: 1 }, { number: 2 }],
      reviews: [
        { revision: 1, decision: 'return', reviewer: ids['lead'], clause: '1' },
        { revision: 2, decision: 'approve', reviewer: ids['second'] },
      ],
    });
    const words = await house.work.read<{ value: unknown }>(
      `SELECT v.value FROM publishing.pack_value v JOIN publishing.publication p ON p.id = v.publication_id WHERE p.draft_id = $1`,
      [id],
    );
    expect(words.map(({ value }) => value)).toEqual(expect.arrayContaining([FIRST, SECOND]));
    expect(await reasons(publisher)).not.toContain('drafts.ready');
  });
});
