import { type Desk, openDesk, recognise } from '../support/desk';
import { arrive } from '../support/feed';
import { addPeople } from '../support/people';

const REPLY = { kind: 'reply', relationship: 'employee', language: 'he' };
const LINK = { link: 'https://x.com/obi/status/9' };
const names = (en: string) => ({ en });

describe('A reply', () => {
  let desk: Desk;
  let interactions: Record<string, string>;
  beforeAll(async () => {
    desk = await openDesk();
    const { lead, house, ids } = desk;
    const topic = async (code: string, risk: string): Promise<void> => {
      const keyword = { channelId: desk.business, keyword: code, match: 'word' };
      const body = { code, names: names(code), risk, offered: true, keywords: [keyword] };
      const { id } = (await lead.post('topics', body).expect(201)).body as { id: string };
      for (const person of ['author', 'colleague', 'stranger', 'lead'])
        await lead.put(`topics/${id}/people/${ids[person] ?? ''}`).expect(204);
    };
    await topic('router', 'low');
    await topic('lawyer', 'high');
    interactions = await arrive(
      house,
      lead,
      ['router one', 'router two', 'router three', 'router four', 'router five', 'router and lawyer'].map(
        (text, at) => ({
          channel: 'x-service',
          externalId: `t${at}`,
          text: `my ${text} 🙂`,
        }),
      ),
    );
  });
  afterAll(async () => {
    await desk.house.close();
  });

  const at = (number: number): string => interactions[`t${number}`] ?? '';

  it('is begun by whoever holds the interaction, once', async () => {
    const { author, colleague, business, personal } = desk;
    const unclaimed = await author.post('drafts', { ...REPLY, interactionId: at(0) }).expect(409);
    expect(unclaimed.body.code).toBe('claim-not-held');
    await author.post(`interactions/${at(0)}/claim`).expect(201);
    const other = await colleague.post('drafts', { ...REPLY, interactionId: at(0) }).expect(409);
    expect(other.body.code).toBe('claim-not-held');
    const elsewhere = await author.post('drafts', { ...REPLY, interactionId: at(0), channelId: personal }).expect(422);
    expect(elsewhere.body.errors).toMatchObject([{ pointer: '/channelId', code: 'other-channel' }]);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => author.post('drafts', { ...REPLY, interactionId: at(0), text: 'תודה' })),
    );
    const begun = replies.filter(({ status }) => status === 201);
    expect(begun).toHaveLength(1);
    expect(
      new Set(replies.filter(({ status }) => status !== 201).map(({ body }) => (body as { code: string }).code)),
    ).toEqual(new Set(['draft-exists']));
    const draft = (await author.get(`drafts/${(begun[0]?.body as { id: string }).id}`).expect(200)).body;
    expect(draft).toMatchObject({
      channel: { id: business },
      interaction: { id: at(0), text: 'my router one 🙂' },
      risk: 'low',
    });
  });

  it('asks for the permit at the risk of what it answers: 403 without belt, and at a risk beyond it', async () => {
    const { author, stranger, lead } = desk;
    const beltless = await stranger.post('drafts', { ...REPLY, interactionId: at(1) }).expect(403);
    expect(beltless.body).toMatchObject({ code: 'permit-missing', missing: [{ kind: 'belt', id: 'white' }] });
    const risky = await author.post('drafts', { ...REPLY, interactionId: at(5) }).expect(403);
    expect(risky.body).toMatchObject({ code: 'permit-missing', missing: [{ kind: 'belt', id: 'green' }] });
    await lead.post(`interactions/${at(5)}/claim`).expect(201);
    await lead.post('drafts', { ...REPLY, interactionId: at(5) }).expect(201);
  });

  it('keeps its interaction for its writer while others decide, and stands in the thread once published', async () => {
    const { author, colleague, lead, publisher, house, ids } = desk;
    await author.post(`interactions/${at(2)}/claim`).expect(201);
    const { id } = (await author.post('drafts', { ...REPLY, interactionId: at(2), text: 'כבר מטפלים' }).expect(201))
      .body as {
      id: string;
    };
    await author.post(`drafts/${id}/submission`).expect(200);
    house.clock.advance(5 * 3_600_000);
    await house.tick('feed.release');
    await colleague.post(`interactions/${at(2)}/claim`).expect(409);
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => publisher.post(`drafts/${id}/publication`, LINK)),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
    const thread = (await lead.get(`interactions/${at(2)}`).expect(200)).body;
    expect(thread).toMatchObject({ status: 'answered' });
    const ours = (
      thread.thread as { ours: boolean; text: string; link: string; answeredBy: { personId: string } }[]
    ).filter((message) => message.ours);
    expect(ours).toMatchObject([{ text: 'כבר מטפלים', ...LINK, answeredBy: { personId: ids['author'] } }]);
    const [pack] = await house.work.read<{ contents: object }>(
      `SELECT k.contents FROM publishing.pack k JOIN publishing.publication p ON p.id = k.publication_id WHERE p.draft_id = $1`,
      [id],
    );
    expect(pack?.contents).toMatchObject({ interaction: { id: at(2), risk: 'low' } });
  });

  it('is not submitted once the interaction is lost, and not taken once somebody has dealt with it', async () => {
    const { author, colleague, lead, publisher, house } = desk;
    await author.post(`interactions/${at(3)}/claim`).expect(201);
    const { id } = (await author.post('drafts', { ...REPLY, interactionId: at(3), text: 'slow' }).expect(201)).body as {
      id: string;
    };
    house.clock.advance(31 * 60_000);
    expect((await author.post(`drafts/${id}/submission`).expect(409)).body.code).toBe('claim-not-held');
    await author.put(`drafts/${id}`, { relationship: 'employee', language: 'en', text: 'kept' }).expect(200);
    await author.post(`interactions/${at(3)}/claim`).expect(201);
    await author.post(`drafts/${id}/submission`).expect(200);
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    await lead.delete(`interactions/${at(3)}/claim`).expect(204);
    await colleague.post(`interactions/${at(3)}/claim`).expect(201);
    await colleague.post(`interactions/${at(3)}/outcome`, { outcome: 'moved-to-private', note: 'by mail' }).expect(204);
    expect((await publisher.post(`drafts/${id}/taking`).expect(409)).body.code).toBe('already-answered');
  });

  it('comes back into its writer’s hands when it is returned', async () => {
    const { author, lead, house, colleague } = desk;
    await author.post(`interactions/${at(4)}/claim`).expect(201);
    const { id } = (await author.post('drafts', { ...REPLY, interactionId: at(4), text: 'hm' }).expect(201)).body as {
      id: string;
    };
    await author.post(`drafts/${id}/submission`).expect(200);
    house.clock.advance(3 * 3_600_000);
    await lead.post(`drafts/${id}/return`, { code: 'tone', note: 'x' }).expect(200);
    await colleague.post(`interactions/${at(4)}/claim`).expect(409);
    house.clock.advance(31 * 60_000);
    await colleague.post(`interactions/${at(4)}/claim`).expect(201);
  });

  it('waits while its author’s permit does not hold', async () => {
    const { house, lead, publisher, submitted } = desk;
    const { fleeting } = await addPeople(house, [{ externalId: 'fleeting' }]);
    await recognise(house, fleeting ?? '', 'white');
    const writer = await house.as('fleeting');
    const id = await submitted(writer, 'until the belt lapses');
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    const body = { reason: 'being looked into', until: null };
    const suspended = (await lead.post(`people/${fleeting}/suspensions`, body).expect(201)).body as { id: string };
    expect((await publisher.post(`drafts/${id}/taking`).expect(409)).body.code).toBe('author-permit-gone');
    await lead.post(`suspensions/${suspended.id}/ending`, { reason: 'it was nothing' }).expect(204);
    await publisher.post(`drafts/${id}/taking`).expect(200);
  });

  it('that comes back with other words than were approved is flagged, when its link says which it is', async () => {
    const { author, lead, publisher, house } = desk;
    const ids = await arrive(house, lead, [{ channel: 'x-service', externalId: 'back', text: 'my router again' }]);
    await author.post(`interactions/${ids['back']}/claim`).expect(201);
    const text = 'Noa of the service: we look into it, https://tamar.example/help';
    const begun = { ...REPLY, language: 'en', interactionId: ids['back'], text };
    const { id } = (await author.post('drafts', begun).expect(201)).body as { id: string };
    await author.post(`drafts/${id}/submission`).expect(200);
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    const link = 'https://x.com/obi/status/77';
    await publisher.post(`drafts/${id}/publication`, { link }).expect(201);
    const send = async (externalId: string, words: string, more: object = {}): Promise<unknown[]> => {
      const own = {
        channel: 'x-service',
        externalId,
        parentExternalId: 'back',
        ours: true,
        author: 'obi',
        text: words,
      };
      const saidAt = house.clock.now().toISOString();
      await lead.post('interactions', { items: [{ ...own, saidAt, link, ...more }] }).expect(({ status }) => {
        if (status >= 300) throw new Error(`${status}`);
      });
      await house.tick('aftermath.compare');
      await house.settle();
      return (await author.get(`drafts/${id}/aftermath`).expect(200)).body.items as unknown[];
    };
    expect(await send('own-1', text.replace('https://tamar.example/help', 'https://t.co/a1'))).toEqual([]);
    expect(await send('own-2', 'Something else', { link: 'https://x.com/obi/status/78' })).toEqual([]);
    const flagged = { what: 'seen', text: 'We look into it.', link, drifted: true, recordedBy: null };
    expect(await send('own-3', 'We look into it.')).toMatchObject([flagged]);
    await house.tick('aftermath.compare');
    const { body } = await lead.get(`drafts/${id}/aftermath`).expect(200);
    expect(body).toMatchObject({ drifts: true, items: [flagged] });
    const { items } = (await author.get('my/nudges?state=open').expect(200)).body as { items: { reason: string }[] };
    expect(items.map(({ reason }) => reason)).toContain('publishing.drifted');
  });

  it('or is a post of ours that came back, or that the network has no more', async () => {
    const { author, lead, publisher, house } = desk;
    const id = await desk.approved(author, 'We open on Friday.');
    await publisher.post(`drafts/${id}/taking`).expect(200);
    const link = 'https://x.com/obi/status/90';
    await publisher.post(`drafts/${id}/publication`, { link }).expect(201);
    const { code } = (await lead.get(`channels/${desk.business}`).expect(200)).body as { code: string };
    const send = async (externalId: string, text: string): Promise<unknown[]> => {
      const item = { channel: code, externalId, ours: true, author: 'obi', text, link };
      await lead.post('interactions', { items: [{ ...item, saidAt: house.clock.now().toISOString() }] }).expect(200);
      await house.tick('aftermath.compare');
      return (await lead.get(`drafts/${id}/aftermath`).expect(200)).body.items as unknown[];
    };
    expect(await send('post-1', ' We  open on\u00a0Friday.')).toEqual([]);
    const seen = { what: 'seen', text: 'We open on Sunday.', drifted: true, recordedBy: null };
    expect(await send('post-2', 'We open on Sunday.')).toMatchObject([seen]);
    await lead.post('interactions', { items: [{ channel: code, externalId: 'post-2', removed: true }] }).expect(200);
    await house.tick('aftermath.compare');
    const { body } = await lead.get(`drafts/${id}/aftermath`).expect(200);
    expect(body).toMatchObject({ drifts: false, items: [{ what: 'deleted', text: null, recordedBy: null }, seen] });
  });

  it('that the customer has taken back, as everybody is told who decides on the reply', async () => {
    const { author, lead, house } = desk;
    const gone = { channel: 'x-service', externalId: 'taken-back', text: 'my router again' };
    const ids = await arrive(house, lead, [gone]);
    await author.post(`interactions/${ids['taken-back']}/claim`).expect(201);
    const begun = { ...REPLY, interactionId: ids['taken-back'], text: 'מיד' };
    const { id } = (await author.post('drafts', begun).expect(201)).body as { id: string };
    await author.post(`drafts/${id}/submission`).expect(200);
    const answered = async () => (await lead.get(`drafts/${id}`).expect(200)).body.interaction as object;
    expect(await answered()).toMatchObject({ removed: false, text: gone.text });
    await lead.post('interactions', { items: [{ ...gone, text: undefined, removed: true }] }).expect(200);
    expect(await answered()).toMatchObject({ removed: true, text: '' });
  });

  it('that is ready stands by what the customer is owed, before what can wait', async () => {
    const { author, lead, publisher, house } = desk;
    const nothing = { week: null, country: null, region: null, closed: [], leaseMinutes: null };
    const terms = { ...nothing, levels: [{ topicId: null, minutes: 30 }] };
    await lead.put(`channels/${desk.business}/service-terms`, terms).expect(200);
    const post = await desk.approved(author, 'A post that can wait');
    const ids = await arrive(house, lead, [{ channel: 'x-service', externalId: 'owed', text: 'my router now' }]);
    await author.post(`interactions/${ids['owed']}/claim`).expect(201);
    const begun = { ...REPLY, interactionId: ids['owed'], text: 'מיד' };
    const { id } = (await author.post('drafts', begun).expect(201)).body as { id: string };
    await author.post(`drafts/${id}/submission`).expect(200);
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    const ready = async (): Promise<unknown[]> => {
      const { items } = (await publisher.get('ready-to-publish?limit=100').expect(200)).body as {
        items: { draftId: string; late: boolean }[];
      };
      return items.filter(({ draftId }) => [id, post].includes(draftId)).map(({ draftId, late }) => [draftId, late]);
    };
    expect(await ready()).toEqual([
      [id, false],
      [post, false],
    ]);
    house.clock.advance(31 * 60_000);
    expect(await ready()).toEqual([
      [id, true],
      [post, false],
    ]);
  });
});
