import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Every, On } from '../../platform/outbox/on';
import { TwinsService } from './twins.service';

@Injectable()
export class TwinsHandlers {
  constructor(private readonly twins: TwinsService) {}

  @Every('twins.trace', 30_000)
  trace(): Promise<void> {
    return this.twins.trace();
  }

  @Every('twins.sweep', 60_000)
  sweep(): Promise<void> {
    return this.twins.sweep();
  }

  /** Some of it may wait again. */
  @On('feed.changed-together')
  async again(events: readonly Stored<'feed.changed-together'>[]): Promise<void> {
    await this.twins.again([...new Set(events.flatMap(({ payload }) => payload.interactionIds))]);
  }
}
