import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { type Claim, park, renew, resume } from './claim';
import { ClaimsRepository } from './claims.repository';

/** Who is at work on which interaction. */
@Injectable()
export class Claims {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly claims: ClaimsRepository,
  ) {}

  /**
   * The person's live claim on the interaction, its lease begun anew: whoever asks is at work on it.
   * @throws Problem claim-not-held
   */
  demandHeld(personId: Id, interactionId: Id): Promise<Claim> {
    return this.change(interactionId, (claim) => renew(claim, personId, this.clock.now()));
  }

  /** The lease stands still while the person's words wait for a decision. @throws Problem claim-not-held */
  park(personId: Id, interactionId: Id): Promise<Claim> {
    return this.change(interactionId, (claim) => park(claim, personId, this.clock.now()));
  }

  /** It is the person's turn again: a new lease begins. @throws Problem claim-not-held */
  resume(personId: Id, interactionId: Id): Promise<Claim> {
    return this.change(interactionId, (claim) => resume(claim, personId, this.clock.now()));
  }

  private change(interactionId: Id, verb: (claim: Claim | null) => Claim): Promise<Claim> {
    return this.work.run(async () => {
      const next = verb(await this.claims.takeOpen(interactionId));
      await this.claims.saveLease(next);
      return next;
    });
  }
}
