import { addChannels, addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { inDays, recognise } from '../support/training';
import { Feed } from '../../src/features/feed/public';
import { newId } from '../../src/kernel/id';

const MINUTES = 60_000;
const NOTHING = { week: null, country: null, region: null, closed: [], leaseMinutes: null, levels: [] };

let house: House;
let lead: Visitor;
let dana: Visitor;
let noam: Visitor;
let billing: Visitor;
let people: Record<string, string>;
let channels: Record<string, string>;
let refund: string;
beforeAll(async () => {
  house = await openHouse();
  people = await addPeople(house, [
    { externalId: 'HR', roles: ['hr'] },
    { externalId: 'ADMIN', roles: ['admin'] },
    { externalId: 'LEAD', roles: ['lead'] },
    { externalId: 'DANA', department: 'Service' },
    { externalId: 'NOAM', department: 'Service' },
    { externalId: 'NOBELT', department: 'Service' },
    { externalId: 'BILL', department: 'Billing', jobFamily: 'Clerk' },
    { externalId: 'SUSPENDED', department: 'Service' },
  ]);
  for (const name of ['DANA', 'NOAM', 'BILL', 'SUSPENDED'])
    await recognise(house, [id('HR'), id('ADMIN')], id(name), 'white', inDays(house, 300));
  lead = await house.as('LEAD');
  channels = await addChannels(lead, ['shop']);
  const given = ['DANA', 'NOAM', 'NOBELT', 'SUSPENDED'].map(id);
  refund = await addTopic(lead, { code: 'refund', channelId: channels['shop'], people: given });
  dana = await house.as('DANA');
  noam = await house.as('NOAM');
  billing = await house.as('BILL');
});
afterAll(async () => {
  await house.close();
});

function id(externalId: string): string {
  const found = people[externalId];
  if (found === undefined) throw new Error(`Who is ${externalId}?`);
  return found;
}

let sent = 0;
async function one(): Promise<string> {
  const externalId = `i${(sent += 1)}`;
  return (await arrive(house, lead, [{ channel: 'shop', externalId, text: 'refund please' }]))[externalId] ?? '';
}

async function held(by: Visitor): Promise<string> {
  const interaction = await one();
  await by.post(`interactions/${interaction}/claim`).expect(201);
  return interaction;
}

async function inFeed(visitor: Visitor, interaction: string): Promise<boolean> {
  const { body } = await visitor.get('feed?limit=100').expect(200);
  return (body.items as { id: string }[]).some((item) => item.id === interaction);
}

describe('A claim', () => {
  it('lasts as long as its channel says', async () => {
    await lead.put(`channels/${channels['shop']}/service-terms`, { ...NOTHING, leaseMinutes: 10 }).expect(200);
    const interaction = await one();
    const { body } = await dana.post(`interactions/${interaction}/claim`).expect(201);
    expect(Date.parse(body.until) - Date.parse(body.from)).toBe(10 * MINUTES);
    house.clock.advance(3 * MINUTES);
    const { secondsLeft } = (await dana.get(`interactions/${interaction}`).expect(200)).body.claim;
    expect(secondsLeft).toBeGreaterThan(6 * 60);
    expect(secondsLeft).toBeLessThanOrEqual(7 * 60);
    house.clock.advance(8 * MINUTES);
    await house.tick('feed.release');
    await noam.post(`interactions/${interaction}/claim`).expect(201);
    await noam.delete(`interactions/${interaction}/claim`).expect(204);
  });

  it('goes to a named colleague who accepts, and stays whole until then', async () => {
    const interaction = await held(dana);
    const { body } = await dana.get(`interactions/${interaction}/colleagues`).expect(200);
    const names = (body.items as { id: string }[]).map((person) => person.id);
    expect(names).toContain(id('NOAM'));
    expect(names).not.toContain(id('DANA'));
    expect(names).not.toContain(id('NOBELT'));
    await noam.get(`interactions/${interaction}/colleagues`).expect(409);
    const to = (name: string) => ({ personId: id(name), note: 'You know her' });
    expect((await dana.post(`interactions/${interaction}/handovers`, to('NOBELT')).expect(403)).body.code).toBe(
      'colleague-may-not',
    );
    const offered = await dana.post(`interactions/${interaction}/handovers`, to('NOAM')).expect(201);
    await dana.post(`interactions/${interaction}/handovers`, to('NOAM')).expect(409);
    const waiting = await noam.get('my/handovers').expect(200);
    expect(waiting.body.items).toMatchObject([
      { interactionId: interaction, asked: true, note: 'You know her', text: 'refund please' },
    ]);
    expect((await dana.get('my/handovers').expect(200)).body.items).toMatchObject([{ asked: false }]);
    const handover = `handovers/${offered.body.id}`;
    await dana.post(`${handover}/acceptance`).expect(404);
    await noam.post(`interactions/${interaction}/claim`).expect(409);
    await dana.post(`interactions/${interaction}/claim`).expect(201);
    await noam.post(`${handover}/acceptance`).expect(204);
    expect((await noam.get(`interactions/${interaction}`).expect(200)).body.claim).toMatchObject({ mine: true });
    await dana.post(`interactions/${interaction}/claim`).expect(409);
    await noam.post(`${handover}/refusal`).expect(409);
    await noam.delete(`interactions/${interaction}/claim`).expect(204);
  });

  it('is kept when the colleague declines, and cannot be accepted once it is gone', async () => {
    const interaction = await held(dana);
    const body = { personId: id('NOAM'), note: 'please' };
    const first = await dana.post(`interactions/${interaction}/handovers`, body).expect(201);
    await noam.post(`handovers/${first.body.id}/refusal`).expect(204);
    await dana.post(`interactions/${interaction}/claim`).expect(201);
    const second = await dana.post(`interactions/${interaction}/handovers`, body).expect(201);
    await dana.delete(`interactions/${interaction}/claim`).expect(204);
    expect((await noam.get('my/handovers').expect(200)).body.items).toEqual([]);
    expect((await noam.post(`handovers/${second.body.id}/acceptance`).expect(409)).body.code).toBe('claim-not-held');
    await dana.delete(`handovers/${second.body.id}`).expect(204);
  });

  it('is one of as many as its holder has room for, also when they all come at once', async () => {
    await lead.put('claim-capacity', { most: 5 }).expect(204);
    await dana.put('my/claim-capacity', { most: 3 }).expect(204);
    const many: string[] = [];
    while (many.length < 9) many.push(await one());
    const replies = await Promise.all(many.map((each) => dana.post(`interactions/${each}/claim`)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(new Set(replies.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(
      new Set(['claims-full']),
    );
    expect((await dana.get('my/claim-capacity').expect(200)).body).toEqual({ house: 5, own: 3, running: 3 });
    await dana.put('my/claim-capacity', { most: null }).expect(204);
    await dana.put('my/claim-capacity', { most: 0 }).expect(422);
    await noam.put('claim-capacity', { most: 50 }).expect(403);
    await lead.put('claim-capacity', { most: null }).expect(204);
    house.clock.advance(11 * MINUTES);
    await house.tick('feed.release');
  });

  it('returns at once when its holder loses the permit', async () => {
    const holder = await house.as('SUSPENDED');
    const interaction = await held(holder);
    const until = new Date(house.clock.now().getTime() + 86_400_000).toISOString();
    const body = { reason: 'The account was hijacked.', until };
    const suspended = await lead.post(`people/${id('SUSPENDED')}/suspensions`, body);
    expect([suspended.status, suspended.body]).toEqual([201, expect.anything()]);
    await house.settle();
    expect(await inFeed(noam, interaction)).toBe(true);
    const [row] = await house.work.read('SELECT ending FROM feed.claim WHERE interaction_id = $1', [interaction]);
    expect(row).toEqual({ ending: 'permit' });
  });

  it('ends with a reason where it ends without an answer', async () => {
    const interaction = await held(dana);
    const refused = await dana.post(`interactions/${interaction}/outcome`, { outcome: 'spam' }).expect(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/note', code: 'outcome-reason-missing' }]);
    await dana.post(`interactions/${interaction}/outcome`, { outcome: 'spam', note: 'sells pills' }).expect(204);
  });

  it('is passed to another department, which then has it in its queue, and only that one', async () => {
    const interaction = await held(dana);
    expect((await dana.get('departments').expect(200)).body.items).toEqual(expect.arrayContaining(['Billing']));
    const pass = { outcome: 'passed-on', note: 'an invoice' };
    const path = `interactions/${interaction}/outcome`;
    expect((await dana.post(path, pass).expect(422)).body.errors).toMatchObject([{ pointer: '/department' }]);
    await dana.post(path, { ...pass, department: 'Nowhere' }).expect(422);
    await billing.get(`interactions/${interaction}`).expect(404);
    await dana.post(path, { ...pass, department: 'Billing' }).expect(204);
    await house.settle();
    expect(await inFeed(noam, interaction)).toBe(false);
    const queue = async (of: Visitor) => (await of.get('my/passed-interactions').expect(200)).body.items as object[];
    expect(await queue(noam)).toEqual([]);
    expect(await queue(billing)).toMatchObject([
      { id: interaction, department: 'Billing', reason: 'an invoice', can: ['claim'] },
    ]);
    await billing.post(`interactions/${interaction}/claim`).expect(201);
    expect(await queue(billing)).toEqual([]);
    await billing.delete(`interactions/${interaction}/claim`).expect(204);
    expect(await queue(billing)).toHaveLength(1);
    expect(await inFeed(noam, interaction)).toBe(false);
    await lead.post('topic-reroutings').expect(({ status }) => expect(status).toBeLessThan(300));
    await house.settle();
    expect(await inFeed(noam, interaction)).toBe(false);
    const detail = async () => (await lead.get(`interactions/${interaction}`).expect(200)).body;
    expect(await detail()).toMatchObject({ passing: { department: 'Billing', reason: 'an invoice' } });
    expect((await detail()).can).toContain('take-back');
    await lead.delete(`interactions/${interaction}/passing`).expect(204);
    expect(await detail()).toMatchObject({ passing: null, can: expect.not.arrayContaining(['take-back']) });
    await lead.delete(`interactions/${interaction}/passing`).expect(409);
    expect(await queue(billing)).toEqual([]);
    expect(await inFeed(noam, interaction)).toBe(true);
  });

  it('is taken back by whoever passed it on, until somebody there takes it on', async () => {
    const interaction = await held(dana);
    const pass = { outcome: 'passed-on', note: 'an invoice', department: 'Billing' };
    await dana.post(`interactions/${interaction}/outcome`, pass).expect(204);
    expect((await dana.get('my/passings').expect(200)).body.items).toMatchObject([
      { id: interaction, department: 'Billing', reason: 'an invoice' },
    ]);
    await noam.delete(`interactions/${interaction}/passing`).expect(404);
    expect((await dana.get(`interactions/${interaction}`).expect(200)).body).toMatchObject({
      ...{ passing: { department: 'Billing', mine: true } },
      can: expect.arrayContaining(['take-back']) as string[],
    });
    expect((await noam.get(`interactions/${interaction}`).expect(200)).body.can).not.toContain('take-back');
    await billing.post(`interactions/${interaction}/claim`).expect(201);
    expect((await dana.get('my/passings').expect(200)).body.items).toEqual([]);
    expect((await dana.delete(`interactions/${interaction}/passing`).expect(409)).body.code).toBe('nothing-passed');
    await billing.delete(`interactions/${interaction}/claim`).expect(204);
    await dana.delete(`interactions/${interaction}/passing`).expect(204);
    expect(await inFeed(noam, interaction)).toBe(true);
    await dana.delete(`interactions/${interaction}/passing`).expect(404);
  });

  it('passed on, is offered to those of the department who are on duty or chose its topic, and they are told', async () => {
    const interaction = await held(dana);
    const pass = { outcome: 'passed-on', note: 'an invoice', department: 'Billing' };
    await dana.post(`interactions/${interaction}/outcome`, pass).expect(204);
    await house.settle();
    const offers = async (of: Visitor) => {
      await house.tick('offers.make');
      const items = (await of.get('my/offers').expect(200)).body.items as { interactionId: string }[];
      return items.filter((each) => each.interactionId === interaction);
    };
    const told = async () => {
      const nudges = (await billing.get('my/nudges').expect(200)).body.items as { reason: string; subjectId: string }[];
      return nudges.filter(({ reason }) => reason === 'feed.passed').length;
    };
    expect(await offers(billing)).toEqual([]);
    expect(await told()).toBe(0);
    await lead.put(`topics/${refund}/people/${id('BILL')}`).expect(204);
    const duty = { jobFamily: 'Clerk', position: 1, duty: { en: 'a', he: 'א' }, counterpart: { en: 'b', he: 'ב' } };
    await (await house.as('HR')).post('duties', duty).expect(201);
    const now = house.clock.now().getTime();
    const shift = { from: new Date(now).toISOString(), until: new Date(now + 60 * MINUTES).toISOString() };
    await lead.post(`channels/${channels['shop']}/shifts`, { personId: id('BILL'), ...shift }).expect(201);
    expect(await offers(dana)).toEqual([]);
    expect(await offers(billing)).toMatchObject([{ interactionId: interaction, why: { onDuty: true } }]);
    await house.tick('nudges.sweep');
    await house.settle();
    expect(await told()).toBe(1);
    await billing.post(`interactions/${interaction}/claim`).expect(201);
    await house.settle();
    expect(await told()).toBe(0);
    await billing.post(`interactions/${interaction}/outcome`, { outcome: 'spam', note: 'x' }).expect(204);
    await lead.delete(`topics/${refund}/people/${id('BILL')}`).expect(204);
  });

  it('leads to one answer, and to another only when a lead asks for it', async () => {
    const interaction = await held(dana);
    const feed = house.get(Feed);
    const reply = (personId: string) => ({ draftId: newId(), text: 'Here it is', personId, link: null });
    await lead.post(`interactions/${interaction}/further-answers`, { reason: 'no' }).expect(409);
    await feed.answer(interaction, reply(id('DANA')));
    await expect(feed.answer(interaction, reply(id('NOAM')))).rejects.toMatchObject({ code: 'already-answered' });
    await noam.post(`interactions/${interaction}/further-answers`, { reason: 'mine too' }).expect(403);
    expect((await lead.get(`interactions/${interaction}`).expect(200)).body.can).toContain('ask-further');
    await lead.post(`interactions/${interaction}/further-answers`, { reason: 'The engineer knows more' }).expect(204);
    expect(await inFeed(noam, interaction)).toBe(true);
    await noam.post(`interactions/${interaction}/claim`).expect(201);
    await feed.answer(interaction, reply(id('NOAM')));
    expect((await noam.get(`interactions/${interaction}`).expect(200)).body).toMatchObject({
      ...{ status: 'answered', furtherAsked: ['The engineer knows more'] },
    });
    await expect(feed.answer(interaction, reply(id('DANA')))).rejects.toMatchObject({ code: 'already-answered' });
  });
});
