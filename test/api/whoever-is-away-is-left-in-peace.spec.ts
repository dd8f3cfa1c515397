import { type Desk, openDesk } from '../support/desk';
import { addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays } from '../support/training';

const DAY = 86_400_000;

describe('Whoever is away', () => {
  let house: House;
  let hr: Visitor;
  let ids: Record<string, string>;
  let audienceId: string;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'HR', roles: ['hr'] },
      { externalId: 'noa', department: 'Service' },
      { externalId: 'dan', department: 'Service' },
    ]);
    hr = await house.as('HR');
    await addTrack(house, { code: 'white-track', belt: 'white', kinds: ['lesson'] });
    audienceId = await addAudience(house, { attribute: 'department', is: ['Service'] });
  });
  afterAll(() => house.close());

  const away = async (who: string, from: number, until: number): Promise<string> =>
    (
      await hr
        .post(`people/${ids[who] ?? ''}/absences`, { from: inDays(house, from), until: inDays(house, until) })
        .expect(201)
    ).body.id as string;
  const mine = async (who: string): Promise<{ dueOn: string; late: boolean; grounds: { dueOn: string }[] }> => {
    const { body } = await (await house.as(who)).get('my/training').expect(200);
    return (body as { enrolments: { dueOn: string; late: boolean; grounds: { dueOn: string }[] }[] })
      .enrolments[0] as never;
  };
  const reported = async (who: string): Promise<unknown> => {
    const { items } = (await hr.get('training-report').expect(200)).body as { items: { externalId: string }[] };
    return items.find(({ externalId }) => externalId === who);
  };

  it('has dates that move by the absent days and 14 more, and back when there was no absence', async () => {
    await away('dan', 40, 45);
    await assign(house, { belt: 'white', audienceId, dueOn: inDays(house, 10) });
    await house.settle();
    expect(await mine('noa')).toMatchObject({ dueOn: inDays(house, 10) });
    const id = await away('noa', 5, 9);
    await house.settle();
    expect(await mine('noa')).toMatchObject({ dueOn: inDays(house, 29), grounds: [{ dueOn: inDays(house, 29) }] });
    expect(await mine('dan')).toMatchObject({ dueOn: inDays(house, 10) });
    await hr.patch(`people/${ids['noa'] ?? ''}/absences/${id}`, { until: inDays(house, 6) }).expect(200);
    await house.settle();
    expect(await mine('noa')).toMatchObject({ dueOn: inDays(house, 26) });
    await hr.delete(`people/${ids['noa'] ?? ''}/absences/${id}`).expect(204);
    await house.settle();
    expect(await mine('noa')).toMatchObject({ dueOn: inDays(house, 10) });
  });

  it('has dates that move also when the assignment comes during the absence', async () => {
    ids = { ...ids, ...(await addPeople(house, [{ externalId: 'gal', department: 'Sales' }])) };
    await away('gal', -3, 6);
    await addPeople(house, [{ externalId: 'gal', department: 'Service' }]);
    await house.settle();
    // Joiners have 14 days; seven of the absence are still to come.
    expect(await mine('gal')).toMatchObject({ dueOn: inDays(house, 14 + 7 + 14) });
  });

  it('is away and never late', async () => {
    const id = await away('dan', 12, 13);
    await house.settle();
    house.clock.advance(12 * DAY);
    await house.tick('people.begin-absences');
    await house.settle();
    expect(await reported('dan')).toMatchObject({ dueOn: inDays(house, -2), late: false, away: true });
    expect(await mine('dan')).toMatchObject({ late: false });
    expect(await reported('noa')).toMatchObject({ late: true, away: false });
    expect((await hr.get('training-report?late=true').expect(200)).body.items).toHaveLength(1);
    const [assignment] = (await hr.get('assignments').expect(200)).body.items as unknown[];
    expect(assignment).toMatchObject({ late: 1, away: 1 });
    const csv = await hr.get('training-report.csv').expect(200);
    expect(csv.text).toMatch(/,late,away\r?\n/);
    await hr.delete(`people/${ids['dan'] ?? ''}/absences/${id}`).expect(204);
    expect(await reported('dan')).toMatchObject({ late: true, away: false });
  });

  it('gets no nudge until they are back, and reads why', async () => {
    ids = { ...ids, ...(await addPeople(house, [{ externalId: 'tal', department: 'Sales' }])) };
    await away('tal', 0, 2);
    await addPeople(house, [{ externalId: 'tal', department: 'Service' }]);
    await house.settle();
    const tal = await house.as('tal');
    const [held] = (await tal.get('my/nudges').set('accept-language', 'en').expect(200)).body.items as object[];
    expect(held).toMatchObject({
      reason: 'training.assigned',
      state: 'held',
      heldBecause: expect.stringMatching(/^Held: you are away\./),
    });
    house.clock.advance(4 * DAY);
    await house.tick('nudges.deliver');
    const back = (await tal.get('my/nudges').expect(200)).body.items as { state: string }[];
    expect(back[0]).toMatchObject({ state: 'new' });
  });
});

describe('What somebody holds who is away now', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.house.close());

  it('goes back: interactions and words taken for publishing', async () => {
    const { house, ids, lead, author, publisher } = desk;
    await addTopic(lead, { code: 'refund', channelId: desk.business, people: [ids['author'], ids['colleague']] });
    const { i1 } = await arrive(house, lead, [{ channel: 'x-service', externalId: 'i1', text: 'refund please' }]);
    await author.post(`interactions/${i1 ?? ''}/claim`).expect(201);
    const post = await desk.approved(desk.author, 'שלום לכולם');
    await publisher.post(`drafts/${post}/taking`).expect(200);
    const hr = await house.as('hr');
    for (const who of ['author', 'publisher']) {
      const days = { from: inDays(house, -1), until: inDays(house, 3) };
      await hr.post(`people/${ids[who] ?? ''}/absences`, days).expect(201);
    }
    await house.settle();
    const [claim] = await house.work.read('SELECT ending FROM feed.claim');
    expect(claim).toEqual({ ending: 'away' });
    await desk.colleague.post(`interactions/${i1 ?? ''}/claim`).expect(201);
    const ready = (await lead.get(`drafts/${post}`).expect(200)).body as { state: string };
    expect(ready.state).toBe('ready');
  });
});
