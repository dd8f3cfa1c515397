import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { RoutingService } from './routing.service';

@Injectable()
export class RoutingHandlers {
  constructor(private readonly routing: RoutingService) {}

  @On('feed.arrived')
  async route(events: readonly Stored<'feed.arrived'>[]): Promise<void> {
    await this.routing.routeBatches([...new Set(events.map((event) => event.payload.batchId))]);
  }
}
