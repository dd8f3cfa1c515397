import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { InteractionsRepository } from './interactions.repository';

/** What a lead says of protected talk counts, whatever its phrases say. */
@Injectable()
export class Protections {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
    private readonly interactions: InteractionsRepository,
  ) {}

  /** @throws Problem not-found */
  state(personId: Id, interactionId: Id, isProtected: boolean, reason: string): Promise<void> {
    return this.work.run(async () => {
      const interaction = await this.interactions.take(interactionId);
      if (interaction.ours) throw notFound({ id: interactionId });
      await this.work.write(
        `INSERT INTO feed.protection (interaction_id, protected, reason, stated_by, at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (interaction_id) DO UPDATE SET protected = excluded.protected, reason = excluded.reason,
           stated_by = excluded.stated_by, at = excluded.at`,
        [interactionId, isProtected, reason, personId, this.clock.now()],
      );
      const changed = await this.work.affect(
        'UPDATE feed.interaction SET protected = $3 WHERE id = $1 AND arrived_at = $2 AND protected <> $3',
        [interactionId, interaction.arrivedAt, isProtected],
      );
      if (changed > 0) await this.outbox.append('feed.changed-together', { interactionIds: [interactionId] });
      await this.trail.append({
        act: isProtected ? 'interaction.protected' : 'interaction.unprotected',
        subject: { kind: 'interaction', id: interactionId },
        before: { protected: changed > 0 ? !isProtected : isProtected },
        after: { protected: isProtected, reason },
      });
    });
  }

  /** What was said of these by hand. */
  async stated(interactionIds: readonly Id[]): Promise<ReadonlyMap<Id, boolean>> {
    const rows = await this.work.write<{ id: Id; protected: boolean }>(
      'SELECT interaction_id AS id, protected FROM feed.protection WHERE interaction_id = ANY($1::uuid[])',
      [interactionIds],
    );
    return new Map(rows.map((row) => [row.id, row.protected]));
  }
}
