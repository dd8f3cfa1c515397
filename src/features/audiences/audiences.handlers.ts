import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Every, On } from '../../platform/outbox/on';
import { Audiences } from './audiences.service';

/** Members follow the directory, the traits and the roles. */
@Injectable()
export class AudiencesHandlers {
  constructor(private readonly audiences: Audiences) {}

  @On('people.imported')
  afterImport(_events: readonly Stored<'people.imported'>[]): Promise<void> {
    return this.audiences.refresh(null);
  }

  @On('people.changed')
  afterChange(events: readonly Stored<'people.changed'>[]): Promise<void> {
    return this.audiences.refreshWanted({ people: unique(events.flatMap(({ payload }) => payload.personIds)) });
  }

  @On('people.left')
  afterLeaving(events: readonly Stored<'people.left'>[]): Promise<void> {
    return this.audiences.refreshWanted({ people: unique(events.flatMap(({ payload }) => payload.personIds)) });
  }

  @On('audiences.traits-changed')
  afterTraits(events: readonly Stored<'audiences.traits-changed'>[]): Promise<void> {
    const people = events.map(({ payload }) => payload.personIds ?? null);
    return this.audiences.refreshWanted({
      traits: unique(events.map(({ payload }) => payload.kind)),
      people: people.includes(null) ? null : unique(people.flatMap((ids) => ids ?? [])),
    });
  }

  /** Traits that begin or end by themselves, and roles, which tell no event. */
  @Every('audiences.refresh', 60_000)
  afterTime(): Promise<void> {
    return this.audiences.refreshWanted({ overdue: true });
  }

  /** Whatever event was lost: every night all members are looked at again. */
  @Every('audiences.refresh-all', '17 1 * * *')
  everyNight(): Promise<void> {
    return this.audiences.refresh(null);
  }
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
