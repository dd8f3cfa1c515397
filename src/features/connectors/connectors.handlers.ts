import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { withContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Every, On } from '../../platform/outbox/on';
import { Alarms } from '../../platform/queue/alarms';
import { PostsService } from './posts.service';

/** What time and other rooms ask of connectors. */
@Injectable()
export class ConnectorsHandlers {
  constructor(
    private readonly alarms: Alarms,
    private readonly clock: HouseClock,
    private readonly posts: PostsService,
  ) {}

  /** Apart from the schedule's own transaction: an attempt is committed before its call. */
  @Every('connectors.send', 15_000)
  async send(): Promise<void> {
    await withContext({ manager: null }, () => this.posts.sendDue());
  }

  @On('planning.due')
  async handOver(events: readonly Stored<'planning.due'>[]): Promise<void> {
    await this.posts.handOver(events.flatMap(({ payload }) => payload.planIds));
    const [first] = events;
    if (first !== undefined) await this.alarms.set('connectors.send', first.payload.planIds[0] ?? '', this.clock.now());
  }

  @On('releases.decided')
  async decided(events: readonly Stored<'releases.decided'>[]): Promise<void> {
    await this.posts.decided(events.flatMap(({ payload }) => payload.subjectIds));
  }

  @On('drafts.reopened')
  async reopened(events: readonly Stored<'drafts.reopened'>[]): Promise<void> {
    await this.posts.decided(events.map(({ payload }) => payload.draftId));
  }
}
