import { type Desk, openDesk } from '../support/desk';

const WORDS = { relationship: 'employee', language: 'en' };

describe('Unsubmitted words', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.house.close();
  });

  it('are read by nobody but their author', async () => {
    const { author, colleague, lead, publisher, post, house } = desk;
    const id = await post(author, 'still thinking');
    for (const visitor of [colleague, lead, publisher]) {
      await visitor.get(`drafts/${id}`).expect(404);
      await visitor.put(`drafts/${id}`, { ...WORDS, text: 'x' }).expect(404);
      await visitor.post(`drafts/${id}/submission`).expect(404);
      await visitor.post(`drafts/${id}/withdrawal`).expect(404);
    }
    await house.anonymous().get(`drafts/${id}`).expect(401);
    expect((await colleague.get('drafts').expect(200)).body.items).toEqual([]);
    const own = (await author.get('drafts').expect(200)).body.items;
    expect(own).toMatchObject([{ id, state: 'writing', opening: 'still thinking', revision: 0 }]);
  });

  it('stay so after a revision was submitted: others see the revision', async () => {
    const { author, lead, colleague, publisher, submitted, approved } = desk;
    const id = await submitted(author, 'what I say');
    await lead.post(`drafts/${id}/return`, { code: 'tone', note: 'x' }).expect(200);
    await author.put(`drafts/${id}`, { ...WORDS, text: 'what I think' }).expect(200);
    expect((await lead.get(`drafts/${id}`).expect(200)).body).toMatchObject({ text: 'what I say', state: 'writing' });
    await colleague.get(`drafts/${id}`).expect(404);
    const sealed = await approved(author, 'as approved');
    expect((await publisher.get(`drafts/${sealed}`).expect(200)).body.text).toBe('as approved');
    await author.put(`drafts/${sealed}`, { ...WORDS, text: 'afterthought' }).expect(200);
    await publisher.get(`drafts/${sealed}`).expect(404);
  });

  it('are overwritten from no older version', async () => {
    const { author, post } = desk;
    const id = await post(author, 'one');
    const first = await author
      .put(`drafts/${id}`, { ...WORDS, text: 'two' })
      .set('if-match', '"1"')
      .expect(200);
    expect(first.headers['etag']).toBe('"2"');
    const stale = await author
      .put(`drafts/${id}`, { ...WORDS, text: 'three' })
      .set('if-match', '"1"')
      .expect(409);
    expect(stale.body.code).toBe('stale-version');
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        author.put(`drafts/${id}`, { ...WORDS, text: `device ${at}` }).set('if-match', '"2"'),
      ),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(19);
    const winner = replies.find(({ status }) => status === 200)?.body.text as string;
    expect((await author.get(`drafts/${id}`).expect(200)).body).toMatchObject({ text: winner, version: 3 });
    await author
      .put(`drafts/${id}`, { ...WORDS, text: 'x' })
      .set('if-match', 'three')
      .expect(422);
  });

  it('are gone when given up, and 30 days after the last edit', async () => {
    const { author, lead, post, submitted, house } = desk;
    const given = await post(author, 'never mind');
    expect((await author.post(`drafts/${given}/withdrawal`).expect(200)).body).toMatchObject({
      state: 'withdrawn',
      text: '',
      can: [],
    });
    const forgotten = await post(author, 'some day');
    const returned = await submitted(author, 'submitted words');
    await lead.post(`drafts/${returned}/return`, { code: 'tone', note: 'x' }).expect(200);
    await author.put(`drafts/${returned}`, { ...WORDS, text: 'unsubmitted change' }).expect(200);
    house.clock.advance(29 * 86_400_000);
    await house.tick('drafts.forget');
    await author.get(`drafts/${forgotten}`).expect(200);
    house.clock.advance(2 * 86_400_000);
    await house.tick('drafts.forget');
    await author.get(`drafts/${forgotten}`).expect(404);
    await author.get(`drafts/${given}`).expect(404);
    expect((await author.get(`drafts/${returned}`).expect(200)).body.text).toBe('submitted words');
  });

  it('are refused with the place of each fault', async () => {
    const { author, business, post } = desk;
    const body = { kind: 'post', channelId: business, relationship: 'employee', language: 'he', text: 'x' };
    const faults = async (more: object): Promise<string[]> =>
      (await author.post('drafts', { ...body, ...more }).expect(422)).body.errors.map(
        (fault: { pointer: string; code: string }) => `${fault.pointer} ${fault.code}`,
      ) as string[];
    const nobody = '019a0000-0000-7000-8000-000000000000';
    expect(await faults({ channelId: nobody })).toEqual(['/channelId not-a-channel']);
    expect(await faults({ channelId: null })).toEqual(['/channelId required']);
    expect(await faults({ interactionId: nobody })).toEqual(['/interactionId only-for-replies']);
    expect(await faults({ kind: 'reply', interactionId: nobody })).toEqual(['/interactionId unknown-interaction']);
    expect(await faults({ kind: 'reply' })).toEqual(['/interactionId required']);
    expect(await faults({ goalId: nobody })).toEqual(['/goalId unknown-goal']);
    expect(await faults({ goalId: 'x' })).toEqual(['/goalId not-an-id']);
    expect(await faults({ kind: 'shout', relationship: 'friend' })).toEqual([
      '/kind not-one-of',
      '/relationship not-one-of',
    ]);
    expect(await faults({ text: 'a\0b' })).toEqual(['/text nul-character']);
    expect(await faults({ text: 'x'.repeat(20_001) })).toEqual(['/text isText']);
    expect(await faults({ state: 'approved' })).toEqual(['/state unknown-field']);
    const id = await post(author, 'x');
    await author.put(`drafts/${id}`, { ...WORDS, text: 'x'.repeat(2_000_000) }).expect(422);
    await author.get('drafts/nothing').expect(404);
    await author.get('drafts?state=odd').expect(422);
  });

  it('page by cursor, newest change first', async () => {
    const { colleague, post } = desk;
    const ids = [await post(colleague, 'one'), await post(colleague, 'two'), await post(colleague, 'three')];
    const first = (await colleague.get('drafts?limit=2').expect(200)).body;
    const second = (await colleague.get(`drafts?limit=2&after=${first.next as string}`).expect(200)).body;
    const seen = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
    expect([...seen].sort()).toEqual([...ids].sort());
    expect(second.next).toBeNull();
    expect((await colleague.get('drafts?state=published').expect(200)).body.items).toEqual([]);
  });
});
