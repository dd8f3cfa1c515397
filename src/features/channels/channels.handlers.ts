import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { DeparturesService } from './departures.service';
import { PublishersService } from './publishers.service';

@Injectable()
export class ChannelsHandlers {
  constructor(
    private readonly publishers: PublishersService,
    private readonly departures: DeparturesService,
  ) {}

  /** Who left publishes nowhere, also when they come back; what they may hold on networks is a task until confirmed. */
  @On('people.left')
  async endPublishing(events: readonly Stored<'people.left'>[]): Promise<void> {
    await this.departures.begin([...new Set(events.flatMap((event) => event.payload.personIds))]);
    await this.publishers.endAll([...new Set(events.flatMap((event) => event.payload.personIds))]);
  }
}
