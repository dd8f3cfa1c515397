import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Metrics } from '../../platform/health/metrics';

type Standing = Readonly<
  Record<
    | 'due'
    | 'held'
    | 'oldest'
    | 'waiting'
    | 'mailOldest'
    | 'sent'
    | 'failed'
    | 'open'
    | 'pushes'
    | 'pushed'
    | 'unpushed',
    number
  >
>;

const GAUGES: readonly (readonly [keyof Standing, string, string])[] = [
  ['due', 'obi_nudges_due', 'Nudges that are due and not in an inbox yet.'],
  ['held', 'obi_nudges_held', 'Nudges that wait for a later instant.'],
  ['oldest', 'obi_nudges_oldest_due_seconds', 'How long the longest due nudge has waited.'],
  ['waiting', 'obi_mails_waiting', 'Mails that are due and not sent yet.'],
  ['mailOldest', 'obi_mails_oldest_due_seconds', 'How long the longest due mail has waited.'],
  ['sent', 'obi_mails_sent_last_minute', 'Mails that the receiving server took in the last minute.'],
  ['failed', 'obi_mails_failed', 'Mails that were given up: dead letters.'],
  ['open', 'obi_mails_left_alone', '1 while the mail server is left alone because it failed as a whole.'],
  ['pushes', 'obi_pushes_waiting', 'Messages to devices that are due and not sent yet.'],
  ['pushed', 'obi_pushes_sent_last_minute', 'Messages to devices that their services took in the last minute.'],
  ['unpushed', 'obi_pushes_failed', 'Messages to devices that were given up: dead letters.'],
];

/** Rates, ages and failures of nudges, mails and messages to devices, among the metrics. */
@Injectable()
export class StandingService implements OnModuleInit {
  private asked: { readonly at: number; readonly standing: Promise<Standing> } | null = null;

  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    for (const [name, metric, help] of GAUGES) {
      const gauge: Gauge = new Gauge({
        name: metric,
        help,
        registers: [this.metrics.registry],
        collect: async () => gauge.set((await this.standing())[name]),
      });
    }
  }

  /** One look for all gauges of one scrape. */
  private standing(): Promise<Standing> {
    const now = this.clock.real().getTime();
    if (this.asked === null || now - this.asked.at > 1_000) this.asked = { at: now, standing: this.look() };
    return this.asked.standing;
  }

  private async look(): Promise<Standing> {
    const [row] = await this.work.read<Standing>(
      `SELECT n.due, n.held, n.oldest, d.waiting, d."mailOldest", s.sent, f.failed, b.open,
         (SELECT count(*)::int FROM pushes.push WHERE state = 'waiting' AND next_at <= $1) AS pushes,
         (SELECT count(*)::int FROM pushes.push
          WHERE state = 'sent' AND changed_at > $1::timestamptz - interval '1 minute') AS pushed,
         (SELECT count(*)::int FROM pushes.push WHERE state = 'failed') AS unpushed
       FROM (SELECT (count(*) FILTER (WHERE due_at <= $1))::int AS due, (count(*) FILTER (WHERE due_at > $1))::int AS held,
               coalesce(extract(epoch FROM $1 - min(due_at) FILTER (WHERE due_at <= $1)), 0)::float AS oldest
             FROM nudges.nudge WHERE delivered_at IS NULL AND done_at IS NULL AND ended_at IS NULL) n,
            (SELECT count(*)::int AS waiting, coalesce(extract(epoch FROM $1 - min(next_at)), 0)::float AS "mailOldest"
             FROM deliveries.delivery WHERE state = 'waiting' AND next_at <= $1) d,
            (SELECT count(*)::int AS sent FROM deliveries.delivery
             WHERE state = 'sent' AND changed_at > $1::timestamptz - interval '1 minute') s,
            (SELECT count(*)::int AS failed FROM deliveries.delivery WHERE state = 'failed') f,
            (SELECT count(*)::int AS open FROM deliveries.breaker WHERE open_until > $1) b`,
      [this.clock.now()],
    );
    if (row === undefined) throw new Error('Nothing was counted.');
    return row;
  }
}
