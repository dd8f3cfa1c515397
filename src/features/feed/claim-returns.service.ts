import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { ClaimsRepository } from './claims.repository';
import { InteractionsRepository } from './interactions.repository';

/** Claims that return without their holders' doing: what they held waits again. */
@Injectable()
export class ClaimReturns {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly interactions: InteractionsRepository,
    private readonly claims: ClaimsRepository,
  ) {}

  /** What silent holders held waits again. */
  releaseExpired(): Promise<number> {
    return this.releaseAll('expired', (now) => this.claims.takeExpired(now));
  }

  /** What is held by whoever may not answer it any more waits again: of these persons, or of everybody. */
  releaseUnpermitted(personIds: readonly Id[] | null): Promise<number> {
    return this.releaseAll('permit', (now) => this.claims.takeUnpermitted(personIds, now));
  }

  /** What was taken on duty by people who are off it now waits again. */
  releaseOffDuty(): Promise<number> {
    return this.releaseAll('off-duty', (now) => this.claims.takeOffDuty(now));
  }

  /** What these persons held waits again. */
  releaseOf(personIds: readonly Id[], ending: 'left' | 'away'): Promise<number> {
    return this.releaseAll(ending, () => this.claims.takeOf(personIds));
  }

  private releaseAll(
    ending: 'expired' | 'left' | 'away' | 'permit' | 'off-duty',
    take: (now: Date) => Promise<readonly Id[]>,
  ): Promise<number> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const ended = await this.claims.endAll(await take(now), ending, now);
      if (ended.length === 0) return 0;
      this.interactions.offerAll(
        ended.map(({ interactionId }) => interactionId),
        now,
      );
      await this.outbox.append('feed.released', { claimIds: ended.map(({ id }) => id) });
      return ended.length;
    });
  }
}
