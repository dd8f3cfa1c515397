import { addChannels, addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { inDays, recognise } from '../support/training';

const MINUTES = 60_000;

let house: House;
let lead: Visitor;
let people: Record<string, string>;
let channels: Record<string, string>;
let refund: string;
const visitors: Record<string, Visitor> = {};
beforeAll(async () => {
  house = await openHouse();
  people = await addPeople(house, [
    { externalId: 'HR', roles: ['hr'] },
    { externalId: 'ADMIN', roles: ['admin'] },
    { externalId: 'LEAD', roles: ['lead'] },
    { externalId: 'DUTY', jobFamily: 'Service', languages: ['he'] },
    { externalId: 'SECOND', jobFamily: 'Service', languages: ['en'] },
    { externalId: 'CHOSE', jobFamily: 'Finance' },
    { externalId: 'GIVEN', jobFamily: 'Finance' },
  ]);
  for (const name of ['DUTY', 'SECOND', 'CHOSE', 'GIVEN'])
    await recognise(house, [id('HR'), id('ADMIN')], id(name), 'white', inDays(house, 300));
  lead = await house.as('LEAD');
  const hr = await house.as('HR');
  const duty = {
    jobFamily: 'Service',
    position: 1,
    duty: { en: 'Answers', he: 'מענה' },
    counterpart: { en: 'a', he: 'א' },
  };
  await hr.post('duties', duty).expect(201);
  channels = await addChannels(lead, ['shop']);
  const names = { en: 'Refunds', he: 'החזרים' };
  const keywords = [{ channelId: channels['shop'], keyword: 'refund', match: 'contains' }];
  const topic = await lead.post('topics', { code: 'refund', names, risk: 'low', offered: true, keywords }).expect(201);
  refund = topic.body.id as string;
  for (const name of ['DUTY', 'SECOND', 'CHOSE', 'GIVEN']) visitors[name] = await house.as(name);
  await lead.put(`topics/${refund}/people/${id('GIVEN')}`).expect(204);
  await by('CHOSE').put(`my/topics/${refund}`).expect(204);
  await addTopic(lead, { code: 'other', channelId: channels['shop'] });
});
afterAll(async () => {
  await house.close();
});

function id(externalId: string): string {
  const found = people[externalId];
  if (found === undefined) throw new Error(`Who is ${externalId}?`);
  return found;
}

function by(name: string): Visitor {
  const found = visitors[name];
  if (found === undefined) throw new Error(`Who is ${name}?`);
  return found;
}

let sent = 0;
async function one(text = 'refund please'): Promise<string> {
  const externalId = `o${(sent += 1)}`;
  return (await arrive(house, lead, [{ channel: 'shop', externalId, text }]))[externalId] ?? '';
}

const at = (minutes: number): string => new Date(house.clock.now().getTime() + minutes * MINUTES).toISOString();
const roster = () => `channels/${channels['shop']}/shifts`;

async function plan(name: string, from: number, until: number): Promise<string> {
  const body = { personId: id(name), from: at(from), until: at(until) };
  return (await lead.post(roster(), body).expect(201)).body.id as string;
}

interface Offered {
  readonly interactionId: string;
  readonly why: { readonly onDuty: boolean; readonly topic: boolean };
}

async function offered(name: string): Promise<Offered[]> {
  return (await by(name).get('my/offers').expect(200)).body.items as Offered[];
}

describe('A roster', () => {
  it('holds only people whose job says that they act in public, each once at a time', async () => {
    const body = { personId: id('DUTY'), from: at(10), until: at(70) };
    const first = await lead.post(roster(), body).expect(201);
    expect((await lead.post(roster(), body).expect(409)).body.code).toBe('shift-overlaps');
    expect((await lead.post(roster(), { ...body, personId: id('CHOSE') }).expect(409)).body.code).toBe(
      'duty-not-in-job',
    );
    await lead.post(roster(), { ...body, until: at(5) }).expect(422);
    await lead.post(roster(), { ...body, until: at(5000) }).expect(422);
    await by('DUTY').post(roster(), body).expect(403);
    const listed = await lead.get(roster()).expect(200);
    expect(listed.body.items).toMatchObject([{ id: first.body.id, person: { id: id('DUTY') }, now: false }]);
    const able = await lead.get(`channels/${channels['shop']}/duty-people`).expect(200);
    expect((able.body.items as { id: string }[]).map((person) => person.id).sort()).toEqual(
      [id('DUTY'), id('SECOND')].sort(),
    );
    expect((await by('DUTY').get('my/shifts').expect(200)).body.items).toMatchObject([{ now: false }]);
    const calendar = await by('DUTY').get('my/shifts.ics').expect(200);
    expect(calendar.text).toContain(`UID:shift-${first.body.id}@obi`);
    await lead.delete(`shifts/${first.body.id}`).expect(204);
    await lead.delete(`shifts/${first.body.id}`).expect(404);
    expect((await by('DUTY').get('my/shifts').expect(200)).body.items).toEqual([]);
  });

  it('ends claims that were made on duty, and no others', async () => {
    await lead.put(`topics/${refund}/people/${id('DUTY')}`).expect(204);
    const shift = await plan('DUTY', -1, 20);
    const [onDuty, free] = [await one(), await one()];
    await by('DUTY').post(`interactions/${onDuty}/claim`).expect(201);
    await by('GIVEN').post(`interactions/${free}/claim`).expect(201);
    await house.tick('feed.release');
    house.clock.advance(21 * MINUTES);
    await house.tick('feed.release');
    const rows = await house.work.read(
      'SELECT ending FROM feed.claim WHERE interaction_id = ANY($1::uuid[]) ORDER BY ending NULLS LAST',
      [[onDuty, free]],
    );
    expect(rows).toEqual([{ ending: 'off-duty' }, { ending: null }]);
    await lead.delete(`shifts/${shift}`).expect(204);
    await by('GIVEN').post(`interactions/${free}/outcome`, { outcome: 'spam', note: 'x' }).expect(204);
    const next = await plan('DUTY', -1, 60);
    await by('DUTY').post(`interactions/${onDuty}/claim`).expect(201);
    await lead.delete(`shifts/${next}`).expect(204);
    await house.settle();
    const again = await house.work.read('SELECT FROM feed.claim WHERE interaction_id = $1 AND ended_at IS NULL', [
      onDuty,
    ]);
    expect(again).toEqual([]);
    await lead.delete(`topics/${refund}/people/${id('DUTY')}`).expect(204);
    await by('GIVEN').post(`interactions/${onDuty}/claim`).expect(201);
    await by('GIVEN').post(`interactions/${onDuty}/outcome`, { outcome: 'spam', note: 'x' }).expect(204);
  });
});

describe('What waits', () => {
  it('is offered to a volunteer only when they opted to hear of it', async () => {
    const [mine, others] = [await one(), await one('other matters')];
    await house.tick('offers.make');
    expect(await offered('CHOSE')).toMatchObject([{ interactionId: mine, why: { onDuty: false, topic: true } }]);
    expect(await offered('GIVEN')).toEqual([]);
    const rows = await house.work.read('SELECT FROM offers.offer WHERE interaction_id = $1', [others]);
    expect(rows).toEqual([]);
    await by('GIVEN').post(`my/offers/${mine}/refusal`).expect(404);
    await by('CHOSE').post(`my/offers/${mine}/refusal`).expect(204);
    expect(await offered('CHOSE')).toEqual([]);
    const traces = await house.work.read('SELECT FROM offers.offer WHERE person_id = $1', [id('CHOSE')]);
    expect(traces).toEqual([]);
    const unpicked = await lead.get('unpicked-interactions').expect(200);
    expect(unpicked.body.items).toMatchObject([{ topic: { id: refund }, interactions: 1 }]);
    expect(JSON.stringify(unpicked.body)).not.toContain(id('CHOSE'));
    await by('GIVEN').get('unpicked-interactions').expect(403);
  });

  it('is offered first to those on duty, and taken by a claim', async () => {
    await plan('SECOND', -1, 120);
    await lead.put(`topics/${refund}/people/${id('SECOND')}`).expect(204);
    await house.tick('offers.make');
    const offer = (await offered('SECOND')).find(({ why }) => why.topic);
    expect(offer?.why).toMatchObject({ onDuty: true, topic: true });
    const interaction = offer?.interactionId ?? '';
    await by('SECOND').post(`interactions/${interaction}/claim`).expect(201);
    expect((await offered('SECOND')).map((each) => each.interactionId)).not.toContain(interaction);
    house.clock.advance(11 * MINUTES);
    await house.tick('offers.make');
    expect(await house.work.read('SELECT FROM offers.offer WHERE interaction_id = $1', [interaction])).toEqual([]);
  });
});
