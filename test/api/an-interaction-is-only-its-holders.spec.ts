import { type Desk, openDesk } from '../support/desk';
import { addTopic, arrive } from '../support/feed';

describe('An interaction that somebody holds', () => {
  let desk: Desk;
  let goalId: string;
  beforeAll(async () => {
    desk = await openDesk();
    const { lead, ids, business } = desk;
    await addTopic(lead, { code: 'router', channelId: business, people: [ids['author'], ids['colleague']] });
    const goal = { code: 'g', names: { en: 'g' }, measureNames: { en: 'people' }, unit: 'people', target: '5' };
    const period = { from: '2026-01-01', until: '2027-12-31', ownerId: ids['lead'] };
    goalId = (await lead.post('goals', { ...goal, ...period }).expect(201)).body.id as string;
  });
  afterAll(() => desk.house.close());

  const one = async (externalId: string): Promise<string> =>
    (await arrive(desk.house, desk.lead, [{ channel: 'x-service', externalId, text: 'my router' }]))[externalId] ?? '';
  const claimed = async (externalId: string): Promise<string> => {
    const id = await one(externalId);
    await desk.author.post(`interactions/${id}/claim`).expect(201);
    return id;
  };

  it('is not there for whom it is not shown', async () => {
    const id = await claimed('a');
    await desk.stranger.get(`interactions/${id}`).expect(404);
    await desk.stranger.delete(`interactions/${id}/claim`).expect(404);
    await desk.stranger.post(`interactions/${id}/outcome`, { outcome: 'spam' }).expect(404);
    await desk.stranger.put(`interactions/${id}/goal`, { goalId }).expect(404);
    await desk.colleague.delete(`interactions/${id}/claim`).expect(409);
  });

  it('serves the goal they name while their time runs, and not after it', async () => {
    const id = await claimed('b');
    await desk.author.put(`interactions/${id}/goal`, { goalId }).expect(204);
    desk.house.clock.advance(31 * 60_000);
    const late = await desk.author.put(`interactions/${id}/goal`, { goalId: null }).expect(409);
    expect(late.body.code).toBe('claim-not-held');
  });

  it('does not wait again when it is given back after the network told of our answer', async () => {
    const [given, silent] = [await claimed('c'), await claimed('d')];
    const ours = (parentExternalId: string) => ({
      ...{ channel: 'x-service', externalId: `ours-${parentExternalId}`, parentExternalId },
      ...{ text: 'done', ours: true },
    });
    await arrive(desk.house, desk.lead, [ours('c'), ours('d')]);
    await desk.author.delete(`interactions/${given}/claim`).expect(204);
    desk.house.clock.advance(31 * 60_000);
    await desk.house.tick('feed.release');
    for (const id of [given, silent]) {
      expect((await desk.lead.get(`interactions/${id}`).expect(200)).body).toMatchObject({ status: 'answered' });
      await desk.colleague.post(`interactions/${id}/claim`).expect(409);
    }
  });

  it('and an approved reply to what was dealt with otherwise waits for no publisher', async () => {
    const id = await claimed('e');
    const body = { kind: 'reply', relationship: 'employee', language: 'en', text: 'on it', interactionId: id };
    const draft = (await desk.author.post('drafts', body).expect(201)).body as { id: string };
    await desk.author.post(`drafts/${draft.id}/submission`).expect(200);
    await desk.lead.post(`drafts/${draft.id}/approval`, { revision: 1 }).expect(200);
    const ready = async (): Promise<string[]> =>
      ((await desk.publisher.get('ready-to-publish').expect(200)).body.items as { draftId: string }[]).map(
        ({ draftId }) => draftId,
      );
    expect(await ready()).toEqual([draft.id]);
    await desk.lead.delete(`interactions/${id}/claim`).expect(204);
    await desk.colleague.post(`interactions/${id}/claim`).expect(201);
    await desk.colleague
      .post(`interactions/${id}/outcome`, { outcome: 'moved-to-private', note: 'by mail' })
      .expect(204);
    expect(await ready()).toEqual([]);
  });

  it('and of a working copy nobody was shown, nothing is left after thirty days', async () => {
    const { author, submitted, house } = desk;
    const id = await submitted(author, 'Ad: as submitted', { relationship: 'sponsored', language: 'en' });
    const words = { text: 'never shown', relationship: 'paid', language: 'he', goalId };
    await author.put(`drafts/${id}`, words).expect(200);
    house.clock.advance(31 * 86_400_000);
    await house.tick('drafts.forget');
    const [row] = await house.work.read(
      'SELECT text, relationship, language, goal_id FROM drafts.draft WHERE id = $1',
      [id],
    );
    expect(row).toEqual({ text: 'Ad: as submitted', relationship: 'sponsored', language: 'en', goal_id: null });
  });
});
