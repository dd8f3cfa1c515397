import { DiscoveryService, Reflector } from '@nestjs/core';
import supertest from 'supertest';
import { AccessAudit, type AuditedRoute } from '../../src/platform/access/audit';
import { LOOKS } from '../../src/platform/trail/looks';
import { type House, openHouse } from '../support/house';

/**
 * Routes that name persons and note no look, and why. What is left out of the second log is what everybody in the company
 * may know of a colleague, or what is about the acts of somebody in a role and not about their record.
 */
const UNNOTED: Readonly<Record<string, string>> = {
  'GET /api/v1/interactions/:id/colleagues': 'names of colleagues with the same topic, to whoever hands over',
  'GET /api/v1/channels/:id/shifts': 'the roster, as it hangs on the wall',
  'GET /api/v1/feed-health': 'who is on duty now, from the same roster',
  'GET /api/v1/channels/:id/duty-people': 'whom a lead may put on duty, by what their job says',
  'GET /api/v1/people': 'the directory: names and positions, as on the intranet',
  'POST /api/v1/people': 'whom one has just added',
  'GET /api/v1/audiences/:id/people': 'the directory, by a rule',
  'POST /api/v1/audience-previews': 'the directory, by a rule',
  'GET /api/v1/audiences/:id': 'the directory, by a rule',
  'PUT /api/v1/audiences/:id': 'the directory, by a rule',
  'POST /api/v1/assignment-previews': 'the directory, by a rule',
  'GET /api/v1/people-imports': 'what a file says, to whoever sent it',
  'POST /api/v1/people-imports': 'what a file says, to whoever sent it',
  'GET /api/v1/people-imports/:id': 'what a file says, to whoever sent it',
  'POST /api/v1/people-imports/:id/cancellation': 'what a file says, to whoever sent it',
  'PUT /api/v1/drafts/:id': 'one’s own',
  'GET /api/v1/drafts/:id/variants': 'one’s own',
  'POST /api/v1/drafts/:id/submission': 'one’s own',
  'POST /api/v1/drafts/:id/withdrawal': 'one’s own',
  'POST /api/v1/content/:id/shares': 'one’s own',
  'POST /api/v1/rules-editions/:id/acknowledgement': 'one’s own',
  'GET /api/v1/interactions/:id': 'who holds an interaction, to whoever might take it',
  'GET /api/v1/interactions/:id/history': 'who held the case one works on, to its leads',
  'GET /api/v1/matters': 'who is named for urgent matters is no secret to leads',
  'POST /api/v1/matters': 'who is named for urgent matters is no secret to leads',
  'GET /api/v1/matters/:id': 'who is named for urgent matters is no secret to leads',
  'PUT /api/v1/matters/:id': 'who is named for urgent matters is no secret to leads',
  'GET /api/v1/channels/:id/publishers': 'who publishes for the company is no secret in it',
  'GET /api/v1/channels/:id/owners': 'who answers for a channel is no secret in the company',
  'GET /api/v1/channels/:id/network-roles': 'who holds which role for the company is no secret to its publishers',
  'GET /api/v1/departure-tasks': 'whose roles on networks are to be removed: the owner of the channel removes them',
  'GET /api/v1/demo/people': 'invented persons',
  'GET /api/v1/group-roles': 'about groups',
  'GET /api/v1/consultations': 'words said openly in the company',
  'GET /api/v1/rules-editions/:id/consultation': 'words said openly in the company',
  'GET /api/v1/feed': 'who holds an interaction, to whoever might take it',
  'GET /api/v1/topics/:id/people': 'who answers on a topic, for whoever routes it',
  'GET /api/v1/role-holders': 'who holds a role, for whoever grants it',
  'GET /api/v1/rules-documents/:id/approvers': 'who answers for the Rules is no secret in the company',
  'GET /api/v1/rules-documents/:id/clause-owners': 'who answers for the Rules is no secret in the company',
  'GET /api/v1/review-plans': 'who decides on drafts is no secret among those who do',
  'GET /api/v1/past-review-plans': 'who decided on drafts is no secret among those who do',
  'GET /api/v1/reviewers': 'who decides on drafts is no secret among those who do',
  'GET /api/v1/drafts/:id/course': 'who reviews the case one works on',
  'GET /api/v1/legal-holds': 'whose data a case holds is not told to them by a log',
  'GET /api/v1/evidence-holds': 'whose words a case holds is not told to them by a log',
  'GET /api/v1/looks': 'this log',
  'GET /api/v1/trail': 'the other log',
  'GET /api/v1/service-tokens': 'tokens of machines',
};

/** Fields by which a reply names a person. */
const NAMES = ['personId', 'personName', 'givenName', 'familyName', 'externalId'];

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}
interface Contract {
  readonly paths: Readonly<
    Record<string, Record<string, { responses: Record<string, { content?: Record<string, { schema?: Schema }> }> }>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Whether a reply of this shape names a person at any depth. */
function namesPersons(schema: Schema | undefined, contract: Contract, seen = new Set<string>()): boolean {
  if (schema === undefined) return false;
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    if (seen.has(name)) return false;
    return namesPersons(contract.components.schemas[name], contract, new Set([...seen, name]));
  }
  const properties = Object.entries(schema.properties ?? {});
  if (properties.some(([name]) => NAMES.includes(name))) return true;
  const inner = [...properties.map(([, each]) => each), ...(schema.allOf ?? []), ...(schema.oneOf ?? [])];
  return [...inner, ...(schema.anyOf ?? []), schema.items].some((each) => namesPersons(each, contract, seen));
}

describe('Where persons are shown it stands who looked', () => {
  let house: House;
  let contract: Contract;
  let routes: readonly AuditedRoute[];
  const noted = new Set<string>();
  beforeAll(async () => {
    house = await openHouse();
    contract = (await supertest(await house.app.getUrl()).get('/openapi.json')).body as Contract;
    routes = house.get(AccessAudit).routes();
    const reflector = house.app.get(Reflector);
    for (const { instance, metatype } of house.app.get(DiscoveryService, { strict: false }).getControllers()) {
      if (typeof metatype !== 'function' || typeof instance !== 'object' || instance === null) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const handler = prototype[name];
        if (typeof handler === 'function' && reflector.get(LOOKS, handler) !== undefined) {
          noted.add(`${metatype.name}.${name}`);
        }
      }
    }
  });
  afterAll(() => house.close());

  const isNoted = ({ handler }: AuditedRoute): boolean => noted.has(handler);
  const labelOf = ({ method, path }: AuditedRoute): string => `${method} ${path}`;
  /** One's own things under `my`, and sign-in: nobody looks at somebody else there. */
  const isOwn = ({ path }: AuditedRoute): boolean => /^\/api\/v1\/(my\/(?!team)|me$|logins|ways-in)/.test(path);
  const shows = ({ method, path }: AuditedRoute): boolean => {
    const operation = contract.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
    return Object.entries(operation?.responses ?? {})
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, { content }]) => Object.values(content ?? {}))
      .some(({ schema }) => namesPersons(schema, contract));
  };

  it('or it is said why not', () => {
    const silent = routes.filter((route) => shows(route) && !isOwn(route) && !isNoted(route)).map(labelOf);
    expect(silent.filter((label) => !(label in UNNOTED))).toEqual([]);
  });

  it('and on every page of one person', () => {
    const pages = routes.filter(({ method, path }) => method === 'GET' && /\/people\/:(id|personId)(\/|$)/.test(path));
    expect(pages.length).toBeGreaterThan(6);
    expect(pages.filter((route) => !isNoted(route)).map(labelOf)).toEqual([]);
  });

  it('and no reason stands for a route that is gone, or notes its looks', () => {
    const known = new Map(routes.map((route) => [labelOf(route), route]));
    const stale = Object.keys(UNNOTED).filter((label) => {
      const route = known.get(label);
      return route === undefined || isNoted(route);
    });
    expect(stale).toEqual([]);
  });
});
