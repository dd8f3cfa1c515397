import { Injectable } from '@nestjs/common';
import { currentActor } from '../context/context';
import { actorLabel } from '../../kernel/actor';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { Trail } from '../trail/trail';
import { ownRoles, unknownRole } from './access.errors';
import { isRole } from './permissions';

/** Who holds which role: dated rows, in the trail, never one's own doing. */
@Injectable()
export class Grants {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  /** Grants a role; holding it already changes nothing. @throws Problem own-roles, unknown-role */
  async grant(personId: Id, role: string, reason: string): Promise<void> {
    if (!isRole(role)) throw unknownRole({ role });
    const actor = currentActor();
    if (actor.kind === 'person' && actor.personId === personId) throw ownRoles();
    const now = this.clock.real();
    const added = await this.work.affect(
      `INSERT INTO access.role_grant (id, person_id, role, from_at, granted_by, reason)
       SELECT $1, $2, $3, $4, $5, $6 WHERE NOT EXISTS (
         SELECT FROM access.role_grant WHERE person_id = $2 AND role = $3 AND (until_at IS NULL OR until_at > $4))`,
      [newId(), personId, role, now, actorLabel(actor), reason],
    );
    if (added > 0)
      await this.trail.append({
        act: 'role.granted',
        subject: { kind: 'person', id: personId },
        after: { role, reason },
      });
  }

  /** Ends a role at once. @throws Problem own-roles */
  async end(personId: Id, role: string, reason: string): Promise<void> {
    const actor = currentActor();
    if (actor.kind === 'person' && actor.personId === personId) throw ownRoles();
    const ended = await this.work.affect(
      `UPDATE access.role_grant SET until_at = $3 WHERE person_id = $1 AND role = $2 AND (until_at IS NULL OR until_at > $3)`,
      [personId, role, this.clock.real()],
    );
    if (ended > 0)
      await this.trail.append({
        act: 'role.ended',
        subject: { kind: 'person', id: personId },
        before: { role },
        after: { reason },
      });
  }

  /** The roles a person holds now. */
  async rolesOf(personId: Id): Promise<readonly string[]> {
    const rows = await this.work.read<{ role: string }>(
      `SELECT DISTINCT role FROM access.role_grant
       WHERE person_id = $1 AND from_at <= $2 AND (until_at IS NULL OR until_at > $2) ORDER BY role`,
      [personId, this.clock.real()],
    );
    return rows.map((row) => row.role);
  }
}
