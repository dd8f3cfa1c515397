import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '../../kernel/clock';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';

const WEEKS = 8;
/** Days after which what was not looked at counts as ignored. */
const PATIENCE = 3;

/** One week of a reason, in persons; null: kept back, since it would tell about too few. */
export interface WeekSigns {
  readonly from: CalendarDate;
  readonly persons: number;
  readonly ignored: number | null;
  readonly snoozed: number | null;
  readonly dismissed: number | null;
}

export interface ReasonSigns {
  readonly reason: string;
  /** Who have it turned off now. */
  readonly optedOut: number | null;
  readonly weeks: readonly WeekSigns[];
}

interface Row {
  readonly reason: string;
  readonly from: CalendarDate;
  readonly persons: number;
  readonly ignored: number;
  readonly snoozed: number;
  readonly dismissed: number;
}

/** Whether people grow tired of messages, by reason and week: counted over persons, and nobody is to be seen in it. */
@Injectable()
export class FatigueReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Weeks in which fewer than `fewest` persons had anything are left out. */
  async signs(fewest: number): Promise<readonly ReasonSigns[]> {
    const now = this.clock.now();
    const reach = reachOf('nudges:run');
    const rows = await this.work.read<Row>(
      `SELECT n.reason, to_char(date_trunc('week', n.delivered_at AT TIME ZONE 'UTC'), 'YYYY-MM-DD') AS "from",
         count(DISTINCT n.person_id)::int AS persons,
         count(DISTINCT n.person_id) FILTER (WHERE n.seen_at IS NULL AND n.done_at IS NULL
           AND (n.ended_at IS NULL OR n.ended_because = 'expired') AND n.delivered_at < $2)::int AS ignored,
         count(DISTINCT n.person_id) FILTER (WHERE n.snoozes > 0)::int AS snoozed,
         count(DISTINCT n.person_id) FILTER (WHERE n.ended_because IN ('irrelevant', 'opted-out'))::int AS dismissed
       FROM nudges.nudge n JOIN people.directory d ON d.person_id = n.person_id
       WHERE n.delivered_at > $1 AND access.reaches_person($3::jsonb, d.legal_entity, d.department)
       GROUP BY 1, 2 HAVING count(DISTINCT n.person_id) >= $4 ORDER BY 1, 2`,
      [addDays(now, -7 * WEEKS), addDays(now, -PATIENCE), reach, fewest],
    );
    const off = await this.work.read<{ reason: string; persons: number }>(
      `SELECT c.reason, count(*)::int AS persons FROM preferences.reason_choice c
       JOIN people.directory d ON d.person_id = c.person_id
       WHERE c.mode = 'off' AND access.reaches_person($1::jsonb, d.legal_entity, d.department) GROUP BY 1`,
      [reach],
    );
    const told = (persons: number): number | null => (persons > 0 && persons < fewest ? null : persons);
    const reasons = [...new Set(rows.map(({ reason }) => reason))];
    return reasons.map((reason) => ({
      reason,
      optedOut: told(off.find((row) => row.reason === reason)?.persons ?? 0),
      weeks: rows
        .filter((row) => row.reason === reason)
        .map(({ from, persons, ignored, snoozed, dismissed }) => ({
          ...{ from, persons, ignored: told(ignored), snoozed: told(snoozed), dismissed: told(dismissed) },
        })),
    }));
  }
}
