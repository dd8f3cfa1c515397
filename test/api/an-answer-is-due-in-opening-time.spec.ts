import { addChannels, addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

/** A Sunday. */
const SUNDAY = Date.parse('2026-11-22T06:00:00Z');
const MINUTE = 60_000;
const WEEK = [0, 1, 2, 3, 4].map((day) => ({ day, from: '09:00', until: '17:00' }));
const NOTHING = { week: null, country: null, region: null, closed: [], leaseMinutes: null, levels: [] };

let house: House;
let lead: Visitor;
let channels: Record<string, string>;
let refund: string;
let court: string;
beforeAll(async () => {
  house = await openHouse();
  await addPeople(house, [
    { externalId: 'LEAD', roles: ['lead'] },
    { externalId: 'HR', roles: ['hr'] },
    { externalId: 'ADMIN', roles: ['admin'] },
    { externalId: 'DANA' },
  ]);
  house.clock.advance(SUNDAY - house.clock.now().getTime());
  lead = await house.as('LEAD');
  channels = await addChannels(lead, ['shop', 'night', 'wait']);
  refund = await addTopic(lead, { code: 'refund', channelId: channels['shop'] });
  court = await addTopic(lead, { code: 'court', risk: 'high', channelId: channels['shop'] });
});
afterAll(async () => {
  await house.close();
});

let sent = 0;
async function due(text: string, channel = 'shop'): Promise<{ id: string; due: string | null }> {
  const externalId = `d${(sent += 1)}`;
  const ids = await arrive(house, lead, [{ channel, externalId, text }]);
  return { id: ids[externalId] ?? '', due: await dueOf(ids[externalId] ?? '') };
}

async function dueOf(id: string): Promise<string | null> {
  const rows = await house.work.read<{ due: Date | null }>(
    'SELECT DISTINCT due_at AS due FROM feed.routing WHERE interaction_id = $1',
    [id],
  );
  expect(rows).toHaveLength(1);
  return rows[0]?.due?.toISOString() ?? null;
}

const terms = (channel: string) => `channels/${channels[channel]}/service-terms`;

describe('A first answer', () => {
  it('is owed for nothing until somebody says how soon', async () => {
    expect((await due('refund please')).due).toBeNull();
    const { body } = await lead.get(terms('shop')).expect(200);
    expect(body).toMatchObject({ ...NOTHING, version: 0, open: true, opensAt: null, can: ['change'] });
  });

  it('is dated anew for what waits once levels are stated, and on arrival for what comes', async () => {
    const before = await due('refund before');
    const stated = { ...NOTHING, week: WEEK, levels: [{ topicId: null, minutes: 240 }] };
    await lead.put(terms('shop'), stated).expect(200);
    await house.settle();
    const zone = ((await lead.get(terms('shop'))).body as { timeZone: string }).timeZone;
    expect(zone).toBe('Asia/Jerusalem');
    expect(await dueOf(before.id)).toBe('2026-11-22T11:00:00.000Z');
    expect((await due('refund now')).due).toBe('2026-11-22T11:00:00.000Z');
  });

  it('keeps to the earliest of its topics, also when a lead gives one by hand', async () => {
    const levels = [
      { topicId: null, minutes: 600 },
      { topicId: court, minutes: 30 },
    ];
    await lead.put(terms('shop'), { ...NOTHING, week: WEEK, levels }).expect(200);
    await house.settle();
    const one = await due('refund please');
    expect(one.due).toBe('2026-11-23T09:00:00.000Z');
    expect((await due('refund or court')).due).toBe('2026-11-22T07:30:00.000Z');
    expect((await due('what is this')).due).toBe('2026-11-23T09:00:00.000Z');
    await lead.put(`interactions/${one.id}/topics/${court}`).expect(204);
    expect(await dueOf(one.id)).toBe('2026-11-22T07:30:00.000Z');
    await lead.delete(`interactions/${one.id}/topics/${court}`).expect(204);
    expect(await dueOf(one.id)).toBe('2026-11-23T09:00:00.000Z');
    await lead.delete(`interactions/${one.id}/topics/${refund}`).expect(204);
    expect(await dueOf(one.id)).toBe('2026-11-23T09:00:00.000Z');
  });

  it('waits over the night, holidays and closed days of the channel', async () => {
    const week = [0, 1, 2, 3, 4].map((day) => ({ day, from: '09:00', until: '10:00' }));
    const levels = [{ topicId: null, minutes: 90 }];
    const body = { ...NOTHING, week, country: 'IL', closed: ['2026-11-24'], levels };
    const reply = await lead.put(terms('wait'), body).expect(200);
    expect(reply.body).toMatchObject({ open: false, opensAt: '2026-11-22T07:00:00.000Z', version: 1 });
    const names = (reply.body.holidays as { date: string; names: { en: string; he: string } }[]).map(
      ({ date, names: { he } }) => `${date} ${he}`,
    );
    expect(names).toContain('2027-04-22 פסח');
    expect((await due('hello', 'wait')).due).toBe('2026-11-23T07:30:00.000Z');
    house.clock.advance(2 * 24 * 60 * MINUTE);
    expect((await due('hello', 'wait')).due).toBe('2026-11-26T07:30:00.000Z');
    house.clock.advance(-2 * 24 * 60 * MINUTE);
  });

  it('counts every minute of a channel without hours', async () => {
    await lead.put(terms('night'), { ...NOTHING, levels: [{ topicId: null, minutes: 45 }] }).expect(200);
    const left = Date.parse((await due('hello', 'night')).due ?? '') - house.clock.now().getTime();
    expect(left).toBeGreaterThan(44 * MINUTE);
    expect(left).toBeLessThanOrEqual(45 * MINUTE);
  });

  it('is dated set-wise: a thousand in one batch', async () => {
    const items = Array.from({ length: 1000 }, (_, index) => ({
      channel: 'shop',
      externalId: `many${index}`,
      text: index % 2 === 0 ? 'refund' : 'court',
    }));
    const ids = Object.values(await arrive(house, lead, items));
    const rows = await house.work.read(
      `SELECT due_at::text AS due, count(*)::int FROM feed.routing WHERE interaction_id = ANY($1::uuid[]) GROUP BY 1 ORDER BY 1`,
      [ids],
    );
    expect(rows.map((row) => row['count'])).toEqual([500, 500]);
  });

  it('is stated by whoever keeps the channel, without overlaps or what never comes', async () => {
    const faults = async (body: object): Promise<string[]> => {
      const reply = await lead.put(terms('wait'), { ...NOTHING, ...body }).expect(422);
      return (reply.body.errors as { pointer: string; code: string }[]).map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
    };
    expect(await faults({ week: [] })).toEqual(['/week week-never-open']);
    expect(await faults({ week: [{ day: 1, from: '10:00', until: '09:00' }] })).toEqual(['/week/0 hours-end-before']);
    expect(await faults({ week: [...WEEK, { day: 0, from: '16:00', until: '24:00' }] })).toEqual([
      '/week/5 hours-overlap',
    ]);
    expect(await faults({ country: 'IL' })).toEqual(['/week hours-needed']);
    expect(await faults({ week: WEEK, country: 'QQ' })).toEqual(['/country holidays-unknown']);
    expect(await faults({ week: WEEK, country: 'DE', region: 'NOPE' })).toEqual(['/region holidays-unknown']);
    const rare = [{ day: 3, from: '09:00', until: '09:01' }];
    expect(await faults({ week: rare, levels: [{ topicId: null, minutes: 500 }] })).toEqual([
      '/levels/0/minutes level-beyond-hours',
    ]);
    const twice = [1, 2].map((minutes) => ({ topicId: court, minutes }));
    expect(await faults({ levels: twice })).toEqual(['/levels/1/topicId level-doubled']);
    const nowhere = [{ topicId: channels['shop'], minutes: 5 }];
    expect(await faults({ levels: nowhere })).toEqual(['/levels/0/topicId level-topic-unknown']);
    const stale = { ...NOTHING };
    await lead.put(terms('wait'), stale).set('if-match', '"7"').expect(409);
    await (await house.as('HR')).put(terms('wait'), stale).expect(403);
    await (await house.as('DANA')).get(terms('wait')).expect(403);
    await lead.get('channels/0198c9c5-0000-7000-8000-000000000000/service-terms').expect(404);
    expect((await (await house.as('ADMIN')).get(terms('shop')).expect(200)).body.can).toEqual(['change']);
    const places = await lead.get('holiday-places').expect(200);
    expect((places.body.items as { code: string }[]).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['IL', 'DE', 'US']),
    );
    const regions = await lead.get('holiday-places?country=DE').expect(200);
    expect(regions.body.items).toContainEqual({ code: 'BE', name: 'Berlin' });
  });

  it('moves with the zone of the channel', async () => {
    const { body } = await lead.get(`channels/${channels['shop']}`).expect(200);
    const { names, languages } = body as Record<string, unknown>;
    const one = await due('court again');
    const changed = { names, languages, handle: null, url: null, country: null, timeZone: 'Europe/London' };
    const reply = await lead.put(`channels/${channels['shop']}`, changed);
    expect([reply.status, reply.body]).toEqual([200, expect.anything()]);
    await house.settle();
    expect(one.due).toBe('2026-11-22T07:30:00.000Z');
    expect(await dueOf(one.id)).toBe('2026-11-22T09:30:00.000Z');
  });
});
