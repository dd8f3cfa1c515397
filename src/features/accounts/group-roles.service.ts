import { Injectable } from '@nestjs/common';
import type { Scope } from '../../kernel/actor';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { demandScope, Grants } from '../../platform/access/grants';
import { currentActor, withContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';

/** A group of the provider whose members hold a role. */
export interface GroupRole {
  readonly id: Id;
  readonly group: string;
  readonly role: string;
  readonly scope: Scope | null;
  readonly reason: string;
  readonly statedAt: Date;
}

/** The same with who stated it, and how many hold the role by it now. */
export interface GroupRoleView extends GroupRole {
  readonly statedByName: string | null;
  readonly holders: number;
}

const ROW = `id, group_name AS "group", role, scope, reason, stated_at AS "statedAt"`;

/** Which groups of the company's provider give which roles: data that an administrator states. */
@Injectable()
export class GroupRoles {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly grants: Grants,
    private readonly trail: Trail,
  ) {}

  all(): Promise<GroupRoleView[]> {
    return this.work.read<GroupRoleView>(
      `SELECT r.id, r.group_name AS "group", r.role, r.scope, r.reason, r.stated_at AS "statedAt",
         k.given_name || ' ' || k.family_name AS "statedByName",
         (SELECT count(DISTINCT g.person_id)::int FROM access.role_grant g
          WHERE g.source = 'group:' || r.id AND (g.until_at IS NULL OR g.until_at > $1)) AS holders
       FROM accounts.group_role r LEFT JOIN people.known k ON k.person_id = r.stated_by
       ORDER BY r.group_name, r.role`,
      [this.clock.real()],
    );
  }

  /** States a role for a group, in place of what was stated before. @throws Problem unknown-role, wrong-scope */
  state(group: string, role: string, scope: Scope | null, reason: string): Promise<Id> {
    const wanted = demandScope(role, scope);
    const actor = currentActor();
    return this.work.run(async () => {
      const id = newId();
      await this.remove('group_name = $1 AND role = $2', [group, role], reason);
      await this.work.write(
        `INSERT INTO accounts.group_role (id, group_name, role, scope, reason, stated_by, stated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          id,
          group,
          role,
          wanted === null ? null : JSON.stringify(wanted),
          reason,
          actor.kind === 'person' ? actor.personId : null,
          this.clock.real(),
        ],
      );
      await this.trail.append({
        act: 'group-role.stated',
        subject: { kind: 'group-role', id },
        after: { group, role, scope: wanted, reason },
      });
      return id;
    });
  }

  /** Ends what a group gives, for everybody who holds it by that, at once. @throws Problem not-found */
  end(id: Id, reason: string): Promise<void> {
    return this.work.run(async () => {
      if ((await this.remove('id = $1', [id], reason)) === 0) throw notFound();
    });
  }

  /**
   * Makes somebody's roles from groups what their groups give now. What they stated themselves gives them nothing:
   * nobody raises their own role, by this path either.
   */
  async follow(personId: Id, groups: readonly string[]): Promise<void> {
    const wanted = await this.work.read<GroupRole>(
      `SELECT ${ROW} FROM accounts.group_role WHERE group_name = ANY($1) AND stated_by IS DISTINCT FROM $2`,
      [groups, personId],
    );
    const held = (await this.grants.grantsOf(personId)).filter(({ source }) => source.startsWith('group:'));
    const actor = { kind: 'system' as const, name: 'groups' };
    await withContext({ actor }, async () => {
      for (const { role, source } of held) {
        const still = wanted.some((each) => sourceOf(each.id) === source && each.role === role);
        if (!still) await this.grants.end(personId, role, 'no longer in the group', source);
      }
      for (const { id, group, role, scope } of wanted) {
        await this.grants.grant(personId, role, `member of the group ${group}`, { scope, source: sourceOf(id) });
      }
    });
  }

  private async remove(where: string, values: readonly unknown[], reason: string): Promise<number> {
    const removed = await this.work.write<GroupRole>(
      `DELETE FROM accounts.group_role WHERE ${where} RETURNING ${ROW}`,
      values,
    );
    for (const { id, group, role, scope } of removed) {
      await this.endGrantsOf(id, role, group);
      await this.trail.append({
        act: 'group-role.ended',
        subject: { kind: 'group-role', id },
        before: { group, role, scope },
        after: { reason },
      });
    }
    return removed.length;
  }

  private async endGrantsOf(id: Id, role: string, group: string): Promise<void> {
    const held = await this.work.read<{ personId: Id }>(
      `SELECT person_id AS "personId" FROM access.role_grant WHERE source = $1 AND (until_at IS NULL OR until_at > $2)`,
      [sourceOf(id), this.clock.real()],
    );
    const actor = { kind: 'system' as const, name: 'groups' };
    await withContext({ actor }, async () => {
      for (const { personId } of held) {
        await this.grants.end(personId, role, `the group ${group} no longer gives it`, sourceOf(id));
      }
    });
  }
}

function sourceOf(id: Id): string {
  return `group:${id}`;
}
