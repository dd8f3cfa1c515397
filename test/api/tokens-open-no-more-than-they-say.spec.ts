import supertest from 'supertest';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

describe('Tokens open no more than they say', () => {
  let house: House;
  let base: string;
  let ids: Record<string, string>;
  let admin: Visitor;
  beforeAll(async () => {
    house = await openHouse({ REQUESTS_PER_TOKEN: '60', REQUESTS_PER_PERSON: '100' });
    base = await house.app.getUrl();
    ids = await addPeople(house, [
      { externalId: 'A', roles: ['admin'] },
      { externalId: 'H', roles: ['hr'] },
      { externalId: 'P' },
      { externalId: 'L', roles: ['lead'] },
    ]);
    admin = await house.as('A');
  });
  afterAll(() => house.close());

  const issue = async (who: Visitor, permissions: string[], path = 'my/tokens', more = {}) =>
    (await who.post(path, { name: 'a script', permissions, days: 2, ...more }).expect(201)).body as {
      id: string;
      secret: string;
    };
  const by = (secret: string) => ({
    get: (path: string) => supertest(base).get(`/api/v1/${path}`).set('authorization', `Bearer ${secret}`),
    post: (path: string, body: object = {}) =>
      supertest(base).post(`/api/v1/${path}`).set('authorization', `Bearer ${secret}`).send(body),
  });

  it('and never more than their owner may at that moment', async () => {
    const hr = await house.as('H');
    const { id, secret } = await issue(hr, ['people:read']);
    expect(secret).toMatch(/^obi_[\w-]{43}$/);
    expect(JSON.stringify(await house.work.read('SELECT t::text FROM access.token t'))).not.toContain(secret);
    const refused = await hr.post('my/tokens', { name: 'x', permissions: ['feed:triage'], days: 2 }).expect(403);
    expect(refused.body.code).toBe('token-permission');
    await hr.post('my/tokens', { name: 'x', permissions: ['access:grant'], days: 2 }).expect(422);
    await hr.post('my/tokens', { name: 'x', permissions: [], days: 2 }).expect(422);
    await hr.post('my/tokens', { name: 'x', permissions: ['people:read'], days: 366 }).expect(422);
    await by(secret).get('people').expect(200);
    expect((await by(secret).get('me').expect(403)).body.code).toBe('role-missing');
    await by(secret).get('audiences').expect(403);
    await admin.delete(`people/${ids['H'] ?? ''}/roles/hr?reason=moved`).expect(204);
    await by(secret).get('people').expect(403);
    await admin.post(`people/${ids['H'] ?? ''}/roles`, { role: 'hr', reason: 'back' }).expect(201);
    await by(secret).get('people').expect(200);
    const { items } = (await hr.get('my/tokens').expect(200)).body;
    expect(items).toMatchObject([
      { id, name: 'a script', permissions: ['people:read'], lastUsedAt: expect.any(String) },
    ]);
    expect(JSON.stringify(items)).not.toContain('secret');
    await (await house.as('P')).delete(`my/tokens/${id}`).expect(404);
    await hr.delete(`my/tokens/${id}`).expect(204);
    await by(secret).get('people').expect(401);
    const acts = await house.work.read('SELECT act FROM trail.entry WHERE subject_id = $1 ORDER BY at, id', [id]);
    expect(acts).toEqual([{ act: 'token.issued' }, { act: 'token.revoked' }]);
  });

  it('and give no way to more: no tokens, roles, links, passwords or logins by a token', async () => {
    const { secret } = await issue(admin, ['signed-in', 'people:read']);
    for (const path of ['my/tokens', 'my/logins', 'service-tokens', 'group-roles', `people/${ids['P'] ?? ''}/roles`]) {
      const { status, body } = await by(secret).get(path);
      expect([path, status, ['login-needed', 'role-missing'].includes(body.code)]).toEqual([path, 403, true]);
    }
    await by(secret)
      .post(`people/${ids['A'] ?? ''}/roles`, { role: 'hr', reason: 'x' })
      .expect(403);
    await by(secret)
      .post(`people/${ids['P'] ?? ''}/invitation`)
      .expect(403);
    const change = await supertest(base)
      .put('/api/v1/my/password')
      .set('authorization', `Bearer ${secret}`)
      .send({ present: 'x', password: 'y' });
    expect([change.status, change.body.code]).toEqual([403, 'login-needed']);
  });

  it('and a lead’s token triages only if it says so', async () => {
    const { secret } = await issue(await house.as('L'), ['signed-in']);
    expect((await by(secret).get('me').expect(200)).body.permissions).toEqual(['signed-in']);
    await by(secret).get('unrouted').expect(403);
    await by(secret).get('reviews').expect(403);
  });

  it('and end with their owner’s leaving, at once; so do services’', async () => {
    await addPeople(house, [{ externalId: 'X', roles: ['admin'] }]);
    const leaver = await house.as('X');
    const own = await issue(leaver, ['signed-in']);
    const service = await issue(leaver, ['people:provision', 'people:read'], 'service-tokens');
    await by(own.secret).get('me').expect(200);
    await by(service.secret).get('people').expect(200);
    const listed = (await admin.get('service-tokens').expect(200)).body.items;
    expect(listed).toMatchObject([{ id: service.id, ownerName: 'X Test' }]);
    await (await house.as('H')).get('service-tokens').expect(403);
    await addPeople(house, [{ externalId: 'X', leftOn: '2020-01-01' }]);
    await by(own.secret).get('me').expect(401);
    await by(service.secret).get('people').expect(401);
    expect((await admin.get('service-tokens').expect(200)).body.items).toEqual([]);
  });

  it('and nothing at all when made up, cut short, out of date, or in the wrong place', async () => {
    const { id, secret } = await issue(await house.as('P'), ['signed-in']);
    for (const wrong of [
      '',
      'obi_',
      secret.slice(0, -1),
      `${secret}x`,
      secret.toUpperCase(),
      `${secret}\u0000`.trim(),
    ]) {
      const reply = await supertest(base)
        .get('/api/v1/me')
        .set('authorization', `Bearer ${encodeURIComponent(wrong)}`);
      expect([wrong, reply.status]).toEqual([wrong, wrong === secret ? 200 : 401]);
    }
    await supertest(base).get('/api/v1/me').set('authorization', `Basic ${secret}`).expect(401);
    await supertest(base).get(`/api/v1/me?access_token=${secret}`).expect(401);
    await supertest(base).get('/api/v1/me').set('cookie', `obi_login=${secret}`).expect(401);
    await house.work.run(() =>
      house.work.write('UPDATE access.token SET expires_at = $2 WHERE id = $1', [id, house.clock.real()]),
    );
    await by(secret).get('me').expect(401);
  });

  it('and as many requests a minute as they may, in standard headers', async () => {
    const { id, secret } = await issue(admin, ['people:read'], 'service-tokens', { quota: 5 });
    const first = await by(secret).get('people?limit=1').expect(200);
    expect(first.headers['ratelimit-policy']).toBe('"token";q=5;w=60');
    expect(first.headers['ratelimit']).toMatch(/^"token";r=4;t=\d+$/);
    const replies = await Promise.all(Array.from({ length: 10 }, () => by(secret).get('people?limit=1')));
    const over = replies.filter(({ status }) => status === 429);
    expect(over.length).toBeGreaterThanOrEqual(5);
    expect(over[0]?.body).toMatchObject({ code: 'too-many-requests', status: 429 });
    expect(Number(over[0]?.headers['retry-after'])).toBeGreaterThan(0);
    await supertest(base).patch(`/api/v1/service-tokens/${id}`).send({ quota: 50 }).expect(401);
    await admin.patch(`service-tokens/${id}`, { quota: 1000 }).expect(204);
    await by(secret).get('people?limit=1').expect(200);
    await admin.patch(`service-tokens/${id}`, { quota: 0 }).expect(422);
  });

  it('and a person’s limit holds over all their browsers', async () => {
    await addPeople(house, [{ externalId: 'R' }]);
    const [one, two] = await Promise.all([house.as('R'), house.as('R')]);
    const ask = async (at: number) => (at % 2 === 0 ? one : two).get('me');
    const replies = await Promise.all(Array.from({ length: 130 }, (_, at) => ask(at)));
    const refused = replies.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(10);
    expect(refused[0]?.headers['ratelimit']).toMatch(/^"person";r=0;t=\d+$/);
    await admin.get('me').expect(200);
  });

  it('and a key repeated gets no secret from the table of keys', async () => {
    const who = await house.as('P');
    const send = () =>
      who.post('my/tokens', { name: 'k', permissions: ['signed-in'], days: 1 }).set('idempotency-key', 'once');
    const [a, b] = [await send().expect(201), await send().expect(201)];
    expect(a.body.secret).not.toBe(b.body.secret);
    expect(await house.work.read(`SELECT FROM platform.idempotency WHERE key = 'once'`)).toEqual([]);
  });
});
