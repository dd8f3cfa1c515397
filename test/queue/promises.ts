import type { INestApplicationContext } from '@nestjs/common';
import { withContext } from '../../src/platform/context/context';
import { Work } from '../../src/platform/database/work';
import { Dispatcher } from '../../src/platform/outbox/dispatcher';
import { Outbox } from '../../src/platform/outbox/outbox';
import { Relay } from '../../src/platform/outbox/relay';
import { Queues } from '../../src/platform/queue/queues';
import { crashes, openPlant, type Plant } from './workers';

/** What the queue promises, whichever server it runs on. */
export function describeQueue(name: string, redisUrl: () => string | null): void {
  describe(name, () => {
    let plant: Plant;
    beforeEach(async () => {
      crashes.clear();
      plant = await openPlant(redisUrl());
    });
    afterEach(() => plant.close());

    it('handles every event once, with two workers', async () => {
      const first = await plant.worker();
      await plant.worker();
      const numbers = range(300);
      for (let at = 0; at < numbers.length; at += 20) await tell(first, numbers.slice(at, at + 20));
      await until(async () => (await counted(first)).length >= 300);
      expect(await counted(first)).toEqual(numbers);
    });

    it('tries a crashed handler again, without its half-done work and without holding up the others', async () => {
      crashes.set(2, 3);
      const worker = await plant.worker();
      await tell(worker, [1, 2, 3]);
      await until(async () => (await counted(worker)).length >= 3);
      expect(await counted(worker)).toEqual([1, 2, 3]);
    });

    it('gives a redelivered batch no second effect', async () => {
      const worker = await plant.worker();
      await tell(worker, [7]);
      await until(async () => (await counted(worker)).length === 1);
      const rows = await worker.get(Work).read<{ id: string }>('SELECT event_id::text AS id FROM platform.delivery');
      expect(rows).toHaveLength(1);
      await Promise.all(rows.map((row) => worker.get(Dispatcher).deliver('Counter.count', [row.id])));
      expect(await counted(worker)).toEqual([7]);
    });

    it('handles at once what a worker takes up before the relay has committed', async () => {
      const teller = await plant.teller();
      await tell(teller, [1, 2, 3]);
      const early: Promise<void>[] = [];
      await teller.get(Relay).relay(async (batches) => {
        withContext({ manager: null }, () => {
          for (const { handler, eventIds } of batches) early.push(teller.get(Dispatcher).deliver(handler, eventIds));
        });
        await new Promise((resolve) => setTimeout(resolve, 300));
      });
      await Promise.all(early);
      expect(await counted(teller)).toEqual([1, 2, 3]);
    });

    it('loses nothing when the queue is wiped while events wait in it', async () => {
      const teller = await plant.teller();
      await tell(teller, [1, 2, 3]);
      const queue = teller.get(Queues).queue('events');
      await teller.get(Relay).relay(async (batches) => {
        await queue.addBulk(batches.map((batch) => ({ name: batch.handler, data: batch })));
      });
      expect(await queue.count()).toBeGreaterThan(0);
      await queue.drain(true);
      expect(await queue.count()).toBe(0);
      expect(await counted(teller)).toEqual([]);
      const work = teller.get(Work);
      await work.run(() => work.write(`UPDATE platform.delivery SET relayed_at = relayed_at - interval '1 hour'`));
      const worker = await plant.worker();
      await until(async () => (await counted(worker)).length >= 3);
      expect(await counted(worker)).toEqual([1, 2, 3]);
    });

    it('goes on where it was stopped', async () => {
      const worker = await plant.worker();
      await tell(worker, range(50));
      await worker.close();
      const next = await plant.worker();
      await until(async () => (await counted(next)).length >= 50);
      expect(await counted(next)).toEqual(range(50));
    });
  });
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function tell(house: INestApplicationContext, numbers: readonly number[]): Promise<void> {
  return house.get(Work).run(async () => {
    for (const number of numbers) await house.get(Outbox).append('test.counted', { number });
  });
}

async function counted(house: INestApplicationContext): Promise<number[]> {
  const rows = await house.get(Work).read<{ number: number }>('SELECT number FROM platform.test_count ORDER BY 1');
  return rows.map((row) => row.number);
}

async function until(done: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 45_000;
  while (!(await done())) {
    if (performance.now() > end) throw new Error('It never came.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
