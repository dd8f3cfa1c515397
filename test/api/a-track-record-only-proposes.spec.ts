import { type Desk, openDesk } from '../support/desk';
import { addPeople } from '../support/people';

const DAY = 86_400_000;

describe('A track record only proposes', () => {
  let desk: Desk;
  const mine = async (visitor = desk.author): Promise<Record<string, unknown>> =>
    (await visitor.get('my/track-record').expect(200)).body as Record<string, unknown>;
  const propose = async (): Promise<void> => {
    await desk.house.tick('trackrecords.propose');
    await desk.house.settle();
  };
  const own = (): Promise<readonly { depth: string }[]> =>
    desk.house.work.read<{ depth: string }>('SELECT depth FROM permits.own_depth WHERE until_at IS NULL');

  beforeAll(async () => {
    desk = await openDesk();
    const { author, lead, colleague, submitted, house, personal } = desk;
    await addPeople(house, [{ externalId: 'council', roles: ['council'] }]);
    const stated = { days: 90, least: 3, moreBelow: 60, lessFrom: 95, mostCorrections: 1, answerDays: 7 };
    await lead.post('track-record-threshold', { ...stated, lessFrom: 50, reason: 'x y z' }).expect(422);
    await lead.post('track-record-threshold', { ...stated, reason: 'A small desk' }).expect(200);
    for (const text of ['one', 'two', 'three']) {
      const id = await submitted(author, text);
      await lead.post(`drafts/${id}/return`, { code: 'tone', note: 'Once more' }).expect(200);
      const good = await submitted(colleague, text);
      await lead.post(`drafts/${good}/approval`, { revision: 1 }).expect(200);
      // Of one's own account nothing counts.
      const private_ = await submitted(author, text, { channelId: personal });
      await lead.post(`drafts/${private_}/approval`, { revision: 1 }).expect(200);
    }
  });
  afterAll(async () => {
    await desk.house.close();
  });

  it('shows the person the facts and the rules before anything is proposed', async () => {
    expect(await mine()).toMatchObject({
      ...{ on: true, threshold: { days: 90, least: 3, moreBelow: 60, lessFrom: 95 } },
      items: [{ channelId: desk.business, read: 3, accepted: 0, corrections: 0, proposal: null }],
    });
    expect((await desk.lead.get('track-record-proposals').expect(200)).body.items).toEqual([]);
    expect(await own()).toEqual([]);
  });

  it('lets them answer first, and a lead decide with a reason, never on themselves', async () => {
    const { author, colleague, lead, house } = desk;
    await propose();
    await propose();
    const items = (await lead.get('track-record-proposals').expect(200)).body.items as Record<string, string>[];
    expect(items.map(({ direction, person }) => [direction, (person as unknown as { id: string }).id]).sort()).toEqual([
      ...[
        ['less', desk.ids['colleague']],
        ['more', desk.ids['author']],
      ],
    ]);
    expect(await own()).toEqual([]);
    const nothing = (await lead.get('my/nudges?state=open').expect(200)).body.items as { reason: string }[];
    expect(nothing.map(({ reason }) => reason)).not.toContain('trackrecords.waiting');
    const more = items.find(({ direction }) => direction === 'more')?.['id'];
    const less = items.find(({ direction }) => direction === 'less')?.['id'];
    const verdict = { accepted: true, reason: 'Let us read along for a while' };
    expect((await lead.post(`track-record-proposals/${more}/decision`, verdict).expect(409)).body.code).toBe(
      'answer-awaited',
    );
    await author.post(`track-record-proposals/${more}/decision`, verdict).expect(403);
    await colleague.post(`my/track-record-proposals/${more}/answer`, { text: 'not mine' }).expect(404);
    const answered = (await author.post(`my/track-record-proposals/${more}/answer`, { text: 'I was new' }).expect(200))
      .body;
    expect(answered.items[0].proposal).toMatchObject({ direction: 'more', answer: 'I was new', can: [] });
    // Now, and not before, leads are told that something waits for them.
    await house.settle();
    const told = (await lead.get('my/nudges?state=open').expect(200)).body.items as { reason: string; title: string }[];
    expect(told.filter(({ reason }) => reason === 'trackrecords.waiting')).toMatchObject([
      { title: 'One proposal about the depth of review waits' },
    ]);
    await lead.post(`track-record-proposals/${more}/decision`, verdict).expect(204);
    await lead.post(`track-record-proposals/${more}/decision`, verdict).expect(409);
    expect(await own()).toEqual([{ depth: 'more' }]);
    expect((await mine())['items']).toMatchObject([{ proposal: { state: 'accepted', reason: verdict.reason } }]);
    house.clock.advance(8 * DAY);
    const later = await house.as('lead');
    await later.post(`track-record-proposals/${less}/decision`, { accepted: false, reason: 'Too early' }).expect(204);
    expect(await own()).toEqual([{ depth: 'more' }]);
    await propose();
    expect((await later.get('track-record-proposals').expect(200)).body.items).toEqual([]);
    expect((await later.get('track-record-proposals?state=decided').expect(200)).body.items).toHaveLength(2);
  });

  it('is done without where a legal entity switches it off, and comes back by two', async () => {
    const { house } = desk;
    const council = await house.as('council');
    const { items } = (await council.get('track-record-settings').expect(200)).body as {
      items: { legalEntity: string; can: string[] }[];
    };
    expect(items).toMatchObject([{ on: true, can: ['off'] }]);
    const change = { legalEntity: items[0]?.legalEntity, reason: 'Agreed with the council' };
    await council.post('track-record-changes', { ...change, on: false }).expect(200);
    expect(await own()).toEqual([]);
    expect(await mine(await house.as('author'))).toMatchObject({ on: false });
    const lead = await house.as('lead');
    expect((await lead.get('track-record-proposals?state=decided').expect(200)).body.items).toEqual([]);
    house.clock.advance(40 * DAY);
    await propose();
    const [open] = await house.work.read<{ n: number }>(
      `SELECT count(*)::integer AS n FROM trackrecords.proposal WHERE state = 'open'`,
    );
    expect(open?.n).toBe(0);
    const admin = await house.as('admin');
    const { body } = await admin.post('track-record-changes', { ...change, on: true }).expect(200);
    const id = (body as { items: { proposedId: string }[] }).items[0]?.proposedId;
    await admin.post(`track-record-changes/${id}/confirmation`).expect(403);
    await (await house.as('council')).post(`track-record-changes/${id}/confirmation`).expect(204);
    expect((await admin.get('track-record-settings').expect(200)).body.items).toMatchObject([{ on: true }]);
  });

  it('tells leads of nobody whom works-council mode keeps from them', async () => {
    const { house } = desk;
    await propose();
    house.clock.advance(8 * DAY);
    const told = async (): Promise<readonly string[]> => {
      await house.tick('nudges.sweep');
      await house.settle();
      const { items } = (await (await house.as('lead')).get('my/nudges?state=open').expect(200)).body as {
        items: { reason: string }[];
      };
      return items.map(({ reason }) => reason);
    };
    expect(await told()).toContain('trackrecords.waiting');
    const sights = { 'drafts/case/lead': 'aggregate' };
    const change = { legalEntity: '', minimum: 8, reason: 'agreed', on: true, sights };
    const reply = await (await house.as('council')).post('council-changes', change);
    if (reply.status >= 300) throw new Error(reply.text);
    expect((await (await house.as('lead')).get('track-record-proposals').expect(200)).body.items).toEqual([]);
    expect(await told()).not.toContain('trackrecords.waiting');
  });
});
