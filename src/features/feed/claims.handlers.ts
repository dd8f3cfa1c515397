import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Work } from '../../platform/database/work';
import { Every, On } from '../../platform/outbox/on';
import { ClaimReturns } from './claim-returns.service';

@Injectable()
export class ClaimsHandlers {
  constructor(
    private readonly work: Work,
    private readonly returns: ClaimReturns,
  ) {}

  @Every('feed.release', 30_000)
  async release(): Promise<void> {
    await this.returns.releaseExpired();
    await this.returns.releaseUnpermitted(null);
    await this.returns.releaseOffDuty();
  }

  /** Whoever left holds nothing. */
  @On('people.left')
  async letGo(events: readonly Stored<'people.left'>[]): Promise<void> {
    const personIds = events.flatMap((event) => event.payload.personIds);
    await this.returns.releaseOf(personIds, 'left');
  }

  /** Whoever may not answer any more gives back what they hold. */
  @On('permits.changed')
  async returnUnpermitted(events: readonly Stored<'permits.changed'>[]): Promise<void> {
    const persons = events.map(({ payload }) => payload.personIds);
    await this.returns.releaseUnpermitted(persons.includes(null) ? null : persons.flatMap((ids) => ids ?? []));
  }

  /** Whoever was taken off a roster gives back what they took on duty. */
  @On('rosters.changed')
  async returnOffDuty(_events: readonly Stored<'rosters.changed'>[]): Promise<void> {
    await this.returns.releaseOffDuty();
  }

  /** What somebody holds who is away now waits for the others. */
  @On('people.absent')
  async returnClaims(events: readonly Stored<'people.absent'>[]): Promise<void> {
    await this.returns.releaseOf(
      events.flatMap((event) => event.payload.personIds),
      'away',
    );
  }
}
