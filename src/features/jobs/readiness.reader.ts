import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council } from '../council/public';
import { shownCounts, type TeamCounts } from './readiness';

type Names = Record<string, string>;

export interface BeltView {
  readonly code: string;
  readonly rank: number;
  readonly colour: string;
  readonly names: Names;
}

/** One's own readiness. */
export interface OwnReadiness {
  /** Whether one's legal entity has approved it; if not, nothing else is said. */
  readonly on: boolean;
  readonly manages: boolean;
  readonly grade: number | null;
  readonly nextGrade: number | null;
  /** What the next grade asks; null when nothing. */
  readonly belt: BeltView | null;
  readonly ready: boolean | null;
  readonly managerName: string | null;
  readonly managerNames: Names | null;
  readonly shared: boolean;
}

/** Somebody who shares their readiness with their manager. */
export interface SharedReadiness {
  readonly personId: Id;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Names;
  readonly belt: BeltView | null;
  readonly ready: boolean | null;
}

export interface TeamReadiness {
  /** Everybody below, at any depth, whose legal entity has approved it. */
  readonly people: number;
  readonly fewest: number;
  /** Of those who don't share; null when they are too few, or all alike. */
  readonly counts: TeamCounts | null;
  readonly shared: readonly SharedReadiness[];
}

export interface Requirement {
  readonly id: Id;
  readonly jobFamily: string;
  readonly fromGrade: number;
  readonly belt: BeltView;
}

export interface EntityApproval {
  readonly legalEntity: string;
  readonly people: number;
  readonly approval: { id: Id; note: string; approvedAt: string; approvedBy: string; approverNames: Names } | null;
}

const BELT = `(SELECT json_build_object('code', b.code, 'rank', b.rank, 'colour', b.colour, 'names', b.names)
  FROM curricula.belt_ladder b WHERE b.belt_id = r.belt_id)`;
const NAME = `coalesce(p.given_name || ' ' || p.family_name, '')`;

@Injectable()
export class ReadinessReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  async mine(personId: Id): Promise<OwnReadiness> {
    const [row] = await this.work.read<OwnReadiness>(
      `SELECT r.person_id IS NOT NULL AS on, r.next_grade - 1 AS grade, r.next_grade AS "nextGrade", ${BELT} AS belt,
              CASE WHEN r.belt_id IS NOT NULL THEN r.ready END AS ready,
              (SELECT ${NAME} FROM people.directory p WHERE p.person_id = d.manager_id) AS "managerName",
              (SELECT p.names FROM people.directory p WHERE p.person_id = d.manager_id) AS "managerNames",
              EXISTS (SELECT FROM people.directory u WHERE u.manager_id = d.person_id AND u.person_id <> d.person_id) AS manages,
              EXISTS (SELECT FROM jobs.sharing s WHERE s.person_id = d.person_id AND s.until_at IS NULL
                      AND s.manager_id = d.manager_id) AS shared
       FROM people.directory d LEFT JOIN jobs.readiness_at($2) r ON r.person_id = d.person_id WHERE d.person_id = $1`,
      [personId, this.clock.now()],
    );
    if (row === undefined) throw notFound();
    return row;
  }

  /** What a manager reads of their team. @throws Problem not-found for who manages nobody */
  async team(personId: Id): Promise<TeamReadiness> {
    const at = this.clock.now();
    const [row] = await this.work.read<TeamCounts & { people: number; direct: number; entities: readonly string[] }>(
      `SELECT count(r.person_id)::int AS people,
              coalesce(array_agg(DISTINCT coalesce(d.legal_entity, '')) FILTER (WHERE r.person_id IS NOT NULL), '{}') AS entities,
              count(*) FILTER (WHERE d.manager_id = $1)::int AS direct,
              count(*) FILTER (WHERE s.id IS NULL AND r.belt_id IS NOT NULL AND r.ready)::int AS ready,
              count(*) FILTER (WHERE s.id IS NULL AND r.belt_id IS NOT NULL AND NOT r.ready)::int AS "notReady",
              count(*) FILTER (WHERE s.id IS NULL AND r.person_id IS NOT NULL AND r.belt_id IS NULL)::int AS "notAsked"
       FROM people.directory me CROSS JOIN LATERAL people.under(me.external_id) u
       JOIN people.directory d ON d.person_id = u.person_id
       LEFT JOIN jobs.readiness_at($2) r ON r.person_id = d.person_id
       LEFT JOIN jobs.sharing s ON s.person_id = d.person_id AND s.until_at IS NULL AND s.manager_id = d.manager_id
       WHERE me.person_id = $1`,
      [personId, at],
    );
    if (row === undefined || row.direct === 0) throw notFound();
    const shared = await this.work.read<SharedReadiness>(
      `SELECT d.person_id AS "personId", d.given_name AS "givenName", d.family_name AS "familyName", d.names,
              ${BELT} AS belt, CASE WHEN r.belt_id IS NOT NULL THEN r.ready END AS ready
       FROM jobs.sharing s JOIN people.directory d ON d.person_id = s.person_id AND d.manager_id = s.manager_id
       JOIN jobs.readiness_at($2) r ON r.person_id = d.person_id
       WHERE s.manager_id = $1 AND s.until_at IS NULL ORDER BY d.family_name, d.given_name, d.person_id LIMIT 500`,
      [personId, at],
    );
    const { people, direct: _direct, entities, ...counts } = row;
    const group = await this.council.group(entities);
    const shown = shownCounts(counts, group.fewest);
    return {
      people,
      fewest: group.fewest,
      counts: shown !== null && group.shows([shown.ready, shown.notReady, shown.notAsked]) ? shown : null,
      shared,
    };
  }

  requirements(): Promise<readonly Requirement[]> {
    return this.work.read<Requirement>(
      `SELECT r.id, r.job_family AS "jobFamily", r.from_grade AS "fromGrade", ${BELT} AS belt
       FROM jobs.requirement r ORDER BY r.job_family, r.from_grade LIMIT 1000`,
    );
  }

  /** Legal entities of the directory, with who approved readiness there. */
  approvals(): Promise<readonly EntityApproval[]> {
    return this.work.read<EntityApproval>(
      `SELECT e.entity AS "legalEntity", e.people, (
         SELECT json_build_object('id', a.id, 'note', a.note, 'approvedAt',
                  to_char(a.approved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'approvedBy', (
                  SELECT ${NAME} FROM people.directory p WHERE p.person_id = a.approved_by), 'approverNames', (
                  SELECT p.names FROM people.directory p WHERE p.person_id = a.approved_by))
         FROM jobs.approval a WHERE a.legal_entity = e.entity AND a.ended_at IS NULL) AS approval
       FROM (SELECT legal_entity AS entity, count(*)::int AS people FROM people.directory
             WHERE legal_entity IS NOT NULL GROUP BY 1) e ORDER BY e.entity LIMIT 500`,
    );
  }
}
