import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  createPostgresBackend,
  type ConnectionOptions,
  type Processor,
  Queue,
  type QueueOptions,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/config';
import { Log } from '../log/log';
import type { QueueName } from './names';

/** A job survives two killed workers before it fails, and is taken over within seconds. */
const WORKER: Partial<WorkerOptions> = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 5,
  runRetryDelay: 1_000,
};

/** BullMQ on PostgreSQL, or on Redis when `REDIS_URL` is set; nothing else in the house differs. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];
  private readonly connections: Redis[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly log: Log,
  ) {}

  queue(name: QueueName): Queue {
    const known = this.queues.get(name);
    if (known !== undefined) return known;
    const options: QueueOptions = {
      connection: this.connection(2),
      prefix: 'obi',
      defaultJobOptions: {
        attempts: 8,
        backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
        removeOnComplete: { age: 3_600 },
        removeOnFail: { age: 14 * 86_400 },
      },
    };
    const queue = this.onPostgres ? new Queue(name, options, createPostgresBackend as never) : new Queue(name, options);
    queue.on('error', (error) => this.log.warn({ queue: name, error: error.message }, 'queue connection'));
    this.queues.set(name, queue);
    return queue;
  }

  work(name: QueueName, processor: Processor, concurrency: number): Worker {
    const options: WorkerOptions = {
      ...WORKER,
      connection: this.connection(concurrency + 2),
      prefix: 'obi',
      concurrency,
    };
    const worker = this.onPostgres
      ? new Worker(name, processor, options, createPostgresBackend as never)
      : new Worker(name, processor, options);
    worker.on('error', (error) => this.log.warn({ queue: name, error: error.message }, 'worker connection'));
    worker.on('failed', (job, error) =>
      this.log.warn({ queue: name, job: job?.id, attempt: job?.attemptsMade, error: error.message }, 'job failed'),
    );
    this.workers.push(worker);
    return worker;
  }

  /** Lets running jobs end, then closes every connection. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    for (const connection of this.connections) connection.disconnect();
    this.workers.length = 0;
    this.queues.clear();
    this.connections.length = 0;
  }

  private get onPostgres(): boolean {
    return this.config.redisUrl === null;
  }

  /** BullMQ's types know Redis only; its PostgreSQL back end takes a pool configuration in the same place. */
  private connection(max: number): ConnectionOptions {
    if (this.config.redisUrl === null) {
      return { connectionString: this.config.database.url, schema: 'bullmq', max };
    }
    const redis = new Redis(this.config.redisUrl, { maxRetriesPerRequest: null });
    redis.on('error', (error: Error) => this.log.warn({ error: error.message }, 'redis connection'));
    this.connections.push(redis);
    return redis;
  }
}
