import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { Log } from '../log/log';
import { Queues } from './queues';

/**
 * Wakes a schedule early: the row that waits is the truth, the alarm only spares its schedule's next tick. Losing
 * every alarm delays work to that tick and loses nothing.
 */
@Injectable()
export class Alarms {
  private listening = false;

  constructor(
    private readonly queues: Queues,
    private readonly clock: HouseClock,
    private readonly work: Work,
    private readonly log: Log,
  ) {}

  /** Only the worker rings; elsewhere (api, cli, tests without a queue) alarms are not set. */
  enable(): void {
    this.listening = true;
  }

  /**
   * Runs the schedule named `schedule` at `instant` (house time), after the ambient transaction: one that rang before would
   * find nothing to do. The same key and instant ring once.
   */
  set(schedule: string, key: Id, instant: Date): Promise<void> {
    if (!this.listening) return Promise.resolve();
    this.work.afterwards(() => {
      const jobId = `${schedule}-${key}-${instant.getTime().toString(36)}`;
      const delay = this.clock.realDelayUntil(instant);
      this.queues
        .queue('alarms')
        .add(schedule, {}, { jobId, delay })
        .catch((error: unknown) => this.log.warn({ schedule, error: String(error) }, 'alarm not set'));
    });
    return Promise.resolve();
  }
}
