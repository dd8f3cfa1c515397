import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/config';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Alarms } from '../../platform/queue/alarms';
import { arbitrate, type Verdict } from './nudge';
import { type Candidate, WaitingReader } from './waiting.reader';

/** Due nudges whose persons are weighed in one transaction; more than that go on in the next. */
const DUE = 5_000;
const IDS_PER_EVENT = 500;

/** Brings waiting nudges into inboxes: weighs them person by person, delivers what may go, dates the rest. */
@Injectable()
export class DeliveryService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly alarms: Alarms,
    private readonly reader: WaitingReader,
  ) {}

  /** One delivery at a time over all processes, so that a person's budget is counted once. */
  deliver(): Promise<void> {
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('nudges.deliver', 0))`);
      const now = this.clock.now();
      const candidates = await this.reader.due(now, DUE);
      const verdicts = candidates.flatMap((candidate) => this.weigh(now, candidate));
      await this.record(now, verdicts);
      if (verdicts.length >= DUE) await this.outbox.append('nudges.found', {});
    });
  }

  /** In demo mode there are no quiet hours: a newcomer who tries Obi at night sees nudges at once. */
  private weigh(now: Date, { calendar, deliveredToday, waiting }: Candidate): readonly Verdict[] {
    return arbitrate(now, { ...calendar, quietHours: !this.config.demo }, deliveredToday, waiting);
  }

  /** Writes the verdicts over rows that still wait: what was resolved meanwhile is left alone. */
  private async record(now: Date, verdicts: readonly Verdict[]): Promise<void> {
    const held = verdicts.filter((verdict) => !verdict.deliver);
    const delivered = await this.work.write<{ id: Id }>(
      `UPDATE nudges.nudge SET delivered_at = $2, held_because = NULL
       WHERE id = ANY($1::uuid[]) AND delivered_at IS NULL AND done_at IS NULL AND ended_at IS NULL RETURNING id`,
      [verdicts.filter((verdict) => verdict.deliver).map(({ id }) => id), now],
    );
    await this.work.write(
      `UPDATE nudges.nudge n SET due_at = h.due_at, held_because = h.because
       FROM unnest($1::uuid[], $2::timestamptz[], $3::text[]) AS h (id, due_at, because)
       WHERE n.id = h.id AND n.delivered_at IS NULL AND n.ended_at IS NULL`,
      [held.map(({ id }) => id), held.map(({ dueAt }) => dueAt), held.map(({ heldBecause }) => heldBecause)],
    );
    for (let start = 0; start < delivered.length; start += IDS_PER_EVENT) {
      const nudgeIds = delivered.slice(start, start + IDS_PER_EVENT).map(({ id }) => id);
      await this.outbox.append('nudges.created', { nudgeIds });
    }
    const instants = new Map(held.map(({ dueAt }) => [dueAt.getTime(), dueAt]));
    for (const instant of instants.values()) await this.alarms.set('nudges.deliver', 'waiting', instant);
  }
}
