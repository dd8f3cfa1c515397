import { Injectable } from '@nestjs/common';
import { actorLabel } from '../../kernel/actor';
import { declaredEvents, type EventName, type Events, type MomentName, type Moments } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import { currentContext } from '../context/context';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { HandlerRegistry } from './registry';

/** How one tells up: events after the commit, moments within the transaction. */
@Injectable()
export class Outbox {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly registry: HandlerRegistry,
  ) {}

  /** Appends an event in the ambient transaction; its handlers run after the commit, in the worker. */
  append<N extends EventName>(name: N, payload: Events[N]): Promise<void> {
    this.work.post(
      'INSERT INTO platform.outbox (name, payload, actor, request_id, occurred_at) VALUES ($1, $2, $3, $4, $5)',
      [...this.row(name, payload), this.clock.now()],
    );
    this.work.wake();
    return Promise.resolve();
  }

  /**
   * The event's name, payload, actor and request, for a statement that is a whole act and appends it itself. Once it has,
   * its caller wakes the relays.
   */
  row<N extends EventName>(name: N, payload: Events[N]): readonly [N, string, string, Id | null] {
    if (!declaredEvents().has(name)) throw new Error(`Event '${name}' is not declared.`);
    const { actor, requestId } = currentContext();
    return [name, JSON.stringify(payload), actorLabel(actor), requestId];
  }

  /** Tells a moment to its listeners, in room order, inside the ambient transaction. */
  async tell<N extends MomentName>(moment: N, payload: Moments[N]): Promise<void> {
    if (this.work.manager.queryRunner === undefined) throw new Error('A moment needs a transaction.');
    for (const listener of this.registry.listenersOf(moment)) await listener.hear(payload);
  }
}
