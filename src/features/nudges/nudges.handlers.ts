import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EventName, Events, Stored } from '../../kernel/event';
import { Work } from '../../platform/database/work';
import { type Reason, reasons } from '../../platform/declarations/reasons';
import { Log } from '../../platform/log/log';
import { Every, On } from '../../platform/outbox/on';
import { HandlerRegistry } from '../../platform/outbox/registry';
import { DeliveryService } from './delivery.service';
import { NudgesService } from './nudges.service';
import { WishesService } from './wishes.service';

type Wake = (payload: Events[EventName]) => readonly string[] | null;

/** Looks at every declared reason: on the events that wake it, and by the minute for what only time brings. */
@Injectable()
export class NudgesHandlers implements OnModuleInit {
  constructor(
    private readonly registry: HandlerRegistry,
    private readonly work: Work,
    private readonly service: NudgesService,
    private readonly delivery: DeliveryService,
    private readonly wishes: WishesService,
    private readonly log: Log,
  ) {}

  /** One handler per reason and event, named `Nudges.<reason>.<event>`. */
  async onModuleInit(): Promise<void> {
    for (const reason of reasons().values()) {
      await this.service.check(reason);
      for (const [event, wake] of Object.entries(reason.wake) as [EventName, Wake][]) {
        this.registry.addHandler({
          name: `Nudges.${reason.code}.${event}`,
          event,
          handle: (events) => this.find(reason, subjectsOf(events, wake)),
        });
      }
    }
  }

  /** Each reason by itself: one that fails is logged and holds up no other. */
  @Every('nudges.sweep', 60_000)
  async sweep(): Promise<void> {
    for (const reason of reasons().values()) await this.sweepOne(reason);
  }

  @Every('nudges.deliver', 30_000)
  async deliver(): Promise<void> {
    await this.delivery.deliver();
  }

  @On('nudges.found')
  async deliverFound(_events: readonly Stored<'nudges.found'>[]): Promise<void> {
    await this.delivery.deliver();
  }

  /** Reasons that are wanted again are looked for again, so that what they ask for stands in the inbox. */
  @On('preferences.changed')
  async follow(events: readonly Stored<'preferences.changed'>[]): Promise<void> {
    await this.wishes.follow([...new Set(events.flatMap(({ payload }) => payload.personIds))]);
    await this.delivery.deliver();
  }

  /** What concerns no subject changes nothing. */
  private async find(reason: Reason, subjectIds: readonly string[] | null): Promise<void> {
    if (subjectIds === null || subjectIds.length > 0) await this.service.find(reason, subjectIds);
  }

  private async sweepOne(reason: Reason): Promise<void> {
    try {
      await this.work.attempt(async () => {
        await this.service.expire(reason);
        await this.service.find(reason, null);
      });
    } catch (error) {
      this.log.error({ reason: reason.code, error: String(error) }, 'reason failed');
    }
  }
}

/** The subjects a batch of events names; null when one of them concerns all. */
function subjectsOf(events: readonly Stored<EventName>[], wake: Wake): readonly string[] | null {
  const named = events.map((event) => wake(event.payload));
  return named.includes(null) ? null : [...new Set(named.flatMap((ids) => ids ?? []))];
}
