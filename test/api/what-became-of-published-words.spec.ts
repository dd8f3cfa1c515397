import { type Desk, openDesk } from '../support/desk';
import type { Visitor } from '../support/house';

const HOUR = 3_600_000;

describe('What became of published words', () => {
  let desk: Desk;
  const publish = async (text: string): Promise<string> => {
    const { author, publisher, approved } = desk;
    const id = await approved(author, text);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await publisher.post(`drafts/${id}/publication`, { link: 'https://x.com/service/status/1' }).expect(201);
    return id;
  };
  const reasons = async (visitor: Visitor): Promise<string[]> => {
    await desk.house.settle();
    const { items } = (await visitor.get('my/nudges?state=open').expect(200)).body as { items: { reason: string }[] };
    return items.map(({ reason }) => reason).filter((reason) => reason.startsWith('publishing.'));
  };

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.house.close();
  });

  it('begins with a link that leads to the network and the handle', async () => {
    const { author, publisher, approved, lead, ids } = desk;
    const named = { code: 'x-named', accountKind: 'business', network: 'x', handle: 'service', languages: ['en'] };
    const { body } = await lead.post('channels', { ...named, names: { en: 'X', he: 'X' } }).expect(201);
    await lead.put(`channels/${body.id}/publishers/${ids['publisher']}`).expect(204);
    const id = await approved(author, 'linked', { channelId: body.id as string });
    await publisher.post(`drafts/${id}/taking`).expect(200);
    const fault = async (link: string): Promise<unknown> =>
      (await publisher.post(`drafts/${id}/publication`, { link }).expect(422)).body.errors[0];
    expect(await fault('https://facebook.com/service/1')).toMatchObject({ code: 'other-network', pointer: '/link' });
    expect(await fault('https://x.com/somebody/status/1')).toMatchObject({ code: 'other-handle' });
    await publisher.post(`drafts/${id}/publication`, { link: 'https://x.com/Service/status/1' }).expect(201);
  });

  it('is withheld for good on a personal account, and nobody else records anything of it', async () => {
    const { author, approved, personal, lead, publisher } = desk;
    const id = await approved(author, 'mine', { channelId: personal });
    await author.post(`drafts/${id}/publication`, {}).expect(201);
    expect((await author.get(`drafts/${id}`).expect(200)).body).toMatchObject({
      ...{ state: 'published', publication: { link: null } },
    });
    for (const visitor of [lead, publisher]) await visitor.get(`drafts/${id}/aftermath`).expect(404);
    const seen = { what: 'edited', text: 'quite other words', reason: 'I changed my mind' };
    expect((await author.post(`drafts/${id}/aftermath`, seen).expect(200)).body).toMatchObject({ drifts: false });
  });

  it('is recorded by people, and what drifts is told to the writer and the leads until it is settled', async () => {
    const { author, lead, publisher, stranger, ids } = desk;
    const id = await publish('Ad. We help within a day.');
    const at = `drafts/${id}/aftermath`;
    await stranger.post(at, { what: 'deleted', reason: 'I say so' }).expect(404);
    const record = (visitor: Visitor, body: object) => visitor.post(at, { reason: 'Seen on the channel', ...body });
    expect((await record(publisher, { what: 'seen' }).expect(422)).body.errors[0].pointer).toBe('/text');
    expect((await record(publisher, { what: 'deleted', text: 'x' }).expect(422)).body.errors[0].code).toBe(
      'no-words-here',
    );
    await record(publisher, { what: 'deleted', at: '2190-01-01T00:00:00Z' }).expect(422);
    const same = await record(publisher, { what: 'seen', text: ' Ad. We help\nwithin a day. ' }).expect(200);
    expect(same.body).toMatchObject({ drifts: false, items: [{ drifted: false, recordedBy: ids['publisher'] }] });
    expect(await reasons(author)).not.toContain('publishing.drifted');
    const other = await record(publisher, { what: 'edited', text: 'We help within a day.' }).expect(200);
    expect(other.body).toMatchObject({ drifts: true, approved: 'Ad. We help within a day.', can: ['record'] });
    expect(await reasons(author)).toContain('publishing.drifted');
    expect(await reasons(lead)).toContain('publishing.drifted-lead');
    await record(author, { what: 'settled' }).expect(404);
    expect((await record(lead, { what: 'settled' }).expect(200)).body).toMatchObject({
      ...{ drifts: false, can: ['record', 'settle'] },
    });
    expect(await reasons(author)).not.toContain('publishing.drifted');
    expect(await reasons(lead)).not.toContain('publishing.drifted-lead');
    await author
      .post(`drafts/${await desk.approved(author, 'not out')}/aftermath`, {
        ...{ what: 'deleted', reason: 'It is gone' },
      })
      .expect(409);
  });

  it('is told with a link that leads there, or with none', async () => {
    const { publisher, author } = desk;
    const at = `drafts/${await publish('Linked once more')}/aftermath`;
    const seen = { what: 'seen', text: 'Linked once more', reason: 'Seen there' };
    const { body } = await publisher.post(at, { ...seen, link: 'https://facebook.com/1' }).expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/link', code: 'other-network' }]);
    await author.post(at, { ...seen, link: 'https://x.com/service/status/2' }).expect(200);
  });

  it('brings its author back within the window, and not after it or once it is deleted', async () => {
    const { author, house } = desk;
    await publish('Ask us anything');
    expect(await reasons(author)).not.toContain('publishing.follow-up');
    house.clock.advance(3 * HOUR);
    const back = await house.as('author');
    await house.tick('nudges.sweep');
    expect(await reasons(back)).toContain('publishing.follow-up');
  });

  it('within a window that leads state for all channels and for one, in dated rows with a reason', async () => {
    const { house, business, personal } = desk;
    const lead = await house.as('lead');
    const author = await house.as('author');
    const publisher = await house.as('publisher');
    const windows = async (): Promise<Record<string, unknown>> => {
      const { items } = (await lead.get('follow-up-windows').expect(200)).body as {
        items: { channelId: string | null; own: boolean; afterHours: number; untilHours: number }[];
      };
      return Object.fromEntries(
        items.map((item) => [item.channelId ?? 'general', [item.own, item.afterHours, item.untilHours]]),
      );
    };
    expect(await windows()).toMatchObject({ general: [false, 2, 48], [business]: [false, 2, 48] });
    const stated = { afterHours: 5, untilHours: 9, reason: 'Evenings are quiet there' };
    await author.put(`channels/${business}/follow-up-window`, stated).expect(403);
    await author.get('follow-up-windows').expect(403);
    const turned = { ...stated, untilHours: 5 };
    expect((await lead.put(`channels/${business}/follow-up-window`, turned).expect(422)).body.errors[0].code).toBe(
      'not-after-the-first',
    );
    await lead.put(`channels/${desk.ids['lead']}/follow-up-window`, stated).expect(404);
    await lead.put(`channels/${business}/follow-up-window`, stated).expect(200);
    house.clock.advance(1000);
    await lead.put('follow-up-windows/general', { ...stated, afterHours: 1, untilHours: 24 }).expect(200);
    expect(await windows()).toMatchObject({
      general: [false, 1, 24],
      [business]: [true, 5, 9],
      [personal]: [false, 1, 24],
    });

    const id = await desk.approved(author, 'In our own time');
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await publisher.post(`drafts/${id}/publication`, { link: 'https://x.com/service/status/3' }).expect(201);
    const asked = async (): Promise<number> => {
      await house.settle();
      const rows = await house.work.read(
        `SELECT FROM nudges.nudge WHERE reason = 'publishing.follow-up' AND subject_id = $1 AND ended_at IS NULL`,
        [id],
      );
      return rows.length;
    };
    house.clock.advance(4 * HOUR);
    await house.tick('nudges.sweep');
    expect(await asked()).toBe(0);
    house.clock.advance(2 * HOUR);
    await house.tick('nudges.sweep');
    expect(await asked()).toBe(1);
    const again = await house.as('lead');
    await again.delete(`channels/${business}/follow-up-window`).expect(200);
    const { items } = (await again.get('follow-up-windows').expect(200)).body as {
      items: { channelId: string; own: boolean }[];
    };
    expect(items.find(({ channelId }) => channelId === business)).toMatchObject({ own: false, afterHours: 1 });
  });
});
