import fc from 'fast-check';
import { type Capability, Permits } from '../../src/features/permits/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { restateTable } from '../support/ladder';
import { addPeople } from '../support/people';
import { addRules, inDays, recognise } from '../support/training';

const CAPABILITIES: readonly Capability[] = ['reply', 'read-update'];
const BELTS = ['white', 'yellow', 'orange', 'green', 'blue', 'black'];
const PEOPLE = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'];

describe('What permits.reach_at says', () => {
  let house: House;
  let lead: Visitor;
  let ids: Record<string, string>;
  const channels: string[] = [];

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      ...PEOPLE.map((externalId) => ({ externalId })),
    ]);
    lead = await house.as('lead');
    for (const code of ['a', 'b', 'c']) {
      const channel = { code, network: 'x', accountKind: 'business', names: { en: code }, languages: ['en'] };
      channels.push((await lead.post('channels', channel).expect(201)).body.id);
    }
    const general = await addRules(lead, 'general');
    const health = await addRules(lead, 'health');
    await lead
      .post('rules-documents', { code: 'unwritten', names: { en: 'Draft' }, originalLanguage: 'en' })
      .expect(201);
    const by = [ids['hr'] ?? '', ids['admin'] ?? ''] as const;
    const give = (person: string, belt: string): Promise<void> =>
      recognise(house, by, ids[person] ?? '', belt, inDays(house, 100));
    const read = async (person: string, editionId: string): Promise<void> => {
      const visitor = await house.as(person);
      await visitor.post(`rules-editions/${editionId}/acknowledgement`, { language: 'en' }).expect(201);
    };
    // p0 has nothing, p1 a belt alone, p2 also one document, p3 both, p4 everything, p5 the same but suspended.
    for (const [person, belt] of Object.entries({ p1: 'green', p2: 'white', p3: 'orange', p4: 'black', p5: 'black' })) {
      await give(person, belt);
    }
    await give('p3', 'white');
    for (const person of ['p2', 'p3', 'p4', 'p5']) await read(person, general.editionId);
    for (const person of ['p3', 'p4', 'p5']) await read(person, health.editionId);
    await lead.post(`people/${ids['p5']}/suspensions`, { reason: 'r' }).expect(201);
  });
  afterAll(async () => {
    await house.close();
  });

  const inSql = async (person: string, capability: string, at: Date): Promise<Map<string | null, number>> => {
    const rows = await house.work.read<{ channel_id: string | null; risk: number }>(
      'SELECT channel_id, risk FROM permits.reach_at($1, $2, $3)',
      [ids[person], capability, at],
    );
    expect(new Set(rows.map((row) => row.channel_id)).size).toBe(rows.length);
    return new Map(rows.map((row) => [row.channel_id, row.risk]));
  };

  /** The same, asked of all at once. */
  const ofMany = async (at: Date): Promise<Map<string, Map<string | null, number>>> => {
    const rows = await house.work.read<{ of: string; reach: [string | null, number][] }>(
      `SELECT person_id || ' ' || capability AS of, json_agg(json_build_array(channel_id, risk)) AS reach
       FROM permits.reaches_of($1, $2, $3) GROUP BY 1`,
      [PEOPLE.map((person) => ids[person]), CAPABILITIES, at],
    );
    return new Map(rows.map(({ of, reach }) => [of, new Map(reach)]));
  };

  /** Whether each risk is open there, asked of one place at a time. */
  const place = async (person: string, capability: string, at: Date): Promise<Map<string | null, boolean[]>> => {
    const rows = await house.work.read<{ channel_id: string | null; open: boolean[] }>(
      `SELECT c.id AS channel_id, ARRAY(SELECT permits.allows_at($1, $2, c.id, r.risk, $3)
         FROM generate_series(1, 3) AS r (risk) ORDER BY r.risk) AS open
       FROM unnest($4::uuid[]) AS c (id)`,
      [ids[person], capability, at, [null, ...channels]],
    );
    return new Map(rows.map((row) => [row.channel_id, row.open]));
  };

  /** What is answered to whoever may. */
  const answer = async (person: string, capability: string, risk: number, channel: string | null, at: Date) => {
    const [row] = await house.work.read<{ answer: object | null }>(
      'SELECT permits.answer_at($1, $2, $3, $4, $5) AS answer',
      [ids[person], capability, channel, risk, at],
    );
    return row?.answer ?? null;
  };

  it('is what the answers say, whatever the table, for everybody, everywhere, now and afterwards', async () => {
    const cell = fc.record({
      capability: fc.constantFrom(...CAPABILITIES),
      channelId: fc.constantFrom(null, null, ...channels),
      risk: fc.constantFrom('low', 'medium', 'high'),
      belt: fc.constantFrom(...BELTS),
      documents: fc.uniqueArray(fc.constantFrom('general', 'health', 'unwritten'), { maxLength: 3 }),
    });
    const table = fc.uniqueArray(cell, {
      selector: (each) => `${each.capability} ${each.channelId} ${each.risk}`,
      maxLength: 24,
    });
    const permits = house.get(Permits);
    const reached: { at: Date; person: string; capability: Capability; reach: [string | null, number][] }[] = [];
    let some = 0;
    await fc.assert(
      fc.asyncProperty(table, async (entries) => {
        house.clock.advance(1000);
        await restateTable(lead, entries);
        const at = house.clock.now();
        const many = await ofMany(at);
        for (const person of PEOPLE) {
          for (const capability of CAPABILITIES) {
            const sql = await inSql(person, capability, at);
            expect(many.get(`${ids[person]} ${capability}`) ?? new Map()).toEqual(sql);
            const single = await place(person, capability, at);
            for (const channelId of [null, ...channels]) {
              const { reach } = await permits.answer(ids[person] ?? '', capability, { channelId, risk: 'low' }, at);
              const level = reach === null ? undefined : ['low', 'medium', 'high'].indexOf(reach) + 1;
              expect({ person, capability, channelId, level: sql.get(channelId) }).toEqual({
                person,
                capability,
                channelId,
                level,
              });
              expect(single.get(channelId)).toEqual([1, 2, 3].map((risk) => risk <= (level ?? 0)));
              for (const risk of ['low', 'high'] as const) {
                const told = await permits.answer(ids[person] ?? '', capability, { channelId, risk }, at);
                const number = risk === 'low' ? 1 : 3;
                expect(await answer(person, capability, number, channelId, at)).toEqual(told.allowed ? told : null);
              }
            }
            some += sql.size;
            reached.push({ at, person, capability, reach: [...sql] });
          }
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
    expect(some).toBeGreaterThan(50);
    for (const { at, person, capability, reach } of reached) {
      expect(new Map(reach)).toEqual(await inSql(person, capability, at));
    }
  });
});
