import supertest, { type Test } from 'supertest';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const INTRANET = 'https://intranet.example';
const STRANGER = 'https://stranger.example';
const READS = ['belt', 'next', 'update', 'inbox'];

describe('Pages of the intranet', () => {
  let house: House;
  let admin: Visitor;
  let reader: Visitor;
  let listed = '';
  /** As a browser asks for a page of an origin, with a pass. */
  const from = (origin: string, pass: string, path: string): Test =>
    supertest(house.app.getHttpServer())
      .get(`/api/v1/${path}`)
      .set('origin', origin)
      .set('authorization', `Bearer ${pass}`);
  const makePass = async (who: Visitor): Promise<string> =>
    (await who.post('my/embed-passes', { origin: INTRANET }).expect(201)).body.token;

  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [{ externalId: 'A', roles: ['admin'] }, { externalId: 'R' }]);
    admin = await house.as('A');
    reader = await house.as('R');
    listed = (await admin.post('embed-origins', { origin: `${INTRANET}/` }).expect(201)).body.id;
  });
  afterAll(() => house.close());

  it('are listed by an administrator, by origin, with a trail', async () => {
    expect((await admin.get('embed-origins').expect(200)).body.items).toEqual([
      { id: listed, origin: INTRANET, addedAt: expect.any(String), addedByName: expect.any(String) },
    ]);
    const twice = await admin.post('embed-origins', { origin: INTRANET }).expect(409);
    expect(twice.body.code).toBe('origin-listed');
    for (const origin of [`${INTRANET}/people`, 'http://intranet.example', 'null', '*']) {
      expect((await admin.post('embed-origins', { origin }).expect(422)).body.code).toBe('origin-invalid');
    }
    await reader.post('embed-origins', { origin: STRANGER }).expect(403);
    const { items } = (await admin.get('trail?act=embed-origin.listed').expect(200)).body;
    expect(items).toHaveLength(1);
  });

  it('may read it from listed origins only, and no other address of ours', async () => {
    for (const part of READS) {
      const own = await reader.get(`embeds/${part}`).set('origin', INTRANET).expect(200);
      expect(own.headers['access-control-allow-origin']).toBe(INTRANET);
      expect(own.headers['access-control-allow-credentials']).toBe('true');
      expect(own.headers['cache-control']).toContain('no-store');
      const strange = await reader.get(`embeds/${part}`).set('origin', STRANGER).expect(200);
      expect(strange.headers).not.toHaveProperty('access-control-allow-origin');
      expect(strange.headers['vary']).toContain('origin');
    }
    const me = await reader.get('me').set('origin', INTRANET).expect(200);
    expect(me.headers).not.toHaveProperty('access-control-allow-origin');
    // What refuses is readable as well, so that the page can offer to sign in.
    const nobody = await house.anonymous().get('embeds/belt').set('origin', INTRANET).expect(401);
    expect(nobody.headers['access-control-allow-origin']).toBe(INTRANET);
  });

  it('are told beforehand what they may ask', async () => {
    const ask = (origin: string, path: string): Test =>
      supertest(house.app.getHttpServer())
        .options(`/api/v1/${path}`)
        .set('origin', origin)
        .set('access-control-request-method', 'GET')
        .set('access-control-request-headers', 'authorization');
    const { headers } = await ask(INTRANET, 'embeds/belt').expect(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': INTRANET,
      'access-control-allow-methods': 'GET',
      'access-control-allow-headers': 'authorization',
    });
    expect((await ask(STRANGER, 'embeds/belt')).headers).not.toHaveProperty('access-control-allow-origin');
    expect((await ask(INTRANET, 'my/training')).headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('show nothing of whoever has nothing yet', async () => {
    expect((await reader.get('embeds/belt').expect(200)).body).toEqual({ belt: null, path: '/permits' });
    expect((await reader.get('embeds/next').expect(200)).body).toMatchObject({ kind: 'nothing', path: '/' });
    expect((await reader.get('embeds/update').expect(200)).body).toMatchObject({ weekOf: null, items: [] });
    expect((await reader.get('embeds/inbox').expect(200)).body).toMatchObject({ unseen: 0, items: [] });
  });

  it('get a pass for a quarter of an hour, which opens these reads for their origin and nothing else', async () => {
    const { body } = await reader.post('my/embed-passes', { origin: INTRANET }).expect(201);
    const left = Date.parse(body.expiresAt) - Date.now();
    expect(left).toBeGreaterThan(14 * 60_000);
    expect(left).toBeLessThanOrEqual(15 * 60_000);
    for (const part of READS) await from(INTRANET, body.token, `embeds/${part}`).expect(200);
    for (const path of ['me', 'my/training', 'drafts', 'my/nudges', 'my/tokens']) {
      await from(INTRANET, body.token, path).expect(403);
    }
    expect((await from(STRANGER, body.token, 'embeds/belt').expect(401)).body.code).toBe('pass-void');
    const bare = await supertest(house.app.getHttpServer())
      .get('/api/v1/embeds/belt')
      .set('authorization', `Bearer ${body.token}`)
      .expect(401);
    expect(bare.body.code).toBe('pass-void');
    // It stands in no list of tokens that somebody keeps.
    expect((await reader.get('my/tokens').expect(200)).body.items).toEqual([]);
    const refused = await reader.post('my/embed-passes', { origin: STRANGER }).expect(403);
    expect(refused.body.code).toBe('origin-not-listed');
  });

  it('have a pass made by a login alone', async () => {
    const token = await reader.post('my/tokens', {
      name: 'script',
      permissions: ['embeds:read', 'signed-in'],
      days: 1,
    });
    await supertest(house.app.getHttpServer())
      .post('/api/v1/my/embed-passes')
      .set('authorization', `Bearer ${token.body.secret}`)
      .send({ origin: INTRANET })
      .expect(403);
    // Whoever asks by a token of their own reads their own.
    await from('', token.body.secret, 'embeds/belt').expect(200);
  });

  it('have nothing left of a pass when its login ends, or its origin is taken off the list', async () => {
    const other = await house.as('R');
    const pass = await makePass(other);
    await from(INTRANET, pass, 'embeds/next').expect(200);
    await other.delete('logins/current').expect(200);
    expect((await from(INTRANET, pass, 'embeds/next').expect(401)).body.code).toBe('pass-void');
    const second = await makePass(reader);
    await admin.delete(`embed-origins/${listed}`).expect(204);
    await from(INTRANET, second, 'embeds/next').expect(401);
    await admin.delete(`embed-origins/${listed}`).expect(404);
    const closed = await reader.get('embeds/belt').set('origin', INTRANET).expect(200);
    expect(closed.headers).not.toHaveProperty('access-control-allow-origin');
    listed = (await admin.post('embed-origins', { origin: INTRANET }).expect(201)).body.id;
  });

  it('find no badge by oEmbed that nobody shows', async () => {
    const ask = (url: string): Test => reader.get(`embeds/oembed?url=${encodeURIComponent(url)}`);
    for (const url of ['https://obi.example/api/v1/badges/R.svg', 'https://obi.example/', 'badges', 'https://x/%E0']) {
      await ask(url).expect(404);
    }
  });
});
