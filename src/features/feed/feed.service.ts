import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { ClaimsRepository } from './claims.repository';
import { alreadyAnswered } from './feed.errors';
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
   * The interaction, locked until the ambient transaction ends: it waits, and nobody answers it meanwhile.
   * @throws Problem not-found, already-answered
   */
  async demandWaiting(interactionId: Id): Promise<void> {
    const { status } = await this.interactions.take(interactionId);
    if (status !== 'waiting') throw alreadyAnswered();
  }

  /**
   * Our answer was published: the interaction is answered, its claim ends, our words stand in its thread. The same draft
   * again changes nothing, another one's answer is refused. That the network has told of an answer of ours is no reason
   * to refuse: what went out is kept. @throws Problem not-found, already-answered
   */
  answer(interactionId: Id, answer: PublishedAnswer): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const interaction = await this.interactions.take(interactionId);
      const known = await this.answersTo(interactionId);
      if (known.includes(answer.draftId)) return;
      if (known.length > (await this.furtherAsked(interactionId))) throw alreadyAnswered();
      await this.append(interaction, answer, now);
      const claim = await this.claims.takeOpen(interactionId);
      if (claim !== null) this.claims.end(claim.id, 'answered', null, now);
      await this.interactions.finish(interaction, 'answered', now);
      await this.outbox.append('feed.answered', {
        interactionId,
        draftId: answer.draftId,
        personId: answer.personId,
      });
    });
  }

  /** Answers that leads asked for beyond the one. */
  private async furtherAsked(interactionId: Id): Promise<number> {
    const [row] = await this.work.write<{ asked: number }>(
      'SELECT count(*)::int AS asked FROM feed.further WHERE interaction_id = $1',
      [interactionId],
    );
    return row?.asked ?? 0;
  }

  /** Drafts of ours that answered the interaction. */
  private async answersTo(interactionId: Id): Promise<readonly Id[]> {
    const rows = await this.work.write<{ id: Id }>('SELECT draft_id AS id FROM feed.answer WHERE interaction_id = $1', [
      interactionId,
    ]);
    return rows.map(({ id }) => id);
  }

  private async append(interaction: TakenInteraction, answer: PublishedAnswer, now: Date): Promise<void> {
    const ownId = newId();
    await this.work.write(
      `INSERT INTO feed.answer (id, interaction_id, own_interaction_id, draft_id, person_id, at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), interaction.id, ownId, answer.draftId, answer.personId, now],
    );
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
  }
}
