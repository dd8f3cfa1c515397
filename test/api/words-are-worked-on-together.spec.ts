import { type Desk, openDesk, recognise } from '../support/desk';
import type { Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { picture } from '../support/picture';

const WORDS = { relationship: 'employee', language: 'en' };

interface Seen {
  readonly id: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly quote: string;
  readonly state: string;
  readonly changed: boolean;
  readonly can: readonly string[];
}

describe('Words are worked on together', () => {
  let desk: Desk;
  let coach: Visitor;
  let coachId: string;
  beforeAll(async () => {
    desk = await openDesk();
    const ids = await addPeople(desk.house, [{ externalId: 'coach', roles: ['coach'] }]);
    coachId = ids['coach'] ?? '';
    await recognise(desk.house, coachId, 'blue');
    coach = await desk.house.as('coach');
  });
  afterAll(() => desk.house.close());

  const said = async (by: Visitor, id: string): Promise<Seen[]> =>
    (await by.get(`drafts/${id}/remarks`).expect(200)).body.items as Seen[];
  /** Says something of these words where they stand in a text. */
  const say = async (by: Visitor, id: string, text: string, quote: string, more: object): Promise<string> => {
    const from = text.indexOf(quote);
    const body = { kind: 'comment', revision: null, from, to: from + quote.length, quote, words: '', ...more };
    return (await by.post(`drafts/${id}/remarks`, body).expect(201)).body.id as string;
  };
  const textOf = async (by: Visitor, id: string): Promise<string> =>
    (await by.get(`drafts/${id}`).expect(200)).body.text as string;
  const versionOf = async (by: Visitor, id: string): Promise<string> =>
    `"${(await by.get(`drafts/${id}`).expect(200)).body.version as number}"`;
  const inbox = async (by: Visitor): Promise<string[]> =>
    ((await by.get('my/nudges').expect(200)).body.items as { reason: string }[])
      .map(({ reason }) => reason)
      .filter((reason) => reason.startsWith('suggestions.'));

  it('so that a comment becomes other words: a suggestion answers it, and settles it when it is taken over', async () => {
    const { author, lead, submitted } = desk;
    const text = 'We repair everything at once';
    const id = await submitted(author, text, { language: 'en' });
    const open = await say(lead, id, text, 'at once', { revision: 1, words: 'Do we?' });
    const suggest = (more: object) => {
      const from = text.indexOf('at once');
      const place = { kind: 'suggestion', revision: 1, from, to: from + 7, quote: 'at once' };
      return lead.post(`drafts/${id}/remarks`, { ...place, replacement: 'within a day', ...more });
    };
    for (const more of [{ answers: id }, { answers: open, kind: 'comment', words: 'x' }]) {
      expect((await suggest(more).expect(422)).body.errors).toMatchObject([{ code: 'no-open-comment' }]);
    }
    const other = (await suggest({ answers: open }).expect(201)).body.id as string;
    const both = (await author.get(`drafts/${id}/remarks`).expect(200)).body.items as {
      id: string;
      answersId: string;
    }[];
    expect(both.find((item) => item.id === other)).toMatchObject({ answersId: open, state: 'open' });
    // Left as it is, the comment stays open; taken over, it is settled.
    await author.post(`remarks/${other}/decline`).expect(204);
    const stateOf = async (one: string): Promise<string | undefined> =>
      (await said(author, id)).find((item) => item.id === one)?.state;
    expect(await stateOf(open)).toBe('open');
    const better = (await suggest({ answers: open, replacement: 'within two days' }).expect(201)).body.id as string;
    await author.post(`remarks/${better}/acceptance`, {}).expect(200);
    expect(await textOf(author, id)).toBe('We repair everything within two days');
    expect(await stateOf(open)).toBe('resolved');
    expect((await suggest({ answers: open }).expect(422)).body.errors).toMatchObject([{ code: 'no-open-comment' }]);
  });

  it('before they are submitted, with nobody but whom their author asked for help, and no longer than that', async () => {
    const { author, lead, roleOnly, colleague, publisher, post, house } = desk;
    const id = await post(author, '', { language: 'en' });
    const readers = [coach, lead, roleOnly, colleague, publisher];
    for (const visitor of readers) await visitor.get(`drafts/${id}/remarks`).expect(404);
    for (const visitor of readers) await visitor.put(`drafts/${id}/help`, { wish: 'x' }).expect(404);
    await author.put(`drafts/${id}/help`, { wish: 'I would like to write about repairs' }).expect(204);
    await house.settle();
    expect(await inbox(coach)).toEqual(['suggestions.help-wanted']);
    expect(await inbox(lead)).toEqual(['suggestions.help-wanted']);
    expect(await inbox(roleOnly)).toEqual([]);

    const queue = (await coach.get('help-wanted').expect(200)).body.items;
    expect(queue).toMatchObject([{ draftId: id, wish: 'I would like to write about repairs', remarks: 0 }]);
    expect((await roleOnly.get('help-wanted').expect(200)).body.items).toEqual([]);
    await roleOnly.get(`help-wanted/${id}`).expect(404);
    expect((await colleague.get('help-wanted').expect(403)).body.code).toBe('role-missing');
    expect((await coach.get(`help-wanted/${id}`).expect(200)).body).toMatchObject({
      text: '',
      channel: { code: 'x-service' },
    });

    const outline = 'Why we repair\nHow we repair\nWhat it costs';
    const first = await say(coach, id, '', '', { kind: 'suggestion', replacement: outline, words: 'An outline' });
    await house.settle();
    expect(await inbox(author)).toEqual(['suggestions.helped']);
    expect(await inbox(lead)).toEqual([]);
    expect((await author.get(`drafts/${id}/remarks`).expect(200)).body).toMatchObject({
      help: { wish: 'I would like to write about repairs' },
      can: ['comment', 'take-help-back'],
      items: [{ id: first, replacement: outline, from: 0, to: 0, can: ['answer', 'accept', 'decline'] }],
    });
    expect((await author.post(`remarks/${first}/acceptance`, {}).set('if-match', '"9"').expect(409)).body.code).toBe(
      'stale-version',
    );
    await coach.post(`remarks/${first}/acceptance`, {}).expect(404);
    const taken = await author
      .post(`remarks/${first}/acceptance`, {})
      .set('if-match', await versionOf(author, id))
      .expect(200);
    expect(taken.body).toMatchObject({ text: outline, accepted: 1 });
    expect(await textOf(author, id)).toBe(outline);
    await author.post(`remarks/${first}/acceptance`, {}).expect(409);

    await author.delete(`drafts/${id}/help`).expect(204);
    for (const visitor of readers) await visitor.get(`drafts/${id}/remarks`).expect(404);
    await coach.get(`help-wanted/${id}`).expect(404);
    await coach.post(`remarks/${first}/answers`, { words: 'x' }).expect(404);
    await house.settle();
    expect((await coach.get('help-wanted').expect(200)).body.items).toEqual([]);
    const told = await house.work.read(`SELECT FROM trail.entry WHERE subject_id = $1`, [id]);
    expect(told).toEqual([]);

    await author.put(`drafts/${id}`, { ...WORDS, text: `${outline}\nCome and see!` }).expect(200);
    await author.post(`drafts/${id}/submission`).expect(200);
    const shares = await house.work.read<{ share: number }>(
      'SELECT share FROM suggestions.shares WHERE draft_id = $1 AND revision = 1 AND person_id = $2',
      [id, coachId],
    );
    expect(shares[0]?.share).toBeCloseTo(33 / 44);
    // What was said of unsubmitted words stays with their author.
    expect(await said(lead, id)).toEqual([]);
    expect(await said(author, id)).toHaveLength(1);
  });

  it('in review: places survive edits, what is gone is still said, and the author decides on each', async () => {
    const { author, lead, submitted, house } = desk;
    const text = 'שלום! אנחנו עוזרים לכם היום. אפשר להתקשר אלינו. תודה.';
    const id = await submitted(author, text);
    const comment = await say(lead, id, text, 'אנחנו עוזרים', { revision: 1, words: 'למי?' });
    const change = await say(lead, id, text, 'להתקשר אלינו', {
      kind: 'suggestion',
      revision: 1,
      replacement: 'לכתוב לנו',
    });
    const gone = await say(lead, id, text, ' תודה.', { revision: 1, words: 'מיותר' });
    const both = { kind: 'suggestion', revision: 1 };
    const more = await say(lead, id, text, 'שלום!', { ...both, replacement: 'שלום לכולם!' });
    const other = await say(lead, id, text, 'היום', { ...both, replacement: 'מחר' });
    const faults: readonly [object, number][] = [
      [{ revision: 2 }, 409],
      [{ revision: null }, 409],
      [{ revision: 1, quote: 'אחר' }, 422],
      [{ revision: 1, from: 0, to: 9_000 }, 422],
      [{ revision: 1, from: 3, to: 1, quote: '' }, 422],
      [{ revision: 1, from: -1 }, 422],
      [{ revision: 1, kind: 'suggestion' }, 422],
    ];
    for (const [wrong, status] of faults) {
      const body = { kind: 'comment', from: 0, to: 5, quote: 'שלום!', words: 'x', ...wrong };
      expect([wrong, (await lead.post(`drafts/${id}/remarks`, body)).status]).toEqual([wrong, status]);
    }
    const own = { kind: 'suggestion', revision: null, from: 0, to: 5, quote: 'שלום!', replacement: 'x' };
    expect((await author.post(`drafts/${id}/remarks`, own).expect(403)).body.code).toBe('own-suggestion');
    await author.post(`remarks/${comment}/answers`, { words: 'לכולם' }).expect(201);
    await lead.post(`drafts/${id}/return`, { code: 'tone', note: 'x' }).expect(200);

    const edited = 'היי, שלום! אנחנו תמיד עוזרים לכם היום. אפשר להתקשר אלינו.';
    await author.put(`drafts/${id}`, { ...WORDS, text: edited, language: 'he' }).expect(200);
    const seen = new Map((await said(author, id)).map((item) => [item.id, item]));
    const at = (remark: string): string => edited.slice(seen.get(remark)?.from ?? 0, seen.get(remark)?.to ?? 0);
    expect(at(comment)).toBe('אנחנו תמיד עוזרים');
    expect(seen.get(comment)).toMatchObject({ changed: true, answers: [{ words: 'לכולם' }] });
    expect(at(change)).toBe('להתקשר אלינו');
    expect(seen.get(gone)).toMatchObject({ from: null, to: null, quote: ' תודה.', state: 'open' });
    // Their reviewer sees the places in what was submitted.
    expect((await said(lead, id)).find((item) => item.id === comment)?.from).toBe(text.indexOf('אנחנו'));

    await author.post(`remarks/${change}/acceptance`, { words: 'לכתוב אלינו בצ׳אט' }).expect(200);
    await author.post(`remarks/${other}/decline`).expect(204);
    expect((await author.post(`remarks/${other}/acceptance`, {}).expect(409)).body.code).toBe('wrong-state');
    expect((await author.post(`drafts/${id}/acceptances`).expect(200)).body).toMatchObject({
      accepted: 1,
      text: 'היי, שלום לכולם! אנחנו תמיד עוזרים לכם היום. אפשר לכתוב אלינו בצ׳אט.',
    });
    expect((await said(author, id)).map(({ id: one, state }) => [one, state])).toEqual(
      expect.arrayContaining([
        [change, 'accepted'],
        [more, 'accepted'],
        [other, 'declined'],
      ]),
    );
    await author.post(`remarks/${comment}/resolution`).expect(204);
    await lead.delete(`remarks/${comment}/resolution`).expect(204);
    await desk.second.delete(`remarks/${comment}/resolution`).expect(409);
    await author.post(`drafts/${id}/submission`).expect(200);
    const [share] = await house.work.read<{ share: number }>(
      'SELECT share FROM suggestions.shares WHERE draft_id = $1 AND revision = 2 AND person_id = $2',
      [id, desk.ids['lead']],
    );
    expect(share?.share).toBeGreaterThan(0.1);
    expect(share?.share).toBeLessThan(0.4);
  });

  it('with pictures that say nothing but what they show, and are described before they are submitted', async () => {
    const { author, lead, publisher, colleague, post, house } = desk;
    const id = await post(author, 'Look at our new shop', { language: 'en' });
    const send = (by: Visitor, bytes: Buffer, name = 'shop.jpg') =>
      by.post(`drafts/${id}/images`).attach('file', bytes, { filename: name, contentType: 'image/jpeg' });
    const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect((await send(author, script).expect(422)).body.code).toBe('no-image');
    expect((await send(author, Buffer.concat([picture(), Buffer.alloc(6_000_000)])).expect(422)).body.code).toBe(
      'image-too-large',
    );
    await send(colleague, picture()).expect(404);
    await author.post(`drafts/${id}/images`, { file: 'x' }).expect(422);
    const first = (await send(author, picture()).expect(201)).body.id as string;
    const list = async (by: Visitor) => (await by.get(`drafts/${id}/images`).expect(200)).body as { items: object[] };
    expect(await list(author)).toMatchObject({
      items: [{ id: first, type: 'image/png', width: 2, height: 1, alt: {} }],
      most: 4,
      can: ['add', 'describe', 'remove'],
    });
    const sent = await author.get(`drafts/${id}/images/${first}/content`).expect(200);
    expect((sent.body as Buffer).includes('32.0853N')).toBe(false);
    expect(sent.headers['content-type']).toBe('image/png');
    expect(sent.headers['content-security-policy']).toContain('sandbox');
    for (const visitor of [lead, publisher, colleague]) {
      await visitor.get(`drafts/${id}/images`).expect(404);
      await visitor.get(`drafts/${id}/images/${first}/content`).expect(404);
    }
    const refused = (await author.post(`drafts/${id}/submission`).expect(422)).body;
    expect(refused.errors).toMatchObject([{ pointer: '/images/0/alt', code: 'image-without-alt' }]);
    await author.put(`drafts/${id}/images/${first}`, { alt: { en: 'A bright shop' } }).expect(200);
    await author.post(`drafts/${id}/submission`).expect(200);
    expect(await list(lead)).toMatchObject({ items: [{ id: first, alt: { en: 'A bright shop' } }], can: [] });
    await lead.get(`drafts/${id}/images/${first}/content`).expect(200);

    // A picture more is an edit: the reviewer goes on seeing what was submitted, and no approval stands.
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    const second = (await send(author, picture()).expect(201)).body.id as string;
    expect((await author.get(`drafts/${id}`).expect(200)).body).toMatchObject({
      state: 'writing',
      approvedRevision: null,
    });
    expect((await list(lead)).items).toHaveLength(1);
    await lead.get(`drafts/${id}/images/${second}/content`).expect(404);
    await author.delete(`drafts/${id}/images/${first}`).expect(204);
    await author.put(`drafts/${id}/images/${second}`, { alt: { en: 'Its door' } }).expect(200);
    await author.post(`drafts/${id}/submission`).expect(200);
    await lead.post(`drafts/${id}/approval`, { revision: 2 }).expect(200);
    expect(await list(publisher)).toMatchObject({ items: [{ id: second }] });
    await publisher.post(`drafts/${id}/taking`).expect(200);
    const link = { link: 'https://x.com/service/status/1' };
    await publisher.post(`drafts/${id}/publication`, link).expect(201);
    const [pack] = await house.work.read<{ images: object[]; values: number }>(
      `SELECT p.contents->'images' AS images, (SELECT count(*)::int FROM publishing.pack_value v
         WHERE v.publication_id = p.publication_id AND v.path LIKE 'images.%') AS values
       FROM publishing.pack p WHERE p.contents->'draft'->>'id' = $1`,
      [id],
    );
    expect(pack?.images).toMatchObject([
      { revision: 1, type: 'image/png', digest: { hash: expect.any(String) as string } },
      { revision: 2, alt: { hash: expect.any(String) as string } },
    ]);
    expect(pack?.values).toBe(4);
  });

  it('with pictures in the order that their author states, which those who were asked for help see, and publishers', async () => {
    const { author, lead, publisher, colleague, post } = desk;
    const id = await post(author, 'Two of them', { language: 'en' });
    const add = async (note: string, en: string): Promise<string> => {
      const sent = author.post(`drafts/${id}/images`).attach('file', picture(note), 'x.png');
      const imageId = (await sent.expect(201)).body.id as string;
      await author.put(`drafts/${id}/images/${imageId}`, { alt: { en } }).expect(200);
      return imageId;
    };
    const [door, sign] = [await add('a', 'Its door'), await add('bb', 'Its sign')];
    const listed = async (): Promise<string[]> => {
      const { items } = (await author.get(`drafts/${id}/images`).expect(200)).body as { items: { id: string }[] };
      return items.map((image) => image.id);
    };
    expect(await listed()).toEqual([door, sign]);
    for (const order of [[sign], [sign, sign], [sign, id], []]) {
      expect((await author.put(`drafts/${id}/images`, { order }).expect(422)).body.errors).toMatchObject([
        { code: 'not-all-pictures' },
      ]);
    }
    await lead.put(`drafts/${id}/images`, { order: [sign, door] }).expect(404);
    await author.put(`drafts/${id}/images`, { order: [sign, door] }).expect(200);
    expect(await listed()).toEqual([sign, door]);

    const at = `help-wanted/${id}/images/${door}/content`;
    await coach.get(at).expect(404);
    await author.put(`drafts/${id}/help`, { wish: 'Which of the two?' }).expect(204);
    expect((await coach.get(`help-wanted/${id}`).expect(200)).body).toMatchObject({
      ...{ title: null, images: [{ id: sign, alt: { en: 'Its sign' } }, { id: door }] },
    });
    expect((await coach.get(at).expect(200)).headers['content-type']).toBe('image/png');
    await coach.get(`help-wanted/${id}/images/${id}/content`).expect(404);
    await colleague.get(at).expect(403);
    await author.delete(`drafts/${id}/help`).expect(204);
    await coach.get(at).expect(404);

    await author.post(`drafts/${id}/submission`).expect(200);
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    const ready = (await publisher.get('ready-to-publish?limit=100').expect(200)).body.items as { draftId: string }[];
    expect(ready.find(({ draftId }) => draftId === id)).toMatchObject({
      ...{
        title: null,
        images: [
          { id: sign, alt: { en: 'Its sign' } },
          { id: door, alt: { en: 'Its door' } },
        ],
      },
    });
    await publisher.get(`drafts/${id}/images/${sign}/content`).expect(200);
  });

  it('whose pictures go with words that were never submitted', async () => {
    const { author, post, house } = desk;
    const id = await post(author, 'not yet');
    const one = async (): Promise<string> =>
      (await author.post(`drafts/${id}/images`).attach('file', picture('another'), 'x.png').expect(201)).body
        .id as string;
    for (let at = 0; at < 4; at += 1) await one();
    const five = author.post(`drafts/${id}/images`).attach('file', picture(), 'x.png');
    expect((await five.expect(409)).body.code).toBe('too-many-images');
    const kept = async (): Promise<number> =>
      (
        await house.work.read(
          'SELECT FROM platform.file_use u JOIN images.image i ON i.id = u.kept_for WHERE i.draft_id = $1',
          [id],
        )
      ).length;
    expect(await kept()).toBe(4);
    await author.post(`drafts/${id}/withdrawal`).expect(200);
    expect(await kept()).toBe(0);
  });

  it('as an article on a blog, whose head is part of each revision', async () => {
    const { author, lead, publisher, house, business, ids } = desk;
    const blog = { code: 'blog', accountKind: 'business', network: 'blog', names: { en: 'Blog' }, languages: ['en'] };
    const channelId = (await lead.post('channels', blog).expect(201)).body.id as string;
    await lead.put(`channels/${channelId}/publishers/${ids['publisher']}`).expect(204);
    const body = {
      ...WORDS,
      kind: 'article',
      channelId,
      text: '**Hello** <script>alert(1)</script> [x](javascript:alert(1))',
    };
    const faults = async (by: Visitor, path: string, sent: object): Promise<string[]> =>
      ((await by.post(path, sent).expect(422)).body.errors as { pointer: string; code: string }[]).map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
    expect(await faults(author, 'drafts', { ...body, channelId: business })).toEqual(['/channelId not-a-blog']);
    expect(await faults(author, 'drafts', { ...body, title: 'x'.repeat(201) })).toEqual(['/title isText']);
    const id = (await author.post('drafts', body).expect(201)).body.id as string;
    expect(await faults(author, `drafts/${id}/submission`, {})).toEqual(['/title required']);
    const words = { ...WORDS, text: body.text, title: 'Why \u202e we repair', byline: 'Noa of the workshop' };
    await author.put(`drafts/${id}`, words).expect(200);
    // Without a head it stays as it is; what is typed answers only where it stands.
    const saved = await author.put(`drafts/${id}/words`, { ...WORDS, text: `${body.text}!` }).expect(200);
    expect(saved.body).toEqual({ state: 'writing', editedAt: expect.any(String) as string, version: 3 });
    await author
      .put(`drafts/${id}/words`, { ...WORDS, text: 'x' })
      .set('if-match', '"2"')
      .expect(409);
    await desk.colleague.put(`drafts/${id}/words`, { ...WORDS, text: 'x' }).expect(404);
    const plain = await desk.post(author, 'no article', { language: 'en' });
    expect(
      (await author.put(`drafts/${plain}`, { ...WORDS, text: 'x', title: 'A title' }).expect(422)).body.errors,
    ).toMatchObject([{ pointer: '/title', code: 'only-for-articles' }]);
    await author.put(`drafts/${id}/words`, { ...WORDS, text: 'x'.repeat(1_000_000) }).expect(422);

    await author.post(`drafts/${id}/submission`).expect(200);
    expect((await lead.get(`drafts/${id}`).expect(200)).body).toMatchObject({
      kind: 'post',
      title: words.title,
      byline: words.byline,
      text: `${body.text}!`,
    });
    await author.post(`drafts/${id}/approval`, { revision: 1 }).expect(403);
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    const digests = await house.work.read<{ digest: string; text: string }>(
      `SELECT encode(digest, 'hex') AS digest, encode(sha256(convert_to(text, 'UTF8')), 'hex') AS text FROM drafts.revision WHERE draft_id = $1`,
      [id],
    );
    expect(digests[0]?.digest).not.toBe(digests[0]?.text);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await publisher.post(`drafts/${id}/publication`, { link: 'https://blog.example/why' }).expect(201);
    const values = await house.work.read<{ path: string; value: unknown }>(
      `SELECT v.path, v.value FROM publishing.pack_value v JOIN publishing.pack p USING (publication_id)
       WHERE p.contents->'draft'->>'id' = $1 AND v.path LIKE 'revisions.0.%' ORDER BY v.path`,
      [id],
    );
    expect(values.map(({ path }) => path)).toEqual(
      // The title is checked too: a sign in it turns the direction of what follows.
      ['byline', 'checks.findings.0.message', 'digest', 'text', 'title'].map((name) => `revisions.0.${name}`),
    );
    expect(values.at(-1)?.value).toBe(words.title);
  });

  it('fitted to several channels, each a draft of its own', async () => {
    const { author, colleague, lead, personal, post } = desk;
    const first = await post(author, 'one text', { language: 'en' });
    const more = { ...WORDS, kind: 'post', channelId: personal, text: 'one text', variantOf: first };
    const second = (await author.post('drafts', more).expect(201)).body.id as string;
    const third = (await author.post('drafts', { ...more, variantOf: second }).expect(201)).body.id as string;
    expect((await colleague.post('drafts', more).expect(422)).body.errors).toMatchObject([{ code: 'no-variant' }]);
    const of = async (id: string): Promise<string[]> =>
      ((await author.get(`drafts/${id}/variants`).expect(200)).body.items as { id: string }[]).map((item) => item.id);
    expect(await of(first)).toEqual([first, second, third]);
    expect(await of(third)).toEqual([first, second, third]);
    await colleague.get(`drafts/${first}/variants`).expect(404);
    await author.post(`drafts/${first}/submission`).expect(200);
    await lead.get(`drafts/${first}/variants`).expect(404);
    await lead.get(`drafts/${second}`).expect(404);
    await author.post(`drafts/${second}/withdrawal`).expect(200);
    expect(await of(first)).toEqual([first, third]);
    expect((await lead.get(`drafts/${first}`).expect(200)).body.variantOf).toBeNull();
  });

  it('and are gone with what was said of them: at once when given up, else thirty days after the last edit', async () => {
    const { author, post, house } = desk;
    const [given, forgotten] = [await post(author, 'never mind this'), await post(author, 'some day perhaps')];
    for (const id of [given, forgotten]) {
      await author.put(`drafts/${id}/help`, { wish: 'help' }).expect(204);
      await say(coach, id, await textOf(author, id), 'e', { words: 'kind words' });
    }
    const left = async (id: string): Promise<number> =>
      (
        await house.work.read(
          `SELECT draft_id FROM suggestions.help WHERE draft_id = $1 UNION ALL SELECT draft_id FROM suggestions.base WHERE draft_id = $1
           UNION ALL SELECT draft_id FROM suggestions.remark WHERE draft_id = $1`,
          [id],
        )
      ).length;
    expect(await left(given)).toBe(3);
    await author.post(`drafts/${given}/withdrawal`).expect(200);
    expect(await left(given)).toBe(0);
    house.clock.advance(29 * 86_400_000);
    await house.tick('drafts.forget');
    expect(await left(forgotten)).toBe(3);
    house.clock.advance(2 * 86_400_000);
    await house.tick('drafts.forget');
    expect(await left(forgotten)).toBe(0);
  });
});
