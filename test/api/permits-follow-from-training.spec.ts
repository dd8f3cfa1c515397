import { Permits } from '../../src/features/permits/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addRules, inDays, recognise } from '../support/training';

const DAY = 86_400_000;

describe('A permit', () => {
  let house: House;
  let lead: Visitor;
  let dana: Visitor;
  let ids: Record<string, string>;
  let editionId: string;
  const id = (person: string): string => ids[person] ?? '';
  const low = { channelId: null, risk: 'low' } as const;
  const award = (person: string, belt: string, days = 300): Promise<void> =>
    recognise(house, [id('hr'), id('admin')], id(person), belt, inDays(house, days));

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead', 'admin', 'coach'], grade: 12 },
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'dana' },
      { externalId: 'omer' },
    ]);
    lead = await house.as('lead');
    dana = await house.as('dana');
  });
  afterAll(async () => {
    await house.close();
  });

  it('follows from no role and no grade', async () => {
    const permits = house.get(Permits);
    const place = { channelId: null, risk: 'medium' } as const;
    expect(await permits.answer(id('lead'), 'review', place)).toEqual({
      allowed: false,
      missing: [{ kind: 'belt', id: 'green', where: '/training' }],
      reach: null,
      reviewDepth: 'every',
      samplePercent: null,
    });
    await expect(permits.demand(id('lead'), 'reply', place)).rejects.toMatchObject({
      code: 'permit-missing',
      kind: 'forbidden',
      more: { missing: [{ kind: 'belt', id: 'orange', where: '/training' }] },
    });
    const now = house.clock.now();
    expect(await house.work.read('SELECT * FROM permits.reach_at($1, $2, $3)', [id('lead'), 'review', now])).toEqual(
      [],
    );
  });

  it('asks for no document before there is an edition in force, and then for that one', async () => {
    const permits = house.get(Permits);
    await award('dana', 'white');
    expect(await permits.answer(id('dana'), 'reply', low)).toMatchObject({ allowed: true, reach: 'low' });
    const before = house.clock.now();
    house.clock.advance(1000);
    ({ editionId } = await addRules(lead));
    const missing = [{ kind: 'acknowledgement', id: editionId, where: `/rules/${editionId}` }];
    expect(await permits.answer(id('dana'), 'reply', low)).toMatchObject({ allowed: false, missing, reach: null });
    expect(await permits.answer(id('dana'), 'read-update', low)).toMatchObject({ allowed: true });
    expect(await permits.answer(id('dana'), 'reply', low, before)).toMatchObject({ allowed: true });

    await dana.post(`rules-editions/${editionId}/acknowledgement`, { language: 'he' }).expect(201);
    expect(await permits.answer(id('dana'), 'reply', low)).toMatchObject({ allowed: true, missing: [] });
  });

  it('says all that is missing at once, for several acts together, each thing once', async () => {
    const asks = [
      { capability: 'reply', channelId: null, risk: 'high' },
      { capability: 'review', channelId: null, risk: 'low' },
    ] as const;
    await expect(house.get(Permits).demandAll(id('omer'), asks)).rejects.toMatchObject({
      more: {
        missing: [
          { kind: 'belt', id: 'green', where: '/training' },
          { kind: 'acknowledgement', id: editionId, where: `/rules/${editionId}` },
        ],
      },
    });
  });

  it('shows a person how far they reach and what the next step asks, in their language', async () => {
    const mine = (await dana.get('my/permits').set('accept-language', 'he').expect(200)).body;
    expect(mine).toMatchObject({ belt: { code: 'white', rank: 1, names: { he: 'לבנה' } }, suspensions: [] });
    const items = Object.fromEntries(
      mine.items.map((item: { capability: string; anywhere: unknown }) => [item.capability, item.anywhere]),
    );
    expect(items['reply']).toEqual({
      reach: 'low',
      review: { depth: 'every', percent: null },
      next: {
        risk: 'medium',
        missing: [{ kind: 'belt', id: 'orange', where: '/training', detail: 'נדרשת חגורה כתומה או גבוהה ממנה.' }],
      },
    });
    expect(items['read-update']).toEqual({ reach: 'high', review: null, next: null });
    expect(items['moderate']).toMatchObject({ reach: null, next: { risk: 'low', missing: [{ id: 'black' }] } });
  });

  it('grows with a belt, ends with it, and is recomputed for any instant', async () => {
    const hr = await house.as('hr');
    const reach = async (at: Date): Promise<unknown> => {
      const { body } = await hr.get(`people/${id('dana')}/permits?at=${at.toISOString()}`).expect(200);
      const reply = body.items.find((item: { capability: string }) => item.capability === 'reply');
      return [body.belt?.code ?? null, reply.anywhere.reach];
    };
    const white = house.clock.now();
    house.clock.advance(DAY);
    await award('dana', 'green', 10);
    const green = house.clock.now();
    house.clock.advance(12 * DAY);
    const after = house.clock.now();
    expect(await reach(green)).toEqual(['green', 'high']);
    expect(await reach(after)).toEqual(['white', 'low']);
    expect(await reach(white)).toEqual(['white', 'low']);
    expect(await reach(new Date('2001-01-01T00:00:00Z'))).toEqual([null, null]);

    await dana.get(`people/${id('omer')}/permits`).expect(403);
    const nightly = await house.as('hr');
    await nightly.get(`people/${id('dana')}/permits?at=yesterday`).expect(422);
    await nightly.get('people/0190a3b0-0000-7000-8000-000000000000/permits').expect(404);
  });

  it('is foretold when the table changes: who gains and who loses', async () => {
    const { entries } = (await dana.get('permit-table').expect(200)).body as {
      entries: {
        capability: string;
        risk: string;
        belt: string;
        channelId: null;
        documents: [];
        reviewDepth: string;
      }[];
    };
    await award('omer', 'yellow');
    const stated = entries
      .filter((cell) => cell.capability === 'reply')
      .map(({ capability, channelId, risk, documents, reviewDepth }) => ({
        capability,
        channelId,
        risk,
        documents,
        reviewDepth,
        belt: 'yellow',
      }));
    const open = stated.map((cell) => ({ ...cell, documents: [] }));
    const effect = async (cells: object[]): Promise<unknown> =>
      (await lead.post('permit-table-previews', { entries: cells }).expect(200)).body.items.find(
        (item: { capability: string }) => item.capability === 'reply',
      );
    expect(await effect(stated)).toMatchObject({ before: 1, after: 0, gain: 0, lose: 1 });
    expect(await effect(open)).toMatchObject({ before: 1, after: 1, gain: 1, lose: 1 });
  });

  it('stays as it is when a belt is put in between', async () => {
    const permits = house.get(Permits);
    const answers = async (): Promise<unknown> =>
      Promise.all(
        ['dana', 'omer'].flatMap((person) =>
          (['low', 'medium', 'high'] as const).map((risk) =>
            permits.answer(id(person), 'reply', { channelId: null, risk }),
          ),
        ),
      );
    const reach = (): Promise<unknown> =>
      house.work.read('SELECT risk FROM permits.reach_at($1, $2, $3)', [id('dana'), 'reply', house.clock.now()]);
    const [before, reached, table] = [await answers(), await reach(), (await dana.get('permit-table')).body];
    const hr = await house.as('hr');
    const lime = { code: 'lime', colour: '#84cc16', names: { en: 'Lime', he: 'ליים' }, above: 'white' };
    await hr.post('belts', lime).expect(201);
    expect(await answers()).toEqual(before);
    expect(await reach()).toEqual(reached);
    const belts = ({ entries }: { entries: { belt: string }[] }): string[] => entries.map((entry) => entry.belt);
    expect(belts((await dana.get('permit-table')).body)).toEqual(belts(table));
  });
});
