import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { topicFrozen } from './feed.errors';

/** A topic kept out of the feeds of those whose belt is below a rank. */
export interface Freeze {
  readonly id: Id;
  readonly topicId: Id;
  /** Null: on every channel. */
  readonly channelIds: readonly Id[] | null;
  readonly belowRank: number;
}

/** What is kept out of feeds for a time, by a room above. */
@Injectable()
export class Freezes {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async freeze({ id, topicId, channelIds, belowRank }: Freeze): Promise<void> {
    await this.work.write('INSERT INTO feed.freeze (id, topic_id, channel_ids, below_rank) VALUES ($1, $2, $3, $4)', [
      id,
      topicId,
      channelIds,
      belowRank,
    ]);
  }

  async thaw(id: Id): Promise<void> {
    await this.work.write('DELETE FROM feed.freeze WHERE id = $1', [id]);
  }

  /** @throws Problem topic-frozen for whoever's belt is too low to take it on now */
  async demandOpen(personId: Id, interactionId: Id): Promise<void> {
    const frozen = await this.work.read(
      'SELECT FROM feed.routing r WHERE r.interaction_id = $1 AND feed.frozen($2, r.topic_id, r.channel_id, $3) LIMIT 1',
      [interactionId, personId, this.clock.now()],
    );
    if (frozen.length > 0) throw topicFrozen();
  }
}
