import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import { Work } from '../../platform/database/work';
import { bothValues, isActive, type Scope, type StatedField } from './staged-fields';

const SAMPLE = 20;

/** What is wrong between rows, by SQL. */
export interface StagedFault {
  readonly row: number;
  readonly field: 'externalId' | 'email' | 'manager';
  readonly code: string;
}

/** Persons of one kind of change, and the first of them. */
export interface ChangeGroup {
  readonly kind: 'joiner' | 'mover' | 'leaver' | 'former' | 'unchanged';
  readonly count: number;
  readonly sample: readonly { externalId: string; name: string; changes: string[] }[];
}

/** What the stage says about itself, and what applying it would change. */
@Injectable()
export class StagedReader {
  constructor(private readonly work: Work) {}

  /** Rows that contradict each other or the directory, by row, at most `limit`, and how many there are. */
  async contradictions(limit: number): Promise<{ total: number; items: readonly StagedFault[] }> {
    const rows = await this.work.write<StagedFault & { total: number }>(
      `WITH numbered AS (
         SELECT s.*, row_number() OVER (PARTITION BY external_id ORDER BY row) AS turn,
           row_number() OVER (PARTITION BY email ORDER BY row) AS email_turn FROM stated s),
       found AS (
         SELECT row, 'externalId' AS field, 'import-duplicate-id' AS code FROM numbered WHERE turn > 1
         UNION ALL SELECT row, 'email', 'import-duplicate-email' FROM numbered WHERE email IS NOT NULL AND email_turn > 1
         UNION ALL SELECT n.row, 'email', 'import-email-taken' FROM numbered n
           JOIN people.person p ON p.email = n.email AND p.external_id <> n.external_id
           WHERE NOT EXISTS (SELECT FROM stated s WHERE s.external_id = p.external_id)
         UNION ALL SELECT s.row, 'manager', 'import-unknown-manager' FROM stated s
           WHERE s.manager IS NOT NULL AND NOT EXISTS (SELECT FROM stated m WHERE m.external_id = s.manager)
             AND NOT EXISTS (SELECT FROM people.person m WHERE m.external_id = s.manager))
       SELECT row, field, code, (count(*) OVER ())::int AS total FROM found ORDER BY row, field LIMIT $1`,
      [limit],
    );
    return { total: rows[0]?.total ?? 0, items: rows.map(({ row, field, code }) => ({ row, field, code })) };
  }

  /**
   * Which managers would report to whom, by the stage and, of those not stated, as now (`row` is null there). Nobody who
   * manages nobody can stand in a circle.
   */
  managers(): Promise<readonly { row: number | null; id: string; manager: string }[]> {
    return this.work.write(
      `WITH line AS (
         SELECT s.row, s.external_id AS id, s.manager FROM stated s WHERE s.manager IS NOT NULL
         UNION ALL SELECT NULL, p.external_id, m.external_id
         FROM people.person p JOIN people.person m ON m.id = p.manager_id
         WHERE NOT EXISTS (SELECT FROM stated s WHERE s.external_id = p.external_id))
       SELECT row, id, manager FROM line WHERE id IN (SELECT manager FROM line) ORDER BY row`,
    );
  }

  /** What applying the stage would change, by kind. */
  changes(fields: readonly StatedField[], today: CalendarDate, scope: Scope | null): Promise<readonly ChangeGroup[]> {
    const different = fields.map(
      (field) => `CASE WHEN ${bothValues(field).join(' IS DISTINCT FROM ')} THEN '${field}' END`,
    );
    return this.work.write<ChangeGroup>(
      `WITH compared AS (
         SELECT s.row, s.external_id, s.given_name || ' ' || s.family_name AS name, p.id IS NOT NULL AS known,
           coalesce(p.active, false) AS was, ${isActive('s')} AS will,
           CASE WHEN p.id IS NULL THEN '{}' ELSE array_remove(ARRAY[${different.join(', ')}]::text[], NULL) END AS changes
         FROM stated s LEFT JOIN people.person p ON p.external_id = s.external_id
           LEFT JOIN people.person m ON m.id = p.manager_id),
       kinds AS (
         SELECT row, external_id, name, changes,
           CASE WHEN was AND NOT will THEN 'leaver' WHEN will AND NOT was THEN 'joiner'
                WHEN will AND changes <> '{}' THEN 'mover' WHEN NOT known OR changes <> '{}' THEN 'former'
                ELSE 'unchanged' END AS kind
         FROM compared
         UNION ALL
         SELECT NULL, p.external_id, p.given_name || ' ' || p.family_name, '{}', 'leaver' FROM people.person p
         WHERE $2 AND p.active AND ($3::text IS NULL OR p.legal_entity = $3)
           AND NOT EXISTS (SELECT FROM stated s WHERE s.external_id = p.external_id)),
       ranked AS (SELECT *, row_number() OVER (PARTITION BY kind ORDER BY row NULLS LAST, external_id) AS rank FROM kinds)
       SELECT kind, count(*)::int AS count, coalesce(jsonb_agg(
           jsonb_build_object('externalId', external_id, 'name', name, 'changes', changes) ORDER BY rank)
         FILTER (WHERE rank <= ${SAMPLE} AND kind <> 'unchanged'), '[]') AS sample
       FROM ranked GROUP BY kind`,
      [today, scope !== null, scope?.legalEntity ?? null],
    );
  }

  /** Active persons now, of the scope or of all. */
  async activeNow(scope: Scope | null): Promise<number> {
    const [row] = await this.work.write<{ count: number }>(
      'SELECT count(*)::int AS count FROM people.person WHERE active AND ($1::text IS NULL OR legal_entity = $1)',
      [scope?.legalEntity ?? null],
    );
    return row?.count ?? 0;
  }
}
