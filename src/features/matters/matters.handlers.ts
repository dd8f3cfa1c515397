import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { MattersService } from './matters.service';

@Injectable()
export class MattersHandlers {
  constructor(private readonly matters: MattersService) {}

  /** Whoever left is named for nothing. */
  @On('people.left')
  async endAll(events: readonly Stored<'people.left'>[]): Promise<void> {
    await this.matters.endAll(events.flatMap((event) => event.payload.personIds));
  }
}
