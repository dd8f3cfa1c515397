import { Agent } from 'node:http';
import supertest from 'supertest';
import { accountsCommands } from '../../src/features/accounts/public';
import { Command } from 'commander';
import { codeForFirstAdministrator } from '../../src/operations/first-administrator';
import { readConfig } from '../../src/platform/config/config';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';

const GOOD = 'seven green kites over Haifa';

describe('People sign in with passwords', () => {
  let house: House;
  let base: string;
  let ids: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse();
    base = await house.app.getUrl();
    ids = await addPeople(house, [
      { externalId: 'A', roles: ['admin'] },
      { externalId: 'N', givenName: 'Noa', familyName: 'Levi', email: 'noa@tamar.example' },
      { externalId: 'D', email: 'dan@tamar.example' },
      { externalId: 'noa@tamar.example' },
      { externalId: 'T', email: 'tal@tamar.example' },
    ]);
  });
  afterAll(() => house.close());

  const invite = async (person: string): Promise<string> => {
    const admin = await house.as('A');
    const { link } = (await admin.post(`people/${ids[person] ?? ''}/invitation`).expect(201)).body;
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/welcome#[\w-]{43}$/);
    return String(link).split('#')[1] ?? '';
  };
  const signIn = (name: string, password: string) =>
    supertest(base).post('/api/v1/password-logins').send({ name, password });
  const cookieOf = (reply: supertest.Response): string => reply.headers['set-cookie']?.[0]?.split(';')[0] ?? '';

  it('that they set by a link, which works once', async () => {
    const code = await invite('N');
    expect((await house.anonymous().post('link-previews', { code }).expect(200)).body).toEqual({
      kind: 'invitation',
      name: 'Noa Levi',
      signInName: 'noa@tamar.example',
    });
    const weak = await house.anonymous().post('link-acceptances', { code, password: 'noa levi noa' }).expect(422);
    expect(weak.body.errors).toMatchObject([{ pointer: '/password', code: 'password-about-you' }]);
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => supertest(base).post('/api/v1/link-acceptances').send({ code, password: GOOD })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 410, 410, 410]);
    const cookie = cookieOf(replies.find(({ status }) => status === 204) as supertest.Response);
    await supertest(base).get('/api/v1/me').set('cookie', cookie).expect(200);
    await house.anonymous().post('link-previews', { code }).expect(410);
    // Two persons answer to this name: neither is let in by it.
    await signIn('noa@tamar.example', GOOD).expect(401);
    await signIn('N', GOOD).expect(204);
    const stored = JSON.stringify([
      ...(await house.work.read('SELECT t::text FROM accounts.password t')),
      ...(await house.work.read('SELECT t::text FROM accounts.link t')),
      ...(await house.work.read('SELECT t::text FROM trail.value t')),
    ]);
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(stored).not.toContain(GOOD);
    expect(stored).not.toContain(code);
  });

  it('and a newer link, its end, or leaving ends a link', async () => {
    const first = await invite('D');
    const second = await invite('D');
    await house.anonymous().post('link-previews', { code: first }).expect(410);
    await house.anonymous().post('link-previews', { code: second }).expect(200);
    await house.work.run(() => house.work.write('UPDATE accounts.link SET expires_at = $1', [house.clock.real()]));
    await house.anonymous().post('link-acceptances', { code: second, password: GOOD }).expect(410);
    const third = await invite('D');
    await addPeople(house, [{ externalId: 'D', email: 'dan@tamar.example', leftOn: '2020-01-01' }]);
    await house.anonymous().post('link-previews', { code: third }).expect(410);
    await house.anonymous().post('link-acceptances', { code: third, password: GOOD }).expect(410);
    const admin = await house.as('A');
    await admin.post(`people/${ids['D'] ?? ''}/invitation`).expect(404);
    await house.anonymous().post('link-acceptances', { code: 'not a code', password: GOOD }).expect(422);
  });

  it('and are told the same, whoever they name, and slowed down alike', async () => {
    const bodies = new Set<string>();
    const times: number[][] = [[], []];
    for (const [at, name] of ['T', 'nobody-at-all', 'N', 'D'].entries()) {
      for (let time = 0; time < 3; time += 1) {
        const start = performance.now();
        const reply = await signIn(name, 'wrong wrong wrong').expect(401);
        times[at % 2]?.push(performance.now() - start);
        bodies.add(JSON.stringify(reply.body));
      }
    }
    expect(bodies.size).toBe(1);
    const middle = (list: number[] = []): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    expect(middle(times[1])).toBeGreaterThan(middle(times[0]) / 4);
    expect(middle(times[1])).toBeLessThan(middle(times[0]) * 4);
  });

  it('and at most ten times in a quarter of an hour, however many at once, and whether right or wrong', async () => {
    const tries = await Promise.all(Array.from({ length: 30 }, () => signIn('unknown name', 'wrong wrong wrong')));
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(10);
    const slow = tries.find(({ status }) => status === 429);
    expect(slow?.body.code).toBe('too-many-attempts');
    expect(Number(slow?.headers['retry-after'])).toBeGreaterThan(0);
    await Promise.all(Array.from({ length: 30 }, () => signIn('N', 'wrong wrong wrong')));
    await signIn('N', GOOD).expect(429);
    await house.work.run(() => house.work.write('DELETE FROM access.rate'));
    await signIn('N', GOOD).expect(204);
  });

  it('and nobody shuts them out from another address, but many addresses together do', async () => {
    const from = (localAddress: string, name: string, password: string) => {
      const agent = new Agent({ localAddress });
      return signIn(name, password).agent(agent);
    };
    const wrong = (address: string, name: string, times: number) =>
      Promise.all(Array.from({ length: times }, () => from(address, name, 'wrong wrong wrong')));
    await wrong('127.0.0.2', 'N', 30);
    await from('127.0.0.2', 'N', GOOD).expect(429);
    await from('127.0.0.3', 'N', GOOD).expect(204);
    for (let at = 10; at < 20; at += 1) await wrong(`127.0.0.${at}`, 'guessed everywhere', 10);
    await from('127.0.0.20', 'guessed everywhere', 'wrong wrong wrong').expect(429);
    await house.work.run(() => house.work.write('DELETE FROM access.rate'));
  });

  it('and change them, knowing the present one; every other login ends', async () => {
    const here = cookieOf(await signIn('N', GOOD).expect(204));
    const there = cookieOf(await signIn('N', GOOD).expect(204));
    const change = (body: object) => supertest(base).put('/api/v1/my/password').set('cookie', here).send(body);
    await change({ present: 'wrong wrong wrong', password: 'eleven red herons asleep' }).expect(403);
    await change({ present: GOOD, password: 'short' }).expect(422);
    await change({ present: GOOD, password: 'eleven red herons asleep' }).expect(204);
    await supertest(base).get('/api/v1/me').set('cookie', there).expect(401);
    await supertest(base).get('/api/v1/me').set('cookie', here).expect(200);
    await signIn('N', GOOD).expect(401);
    await signIn('N', 'eleven red herons asleep').expect(204);
    const reset = await invite('N');
    expect((await house.anonymous().post('link-previews', { code: reset })).body.kind).toBe('reset');
  });

  it('and leave without one', async () => {
    await addPeople(house, [{ externalId: 'N', email: 'noa@tamar.example', leftOn: '2020-01-01' }]);
    await signIn('N', 'eleven red herons asleep').expect(401);
    await house.settle();
    expect(await house.work.read('SELECT FROM accounts.password')).toEqual([]);
  });
});

describe('Where the company has its own sign-in', () => {
  it('passwords are off unless they are wished', async () => {
    const house = await openHouse({
      PUBLIC_URL: 'http://127.0.0.1:9',
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_ID: 'obi',
      OIDC_CLIENT_SECRET: 's',
    });
    try {
      const ids = await addPeople(house, [{ externalId: 'A', roles: ['admin'] }, { externalId: 'P' }]);
      await house.anonymous().post('password-logins', { name: 'A', password: 'x' }).expect(404);
      await (await house.as('A')).post(`people/${ids['P'] ?? ''}/invitation`).expect(404);
    } finally {
      await house.close();
    }
  });
});

describe('An installation without an administrator', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ OBI_DEMO: '0' });
  });
  afterAll(() => house.close());

  const config = () => readConfig({ OBI_DEMO: '0', DATABASE_URL: house.appUrl });
  const code = async (): Promise<string> => (await codeForFirstAdministrator(config(), house.appUrl)) ?? 'none';
  const first = (secret: string, more: object = {}) =>
    house.anonymous().post('first-administrator', {
      code: secret,
      externalId: '1001',
      givenName: 'Noa',
      familyName: 'Levi',
      email: 'noa@tamar.example',
      password: GOOD,
      ...more,
    });

  it('serves nothing but health and the step that makes one', async () => {
    await house.anonymous().get('/health/ready').expect(200);
    expect((await house.anonymous().get('ways-in').expect(200)).body).toMatchObject({ administratorNeeded: true });
    for (const path of ['me', 'demo/people', 'belts', 'oidc/sign-in']) {
      const reply = await house.anonymous().get(path).expect(503);
      expect(reply.body.code).toBe('administrator-needed');
    }
    await house.anonymous().post('password-logins', { name: 'x', password: 'y' }).expect(503);
    await house.anonymous().post('logins', { person: 'x' }).expect(503);
  });

  it('takes the code of its last start only, within the hour, and once', async () => {
    const old = await code();
    const late = await code();
    await first(old).expect(410);
    await house.work.run(() => house.work.write('UPDATE accounts.link SET expires_at = $1', [house.clock.real()]));
    await first(late).expect(410);
    await first('a'.repeat(43)).expect(410);
    const fresh = await code();
    await first(fresh, { password: undefined }).expect(422);
    await first(fresh, { password: 'too short' }).expect(422);
    const replies = await Promise.all([first(fresh), first(fresh, { externalId: '1002', email: 'x@tamar.example' })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 410]);
    expect(await codeForFirstAdministrator(config(), house.appUrl)).toBeNull();
    const admins = await house.work.read('SELECT granted_by FROM access.role_grant');
    expect(admins).toEqual([{ granted_by: 'system:first-administrator' }]);
    await first(fresh).expect(410);
    expect((await house.anonymous().get('ways-in').expect(200)).body).toMatchObject({ administratorNeeded: false });
    await house.anonymous().get('me').expect(401);
    await house.anonymous().get('demo/people').expect(404);
    await house.anonymous().post('logins', { person: '1001' }).expect(404);
  });

  it('gives operators codes and links, but no second first administrator', async () => {
    const lines: string[] = [];
    const program = new Command('obi').exitOverride();
    accountsCommands({
      program,
      run: (fn) => house.acting({ kind: 'operator', name: 'dana' }, () => fn(house.app)),
      print: (line) => void lines.push(line),
    });
    await expect(program.parseAsync(['admin', 'first'], { from: 'user' })).rejects.toThrow('There is an administrator');
    const [person] = await house.work.read<{ external_id: string }>('SELECT external_id FROM people.directory');
    await program.parseAsync(['invite', person?.external_id ?? ''], { from: 'user' });
    expect(lines.at(-1)).toMatch(/\/welcome#[\w-]{43}$/);
  });
});
