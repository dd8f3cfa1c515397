import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { Rosters } from './rosters.service';

@Injectable()
export class RostersHandlers {
  constructor(private readonly rosters: Rosters) {}

  @On('people.left')
  async dropFor(events: readonly Stored<'people.left'>[]): Promise<void> {
    await this.rosters.dropAll(events.flatMap(({ payload }) => payload.personIds));
  }
}
