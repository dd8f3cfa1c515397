import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { Council } from '../council/public';
import { NudgesService } from '../nudges/public';

/** What one look at a reason brought to many at once. */
export interface Wave {
  readonly reason: string;
  readonly at: Date;
  readonly nudges: number;
  /** Not in inboxes yet. */
  readonly waiting: number;
  readonly delivered: number;
  readonly mailed: number;
  readonly cancelled: number;
  /** What a cancellation would end: nobody has seen it yet. */
  readonly open: number;
}

const SHOWN_DAYS = 7;
const MOST = 50;

/** Nudges that were found at one instant, by reason; their row's `created_at` is that instant. */
@Injectable()
export class WavesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly nudges: NudgesService,
    private readonly council: Council,
  ) {}

  /** The waves of the last days, the latest first. */
  async recent(): Promise<readonly Wave[]> {
    return this.work.read<Wave>(
      `WITH wave AS (
         SELECT n.reason, n.created_at, count(*)::int AS nudges,
           (count(*) FILTER (WHERE n.delivered_at IS NULL AND n.ended_at IS NULL AND n.done_at IS NULL))::int AS waiting,
           (count(*) FILTER (WHERE n.delivered_at IS NOT NULL))::int AS delivered,
           (count(*) FILTER (WHERE n.ended_because = 'cancelled'))::int AS cancelled,
           (count(*) FILTER (WHERE n.ended_at IS NULL AND n.done_at IS NULL AND n.seen_at IS NULL))::int AS open
         FROM nudges.nudge n WHERE n.created_at > $1 GROUP BY 1, 2 HAVING count(*) >= $2 ORDER BY n.created_at DESC LIMIT $3)
       SELECT w.reason, w.created_at AS at, w.nudges, w.waiting, w.delivered, w.cancelled, w.open,
         (SELECT count(*)::int FROM nudges.nudge n JOIN deliveries.delivery d ON d.message_id = n.message_id AND d.state = 'sent'
          WHERE n.reason = w.reason AND n.created_at = w.created_at) AS mailed
       FROM wave w ORDER BY w.created_at DESC, w.reason`,
      [addDays(this.clock.now(), -SHOWN_DAYS), await this.council.fewest(), MOST],
    );
  }

  /** Ends what of a wave nobody has seen, in inboxes and on its way. @returns how many. @throws Problem not-found */
  cancel(reason: string, at: Date): Promise<number> {
    return this.work.run(async () => {
      const count = await this.nudges.cancel(reason, at);
      if (count === 0) throw notFound({});
      await this.trail.append({
        act: 'nudge-wave.cancelled',
        subject: { kind: 'nudge-reason', id: reason },
        after: { foundAt: at.toISOString(), count },
      });
      return count;
    });
  }
}
