import { type Desk, openDesk, recognise } from '../support/desk';
import { addTopic, arrive } from '../support/feed';
import type { Visitor } from '../support/house';
import { restateTable, statedTable } from '../support/ladder';
import { addPeople } from '../support/people';

describe('A reviewer', () => {
  let desk: Desk;
  let senior: Visitor;
  beforeAll(async () => {
    desk = await openDesk();
    const { senior: id = '' } = await addPeople(desk.house, [{ externalId: 'senior', roles: ['lead'] }]);
    await recognise(desk.house, id, 'blue');
    senior = await desk.house.as('senior');
  });
  afterAll(() => desk.house.close());

  const queued = async (visitor: Visitor): Promise<{ draftId: string; risk: string }[]> =>
    (await visitor.get('reviews?limit=100').expect(200)).body.items as { draftId: string; risk: string }[];

  it('reads the language, the relationship and the goal as they were submitted, not as they are being written', async () => {
    const { lead, author, publisher, submitted } = desk;
    const goal = async (code: string): Promise<string> => {
      const body = {
        code,
        names: { en: code },
        measureNames: { en: 'people' },
        target: '5',
        unit: 'people',
        from: '2026-01-01',
        until: '2027-12-31',
        ownerId: desk.ids['lead'],
      };
      return (await lead.post('goals', body).expect(201)).body.id as string;
    };
    const [first, second] = [await goal('first'), await goal('second')];
    const id = await submitted(author, 'Ad: as submitted', {
      relationship: 'sponsored',
      language: 'en',
      goalId: first,
    });
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await publisher.delete(`drafts/${id}/taking`).expect(204);
    const other = { text: 'being written', relationship: 'employee', language: 'he', goalId: second };
    const changed = await submitted(author, 'Ad: to be changed', {
      relationship: 'sponsored',
      language: 'en',
      goalId: first,
    });
    await author.put(`drafts/${changed}`, other).expect(200);
    const facts = { relationship: 'sponsored', language: 'en', goalId: first };
    expect((await publisher.get(`drafts/${id}`).expect(200)).body).toMatchObject({
      ...facts,
      text: 'Ad: as submitted',
    });
    expect((await lead.get(`drafts/${changed}`).expect(200)).body).toMatchObject({
      ...facts,
      text: 'Ad: to be changed',
    });
    expect((await author.get(`drafts/${changed}`).expect(200)).body).toMatchObject(other);
  });

  it('has in the queue what they may decide at the risk of today, whatever it was at the submission', async () => {
    const { house, lead, author, business, ids } = desk;
    const kept = await statedTable(lead);
    const review = kept.find(({ capability }) => capability === 'review');
    const entries = [
      ...kept.filter(({ capability }) => capability !== 'review'),
      { ...review, risk: 'low', belt: 'green' },
      { ...review, risk: 'high', belt: 'blue' },
    ];
    await restateTable(lead, entries);
    await addTopic(lead, { code: 'router', channelId: business, people: [ids['author']] });
    const court = await addTopic(lead, { code: 'court', risk: 'high' });
    const { t1: interactionId = '' } = await arrive(house, lead, [
      { channel: 'x-service', externalId: 't1', text: 'my router' },
    ]);
    await author.post(`interactions/${interactionId}/claim`).expect(201);
    const begun = await author.post('drafts', {
      kind: 'reply',
      relationship: 'employee',
      language: 'en',
      text: 'on it',
      interactionId,
    });
    const { id } = begun.body as { id: string };
    await author.post(`drafts/${id}/submission`).expect(200);
    expect(await queued(lead)).toContainEqual(expect.objectContaining({ draftId: id, risk: 'low' }));

    await lead.put(`interactions/${interactionId}/topics/${court}`).expect(204);
    expect((await queued(lead)).map(({ draftId }) => draftId)).not.toContain(id);
    await lead.get(`drafts/${id}`).expect(403);
    expect((await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(403)).body.code).toBe('permit-missing');
    expect(await queued(senior)).toContainEqual(expect.objectContaining({ draftId: id, risk: 'high' }));
    await house.settle();
    const waiting = async (visitor: Visitor): Promise<number> =>
      ((await visitor.get('my/nudges').expect(200)).body.items as { reason: string }[]).filter(
        ({ reason }) => reason === 'drafts.review-waiting',
      ).length;
    await house.tick('nudges.sweep');
    expect([await waiting(senior), await waiting(lead)]).toEqual([1, 0]);

    await lead.delete(`interactions/${interactionId}/topics/${court}`).expect(204);
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
  });
});
