import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { DuesService } from './dues.service';

@Injectable()
export class DuesHandlers {
  constructor(private readonly dues: DuesService) {}

  @On('servicelevels.changed')
  async queue(events: readonly Stored<'servicelevels.changed'>[]): Promise<void> {
    await this.dues.queue([...new Set(events.map(({ payload }) => payload.channelId))]);
  }

  @On('feed.due-again')
  async date(events: readonly Stored<'feed.due-again'>[]): Promise<void> {
    for (const batchId of new Set(events.map(({ payload }) => payload.batchId))) await this.dues.date(batchId);
  }
}
