import { Injectable } from '@nestjs/common';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { HandlerRegistry } from './registry';

/** A batch of events on their way to one handler. `attempt` counts relays of the same deliveries. */
export interface Batch {
  readonly handler: string;
  readonly eventIds: readonly string[];
  readonly attempt: number;
}

/** Events of one job. */
const BATCH = 500;
/** Events of one relay: each costs two commits, one after the other. */
export const TAKEN = 2_000;
/**
 * Real seconds after which a relayed delivery that nobody handled is relayed again (a wiped or lost queue), doubled with
 * every attempt up to an hour: a queue that is only busy is not filled further.
 */
const OVERDUE_SECONDS = 30;
const LONGEST_OVERDUE_SECONDS = 3_600;

/** Moves committed events to the queue: rows taken with SKIP LOCKED, one delivery row per handler, then the job. */
@Injectable()
export class Relay {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly registry: HandlerRegistry,
  ) {}

  /**
   * Relays up to 2,000 new events; `send` runs inside the transaction, so a queue that is down leaves everything as it
   * was, and a crash after it sends again under the same job id.
   * @returns how many events were taken
   */
  relay(send: (batches: readonly Batch[]) => Promise<void>): Promise<number> {
    return this.work.run(async () => {
      const rows = await this.work.write<{ id: string; name: string }>(
        `SELECT id::text, name FROM platform.outbox WHERE relayed_at IS NULL
         ORDER BY id LIMIT ${TAKEN} FOR UPDATE SKIP LOCKED`,
      );
      if (rows.length === 0) return 0;
      const now = this.clock.real();
      const batches = this.group(rows);
      this.work.post(
        `INSERT INTO platform.delivery (event_id, handler, relayed_at, attempt)
         SELECT id, handler, $3, 1 FROM unnest($1::bigint[], $2::text[]) AS d (id, handler) ON CONFLICT DO NOTHING`,
        [
          batches.flatMap((batch) => batch.eventIds),
          batches.flatMap((batch) => batch.eventIds.map(() => batch.handler)),
          now,
        ],
      );
      this.work.post(`UPDATE platform.outbox SET relayed_at = $2 WHERE id = ANY($1::bigint[])`, [
        rows.map((row) => row.id),
        now,
      ]);
      await send(batches);
      return rows.length;
    });
  }

  /** Relays again what was relayed and never handled: a wiped queue loses nothing. */
  relayOverdue(send: (batches: readonly Batch[]) => Promise<void>): Promise<number> {
    return this.work.run(async () => {
      const now = this.clock.real();
      const rows = await this.work.write<{ event_id: string; handler: string; attempt: number }>(
        `WITH overdue AS (
           SELECT event_id, handler FROM platform.delivery
           WHERE handled_at IS NULL
             AND relayed_at < $1::timestamptz
               - make_interval(secs => least(${LONGEST_OVERDUE_SECONDS}, ${OVERDUE_SECONDS} * 2 ^ least(attempt - 1, 10)))
           ORDER BY relayed_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
         UPDATE platform.delivery d SET relayed_at = $1, attempt = attempt + 1
         FROM overdue o WHERE d.event_id = o.event_id AND d.handler = o.handler
         RETURNING d.event_id::text, d.handler, d.attempt`,
        [now],
      );
      const batches = new Map<string, { handler: string; eventIds: string[]; attempt: number }>();
      for (const { event_id: id, handler, attempt } of rows) {
        if (this.registry.handler(handler) === undefined) continue;
        const batch = batches.get(`${handler} ${attempt}`) ?? { handler, eventIds: [], attempt };
        batch.eventIds.push(id);
        batches.set(`${handler} ${attempt}`, batch);
      }
      await send([...batches.values()]);
      return rows.length;
    });
  }

  /** Forgets events whose deliveries are all handled and older than `days` real days. */
  forget(days: number): Promise<number> {
    return this.work.run(() =>
      this.work.affect(
        `WITH gone AS (
           SELECT o.id FROM platform.outbox o
           WHERE o.relayed_at < $1
             AND NOT EXISTS (SELECT FROM platform.delivery d WHERE d.event_id = o.id AND d.handled_at IS NULL)
           ORDER BY o.id LIMIT 10000)
         DELETE FROM platform.outbox o USING gone WHERE o.id = gone.id`,
        [new Date(this.clock.real().getTime() - days * 86_400_000)],
      ),
    );
  }

  private group(rows: readonly { id: string; name: string }[]): Batch[] {
    const filling = new Map<string, string[]>();
    const batches: Batch[] = [];
    for (const row of rows) {
      for (const { name } of this.registry.handlersOf(row.name)) {
        const ids = filling.get(name);
        if (ids !== undefined && ids.length < BATCH) {
          ids.push(row.id);
          continue;
        }
        const eventIds = [row.id];
        filling.set(name, eventIds);
        batches.push({ handler: name, eventIds, attempt: 1 });
      }
    }
    return batches;
  }
}
