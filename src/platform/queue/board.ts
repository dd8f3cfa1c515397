import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { Queue } from 'bullmq';
import type { FastifyPluginCallback } from 'fastify';

/** The board of queues as a Fastify plugin, bound to the path under which browsers see it. */
export function createBoard(queues: readonly Queue[], path: string): FastifyPluginCallback<{ prefix: string }> {
  const adapter = new FastifyAdapter();
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue as never)),
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Obi' } },
  });
  adapter.setBasePath(path);
  return adapter.registerPlugin();
}
