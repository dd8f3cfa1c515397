import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Every, On } from '../../platform/outbox/on';
import { Refreshers } from './refreshers.service';

type Decided = 'drafts.returned' | 'drafts.declined' | 'drafts.looked-over';

/** What decisions on drafts teach, and what ends it. */
@Injectable()
export class RefreshersHandlers {
  constructor(private readonly refreshers: Refreshers) {}

  @On('drafts.returned')
  returned(events: readonly Stored<'drafts.returned'>[]): Promise<void> {
    return this.teach(events);
  }

  @On('drafts.declined')
  declined(events: readonly Stored<'drafts.declined'>[]): Promise<void> {
    return this.teach(events);
  }

  @On('drafts.looked-over')
  lookedOver(events: readonly Stored<'drafts.looked-over'>[]): Promise<void> {
    return this.teach(events);
  }

  @On('rules.published')
  rules(_: readonly Stored<'rules.published'>[]): Promise<void> {
    return this.refreshers.sweep();
  }

  @On('people.left')
  left(_: readonly Stored<'people.left'>[]): Promise<void> {
    return this.refreshers.sweep();
  }

  /** An edition comes into force at an hour of its own, and lessons are completed in tracks at any. */
  @Every('refreshers.sweep', 600_000)
  sweep(): Promise<void> {
    return this.refreshers.sweep();
  }

  private teach(events: readonly Stored<Decided>[]): Promise<void> {
    return this.refreshers.teach([...new Set(events.map(({ payload }) => payload.draftId))]);
  }
}
