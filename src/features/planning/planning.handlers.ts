import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { Every, On } from '../../platform/outbox/on';
import { Alarms } from '../../platform/queue/alarms';
import { PlanningService } from './planning.service';

/** What time and other rooms do to plans. */
@Injectable()
export class PlanningHandlers {
  constructor(
    private readonly work: Work,
    private readonly alarms: Alarms,
    private readonly plans: PlanningService,
  ) {}

  @Every('planning.due', 60_000)
  async due(): Promise<void> {
    await this.plans.due();
  }

  /** Wakes the schedule at the minute; without the alarm its next tick sees to it. */
  @On('planning.changed')
  async ring(events: readonly Stored<'planning.changed'>[]): Promise<void> {
    const ids = events.flatMap(({ payload }) => payload.planIds);
    const plans = await this.work.read<{ id: Id; at: Date }>(
      `SELECT id, at FROM planning.plan WHERE id = ANY($1::uuid[]) AND state = 'planned'`,
      [ids],
    );
    for (const { id, at } of plans) await this.alarms.set('planning.due', id, at);
  }

  @On('drafts.reopened')
  async reopened(events: readonly Stored<'drafts.reopened'>[]): Promise<void> {
    await this.plans.lapse(events.map(({ payload }) => payload.draftId));
  }

  @On('drafts.orphaned')
  async orphaned(events: readonly Stored<'drafts.orphaned'>[]): Promise<void> {
    await this.plans.lapse(events.flatMap(({ payload }) => payload.draftIds));
  }
}
