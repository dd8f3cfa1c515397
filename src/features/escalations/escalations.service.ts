import { Injectable } from '@nestjs/common';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';

/** Told again, a step higher, after as long again as the level was, but not before so long. */
const LEAST_NEXT = `interval '15 minutes'`;

/**
 * What is owed an answer while nobody holds it goes to leads, and then to the managers of those on duty. Whoever acts
 * voluntarily is in no ladder.
 */
@Injectable()
export class Escalations {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
  ) {}

  /** Ends what is in hand or done, begins what is late, and goes a step up. */
  sweep(): Promise<void> {
    return this.raise('feed.offered');
  }

  /** The same from what stands of every interaction by itself, which takes longer. */
  reconcile(): Promise<void> {
    return this.raise('feed.unclaimed');
  }

  private raise(among: 'feed.offered' | 'feed.unclaimed'): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('escalations', 0))`);
      await this.work.write(
        `UPDATE escalations.escalation e SET ended_at = $1 WHERE e.ended_at IS NULL AND NOT EXISTS (
           SELECT FROM feed.unclaimed u WHERE u.interaction_id = e.interaction_id AND u.due_at <= $1)`,
        [now],
      );
      const begun = await this.work.affect(
        `INSERT INTO escalations.escalation (id, interaction_id, channel_id, step, due_at, at, next_at)
         SELECT gen_random_uuid(), u.interaction_id, u.channel_id, 1, u.due_at, $1::timestamptz,
           $1::timestamptz + greatest(${LEAST_NEXT}, least(u.due_at - u.arrived_at, interval '1 day'))
         FROM ${among} u WHERE u.due_at <= $1
         ON CONFLICT (interaction_id) WHERE ended_at IS NULL DO NOTHING`,
        [now],
      );
      const higher = await this.work.affect(
        'UPDATE escalations.escalation SET step = 2, next_at = NULL WHERE ended_at IS NULL AND step = 1 AND next_at <= $1',
        [now],
      );
      if (begun + higher > 0) await this.outbox.append('escalations.raised', { interactions: begun + higher });
    });
  }
}
