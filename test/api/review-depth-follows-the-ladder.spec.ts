import { type Desk, openDesk, recognise } from '../support/desk';
import { addTopic, arrive } from '../support/feed';
import type { Visitor } from '../support/house';
import { restateTable } from '../support/ladder';
import { addPeople } from '../support/people';

interface Depth {
  readonly depth: string;
  readonly percent: number | null;
  readonly draw: number | null;
  readonly owed: boolean;
  readonly passed: boolean;
}

describe('How deeply words are reviewed', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.house.close());

  /** White may write at every risk; `unreviewed` says who may publish without prior review at low risk. */
  const ladder = (reviewDepth: string, samplePercent: number | null, unreviewed = 'white'): Promise<void> => {
    const cell = { channelId: null, documents: [] };
    const deep = { ...cell, belt: 'white', reviewDepth, samplePercent };
    const words = ['post', 'reply'].flatMap((capability) => [
      { ...deep, capability, risk: 'low' },
      { ...cell, capability, risk: 'high', belt: 'white' },
    ]);
    return restateTable(desk.lead, [
      ...words,
      { ...cell, capability: 'publish-unreviewed', risk: 'low', belt: unreviewed },
      { ...cell, capability: 'review', risk: 'high', belt: 'green' },
      { ...cell, capability: 'read-feed', risk: 'high', belt: 'white' },
    ]);
  };
  const view = async (by: Visitor, id: string) =>
    (await by.get(`drafts/${id}`).expect(200)).body as {
      state: string;
      approvedRevision: number | null;
      review: Depth & { later: { outcome: string; note: string } | null };
      decisions: unknown[];
      can: string[];
    };
  const queue = async (): Promise<{ draftId: string; afterPublication: boolean }[]> =>
    (await desk.lead.get('reviews').expect(200)).body.items;

  it('is every one unless the author may publish without prior review there', async () => {
    await ladder('sample', 1, 'green');
    const id = await desk.submitted(desk.author, 'each is read');
    expect(await view(desk.author, id)).toMatchObject({
      state: 'submitted',
      review: { depth: 'every', percent: null, draw: null, owed: false, passed: false },
    });
    await desk.author.post(`drafts/${id}/withdrawal`).expect(200);
  });

  it('is a sample that is drawn, and the draw stands with the words, in the trail and in the evidence', async () => {
    await ladder('sample', 50);
    const { house, publisher, author } = desk;
    const by = { read: '', passed: '' };
    for (let at = 0; at < 60 && (by.read === '' || by.passed === ''); at++) {
      const id = await desk.submitted(author, `sampled ${at}`);
      const { state, approvedRevision, review, decisions } = await view(author, id);
      expect(review).toMatchObject({ depth: 'sample', percent: 50, owed: false, later: null });
      expect(decisions).toEqual([]);
      const draw = review.draw ?? -1;
      expect(review.passed).toBe(draw >= 50);
      expect({ state, approvedRevision }).toEqual(
        review.passed ? { state: 'ready', approvedRevision: 1 } : { state: 'submitted', approvedRevision: null },
      );
      by[review.passed ? 'passed' : 'read'] = id;
    }
    expect((await queue()).map(({ draftId }) => draftId)).toContain(by.read);
    expect((await queue()).map(({ draftId }) => draftId)).not.toContain(by.passed);
    const { review } = await view(author, by.passed);
    const { later: _later, ...drawn } = review;
    const trail = await house.work.read<{ act: string; value: { after: { review: Depth } } }>(
      `SELECT e.act, v.value FROM trail.entry e JOIN trail.value v ON v.entry_id = e.id
       WHERE e.subject_id = $1 ORDER BY e.id`,
      [by.passed],
    );
    expect(trail.map(({ act }) => act)).toEqual(['draft.submitted', 'draft.passed']);
    for (const { value } of trail) expect(value.after.review).toEqual(drawn);
    await publisher.post(`drafts/${by.passed}/taking`).expect(200);
    await publisher.post(`drafts/${by.passed}/publication`, { link: 'https://x.com/sampled' }).expect(201);
    const [pack] = await house.work.read<{ contents: { revisions: { review: Depth }[]; reviews: unknown } }>(
      `SELECT p.contents FROM publishing.pack p JOIN publishing.publication u ON u.id = p.publication_id
       WHERE u.draft_id = $1`,
      [by.passed],
    );
    expect(pack?.contents.revisions).toMatchObject([{ number: 1, review: drawn }]);
    expect(pack?.contents.reviews).toBeNull();
    await desk.lead.post(`drafts/${by.read}/approval`, { revision: 1 }).expect(200);
  });

  it('gets nobody past a review by drawing again', async () => {
    await ladder('sample', 99);
    const { author, colleague, lead } = desk;
    const draw = async (by: Visitor, text: string): Promise<string> => {
      for (let at = 0; at < 40; at++) {
        const id = await desk.submitted(by, `${text} ${at}`);
        if (!(await view(by, id)).review.passed) return id;
      }
      throw new Error('Nothing was drawn.');
    };
    const first = await draw(colleague, 'edited');
    const words = { text: 'edited again', relationship: 'employee', language: 'he', goalId: null };
    await colleague.put(`drafts/${first}`, words).expect(200);
    await colleague.post(`drafts/${first}/submission`).expect(200);
    expect((await view(colleague, first)).review).toMatchObject({ depth: 'sample', draw: null, owed: true });
    await colleague.post(`drafts/${first}/withdrawal`).expect(200);
    await ladder('sample', 1);
    const second = await desk.submitted(colleague, 'from the beginning');
    expect((await view(colleague, second)).review).toMatchObject({ owed: true, passed: false });
    await lead.post(`drafts/${second}/return`, { code: 'tone', note: 'warmer' }).expect(200);
    await colleague.put(`drafts/${second}`, words).expect(200);
    await colleague.post(`drafts/${second}/submission`).expect(200);
    expect((await view(colleague, second)).review).toMatchObject({ owed: true, passed: false });
    await lead.post(`drafts/${second}/approval`, { revision: 2 }).expect(200);
    // A reviewer has read them: what comes next is drawn anew. Others were never held to it.
    const third = await desk.submitted(colleague, 'something else');
    expect((await view(colleague, third)).review).toMatchObject({ owed: false, draw: expect.any(Number) });
    const other = await desk.submitted(author, 'of another');
    expect((await view(author, other)).review).toMatchObject({ owed: false });
  });

  it('may be afterwards: the words go out at once, and are looked over by somebody else', async () => {
    await ladder('after', null);
    const { author, publisher, lead, second, house } = desk;
    const id = await desk.submitted(author, 'first out, then read');
    expect(await view(author, id)).toMatchObject({ state: 'ready', review: { depth: 'after', passed: true } });
    expect((await queue()).map(({ draftId }) => draftId)).not.toContain(id);
    await lead.post(`drafts/${id}/later-review`, { outcome: 'fine' }).expect(409);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await publisher.post(`drafts/${id}/publication`, { link: 'https://x.com/after' }).expect(201);
    expect(await queue()).toContainEqual(expect.objectContaining({ draftId: id, afterPublication: true }));
    await house.settle();
    expect((await view(lead, id)).can).toEqual(['look-over']);
    await desk.roleOnly.post(`drafts/${id}/later-review`, { outcome: 'fine' }).expect(403);
    await author.post(`drafts/${id}/later-review`, { outcome: 'fine' }).expect(403);
    const bad = await lead.post(`drafts/${id}/later-review`, { outcome: 'correct' }).expect(422);
    expect(bad.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/code', '/note']);
    const correct = { outcome: 'correct', code: 'tone', note: 'Say sorry openly.' };
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, at) => (at % 2 === 0 ? lead : second).post(`drafts/${id}/later-review`, correct)),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(409)]);
    expect((await queue()).map(({ draftId }) => draftId)).not.toContain(id);
    expect(await view(author, id)).toMatchObject({
      review: { later: { outcome: 'correct', note: 'Say sorry openly.' } },
    });
    await house.settle();
    const nudges = (await author.get('my/nudges').expect(200)).body.items as { reason: string }[];
    expect(nudges.map(({ reason }) => reason)).toContain('drafts.correct');
    // The words to correct stand before their author again, as a draft of their own.
    const aftermath = (await author.get(`drafts/${id}/aftermath`).expect(200)).body as { correctionId: string };
    const correction = (await author.get(`drafts/${aftermath.correctionId}`).expect(200)).body as object;
    expect(correction).toMatchObject({ state: 'writing', kind: 'post', text: 'first out, then read' });
    expect((await lead.get(`drafts/${id}/aftermath`).expect(200)).body).toMatchObject({ correctionId: null });
  });

  it('is asked again when the words leave, with the ladder and the risk of that instant', async () => {
    const { author, publisher } = desk;
    await ladder('after', null);
    const id = await desk.submitted(author, 'overtaken');
    await ladder('every', null);
    expect((await publisher.post(`drafts/${id}/taking`).expect(409)).body.code).toBe('review-needed');
    await ladder('after', null, 'black');
    expect((await publisher.post(`drafts/${id}/taking`).expect(409)).body.code).toBe('review-needed');
    await ladder('after', null);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await publisher.delete(`drafts/${id}/taking`).expect(204);
    const own = await desk.submitted(author, 'on my own account', { channelId: desk.personal });
    await ladder('every', null);
    expect((await author.post(`drafts/${own}/publication`, {}).expect(409)).body.code).toBe('review-needed');
  });

  it('is every one at high risk, whoever writes', async () => {
    await ladder('after', null);
    const { house, lead } = desk;
    const { senior = '' } = await addPeople(house, [{ externalId: 'senior' }]);
    await recognise(house, senior, 'black');
    const visitor = await house.as('senior');
    await addTopic(lead, { code: 'court', risk: 'high', channelId: desk.business, people: [senior] });
    const { h1: interactionId = '' } = await arrive(house, lead, [
      { channel: 'x-service', externalId: 'h1', text: 'see you in court' },
    ]);
    await visitor.post(`interactions/${interactionId}/claim`).expect(201);
    const body = { kind: 'reply', relationship: 'employee', language: 'en', text: 'we hear you', interactionId };
    const { id } = (await visitor.post('drafts', body).expect(201)).body as { id: string };
    await visitor.post(`drafts/${id}/submission`).expect(200);
    expect(await view(visitor, id)).toMatchObject({ state: 'submitted', review: { depth: 'every', passed: false } });
  });
});
