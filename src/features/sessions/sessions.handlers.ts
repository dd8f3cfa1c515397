import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Every, On } from '../../platform/outbox/on';
import { Places } from './places.service';

/** What departures and absences do to places. */
@Injectable()
export class SessionsHandlers {
  constructor(private readonly places: Places) {}

  @On('people.left')
  async leave(events: readonly Stored<'people.left'>[]): Promise<void> {
    await this.places.free([...new Set(events.flatMap(({ payload }) => payload.personIds))], 'left');
  }

  @Every('sessions.fill', 600_000)
  async fill(): Promise<void> {
    await this.places.refill();
  }

  @On('people.absences-changed')
  async away(events: readonly Stored<'people.absences-changed'>[]): Promise<void> {
    await this.places.free([...new Set(events.flatMap(({ payload }) => payload.personIds))], 'away');
  }
}
