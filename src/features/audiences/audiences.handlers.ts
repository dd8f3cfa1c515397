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
  afterChange(_events: readonly Stored<'people.changed'>[]): Promise<void> {
    return this.audiences.refresh(null);
  }

  @On('people.left')
  afterLeaving(_events: readonly Stored<'people.left'>[]): Promise<void> {
    return this.audiences.refresh(null);
  }

  @On('audiences.traits-changed')
  afterTraits(events: readonly Stored<'audiences.traits-changed'>[]): Promise<void> {
    return this.audiences.refreshWanted({ traits: [...new Set(events.map((event) => event.payload.kind))] });
  }

  /** Traits that begin or end by themselves, and roles, which tell no event. */
  @Every('audiences.refresh', 60_000)
  afterTime(): Promise<void> {
    return this.audiences.refreshWanted({ overdue: true });
  }
}
