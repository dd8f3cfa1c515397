import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Test } from 'supertest';
import { Tokens } from '../../src/platform/access/tokens';
import type { Permission } from '../../src/platform/access/permissions';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { sharedData } from '../support/shared-data';
import { addAudience } from '../support/training';

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';

let house: House;
let token: string;
let hr: Visitor;
beforeAll(async () => {
  house = await openHouse();
  const ids = await addPeople(house, [
    { externalId: 'ADMIN', roles: ['admin'] },
    { externalId: 'HR', roles: ['hr'] },
  ]);
  const issued = await issue(ids['ADMIN'] ?? '', ['people:provision']);
  token = issued.secret;
  hr = await house.as('HR');
});
afterAll(() => house.close());
afterEach(async () => {
  for (const kind of ['Users', 'Groups']) {
    const { Resources } = (await scim('get', `${kind}?count=200`)).body as { Resources: { id: string }[] };
    for (const { id } of Resources) await scim('delete', `${kind}/${id}`).expect(204);
  }
});

/** A token, limited to what is named. */
function issue(personId: string, permissions: readonly Permission[] | null): Promise<{ secret: string }> {
  const token = { personId, kind: 'service' as const, name: 'scim', days: 30, permissions, quota: null };
  return house.work.run(() => house.get(Tokens).issue(token));
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** As an identity provider calls: a bearer token, and its own media type. */
function scim(method: Method, path: string, body?: object | string): Test {
  const test = house.anonymous()[method](`/scim/v2/${path}`).set('authorization', `Bearer ${token}`);
  if (body === undefined) return test;
  return test.set('content-type', 'application/scim+json').send(typeof body === 'string' ? body : JSON.stringify(body));
}

async function add(userName: string, more: object = {}): Promise<string> {
  const reply = await scim('post', 'Users', { schemas: [USER], userName, ...more }).expect(201);
  return reply.body.id as string;
}

const patch = (...operations: object[]): object => ({ schemas: [PATCH], Operations: operations });
const person = async (id: string): Promise<Record<string, unknown>> => (await hr.get(`people/${id}`).expect(200)).body;
const filtered = async (filter: string): Promise<string[]> =>
  (
    (await scim('get', `Users?filter=${encodeURIComponent(filter)}`).expect(200)).body.Resources as {
      userName: string;
    }[]
  )
    .map(({ userName }) => userName)
    .sort();

describe('People are provisioned by SCIM', () => {
  it('created, replaced, patched, deactivated and back, with ETags', async () => {
    const boss = await add('boss@x.example', { externalId: 'B1', name: { givenName: 'Bo', familyName: 'Boss' } });
    const created = await scim('post', 'Users', {
      schemas: [USER, ENTERPRISE],
      userName: 'noa@x.example',
      externalId: 'entra-7',
      name: { givenName: 'Noa', familyName: 'Levi' },
      title: 'Agent',
      preferredLanguage: 'he-IL',
      timezone: 'Asia/Jerusalem',
      emails: [{ value: 'noa@x.example', type: 'work', primary: true }],
      password: 'secret',
      [ENTERPRISE]: { employeeNumber: '77', department: 'Service', organization: 'Acme', manager: { value: boss } },
    }).expect(201);
    const id = created.body.id as string;
    expect(created.headers).toMatchObject({
      'content-type': 'application/scim+json; charset=utf-8',
      location: expect.stringMatching(new RegExp(`/scim/v2/Users/${id}$`)),
      etag: created.body.meta.version,
    });
    expect(created.text).not.toContain('secret');
    expect(await person(id)).toMatchObject({
      externalId: '77',
      givenName: 'Noa',
      familyName: 'Levi',
      email: 'noa@x.example',
      department: 'Service',
      legalEntity: 'Acme',
      jobTitle: 'Agent',
      languages: ['he'],
      managerId: boss,
    });
    const stale = created.headers['etag'] as string;
    await scim('get', `Users/${id}`).set('if-none-match', stale).expect(304);
    const moved = await scim(
      'patch',
      `Users/${id}`,
      patch(
        { op: 'Replace', path: `${ENTERPRISE}:department`, value: 'Sales' },
        { op: 'replace', path: 'name.familyName', value: 'Cohen' },
        { op: 'remove', path: 'title' },
      ),
    ).expect(200);
    expect(moved.body[ENTERPRISE]).toMatchObject({ department: 'Sales', manager: { value: boss } });
    expect(await person(id)).toMatchObject({ department: 'Sales', familyName: 'Cohen', jobTitle: null });
    const late = await scim('put', `Users/${id}`, { schemas: [USER], userName: 'x' })
      .set('if-match', stale)
      .expect(412);
    expect(late.body).toMatchObject({ schemas: [ERROR], status: '412' });
    await scim('put', `Users/${id}`, { schemas: [USER], userName: 'noa@x.example', displayName: 'Noa L' })
      .set('if-match', moved.headers['etag'] as string)
      .expect(200);
    expect(await person(id)).toMatchObject({ givenName: 'Noa L', department: null, email: null, managerId: null });

    await scim('delete', `Users/${id}`).expect(204);
    await scim('get', `Users/${id}`).expect(404);
    expect(await person(id)).toMatchObject({ active: false });
    expect(await add('noa@x.example', { [ENTERPRISE]: { employeeNumber: '77' } })).toBe(id);
    expect(await person(id)).toMatchObject({ active: true, leftOn: null });
    expect(
      (await scim('post', 'Users', { schemas: [USER], userName: 'NOA@x.example' }).expect(409)).body,
    ).toMatchObject({
      scimType: 'uniqueness',
    });
    const circle = patch({ op: 'add', path: `${ENTERPRISE}:manager`, value: { value: boss } });
    expect((await scim('patch', `Users/${boss}`, circle).expect(400)).body.scimType).toBe('invalidValue');
    const unknown = patch({ op: 'add', path: `${ENTERPRISE}:manager`, value: { value: 'nobody' } });
    expect((await scim('patch', `Users/${boss}`, unknown).expect(400)).body.scimType).toBe('invalidValue');
  });

  it('takes up whom a file brought before, and keeps what SCIM does not say', async () => {
    const ids = await addPeople(house, [
      { externalId: '9', givenName: 'Dan', familyName: 'Bar', email: 'dan@x.example', grade: 4, jobFamily: 'Sales' },
    ]);
    const id = await add('dan', { emails: [{ value: 'DAN@x.example', type: 'work' }], title: 'Seller' });
    expect(id).toBe(ids['9']);
    expect(await person(id)).toMatchObject({ externalId: '9', grade: 4, jobFamily: 'Sales', jobTitle: 'Seller' });
  });

  it('ends logins, tokens and claims of whoever is no longer active, at once', async () => {
    const id = await add('eve', { externalId: 'EVE' });
    const eve = await house.as('EVE');
    const own = await issue(id, null);
    await eve.get('me').expect(200);
    await scim('patch', `Users/${id}`, patch({ op: 'Replace', path: 'active', value: 'False' })).expect(200);
    await eve.get('me').expect(401);
    await house.anonymous().get('me').set('authorization', `Bearer ${own.secret}`).expect(401);
    await house.settle();
    const left = await house.work.read(`SELECT payload FROM platform.outbox WHERE name = 'people.left'`);
    expect(left).toContainEqual({ payload: { personIds: [id] } });
    await scim('patch', `Users/${id}`, patch({ op: 'replace', value: { active: true } })).expect(200);
    expect(await person(id)).toMatchObject({ active: true });
  });

  it('filters, pages and shows the attributes asked for', async () => {
    for (const [name, department] of [
      ['ann', 'A'],
      ['ben', 'B'],
      ['cat', 'A'],
    ]) {
      await add(`${name}@x.example`, {
        title: name === 'ann' ? undefined : 'Agent',
        emails: [{ value: `${name}@x.example`, type: 'work' }],
        [ENTERPRISE]: { employeeNumber: `n-${name}`, department },
      });
    }
    expect(await filtered('userName eq "ANN@x.example"')).toEqual(['ann@x.example']);
    expect(await filtered('emails[type eq "work" and value sw "b"]')).toEqual(['ben@x.example']);
    expect(await filtered(`${ENTERPRISE}:employeeNumber eq "n-cat"`)).toEqual(['cat@x.example']);
    expect(await filtered('title pr and not (userName sw "ben")')).toEqual(['cat@x.example']);
    expect(await filtered('(ActiVe eq true) and meta.lastmodified ge "2021-09-23T19:35:41.8420572Z"')).toHaveLength(3);
    expect(await filtered('userName eq "nobody" or userName sw "ann"')).toEqual(['ann@x.example']);
    const first = (await scim('get', 'Users?startIndex=1&count=2').expect(200)).body;
    expect(first).toMatchObject({ totalResults: 3, startIndex: 1, itemsPerPage: 2 });
    const second = (await scim('get', 'Users?startIndex=3&count=2').expect(200)).body;
    expect(second).toMatchObject({ totalResults: 3, startIndex: 3, itemsPerPage: 1 });
    expect((await scim('get', 'Users?count=0').expect(200)).body).toMatchObject({ totalResults: 3, Resources: [] });
    const some = (await scim('get', 'Users?attributes=userName').expect(200)).body.Resources as object[];
    expect(Object.keys(some[0] ?? {}).sort()).toEqual(['id', 'userName']);
  });

  it.each([
    'userName eq',
    'shoeSize eq 3',
    'userName zz "a"',
    '(userName eq "a"',
    'xx',
    'userName eq "a" and',
    'name.shoe pr',
  ])('refuses what is no filter: %s', async (filter) => {
    const reply = await scim('get', `Users?filter=${encodeURIComponent(filter)}`).expect(400);
    expect(reply.body).toMatchObject({ schemas: [ERROR], status: '400', scimType: 'invalidFilter' });
  });

  it.each<[string, Method, string, object | string, number, string | undefined]>([
    ['a body that is no JSON', 'post', 'Users', '{', 400, 'invalidSyntax'],
    ['a body that is a list', 'post', 'Users', '[]', 400, 'invalidSyntax'],
    ['a user without a name', 'post', 'Users', { schemas: [USER] }, 400, 'invalidValue'],
    ['a schema of something else', 'post', 'Users', { schemas: [GROUP], userName: 'x' }, 400, 'invalidSyntax'],
    [
      'a value of another type',
      'post',
      'Users',
      { schemas: [USER], userName: 'x', active: 'perhaps' },
      400,
      'invalidValue',
    ],
    ['NUL', 'post', 'Users', { schemas: [USER], userName: 'x\0' }, 400, 'invalidValue'],
    ['a resource that is not there', 'put', 'Users/none', { schemas: [USER], userName: 'x' }, 404, undefined],
    ['a kind that is not there', 'post', 'Shoes', {}, 404, undefined],
    ['bulk, which is not offered', 'post', 'Bulk', {}, 404, undefined],
    ['a count that is none', 'get', 'Users?count=many', '', 400, 'invalidValue'],
  ])('refuses %s in the words of the standard', async (_, method, path, body, status, scimType) => {
    const reply = await (body === '' ? scim(method, path) : scim(method, path, body)).expect(status);
    expect(reply.headers['content-type']).toContain('application/scim+json');
    expect(reply.body).toMatchObject({ schemas: [ERROR], status: String(status), ...(scimType ? { scimType } : {}) });
  });

  it('refuses patches of nothing and by nobody', async () => {
    const id = await add('pat');
    const refused = async (body: object): Promise<string> =>
      (await scim('patch', `Users/${id}`, body).expect(400)).body.scimType as string;
    expect(await refused(patch({ op: 'replace', path: 'shoe', value: 1 }))).toBe('invalidPath');
    expect(await refused(patch({ op: 'remove' }))).toBe('noTarget');
    expect(await refused(patch({ op: 'move', path: 'title', value: 'x' }))).toBe('invalidSyntax');
    expect(await refused({ schemas: [USER], Operations: [] })).toBe('invalidSyntax');
    const anonymous = await house.anonymous().get('/scim/v2/Users').expect(401);
    expect(anonymous.body).toMatchObject({ schemas: [ERROR], status: '401' });
    await hr.get('/scim/v2/Users').expect(403);
  });

  it('groups are an audience trait and no role', async () => {
    const [ann, ben] = [await add('ann'), await add('ben')];
    const group = await scim('post', 'Groups', {
      schemas: [GROUP],
      displayName: 'Tour Guides',
      members: [{ value: ann }, { value: ben }],
    }).expect(201);
    const id = group.body.id as string;
    await house.settle();
    const audience = await addAudience(house, { trait: 'group', is: ['Tour Guides'] });
    const members = async (): Promise<number> =>
      (await house.work.read('SELECT FROM audiences.membership WHERE audience_id = $1', [audience])).length;
    expect(await members()).toBe(2);
    expect((await scim('get', `Users/${ann}`).expect(200)).body.groups).toEqual([
      expect.objectContaining({ value: id, display: 'Tour Guides' }),
    ]);
    await scim('patch', `Groups/${id}`, patch({ op: 'remove', path: `members[value eq "${ben}"]` })).expect(200);
    await house.settle();
    expect(await members()).toBe(1);
    await scim('put', `Groups/${id}`, { schemas: [GROUP], displayName: 'Guides', members: [{ value: ben }] }).expect(
      200,
    );
    await house.settle();
    expect(await members()).toBe(0);
    expect((await scim('post', 'Groups', { schemas: [GROUP], displayName: 'guides' }).expect(409)).body.scimType).toBe(
      'uniqueness',
    );
    const stranger = { schemas: [GROUP], displayName: 'x', members: [{ value: 'nobody' }] };
    expect((await scim('post', 'Groups', stranger).expect(400)).body.scimType).toBe('invalidValue');
    const without = await scim('get', 'Groups?excludedAttributes=members&filter=displayName eq "guides"').expect(200);
    expect(without.body.Resources[0]).not.toHaveProperty('members');
    await scim('delete', `Groups/${id}`).expect(204);
    await scim('get', `Groups/${id}`).expect(404);
    expect(await house.work.read('SELECT role FROM access.role_grant')).toHaveLength(2);
  });

  it('describes itself', async () => {
    expect((await scim('get', 'ServiceProviderConfig').expect(200)).body).toMatchObject({ patch: { supported: true } });
    expect((await scim('get', 'ResourceTypes').expect(200)).body.totalResults).toBe(2);
    expect((await scim('get', 'ResourceTypes/User').expect(200)).body.schemaExtensions[0].schema).toBe(ENTERPRISE);
    expect((await scim('get', 'Schemas').expect(200)).body.totalResults).toBe(3);
    expect((await scim('get', `Schemas/${ENTERPRISE}`).expect(200)).body.id).toBe(ENTERPRISE);
    await scim('get', 'Schemas/none').expect(404);
  });
});

describe('The samples of the standard', () => {
  const folder = sharedData('org', 'scim', 'rfc_samples');
  const sample = (name: string): Record<string, unknown> =>
    JSON.parse(readFileSync(join(folder ?? '', `${name}.json`), 'utf8')) as Record<string, unknown>;
  const names = folder === null ? [] : readdirSync(folder).map((name) => name.replace('.json', ''));
  const users = names.filter(
    (name) =>
      /-user|enterprise_user$|user-(minimal|full|post_request|known)/.test(name) &&
      !/schema|resource_type|partial|bulk|patch/.test(name),
  );

  it.each(users.length === 0 ? ['none'] : users)('%s is taken as a user and comes back', async (name) => {
    if (folder === null) return;
    const boss = await add('boss');
    const text = JSON.stringify(sample(name)).replaceAll(/26118915-[-\w]*/g, boss);
    const given = JSON.parse(text) as Record<string, unknown>;
    const reply = await scim('post', 'Users', given).expect(201);
    for (const key of ['userName', 'externalId', 'displayName', 'title', 'emails', 'addresses']) {
      if (given[key] !== undefined) expect({ [key]: reply.body[key] as unknown }).toMatchObject({ [key]: given[key] });
    }
    const put = await scim('put', `Users/${reply.body.id as string}`, sample('rfc7644-3.5.1-user-put_request')).expect(
      200,
    );
    expect(put.body.userName).toBe('bjensen');
  });

  it.each(names.filter((name) => name.includes('patch_op')).concat(folder === null ? ['none'] : []))(
    '%s is applied',
    async (name) => {
      if (folder === null) return;
      const work = { value: 'bjensen@example.com', type: 'work' };
      const james = await add('james');
      const babs = await add('bjensen', {
        name: { givenName: 'Barbara' },
        emails: [work],
        addresses: [{ type: 'work', streetAddress: '1' }],
      });
      const group = (
        await scim('post', 'Groups', { schemas: [GROUP], displayName: 'G', members: [{ value: babs }] }).expect(201)
      ).body.id as string;
      // The samples abbreviate ids; those of this house stand in their places.
      const text = JSON.stringify(sample(name))
        .replaceAll(/2819c223[-.\w]*/g, babs)
        .replaceAll(/08e1d05d[-.\w]*/g, james);
      const path = text.includes('members') ? `Groups/${group}` : `Users/${babs}`;
      const reply = (await scim('patch', path, text).expect(200)).body as { members?: { value: string }[] };
      const members = reply.members?.map(({ value }) => value).sort();
      const expected: Record<string, unknown> = {
        'rfc7644-3.5.2.1-patch_op-add_members': { members: [babs] },
        'rfc7644-3.5.2.2-patch_op-remove_all_members': { members: undefined },
        'rfc7644-3.5.2.2-patch_op-remove_and_add_one_member': { members: [james] },
        'rfc7644-3.5.2.2-patch_op-remove_one_member': { members: undefined },
        'rfc7644-3.5.2.3-patch_op-replace_all_members': { members: [babs, james].sort() },
        'rfc7644-3.5.2.1-patch_op-add_emails': {
          nickName: 'Babs',
          emails: [work, { value: 'babs@jensen.org', type: 'home' }],
        },
        'rfc7644-3.5.2.2-patch_op-remove_multi_complex_value': { emails: undefined },
        'rfc7644-3.5.2.3-patch_op-replace_all_email_values': { nickName: 'Babs' },
        'rfc7644-3.5.2.3-patch_op-replace_street_address': {
          addresses: [{ type: 'work', streetAddress: '1010 Broadway Ave' }],
        },
        'rfc7644-3.5.2.3-patch_op-replace_user_work_address': {
          addresses: [{ streetAddress: '911 Universal City Plaza' }],
        },
      };
      expect(Object.keys(expected)).toContain(name);
      expect({
        ...reply,
        members,
        emails: undefined,
        ...(reply as { emails?: unknown }),
        ...(members ? { members } : {}),
      }).toMatchObject(expected[name] as object);
    },
  );

  it('a search is answered, a group is taken, and bulk is said to be missing', async () => {
    if (folder === null) return;
    const id = await add('bjensen', { displayName: 'Smith', [ENTERPRISE]: { employeeNumber: '1' } });
    const search = await scim('post', '.search', sample('rfc7644-3.4.3-search_request')).expect(200);
    expect(search.body).toMatchObject({ totalResults: 1, Resources: [{ displayName: 'Smith' }] });
    const text = JSON.stringify(sample('rfc7643-8.4-group')).replaceAll(/2819c223[-\w]*|902c246b[-\w]*/g, id);
    expect((await scim('post', 'Groups', text).expect(201)).body).toMatchObject({ displayName: 'Tour Guides' });
    for (const name of names.filter((each) => each.includes('bulk_request'))) {
      await scim('post', 'Bulk', sample(name)).expect(404);
    }
  });
});

interface PostmanItem {
  readonly name: string;
  readonly item?: readonly PostmanItem[];
  readonly request?: {
    readonly method: string;
    readonly url: string | { readonly raw: string };
    readonly body?: { readonly raw?: string };
  };
}

describe('The collection of an identity provider', () => {
  it('runs through, request by request', async () => {
    const path = sharedData('org', 'scim', 'azure_ad_SCIM_Inbound.postman_collection.json');
    if (path === null) return;
    const flat = (items: readonly PostmanItem[]): PostmanItem[] =>
      items.flatMap((item) => (item.item === undefined ? [item] : flat(item.item)));
    const items = flat((JSON.parse(readFileSync(path, 'utf8')) as { item: PostmanItem[] }).item);
    const known: Record<string, string> = {
      lastWatermark: '2100-01-01T00:00:00Z',
      currentTime: '2100-01-01T00:00:00Z',
    };
    let made = 0;
    const filled = (text: string): string =>
      text.replaceAll(/\{\{([$\w]+)\}\}/g, (_, name: string) => known[name] ?? `${name.replace('$', '')}-${made}`);
    const statuses: string[] = [];
    for (const { name, request } of items) {
      const raw = typeof request?.url === 'string' ? request.url : (request?.url.raw ?? '');
      if (request === undefined || raw.includes('oauth2')) continue;
      made += 1;
      const address = filled(raw).replace(/^.*?\/(scim|Api-\d+)\//, '');
      const [route = '', query] = address.split('?');
      const asked = query === undefined ? route : `${route}?${encodeURI(query).replaceAll('+', '%2B')}`;
      const body = request.body?.raw;
      const method = request.method.toLowerCase() as Method;
      const reply = await (body === undefined || body === '' ? scim(method, asked) : scim(method, asked, filled(body)));
      statuses.push(`${request.method} ${reply.status} ${name}`);
      const id = (reply.body as { id?: string }).id;
      if (name.startsWith('Create') && id !== undefined) {
        known[name.includes('inactive') ? 'lastInactiveUserId' : 'lastUserId'] = id;
        if (name === 'Create Employee') known['lastManagerUserId'] = id;
        known['id1'] = id;
      }
      if (name.startsWith('DeltaSync 2')) expect(reply.status).toBe(200);
    }
    expect(statuses).toEqual([
      'GET 200 Test Connection',
      'POST 201 Create Employee',
      'POST 201 Create Contractor with manager (last user)',
      'POST 201 Create Employee with manager (last user)',
      'POST 201 Create Employee (inactive)',
      'GET 200 On Demand',
      'GET 200 FullSync (page 1)',
      'GET 200 FullSync (page 2)',
      'PATCH 200 Update User (lastname)',
      'PATCH 200 Update User (active)',
      'PATCH 200 Update User (manager)',
      'GET 200 DeltaSync',
      'GET 200 DeltaSync 2',
      'DELETE 204 Delete User 5',
      expect.stringMatching(/^GET (200|404) Get User by ID$/),
      'GET 200 Get all users',
    ]);
  });
});
