import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';

const HOUR = 3_600_000;

/** Counts by the hour, so that the board reads no more than what is open. */
@Injectable()
export class HoursService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Counts what arrived in this hour and the one before it anew: topics come and go until then. */
  async countArrivals(): Promise<void> {
    const from = new Date(Math.floor(this.clock.now().getTime() / HOUR - 1) * HOUR);
    await this.work.write(
      `INSERT INTO triage.hour AS h (hour, channel_id, topic_id, arrived)
       SELECT date_trunc('hour', r.arrived_at, 'UTC'), r.channel_id, r.topic_id, count(*)
       FROM feed.routed r WHERE r.arrived_at >= $1 GROUP BY 1, 2, 3
       ON CONFLICT (hour, channel_id, topic_id) DO UPDATE SET arrived = excluded.arrived WHERE h.arrived <> excluded.arrived`,
      [from],
    );
  }

  /** Adds these, answered in the hour of now, under each of their topics; and whether the answer came when it was owed. */
  async countAnswers(ids: readonly Id[]): Promise<void> {
    await this.work.write(
      `INSERT INTO triage.hour AS h (hour, channel_id, topic_id, answered)
       SELECT date_trunc('hour', $2::timestamptz, 'UTC'), r.channel_id, r.topic_id, count(*)
       FROM feed.routed r WHERE r.interaction_id = ANY($1::uuid[]) GROUP BY r.channel_id, r.topic_id
       ON CONFLICT (hour, channel_id, topic_id) DO UPDATE SET answered = h.answered + excluded.answered`,
      [ids, this.clock.now()],
    );
    await this.work.write(
      `INSERT INTO triage.service_day AS s (day, channel_id, topic_id, owed, in_time)
       SELECT ($2::timestamptz AT TIME ZONE 'UTC')::date, f.channel_id, f.topic_id, count(*), count(*) FILTER (WHERE f.due_at >= $2)
       FROM (SELECT DISTINCT ON (r.interaction_id) r.channel_id, r.topic_id, r.due_at FROM feed.routed r
             WHERE r.interaction_id = ANY($1::uuid[]) AND r.due_at IS NOT NULL
             ORDER BY r.interaction_id, r.due_at, r.topic_id) f
       GROUP BY f.channel_id, f.topic_id
       ON CONFLICT (day, channel_id, topic_id) DO UPDATE SET owed = s.owed + excluded.owed, in_time = s.in_time + excluded.in_time`,
      [ids, this.clock.now()],
    );
  }

  /** Hours that no board, and days that no report shows any more. */
  async forget(): Promise<void> {
    await this.work.write('DELETE FROM triage.hour WHERE hour < $1', [
      new Date(this.clock.now().getTime() - 30 * 24 * HOUR),
    ]);
    await this.work.write('DELETE FROM triage.service_day WHERE day < $1', [
      new Date(this.clock.now().getTime() - 400 * 24 * HOUR),
    ]);
  }
}
