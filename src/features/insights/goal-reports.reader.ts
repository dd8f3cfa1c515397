import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, type Lens, openSql } from '../council/public';
import type { GoalReportDto } from './goal-reports.dto';

const SERVED = ['drafts', 'publications', 'answered'] as const;

/** What served a goal, of one legal entity in works-council mode, or (entity null) of everybody else. */
interface Served {
  readonly entity: string | null;
  /** As `SERVED`; and how many people each of them came from. */
  readonly counts: readonly number[];
  readonly people: readonly number[];
}

type Row = Omit<GoalReportDto, (typeof SERVED)[number] | 'keptBack'> & { readonly served: readonly Served[] };

@Injectable()
export class GoalReportsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  /** Each goal's target against what was reached, and what served it, by the goal's code. */
  async page(after: string | undefined, limit: number): Promise<Page<GoalReportDto>> {
    const cursor = decodeCursor(after, 1);
    const lens = await this.council.lens('goals', 'report');
    const rows = await this.work.read<Row>(
      `WITH goal AS MATERIALIZED (
         SELECT * FROM goals.directory g WHERE $2::text IS NULL OR g.code > $2 ORDER BY g.code LIMIT $3),
       said AS (
         SELECT goal_id, person_id, drafts, publications, 0 AS answered FROM drafts.by_goal
         UNION ALL SELECT goal_id, person_id, 0, 0, answered FROM feed.by_goal),
       served AS (
         SELECT s.goal_id, CASE WHEN s.person_id IS NOT NULL AND NOT ${openSql('p.legal_entity', '$4')}
             THEN coalesce(p.legal_entity, '') END AS entity,
           ARRAY[sum(s.drafts), sum(s.publications), sum(s.answered)]::integer[] AS counts,
           ARRAY[count(DISTINCT s.person_id) FILTER (WHERE s.drafts > 0), count(DISTINCT s.person_id) FILTER (WHERE s.publications > 0),
             count(DISTINCT s.person_id) FILTER (WHERE s.answered > 0)]::integer[] AS people
         FROM said s JOIN goal USING (goal_id) LEFT JOIN people.known p ON p.person_id = s.person_id GROUP BY 1, 2)
       SELECT g.goal_id AS "goalId", g.code, g.names, g.measure_names AS "measureNames", g.unit,
              trim_scale(g.target)::text AS target, trim_scale(p.reached)::text AS reached,
              trim_scale(round(p.reached / g.target, 4))::text AS share,
              g.from_on::text AS "from", g.until_on::text AS "until",
              CASE WHEN $1::date < g.from_on THEN 'ahead' WHEN $1 > g.until_on THEN 'over' ELSE 'running' END AS state,
              trim_scale(round(least(greatest($1 - g.from_on, 0), g.until_on - g.from_on + 1)::numeric
                / (g.until_on - g.from_on + 1), 4))::text AS elapsed,
              (SELECT coalesce(json_agg(json_build_object('entity', s.entity, 'counts', s.counts, 'people', s.people)), '[]')
               FROM served s WHERE s.goal_id = g.goal_id) AS served,
              g.owner_id AS "ownerId"
       FROM goal g JOIN goals.progress p ON p.goal_id = g.goal_id ORDER BY g.code`,
      [dateOf(this.clock.now()), cursor?.[0] ?? null, limit + 1, lens.shut],
    );
    const { items, next } = pageOf(rows, limit, (row) => [row.code]);
    return { items: items.map(({ served, ...goal }) => ({ ...goal, ...shown(served, lens) })), next };
  }
}

/** Works behind which fewer people stand than works-council mode tells of are not counted. */
function shown(served: readonly Served[], lens: Lens): Pick<GoalReportDto, (typeof SERVED)[number] | 'keptBack'> {
  const sums = SERVED.map(() => 0);
  let keptBack = false;
  for (const { entity, counts, people } of served) {
    for (const at of SERVED.keys()) {
      const count = counts[at] ?? 0;
      const dark = entity !== null && (lens.dark.includes(entity) || (people[at] ?? 0) < (lens.minimum(entity) ?? 1));
      if (dark && count > 0) keptBack = true;
      else sums[at] = (sums[at] ?? 0) + count;
    }
  }
  return { drafts: sums[0] ?? 0, publications: sums[1] ?? 0, answered: sums[2] ?? 0, keptBack };
}
