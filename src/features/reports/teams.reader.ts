import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, type Lens } from '../council/public';
import type { LateEntityDto, LateTeamDto, TeamBy } from './late.dto';

interface Row {
  readonly entity: string;
  readonly team: string | null;
  readonly name: string | null;
  readonly counts: number[];
  /** Within the scope of whoever asks. */
  readonly reached: boolean;
}

const TEAM: Readonly<Record<TeamBy, { readonly team: string; readonly name: string }>> = {
  department: { team: 'd.department', name: 'NULL::text' },
  manager: { team: 'd.manager_id::text', name: `min(m.given_name || ' ' || m.family_name)` },
};

/**
 * How many persons of each team are late, at risk or away, as the watch saw it within the last hour. A legal entity is
 * counted whole and then kept back where it must be, so no two answers differ by a person.
 */
@Injectable()
export class TeamsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  /** When everybody on the list was last looked at. */
  async asOf(): Promise<Date | null> {
    const [row] = await this.work.read<{ at: Date }>('SELECT at FROM reports.look');
    return row?.at ?? null;
  }

  async of(by: TeamBy, track: string | null): Promise<LateEntityDto[]> {
    // Who is at risk tells of progress, which is kept back before the dates are.
    const mandatory = await this.council.lens('training-mandatory', 'report');
    const progress = await this.council.lens('training-voluntary', 'report');
    const now = this.clock.now();
    const { team, name } = TEAM[by];
    const rows = await this.work.read<Row>(
      `WITH person AS (
         SELECT w.person_id, bool_or(w.due_on < $2::date) AS late
         FROM reports.watch w
         JOIN training.enrolments e ON e.enrolment_id = w.enrolment_id AND e.state = 'assigned' AND e.due_on = w.due_on
         JOIN curricula.published c ON c.edition_id = e.edition_id
         WHERE w.risky AND ($3::text IS NULL OR c.track_code = $3)
         GROUP BY w.person_id)
       SELECT coalesce(d.legal_entity, '') AS entity, ${team} AS team, ${name} AS name,
              ARRAY[count(*) FILTER (WHERE a.person_id IS NULL AND p.late),
                    count(*) FILTER (WHERE a.person_id IS NULL AND NOT p.late),
                    count(a.person_id)]::integer[] AS counts,
              bool_and(access.reaches_person($4::jsonb, d.legal_entity, d.department)) AS reached
       FROM person p
       JOIN people.directory d ON d.person_id = p.person_id
       LEFT JOIN people.directory m ON m.person_id = d.manager_id
       LEFT JOIN people.away_at($1) a ON a.person_id = p.person_id
       GROUP BY d.legal_entity, ${team} ORDER BY 1, 2 NULLS LAST`,
      [now, dateOf(now), track, reachOf('training:report')],
    );
    return [...new Set(rows.map(({ entity }) => entity))]
      .map((entity) =>
        tableOf(
          entity,
          rows.filter((row) => row.entity === entity),
          mandatory.shut.includes(entity) ? mandatory : progress,
        ),
      )
      .filter(({ teams }) => teams.length > 0);
  }
}

function tableOf(entity: string, rows: readonly Row[], lens: Lens): LateEntityDto {
  const published = lens.counts(
    entity,
    rows.map(({ counts }) => counts),
  );
  const line = (row: Pick<Row, 'team' | 'name'>, cells: readonly (number | null)[] | undefined): LateTeamDto => ({
    ...{ team: row.team, name: row.name },
    ...{ late: cells?.[0] ?? null, atRisk: cells?.[1] ?? null, away: cells?.[2] ?? null, total: cells?.[3] ?? null },
  });
  return {
    legalEntity: entity === '' ? null : entity,
    minimum: lens.minimum(entity),
    teams: rows.map((row, at) => line(row, published[at])).filter((_, at) => rows[at]?.reached === true),
    sums: line({ team: null, name: null }, rows.every(({ reached }) => reached) ? published.at(-1) : []),
  };
}
