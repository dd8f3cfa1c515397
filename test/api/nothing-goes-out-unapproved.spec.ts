import { type Desk, openDesk, recognise } from '../support/desk';
import { addPeople } from '../support/people';

const HEBREW = 'אני עובדת בחברה. התקלה תוקנה 🙂 "=1+1"';
const WORDS = { relationship: 'employee', language: 'en' };
const LINK = { link: 'https://x.com/obi/status/1' };
const RETURN = { code: 'tone', note: 'רכות יותר, בבקשה' };

describe('Nothing goes out', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.house.close();
  });

  it('without belt: 403 says what is missing and where it is to be had', async () => {
    const { stranger, business, roleOnly } = desk;
    const body = { kind: 'post', channelId: business, relationship: 'employee', language: 'he' };
    for (const visitor of [stranger, roleOnly]) {
      const refused = await visitor.post('drafts', body).expect(403);
      expect(refused.body).toMatchObject({
        code: 'permit-missing',
        missing: [{ kind: 'belt', id: 'white', where: '/training' }],
      });
      expect((await visitor.get('drafts').expect(200)).body.items).toEqual([]);
    }
  });

  it('but through approval, taking and publication on a business channel', async () => {
    const { author, lead, publisher, post, second } = desk;
    const id = await post(author, HEBREW);
    expect((await author.get(`drafts/${id}`).expect(200)).body).toMatchObject({
      state: 'writing',
      text: HEBREW,
      can: ['edit', 'submit', 'withdraw'],
      cannot: [],
      version: 1,
    });
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(404);
    await author.post(`drafts/${id}/submission`).expect(200);
    const queue = (await lead.get('reviews').expect(200)).body;
    expect(queue.missing).toEqual([]);
    expect(queue.items).toEqual([expect.objectContaining({ draftId: id, revision: 1, text: HEBREW, risk: 'low' })]);
    await publisher.post(`drafts/${id}/taking`).expect(409);
    const read = (await lead.get(`drafts/${id}`).expect(200)).body;
    expect(read).toMatchObject({
      can: ['approve', 'suggest', 'return', 'decline'],
      author: { names: { he: 'נועה לוי' } },
    });
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    expect((await lead.get('reviews').expect(200)).body.items).toEqual([]);
    expect((await author.get(`drafts/${id}`).expect(200)).body.state).toBe('ready');
    await author.post(`drafts/${id}/publication`, LINK).expect(404);
    await lead.post(`drafts/${id}/publication`, LINK).expect(404);
    const ready = (await publisher.get('ready-to-publish').expect(200)).body.items;
    expect(ready).toEqual([expect.objectContaining({ draftId: id, text: HEBREW, takenByMe: false })]);
    expect((await author.get('ready-to-publish').expect(200)).body.items).toEqual([]);
    await publisher.post(`drafts/${id}/publication`, LINK).expect(409);
    const taken = (await publisher.post(`drafts/${id}/taking`).expect(200)).body;
    expect(taken).toMatchObject({
      state: 'taken',
      takenByMe: true,
      text: HEBREW,
      can: ['take', 'put-back', 'publish'],
    });
    const unlinked = await publisher.post(`drafts/${id}/publication`, {}).expect(422);
    expect(unlinked.body.errors).toMatchObject([{ pointer: '/link', code: 'required' }]);
    await publisher.post(`drafts/${id}/publication`, { link: 'javascript:alert(1)' }).expect(422);
    const published = (await publisher.post(`drafts/${id}/publication`, LINK).expect(201)).body;
    expect(published).toMatchObject({ revision: 1, publisherId: desk.ids['publisher'], ...LINK });
    const done = (await author.get(`drafts/${id}`).expect(200)).body;
    expect(done).toMatchObject({ state: 'published', can: [], publication: LINK });
    await second.post(`drafts/${id}/approval`, { revision: 1 }).expect(409);
    await author.put(`drafts/${id}`, { ...WORDS, text: 'other' }).expect(409);
  });

  it('with one approval only, when twenty are given at once', async () => {
    const { author, lead, second, submitted, house } = desk;
    const id = await submitted(author, 'twenty at once');
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        (at % 2 === 0 ? lead : second).post(`drafts/${id}/approval`, { revision: 1 }),
      ),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(19);
    const told = await house.work.read(
      `SELECT FROM platform.outbox WHERE name = 'drafts.approved' AND payload->>'draftId' = $1`,
      [id],
    );
    expect(told).toHaveLength(1);
    expect((await author.get(`drafts/${id}`).expect(200)).body.decisions).toHaveLength(1);
  });

  it('with less of an answer, for whoever wants none', async () => {
    const { author, lead, submitted, house, ids } = desk;
    const id = await submitted(author, 'no answer wanted');
    const looks = () =>
      house.work.read('SELECT FROM trail.look WHERE reader_id = $1 AND person_id = $2', [ids['lead'], ids['author']]);
    const before = await looks();
    const stale = await lead.post(`drafts/${id}/approval`, { revision: 7 }).set('prefer', 'return=minimal').expect(409);
    expect(stale.body.code).toBe('other-revision');
    const reply = await lead.post(`drafts/${id}/approval`, { revision: 1 }).set('prefer', 'return=minimal').expect(204);
    expect([reply.text, reply.headers['preference-applied']]).toEqual(['', 'return=minimal']);
    expect(await looks()).toEqual(before);
    expect((await author.get(`drafts/${id}`).expect(200)).body.state).toBe('ready');
  });

  it('that was edited after it was submitted, or after it was approved', async () => {
    const { author, lead, publisher, submitted, approved } = desk;
    const edited = await submitted(author, 'as read');
    await author.put(`drafts/${edited}`, { ...WORDS, text: 'as changed' }).expect(200);
    const early = await lead
      .post(`drafts/${edited}/approval`, { revision: 1 })
      .set('accept-language', 'he')
      .expect(409);
    expect(early.body).toMatchObject({ code: 'wrong-state', title: 'לא ניתן לעשות זאת כעת. המצב: בכתיבה.' });
    await author.post(`drafts/${edited}/submission`).expect(200);
    const other = await lead.post(`drafts/${edited}/approval`, { revision: 1 }).expect(409);
    expect(other.body).toMatchObject({
      code: 'other-revision',
      title: expect.stringContaining('revision 2') as string,
    });
    await lead.post(`drafts/${edited}/return`, { ...RETURN, revision: 1 }).expect(409);
    await lead.post(`drafts/${edited}/approval`, { revision: 2 }).expect(200);

    const voided = await approved(author, 'approved words');
    await author.put(`drafts/${voided}`, { ...WORDS, text: 'other words' }).expect(200);
    expect((await author.get(`drafts/${voided}`).expect(200)).body).toMatchObject({
      state: 'writing',
      approvedRevision: null,
    });
    await publisher.post(`drafts/${voided}/taking`).expect(409);
    const ready = (await publisher.get('ready-to-publish').expect(200)).body.items as {
      draftId: string;
      text: string;
    }[];
    expect(ready.find(({ draftId }) => draftId === voided)).toBeUndefined();
    expect(ready.find(({ draftId }) => draftId === edited)?.text).toBe('as changed');
  });

  it('that an edit and an approval raced for, but as it was approved', async () => {
    const { author, lead, submitted } = desk;
    for (let round = 0; round < 5; round += 1) {
      const id = await submitted(author, `read ${round}`);
      await Promise.all([
        lead.post(`drafts/${id}/approval`, { revision: 1 }),
        author.put(`drafts/${id}`, { ...WORDS, text: `changed ${round}` }),
      ]);
      const { state, approvedRevision, text } = (await author.get(`drafts/${id}`).expect(200)).body;
      expect({ state, approvedRevision, text }).toEqual({
        state: 'writing',
        approvedRevision: null,
        text: `changed ${round}`,
      });
    }
  });

  it('by the decision of its author, whatever roles and belts they hold', async () => {
    const { lead, second, submitted } = desk;
    const id = await submitted(lead, 'my own words');
    for (const [act, body] of Object.entries({ approval: { revision: 1 }, return: RETURN, decline: RETURN })) {
      const refused = await lead.post(`drafts/${id}/${act}`, body).expect(403);
      expect(refused.body).toMatchObject({ code: 'own-draft', title: 'Nobody decides on their own words.' });
    }
    const queue = (await lead.get('reviews').expect(200)).body.items as { draftId: string }[];
    expect(queue.map(({ draftId }) => draftId)).not.toContain(id);
    const seen = (await lead.get(`drafts/${id}`).expect(200)).body;
    expect(seen.can).toEqual(['edit', 'withdraw']);
    expect(seen.cannot).toContainEqual({
      act: 'approve',
      code: 'own-draft',
      reason: 'Nobody decides on their own words.',
      missing: [],
    });
    await second.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
  });

  it('through any other door that authors have to their own words', async () => {
    const { house, ids, lead, second, submitted, business } = desk;
    const admin = await house.as('admin');
    await admin.post(`people/${ids['lead']}/roles`, { role: 'coach', reason: 'A second role' }).expect(201);
    const steps = [{ who: 'people', people: [ids['second']] }];
    const stated = { steps, reason: 'By name', channelId: business };
    const plan = (await lead.post('review-plans', stated).expect(201)).body.id as string;
    const from = house.clock.now();
    const until = new Date(from.getTime() + 86_400_000);
    const deputy = (await second.post('my/deputies', { deputyId: ids['lead'], from, until }).expect(201)).body
      .id as string;
    const id = await submitted(lead, 'my own words, once more');
    const doors = {
      approval: { revision: 1 },
      suggestion: { note: 'x' },
      return: RETURN,
      decline: RETURN,
      'later-review': { outcome: 'fine' },
    };
    for (const [door, body] of Object.entries(doors)) {
      expect([door, (await lead.post(`drafts/${id}/${door}`, body).expect(403)).body.code]).toEqual([
        door,
        'own-draft',
      ]);
    }
    const several = (await lead.post('reviews/approvals', { items: [{ draftId: id, revision: 1 }] }).expect(200)).body;
    expect(several.items).toMatchObject([{ approved: false }]);
    await lead.post(`drafts/${id}/hold/confirmation`).expect(409);
    expect((await lead.get(`drafts/${id}`).expect(200)).body).toMatchObject({ state: 'submitted', decisions: [] });
    await second.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    expect((await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(403)).body.code).toBe('own-draft');
    await lead.post(`review-plans/${plan}/ending`, { reason: 'For the test' }).expect(204);
    await second.delete(`my/deputies/${deputy}`).expect(204);
    await admin.delete(`people/${ids['lead']}/roles/coach?reason=over`).expect(204);
  });

  it('but as the words that were typed, or not at all where they are no text', async () => {
    const { author, lead, post, approved, publisher, business } = desk;
    const begin = { kind: 'post', channelId: business, relationship: 'employee', language: 'he' };
    const id = await post(author, 'before');
    for (const text of ['a\u0000b', 'a\ud800b', 'x'.repeat(1_000_000)]) {
      await author.post('drafts', { ...begin, text }).expect(422);
      await author.put(`drafts/${id}`, { ...WORDS, text }).expect(422);
      await author.put(`drafts/${id}/words`, { ...WORDS, text }).expect(422);
    }
    expect((await author.get(`drafts/${id}`).expect(200)).body).toMatchObject({ text: 'before', version: 1 });
    await author
      .put(`drafts/${id}`, { ...WORDS, text: 'after' })
      .set('if-match', '"1"')
      .expect(200);
    expect(
      (
        await author
          .put(`drafts/${id}`, { ...WORDS, text: 'x' })
          .set('if-match', '"1"')
          .expect(409)
      ).body.code,
    ).toBe('stale-version');
    for (const text of [
      '<script>alert(1)</script><img src=x onerror=alert(1)>',
      '[x](javascript:alert(1)) ![](//e.example/x.png)',
      "'; DROP TABLE drafts.draft; -- {x, plural, one {#} other {#}} ${7*7}",
      'שלום \u202eevil\u202c \u200b👩‍👩‍👧 e\u0301',
      '> '.repeat(90),
    ]) {
      const draft = await approved(author, text);
      for (const reader of [author, lead, publisher])
        expect((await reader.get(`drafts/${draft}`).expect(200)).body.text).toBe(text);
      await author.post(`drafts/${draft}/withdrawal`).expect(200);
    }
  });

  it('by the decision of a lead without the belt, or of somebody with the belt who is no lead', async () => {
    const { roleOnly, author, colleague, submitted } = desk;
    const id = await submitted(author, 'who decides?');
    const refused = await roleOnly.post(`drafts/${id}/approval`, { revision: 1 }).expect(403);
    expect(refused.body).toMatchObject({ code: 'permit-missing', missing: [{ kind: 'belt', id: 'green' }] });
    expect((await roleOnly.get(`drafts/${id}`).expect(403)).body.code).toBe('permit-missing');
    expect((await roleOnly.get('reviews').expect(200)).body).toMatchObject({
      items: [],
      next: null,
      missing: [{ kind: 'belt', id: 'green', where: '/training', detail: expect.stringContaining('Green') as string }],
    });
    expect((await colleague.post(`drafts/${id}/approval`, { revision: 1 }).expect(403)).body.code).toBe('role-missing');
    await colleague.get('reviews').expect(403);
    expect((await author.get(`drafts/${id}`).expect(200)).body.state).toBe('submitted');
  });

  it('that was returned, before it is changed and decided on anew; the reason stands on a clause', async () => {
    const { author, lead, submitted } = desk;
    const id = await submitted(author, 'grumpy');
    await lead.post(`drafts/${id}/return`, { code: 'no-such-code', note: 'x' }).expect(422);
    await lead.post(`drafts/${id}/return`, { code: 'tone' }).expect(422);
    await lead.post(`drafts/${id}/return`, { ...RETURN, revision: 1 }).expect(200);
    const seen = (await author.get(`drafts/${id}`).expect(200)).body;
    expect(seen).toMatchObject({
      state: 'returned',
      decisions: [
        {
          revision: 1,
          decision: 'return',
          code: 'tone',
          clause: '3',
          note: RETURN.note,
          decidedBy: { givenName: 'lead' },
        },
      ],
    });
    await author.post(`drafts/${id}/submission`).expect(409);
    await author.put(`drafts/${id}`, { ...WORDS, text: 'friendly' }).expect(200);
    await author.post(`drafts/${id}/submission`).expect(200);
    const again = (await lead.get(`drafts/${id}`).expect(200)).body;
    expect(again).toMatchObject({ revision: 2, text: 'friendly', before: { revision: 1, text: 'grumpy' } });
    await lead.post(`drafts/${id}/decline`, { code: 'not-yours-to-answer', note: 'Legal answers this.' }).expect(200);
    const declined = (await author.get(`drafts/${id}`).expect(200)).body;
    expect(declined).toMatchObject({ state: 'declined', can: [] });
    expect(declined.decisions.map(({ decision }: { decision: string }) => decision)).toEqual(['return', 'decline']);
    await author.put(`drafts/${id}`, { ...WORDS, text: 'again' }).expect(409);
  });

  it('on a personal account but by its author, who need not give the link', async () => {
    const { author, lead, publisher, approved, submitted, personal } = desk;
    const unread = await submitted(author, 'mine', { channelId: personal });
    await author.post(`drafts/${unread}/publication`, {}).expect(409);
    const id = await approved(author, 'mine', { channelId: personal });
    expect((await author.get(`drafts/${id}`).expect(200)).body).toMatchObject({
      state: 'approved',
      can: ['edit', 'withdraw', 'publish'],
    });
    await publisher.post(`drafts/${id}/taking`).expect(404);
    await lead.post(`drafts/${id}/publication`, LINK).expect(404);
    const published = (await author.post(`drafts/${id}/publication`, {}).expect(201)).body;
    expect(published).toMatchObject({ link: null, publisherId: desk.ids['author'] });
  });

  it('that is empty, or longer than the channel takes', async () => {
    const { author, post } = desk;
    const empty = await post(author, ' \u2003\n');
    expect((await author.post(`drafts/${empty}/submission`).expect(422)).body.errors).toMatchObject([
      { pointer: '/text', code: 'required' },
    ]);
    const long = await post(author, '🙂'.repeat(281));
    expect((await author.post(`drafts/${long}/submission`).expect(422)).body.errors).toMatchObject([
      { pointer: '/text', code: 'too-long', detail: 'This is longer than 280 characters.' },
    ]);
    expect((await author.get(`drafts/${long}`).expect(200)).body.cannot).toMatchObject([
      { act: 'submit', code: 'invalid-request' },
    ]);
    // X counts each of them twice, and any link as 23.
    const over = await post(author, '🙂'.repeat(141));
    await author.post(`drafts/${over}/submission`).expect(422);
    for (const text of ['🙂'.repeat(140), `It is here: https://example.com/${'a'.repeat(300)}`]) {
      await author.post(`drafts/${await post(author, text)}/submission`).expect(200);
    }
  });

  it('by two publishers at a time', async () => {
    const { house, ids, lead, business, publisher, stranger, approved, author } = desk;
    await lead.put(`channels/${business}/publishers/${ids['stranger']}`).expect(204);
    const id = await approved(author, 'one at a time');
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? publisher : stranger).post(`drafts/${id}/taking`)),
    );
    const winners = new Set(taken.map(({ status }, at) => (status === 200 ? at % 2 : -1)).filter((at) => at >= 0));
    expect(winners.size).toBe(1);
    const [holder, other] = winners.has(0) ? [publisher, stranger] : [stranger, publisher];
    expect((await other.post(`drafts/${id}/taking`).expect(409)).body.code).toBe('taken-by-another');
    await other.post(`drafts/${id}/publication`, LINK).expect(409);
    await other.delete(`drafts/${id}/taking`).expect(409);
    await author.put(`drafts/${id}`, { ...WORDS, text: 'too late' }).expect(409);
    house.clock.advance(31 * 60_000);
    await house.tick('drafts.release');
    await other.post(`drafts/${id}/taking`).expect(200);
    await holder.post(`drafts/${id}/publication`, LINK).expect(409);
    await other.delete(`drafts/${id}/taking`).expect(204);
    await lead.delete(`channels/${business}/publishers/${ids['stranger']}`).expect(204);
    await stranger.post(`drafts/${id}/taking`).expect(404);
  });

  it('once its author has left', async () => {
    const { house, author, approved, publisher } = desk;
    await house.settle();
    const { leaver: leaverId } = await addPeople(house, [{ externalId: 'leaver' }]);
    await recognise(house, leaverId ?? '', 'white');
    const leaver = await house.as('leaver');
    const id = await approved(leaver, 'goodbye');
    const kept = await approved(author, 'I stay');
    await addPeople(house, [{ externalId: 'leaver', leftOn: '2020-01-01' }]);
    await house.settle();
    const ready = (await publisher.get('ready-to-publish?limit=100').expect(200)).body.items as { draftId: string }[];
    expect(ready.map(({ draftId }) => draftId)).toContain(kept);
    expect(ready.map(({ draftId }) => draftId)).not.toContain(id);
    await publisher.post(`drafts/${id}/taking`).expect(409);
  });
});
