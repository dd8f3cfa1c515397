import { setTimeout } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Job } from 'bullmq';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/config';
import { withContext } from '../context/context';
import { Listening } from '../database/listening';
import { Log } from '../log/log';
import { Dispatcher } from '../outbox/dispatcher';
import { HandlerRegistry } from '../outbox/registry';
import { type Batch, Relay, TAKEN } from '../outbox/relay';
import { Alarms } from './alarms';
import { Queues } from './queues';
import { ScheduleRunner } from './schedules';

/** Real milliseconds between looks at the outbox when no notification comes. */
const POLL = 1_000;
/** Real milliseconds between two relays: what happens in between goes together, since each job has a transaction of its own. */
const GAP = 60;
const OVERDUE_POLL = 10_000;

/** The worker process: relays the outbox, delivers batches, runs schedules and alarms. */
@Injectable()
export class QueueWorker implements BeforeApplicationShutdown {
  private listening: Listening | null = null;
  private stopped = false;
  /** Those who wait, and whether a notification wakes them. */
  private readonly waiting = new Map<() => void, boolean>();
  private loops: Promise<void>[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly queues: Queues,
    private readonly relay: Relay,
    private readonly dispatcher: Dispatcher,
    private readonly registry: HandlerRegistry,
    private readonly schedules: ScheduleRunner,
    private readonly alarms: Alarms,
    private readonly log: Log,
  ) {}

  async start(): Promise<void> {
    this.registry.discover();
    this.alarms.enable();
    this.queues.work('events', (job: Job<Batch>) => this.dispatcher.deliver(job.data.handler, job.data.eventIds), 8);
    this.queues.work('ticks', (job: Job) => this.schedules.run(job.name), 4);
    this.queues.work('alarms', (job: Job) => this.schedules.run(job.name), 4);
    await this.schedules.register(this.queues.queue('ticks'));
    const url = this.config.database.listenUrl ?? this.config.database.url;
    // The poll covers what is told while the connection is lost.
    if (url !== null) this.listening = new Listening({ url, channels: ['obi_outbox'], hear: () => this.wake(false) });
    this.loops = [
      this.loop(POLL, () => this.relay.relay((batches) => this.send(batches))),
      this.loop(OVERDUE_POLL, () => this.relay.relayOverdue((batches) => this.send(batches))),
    ];
  }

  /** Relaying ends first: a relay cut off from its queue would keep its rows locked. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake(true);
    await this.listening?.stop();
    await Promise.all(this.loops);
  }

  private async send(batches: readonly Batch[]): Promise<void> {
    if (batches.length === 0) return;
    await this.queues.queue('events').addBulk(
      batches.map((batch) => ({
        name: batch.handler,
        data: batch,
        opts: { jobId: `${batch.handler}-${batch.eventIds[0] ?? ''}-${batch.eventIds.at(-1) ?? ''}-${batch.attempt}` },
      })),
    );
  }

  private goesOn(): boolean {
    return !this.stopped;
  }

  /** Runs `step` until it finds nothing, then waits for a notification or the poll; errors wait and go on. */
  private async loop(poll: number, step: () => Promise<number>): Promise<void> {
    while (this.goesOn()) {
      const found = await withContext({ actor: { kind: 'system', name: 'relay' } }, step).catch((error: unknown) => {
        if (!this.stopped) this.log.warn({ error: String(error) }, 'relay waits for its servers');
        return 0;
      });
      if (found === 0 && this.goesOn()) await this.pause(poll);
      else if (found < TAKEN && this.goesOn()) await setTimeout(GAP);
    }
  }

  /** Waits for a poll's time; a notification ends the short wait, stopping ends any. */
  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = globalThis.setTimeout(wake, milliseconds);
      this.waiting.set(wake, milliseconds <= POLL);
    });
  }

  private wake(all: boolean): void {
    for (const [wake, onNotification] of [...this.waiting]) if (all || onNotification) wake();
  }
}
