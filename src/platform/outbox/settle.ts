import type { INestApplicationContext } from '@nestjs/common';
import { Dispatcher } from './dispatcher';
import { type Batch, Relay } from './relay';

/** Relays and handles events in this process until nothing waits: where no worker runs beside it. */
export async function settle(app: INestApplicationContext): Promise<void> {
  const relay = app.get(Relay);
  const dispatcher = app.get(Dispatcher);
  for (;;) {
    const batches: Batch[] = [];
    const relayed = await relay.relay((found) => {
      batches.push(...found);
      return Promise.resolve();
    });
    for (const batch of batches) await dispatcher.deliver(batch.handler, batch.eventIds);
    if (relayed === 0) return;
  }
}
