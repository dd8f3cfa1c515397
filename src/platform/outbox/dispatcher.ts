import { Injectable } from '@nestjs/common';
import type { EventName, Stored } from '../../kernel/event';
import { withContext } from '../context/context';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { type Handler, HandlerRegistry } from './registry';

interface OutboxRow {
  readonly id: string;
  readonly name: EventName;
  readonly payload: never;
  readonly actor: string;
  readonly request_id: string | null;
  readonly occurred_at: Date;
}

/** Hands events to a handler: each (event, handler) is recorded in the transaction of its effect. */
@Injectable()
export class Dispatcher {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly registry: HandlerRegistry,
  ) {}

  /**
   * Delivers the events to the handler in one transaction; events it has had are left out. A job may come before its
   * relay has committed: writing the delivery waits for that, where looking for it would find nothing to do. When the
   * batch fails, each event is tried alone, so one bad event holds up no other.
   * @throws the handler's error when an event still fails; the queue tries again later
   */
  async deliver(handlerName: string, eventIds: readonly string[]): Promise<void> {
    const handler = this.registry.handler(handlerName);
    if (handler === undefined) throw new Error(`No handler is named '${handlerName}'.`);
    if (eventIds.length === 1) return this.attempt(handler, eventIds);
    try {
      await this.attempt(handler, eventIds);
    } catch {
      const failures: unknown[] = [];
      for (const id of eventIds) {
        await this.attempt(handler, [id]).catch((error: unknown) => failures.push(error));
      }
      if (failures.length > 0) throw failures[0];
    }
  }

  private async attempt(handler: Handler, eventIds: readonly string[]): Promise<void> {
    await withContext({ actor: { kind: 'system', name: handler.name } }, () =>
      this.work.run(async () => {
        const rows = await this.work.write<OutboxRow>(
          `WITH taken AS (
             INSERT INTO platform.delivery AS d (event_id, handler, relayed_at, attempt, handled_at)
             SELECT id, $1, $3, 1, $3 FROM platform.outbox WHERE id = ANY($2::bigint[]) ORDER BY id
             ON CONFLICT (event_id, handler) DO UPDATE SET handled_at = excluded.handled_at WHERE d.handled_at IS NULL
             RETURNING event_id)
           SELECT o.id::text, o.name, o.payload, o.actor, o.request_id, o.occurred_at
           FROM platform.outbox o JOIN taken ON taken.event_id = o.id ORDER BY o.id`,
          [handler.name, eventIds, this.clock.real()],
        );
        if (rows.length > 0) await handler.handle(rows.map(toStored));
      }),
    );
  }
}

function toStored(row: OutboxRow): Stored<EventName> {
  return {
    id: row.id,
    name: row.name,
    payload: row.payload,
    occurredAt: row.occurred_at,
    actor: row.actor,
    requestId: row.request_id,
  };
}
