import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';

/** Somebody's manager by name, whether or not the reader's scope reaches them. */
export interface ManagerView {
  readonly id: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Record<string, string>;
  /** The reader may open their page. */
  readonly open: boolean;
}

/** What stands around a person on their page. */
export interface PersonAround {
  readonly manager: ManagerView | null;
  /** Active persons who report directly, within the reader's scope. */
  readonly reports: number;
  /** Null for whoever may not change them. */
  readonly away: boolean | null;
  /** Whether the present actor's scope for changes reaches them. */
  readonly within: boolean;
}

/** A position as held from a date until another. */
export interface PositionView {
  readonly from: string;
  readonly until: string | null;
  readonly legalEntity: string | null;
  readonly department: string | null;
  readonly jobFamily: string | null;
  readonly jobTitle: string | null;
  readonly grade: number | null;
  readonly managerId: Id | null;
  readonly manager: ManagerView | null;
  readonly location: string | null;
}

/** Values that stand in the directory, for whoever picks or states one. */
export interface OrganisationView {
  readonly legalEntities: string[];
  readonly departments: string[];
  readonly jobFamilies: string[];
  readonly jobTitles: string[];
  readonly locations: string[];
}

/** Values of each kind told at most. */
const MOST = 500;

/** A manager `m`, with how far the reader reaches in a parameter. */
const manager = (reach: string): string => `CASE WHEN m.id IS NULL THEN NULL ELSE jsonb_build_object('id', m.id,
  'externalId', m.external_id, 'givenName', m.given_name, 'familyName', m.family_name, 'names', m.names,
  'open', access.reaches_person(${reach}::jsonb, m.legal_entity, m.department)) END AS manager`;

/** What HR's screens show of the directory beside the persons themselves. */
@Injectable()
export class DirectoryReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async around(id: Id): Promise<PersonAround | null> {
    const [row] = await this.work.read<PersonAround>(
      `SELECT ${manager('$2')},
         (SELECT count(*)::int FROM people.person r WHERE r.manager_id = p.id AND r.active AND r.id <> p.id
            AND access.reaches_person($2::jsonb, r.legal_entity, r.department)) AS reports,
         access.reaches_person($3::jsonb, p.legal_entity, p.department) AS within,
         CASE WHEN access.reaches_person($3::jsonb, p.legal_entity, p.department)
           THEN EXISTS (SELECT FROM people.away_at($4) w WHERE w.person_id = p.id) END AS away
       FROM people.person p LEFT JOIN people.person m ON m.id = p.manager_id WHERE p.id = $1`,
      [id, reachOf('people:read'), reachOf('people:write'), this.clock.now()],
    );
    return row ?? null;
  }

  /** Whether the present actor may write persons of this legal entity and department. */
  async isWritable(legalEntity: string | null, department: string | null): Promise<boolean> {
    const [row] = await this.work.read<{ within: boolean }>(
      'SELECT access.reaches_person($1::jsonb, $2, $3) AS within',
      [reachOf('people:write'), legalEntity, department],
    );
    return row?.within ?? false;
  }

  /** The values there are, the most frequent first, within the reader's scope. */
  async organisation(): Promise<OrganisationView> {
    const rows = await this.work.read<{ kind: keyof OrganisationView; values: string[] }>(
      `WITH counted AS (
         SELECT v.kind, v.value, count(*) AS count FROM people.person p CROSS JOIN LATERAL (
           VALUES ('legalEntities', p.legal_entity), ('departments', p.department), ('jobFamilies', p.job_family),
                  ('jobTitles', p.job_title), ('locations', p.location)) AS v (kind, value)
         WHERE p.active AND v.value IS NOT NULL AND access.reaches_person($1::jsonb, p.legal_entity, p.department)
         GROUP BY 1, 2),
       numbered AS (SELECT *, row_number() OVER (PARTITION BY kind ORDER BY count DESC, value) AS at FROM counted)
       SELECT kind, array_agg(value ORDER BY at) AS values FROM numbered WHERE at <= ${MOST} GROUP BY kind`,
      [reachOf('people:read')],
    );
    const none = { legalEntities: [], departments: [], jobFamilies: [], jobTitles: [], locations: [] };
    return { ...none, ...Object.fromEntries(rows.map(({ kind, values }) => [kind, values])) };
  }

  /** Positions of a person, newest first; on a date, the one then held. */
  async positions(
    personId: Id,
    on: CalendarDate | undefined,
    after: string | undefined,
    limit: number,
  ): Promise<Page<PositionView>> {
    const cursor = decodeCursor(after, ['date', 'id']);
    const rows = await this.work.read<PositionView & { id: Id }>(
      `SELECT o.id, o.from_on::text AS "from", o.until_on::text AS until, o.legal_entity AS "legalEntity", o.department,
         o.job_family AS "jobFamily", o.job_title AS "jobTitle", o.grade, o.manager_id AS "managerId", ${manager('$6')},
         o.location
       FROM people.position o LEFT JOIN people.person m ON m.id = o.manager_id
       WHERE o.person_id = $1 AND ($2::date IS NULL OR (o.from_on, o.id) < ($2, $3::uuid))
         AND ($5::date IS NULL OR (o.from_on <= $5 AND coalesce(o.until_on, 'infinity') > $5))
       ORDER BY o.from_on DESC, o.id DESC LIMIT $4`,
      [personId, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1, on ?? null, reachOf('people:read')],
    );
    const { items, next } = pageOf(rows, limit, (row) => [row.from, row.id]);
    return { items: items.map(({ id: _, ...position }) => position), next };
  }
}
