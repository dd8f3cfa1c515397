import { type Desk, openDesk } from '../support/desk';
import { addTopic, arrive } from '../support/feed';

const LINK = { link: 'https://x.com/obi/status/5' };

describe('A goal report counts what served the goal', () => {
  let desk: Desk;
  let goals: Record<string, string>;
  let interactions: Record<string, string>;
  beforeAll(async () => {
    desk = await openDesk();
    const { lead, ids, business, house } = desk;
    goals = {};
    for (const code of ['sales', 'service']) {
      const period = { from: '2026-01-01', until: '2027-12-31' };
      const body = {
        code,
        names: { en: code },
        measureNames: { en: 'people' },
        unit: 'people',
        target: '5',
        ...period,
      };
      goals[code] = (await lead.post('goals', { ...body, ownerId: ids['lead'] }).expect(201)).body.id as string;
    }
    await addTopic(lead, { code: 'router', channelId: business, people: [ids['author']] });
    interactions = await arrive(
      house,
      lead,
      ['g1', 'g2', 'g3'].map((externalId) => ({ channel: 'x-service', externalId, text: 'my router' })),
    );
  });
  afterAll(() => desk.house.close());

  const counted = async (code: string): Promise<unknown> => {
    const { items } = (await desk.lead.get('goal-reports').expect(200)).body as { items: Record<string, unknown>[] };
    const { drafts, publications, answered } = items.find((item) => item['code'] === code) ?? {};
    return { drafts, publications, answered };
  };

  it('and counts nothing that was only begun', async () => {
    const { author, post } = desk;
    await post(author, 'only begun', { goalId: goals['sales'] });
    expect(await counted('sales')).toEqual({ drafts: 0, publications: 0, answered: 0 });
  });

  it('by the goal that the submitted words name, published or not', async () => {
    const { author, publisher, submitted, approved, lead } = desk;
    const id = await submitted(author, 'for sales', { goalId: goals['sales'] });
    await submitted(author, 'for nothing');
    const out = await approved(author, 'for sales, and out', { goalId: goals['sales'] });
    await publisher.post(`drafts/${out}/taking`).expect(200);
    await publisher.post(`drafts/${out}/publication`, LINK).expect(201);
    expect(await counted('sales')).toEqual({ drafts: 2, publications: 1, answered: 0 });
    const other = { text: 'for service', relationship: 'employee', language: 'en', goalId: goals['service'] };
    await author.put(`drafts/${id}`, other).expect(200);
    expect([await counted('sales'), await counted('service')]).toEqual([
      { drafts: 2, publications: 1, answered: 0 },
      { drafts: 0, publications: 0, answered: 0 },
    ]);
    await author.post(`drafts/${id}/submission`).expect(200);
    expect([await counted('sales'), await counted('service')]).toEqual([
      { drafts: 1, publications: 1, answered: 0 },
      { drafts: 1, publications: 0, answered: 0 },
    ]);
    await lead.post(`drafts/${id}/decline`, { code: 'tone', note: 'no' }).expect(200);
  });

  it('and the interactions that name it, once they are answered', async () => {
    const { author, lead } = desk;
    for (const interaction of [interactions['g1'], interactions['g2']]) {
      await author.post(`interactions/${interaction}/claim`).expect(201);
      await author.put(`interactions/${interaction}/goal`, { goalId: goals['service'] }).expect(204);
    }
    expect(await counted('service')).toMatchObject({ answered: 0 });
    await author.post(`interactions/${interactions['g1']}/outcome`, { outcome: 'answered' }).expect(204);
    await author
      .post(`interactions/${interactions['g2']}/outcome`, { outcome: 'no-answer-needed', note: 'thanks only' })
      .expect(204);
    await lead.put(`interactions/${interactions['g3']}/goal`, { goalId: goals['service'] }).expect(204);
    expect(await counted('service')).toMatchObject({ answered: 1 });
  });

  it('and reports nothing of personal accounts', async () => {
    const { author, submitted, personal } = desk;
    const before = await counted('service');
    await submitted(author, 'my own', { channelId: personal, goalId: goals['service'] });
    expect(await counted('service')).toEqual(before);
  });
});
