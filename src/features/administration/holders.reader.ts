import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { HeldScopeDto, RoleHolderDto } from './holders.dto';

interface Row extends Omit<RoleHolderDto, 'since' | 'can' | 'name' | 'grantedByKind'> {
  readonly scope: HeldScopeDto | null;
  readonly since: Date;
  readonly source: string;
  readonly grantedBy: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** Who of the directory holds which role, how far, since when and from what. */
@Injectable()
export class HoldersReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** By role, then by family name. */
  async page(role: string | undefined, after: string | undefined, limit: number): Promise<Page<RoleHolderDto>> {
    const cursor = decodeCursor(after, ['text', 'text', 'text', 'id']);
    const rows = await this.work.read<Row>(
      `SELECT g.id, g.role, g.scope, g.source, g.from_at AS since, g.reason, g.granted_by AS "grantedBy",
         d.person_id AS "personId", d.external_id AS "externalId", d.given_name AS "givenName",
         d.family_name AS "familyName", d.names, d.department, s.group_name AS "group",
         CASE WHEN g.granted_by LIKE 'person:%' THEN k.given_name || ' ' || k.family_name
              WHEN g.granted_by LIKE 'operator:%' THEN substr(g.granted_by, 10) END AS "grantedByName"
       FROM access.role_grant g
       JOIN people.directory d ON d.person_id = g.person_id
       LEFT JOIN people.known k ON k.person_id = CASE WHEN g.granted_by LIKE 'person:%' THEN substr(g.granted_by, 8)::uuid END
       LEFT JOIN accounts.stated_groups s
         ON s.group_role_id = CASE WHEN g.source LIKE 'group:%' THEN substr(g.source, 7)::uuid END
       WHERE g.from_at <= $1 AND (g.until_at IS NULL OR g.until_at > $1) AND ($2::text IS NULL OR g.role = $2)
         AND ($3::text IS NULL OR (g.role, d.family_name, d.given_name, g.id) > ($3, $4, $5, $6::uuid))
       ORDER BY g.role, d.family_name, d.given_name, g.id LIMIT $7`,
      [this.clock.real(), role ?? null, ...(cursor ?? [null, null, null, null]), limit + 1],
    );
    const actor = currentActor();
    const ownId = actor.kind === 'person' ? actor.personId : null;
    const { items, next } = pageOf(rows, limit, (row) => [row.role, row.familyName, row.givenName, row.id]);
    return { items: items.map((row) => told(row, ownId)), next };
  }
}

function told(
  { givenName, familyName, source, grantedBy, since, scope, ...row }: Row,
  ownId: Id | null,
): RoleHolderDto {
  return {
    ...row,
    scope: scope === null ? null : { ...scope },
    name: `${givenName} ${familyName}`,
    since: since.toISOString(),
    grantedByKind: grantedBy.slice(0, grantedBy.indexOf(':')),
    can: source === 'hand' && row.personId !== ownId ? ['end'] : [],
  };
}
