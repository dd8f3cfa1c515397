import { Injectable } from '@nestjs/common';
import type { Scope } from '../../kernel/actor';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Grants } from '../../platform/access/grants';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { PeopleReader } from '../people/public';
import type { ScopeDto } from './roles.dto';

/** A role as held, now or once. */
export interface HeldRole {
  readonly role: string;
  readonly scope: Scope | null;
  readonly source: string;
  readonly from: Date;
  readonly until: Date | null;
  readonly group: string | null;
  readonly grantedBy: string;
  readonly grantedByName: string | null;
  readonly reason: string;
}

/** A scope as replies show it. */
export function scopeShown(scope: Scope | null): ScopeDto | null {
  if (scope === null) return null;
  return Object.fromEntries(Object.entries(scope).map(([dimension, values]) => [dimension, [...(values as string[])]]));
}

/** Who holds which role, of the persons in the directory. */
@Injectable()
export class PeopleRoles {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly grants: Grants,
    private readonly people: PeopleReader,
  ) {}

  /** Roles held now first, then those that ended, newest first, at most 200. @throws Problem not-found */
  async of(personId: Id): Promise<readonly HeldRole[]> {
    if ((await this.people.find(personId)) === null) throw notFound();
    return this.work.read<HeldRole>(
      `SELECT g.role, g.scope, g.source, r.group_name AS "group", g.from_at AS "from",
         CASE WHEN g.until_at <= $2 THEN g.until_at END AS until, g.granted_by AS "grantedBy",
         k.given_name || ' ' || k.family_name AS "grantedByName", g.reason
       FROM access.role_grant g
       LEFT JOIN people.known k ON k.person_id = CASE WHEN g.granted_by LIKE 'person:%' THEN substr(g.granted_by, 8)::uuid END
       LEFT JOIN accounts.group_role r ON r.id = CASE WHEN g.source LIKE 'group:%' THEN substr(g.source, 7)::uuid END
       WHERE g.person_id = $1
       ORDER BY g.until_at IS NULL OR g.until_at > $2 DESC, g.from_at DESC, g.id DESC LIMIT 200`,
      [personId, this.clock.real()],
    );
  }

  /**
   * Holding the role already, as far, changes nothing.
   * @throws Problem not-found (also for who left), own-roles, unknown-role, wrong-scope
   */
  grant(personId: Id, role: string, reason: string, scope: Scope | null = null): Promise<void> {
    return this.work.run(async () => {
      await this.take(personId);
      await this.grants.grant(personId, role, reason, { scope });
    });
  }

  /** @throws Problem not-found (also when the role is not held), own-roles */
  end(personId: Id, role: string, reason: string): Promise<void> {
    return this.work.run(async () => {
      await this.take(personId);
      const held = await this.grants.rolesOf(personId);
      if (!held.includes(role)) throw notFound({ role });
      await this.grants.end(personId, role, reason);
    });
  }

  /** Locks the person, so that the same grant at the same moment is made once. */
  private async take(personId: Id): Promise<void> {
    const [person] = await this.work.write('SELECT FROM people.directory WHERE person_id = $1 FOR UPDATE', [personId]);
    if (person === undefined) throw notFound();
  }
}
