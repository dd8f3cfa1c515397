import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { TopicsService } from '../topics/public';
import { Outbox } from '../../platform/outbox/outbox';
import { listsOf } from './arrival';
import { ClaimsRepository } from './claims.repository';
import { InteractionsRepository, type TakenInteraction } from './interactions.repository';
import { leftRow } from './rerouted.service';
import { RoutingService } from './routing.service';

/** Topics that leads give to single interactions. */
@Injectable()
export class HandRoutingService {
  constructor(
    private readonly work: Work,
    private readonly interactions: InteractionsRepository,
    private readonly claims: ClaimsRepository,
    private readonly routing: RoutingService,
    private readonly topics: TopicsService,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem not-found */
  put(id: Id, topicId: Id, by: Id, reason: string | null): Promise<void> {
    return this.work.run(async () => {
      const interaction = await this.customers(id);
      await this.topics.hold(topicId);
      await this.topics.bind(topicId, [interaction.channelId]);
      await this.insert(interaction, topicId, { by, reason });
      await this.work.write('DELETE FROM feed.routing WHERE interaction_id = $1 AND topic_id IS NULL', [id]);
      await this.routing.raise([id]);
      await this.prove('interaction.put-under', id, { topicId, reason });
      await this.outbox.append('feed.changed-together', { interactionIds: [id] });
    });
  }

  /** Without its last topic it is unrouted. @throws Problem not-found */
  take(id: Id, topicId: Id, reason: string | null): Promise<void> {
    return this.work.run(async () => {
      const interaction = await this.customers(id);
      const gone = await this.work.write<Parameters<typeof leftRow>[0]>(
        'DELETE FROM feed.routing WHERE interaction_id = $1 AND topic_id = $2 RETURNING interaction_id, topic_id, channel_id, risk',
        [id, topicId],
      );
      if (gone.length === 0) throw notFound({ id: topicId });
      const [left] = await this.work.write('SELECT FROM feed.routing WHERE interaction_id = $1', [id]);
      if (left === undefined) await this.insert(interaction, null, null);
      await this.routing.raise([id]);
      await this.prove('interaction.taken-from', id, { topicId, reason });
      await this.outbox.append('feed.changed-together', { interactionIds: [id], left: listsOf(gone.map(leftRow)) });
    });
  }

  private async customers(id: Id): Promise<TakenInteraction> {
    const interaction = await this.interactions.take(id);
    if (interaction.ours) throw notFound({ id });
    return interaction;
  }

  private async prove(act: string, id: Id, after: { topicId: Id; reason: string | null }): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'interaction', id }, after });
  }

  private async insert(
    interaction: TakenInteraction,
    topicId: Id | null,
    hand: { by: Id; reason: string | null } | null,
  ): Promise<void> {
    const open = interaction.status === 'waiting' && (await this.claims.takeOpen(interaction.id)) === null;
    await this.work.write(
      `INSERT INTO feed.routing (interaction_id, topic_id, channel_id, risk, arrived_at, open, routed_by, reason)
       VALUES ($1, $2, $3, 1, $4, $5, $6, $7)
       ON CONFLICT (interaction_id, topic_id) DO UPDATE
         SET routed_by = excluded.routed_by, reason = excluded.reason, keyword = NULL`,
      [
        interaction.id,
        topicId,
        interaction.channelId,
        interaction.arrivedAt,
        open,
        hand?.by ?? null,
        hand?.reason ?? null,
      ],
    );
  }
}
