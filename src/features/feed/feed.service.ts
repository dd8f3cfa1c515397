import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { ClaimsRepository } from './claims.repository';
import { InteractionsRepository, type TakenInteraction } from './interactions.repository';

/** Words of ours that went out as the answer to an interaction. */
export interface PublishedAnswer {
  readonly draftId: Id;
  readonly text: string;
  /** The writer, who keeps the credit. */
  readonly personId: Id;
  readonly link: string | null;
}

/** What other rooms do with interactions. */
@Injectable()
export class Feed {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly interactions: InteractionsRepository,
    private readonly claims: ClaimsRepository,
  ) {}

  /**
   * Our answer was published: the interaction is answered, its claim ends, our words stand in its thread. The same draft
   * again changes nothing. @throws Problem not-found
   */
  answer(interactionId: Id, answer: PublishedAnswer): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const interaction = await this.interactions.take(interactionId);
      if (!(await this.append(interaction, answer, now))) return;
      const claim = await this.claims.takeOpen(interactionId);
      if (claim !== null) await this.claims.end(claim.id, 'answered', null, now);
      await this.interactions.finish(interaction, 'answered', now);
      await this.outbox.append('feed.answered', {
        interactionId,
        draftId: answer.draftId,
        personId: answer.personId,
      });
    });
  }

  private async append(interaction: TakenInteraction, answer: PublishedAnswer, now: Date): Promise<boolean> {
    const ownId = newId();
    const added = await this.work.affect(
      `INSERT INTO feed.answer (id, interaction_id, own_interaction_id, draft_id, person_id, at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (draft_id) DO NOTHING`,
      [newId(), interaction.id, ownId, answer.draftId, answer.personId, now],
    );
    if (added === 0) return false;
    const externalId = `draft:${answer.draftId}`;
    await this.work.write(
      `INSERT INTO feed.identity (channel_id, external_id, interaction_id, arrived_at, thread_id, parent_external_id, ours)
       VALUES ($1, $2, $3, $4, $5, $6, true)`,
      [interaction.channelId, externalId, ownId, now, interaction.threadId, interaction.externalId],
    );
    await this.work.write(
      `INSERT INTO feed.interaction (id, arrived_at, channel_id, external_id, ours, said_at, language, text, link, status)
       VALUES ($1, $2, $3, $4, true, $2, $5, $6, $7, 'closed')`,
      [ownId, now, interaction.channelId, externalId, interaction.language, answer.text, answer.link],
    );
    return true;
  }
}
