import { Injectable } from '@nestjs/common';
import { addSeconds } from '../../kernel/clock';
import type { Stored } from '../../kernel/event';
import { withContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Every, On } from '../../platform/outbox/on';
import { Alarms } from '../../platform/queue/alarms';
import { DeliveriesRepository } from './deliveries.repository';
import { MailSettingsService } from './mail-settings.service';
import { SenderService } from './sender.service';

/** What time and the inbox ask of the other media. */
@Injectable()
export class DeliveriesHandlers {
  constructor(
    private readonly alarms: Alarms,
    private readonly clock: HouseClock,
    private readonly repository: DeliveriesRepository,
    private readonly settings: MailSettingsService,
    private readonly sender: SenderService,
  ) {}

  /** Mail follows what stands in inboxes: at once, or after the minutes in which it may be seen there. */
  @On('nudges.created')
  async plan(events: readonly Stored<'nudges.created'>[]): Promise<void> {
    const { enabled, afterMinutes } = await this.settings.get();
    if (!enabled) return;
    const now = this.clock.now();
    const dueAt = addSeconds(now, afterMinutes * 60);
    const planned = await this.repository.plan(
      events.flatMap(({ payload }) => payload.nudgeIds),
      dueAt,
      now,
    );
    if (planned > 0) await this.alarms.set('deliveries.send', 'waiting', dueAt);
  }

  /** Mail of a reason that was paused and goes on. */
  @On('nudges.resumed')
  async resume(_events: readonly Stored<'nudges.resumed'>[]): Promise<void> {
    const now = this.clock.now();
    if ((await this.repository.resume(now)) > 0) await this.alarms.set('deliveries.send', 'resumed', now);
  }

  /** Apart from the schedule's own transaction, which only holds the run: an attempt is committed before its call. */
  @Every('deliveries.send', 10_000)
  async send(): Promise<void> {
    const more = await withContext({ manager: null }, () => this.sender.run());
    if (more) await this.alarms.set('deliveries.send', 'more', addSeconds(this.clock.now(), 1));
  }
}
