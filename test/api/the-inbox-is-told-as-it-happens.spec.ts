import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { AppModule } from '../../src/app.module';
import { PeopleWriter } from '../../src/features/people/public';
import { readConfig } from '../../src/platform/config/config';
import { declareReason } from '../../src/platform/declarations/reasons';
import { buildApi } from '../../src/platform/http/serve';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';
import { openStream, type Stream } from '../support/streaming';

declareReason({
  code: 'Live.thing',
  theme: 'news',
  urgency: 'normal',
  daysAlive: 5,
  path: '/',
  find: `SELECT person_id, person_id AS subject_id, '' AS period, '{}'::jsonb AS params
         FROM people.directory WHERE department = 'Live'`,
  wake: { 'people.changed': ({ personIds }) => personIds },
});

describe('The inbox', () => {
  let house: House;
  let other: NestFastifyApplication;
  const streams: Stream[] = [];
  beforeAll(async () => {
    house = await openHouse();
    const config = readConfig({ OBI_DEMO: '1', LOG_LEVEL: 'fatal', DATABASE_URL: house.appUrl });
    other = await buildApi(AppModule.with(config), config);
    await other.listen(0, '127.0.0.1');
    await addPeople(house, [{ externalId: 'ANNA' }, { externalId: 'BEN' }]);
  }, 60_000);
  afterAll(async () => {
    for (const stream of streams) stream.close();
    await other.close();
    await house.close();
  });

  const cookieOf = async (base: string, externalId: string): Promise<string> => {
    const reply = await supertest(base).post('/api/v1/logins').send({ person: externalId }).expect(204);
    return reply.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  };
  const listen = async (base: string, cookie: string, last?: string): Promise<Stream> => {
    const stream = await openStream(base, cookie, '?of=nudges', last);
    streams.push(stream);
    await stream.begun();
    return stream;
  };
  const move = async (externalId: string, department: string): Promise<void> => {
    await house
      .get(PeopleWriter)
      .apply([{ externalId, givenName: externalId, familyName: 'Test', department, grade: 1 }]);
    await house.settle();
  };
  const unseen = async (base: string, cookie: string): Promise<number> =>
    (await supertest(base).get('/api/v1/my/nudges/count').set('cookie', cookie).expect(200)).body.unseen as number;

  it('is told in every process that something came, was seen, put off or ended; nobody else is', async () => {
    const [here, there] = [await house.app.getUrl(), await other.getUrl()];
    const anna = await cookieOf(here, 'ANNA');
    const [first, second] = [await listen(here, anna), await listen(there, anna)];
    const bens = await listen(there, await cookieOf(here, 'BEN'));
    const told = async (what: () => Promise<unknown>, count: number): Promise<void> => {
      await what();
      for (const stream of [first, second]) await stream.next('nudges.changed');
      expect(await unseen(there, anna)).toBe(count);
    };
    await told(() => move('ANNA', 'Live'), 1);
    const page = await supertest(here).get('/api/v1/my/nudges').set('cookie', anna).expect(200);
    const [{ id }] = page.body.items as [{ id: string }];
    const act = (path: string, body?: object) => () =>
      supertest(here).post(`/api/v1/my/nudges/${id}/${path}`).set('cookie', anna).send(body).then();
    await told(act('seen'), 0);
    await told(act('snooze', { until: 'hour' }), 0);
    await told(() => move('ANNA', 'Elsewhere'), 0);
    expect(bens.frames.filter(({ event }) => event !== 'beat')).toEqual([]);
    expect(JSON.stringify(first.frames)).not.toContain('Live');
  });

  it('goes on where a stream broke off', async () => {
    const there = await other.getUrl();
    const ben = await cookieOf(there, 'BEN');
    const before = await listen(there, ben);
    const place = before.lastId();
    before.close();
    await move('BEN', 'Live');
    const after = await listen(there, ben, place);
    await after.next('nudges.changed');
    expect(await unseen(there, ben)).toBe(1);
  });
});
