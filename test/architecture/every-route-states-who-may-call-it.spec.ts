import type { Response } from 'supertest';
import { AccessAudit, type AuditedRoute } from '../../src/platform/access/audit';
import { permissionsOf, ROLES } from '../../src/platform/access/permissions';
import { newId } from '../../src/kernel/id';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { expectArtefact } from './artefacts';

/** Who calls: nobody, somebody without a role, and the holder of each role. */
const CALLERS = ['anonymous', 'no role', ...ROLES] as const;
type Caller = (typeof CALLERS)[number];

/** Routes that no controller states, and why they need none: pages and the contract, nothing about anybody. */
const BESIDE = [
  /^(GET|HEAD) (\/\*?|\/index\.html)$/,
  /^(GET|HEAD) \/openapi\.json$/,
  /^(GET|HEAD) \/api\/docs/,
  /^(GET|HEAD) \/(assets|icon|manifest|[\w.-]+\.(svg|webmanifest|txt|ico|png)$)/,
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

async function call(visitor: Visitor, { method, path }: AuditedRoute): Promise<Response> {
  const address = path.replace(/:\w+/g, () => newId());
  if (method === 'POST') return visitor.post(address, {});
  if (method === 'PUT') return visitor.put(address, {});
  if (method === 'PATCH') return visitor.patch(address, {});
  if (method === 'DELETE') return visitor.delete(address);
  return visitor.get(address);
}

/** The matrix as a page: a row for each route, a column for each caller. */
function matrix(routes: readonly AuditedRoute[]): string {
  const head = ['route', 'asks for', ...CALLERS];
  const rows = routes.map((route) => [
    `\`${route.method} ${route.path}\``,
    route.access.public ? 'nothing: public' : `\`${route.access.permission}\``,
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
    '<!-- Made by npm run artefacts; a test compares it with the running application and calls every route. -->',
    '',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
  ].join('\n');
}
