import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { HidingService } from './hiding.service';

/** What is shown follows which names of staff are hidden. */
@Injectable()
export class HidingHandlers {
  constructor(private readonly hiding: HidingService) {}

  @On('staffnames.changed')
  async begin(events: readonly Stored<'staffnames.changed'>[]): Promise<void> {
    await this.hiding.begin(events.some(({ payload }) => payload.anew));
  }

  @On('feed.hiding')
  async step(events: readonly Stored<'feed.hiding'>[]): Promise<void> {
    for (const { payload } of events) await this.hiding.step(payload.anew, payload.after);
  }
}
