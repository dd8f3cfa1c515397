import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest, { type Test } from 'supertest';
import { AppModule } from '../../src/app.module';
import type { Actor } from '../../src/kernel/actor';
import { readConfig } from '../../src/platform/config/config';
import { withContext } from '../../src/platform/context/context';
import { HouseClock } from '../../src/platform/database/pace';
import { Work } from '../../src/platform/database/work';
import { buildApi } from '../../src/platform/http/serve';
import { settle } from '../../src/platform/outbox/settle';
import { ScheduleRunner } from '../../src/platform/queue/schedules';
import { ContractWatch } from './contract';
import { cloneDatabase, type TestDatabase } from './database';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Somebody's browser: requests carry their login. */
export interface Visitor {
  readonly house: House;
  get(path: string): Test;
  post(path: string, body?: object): Test;
  put(path: string, body?: object): Test;
  patch(path: string, body?: object): Test;
  delete(path: string): Test;
}

/** The whole api on a real database of its own, and the handlers run on demand. */
export interface House {
  readonly app: NestFastifyApplication;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly work: Work;
  readonly clock: HouseClock;
  /** Every route, `GET /api/v1/me`, whoever added it. */
  readonly routes: readonly string[];
  get<T>(type: Type<T>): T;
  /** Nobody signed in. */
  anonymous(): Visitor;
  /** Signs in by external id. */
  as(externalId: string): Promise<Visitor>;
  /** Runs services as an actor, for arrangements. */
  acting<T>(actor: Actor, fn: () => Promise<T>): Promise<T>;
  /** Relays and handles events until nothing waits. */
  settle(): Promise<void>;
  /** Runs one schedule now. */
  tick(schedule: string): Promise<void>;
  /** @throws Error when a reply of this house broke openapi.json */
  close(): Promise<void>;
}

/**
 * Opens a house in demo mode (sign-in by name, a clock that can be moved).
 * @param describes it judges its replies by the contract as the code has it, not as it is committed
 */
export async function openHouse(environment: Record<string, string> = {}, describes = false): Promise<House> {
  const database = await cloneDatabase();
  try {
    return await openOn(database, environment, describes);
  } catch (error) {
    // Ends the connections of a house that opened half, which would keep the run from ending.
    await database.drop().catch(() => undefined);
    throw error;
  }
}

async function openOn(database: TestDatabase, environment: Record<string, string>, describes: boolean): Promise<House> {
  const config = readConfig({
    OBI_DEMO: '1',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal',
    DATABASE_URL: database.appUrl,
    ...environment,
  });
  const watch = new ContractWatch();
  const app = await buildApi(AppModule.with(config), config, {
    prepare: (fastify) => watch.attach(fastify),
    describes,
  });
  await app.listen(0, '127.0.0.1');
  const base = await app.getUrl();
  await watch.use(config.basePath, async () => (await supertest(base).get('/openapi.json')).body as unknown);

  const visitor = (first: string | null): Visitor => {
    let cookie = first;
    const send = (method: Method, path: string, body?: object): Test => {
      const test = supertest(base)[method](path.startsWith('/') ? path : `/api/v1/${path}`);
      if (cookie !== null) void test.set('cookie', cookie);
      // As a browser does: a login whose secret was changed goes on with the new one.
      void test.on('response', (reply: { headers: Record<string, unknown> }) => {
        const set = reply.headers['set-cookie'] as string[] | undefined;
        const login = set?.find((each) => each.startsWith('obi_login='))?.split(';')[0];
        if (cookie !== null && login !== undefined) cookie = login;
      });
      return body === undefined ? test : test.send(body);
    };
    return {
      house,
      get: (path) => send('get', path),
      post: (path, body) => send('post', path, body),
      put: (path, body) => send('put', path, body),
      patch: (path, body) => send('patch', path, body),
      delete: (path) => send('delete', path),
    };
  };

  const house: House = {
    app,
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    work: app.get(Work),
    clock: app.get(HouseClock),
    routes: watch.routes,
    get: (type) => app.get(type),
    anonymous: () => visitor(null),
    async as(externalId) {
      const reply = await supertest(base).post('/api/v1/logins').send({ person: externalId });
      const cookie = reply.headers['set-cookie']?.[0]?.split(';')[0];
      if (reply.status !== 204 || cookie === undefined) throw new Error(`Sign-in as ${externalId}: ${reply.text}`);
      return visitor(cookie);
    },
    acting: (actor, fn) => withContext({ actor }, fn),
    settle: () => settle(app),
    tick: (schedule) => app.get(ScheduleRunner).run(schedule),
    async close() {
      await app.close();
      await database.drop();
      if (watch.faults.length > 0) throw new Error(`Replies that break the contract:\n${watch.faults.join('\n')}`);
    },
  };
  return house;
}
