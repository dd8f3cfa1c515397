import { Audiences, declareTrait, Traits } from '../../src/features/audiences/public';
import type { Visitor } from '../support/house';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';

declareTrait('test-belt', { en: 'belt', he: 'חגורה' });

const SERVICE = { attribute: 'department', is: ['Service'] };

describe('Audiences', () => {
  let house: House;
  let hr: Visitor;
  let ids: Record<string, string>;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'H1', givenName: 'Rut', familyName: 'Hadar', roles: ['hr'], department: 'HR', grade: 5 },
      {
        externalId: 'S1',
        givenName: 'Noa',
        familyName: 'Levi',
        names: { he: 'נועה לוי' },
        department: 'Service',
        manager: 'H1',
        grade: 4,
      },
      {
        externalId: 'S2',
        givenName: 'Dan',
        familyName: 'Bar',
        department: 'Service',
        manager: 'S1',
        grade: 2,
        languages: ['he', 'en'],
      },
      {
        externalId: 'S3',
        givenName: 'Lea',
        familyName: 'Gal',
        department: 'Sales',
        manager: 'S2',
        hiredOn: '2024-02-01',
      },
    ]);
    hr = await house.as('H1');
  });
  afterAll(() => house.close());

  const members = async (id: string): Promise<string[]> =>
    (await hr.get(`audiences/${id}/people`).expect(200)).body.items
      .map((person: { externalId: string }) => person.externalId)
      .sort();

  const create = async (rule: object): Promise<string> =>
    (await hr.post('audiences', { names: { en: 'Some', he: 'כמה' }, rule }).expect(201)).body.id as string;

  it('are previewed without being stored, with count, sample and a sentence in both languages', async () => {
    const reply = await hr.post('audience-previews', { rule: { attribute: 'manager', under: 'S1' } }).expect(200);
    expect(reply.body).toMatchObject({
      count: 2,
      sentence: {
        en: 'reports to Noa Levi (S1), directly or through others',
        he: '\u2068נועה לוי (S1)\u2069 בשרשרת הניהול, ישירות או דרך אחרים',
      },
      entering: null,
      leaving: null,
    });
    expect(reply.body.sample.map((person: { externalId: string }) => person.externalId)).toEqual(['S2', 'S3']);
  });

  it('reach people by attribute, manager line, role, language, grade and date', async () => {
    expect(await members(await create(SERVICE))).toEqual(['S1', 'S2']);
    expect(await members(await create({ attribute: 'role', is: ['hr'] }))).toEqual(['H1']);
    expect(await members(await create({ attribute: 'language', is: ['he'] }))).toEqual(['S2']);
    expect(await members(await create({ attribute: 'grade', from: 4, to: 4 }))).toEqual(['S1']);
    expect(await members(await create({ not: { attribute: 'grade', from: 3 } }))).toEqual(['S2', 'S3']);
    expect(await members(await create({ attribute: 'hiredOn', to: '2024-02-01' }))).toEqual(['S3']);
    expect(await members(await create({ attribute: 'reports', from: 1 }))).toEqual(['H1', 'S1', 'S2']);
    expect(await members(await create({ attribute: 'reports', to: 0 }))).toEqual(['S3']);
    expect(await members(await create({ all: [{ everyone: true }, { not: SERVICE }] }))).toEqual(['H1', 'S3']);
  });

  it('name each fault of a rule with its pointer, in the language asked for', async () => {
    const rule = {
      all: [
        { attribute: 'shoe', is: ['42'] },
        { attribute: 'manager', under: 'nobody' },
      ],
    };
    const reply = await hr.post('audience-previews', { rule }).set('accept-language', 'he').expect(422);
    expect(reply.body.errors).toEqual([
      {
        pointer: '/rule/all/0/attribute',
        code: 'audience-attribute',
        detail: expect.stringContaining('אין מאפיין כזה'),
      },
    ]);
    const unknown = await hr.post('audiences', { names: { en: 'x' }, rule: { not: rule.all[1] } }).expect(422);
    expect(unknown.body.errors).toEqual([
      expect.objectContaining({ pointer: '/rule/not/under', code: 'audience-manager' }),
    ]);
    await hr.post('audience-previews', { rule: { everyone: true }, more: 1 }).expect(422);
    await hr.post('audience-previews', { rule: 'everyone' }).expect(422);
    await hr.get('audiences?after=WyJ4Il0').expect(422);
    const stranger = '00000000-0000-7000-8000-000000000000';
    await hr.post('audience-previews', { rule: { everyone: true }, audienceId: stranger }).expect(404);
    await hr.post('audience-previews', { rule: { everyone: true }, audienceId: 'x' }).expect(422);
    let deep: object = { everyone: true };
    for (let at = 0; at < 12; at += 1) deep = { not: deep };
    const tooDeep = await hr.post('audiences', { names: { en: 'x' }, rule: deep }).expect(422);
    expect(tooDeep.body.errors).toEqual([expect.objectContaining({ code: 'audience-depth' })]);
  });

  it('follow people who join, move and leave', async () => {
    const id = await create(SERVICE);
    await addPeople(house, [
      { externalId: 'S4', department: 'Service' },
      {
        externalId: 'S2',
        givenName: 'Dan',
        familyName: 'Bar',
        department: 'Sales',
        manager: 'S1',
        grade: 2,
        languages: ['he', 'en'],
      },
    ]);
    await house.settle();
    expect(await members(id)).toEqual(['S1', 'S4']);
    await addPeople(house, [{ externalId: 'S4', department: 'Service', leftOn: '2020-01-01' }]);
    expect(await members(id)).toEqual(['S1']);
    await house.settle();
    expect((await hr.get(`audiences/${id}`).expect(200)).body).toMatchObject({ count: 1, version: 1, rule: SERVICE });
  });

  it('follow traits, also those that begin and end by themselves', async () => {
    const id = await create({ trait: 'test-belt', is: ['white', 'yellow'] });
    const traits = house.get(Traits);
    const now = house.clock.now();
    const hour = 3_600_000;
    await traits.put('test-belt', [
      { personId: ids['S1'] ?? '', value: 'white', from: now, until: null },
      { personId: ids['S2'] ?? '', value: 'white', from: now, until: new Date(now.getTime() + hour) },
      { personId: ids['S3'] ?? '', value: 'green', from: now, until: null },
    ]);
    await house.settle();
    expect(await members(id)).toEqual(['S1', 'S2']);
    await traits.close('test-belt', [ids['S1'] ?? ''], null, house.clock.now());
    await house.settle();
    expect(await members(id)).toEqual(['S2']);
    house.clock.advance(2 * hour);
    await house.tick('audiences.refresh');
    expect(await members(id)).toEqual([]);
  });

  it('tell audiences.changed only when somebody came or went', async () => {
    const id = await create(SERVICE);
    const told = async (): Promise<number> =>
      (await house.work.read(`SELECT id FROM platform.outbox WHERE name = 'audiences.changed'`)).length;
    const before = await told();
    await house.get(Audiences).refresh([id]);
    expect(await told()).toBe(before);
    await addPeople(house, [{ externalId: 'S5', department: 'Service' }]);
    await house.settle();
    expect(await told()).toBe(before + 1);
  });

  it('are changed by version: of twenty at once one wins', async () => {
    const id = await create(SERVICE);
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        hr
          .put(`audiences/${id}`, { names: { en: `No ${at}` }, rule: { attribute: 'department', is: ['Sales'] } })
          .set('if-match', '"1"'),
      ),
    );
    const statuses = replies.map((reply) => reply.status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
    expect(await members(id)).toEqual(['S2', 'S3']);
    const again = await hr.get(`audiences/${id}`).expect(200);
    expect(again.headers['etag']).toBe('"2"');
  });

  it('are read and written by those whose roles say so', async () => {
    const dan = await house.as('S2');
    await dan.get('audiences').expect(403);
    await dan.post('audiences', { names: { en: 'x' }, rule: { everyone: true } }).expect(403);
    await hr.get('audiences/00000000-0000-7000-8000-000000000000').expect(404);
    const page = await hr.get('audiences?limit=2').expect(200);
    expect(page.body.items).toHaveLength(2);
    const next = await hr.get(`audiences?limit=2&after=${page.body.next as string}`).expect(200);
    expect(next.body.items[0].id < page.body.items[1].id).toBe(true);
  });
});
