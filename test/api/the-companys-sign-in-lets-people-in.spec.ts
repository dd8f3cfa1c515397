import { Browsing } from '../support/browsing';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';
import { openRealProvider, type RealProvider } from '../support/providers';

/** Where people open Obi; requests go to where the house listens. */
const PUBLIC = 'http://127.0.0.1:9';

const ACCOUNTS = {
  'sub-noa': { email: 'NOA@tamar.example', email_verified: true, groups: ['obi-hr'] },
  'sub-second': { email: 'noa@tamar.example', email_verified: true },
  'sub-gone': { email: 'gone@tamar.example', email_verified: true },
  'sub-stranger': { email: 'stranger@tamar.example', email_verified: true },
  'sub-unverified': { email: 'dan@tamar.example', email_verified: false },
  'sub-admin': { email: 'admin@tamar.example', email_verified: true, groups: ['obi-hr', 'obi-admin'] },
};

const METHODS = ['client_secret_basic', 'client_secret_post'] as const;

describe.each(METHODS)("The company's sign-in, as %s, lets people in", (method) => {
  let house: House;
  let base: string;
  let provider: RealProvider;
  let ids: Record<string, string>;
  beforeAll(async () => {
    provider = await openRealProvider(ACCOUNTS, {
      client_id: 'obi',
      client_secret: 'a secret : with signs & spaces+',
      redirect_uris: [`${PUBLIC}/api/v1/oidc/callback`],
      post_logout_redirect_uris: [`${PUBLIC}/`],
      token_endpoint_auth_method: method,
      backchannel_logout_uri: `${PUBLIC}/api/v1/oidc/backchannel-logout`,
      backchannel_logout_session_required: true,
    });
    house = await openHouse({
      PUBLIC_URL: PUBLIC,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'obi',
      OIDC_CLIENT_SECRET: 'a secret : with signs & spaces+',
      OIDC_CLIENT_AUTH: method,
      OIDC_NAME: 'Tamar',
    });
    base = await house.app.getUrl();
    ids = await addPeople(house, [
      { externalId: 'N', email: 'noa@tamar.example' },
      { externalId: 'D', email: 'dan@tamar.example' },
      { externalId: 'G', email: 'gone@tamar.example', leftOn: '2020-01-01' },
      { externalId: 'A', email: 'admin@tamar.example', roles: ['admin'] },
      { externalId: 'B', email: 'b@tamar.example', roles: ['admin'] },
    ]);
  });
  afterAll(async () => {
    await house.close();
    await provider.close();
  });

  const browser = (): Browsing => new Browsing({ [PUBLIC]: base });
  const signIn = async (person: string, at = browser(), path = ''): Promise<{ at: Browsing; end: string }> => {
    provider.person = person;
    const { way } = await at.follow(`${PUBLIC}/api/v1/oidc/sign-in${path}`);
    return { at, end: (way.at(-1) ?? '').replace(PUBLIC, '') };
  };
  const me = async (at: Browsing): Promise<{ status: number; body: { externalId?: string; roles?: string[] } }> => {
    const reply = await at.send(`${PUBLIC}/api/v1/me`);
    return { status: reply.status, body: (await reply.json()) as { externalId?: string; roles?: string[] } };
  };

  it('found by verified e-mail the first time, known by subject ever after, back where they wanted', async () => {
    const first = await signIn('sub-noa', browser(), '?return=/training%3Ftab=1');
    expect(first.end).toBe('/training?tab=1');
    expect(await me(first.at)).toMatchObject({ status: 200, body: { externalId: 'N', roles: [] } });
    await addPeople(house, [{ externalId: 'N', email: 'noa.new@tamar.example' }]);
    expect((await me((await signIn('sub-noa')).at)).body.externalId).toBe('N');
    await addPeople(house, [{ externalId: 'N', email: 'noa@tamar.example' }]);
    expect((await house.anonymous().get('ways-in').expect(200)).body).toMatchObject({ provider: 'Tamar' });
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'evil'])(
    'and never elsewhere: %s',
    async (to) => {
      expect((await signIn('sub-noa', browser(), `?return=${encodeURIComponent(to)}`)).end).toBe('/');
    },
  );

  it.each([
    ['sub-second', 'sign-in-identity-taken'],
    ['sub-gone', 'sign-in-unknown-person'],
    ['sub-stranger', 'sign-in-unknown-person'],
    ['sub-unverified', 'sign-in-email-unverified'],
  ])('but not %s: %s', async (person, code) => {
    const { at, end } = await signIn(person);
    expect(end).toBe(`/?refused=${code}`);
    expect((await me(at)).status).toBe(401);
    const rows = await house.work.read('SELECT FROM accounts.identity WHERE subject = $1', [person]);
    expect(rows).toEqual([]);
    const page = await house.anonymous().get(`/problems/${code}`).set('accept-language', 'he').expect(200);
    expect(page.body.title).toMatch(/[א-ת]/);
  });

  it('in two tabs at once, each attempt for itself', async () => {
    const at = browser();
    provider.person = 'sub-noa';
    const start = async (): Promise<string> =>
      (await at.send(`${PUBLIC}/api/v1/oidc/sign-in?return=/feed`)).headers.get('location') ?? '';
    const [one, two] = [await start(), await start()];
    for (const address of [two, one]) {
      const { way } = await at.follow(address);
      expect(way.at(-1)).toBe(`${PUBLIC}/feed`);
    }
    expect([...at.cookies(PUBLIC).keys()]).toEqual(['obi_login']);
  });

  it('once: a replayed answer, a forged state and an answer to another browser are refused', async () => {
    const at = browser();
    provider.person = 'sub-noa';
    const { way } = await at.follow(`${PUBLIC}/api/v1/oidc/sign-in`);
    const callback = way.find((address) => address.includes('/oidc/callback')) ?? '';
    const unknown = '/?refused=sign-in-attempt-unknown';
    const landed = async (who: Browsing, address: string): Promise<string> =>
      ((await who.send(address)).headers.get('location') ?? '').replace(PUBLIC, '');
    expect(await landed(at, callback)).toBe(unknown);
    expect(await landed(browser(), callback)).toBe(unknown);
    expect(await landed(at, callback.replace(/state=[^&]+/, 'state=forged'))).toBe(unknown);
    expect(await landed(at, `${PUBLIC}/api/v1/oidc/callback`)).toBe(unknown);
    // A used code with an attempt that is new.
    const fresh = browser();
    const started = (await fresh.send(`${PUBLIC}/api/v1/oidc/sign-in`)).headers.get('location') ?? '';
    const state = new URL(started).searchParams.get('state') ?? '';
    expect(await landed(fresh, callback.replace(/state=[^&]+/, `state=${state}`))).toBe(
      '/?refused=sign-in-code-refused',
    );
    expect((await me(fresh)).status).toBe(401);
    // Somebody else's answer, given to a victim's browser.
    const thief = browser();
    const { way: theirs } = await thief.follow(`${PUBLIC}/api/v1/oidc/sign-in`);
    const stolen = theirs.find((address) => address.includes('/oidc/callback')) ?? '';
    expect(await landed(browser(), stolen)).toBe(unknown);
    const asked = await fetch(`${base}/api/v1/oidc/callback?state=forged`, { headers: { accept: 'application/json' } });
    expect([asked.status, ((await asked.json()) as { code: string }).code]).toEqual([410, 'sign-in-attempt-unknown']);
  });

  it('with the roles their groups give, to nobody by their own doing, and until the group no longer gives them', async () => {
    const [a, b] = [await house.as('A'), await house.as('B')];
    const scope = { departments: ['Sales', 'Care', 'Sales'] };
    const { id } = (await a.post('group-roles', { group: 'obi-hr', role: 'hr', scope, reason: 'SSO' }).expect(201))
      .body;
    await a.post('group-roles', { group: 'obi-hr', role: 'admin', scope, reason: 'SSO' }).expect(422);
    const { at } = await signIn('sub-noa');
    expect((await me(at)).body.roles).toEqual(['hr']);
    const held = (await a.get(`people/${ids['N'] ?? ''}/roles`).expect(200)).body.items;
    expect(held[0]).toMatchObject({
      role: 'hr',
      scope: { departments: ['Care', 'Sales'] },
      source: `group:${id}`,
      grantedBy: 'system:groups',
      until: null,
    });
    // A stated it: it gives A nothing. B states the same: it counts for A.
    expect((await me((await signIn('sub-admin')).at)).body.roles).toEqual(['admin']);
    await b.post('group-roles', { group: 'obi-hr', role: 'hr', reason: 'SSO' }).expect(201);
    expect((await me((await signIn('sub-admin')).at)).body.roles?.sort()).toEqual(['admin', 'hr']);
    expect((await me(at)).body.roles).toEqual([]);
    expect((await me((await signIn('sub-noa')).at)).body.roles).toEqual(['hr']);
    Object.assign(ACCOUNTS['sub-noa'], { groups: [] });
    expect((await me((await signIn('sub-noa')).at)).body.roles).toEqual([]);
    Object.assign(ACCOUNTS['sub-noa'], { groups: ['obi-hr'] });
    await (await house.as('N')).get('group-roles').expect(403);
  });

  it('and out again, here and at the provider', async () => {
    const { at } = await signIn('sub-noa');
    const out = await at.send(`${PUBLIC}/api/v1/logins/current`, { method: 'DELETE' });
    const { next } = (await out.json()) as { next: string };
    expect(next.startsWith(`${provider.issuer}/session/end?`)).toBe(true);
    expect(new URL(next).searchParams.get('post_logout_redirect_uri')).toBe(`${PUBLIC}/`);
    expect((await me(at)).status).toBe(401);
    const page = await (await at.send(next)).text();
    expect(page).toContain('<form');
    await house.tick('accounts.purge');
    const kept = await house.work.read(
      `SELECT FROM accounts.provider_login p JOIN access.login l ON l.id = p.login_id WHERE l.ended_at IS NOT NULL`,
    );
    expect(kept).toEqual([]);
  });
});
