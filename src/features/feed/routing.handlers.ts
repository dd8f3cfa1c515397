import { Injectable } from '@nestjs/common';
import type { Moments, Stored } from '../../kernel/event';
import { On, Within } from '../../platform/outbox/on';
import { RoutingService } from './routing.service';

@Injectable()
export class RoutingHandlers {
  constructor(private readonly routing: RoutingService) {}

  @On('feed.arrived')
  async route(events: readonly Stored<'feed.arrived'>[]): Promise<void> {
    await this.routing.routeBatches([...new Set(events.map((event) => event.payload.batchId))]);
  }

  @Within('topics.risk-changed')
  spreadRisk({ topicId }: Moments['topics.risk-changed']): Promise<void> {
    return this.routing.spreadRisk(topicId);
  }
}
