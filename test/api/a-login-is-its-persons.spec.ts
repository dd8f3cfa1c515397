import supertest from 'supertest';
import { Logins } from '../../src/platform/access/logins';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';

interface Login {
  readonly id: string;
  readonly present: boolean;
}

describe('A login', () => {
  let house: House;
  let base: string;
  let ids: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse();
    base = await house.app.getUrl();
    ids = await addPeople(house, [{ externalId: 'A', roles: ['admin'] }, { externalId: 'P' }, { externalId: 'Q' }]);
  });
  afterAll(() => house.close());

  const signIn = async (person: string, headers: Record<string, string> = {}): Promise<string> => {
    const reply = await supertest(base).post('/api/v1/logins').set(headers).send({ person }).expect(204);
    return reply.headers['set-cookie']?.[0] ?? '';
  };
  const cookieOf = (set: string): string => set.split(';')[0] ?? '';

  it('is a cookie no script reads and no other site sends, and only its hash is stored', async () => {
    const set = await signIn('P');
    expect(set).toMatch(/^obi_login=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    const secret = cookieOf(set).slice('obi_login='.length);
    const rows = await house.work.read('SELECT l::text AS row FROM access.login l');
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('is listed with browser, address and last use, and ended one by one or everywhere but here', async () => {
    const agent =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
    const here = cookieOf(await signIn('Q', { 'user-agent': agent }));
    const phone = cookieOf(await signIn('Q', { 'user-agent': 'iPhone; CriOS/1' }));
    const third = cookieOf(await signIn('Q'));
    const list = async (): Promise<Login[]> =>
      (await supertest(base).get('/api/v1/my/logins').set('cookie', here).expect(200)).body.items;
    const all = await list();
    expect(all).toHaveLength(3);
    expect(all.find(({ present }) => present)).toMatchObject({
      browser: 'Chrome',
      system: 'Linux',
      method: 'demo',
      address: expect.stringContaining('127.0.0.1'),
    });
    const other = await house.as('P');
    await other.delete(`my/logins/${all[1]?.id ?? ''}`).expect(404);
    const phoneId = (await supertest(base).get('/api/v1/my/logins').set('cookie', phone)).body.items.find(
      (login: Login) => login.present,
    ).id;
    await supertest(base).delete(`/api/v1/my/logins/${phoneId}`).set('cookie', here).expect(204);
    await supertest(base).get('/api/v1/me').set('cookie', phone).expect(401);
    await supertest(base).delete('/api/v1/my/logins').set('cookie', here).expect(204);
    await supertest(base).get('/api/v1/me').set('cookie', third).expect(401);
    expect(await list()).toHaveLength(1);
  });

  it('ends when its browser signs in anew', async () => {
    const first = cookieOf(await signIn('P'));
    const second = cookieOf(await signIn('P', { cookie: first }));
    await supertest(base).get('/api/v1/me').set('cookie', first).expect(401);
    await supertest(base).get('/api/v1/me').set('cookie', second).expect(200);
  });

  it('gets a new secret when roles change; the old one ends within a minute', async () => {
    const cookie = cookieOf(await signIn('P'));
    const admin = await house.as('A');
    await admin.post(`people/${ids['P'] ?? ''}/roles`, { role: 'coach', reason: 'x' }).expect(201);
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => supertest(base).get('/api/v1/me').set('cookie', cookie).expect(200)),
    );
    const set = replies.flatMap((reply) => (reply.headers['set-cookie'] as unknown as string[] | undefined) ?? []);
    expect(set).toHaveLength(1);
    const next = cookieOf(set[0] ?? '');
    expect(next).not.toBe(cookie);
    await supertest(base).get('/api/v1/me').set('cookie', cookie).expect(200);
    await house.work.run(() =>
      house.work.write('UPDATE access.login SET previous_until = $1 WHERE previous_until IS NOT NULL', [new Date(0)]),
    );
    await supertest(base).get('/api/v1/me').set('cookie', cookie).expect(401);
    await supertest(base).get('/api/v1/me').set('cookie', next).expect(200);
  });

  it('ends when it is not used, and at its end in any case', async () => {
    const cookie = cookieOf(await signIn('P'));
    const ago = (minutes: number): Date => new Date(house.clock.real().getTime() - minutes * 60_000);
    const set = (column: string, at: Date): Promise<unknown> =>
      house.work.run(() => house.work.write(`UPDATE access.login SET ${column} = $1 WHERE ended_at IS NULL`, [at]));
    await set('last_seen_at', ago(119));
    await supertest(base).get('/api/v1/me').set('cookie', cookie).expect(200);
    const [seen] = await house.work.read<{ fresh: boolean }>(
      'SELECT max(last_seen_at) > $1 AS fresh FROM access.login WHERE ended_at IS NULL',
      [ago(1)],
    );
    expect(seen?.fresh).toBe(true);
    await set('last_seen_at', ago(121));
    await supertest(base).get('/api/v1/me').set('cookie', cookie).expect(401);
    const again = cookieOf(await signIn('P'));
    await set('expires_at', ago(0));
    await supertest(base).get('/api/v1/me').set('cookie', again).expect(401);
    await house.work.run(() => house.get(Logins).purge());
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{}, 200],
  ])('acts for its own pages only: %j', async (headers, status) => {
    const cookie = cookieOf(await signIn('P'));
    const reply = await supertest(base).delete('/api/v1/logins/current').set(headers).set('cookie', cookie);
    expect([reply.status, reply.body.code]).toEqual([status, status === 403 ? 'cross-site' : undefined]);
    await supertest(base)
      .get('/api/v1/me')
      .set('cookie', cookie)
      .expect(status === 403 ? 200 : 401);
  });

  it('is opened by nobody from another site', async () => {
    const reply = await supertest(base)
      .post('/api/v1/logins')
      .set('sec-fetch-site', 'cross-site')
      .send({ person: 'P' });
    expect([reply.status, reply.body.code]).toEqual([403, 'cross-site']);
  });
});

describe('A login by https', () => {
  it('is a cookie that travels by https only', async () => {
    const house = await openHouse({ OBI_DEMO: '0', PUBLIC_URL: 'https://obi.example.com' });
    try {
      await addPeople(house, [{ externalId: 'A', roles: ['admin'] }]);
      const { secret } = await house.work.run(() =>
        house.get(Logins).open('00000000-0000-7000-8000-000000000000', 'password', { agent: '', address: '' }),
      );
      const reply = await supertest(await house.app.getUrl())
        .delete('/api/v1/logins/current')
        .set('cookie', `obi_login=${secret}`)
        .set('origin', 'https://obi.example.com')
        .expect(200);
      expect(reply.headers['set-cookie']?.[0]).toContain('Secure');
    } finally {
      await house.close();
    }
  });
});
