import { Injectable } from '@nestjs/common';
import SCIMMY from 'scimmy';
import { notFound } from '../../kernel/problem';
import { ScimGroups } from './scim-groups.service';
import { attributesOf, type Condition, conditionOf, readQuery, type ScimQuery } from './scim-query';
import { ScimUsers } from './scim-users.service';
import { type ScimPage, ScimReader, versionIn } from './scim.reader';

/** One resource as a reply, with its ETag and its place. */
export interface Answer {
  readonly json: string;
  readonly version: string;
  readonly location: string;
}

interface Kind {
  readonly name: 'Users' | 'Groups';
  readonly schema: typeof SCIMMY.Schemas.User | typeof SCIMMY.Schemas.Group;
  page(query: ScimQuery, condition: Condition): Promise<ScimPage>;
  one(id: string): Promise<Record<string, unknown>>;
  readonly writes: ScimUsers | ScimGroups;
}

type Body = Record<string, unknown>;

/** Hands requests to users and groups, and their resources to the standard's schemas on the way out. */
@Injectable()
export class ScimService {
  private readonly kinds: readonly Kind[];

  constructor(reader: ScimReader, users: ScimUsers, groups: ScimGroups) {
    this.kinds = [
      {
        name: 'Users',
        schema: SCIMMY.Schemas.User,
        page: (query, condition) => reader.users(query, condition),
        one: (id) => reader.demandUser(id),
        writes: users,
      },
      {
        name: 'Groups',
        schema: SCIMMY.Schemas.Group,
        page: (query, condition) => reader.groups(query, condition),
        one: (id) => reader.demandGroup(id),
        writes: groups,
      },
    ];
  }

  /** One page of a kind, or (null) of both, users first. @throws Problem not-found, SCIM errors */
  async list(name: string | null, given: Readonly<Body>, base: string): Promise<string> {
    const query = readQuery(given);
    const attributes = attributesOf(query);
    const kinds = name === null ? this.kinds : [this.kind(name)];
    const resources: unknown[] = [];
    let total = 0;
    for (const kind of kinds) {
      const startIndex = Math.max(1, query.startIndex - total);
      const asked = { ...query, startIndex, count: query.count - resources.length };
      const page = await kind.page(asked, conditionOf(query.filter, kind.schema));
      resources.push(...page.items.map((item) => out(kind, item, base, attributes)));
      total += page.total;
    }
    return JSON.stringify({
      schemas: [SCIMMY.Messages.ListResponse.id],
      totalResults: total,
      startIndex: query.startIndex,
      itemsPerPage: resources.length,
      Resources: resources,
    });
  }

  /** @throws Problem not-found */
  async one(name: string, id: string, given: Readonly<Body>, base: string): Promise<Answer> {
    const kind = this.kind(name);
    const resource = await kind.one(id);
    const attributes = attributesOf(readQuery(given));
    return {
      json: JSON.stringify(out(kind, resource, base, attributes)),
      version: versionIn(resource),
      location: `${base}/${name}/${id}`,
    };
  }

  async create(name: string, body: Body, given: Readonly<Body>, base: string): Promise<Answer> {
    const id = await this.kind(name).writes.create(body);
    return this.one(name, id, given, base);
  }

  replace(name: string, id: string, body: Body, version: string | null): Promise<void> {
    return this.kind(name).writes.replace(id, body, version);
  }

  patch(name: string, id: string, body: Body, version: string | null): Promise<void> {
    return this.kind(name).writes.patch(id, body, version);
  }

  remove(name: string, id: string, version: string | null): Promise<void> {
    return this.kind(name).writes.remove(id, version);
  }

  config(base: string): string {
    return JSON.stringify({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
      patch: { supported: true },
      bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
      filter: { supported: true, maxResults: 200 },
      changePassword: { supported: false },
      sort: { supported: false },
      etag: { supported: true },
      authenticationSchemes: [
        {
          type: 'oauthbearertoken',
          name: 'Bearer token',
          description: 'A token of Obi, in the Authorization header',
          primary: true,
        },
      ],
      meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
    });
  }

  /** @throws Problem not-found */
  resourceTypes(base: string, name: string | null): string {
    const types = [SCIMMY.Resources.User, SCIMMY.Resources.Group].map((resource) => ({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
      ...resource.describe(),
      meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${resource.describe().id}` },
    }));
    return described(types, name);
  }

  /** @throws Problem not-found */
  schemas(base: string, id: string | null): string {
    const { User, Group, EnterpriseUser } = SCIMMY.Schemas;
    const schemas = [User, Group, EnterpriseUser].map(({ definition }) => ({
      ...definition.describe(`${base}/Schemas`),
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
    }));
    return described(schemas, id);
  }

  /** @throws Problem not-found */
  private kind(name: string): Kind {
    const found = this.kinds.find((kind) => kind.name === name);
    if (found === undefined) throw notFound();
    return found;
  }
}

function out(kind: Kind, resource: Body, base: string, attributes: ReturnType<typeof attributesOf>): unknown {
  const made = new kind.schema(resource, 'out', `${base}/${kind.name}`, attributes);
  return JSON.parse(JSON.stringify(made));
}

function described(items: readonly { readonly id?: string }[], id: string | null): string {
  if (id !== null) {
    const one = items.find((item) => item.id === id);
    if (one === undefined) throw notFound();
    return JSON.stringify(one);
  }
  return JSON.stringify({
    schemas: [SCIMMY.Messages.ListResponse.id],
    totalResults: items.length,
    startIndex: 1,
    itemsPerPage: items.length,
    Resources: items,
  });
}
