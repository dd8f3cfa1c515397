import type { Response } from 'supertest';
import { AccessAudit, type AuditedRoute } from '../../src/platform/access/audit';
import { Grants } from '../../src/platform/access/grants';
import { permissionsOf, ROLES } from '../../src/platform/access/permissions';
import { newId } from '../../src/kernel/id';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { expectArtefact } from './artefacts';

/** Who calls: nobody, somebody without a role, and the holder of each role. */
const CALLERS = ['anonymous', 'no role', ...ROLES] as const;
type Caller = (typeof CALLERS)[number];

/** Holders of a role that is limited; what they reach is nobody. */
const LIMITED = {
  'hr of a department': { role: 'hr', scope: { departments: ['Nowhere'] } },
  'lead of a channel and a department': { role: 'lead', scope: { channels: [newId()], departments: ['Nowhere'] } },
} as const;

/** Routes that no controller states, and why they need none: pages and the contract, nothing about anybody. */
const BESIDE = [
  /^(GET|HEAD) (\/\*?|\/index\.html)$/,
  /^(GET|HEAD) \/openapi\.json$/,
  /^(GET|HEAD) \/api\/docs/,
  /^(GET|HEAD) \/(assets|icon|manifest|[\w.-]+\.(svg|webmanifest|txt|ico|png|js)$)/,
];

function opens({ access }: AuditedRoute, caller: Caller): boolean {
  if (access.public) return true;
  if (caller === 'anonymous') return false;
  return permissionsOf(caller === 'no role' ? [] : [caller]).has(access.permission);
}

describe('Every route states who may call it', () => {
  let house: House;
  let routes: readonly AuditedRoute[];
  const visitors = new Map<Caller, Visitor>();
  beforeAll(async () => {
    house = await openHouse();
    routes = house.get(AccessAudit).routes();
    await addPeople(house, [{ externalId: 'no role' }, ...ROLES.map((role) => ({ externalId: role, roles: [role] }))]);
    for (const caller of CALLERS) {
      visitors.set(caller, caller === 'anonymous' ? house.anonymous() : await house.as(caller));
    }
  });
  afterAll(() => house.close());

  it('and docs/access.md says the same', () => {
    expectArtefact('docs/access.md', matrix(routes));
  });

  it('and there are no others but pages and the contract', () => {
    const stated = new Set(routes.map(({ method, path }) => `${method} ${path}`));
    const others = house.routes
      .filter((route) => !stated.has(route) && !stated.has(route.replace(/^HEAD /, 'GET ')))
      .filter((route) => !BESIDE.some((known) => known.test(route)));
    expect(others).toEqual([]);
  });

  it.each(CALLERS.map((caller) => [caller]))('and holds to it: %s', async (caller) => {
    const faults: string[] = [];
    for (const route of routes) {
      // Who is signed out can ask no more.
      if (route.path === '/api/v1/logins/current' && opens(route, caller)) continue;
      // A stream goes on until whoever hears it leaves.
      if (route.path === '/api/v1/my/stream' && opens(route, caller)) continue;
      const reply = await call(visitors.get(caller) ?? house.anonymous(), route);
      const { code } = reply.body as { code?: string };
      const said = `${route.method} ${route.path}: ${reply.status} ${code ?? ''}`;
      if (!opens(route, caller)) {
        const expected = caller === 'anonymous' ? 'not-signed-in' : 'role-missing';
        if (code !== expected) faults.push(`${said}, not ${expected}`);
      } else if (reply.status >= 500 || code === 'role-missing' || code === 'not-signed-in') faults.push(said);
    }
    expect(faults).toEqual([]);
  });
});

describe('A role that is limited', () => {
  let house: House;
  let ids: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'other', department: 'Elsewhere' },
      ...Object.keys(LIMITED).map((externalId) => ({ externalId })),
    ]);
    for (const [name, { role, scope }] of Object.entries(LIMITED)) {
      await house.work.run(() => house.get(Grants).grant(ids[name] ?? '', role, 'test', { scope }));
    }
  });
  afterAll(() => house.close());

  it.each(Object.entries(LIMITED))('opens nothing beyond its scope: %s', async (name, { role }) => {
    const visitor = await house.as(name);
    const faults: string[] = [];
    for (const route of house.get(AccessAudit).routes()) {
      const { access, scope } = route;
      if (access.public || access.permission === 'signed-in' || !opens(route, role)) continue;
      const reply = await call(visitor, route, ids['other']);
      const { code, items } = reply.body as { code?: string; items?: unknown[] };
      const said = `${route.method} ${route.path}: ${reply.status} ${code ?? ''}`;
      if (scope === null && code !== 'scope-too-narrow') faults.push(`${said}, not scope-too-narrow`);
      if (scope?.kind === 'subject' && code !== 'not-found') faults.push(`${said}, not not-found`);
      if (scope?.kind === 'statement' && (reply.status >= 500 || code === 'scope-too-narrow')) faults.push(said);
      if (scope?.kind === 'statement' && route.method === 'GET' && (items?.length ?? 0) > 0) {
        // Names of attributes are nobody's, and each week is told with how many there are within one's reach.
        if (!/attributes|training-trends|service-weeks/.test(route.path))
          faults.push(`${said}: ${items?.length ?? 0} items`);
      }
    }
    expect(faults).toEqual([]);
  });
});

/** How a route keeps to scopes, for the matrix; nothing where no limited role opens it. */
function scopeOf(route: AuditedRoute): string {
  const { access, scope } = route;
  if (access.public || access.permission === 'signed-in') return '';
  if (!Object.values(LIMITED).some(({ role }) => opens(route, role))) return '';
  if (scope === null) return 'closed';
  return {
    subject: scope.kind === 'subject' ? `by ${scope.subject}` : '',
    statement: 'what it reaches',
    alike: 'alike',
  }[scope.kind];
}

async function call(visitor: Visitor, { method, path }: AuditedRoute, id?: string): Promise<Response> {
  const address = path.replace(/:\w+/g, () => id ?? newId());
  if (method === 'POST') return visitor.post(address, {});
  if (method === 'PUT') return visitor.put(address, {});
  if (method === 'PATCH') return visitor.patch(address, {});
  if (method === 'DELETE') return visitor.delete(address);
  return visitor.get(address);
}

/** The matrix as a page: a row for each route, a column for each caller. */
function matrix(routes: readonly AuditedRoute[]): string {
  const head = ['route', 'asks for', 'within a scope', ...CALLERS];
  const rows = routes.map((route) => [
    `\`${route.method} ${route.path}\``,
    route.access.public ? 'nothing: public' : `\`${route.access.permission}\``,
    scopeOf(route),
    ...CALLERS.map((caller) => (opens(route, caller) ? 'yes' : '')),
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [
    '# Who may call what',
    '',
    'Every route of the API, the permission it asks for, and whose role opens it. What somebody may do _in public_ is no',
    'permission but a permit: it follows from belt and acknowledgements, for everybody alike.',
    '',
    'HR may be limited to legal entities and departments, leads to channels, topics and departments. _Within a scope_ says',
    'what such a role opens: the person, channel, topic, interaction, draft … that the address names, if it lies within (else',
    '404); what the route itself finds within; what is alike for all; or nothing (403). `no role` is every employee; managers',
    'are derived from the directory, publishers are registered by channel, and neither opens a route by that.',
    '',
    '<!-- Made by npm run artefacts; a test compares it with the running application and calls every route. -->',
    '',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
  ].join('\n');
}
