import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { WordlistsService } from './wordlists.service';

@Injectable()
export class WordlistsHandlers {
  constructor(private readonly service: WordlistsService) {}

  /** Whoever left looks after no list: leads do. */
  @On('people.left')
  async handOver(events: readonly Stored<'people.left'>[]): Promise<void> {
    await this.service.handOver(events.flatMap((event) => event.payload.personIds));
  }
}
