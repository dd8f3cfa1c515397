import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { gauges } from '../declarations/gauges';

/** Prometheus metrics of this process and of what waits in the database. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  constructor(work: Work, clock: HouseClock) {
    collectDefaultMetrics({ register: this.registry, prefix: 'obi_' });
    const waiting = new Gauge({
      name: 'obi_outbox_waiting',
      help: 'Events not yet relayed to the queue.',
      registers: [this.registry],
      async collect() {
        const [row] = await work.read<{ n: number }>(
          'SELECT count(*)::int AS n FROM platform.outbox WHERE relayed_at IS NULL',
        );
        waiting.set(row?.n ?? 0);
      },
    });
    const unhandled = new Gauge({
      name: 'obi_deliveries_unhandled',
      help: 'Deliveries relayed and not yet handled.',
      registers: [this.registry],
      async collect() {
        const [row] = await work.read<{ n: number }>(
          'SELECT count(*)::int AS n FROM platform.delivery WHERE handled_at IS NULL',
        );
        unhandled.set(row?.n ?? 0);
      },
    });
    const unsealed = new Gauge({
      name: 'obi_trail_unsealed',
      help: 'Trail entries not yet sealed.',
      registers: [this.registry],
      async collect() {
        const [row] = await work.read<{ n: number }>('SELECT count(*)::int AS n FROM trail.unsealed');
        unsealed.set(row?.n ?? 0);
      },
    });
    for (const { name, help, count } of gauges()) {
      const gauge = new Gauge({
        ...{ name, help, registers: [this.registry] },
        async collect() {
          const [row] = await work.read<{ n: number }>(count, [clock.now()]);
          gauge.set(row?.n ?? 0);
        },
      });
    }
  }
}
