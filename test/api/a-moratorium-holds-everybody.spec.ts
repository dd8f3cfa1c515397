import fc from 'fast-check';
import { Permits } from '../../src/features/permits/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addRules, inDays, recognise } from '../support/training';

describe('A moratorium holds everybody', () => {
  let house: House;
  let ids: Record<string, string>;
  const channels: string[] = [];
  let one: Visitor;
  let two: Visitor;
  let noa: Visitor;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'one' },
      { externalId: 'two' },
      { externalId: 'noa', department: 'Service' },
      { externalId: 'dan', department: 'Sales' },
    ]);
    const lead = await house.as('lead');
    for (const [code, country] of [
      ['il', 'IL'],
      ['us', 'US'],
      ['all', null],
    ] as const) {
      const body = { code, network: 'x', accountKind: 'business', names: { en: code }, languages: ['en'], country };
      channels.push((await lead.post('channels', body).expect(201)).body.id);
    }
    const { editionId } = await addRules(lead);
    for (const [person, belt] of Object.entries({ one: 'black', two: 'black', noa: 'white', dan: 'white' })) {
      await recognise(house, [ids['hr'] ?? '', ids['admin'] ?? ''], ids[person] ?? '', belt, inDays(house, 200));
      await (
        await house.as(person)
      )
        .post(`rules-editions/${editionId}/acknowledgement`, { language: 'en' })
        .expect(201);
    }
    [one, two, noa] = [await house.as('one'), await house.as('two'), await house.as('noa')];
  });
  afterAll(async () => {
    await house.close();
  });

  const allowed = async (person: string, channelId: string | null, at?: Date): Promise<boolean> => {
    const { allowed: may } = await house.get(Permits).answer(ids[person] ?? '', 'post', { channelId, risk: 'low' }, at);
    const rows = await house.work.read(
      'SELECT FROM permits.reach_at($1, $2, $3) WHERE channel_id IS NOT DISTINCT FROM $4::uuid',
      [ids[person], 'post', at ?? house.clock.now(), channelId],
    );
    const many = await house.work.read(
      `SELECT FROM permits.reaches_of($1, '{post}', $2) WHERE person_id = $3 AND channel_id IS NOT DISTINCT FROM $4::uuid`,
      [Object.values(ids), at ?? house.clock.now(), ids[person], channelId],
    );
    expect([rows.length, many.length]).toEqual(may ? [1, 1] : [0, 0]);
    return may;
  };

  it('at once by the word of one who may moderate, with its reason for all, until two end it', async () => {
    await noa.post('moratoria', { reason: 'Attack' }).expect(403);
    await (await house.as('lead')).post('moratoria', { reason: 'By role' }).expect(403);
    expect(await allowed('noa', null)).toBe(true);
    const before = house.clock.now();
    house.clock.advance(1000);
    const { id } = (await one.post('moratoria', { reason: 'יום אבל' }).expect(201)).body;
    for (const channel of [null, ...channels]) expect(await allowed('noa', channel)).toBe(false);
    expect((await noa.get('moratoria').expect(200)).body).toMatchObject({
      items: [{ id, reason: 'יום אבל', holds: true, ending: false, can: [] }],
      can: [],
    });
    await expect(
      house.get(Permits).demand(ids['noa'] ?? '', 'post', { channelId: null, risk: 'low' }),
    ).rejects.toMatchObject({
      more: { missing: [{ kind: 'moratorium', id, where: '/permits' }] },
    });
    await noa.post(`moratoria/${id}/ending`).expect(403);
    await one.post(`moratoria/${id}/ending`).expect(204);
    expect((await one.post(`moratoria/${id}/ending`).expect(409)).body.code).toBe('ended-already');
    expect(await allowed('noa', null)).toBe(false);
    house.clock.advance(1000);
    const during = house.clock.now();
    house.clock.advance(1000);
    await two.post(`moratoria/${id}/ending`).expect(204);
    expect(await allowed('noa', null)).toBe(true);
    expect(await allowed('noa', null, during)).toBe(false);
    expect(await allowed('noa', null, before)).toBe(true);
    await two.post(`moratoria/${id}/ending`).expect(409);
  });

  it('on channels and in countries, and planned for an audience', async () => {
    const start = async (body: object) =>
      (await one.post('moratoria', { reason: 'r', ...body }).expect(201)).body.id as string;
    const stop = async (id: string) => {
      await one.post(`moratoria/${id}/ending`).expect(204);
      await two.post(`moratoria/${id}/ending`).expect(204);
    };
    const [il = '', us = '', all = ''] = channels;
    const reaches = async (person: string) =>
      Promise.all([null, il, us, all].map((channel) => allowed(person, channel)));
    const page = await start({ channelIds: [us] });
    expect(await reaches('noa')).toEqual([true, true, false, true]);
    await stop(page);
    const country = await start({ countries: ['IL'] });
    expect(await reaches('noa')).toEqual([true, false, true, false]);
    await stop(country);
    const rule = { attribute: 'department', is: ['Service'] };
    const audienceId = (await (await house.as('hr')).post('audiences', { names: { en: 'S' }, rule }).expect(201)).body
      .id;
    const from = new Date(house.clock.now().getTime() + 3_600_000);
    const until = new Date(from.getTime() + 3_600_000);
    await start({ from: from.toISOString(), until: until.toISOString(), audienceId });
    expect(await allowed('noa', null)).toBe(true);
    house.clock.advance(3_700_000);
    expect(await allowed('noa', null)).toBe(false);
    expect(await allowed('dan', null)).toBe(true);
    await addPeople(house, [{ externalId: 'dan', department: 'Service' }]);
    await house.settle();
    house.clock.advance(1000);
    expect(await allowed('dan', null)).toBe(false);
    house.clock.advance(3_600_000);
    expect(await allowed('noa', null)).toBe(true);
    await one.post('moratoria', { reason: 'r', channelIds: [audienceId] }).expect(422);
    await one.post('moratoria', { reason: 'r', capabilities: ['moderate'] }).expect(422);
    await one.post('moratoria', { reason: 'r', until: '2020-01-01T00:00:00Z' }).expect(422);
  });

  it('so that after any history nobody acts while something holds them, at any instant', async () => {
    type Step = { readonly act: 'start' | 'end' | 'suspend' | 'release' | 'wait'; readonly place: number };
    const step: fc.Arbitrary<Step> = fc.record({
      act: fc.constantFrom('start' as const, 'end' as const, 'suspend' as const, 'release' as const, 'wait' as const),
      place: fc.integer({ min: -1, max: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (history) => {
        const holds: { id: string; place: number; from: number; until: number | null }[] = [];
        const suspensions: { id: string; from: number; until: number | null }[] = [];
        const instants: number[] = [];
        const lead = await house.as('lead');
        const [first, second] = [await house.as('one'), await house.as('two')];
        for (const { act, place } of history) {
          house.clock.advance(5000);
          const open = holds.find(({ until }) => until === null);
          const held = suspensions.find(({ until }) => until === null);
          if (act === 'start') {
            const body = { reason: 'r', channelIds: place < 0 ? null : [channels[place]] };
            const from = house.clock.now().getTime();
            holds.push({ id: (await first.post('moratoria', body).expect(201)).body.id, place, from, until: null });
          }
          if (act === 'end' && open !== undefined) {
            await first.post(`moratoria/${open.id}/ending`).expect(204);
            await second.post(`moratoria/${open.id}/ending`).expect(204);
            open.until = house.clock.now().getTime();
          }
          if (act === 'suspend' && held === undefined) {
            const from = house.clock.now().getTime();
            suspensions.push({
              id: (await lead.post(`people/${ids['noa']}/suspensions`, { reason: 'r' }).expect(201)).body.id,
              from,
              until: null,
            });
          }
          if (act === 'release' && held !== undefined) {
            await lead.post(`suspensions/${held.id}/ending`, { reason: 'r' }).expect(204);
            held.until = house.clock.now().getTime();
          }
          house.clock.advance(5000);
          instants.push(house.clock.now().getTime());
        }
        for (const at of instants) {
          const over = ({ from, until }: { from: number; until: number | null }) =>
            from <= at && (until === null || until > at);
          for (const [index, channel] of [null, ...channels].entries()) {
            const held =
              holds.some((one) => over(one) && (one.place < 0 || one.place === index - 1)) || suspensions.some(over);
            expect({ at, index, may: await allowed('noa', channel, new Date(at)) }).toEqual({ at, index, may: !held });
          }
        }
        for (const one of holds.filter(({ until }) => until === null)) {
          await first.post(`moratoria/${one.id}/ending`).expect(204);
          await second.post(`moratoria/${one.id}/ending`).expect(204);
        }
        for (const one of suspensions.filter(({ until }) => until === null))
          await lead.post(`suspensions/${one.id}/ending`, { reason: 'r' }).expect(204);
        house.clock.advance(5000);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
