import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Every, On } from '../../platform/outbox/on';
import { ActsService } from './acts.service';
import { HoursService } from './hours.service';
import { MergesService } from './merges.service';

@Injectable()
export class TriageHandlers {
  constructor(
    private readonly acts: ActsService,
    private readonly merges: MergesService,
    private readonly hours: HoursService,
  ) {}

  /** The next step of each act; in the order of their ids, so that two of them wait for one another and not both. */
  @On('triage.acting')
  async step(events: readonly Stored<'triage.acting'>[]): Promise<void> {
    for (const id of [...new Set(events.map(({ payload }) => payload.actId))].sort()) await this.acts.step(id);
  }

  /** One answer counts for all that were merged. */
  @On('feed.answered')
  async answered(events: readonly Stored<'feed.answered'>[]): Promise<void> {
    const ids = [...new Set(events.map(({ payload }) => payload.interactionId))];
    await this.hours.countAnswers([...ids, ...(await this.merges.answerAlong(ids))]);
  }

  @Every('triage.count-hours', 60_000)
  count(): Promise<void> {
    return this.hours.countArrivals();
  }

  @Every('triage.forget-hours', 86_400_000)
  forget(): Promise<void> {
    return this.hours.forget();
  }
}
