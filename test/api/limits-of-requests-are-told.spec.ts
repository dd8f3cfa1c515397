import supertest, { type Response } from 'supertest';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

/** RateLimit and RateLimit-Policy as the draft of the IETF has them (httpapi-ratelimit-headers). */
function told({ headers }: Response): { name: string; quota: number; window: number; left: number; seconds: number } {
  const policy = /^"(\w+)";q=(\d+);w=(\d+)$/.exec(String(headers['ratelimit-policy']));
  const spent = /^"(\w+)";r=(\d+);t=(\d+)$/.exec(String(headers['ratelimit']));
  expect(spent?.[1]).toBe(policy?.[1]);
  const [quota, window, left, seconds] = [policy?.[2], policy?.[3], spent?.[2], spent?.[3]].map(Number);
  return { name: policy?.[1] ?? '', quota: quota ?? 0, window: window ?? 0, left: left ?? -1, seconds: seconds ?? 0 };
}

describe('Limits of requests are told', () => {
  let house: House;
  let base: string;
  let admin: Visitor;
  let ids: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse({ REQUESTS_PER_TOKEN: '40', REQUESTS_PER_PERSON: '60' });
    base = await house.app.getUrl();
    ids = await addPeople(house, [{ externalId: 'A', roles: ['admin'] }, { externalId: 'P' }, { externalId: 'Q' }]);
    admin = await house.as('A');
  });
  afterAll(() => house.close());

  const service = async (quota?: number): Promise<{ id: string; ask: () => supertest.Test }> => {
    const body = {
      name: 'a service',
      permissions: ['people:read'],
      days: 1,
      ...(quota === undefined ? {} : { quota }),
    };
    const { id, secret } = (await admin.post('service-tokens', body).expect(201)).body as {
      id: string;
      secret: string;
    };
    return {
      id,
      ask: () => supertest(base).get('/api/v1/people?limit=1').set('authorization', `Bearer ${secret}`),
    };
  };

  it('with every reply, whatever it says', async () => {
    const person = await house.as('P');
    const statuses = [
      await person.get('me').expect(200),
      await person.get('people').expect(403),
      await person.get(`drafts/${ids['P'] ?? ''}`).expect(404),
      await person.post('my/tokens', {}).expect(422),
    ].map(told);
    expect(statuses.map(({ name, quota, window }) => [name, quota, window])).toEqual(
      Array.from({ length: 4 }, () => ['person', 60, 60]),
    );
    expect(statuses.every(({ seconds }) => seconds >= 1 && seconds <= 60)).toBe(true);
  });

  it('token by token: its own limit, another’s, and the house’s when its own is taken back', async () => {
    const [own, plain] = [await service(3), await service()];
    expect(told(await own.ask().expect(200))).toMatchObject({ name: 'token', quota: 3 });
    expect(told(await plain.ask().expect(200))).toMatchObject({ name: 'token', quota: 40 });
    const listed = (await admin.get('service-tokens').expect(200)).body.items as { id: string; quota: number | null }[];
    expect(listed.find(({ id }) => id === own.id)?.quota).toBe(3);
    const replies = await Promise.all(Array.from({ length: 6 }, () => own.ask()));
    // A minute may end in between; then some more are let through.
    const over = replies.filter(({ status }) => status === 429);
    expect(over.length).toBeGreaterThanOrEqual(1);
    for (const reply of over) {
      const { left, seconds } = told(reply);
      expect(left).toBe(0);
      const wait = Number(reply.headers['retry-after']);
      expect(wait).toBeGreaterThanOrEqual(1);
      expect(Math.abs(wait - seconds)).toBeLessThanOrEqual(1);
      expect(reply.body).toMatchObject({ code: 'too-many-requests' });
    }
    await plain.ask().expect(200);
    await admin.patch(`service-tokens/${own.id}`, { quota: null }).expect(204);
    expect(told(await own.ask().expect(200))).toMatchObject({ quota: 40 });
    const [entry] = await house.work.read<{ act: string }>(
      `SELECT act FROM trail.entry WHERE subject_id = $1 ORDER BY at DESC, id DESC LIMIT 1`,
      [own.id],
    );
    expect(entry?.act).toBe('token.limited');
    for (const quota of [0, -1, 1.5, 1_000_001, 'many']) {
      await admin.patch(`service-tokens/${own.id}`, { quota }).expect(422);
    }
  });

  it('and what tokens spend is not their owner’s, who gets no limit more than there are tokens for', async () => {
    const person = await house.as('Q');
    const body = { name: 'a script', permissions: ['signed-in'], days: 1 };
    const replies = [];
    for (let made = 0; made < 21; made += 1) replies.push(await person.post('my/tokens', body));
    expect(replies.map(({ status }) => status)).toEqual([...Array.from({ length: 20 }, () => 201), 409]);
    expect(replies[20]?.body).toMatchObject({ code: 'too-many-tokens' });
    const { secret, id } = replies[0]?.body as { secret: string; id: string };
    const asked = await supertest(base).get('/api/v1/me').set('authorization', `Bearer ${secret}`).expect(200);
    expect(told(asked)).toMatchObject({ name: 'token', quota: 40, left: 39 });
    await person.delete(`my/tokens/${id}`).expect(204);
    await person.post('my/tokens', body).expect(201);
  });

  it('and hold together with what another process serves', async () => {
    const person = await house.as('P');
    const elsewhere = `INSERT INTO access.rate VALUES ('p' || $1, date_bin('1 minute', now(), 'epoch'::timestamptz), 60)
      ON CONFLICT (key) DO UPDATE SET window_at = excluded.window_at, used = 60`;
    let status = 200;
    for (let waited = 0; status !== 429 && waited < 50; waited += 1) {
      await house.work.run(() => house.work.write(elsewhere, [ids['P']]));
      ({ status } = await person.get('me'));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(status).toBe(429);
  });

  it('and to whoever is not signed in, by address', async () => {
    const preview = (): supertest.Test =>
      supertest(base)
        .post('/api/v1/link-previews')
        .send({ code: 'a'.repeat(43) });
    expect(told(await preview().expect(410))).toMatchObject({ name: 'address', quota: 60 });
    const replies = await Promise.all(Array.from({ length: 130 }, preview));
    const over = replies.find(({ status }) => status === 429);
    expect(over?.body).toMatchObject({ code: 'too-many-requests' });
    expect(Number(over?.headers['retry-after'])).toBeGreaterThan(0);
  });
});
