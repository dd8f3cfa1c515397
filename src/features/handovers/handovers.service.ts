import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { HouseClock } from '../../platform/database/pace';
import { Outbox } from '../../platform/outbox/outbox';
import { Claims, FeedReader } from '../feed/public';
import { UNROUTED_RISK } from '../topics/public';
import { answer, type Handover, type HandoverAnswer } from './handover';
import type { HandoverPersonDto } from './handovers.dto';
import { colleagueMayNot, handoverOffered } from './handovers.errors';
import { HandoversReader } from './handovers.reader';

const TAKEN = `SELECT id, interaction_id AS "interactionId", from_person_id AS "fromPersonId", to_person_id AS "toPersonId",
  note, at, answer FROM handovers.handover WHERE id = $1 FOR UPDATE`;

/** Claims that go from one person to another: the first holds on until the second has accepted. */
@Injectable()
export class Handovers {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly claims: Claims,
    private readonly feed: FeedReader,
    private readonly reader: HandoversReader,
  ) {}

  /** Whom the holder may ask. @throws Problem claim-not-held */
  colleagues(personId: Id, interactionId: Id): Promise<HandoverPersonDto[]> {
    return this.work.run(async () => {
      await this.claims.demandHeld(personId, interactionId);
      return this.able(personId, interactionId);
    });
  }

  /** The holder asks a colleague. @throws Problem claim-not-held, colleague-may-not, handover-offered */
  offer(personId: Id, interactionId: Id, toId: Id, note: string): Promise<Id> {
    return this.work.run(async () => {
      await this.claims.demandHeld(personId, interactionId);
      const able = await this.able(personId, interactionId);
      if (!able.some(({ id }) => id === toId)) throw colleagueMayNot();
      const id = newId();
      await this.lapse(interactionId, personId);
      const added = await this.work.affect(
        `INSERT INTO handovers.handover (id, interaction_id, from_person_id, to_person_id, note, at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (interaction_id) WHERE answer IS NULL DO NOTHING`,
        [id, interactionId, personId, toId, note, this.clock.now()],
      );
      if (added === 0) throw handoverOffered();
      await this.outbox.append('handovers.changed', { handoverId: id });
      return id;
    });
  }

  /**
   * The colleague takes it over or declines, or the holder withdraws.
   * @throws Problem not-found, handover-over, claim-not-held, claim-parked, permit-missing, claims-full
   */
  answer(personId: Id, id: Id, as: HandoverAnswer): Promise<void> {
    return this.work.run(async () => {
      const [before] = await this.work.write<Handover>(TAKEN, [id]);
      if (before === undefined) throw notFound({ id });
      const after = answer(before, personId, as);
      if (as === 'accepted') await this.claims.hand(after.interactionId, after.fromPersonId, after.toPersonId);
      await this.work.write('UPDATE handovers.handover SET answer = $2, answered_at = $3 WHERE id = $1', [
        id,
        as,
        this.clock.now(),
      ]);
      await this.outbox.append('handovers.changed', { handoverId: id });
    });
  }

  /** What somebody offered who does not hold it any more is over. */
  private async lapse(interactionId: Id, holderId: Id): Promise<void> {
    await this.work.write(
      `UPDATE handovers.handover SET answer = 'withdrawn', answered_at = $3
       WHERE interaction_id = $1 AND answer IS NULL AND from_person_id <> $2`,
      [interactionId, holderId, this.clock.now()],
    );
  }

  private async able(personId: Id, interactionId: Id): Promise<HandoverPersonDto[]> {
    const interaction = await this.feed.interaction(interactionId);
    if (interaction === null) throw notFound({ id: interactionId });
    const { channelId, risk } = interaction;
    return this.reader.colleagues(personId, interactionId, channelId, risk ?? UNROUTED_RISK);
  }
}
