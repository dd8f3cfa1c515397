import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module';
import { readConfig } from '../../src/platform/config/config';
import { freePort } from '../../src/operations/ports';
import { QueueWorker } from '../../src/platform/queue/worker';
import { WorkerListener } from '../../src/platform/queue/worker-listener';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';

const SECRET = 'a-long-random-text';

describe('The worker answers on a listener of its own', () => {
  let house: House;
  let worker: INestApplicationContext;
  let url: string;
  beforeAll(async () => {
    const settings = { WORKER_PORT: String(await freePort()), WORKER_SECRET: SECRET };
    url = `http://127.0.0.1:${settings.WORKER_PORT}`;
    house = await openHouse(settings);
    await addPeople(house, [
      { externalId: 'ADMIN', roles: ['admin'] },
      { externalId: 'LEAD', roles: ['lead'] },
    ]);
    const config = readConfig({ LOG_LEVEL: 'fatal', DATABASE_URL: house.appUrl, ...settings });
    worker = await NestFactory.createApplicationContext(AppModule.with(config), { logger: false });
    await worker.get(QueueWorker).start();
    await worker.get(WorkerListener).listen();
  });
  afterAll(async () => {
    await worker.close();
    await house.close();
  });

  it('with health and metrics for machines', async () => {
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('obi_process_resident_memory_bytes');
  });

  it('with the board of queues for nobody but the api', async () => {
    expect((await fetch(`${url}/queues`)).status).toBe(401);
    expect((await fetch(`${url}/queues/api/queues`)).status).toBe(401);
    const guessed = { authorization: `Bearer ${SECRET.replace('a', 'b')}` };
    expect((await fetch(`${url}/queues/api/queues`, { headers: guessed })).status).toBe(401);
  });

  it('which the api shows to administrators and to nobody else', async () => {
    const admin = await house.as('ADMIN');
    const page = await admin.get('/queues').expect(200);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.text).toContain('<base href="/queues/"');
    const script = /src="(static\/js\/[^"]+)"/.exec(page.text)?.[1] ?? '';
    await admin
      .get(`/queues/${script}`)
      .expect(200)
      .expect('content-type', /javascript/);
    const { body } = await admin.get('/queues/api/queues').expect(200);
    const names = (body as { queues: { name: string }[] }).queues.map((queue) => queue.name);
    expect(names.sort()).toEqual(['alarms', 'events', 'ticks']);
    await (await house.as('LEAD')).get('/queues').expect(403);
    await house.anonymous().get('/queues').expect(401);
    await house.anonymous().get('/queues/api/queues').expect(401);
  });

  it('and whose absence is no fault of the api', async () => {
    const alone = await openHouse({ WORKER_PORT: String(await freePort()), WORKER_SECRET: SECRET });
    await addPeople(alone, [{ externalId: 'ADMIN', roles: ['admin'] }]);
    await (await alone.as('ADMIN')).get('/queues').expect(503);
    await alone.close();
    const without = await openHouse();
    await addPeople(without, [{ externalId: 'ADMIN', roles: ['admin'] }]);
    await (await without.as('ADMIN')).get('/queues').expect(404);
    await without.close();
  });
});
