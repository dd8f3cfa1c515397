import { Freezes } from '../../src/features/feed/public';
import { newId } from '../../src/kernel/id';
import { addChannels, addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { inDays, recognise } from '../support/training';

const MINUTES = 60_000;
const TERMS = { week: null, country: null, region: null, closed: [], leaseMinutes: 5 };

let house: House;
let lead: Visitor;
let admin: Visitor;
let dana: Visitor;
let noam: Visitor;
let people: Record<string, string>;
let shop: string;
let refund: string;
beforeAll(async () => {
  house = await openHouse();
  people = await addPeople(house, [
    { externalId: 'HR', roles: ['hr'] },
    { externalId: 'ADMIN', roles: ['admin'] },
    { externalId: 'LEAD', roles: ['lead'] },
    { externalId: 'BOSS' },
    { externalId: 'DANA', department: 'Service', jobFamily: 'Service', manager: 'BOSS' },
    { externalId: 'NOAM', department: 'Billing' },
  ]);
  for (const name of ['DANA', 'NOAM'])
    await recognise(house, [id('HR'), id('ADMIN')], id(name), 'white', inDays(house, 300));
  lead = await house.as('LEAD');
  admin = await house.as('ADMIN');
  shop = (await addChannels(lead, ['shop']))['shop'] ?? '';
  refund = await addTopic(lead, { code: 'refund', channelId: shop, people: [id('DANA'), id('NOAM')] });
  await lead.put(`channels/${shop}/service-terms`, { ...TERMS, levels: [{ topicId: null, minutes: 20 }] }).expect(200);
  dana = await house.as('DANA');
  noam = await house.as('NOAM');
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
  const externalId = `e${(sent += 1)}`;
  return (await arrive(house, lead, [{ channel: 'shop', externalId, text: 'refund please' }]))[externalId] ?? '';
}

async function sweep(): Promise<void> {
  await house.tick('feed.release');
  await house.tick('escalations.sweep');
  await house.settle();
}

async function late(): Promise<{ interactionId: string; step: number }[]> {
  return (await lead.get('escalations').expect(200)).body.items as { interactionId: string; step: number }[];
}

/** Counted from the tables, not from what the room says of itself. */
async function unseen(): Promise<number> {
  const rows = await house.work.read(
    `SELECT FROM feed.interaction n WHERE n.status = 'waiting' AND NOT n.ours
       AND (SELECT min(r.due_at) FROM feed.routing r WHERE r.interaction_id = n.id) <= $1
       AND NOT EXISTS (SELECT FROM feed.claim c WHERE c.interaction_id = n.id AND c.ended_at IS NULL)
       AND NOT EXISTS (SELECT FROM escalations.escalation e WHERE e.interaction_id = n.id AND e.ended_at IS NULL)`,
    [house.clock.now()],
  );
  return rows.length;
}

describe('What is late', () => {
  it('goes to leads, then to the managers of those on duty, and ends in somebody’s hands', async () => {
    const hr = await house.as('HR');
    const duty = { jobFamily: 'Service', position: 1, duty: { en: 'a', he: 'א' }, counterpart: { en: 'b', he: 'ב' } };
    await hr.post('duties', duty).expect(201);
    const now = house.clock.now().getTime();
    const times = { from: new Date(now).toISOString(), until: new Date(now + 600 * MINUTES).toISOString() };
    await lead.post(`channels/${shop}/shifts`, { personId: id('DANA'), ...times }).expect(201);
    const interaction = await one();
    const warned = async (whose: Visitor): Promise<string[]> => {
      await house.tick('nudges.sweep');
      await house.settle();
      const { items } = (await whose.get('my/nudges').expect(200)).body as { items: Record<string, string>[] };
      return items.flatMap(({ reason, title }) => (reason === 'escalations.at-risk' ? [title ?? ''] : []));
    };
    house.clock.advance(14 * MINUTES);
    expect(await warned(dana)).toEqual([]);
    house.clock.advance(5 * MINUTES);
    expect([await warned(dana), await warned(noam)]).toEqual([["Due soon and in nobody's hands: shop"], []]);
    await sweep();
    expect(await late()).toEqual([]);
    house.clock.advance(2 * MINUTES);
    expect((await admin.get('unseen-interactions').expect(200)).body).toEqual({ unseen: 1, escalated: 0 });
    const health = async () => (await lead.get('feed-health').expect(200)).body;
    const onDuty = [
      { channel: { id: shop, names: { en: 'shop' } }, people: [expect.objectContaining({ id: id('DANA') })] },
    ];
    expect(await health()).toEqual({ unseen: 1, escalated: 0, onDuty });
    const metric = async (name: string): Promise<string | undefined> =>
      new RegExp(`^obi_interactions_${name} (\\d+)$`, 'm').exec((await admin.get('/metrics').expect(200)).text)?.[1];
    expect([await metric('unseen'), await metric('escalated')]).toEqual(['1', '0']);
    await sweep();
    expect([await metric('unseen'), await metric('escalated')]).toEqual(['0', '1']);
    expect(await late()).toMatchObject([{ interactionId: interaction, step: 1 }]);
    expect((await admin.get('unseen-interactions').expect(200)).body).toEqual({ unseen: 0, escalated: 1 });
    expect(await health()).toMatchObject({ unseen: 0, escalated: 1 });
    await dana.get('feed-health').expect(403);
    await dana.get('escalations').expect(403);
    await lead.get('unseen-interactions').expect(403);
    house.clock.advance(21 * MINUTES);
    await sweep();
    expect(await late()).toMatchObject([{ step: 2 }]);
    const told = await house.work.read<{ code: string }>(
      `SELECT DISTINCT reason AS code FROM nudges.nudge WHERE person_id = ANY($1::uuid[]) AND reason LIKE 'escalations.%' ORDER BY 1`,
      [[id('LEAD'), id('BOSS')]],
    );
    expect(told.map(({ code }) => code)).toEqual(['escalations.late', 'escalations.late-for-long']);
    await dana.post(`interactions/${interaction}/claim`).expect(201);
    await sweep();
    expect(await late()).toEqual([]);
    await dana.post(`interactions/${interaction}/outcome`, { outcome: 'spam', note: 'x' }).expect(204);
  });

  it('goes a step up by the hours of its channel, not overnight', async () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: '09:00', until: '17:00' }));
    const levels = [{ topicId: null, minutes: 60 }];
    const zone = (await lead.get(`channels/${shop}/service-terms`).expect(200)).body.timeZone as string;
    await lead.put(`channels/${shop}/service-terms`, { ...TERMS, week, levels }).expect(200);
    await house.settle();
    const clock = (): number => {
      const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
      const [hour = 0, minute = 0] = parts.format(house.clock.now()).split(':').map(Number);
      return hour * 60 + minute;
    };
    house.clock.advance(((15 * 60 + 30 - clock() + 1440) % 1440) * MINUTES);
    const interaction = await one();
    house.clock.advance(62 * MINUTES);
    await sweep();
    expect(await late()).toMatchObject([{ interactionId: interaction, step: 1 }]);
    house.clock.advance(10 * 60 * MINUTES);
    await sweep();
    expect(await late()).toMatchObject([{ step: 1 }]);
    house.clock.advance(((9 * 60 + 35 - clock() + 1440) % 1440) * MINUTES);
    await sweep();
    expect(await late()).toMatchObject([{ step: 2 }]);
    await dana.post(`interactions/${interaction}/claim`).expect(201);
    await dana.post(`interactions/${interaction}/outcome`, { outcome: 'spam', note: 'x' }).expect(204);
    await lead
      .put(`channels/${shop}/service-terms`, { ...TERMS, levels: [{ topicId: null, minutes: 20 }] })
      .expect(200);
    await sweep();
  });

  it('never waits unseen, whatever happens', async () => {
    let state = 20261122;
    const random = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    const known: string[] = [];
    const freezes = house.get(Freezes);
    let frozen: string | null = null;
    for (let step = 0; step < 120; step += 1) {
      const visitor = [dana, noam][random(2)] ?? dana;
      const interaction = known[random(known.length)];
      const what = interaction === undefined ? 0 : random(12);
      if (what === 0) known.push(await one());
      else if (what === 1 || what === 2) await visitor.post(`interactions/${interaction}/claim`);
      else if (what === 3) await visitor.delete(`interactions/${interaction}/claim`);
      else if (what === 4) await visitor.post(`interactions/${interaction}/outcome`, { outcome: 'spam', note: 'x' });
      else if (what === 5) {
        const body = { outcome: 'passed-on', note: 'x', department: 'Billing' };
        await visitor.post(`interactions/${interaction}/outcome`, body);
      } else if (what === 6) await lead.delete(`interactions/${interaction}/passing`);
      else if (what === 7) {
        const levels = [{ topicId: null, minutes: 5 + random(30) }];
        await lead.put(`channels/${shop}/service-terms`, { ...TERMS, levels }).expect(200);
        await house.settle();
      } else if (what === 8) await visitor.delete(`interactions/${interaction}/passing`);
      else if (what === 9) {
        const thawed: string | null = frozen;
        frozen = thawed === null ? newId() : null;
        const freeze = { topicId: refund, channelIds: null, belowRank: 2 };
        await house.work.run(() =>
          thawed === null ? freezes.freeze({ id: frozen ?? '', ...freeze }) : freezes.thaw(thawed),
        );
      } else if (what === 10) {
        const from = house.clock.now().getTime();
        const until = from + (5 + random(20)) * MINUTES;
        const shift = { from: new Date(from).toISOString(), until: new Date(until).toISOString() };
        await lead.post(`channels/${shop}/shifts`, { personId: id('DANA'), ...shift });
      } else house.clock.advance(random(12) * MINUTES);
      await sweep();
      expect(await unseen()).toBe(0);
    }
    await house.tick('escalations.reconcile');
    expect((await admin.get('unseen-interactions').expect(200)).body).toMatchObject({ unseen: 0 });
  });
});
