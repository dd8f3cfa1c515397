import { timingSafeEqual } from 'node:crypto';
import { createBoard } from './board';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { fastify, type FastifyInstance, type FastifyRequest } from 'fastify';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/config';
import { Work } from '../database/work';
import { Metrics } from '../health/metrics';
import { Log } from '../log/log';
import { QUEUES } from './names';
import { Queues } from './queues';

/**
 * What the worker answers by itself, on a port of its own that stays within the installation: `/health/live`,
 * `/health/ready`, `/metrics`, and the board of queues for an api that shows `WORKER_SECRET`.
 */
@Injectable()
export class WorkerListener implements OnApplicationShutdown {
  private server: FastifyInstance | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly queues: Queues,
    private readonly work: Work,
    private readonly metrics: Metrics,
    private readonly log: Log,
  ) {}

  /** Does nothing when no `WORKER_PORT` is set; a port that is taken is logged and the worker works on. */
  async listen(): Promise<void> {
    const { host, port, secret } = this.config.worker;
    if (port === null) return;
    const server = fastify({ forceCloseConnections: true });
    this.server = server;
    server.get('/health/live', () => ({ status: 'ok' }));
    server.get('/health/ready', async (_request, reply) => {
      const ready = await this.work.read('SELECT 1').then(
        () => true,
        () => false,
      );
      return reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
    });
    server.get('/metrics', async (_request, reply) =>
      reply.type('text/plain; version=0.0.4; charset=utf-8').send(await this.metrics.registry.metrics()),
    );
    if (secret !== null) {
      const board = createBoard(
        QUEUES.map((name) => this.queues.queue(name)),
        `${this.config.basePath}/queues`,
      );
      await server.register(async (guarded) => {
        guarded.addHook('onRequest', async (request, reply) => {
          if (!shows(request, secret)) await reply.status(401).send();
        });
        await guarded.register(board, { prefix: '/queues' });
      });
    }
    await server.listen({ host, port }).catch((error: unknown) => {
      this.log.warn({ port, error: String(error) }, 'the worker has no listener');
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.server?.close();
  }
}

function shows(request: FastifyRequest, secret: string): boolean {
  const shown = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${secret}`);
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
}
