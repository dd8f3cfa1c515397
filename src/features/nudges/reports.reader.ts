import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';

/** What became of a reason's nudges, each person once in each. No sums are shown, so none gives away what is kept back. */
export const OUTCOMES = [
  'unseen',
  'seen',
  'done',
  'resolved',
  'expired',
  'budget',
  'week',
  'quiet-hours',
  'away',
  'digest',
  'snoozed',
  'irrelevant',
  'opted-out',
  'cancelled',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface ReasonCounts {
  readonly reason: string;
  /** In the order of the outcomes; null: kept back. */
  readonly persons: readonly (number | null)[];
}

/** What becomes of nudges, counted over persons: nobody's quiet hours, leave or choices are to be seen in it. */
@Injectable()
export class ReportsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Fewer persons than `fewest` are nowhere counted. */
  async byReason(days: number, fewest: number): Promise<readonly ReasonCounts[]> {
    const rows = await this.work.read<{ reason: string; outcome: Outcome; persons: number }>(
      `SELECT n.reason, CASE
           WHEN n.done_at IS NOT NULL THEN 'done'
           WHEN n.ended_because IS NOT NULL THEN n.ended_because
           WHEN n.delivered_at IS NULL THEN coalesce(n.held_because, 'unseen')
           WHEN n.seen_at IS NULL THEN 'unseen' ELSE 'seen' END AS outcome,
         count(DISTINCT n.person_id)::int AS persons
       FROM nudges.nudge n JOIN people.directory d ON d.person_id = n.person_id
       WHERE n.created_at > $1 AND access.reaches_person($2::jsonb, d.legal_entity, d.department)
       GROUP BY 1, 2 ORDER BY 1`,
      [addDays(this.clock.now(), -days), reachOf('nudges:run')],
    );
    const byReason = new Map<string, number[]>();
    for (const { reason, outcome, persons } of rows) {
      const counts = byReason.get(reason) ?? OUTCOMES.map(() => 0);
      counts[OUTCOMES.indexOf(outcome)] = persons;
      byReason.set(reason, counts);
    }
    return [...byReason].map(([reason, counts]) => ({
      reason,
      persons: counts.map((persons) => (persons > 0 && persons < fewest ? null : persons)),
    }));
  }
}
