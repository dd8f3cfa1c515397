import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Every, On } from '../../platform/outbox/on';
import { Offers } from './offers.service';

@Injectable()
export class OffersHandlers {
  constructor(private readonly offers: Offers) {}

  @Every('offers.make', 30_000)
  async make(): Promise<void> {
    await this.offers.make();
  }

  /** Another department was offered it never before. */
  @On('feed.passed')
  async beginAgain(events: readonly Stored<'feed.passed'>[]): Promise<void> {
    await this.offers.beginAgain(events.map(({ payload }) => payload.interactionId));
  }
}
