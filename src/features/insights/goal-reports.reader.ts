import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { GoalReportDto } from './goal-reports.dto';

@Injectable()
export class GoalReportsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Each goal's target against what was reached, and what served it, by the goal's code. */
  async page(after: string | undefined, limit: number): Promise<Page<GoalReportDto>> {
    const cursor = decodeCursor(after, 1);
    const rows = await this.work.read<GoalReportDto>(
      `SELECT g.goal_id AS "goalId", g.code, g.names, g.measure_names AS "measureNames", g.unit,
              trim_scale(g.target)::text AS target, trim_scale(p.reached)::text AS reached,
              trim_scale(round(p.reached / g.target, 4))::text AS share,
              g.from_on::text AS "from", g.until_on::text AS "until",
              CASE WHEN $1::date < g.from_on THEN 'ahead' WHEN $1 > g.until_on THEN 'over' ELSE 'running' END AS state,
              trim_scale(round(least(greatest($1 - g.from_on, 0), g.until_on - g.from_on + 1)::numeric
                / (g.until_on - g.from_on + 1), 4))::text AS elapsed,
              coalesce(d.drafts, 0) AS drafts, coalesce(d.publications, 0) AS publications, coalesce(f.answered, 0) AS answered,
              g.owner_id AS "ownerId"
       FROM goals.directory g JOIN goals.progress p ON p.goal_id = g.goal_id
       LEFT JOIN drafts.by_goal d ON d.goal_id = g.goal_id LEFT JOIN feed.by_goal f ON f.goal_id = g.goal_id
       WHERE $2::text IS NULL OR g.code > $2
       ORDER BY g.code LIMIT $3`,
      [dateOf(this.clock.now()), cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.code]);
  }
}
