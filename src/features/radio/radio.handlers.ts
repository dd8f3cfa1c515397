import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { Addresses } from './addresses.service';

@Injectable()
export class RadioHandlers {
  constructor(private readonly addresses: Addresses) {}

  /** Their addresses answer nothing already; should they come back, they make new ones. */
  @On('people.left')
  async leave(events: readonly Stored<'people.left'>[]): Promise<void> {
    await this.addresses.end(events.flatMap(({ payload }) => payload.personIds));
  }
}
