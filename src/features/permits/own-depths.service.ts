import { Injectable } from '@nestjs/common';
import { actorLabel } from '../../kernel/actor';
import { type Id, newId } from '../../kernel/id';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import type { OwnDepth } from './permit';

/** More or less review for one person on one channel: what a lead decided, as dated rows; the room above says who may. */
@Injectable()
export class OwnDepths {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  /** What holds for a person on a channel now; null: what the ladder says. */
  async of(personId: Id, channelId: Id | null): Promise<OwnDepth> {
    const [row] = await this.work.read<{ depth: 'more' | 'less' }>(
      'SELECT depth FROM permits.own_depth WHERE person_id = $1 AND channel_id = $2 AND until_at IS NULL',
      [personId, channelId],
    );
    return row?.depth ?? null;
  }

  /** From now on; null: back to the ladder. In the ambient transaction. */
  async state(personId: Id, channelId: Id, depth: OwnDepth, reason: string): Promise<void> {
    const now = this.clock.now();
    const before = await this.of(personId, channelId);
    await this.work.write(
      'UPDATE permits.own_depth SET until_at = $3 WHERE person_id = $1 AND channel_id = $2 AND until_at IS NULL',
      [personId, channelId, now],
    );
    if (depth !== null) {
      await this.work.write(
        `INSERT INTO permits.own_depth (id, person_id, channel_id, depth, from_at, stated_by, reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), personId, channelId, depth, now, actorLabel(currentActor()), reason],
      );
    }
    await this.trail.append({
      act: 'review-depth.decided',
      subject: { kind: 'person', id: personId },
      before: { channelId, depth: before },
      after: { channelId, depth, reason },
    });
  }
}
