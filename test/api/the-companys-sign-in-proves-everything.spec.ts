import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { Browsing } from '../support/browsing';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';
import { type CrookedProvider, openCrookedProvider } from '../support/providers';

const PUBLIC = 'http://127.0.0.1:9';
const LOGOUT = 'http://schemas.openid.net/event/backchannel-logout';

describe("The company's sign-in proves everything", () => {
  let house: House;
  let base: string;
  let provider: CrookedProvider;
  beforeAll(async () => {
    provider = await openCrookedProvider('obi');
    house = await openHouse({
      PUBLIC_URL: PUBLIC,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'obi',
      OIDC_CLIENT_SECRET: 's',
      OIDC_MATCH: 'subject',
    });
    base = await house.app.getUrl();
    await addPeople(house, [{ externalId: 'noa' }, { externalId: 'dan' }]);
  });
  afterAll(async () => {
    await house.close();
    await provider.close();
  });
  beforeEach(() => {
    Object.assign(provider, { claims: {}, refusal: null, forged: false });
  });

  const seconds = (): number => Math.floor(house.clock.real().getTime() / 1000);

  /** Goes through the provider, which is asked for nothing: its answer is the test's. */
  const attempt = async (
    answer: Record<string, string> = {},
    claims: Record<string, unknown> = {},
  ): Promise<{ at: Browsing; end: string }> => {
    const at = new Browsing({ [PUBLIC]: base });
    const sent = new URL((await at.send(`${PUBLIC}/api/v1/oidc/sign-in`)).headers.get('location') ?? '');
    expect(sent.searchParams.get('code_challenge_method')).toBe('S256');
    provider.claims = { nonce: sent.searchParams.get('nonce'), ...claims };
    const query = new URLSearchParams({ code: 'c', state: sent.searchParams.get('state') ?? '', ...answer });
    const reply = await at.send(`${PUBLIC}/api/v1/oidc/callback?${query.toString()}`);
    return { at, end: reply.headers.get('location') ?? String(reply.status) };
  };
  const isIn = async (at: Browsing): Promise<boolean> => (await at.send(`${PUBLIC}/api/v1/me`)).status === 200;

  it('and lets in whoever is proved', async () => {
    const { at, end } = await attempt();
    expect(end).toBe('/');
    expect(await isIn(at)).toBe(true);
  });

  it.each<[string, string, Record<string, unknown> | (() => Record<string, unknown>)]>([
    ['another issuer', 'sign-in-not-proved', { iss: 'https://other.example' }],
    ['another client', 'sign-in-not-proved', { aud: 'other' }],
    ['another nonce', 'sign-in-not-proved', { nonce: 'other' }],
    ['no nonce', 'sign-in-not-proved', { nonce: null }],
    ['no subject', 'sign-in-not-proved', { sub: null }],
    [
      'a token that ended 61 seconds ago and more',
      'sign-in-clock',
      () => ({ iat: seconds() - 600, exp: seconds() - 65 }),
    ],
    ['a token that counts only in a while', 'sign-in-clock', () => ({ nbf: seconds() + 90 })],
    ['nobody of the directory', 'sign-in-unknown-person', { sub: 'eve' }],
  ])('and refuses %s', async (_, code, claims) => {
    const { at, end } = await attempt({}, typeof claims === 'function' ? claims() : claims);
    expect(end).toBe(`/?refused=${code}`);
    expect(await isIn(at)).toBe(false);
  });

  it('and bears with clocks that differ by less than a minute', async () => {
    const early = await attempt({}, { iat: seconds() + 50, exp: seconds() + 600 });
    expect(early.end).toBe('/');
    const late = await attempt({}, { iat: seconds() - 600, exp: seconds() - 50 });
    expect(late.end).toBe('/');
  });

  it('and refuses a signature by a key the provider does not publish', async () => {
    provider.forged = true;
    expect((await attempt()).end).toBe('/?refused=sign-in-not-proved');
  });

  it('and says what the provider said: no, not again, not at all', async () => {
    expect((await attempt({ error: 'access_denied' })).end).toBe('/?refused=sign-in-denied');
    provider.refusal = { status: 400, body: { error: 'invalid_grant' } };
    expect((await attempt()).end).toBe('/?refused=sign-in-code-refused');
    provider.refusal = { status: 400, body: { error: 'invalid_code' } };
    expect((await attempt()).end).toBe('/?refused=sign-in-code-refused');
    provider.refusal = { status: 401, body: { error: 'invalid_client' } };
    expect((await attempt()).end).toBe('/?refused=sign-in-not-proved');
    provider.refusal = { status: 502, body: {} };
    expect((await attempt()).end).toMatch(/refused=(provider-unreachable|sign-in-not-proved)/);
  });

  it('and ends the logins the provider says are over, and no others', async () => {
    const one = await attempt({}, { sid: 's1' });
    const two = await attempt({}, { sid: 's2' });
    const dan = await attempt({}, { sub: 'dan', sid: 's3' });
    const notice = (claims: Record<string, unknown>): Promise<string> =>
      provider.sign(
        { iss: provider.issuer, aud: 'obi', iat: seconds(), exp: seconds() + 100, jti: 'j', ...claims },
        'logout+jwt',
      );
    const post = async (token: string): Promise<number> =>
      (
        await fetch(`${base}/api/v1/oidc/backchannel-logout`, {
          method: 'POST',
          body: new URLSearchParams({ logout_token: token }),
        })
      ).status;
    const events = { [LOGOUT]: {} };
    for (const bad of [
      { sid: 's1', events: {} },
      { sid: 's1', events, nonce: 'n' },
      { sid: 's1', events, aud: 'other' },
      { sid: 's1', events, iss: 'https://other.example' },
      { sid: 's1', events, iat: seconds() - 500, exp: seconds() + 100 },
      { events },
    ]) {
      expect(await post(await notice(bad))).toBe(422);
    }
    provider.forged = true;
    expect(await post(await notice({ sid: 's1', events }))).toBe(422);
    provider.forged = false;
    expect(await post('nonsense')).toBe(422);
    expect(await isIn(one.at)).toBe(true);
    expect(await post(await notice({ sid: 's1', events }))).toBe(200);
    expect([await isIn(one.at), await isIn(two.at), await isIn(dan.at)]).toEqual([false, true, true]);
    expect(await post(await notice({ sub: 'noa', events }))).toBe(200);
    expect([await isIn(two.at), await isIn(dan.at)]).toEqual([false, true]);
  });

  it('and writes no token, code or secret into the log or the database', async () => {
    const rows = await house.work.read(`SELECT t::text FROM accounts.attempt t`);
    expect(JSON.stringify(rows)).not.toContain('"state"');
    const { at } = await attempt();
    const cookie = at.cookies(PUBLIC).get('obi_login') ?? 'none';
    const logins = await house.work.read('SELECT l::text FROM access.login l');
    expect(JSON.stringify(logins)).not.toContain(cookie);
  });
});

describe('A provider that is down', () => {
  it('stops no start, says so when somebody signs in, and is asked again', async () => {
    const gone = await openCrookedProvider('obi');
    await gone.close();
    const house = await openHouse({
      PUBLIC_URL: PUBLIC,
      OIDC_ISSUER: gone.issuer,
      OIDC_CLIENT_ID: 'obi',
      OIDC_CLIENT_SECRET: 's',
    });
    try {
      await house.anonymous().get('/health/ready').expect(200);
      for (let time = 0; time < 2; time += 1) {
        const reply = await house.anonymous().get('oidc/sign-in').set('accept', 'text/html').expect(302);
        expect(reply.headers['location']).toBe('/?refused=provider-unreachable');
      }
      const asked = await house.anonymous().get('oidc/sign-in').set('accept', 'application/json').expect(503);
      expect(asked.body.code).toBe('provider-unreachable');
    } finally {
      await house.close();
    }
  });
});

describe('A client that proves itself by a key', () => {
  it('sends a signed assertion and no secret', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'obi-key-'));
    const file = join(folder, 'client.pem');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const provider = await openCrookedProvider('obi');
    const house = await openHouse({
      PUBLIC_URL: PUBLIC,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'obi',
      OIDC_CLIENT_AUTH: 'private_key_jwt',
      OIDC_CLIENT_KEY_FILE: file,
      OIDC_MATCH: 'subject',
    });
    try {
      await addPeople(house, [{ externalId: 'noa' }]);
      const at = new Browsing({ [PUBLIC]: await house.app.getUrl() });
      const sent = new URL((await at.send(`${PUBLIC}/api/v1/oidc/sign-in`)).headers.get('location') ?? '');
      provider.claims = { nonce: sent.searchParams.get('nonce') };
      const state = sent.searchParams.get('state') ?? '';
      const reply = await at.send(`${PUBLIC}/api/v1/oidc/callback?code=c&state=${state}`);
      expect(reply.headers.get('location')).toBe('/');
      const form = new URLSearchParams(provider.asked);
      expect(form.get('client_secret')).toBeNull();
      expect(decodeJwt(form.get('client_assertion') ?? '')).toMatchObject({ iss: 'obi', sub: 'obi' });
    } finally {
      await house.close();
      await provider.close();
      rmSync(folder, { recursive: true });
    }
  });
});
