import { declareTrait, Traits } from '../../src/features/audiences/public';
import { Grants } from '../../src/platform/access/grants';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, inDays } from '../support/training';

declareTrait('why-belt', { en: 'Belt', he: 'חגורה' });

const RULE = {
  all: [
    {
      any: [
        { attribute: 'department', is: ['Service'] },
        { attribute: 'manager', under: 'S1' },
      ],
    },
    { not: { trait: 'why-belt', is: ['white'] } },
  ],
};

interface Tree {
  shape: string;
  holds: boolean;
  asks: Record<string, string>;
  has: Record<string, string> | null;
  parts: Tree[];
}

describe('A rule', () => {
  let house: House;
  let hr: Visitor;
  let ids: Record<string, string>;
  let audience: string;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'H1', roles: ['hr'], department: 'HR', legalEntity: 'Obi Ltd' },
      { externalId: 'S1', givenName: 'Noa', familyName: 'Levi', names: { he: 'נועה לוי' }, department: 'Service' },
      { externalId: 'S2', department: 'Sales', manager: 'S1', legalEntity: 'Obi GmbH' },
      { externalId: 'S3', department: 'Sales' },
    ]);
    await house
      .get(Traits)
      .put('why-belt', [{ personId: ids['S1'] ?? '', value: 'white', from: house.clock.now(), until: null }]);
    hr = await house.as('H1');
    audience = await addAudience(house, RULE);
    await house.settle();
  });
  afterAll(() => house.close());

  const why = async (visitor: Visitor, path: string): Promise<{ member: boolean; reason: Tree }> =>
    (await visitor.get(path).expect(200)).body;

  it('says why somebody belongs and why not, part by part, with their own values, in both languages', async () => {
    const s2 = await why(hr, `audiences/${audience}/people/${ids['S2']}/reasons`);
    expect(s2).toMatchObject({ member: true, since: expect.any(String), reason: { shape: 'all', holds: true } });
    const [either, without] = s2.reason.parts;
    expect(either).toMatchObject({ shape: 'any', holds: true, has: null });
    expect(either?.parts.map(({ holds, asks, has }) => [holds, asks['en'], has?.['en']])).toEqual([
      [false, 'department is Service', 'Department: Sales'],
      [true, 'reports to Noa Levi (S1), directly or through others', 'Manager: Noa Levi (S1)'],
    ]);
    expect(either?.parts[1]?.has?.['he']).toBe('מנהל/ת: \u2068נועה לוי (S1)\u2069');
    expect(without).toMatchObject({
      shape: 'not',
      holds: true,
      asks: { en: 'Belt is not white', he: 'חגורה: לא \u2068white\u2069' },
    });
    expect(without?.parts[0]).toMatchObject({ holds: false, has: { en: 'Belt: none', he: 'חגורה: לא צוין' } });

    const s1 = await why(hr, `audiences/${audience}/people/${ids['S1']}/reasons`);
    expect(s1).toMatchObject({ member: false, since: null, reason: { holds: false } });
    expect(s1.reason.parts.map(({ holds }) => holds)).toEqual([true, false]);
    expect(s1.reason.parts[1]?.parts[0]).toMatchObject({ holds: true, has: { en: 'Belt: white' } });
  });

  it('is explained to everybody for themselves, without the others it lists', async () => {
    const s3 = await house.as('S3');
    expect(await why(s3, `my/audiences/${audience}/reasons`)).toMatchObject({
      member: false,
      reason: { holds: false },
    });
    const listed = await addAudience(house, { attribute: 'externalId', is: ['S3', 'S2'] });
    const { body } = await s3.get(`my/audiences/${listed}/reasons`).expect(200);
    expect(body.reason.asks).toEqual({
      en: 'is one of 2 people named in the rule',
      he: 'אחד משני אנשים שצוינו בכלל',
    });
    expect(JSON.stringify(body)).not.toContain('S2');
    expect((await s3.get('my/audiences').expect(200)).body.items).toMatchObject([{ id: listed }]);
  });

  it('is explained to nobody else, of nobody else', async () => {
    const s3 = await house.as('S3');
    await s3.get(`audiences/${audience}/people/${ids['S2']}/reasons`).expect(403);
    await hr.get(`audiences/${audience}/people/${audience}/reasons`).expect(404);
    await hr.get(`audiences/${ids['S2']}/people/${ids['S2']}/reasons`).expect(404);
    await hr.get(`my/audiences/${ids['S2']}/reasons`).expect(404);
    await house.anonymous().get(`my/audiences/${audience}/reasons`).expect(401);
  });

  it('is previewed against the members of today: who would enter, who would leave', async () => {
    const rule = { attribute: 'department', is: ['Sales', 'HR'] };
    const { body } = await hr.post('audience-previews', { rule, audienceId: audience }).expect(200);
    const people = (part: { sample: { externalId: string }[] }): string[] =>
      part.sample.map(({ externalId }) => externalId).sort();
    expect(body.count).toBe(3);
    expect(people(body)).toEqual(['H1', 'S2', 'S3']);
    expect([body.entering.count, people(body.entering)]).toEqual([2, ['H1', 'S3']]);
    expect([body.leaving.count, people(body.leaving)]).toEqual([0, []]);
    const nobody = await hr
      .post('audience-previews', { rule: { attribute: 'grade', from: 99 }, audienceId: audience })
      .expect(200);
    expect(nobody.body).toMatchObject({ count: 0, entering: { count: 0 }, leaving: { count: 1 } });
    expect(people(nobody.body.leaving)).toEqual(['S2']);
  });

  it('shows HR of one legal entity only its people, in counts, samples, members, values and reasons', async () => {
    const { H2 = '' } = await addPeople(house, [{ externalId: 'H2', department: 'HR', legalEntity: 'Obi GmbH' }]);
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.work.run(() => house.get(Grants).grant(H2, 'hr', 'test', { scope: { legalEntities: ['Obi GmbH'] } })),
    );
    await house.settle();
    const local = await house.as('H2');
    const { body } = await local
      .post('audience-previews', { rule: { everyone: true }, audienceId: audience })
      .expect(200);
    expect([body.count, body.sample.length, body.entering.count, body.leaving.count]).toEqual([2, 2, 1, 0]);
    const people = await local.get(`audiences/${audience}/people`).expect(200);
    expect(people.body.items.map(({ externalId }: { externalId: string }) => externalId)).toEqual(['S2']);
    await local.get(`audiences/${audience}/people/${ids['S1']}/reasons`).expect(404);
    await local.get(`audiences/${audience}/people/${ids['S2']}/reasons`).expect(200);
    const values = await local.get('audience-attributes').expect(200);
    expect(JSON.stringify(values.body)).not.toContain('Obi Ltd');

    await addTrack(house, { code: 'white-track', belt: 'white', kinds: ['lesson'] });
    const input = { belt: 'white', dueOn: inDays(house, 9), joinerDays: 9, reason: 'x' };
    const everybody = await addAudience(house, { everyone: true });
    const beyond = await local.post('assignments', { ...input, audienceId: everybody }).expect(403);
    expect(beyond.body.code).toBe('audience-out-of-reach');
    await local.post('assignment-previews', { belt: 'white', audienceId: everybody }).expect(403);
    await local.post('assignments', { ...input, audienceId: audience }).expect(201);
  });

  it('is counted and written by HR of one legal entity within it, whoever joins later', async () => {
    const local = await house.as('H2');
    const everybody = await addAudience(house, { everyone: true });
    expect((await hr.get(`audiences/${everybody}`).expect(200)).body).toMatchObject({
      count: 5,
      cut: false,
      can: ['change'],
    });
    const cut = await local.get(`audiences/${everybody}`).expect(200);
    expect(cut.body).toMatchObject({ count: 2, cut: true, can: [] });
    const listed = await local.get('audiences?limit=1').expect(200);
    expect(listed.body.items).toMatchObject([{ id: everybody, count: 2 }]);
    expect((await hr.get('audiences?limit=1').expect(200)).body.items).toMatchObject([{ id: everybody, count: 5 }]);

    const input = { names: { en: 'Ours' }, rule: { everyone: true } };
    const refused = await local.put(`audiences/${everybody}`, input).expect(403);
    expect(refused.body.code).toBe('scope-too-narrow');
    const said = await local.post('audience-previews', { rule: { not: { trait: 'belt', is: ['white'] } } }).expect(200);
    expect(said.body.sentence.en).toBe('legal entity is Obi GmbH and does not hold the belt White');
    const { id } = (await local.post('audiences', input).expect(201)).body;
    const ours = await local.get(`audiences/${id}`).expect(200);
    expect(ours.body).toMatchObject({
      rule: { attribute: 'legalEntity', is: ['Obi GmbH'] },
      sentence: { en: 'legal entity is Obi GmbH' },
      count: 2,
      cut: false,
      can: ['change'],
    });
    const wider = { ...input, rule: { any: [{ attribute: 'department', is: ['Service'] }, RULE] } };
    const changed = await local.put(`audiences/${id}`, wider).expect(200);
    expect(changed.body.rule).toEqual({ all: [{ attribute: 'legalEntity', is: ['Obi GmbH'] }, wider.rule] });
    await addPeople(house, [
      { externalId: 'S7', department: 'Service', legalEntity: 'Obi GmbH' },
      { externalId: 'S8', department: 'Service', legalEntity: 'Obi Ltd' },
    ]);
    await house.settle();
    const members = await hr.get(`audiences/${id}/people`).expect(200);
    expect(members.body.items.map(({ externalId }: { externalId: string }) => externalId)).toEqual(['S2', 'S7']);
    const why = await local.get(`audiences/${id}/people/${ids['S2']}/reasons`).expect(200);
    expect(why.body.reason.parts[0]).toMatchObject({ holds: true, asks: { en: 'legal entity is Obi GmbH' } });
  });

  it('may ask for what the attributes list, with the values there are', async () => {
    const { body } = await hr.get('audience-attributes').expect(200);
    const byCode = new Map<string, { shape: string; values: { value: string; count: number | null }[] }>(
      body.items.map((item: { code: string }) => [item.code, item]),
    );
    expect(byCode.get('department')?.values).toContainEqual({ value: 'Sales', names: null, count: 2 });
    expect(byCode.get('role')).toMatchObject({ shape: 'values', names: { he: 'תפקיד במערכת' } });
    expect(byCode.get('belt')?.values.map(({ value }) => value)).toContain('orange');
    expect(byCode.get('manager')?.shape).toBe('manager');
    await (await house.as('S3')).get('audience-attributes').expect(403);
    for (const { kind, code, shape } of body.items as { kind: string; code: string; shape: string }[]) {
      // Nobody has kept a list here.
      if (shape !== 'values' || code === 'externalId' || code === 'list') continue;
      const value = byCode.get(code)?.values[0]?.value ?? 'any';
      await hr.post('audience-previews', { rule: { [kind]: code, is: [value] } }).expect(200);
    }
  });

  it('is refused, not followed, when it is nested without end', async () => {
    const deep = `{"rule":${'{"not":'.repeat(60_000)}{}${'}'.repeat(60_000)}}`;
    const reply = await hr.post('audience-previews').set('content-type', 'application/json').send(deep);
    expect([reply.status, reply.body.code]).toEqual([422, 'invalid-request']);
    expect(reply.body.errors).toEqual([expect.objectContaining({ code: 'too-deep' })]);
  });

  it('names a value of a trait that is none, by its place', async () => {
    const rule = { any: [{ everyone: true }, { trait: 'belt', is: ['white', 'purple'] }] };
    const { body } = await hr.post('audiences', { names: { en: 'x' }, rule }).expect(422);
    expect(body.errors).toEqual([
      { pointer: '/rule/any/1/is/1', code: 'not-one-of', detail: expect.stringContaining('orange') },
    ]);
    const said = await hr.post('audience-previews', { rule: { not: { trait: 'belt', is: ['white'] } } }).expect(200);
    expect(said.body.sentence).toEqual({ en: 'does not hold the belt White', he: 'בלי חגורה לבנה' });
  });
});
