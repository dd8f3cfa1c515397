import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { TopicsService } from './topics.service';

@Injectable()
export class TopicsHandlers {
  constructor(private readonly topics: TopicsService) {}

  /** Whoever left has no topics. */
  @On('people.left')
  async endAll(events: readonly Stored<'people.left'>[]): Promise<void> {
    await this.topics.endAll(events.flatMap((event) => event.payload.personIds));
  }
}
