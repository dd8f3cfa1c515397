import { Injectable } from '@nestjs/common';
import type { Moments, Stored } from '../../kernel/event';
import { HouseClock } from '../../platform/database/pace';
import { Every, On, Within } from '../../platform/outbox/on';
import { CoursesRepository } from './courses.repository';
import { CoursesService } from './courses.service';
import { WatchService } from './watch.service';

/** What time, edits and departures do to reviews. */
@Injectable()
export class ReviewsHandlers {
  constructor(
    private readonly courses: CoursesService,
    private readonly kept: CoursesRepository,
    private readonly watch: WatchService,
    private readonly clock: HouseClock,
  ) {}

  @Within('drafts.waiting')
  open(waiting: Moments['drafts.waiting']): Promise<void> {
    return this.courses.open(waiting);
  }

  @Within('feed.risks-changed')
  follow({ interactionIds }: Moments['feed.risks-changed']): Promise<void> {
    return this.kept.follow('interaction_id', interactionIds);
  }

  @On('content.changed')
  async followContent(events: readonly Stored<'content.changed'>[]): Promise<void> {
    await this.kept.follow(
      'content_id',
      events.flatMap(({ payload }) => payload.itemIds),
    );
  }

  /** The queue leaves out what no longer waits; here it is put away. */
  @On('drafts.reopened')
  close(events: readonly Stored<'drafts.reopened'>[]): Promise<void> {
    this.kept.closeFormer(events.map(({ payload }) => payload.draftId));
    return Promise.resolve();
  }

  @On('drafts.orphaned')
  closeOf(events: readonly Stored<'drafts.orphaned'>[]): Promise<void> {
    this.kept.close(events.flatMap(({ payload }) => payload.draftIds));
    return Promise.resolve();
  }

  /** What was just submitted goes to whoever has least to read, and on at once where nobody could decide. */
  @On('drafts.submitted')
  async look(events: readonly Stored<'drafts.submitted'>[]): Promise<void> {
    await this.watch.look(events.map(({ payload }) => payload.draftId));
  }

  @On('drafts.seconded')
  async lookAgain(events: readonly Stored<'drafts.seconded'>[]): Promise<void> {
    await this.watch.look(events.map(({ payload }) => payload.draftId));
  }

  /** Steps whose time is up, and those that nobody can take any more. */
  @Every('reviews.escalate', 60_000)
  async escalate(): Promise<void> {
    await this.kept.followRecent(this.clock.now());
    await this.watch.look(null);
  }
}
