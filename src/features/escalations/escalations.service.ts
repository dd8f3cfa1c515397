import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { ServiceLevels } from '../servicelevels/public';

/** Told again, a step higher, after as long again as the level was by the channel's hours, but not before so long. */
const LEAST_MILLISECONDS = 15 * 60_000;

interface Begun {
  readonly id: Id;
  readonly channelId: Id;
  readonly topicIds: readonly Id[];
}

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
    private readonly levels: ServiceLevels,
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
      const begun = await this.work.write<Begun>(
        `INSERT INTO escalations.escalation (id, interaction_id, channel_id, step, due_at, at)
         SELECT gen_random_uuid(), u.interaction_id, u.channel_id, 1, u.due_at, $1::timestamptz
         FROM ${among} u WHERE u.due_at <= $1
         ON CONFLICT (interaction_id) WHERE ended_at IS NULL DO NOTHING
         RETURNING id, channel_id AS "channelId", feed.topics_of(interaction_id) AS "topicIds"`,
        [now],
      );
      await this.dateNext(begun, now);
      const higher = await this.work.affect(
        'UPDATE escalations.escalation SET step = 2, next_at = NULL WHERE ended_at IS NULL AND step = 1 AND next_at <= $1',
        [now],
      );
      const raised = begun.length + higher;
      if (raised > 0) await this.outbox.append('escalations.raised', { interactions: raised });
    });
  }

  /** Whoever is told next is told once as much of the channel's opening time has gone by again. */
  private async dateNext(begun: readonly Begun[], now: Date): Promise<void> {
    if (begun.length === 0) return;
    const dueOf = await this.levels.of([...new Set(begun.map(({ channelId }) => channelId))], now);
    const least = now.getTime() + LEAST_MILLISECONDS;
    const next = begun.map(({ channelId, topicIds }) => {
      const due = dueOf({ channelId, topicIds, arrivedAt: now });
      return new Date(Math.max(due?.getTime() ?? 0, least));
    });
    await this.work.write(
      `UPDATE escalations.escalation e SET next_at = k.next_at FROM unnest($1::uuid[], $2::timestamptz[]) AS k (id, next_at)
       WHERE e.id = k.id`,
      [begun.map(({ id }) => id), next],
    );
  }
}
