import { Grants } from '../../src/platform/access/grants';
import { newId } from '../../src/kernel/id';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { inDays, recognise } from '../support/training';

const HOSTILE = 'x"><script>\u202ealert(1)';

describe('A badge on the intranet', () => {
  let house: House;
  let ids: Record<string, string>;
  let hr: Visitor;
  let noa: Visitor;
  let reader: Visitor;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'], legalEntity: 'Obi Ltd' },
      { externalId: 'admin', roles: ['admin'], legalEntity: 'Obi Ltd' },
      { externalId: 'noa.levi', legalEntity: 'Obi Ltd' },
      { externalId: 'plain', legalEntity: 'Obi Ltd' },
      { externalId: 'hidden', legalEntity: 'Obi Ltd' },
      { externalId: 'abroad', legalEntity: 'Obi GmbH' },
      { externalId: HOSTILE, legalEntity: 'Obi Ltd' },
      { externalId: 'reader' },
      { externalId: 'hr-abroad', legalEntity: 'Obi GmbH' },
      { externalId: 'hr-team', legalEntity: 'Obi GmbH' },
    ]);
    const scopes = { 'hr-abroad': { legalEntities: ['Obi GmbH'] }, 'hr-team': { departments: ['Sales'] } };
    for (const [person, scope] of Object.entries(scopes)) {
      await house.work.run(() => house.get(Grants).grant(ids[person] ?? '', 'hr', 'test', { scope }));
    }
    const give = (person: string, belt: string, days: number): Promise<void> =>
      recognise(house, [ids['hr'] ?? '', ids['admin'] ?? ''], ids[person] ?? '', belt, inDays(house, days));
    for (const person of ['noa.levi', 'hidden', 'abroad', HOSTILE]) await give(person, 'white', 400);
    await give('noa.levi', 'orange', 90);
    [hr, noa, reader] = [await house.as('hr'), await house.as('noa.levi'), await house.as('reader')];
    for (const person of ['noa.levi', 'plain', 'abroad', HOSTILE]) {
      await (await house.as(person)).put('my/badge', { shown: true }).expect(200);
    }
  });
  afterAll(() => house.close());

  const image = async (badge: string, language = 'en'): Promise<string> => {
    const reply = await reader.get(`badges/${encodeURIComponent(badge)}.svg?language=${language}`).expect(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'private, max-age=60',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cross-origin-resource-policy': 'same-site',
    });
    return (reply.body as Buffer).toString('utf8');
  };

  it('is shown where one’s legal entity says so, and not before', async () => {
    const nothing = await image('noa.levi');
    expect(nothing).not.toContain('title');
    expect((await noa.get('my/badge').expect(200)).body).toMatchObject({ shown: true, allowed: false });
    expect((await noa.get('my/badge.svg?language=he').expect(200)).body.toString()).toContain('חגורה כתומה');
    await reader.put('badge-settings', { legalEntity: 'Obi Ltd', shown: true }).expect(403);
    await hr.put('badge-settings', { legalEntity: 'Nobody Inc', shown: true }).expect(404);
    const set = await hr.put('badge-settings', { legalEntity: 'Obi Ltd', shown: true }).expect(200);
    expect(set.body).toMatchObject({ legalEntity: 'Obi Ltd', people: 6, shown: true, changedByName: 'hr Test' });
    await hr.put('badge-settings', { legalEntity: 'Obi Ltd', shown: true }).expect(200);
    const trail = await house.work.read(`SELECT 1 FROM trail.entry WHERE act = 'badge-display.settled'`);
    expect(trail).toHaveLength(1);
    const english = await image('noa.levi');
    expect(english).toContain('<title id="title">Orange belt</title>');
    expect(english).toContain('#f97316');
    const hebrew = await image('noa.levi', 'he');
    expect(hebrew).toContain('<title id="title">חגורה כתומה</title>');
    expect(hebrew).toContain('direction="rtl"');
    expect(await image('noa.levi', 'xx')).toBe(english);
    const { id } = (await noa.get('my/badge').expect(200)).body;
    expect(await image(id)).toBe(english);
    expect(await image(HOSTILE)).not.toMatch(/<script|\u202e/);
    const { body } = await reader.get(`badges/${id}.json`).set('accept-language', 'he').expect(200);
    expect(body).toMatchObject({ belt: { code: 'orange', colour: '#f97316' }, title: 'חגורה כתומה' });
    expect(JSON.stringify(body)).not.toMatch(/noa|Test/);
  });

  it('is described for pages that embed by oEmbed, as large as it is, to whoever reads there', async () => {
    const url = 'https://obi.example/intranet/api/v1/badges/noa.levi.svg';
    const asked = `embeds/oembed?url=${encodeURIComponent(url)}&format=json&maxwidth=600`;
    const { body } = await reader.get(asked).expect(200);
    expect(body).toMatchObject({ version: '1.0', type: 'photo', url, title: 'Orange belt', provider_name: 'Obi' });
    expect(await image('noa.levi')).toContain(`width="${body.width}" height="${body.height}"`);
    const narrow = (await reader.get(asked.replace('=600', '=60')).expect(200)).body;
    expect(narrow.width).toBe(60);
    expect(narrow.height).toBeLessThan(body.height);
    await reader.get(asked.replace('format=json', 'format=xml')).expect(422);
    expect((await reader.get(asked).set('accept-language', 'he').expect(200)).body.title).toBe('חגורה כתומה');
    await house.anonymous().get(asked).expect(401);
    const hidden = encodeURIComponent('https://obi.example/api/v1/badges/plain.svg');
    await reader.get(`embeds/oembed?url=${hidden}`).expect(404);
  });

  it('says nothing of why there is none', async () => {
    const missing = ['plain', 'hidden', 'abroad', 'nobody', newId(), 'a.b.svg', '%00', '../me', HOSTILE + '2'];
    const replies = await Promise.all(
      missing.flatMap((badge) =>
        ['svg', 'json'].map((kind) => reader.get(`badges/${encodeURIComponent(badge)}.${kind}`)),
      ),
    );
    const seen = new Set(
      replies.map(({ status, headers, body }) => {
        const kept = Object.entries(headers).filter(([name]) => !/^(date|x-request-id|(x-)?ratelimit.*)$/.test(name));
        const text = Buffer.isBuffer(body) ? body.toString() : JSON.stringify(body);
        return JSON.stringify([status, kept, text]);
      }),
    );
    expect([...seen].map((text) => JSON.parse(text)[0])).toEqual([200, 200]);
    const { body } = await reader.get('badges/nobody.json').expect(200);
    expect(body).toEqual({ belt: null, title: null });
    await house.anonymous().get('badges/noa.levi.svg').expect(401);
    await house.anonymous().get('badges/nobody.svg').expect(401);
    await reader.get('badges/noa.levi.svg?language=he"').expect(422);
  });

  it('is gone at once when it is hidden, ended or its person left', async () => {
    const before = (await noa.get('my/badge').expect(200)).body.id;
    expect((await noa.put('my/badge', { shown: false }).expect(200)).body).toMatchObject({ id: before, shown: false });
    expect(await image('noa.levi')).not.toContain('title');
    await noa.put('my/badge', { shown: true }).expect(200);
    expect(await image(before)).toContain('Orange belt');
    await noa.put('my/badge', { shown: 'yes' }).expect(422);
    house.clock.advance(100 * 86_400_000);
    reader = await house.as('reader');
    expect(await image('noa.levi')).toContain('White belt');
    await (await house.as('hr')).put('badge-settings', { legalEntity: 'Obi Ltd', shown: false }).expect(200);
    expect(await image('noa.levi')).not.toContain('title');
  });

  it('is settled by HR for legal entities that lie within their scope as a whole', async () => {
    const abroad = await house.as('hr-abroad');
    const { items } = (await abroad.get('badge-settings').expect(200)).body;
    expect(items).toEqual([{ legalEntity: 'Obi GmbH', people: 3, shown: false, changedAt: null, changedByName: null }]);
    await abroad.put('badge-settings', { legalEntity: 'Obi Ltd', shown: true }).expect(404);
    await abroad.put('badge-settings', { legalEntity: 'Obi GmbH', shown: true }).expect(200);
    expect(await image('abroad')).toContain('White belt');
    const team = await house.as('hr-team');
    expect((await team.get('badge-settings').expect(200)).body.items).toEqual([]);
    await team.put('badge-settings', { legalEntity: 'Obi GmbH', shown: false }).expect(404);
    await abroad.put('badge-settings', { legalEntity: 'x'.repeat(201), shown: true }).expect(422);
    const all = (await (await house.as('admin')).get('badge-settings').expect(200)).body.items;
    expect(all.map((one: { legalEntity: string }) => one.legalEntity)).toEqual(['', 'Obi GmbH', 'Obi Ltd']);
  });
});
