import { Injectable } from '@nestjs/common';
import { type Id, isId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { PeopleReader, type PersonView } from '../people/public';
import { present, type ScimUser } from './scim';
import type { Condition, ScimQuery } from './scim-query';

type Resource = Record<string, unknown>;

/** One page of resources, and how many there are. */
export interface ScimPage {
  readonly total: number;
  readonly items: readonly Resource[];
}

interface UserRow {
  readonly id: Id;
  readonly data: ScimUser;
  readonly created: Date;
  readonly changed: Date;
  readonly version: number;
}

interface GroupRow {
  readonly id: Id;
  readonly displayName: string;
  readonly externalId: string | null;
  readonly created: Date;
  readonly changed: Date;
  readonly version: number;
}

const BATCH = 500;
const USER = `u.person_id AS id, u.data, u.created_at AS created, u.changed_at AS changed, u.version`;
const GROUP = `g.id, g.display_name AS "displayName", g.external_id AS "externalId", g.created_at AS created,
  g.changed_at AS changed, g.version`;

/** Which column a narrowing filter asks. */
const COLUMNS = {
  users: { id: 'u.person_id::text', userName: 'u.user_name', externalId: 'u.external_id', displayName: null },
  groups: { id: 'g.id::text', userName: null, externalId: 'g.external_id', displayName: 'g.display_name' },
} as const;

/** Users and groups as SCIM shows them. */
@Injectable()
export class ScimReader {
  constructor(
    private readonly work: Work,
    private readonly people: PeopleReader,
  ) {}

  /** @throws Problem not-found */
  async demandUser(id: string): Promise<Resource> {
    const row = isId(id) ? (await this.userRows(`u.person_id = $1`, [id], 1, 0))[0] : undefined;
    const [user] = row === undefined ? [] : await this.usersOf([row]);
    if (user === undefined) throw notFound();
    return user;
  }

  /** What is kept of a user, as last provisioned. */
  async kept(id: Id): Promise<ScimUser> {
    const [row] = await this.userRows('u.person_id = $1', [id], 1, 0);
    if (row === undefined) throw notFound();
    return row.data;
  }

  async isProvisioned(id: Id): Promise<boolean> {
    return (await this.userRows('u.person_id = $1', [id], 1, 0)).length > 0;
  }

  /** Of these ids, those of users. */
  async provisionedAmong(ids: readonly Id[]): Promise<readonly Id[]> {
    const rows = await this.work.read<{ id: Id }>(
      'SELECT person_id AS id FROM provisioning.scim_user WHERE person_id = ANY($1::uuid[]) AND removed_at IS NULL',
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  async byUserName(userName: string): Promise<Id | null> {
    return (await this.userRows('u.user_name = $1', [userName], 1, 0))[0]?.id ?? null;
  }

  users(query: ScimQuery, condition: Condition): Promise<ScimPage> {
    const column = condition.narrow === null ? null : COLUMNS.users[condition.narrow.attribute];
    return this.list(query, condition, async (limit, offset) => {
      const rows = await this.userRows(
        column === null ? 'true' : `${column} = $1`,
        column === null ? [] : [condition.narrow?.value],
        limit,
        offset,
      );
      return this.usersOf(rows);
    });
  }

  groups(query: ScimQuery, condition: Condition): Promise<ScimPage> {
    const column = condition.narrow === null ? null : COLUMNS.groups[condition.narrow.attribute];
    return this.list(query, condition, async (limit, offset) => {
      const rows = await this.work.read<GroupRow>(
        `SELECT ${GROUP} FROM provisioning.scim_group g WHERE ${column === null ? 'true' : `${column} = $1`}
         ORDER BY g.id LIMIT ${limit} OFFSET ${offset}`,
        column === null ? [] : [condition.narrow?.value],
      );
      return this.groupsOf(rows);
    });
  }

  /** @throws Problem not-found */
  async demandGroup(id: string): Promise<Resource> {
    const rows = isId(id)
      ? await this.work.read<GroupRow>(`SELECT ${GROUP} FROM provisioning.scim_group g WHERE g.id = $1`, [id])
      : [];
    const [group] = await this.groupsOf(rows);
    if (group === undefined) throw notFound();
    return group;
  }

  /** Reads by batches, so that a filter over a hundred thousand holds one page and a count. */
  private async list(
    { filter, startIndex, count }: ScimQuery,
    condition: Condition,
    read: (limit: number, offset: number) => Promise<readonly Resource[]>,
  ): Promise<ScimPage> {
    const items: Resource[] = [];
    let total = 0;
    for (let offset = 0; ; offset += BATCH) {
      const batch = await read(BATCH, offset);
      for (const resource of batch) {
        if (filter !== undefined && !condition.matches(resource)) continue;
        total += 1;
        if (total >= startIndex && items.length < count) items.push(resource);
      }
      if (batch.length < BATCH) return { total, items };
    }
  }

  private userRows(where: string, values: readonly unknown[], limit: number, offset: number): Promise<UserRow[]> {
    return this.work.read<UserRow>(
      `SELECT ${USER} FROM provisioning.scim_user u WHERE u.removed_at IS NULL AND ${where}
       ORDER BY u.person_id LIMIT ${limit} OFFSET ${offset}`,
      values,
    );
  }

  private async usersOf(rows: readonly UserRow[]): Promise<readonly Resource[]> {
    const persons = await this.people.findAll(rows.map(({ id }) => id));
    const managers = await this.people.findAll([...persons.values()].flatMap(({ managerId }) => managerId ?? []));
    const groups = await this.groupsByPerson(rows.map(({ id }) => id));
    return rows.flatMap((row) => {
      const person = persons.get(row.id);
      if (person === undefined) return [];
      const manager: PersonView | null = managers.get(person.managerId ?? '') ?? null;
      return [{ ...present(row.data, person, manager), groups: groups.get(row.id), meta: metaOf(row, person.version) }];
    });
  }

  private async groupsByPerson(ids: readonly Id[]): Promise<ReadonlyMap<Id, { value: string; display: string }[]>> {
    const rows = await this.work.read<{ personId: Id; value: string; display: string }>(
      `SELECT m.person_id AS "personId", g.id AS value, g.display_name AS display
       FROM provisioning.scim_member m JOIN provisioning.scim_group g ON g.id = m.group_id
       WHERE m.person_id = ANY($1::uuid[]) ORDER BY g.display_name`,
      [ids],
    );
    const found = new Map<Id, { value: string; display: string }[]>();
    for (const { personId, ...group } of rows) found.set(personId, [...(found.get(personId) ?? []), group]);
    return found;
  }

  private async groupsOf(rows: readonly GroupRow[]): Promise<readonly Resource[]> {
    const members = await this.work.read<{ groupId: Id; value: string }>(
      `SELECT m.group_id AS "groupId", m.person_id AS value FROM provisioning.scim_member m
       WHERE m.group_id = ANY($1::uuid[]) ORDER BY m.person_id`,
      [rows.map(({ id }) => id)],
    );
    const persons = await this.people.findAll(members.map(({ value }) => value));
    return rows.map((row) => ({
      id: row.id,
      displayName: row.displayName,
      externalId: row.externalId ?? undefined,
      members: unlessNone(
        members
          .filter(({ groupId }) => groupId === row.id)
          .map(({ value }) => ({ value, type: 'User', display: nameOf(persons.get(value)) })),
      ),
      meta: metaOf(row, 0),
    }));
  }
}

function unlessNone<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

function nameOf(person: PersonView | undefined): string | undefined {
  return person === undefined ? undefined : `${person.givenName} ${person.familyName}`.trim();
}

/** The version counts what was provisioned, and what else changed the person. */
function metaOf(row: Pick<UserRow, 'created' | 'changed' | 'version'>, also: number): Record<string, unknown> {
  return { created: row.created, lastModified: row.changed, version: `W/"${row.version}.${also}"` };
}

export function versionIn(resource: Resource): string {
  return (resource['meta'] as { version: string }).version;
}
