import { Permits } from '../../src/features/permits/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const HOUR = 3_600_000;

describe('A suspension', () => {
  let house: House;
  let lead: Visitor;
  let ids: Record<string, string>;
  const suspend = (person: string, body: object) => lead.post(`people/${ids[person]}/suspensions`, body);
  const held = async (person: string, at?: Date): Promise<string[]> => {
    const answer = await house.get(Permits).answer(ids[person] ?? '', 'reply', { channelId: null, risk: 'low' }, at);
    return answer.missing.filter((lack) => lack.kind === 'suspension').map((lack) => lack.id);
  };

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'other', roles: ['lead'] },
      { externalId: 'dana' },
      { externalId: 'omer' },
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'gone', leftOn: '2020-01-01' },
    ]);
    lead = await house.as('lead');
  });
  afterAll(async () => {
    await house.close();
  });

  it('holds from its beginning to its end, is shown to the person, and past answers stay', async () => {
    const start = house.clock.now();
    const until = new Date(start.getTime() + 2 * HOUR).toISOString();
    const { id } = (await suspend('dana', { reason: 'בירור', until }).expect(201)).body;
    expect(await held('dana')).toEqual([id]);
    const dana = await house.as('dana');
    const mine = (await dana.get('my/permits').set('accept-language', 'he').expect(200)).body;
    expect(mine.suspensions).toMatchObject([{ id, reason: 'בירור', until }]);
    const reply = mine.items.find((item: { capability: string }) => item.capability === 'reply');
    expect(reply.anywhere).toMatchObject({
      reach: null,
      next: {
        risk: 'low',
        missing: [{ kind: 'suspension', id, where: '/permits', detail: 'ההיתרים שלך מוקפאים.' }, {}],
      },
    });
    const update = mine.items.find((item: { capability: string }) => item.capability === 'read-update');
    expect(update.anywhere.next.missing).toMatchObject([{ kind: 'belt', id: 'white' }]);
    const during = house.clock.now();
    house.clock.advance(2 * HOUR);
    expect(await held('dana')).toEqual([]);
    expect(await held('dana', during)).toEqual([id]);
    expect(await held('dana', new Date(start.getTime() - 1000))).toEqual([]);
    await lead.post(`suspensions/${id}/ending`, { reason: 'too late' }).expect(409);
  });

  it('is ended before its time by somebody else than the person, once', async () => {
    const { id } = (await suspend('omer', { reason: 'pause' }).expect(201)).body;
    const during = house.clock.now();
    house.clock.advance(1000);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => lead.post(`suspensions/${id}/ending`, { reason: 'cleared' })),
    );
    expect(replies.map((reply) => reply.status).sort()).toEqual([204, ...Array<number>(19).fill(409)]);
    expect(await held('omer')).toEqual([]);
    expect(await held('omer', during)).toEqual([id]);
    const listed = (await lead.get(`people/${ids['omer']}/suspensions`).expect(200)).body.items;
    expect(listed).toMatchObject([{ id, closedBy: `person:${ids['lead']}`, until: null }]);
  });

  it('may be decided for later, and by nobody about themselves', async () => {
    const from = new Date(house.clock.now().getTime() + HOUR).toISOString();
    const { id } = (await suspend('omer', { reason: 'planned', from }).expect(201)).body;
    expect(await held('omer')).toEqual([]);
    house.clock.advance(HOUR);
    expect(await held('omer')).toEqual([id]);

    expect((await suspend('lead', { reason: 'me' }).expect(403)).body.code).toBe('own-suspension');
    const other = await house.as('other');
    const own = (await other.post(`people/${ids['lead']}/suspensions`, { reason: 'you' }).expect(201)).body.id;
    await lead.post(`suspensions/${own}/ending`, { reason: 'no' }).expect(403);
    expect(await held('lead')).toEqual([own]);
  });

  it('is refused for a term in the past, an unknown person, or without the role', async () => {
    const past = new Date(house.clock.now().getTime() - HOUR).toISOString();
    expect((await suspend('dana', { reason: 'r', from: past }).expect(422)).body.errors[0].code).toBe('in-the-past');
    expect((await suspend('dana', { reason: 'r', until: past }).expect(422)).body.errors[0].pointer).toBe('/until');
    await suspend('dana', { reason: ' ' }).expect(422);
    await suspend('gone', { reason: 'r' }).expect(404);
    const hr = await house.as('hr');
    await hr.post(`people/${ids['dana']}/suspensions`, { reason: 'r' }).expect(403);
    await hr.get(`people/${ids['dana']}/suspensions`).expect(403);
    expect((await hr.get(`people/${ids['dana']}/permits`).expect(200)).body).not.toHaveProperty('suspensions');
  });
});
