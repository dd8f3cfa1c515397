import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { PublishersService } from './publishers.service';

@Injectable()
export class ChannelsHandlers {
  constructor(private readonly publishers: PublishersService) {}

  /** Who left publishes nowhere, also when they come back. */
  @On('people.left')
  async endPublishing(events: readonly Stored<'people.left'>[]): Promise<void> {
    await this.publishers.endAll([...new Set(events.flatMap((event) => event.payload.personIds))]);
  }
}
