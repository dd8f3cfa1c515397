import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { withContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Every, On } from '../../platform/outbox/on';
import { Alarms } from '../../platform/queue/alarms';
import { PushesRepository } from './pushes.repository';
import { PushSender } from './sender.service';
import { Subscriptions } from './subscriptions.service';

@Injectable()
export class PushesHandlers {
  constructor(
    private readonly alarms: Alarms,
    private readonly clock: HouseClock,
    private readonly repository: PushesRepository,
    private readonly sender: PushSender,
    private readonly subscriptions: Subscriptions,
  ) {}

  /** Devices are told at once, or when it has been unseen for as long as HR states; what is seen before is not told. */
  @On('nudges.created')
  async plan(events: readonly Stored<'nudges.created'>[]): Promise<void> {
    const now = this.clock.now();
    const planned = await this.repository.plan(
      events.flatMap(({ payload }) => payload.nudgeIds),
      now,
    );
    for (const at of planned) await this.alarms.set('pushes.send', 'waiting', at);
  }

  @On('people.left')
  async forget(events: readonly Stored<'people.left'>[]): Promise<void> {
    await this.subscriptions.forget([...new Set(events.flatMap(({ payload }) => payload.personIds))]);
  }

  /** Apart from the schedule's own transaction, which only holds the run: an attempt is committed before its call. */
  @Every('pushes.send', 10_000)
  async send(): Promise<void> {
    await withContext({ manager: null }, () => this.sender.run());
  }
}
