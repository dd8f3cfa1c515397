import { type House, openHouse, type Visitor } from '../support/house';
import { addChannels } from '../support/feed';
import { addPeople } from '../support/people';
import { openCrookedProvider } from '../support/providers';

interface Account {
  readonly externalId: string;
  readonly [field: string]: unknown;
}

describe('Administrators see how people sign in', () => {
  let house: House;
  let admin: Visitor;
  let ids: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'A', roles: ['admin'] },
      { externalId: 'H', roles: ['hr'] },
      { externalId: 'N', givenName: 'Noa', familyName: 'Levi', names: { he: 'נועה לוי' }, email: 'noa@tamar.example' },
      { externalId: 'P', givenName: 'Paz' },
      { externalId: 'X', leftOn: '2020-01-01' },
    ]);
    admin = await house.as('A');
  });
  afterAll(() => house.close());

  const account = async (person: string): Promise<Account> =>
    (await admin.get(`accounts/${ids[person] ?? ''}`).expect(200)).body as Account;

  it('by name, in either script: ways in, last sign-in, open logins, tokens and roles, and no secret', async () => {
    expect(await account('N')).toMatchObject({ waysIn: [], lastSignIn: null, openLogins: 0, tokens: 0, roles: [] });
    const { link } = (await admin.post(`people/${ids['N'] ?? ''}/invitation`).expect(201)).body as { link: string };
    expect(await account('N')).toMatchObject({
      waysIn: [{ way: 'invitation', issuer: null, since: expect.any(String), until: expect.any(String) }],
    });
    const code = link.split('#')[1];
    await house.anonymous().post('link-acceptances', { code, password: 'seven green kites over Haifa' }).expect(204);
    const noa = await house.as('N');
    const token = { name: 'a script', permissions: ['signed-in'], days: 2 };
    const { secret } = (await noa.post('my/tokens', token).expect(201)).body as { secret: string };
    const listed = await admin.get('accounts?search=נועה').expect(200);
    expect(listed.body).toEqual({
      items: [
        {
          personId: ids['N'],
          externalId: 'N',
          name: 'Noa Levi',
          names: { he: 'נועה לוי' },
          email: 'noa@tamar.example',
          department: null,
          jobTitle: null,
          waysIn: [{ way: 'password', issuer: null, since: expect.any(String), until: null }],
          lastSignIn: { at: expect.any(String), method: 'demo' },
          openLogins: 2,
          tokens: 1,
          roles: [],
          can: ['invite', 'end-logins', 'end-tokens', 'change-roles'],
        },
      ],
      next: null,
    });
    for (const hidden of [secret, code ?? '', '$argon2id']) expect(JSON.stringify(listed.body)).not.toContain(hidden);
    expect((await noa.get('my/ways-in').expect(200)).body).toMatchObject({
      passwords: true,
      items: [{ way: 'password' }],
    });
  });

  it('page by page, without those who left, and nobody but administrators', async () => {
    const seen: string[] = [];
    let path = 'accounts?limit=2';
    for (let page = 0; page < 5; page += 1) {
      const { items, next } = (await admin.get(path).expect(200)).body as { items: Account[]; next: string | null };
      seen.push(...items.map(({ externalId }) => externalId));
      if (next === null) break;
      path = `accounts?limit=2&after=${next}`;
    }
    expect(seen).toEqual(['N', 'A', 'H', 'P']);
    await admin.get(`accounts/${ids['X'] ?? ''}`).expect(404);
    for (const other of ['H', 'P']) {
      const visitor = await house.as(other);
      for (const closed of ['accounts', `accounts/${ids['N'] ?? ''}`, 'role-holders', 'company-sign-in', 'topic-names'])
        expect([closed, (await visitor.get(closed)).status]).toEqual([closed, 403]);
    }
  });

  it('and the one concerned sees who looked, one by one or in a list', async () => {
    const seenOf = async (person: string): Promise<unknown> =>
      (await (await house.as(person)).get('my/looks').expect(200)).body.items;
    await house.work.run(() => house.work.write('DELETE FROM trail.look'));
    await account('N');
    expect(await seenOf('N')).toMatchObject([{ purpose: 'account' }]);
    expect(await seenOf('H')).toEqual([]);
    await admin.get('accounts?search=H').expect(200);
    expect(await seenOf('H')).toMatchObject([{ purpose: 'account' }]);
  });

  it('and sign somebody out everywhere, or revoke all their tokens, at once and in the trail', async () => {
    const paz = await house.as('P');
    await paz.post('my/tokens', { name: 'a script', permissions: ['signed-in'], days: 2 }).expect(201);
    await admin.delete(`accounts/${ids['P'] ?? ''}/tokens`).expect(204);
    expect((await paz.get('my/tokens').expect(200)).body.items).toEqual([]);
    await admin.delete(`accounts/${ids['P'] ?? ''}/logins`).expect(204);
    await paz.get('me').expect(401);
    expect(await account('P')).toMatchObject({ openLogins: 0, tokens: 0, lastSignIn: { method: 'demo' } });
    await admin.delete(`accounts/${ids['X'] ?? ''}/logins`).expect(404);
    // Whoever does it to themselves stays where they are.
    const elsewhere = await house.as('A');
    await admin.delete(`accounts/${ids['A'] ?? ''}/logins`).expect(204);
    await elsewhere.get('me').expect(401);
    await admin.get('me').expect(200);
    const acts = await house.work.read<{ act: string }>(
      'SELECT act FROM trail.entry WHERE subject_id = $1 ORDER BY at, id',
      [ids['P']],
    );
    expect(acts.map(({ act }) => act)).toEqual(['tokens.revoked', 'logins.ended']);
  });

  it('and who holds which role, how far, since when and from what; their own is not theirs to end', async () => {
    const path = `people/${ids['P'] ?? ''}/roles`;
    await admin
      .post(path, { role: 'lead', scope: { departments: ['Care'] }, reason: 'Runs the care desk.' })
      .expect(201);
    const { items } = (await admin.get('role-holders?limit=1&role=lead').expect(200)).body;
    expect(items).toEqual([
      {
        id: expect.any(String),
        personId: ids['P'],
        externalId: 'P',
        name: 'Paz Test',
        names: {},
        department: null,
        role: 'lead',
        scope: { departments: ['Care'] },
        since: expect.any(String),
        reason: 'Runs the care desk.',
        group: null,
        grantedByKind: 'person',
        grantedByName: 'A Test',
        can: ['end'],
      },
    ]);
    const all = (await admin.get('role-holders').expect(200)).body.items as { role: string; can: string[] }[];
    expect(all.map(({ role, can }) => [role, can.length])).toEqual([
      ['admin', 0],
      ['hr', 1],
      ['lead', 1],
    ]);
    expect((await account('A'))['can']).not.toContain('change-roles');
    expect((await admin.get(path).expect(200)).body.items[0]).toMatchObject({ group: null, grantedByName: 'A Test' });
    await admin.get('role-holders?role=king').expect(422);
  });

  it('and that there is no provider where there is none', async () => {
    const set = (await admin.get('company-sign-in').expect(200)).body;
    expect(set).toEqual({ provider: null, passwords: true, demo: true });
    expect((await admin.post('company-sign-in/checks').expect(404)).body.code).toBe('no-provider');
  });

  it('and they see how far the house is set up, as it stands at that moment', async () => {
    const done = async (): Promise<readonly string[]> => {
      const { items } = (await admin.get('set-up').expect(200)).body as { items: { name: string; done: boolean }[] };
      expect(items.map(({ name }) => name)).toEqual(
        ['people', 'sign-in', 'roles', 'mail', 'channels', 'sources', 'track'], // The order that works.
      );
      return items.flatMap((step) => (step.done ? [step.name] : []));
    };
    expect(await done()).toEqual(['people', 'sign-in', 'roles']);
    await addPeople(house, [{ externalId: 'L', roles: ['lead'] }]);
    const channelId = (await addChannels(await house.as('L'), ['x-service']))['x-service'];
    expect(await done()).toEqual(['people', 'sign-in', 'roles', 'channels']);
    const { id } = (await admin.post('sources', { name: 'CRM', channelId }).expect(201)).body as { id: string };
    expect(await done()).toContain('sources');
    await admin.post(`sources/${id}/state`, { state: 'ended' }).expect(204);
    expect(await done()).not.toContain('sources');
    await (await house.as('H')).get('set-up').expect(403);
  });
});

describe('Administrators see whether the company’s sign-in answers', () => {
  it('what is set and what it offers, without a secret; and in words when it does not', async () => {
    const provider = await openCrookedProvider('obi');
    const house = await openHouse({
      PUBLIC_URL: 'http://127.0.0.1:9',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'obi',
      OIDC_CLIENT_SECRET: 'not to be seen anywhere',
    });
    try {
      await addPeople(house, [{ externalId: 'A', roles: ['admin'] }]);
      const admin = await house.as('A');
      const set = await admin.get('company-sign-in').expect(200);
      expect(set.body).toMatchObject({
        passwords: false,
        provider: {
          issuer: provider.issuer,
          clientId: 'obi',
          clientAuth: 'client_secret_basic',
          match: 'email',
          redirectUri: 'http://127.0.0.1:9/api/v1/oidc/callback',
          backchannelUri: 'http://127.0.0.1:9/api/v1/oidc/backchannel-logout',
        },
      });
      expect(JSON.stringify(set.body)).not.toContain('not to be seen');
      const up = (await admin.post('company-sign-in/checks').expect(200)).body;
      expect(up).toMatchObject({
        answers: true,
        problem: null,
        offers: { pkce: true, clientAuth: true, signOut: false, backchannelSignOut: false, keys: 1 },
      });
      await provider.close();
      const down = (await admin.post('company-sign-in/checks').set('accept-language', 'he').expect(200)).body;
      expect(down).toMatchObject({ answers: false, offers: null, problem: expect.stringMatching(/[א-ת]/) });
      expect(down.reason).toMatch(/ECONNREFUSED|unreachable/);
    } finally {
      await house.close();
    }
  });
});
