import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Work } from '../../platform/database/work';
import { Every, On } from '../../platform/outbox/on';
import { Claims } from './claims.service';

@Injectable()
export class ClaimsHandlers {
  constructor(
    private readonly work: Work,
    private readonly claims: Claims,
  ) {}

  @Every('feed.release', 30_000)
  async release(): Promise<void> {
    await this.claims.releaseExpired();
    await this.claims.releaseUnpermitted(null);
  }

  /** Whoever left holds nothing. */
  @On('people.left')
  async letGo(events: readonly Stored<'people.left'>[]): Promise<void> {
    const personIds = events.flatMap((event) => event.payload.personIds);
    await this.claims.releaseOf(personIds, 'left');
  }

  /** Whoever may not answer any more gives back what they hold. */
  @On('permits.changed')
  async returnUnpermitted(events: readonly Stored<'permits.changed'>[]): Promise<void> {
    const persons = events.map(({ payload }) => payload.personIds);
    await this.claims.releaseUnpermitted(persons.includes(null) ? null : persons.flatMap((ids) => ids ?? []));
  }

  /** What somebody holds who is away now waits for the others. */
  @On('people.absent')
  async returnClaims(events: readonly Stored<'people.absent'>[]): Promise<void> {
    await this.claims.releaseOf(
      events.flatMap((event) => event.payload.personIds),
      'away',
    );
  }
}
