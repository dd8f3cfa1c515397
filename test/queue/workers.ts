import { type DynamicModule, type INestApplicationContext, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { AppModule } from '../../src/app.module';
import { declareEvents, type Stored } from '../../src/kernel/event';
import { readConfig } from '../../src/platform/config/config';
import { Work } from '../../src/platform/database/work';
import { On } from '../../src/platform/outbox/on';
import { QueueWorker } from '../../src/platform/queue/worker';
import { cloneDatabase, type TestDatabase } from '../support/database';

declare module '../../src/kernel/event' {
  interface Events {
    'test.counted': { readonly number: number };
  }
}

declareEvents('test.counted');

/** How often the handler below crashes on an event of this number, in this test. */
export const crashes = new Map<number, number>();

/** Writes each event's number into a table: twice handled shows as two rows. */
@Injectable()
export class Counter {
  constructor(private readonly work: Work) {}

  @On('test.counted')
  async count(events: readonly Stored<'test.counted'>[]): Promise<void> {
    for (const event of events) {
      await this.work.write('INSERT INTO platform.test_count (number) VALUES ($1)', [event.payload.number]);
      const left = crashes.get(event.payload.number) ?? 0;
      if (left > 0) {
        crashes.set(event.payload.number, left - 1);
        throw new Error(`crash at ${event.payload.number}`);
      }
    }
  }
}

@Module({})
class WithCounter {
  static on(app: DynamicModule): DynamicModule {
    return { module: WithCounter, imports: [app], providers: [Counter] };
  }
}

export interface Plant {
  readonly database: TestDatabase;
  /** Starts one worker on the plant's database; several stand for several processes. */
  worker(): Promise<INestApplicationContext>;
  /** A context that appends and never works. */
  teller(): Promise<INestApplicationContext>;
  close(): Promise<void>;
}

/** A database with a counting table, and workers on PostgreSQL or, with `redisUrl`, on Redis. */
export async function openPlant(redisUrl: string | null): Promise<Plant> {
  const database = await cloneDatabase();
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`CREATE TABLE platform.test_count (number integer NOT NULL);
    GRANT SELECT, INSERT ON platform.test_count TO obi_app`);
  await owner.end();
  const config = readConfig({
    OBI_DEMO: '1',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal',
    DATABASE_URL: database.appUrl,
    ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }),
  });
  const opened = new Set<INestApplicationContext>();
  const open = async (): Promise<INestApplicationContext> => {
    const context = await NestFactory.createApplicationContext(WithCounter.on(AppModule.with(config)), {
      abortOnError: false,
      logger: false,
    });
    opened.add(context);
    return context;
  };
  return {
    database,
    teller: open,
    async worker() {
      const context = await open();
      await context.get(QueueWorker).start();
      return context;
    },
    async close() {
      for (const context of opened) await context.close();
      await database.drop();
    },
  };
}
