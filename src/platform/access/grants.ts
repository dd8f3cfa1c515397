import { Injectable } from '@nestjs/common';
import { actorLabel, type RoleGrant, type Scope } from '../../kernel/actor';
import { type Id, newId } from '../../kernel/id';
import { currentActor } from '../context/context';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { Trail } from '../trail/trail';
import { ownRoles, unknownRole, wrongScope } from './access.errors';
import { Logins } from './logins';
import { isRole, SCOPED_ROLES } from './permissions';

/** A grant's scope and where it came from: by hand, or from a rule that names itself. */
export interface GrantMore {
  readonly scope?: Scope | null;
  readonly source?: string;
}

interface OpenGrant {
  readonly id: Id;
  readonly scope: Scope | null;
}

const OPEN = '(until_at IS NULL OR until_at > $2)';

/** Who holds which role, how far: dated rows, in the trail, never one's own doing. */
@Injectable()
export class Grants {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly logins: Logins,
  ) {}

  /**
   * Grants a role; holding it just so already changes nothing, another scope takes the former's place.
   * @throws Problem own-roles, unknown-role, wrong-scope
   */
  async grant(personId: Id, role: string, reason: string, more: GrantMore = {}): Promise<void> {
    const scope = demandScope(role, more.scope ?? null);
    const source = more.source ?? 'hand';
    this.demandOther(personId);
    const now = this.clock.real();
    const [held] = await this.work.write<OpenGrant>(
      `SELECT id, scope FROM access.role_grant
       WHERE person_id = $1 AND role = $3 AND source = $4 AND ${OPEN} ORDER BY from_at DESC LIMIT 1`,
      [personId, now, role, source],
    );
    if (held !== undefined && sameScope(held.scope, scope)) return;
    if (held !== undefined) {
      await this.work.write('UPDATE access.role_grant SET until_at = $2 WHERE id = $1', [held.id, now]);
    }
    await this.work.write(
      `INSERT INTO access.role_grant (id, person_id, role, scope, source, from_at, granted_by, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        newId(),
        personId,
        role,
        scope === null ? null : JSON.stringify(scope),
        source,
        now,
        actorLabel(currentActor()),
        reason,
      ],
    );
    await this.logins.rotateSoon(personId);
    await this.trail.append({
      act: 'role.granted',
      subject: { kind: 'person', id: personId },
      ...(held === undefined ? {} : { before: { role, scope: held.scope } }),
      after: { role, scope, reason },
    });
  }

  /** Ends a role at once, or only what came from one source. @throws Problem own-roles */
  async end(personId: Id, role: string, reason: string, source: string | null = null): Promise<void> {
    this.demandOther(personId);
    const ended = await this.work.write<OpenGrant>(
      `UPDATE access.role_grant SET until_at = $2
       WHERE person_id = $1 AND role = $3 AND ($4::text IS NULL OR source = $4) AND ${OPEN} RETURNING id, scope`,
      [personId, this.clock.real(), role, source],
    );
    if (ended.length === 0) return;
    await this.logins.rotateSoon(personId);
    await this.trail.append({
      act: 'role.ended',
      subject: { kind: 'person', id: personId },
      before: { role, scopes: ended.map(({ scope }) => scope) },
      after: { reason },
    });
  }

  /** The roles a person holds now. */
  async rolesOf(personId: Id): Promise<readonly string[]> {
    return [...new Set((await this.grantsOf(personId)).map(({ role }) => role))].sort();
  }

  /** The roles a person holds now, with how far they reach and where they came from. */
  grantsOf(personId: Id): Promise<(RoleGrant & { readonly source: string })[]> {
    return this.work.read<RoleGrant & { readonly source: string }>(
      `SELECT role, scope, source FROM access.role_grant WHERE person_id = $1 AND from_at <= $2 AND ${OPEN} ORDER BY role`,
      [personId, this.clock.real()],
    );
  }

  private demandOther(personId: Id): void {
    const actor = currentActor();
    if (actor.kind === 'person' && actor.personId === personId) throw ownRoles();
  }
}

/** The scope in one form: sorted, without what does not limit. @throws Problem unknown-role, wrong-scope */
export function demandScope(role: string, wanted: Scope | null): Scope | null {
  if (!isRole(role)) throw unknownRole({ role });
  const stated = Object.entries(wanted ?? {}).filter((entry): entry is [keyof Scope, readonly string[]] =>
    Array.isArray(entry[1]),
  );
  if (stated.length === 0) return null;
  const allowed = SCOPED_ROLES[role] ?? [];
  for (const [dimension, values] of stated) {
    if (!allowed.includes(dimension) || values.length === 0) throw wrongScope({ role, allowed: allowed.join(', ') });
  }
  const scope: Partial<Record<keyof Scope, readonly string[]>> = {};
  for (const [dimension, values] of stated.sort()) scope[dimension] = [...new Set(values)].sort();
  return scope;
}

function sameScope(a: Scope | null, b: Scope | null): boolean {
  const text = (scope: Scope | null): string => JSON.stringify(Object.entries(scope ?? {}).sort());
  return text(a) === text(b);
}
