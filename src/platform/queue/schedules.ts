import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { withContext } from '../context/context';
import { Work } from '../database/work';
import { HandlerRegistry } from '../outbox/registry';

/** Runs `@Every` methods, one at a time by name over all worker processes. */
@Injectable()
export class ScheduleRunner {
  constructor(
    private readonly work: Work,
    private readonly registry: HandlerRegistry,
  ) {}

  /** Upserts every schedule at boot (a wiped queue gets them back) and removes those that are gone. */
  async register(queue: Queue): Promise<void> {
    for (const { name, schedule } of this.registry.schedules.values()) {
      const repeat = typeof schedule === 'number' ? { every: schedule } : { pattern: schedule, tz: 'UTC' };
      await queue.upsertJobScheduler(name, repeat, { name, opts: { attempts: 1, removeOnComplete: { age: 60 } } });
    }
    for (const scheduler of await queue.getJobSchedulers()) {
      if (!this.registry.schedules.has(scheduler.key)) await queue.removeJobScheduler(scheduler.key);
    }
  }

  /** Runs one schedule in a unit of work; skips when it runs elsewhere already. */
  async run(name: string): Promise<void> {
    const schedule = this.registry.schedules.get(name);
    if (schedule === undefined) return;
    await withContext({ actor: { kind: 'system', name } }, () =>
      this.work.run(async () => {
        const [lock] = await this.work.write<{ taken: boolean }>(
          `SELECT pg_try_advisory_xact_lock(hashtextextended('schedule:' || $1, 0)) AS taken`,
          [name],
        );
        if (lock?.taken === true) await schedule.run();
      }),
    );
  }
}
