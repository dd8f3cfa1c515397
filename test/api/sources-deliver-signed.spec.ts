import { Webhook } from 'standardwebhooks';
import supertest, { type Response } from 'supertest';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

interface Added {
  readonly id: string;
  readonly path: string;
  readonly secret: string;
}

/** A customer's words, as a helpdesk would send them. */
const item = (externalId: string, more: object = {}): object => ({
  externalId,
  text: `Where is my parcel ${externalId}? איפה החבילה 📦`,
  author: '@dana',
  ...more,
});

describe('A source', () => {
  let house: House;
  let admin: Visitor;
  let base: string;
  let channelId: string;
  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'lead', roles: ['lead'] },
    ]);
    admin = await house.as('admin');
    base = await house.app.getUrl();
    const body = {
      code: 'x-care',
      accountKind: 'business',
      network: 'x',
      names: { en: 'Care', he: 'שירות' },
      languages: ['he'],
    };
    channelId = (await (await house.as('lead')).post('channels', body).expect(201)).body.id as string;
    await (await house.as('lead')).post('channels', { ...body, code: 'x-other' }).expect(201);
  });
  afterAll(() => house.close());

  const add = async (name: string): Promise<Added> =>
    (await admin.post('sources', { name, channelId }).expect(201)).body as Added;

  /** Delivers as a sender that nobody signed in for. */
  const deliver = async (
    { path, secret }: Added,
    items: unknown,
    { id = `msg_${Math.random()}`, at = new Date(), altered = false } = {},
  ): Promise<Response> => {
    const payload = JSON.stringify({ items });
    const signature = new Webhook(secret).sign(id, at, payload);
    return supertest(base)
      .post(path)
      .set('content-type', 'application/json')
      .set('webhook-id', id)
      .set('webhook-timestamp', String(Math.floor(at.getTime() / 1000)))
      .set('webhook-signature', signature)
      .send(altered ? payload.replace('parcel', 'Parcel') : payload);
  };
  const stored = async (externalId: string): Promise<number> =>
    (await house.work.read(`SELECT FROM feed.identity WHERE external_id = $1`, [externalId])).length;

  it('delivers signed interactions to its channel, each once however often the message is repeated', async () => {
    const source = await add('Helpdesk');
    const first = await deliver(source, [item('d-1'), item('d-2', { parentExternalId: 'd-1' }), { text: 'nameless' }], {
      id: 'msg_1',
    });
    expect(first.status).toBe(200);
    expect(first.body.items.map(({ status }: { status: string }) => status)).toEqual(['created', 'created', 'fault']);
    expect(first.body.items[2].faults[0]).toMatchObject({ pointer: '/externalId', code: 'required' });
    const again = await Promise.all([1, 2, 3].map(() => deliver(source, [item('d-1'), item('d-2')], { id: 'msg_1' })));
    for (const { body } of again)
      expect(body.items.map(({ status }: { status: string }) => status)).toEqual(['duplicate', 'duplicate']);
    expect(await stored('d-1')).toBe(1);
    const { items } = (await admin.get('sources').expect(200)).body;
    expect(items).toMatchObject([
      {
        name: 'Helpdesk',
        state: 'active',
        channel: { code: 'x-care' },
        deliveries: [{ id: 'msg_1', items: 3, created: 2, faults: 1 }],
      },
    ]);
    expect(JSON.stringify(items)).not.toContain('whsec_');
  });

  it('is refused with a changed byte, another secret, an old or future instant, without a signature; nothing is kept', async () => {
    const source = await add('Refused');
    const other = await add('Another');
    const refused = { status: 401, body: { code: 'delivery-refused' } };
    expect(await deliver(source, [item('r-1')], { altered: true })).toMatchObject(refused);
    expect(await deliver({ ...source, secret: other.secret }, [item('r-1')])).toMatchObject(refused);
    expect(await deliver({ ...source, path: source.path.replace(source.id, channelId) }, [item('r-1')])).toMatchObject(
      refused,
    );
    for (const minutes of [-6, 6]) {
      const at = new Date(Date.now() + minutes * 60_000);
      expect(await deliver(source, [item('r-1')], { at })).toMatchObject({
        status: 401,
        body: { code: 'delivery-out-of-time' },
      });
    }
    await supertest(base)
      .post(source.path)
      .send({ items: [item('r-1')] })
      .expect(401);
    expect(await stored('r-1')).toBe(0);
  });

  it('speaks for no other channel than its own', async () => {
    const source = await add('One channel');
    const { body } = await deliver(source, [item('c-1', { channel: 'x-other' })]);
    expect(body.items[0]).toMatchObject({
      status: 'fault',
      faults: [{ pointer: '/channel', code: 'unknown-channel' }],
    });
    expect(await deliver(source, 'not a list')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/items' }] },
    });
    expect(await stored('c-1')).toBe(0);
  });

  it('gets a new secret while the former one works for a day, and is paused and ended', async () => {
    const source = await add('Rotating');
    const rotated = (await admin.post(`sources/${source.id}/rotation`).expect(201)).body as Added;
    expect(rotated.secret).not.toBe(source.secret);
    expect((await deliver(source, [item('s-1')])).status).toBe(200);
    expect((await deliver(rotated, [item('s-2')])).status).toBe(200);
    house.clock.advance(24 * 3_600_000);
    expect(await deliver(source, [item('s-3')])).toMatchObject({ status: 401 });
    expect((await deliver(rotated, [item('s-3')])).status).toBe(200);
    await admin.post(`sources/${source.id}/state`, { state: 'paused' }).expect(204);
    expect(await deliver(rotated, [item('s-4')])).toMatchObject({ status: 409, body: { code: 'source-paused' } });
    const { items: kept } = (await admin.get('sources').expect(200)).body as {
      items: { id: string; refusals: { why: string; count: number }[] }[];
    };
    expect(kept.find(({ id }) => id === source.id)?.refusals[0]).toMatchObject({ why: 'source-paused', count: 1 });
    expect(kept.flatMap(({ refusals }) => refusals.map(({ why }) => why))).toEqual(
      expect.arrayContaining(['delivery-refused', 'delivery-out-of-time']),
    );
    expect(await deliver(source, [item('s-4')])).toMatchObject({ status: 401 });
    await admin.post(`sources/${source.id}/state`, { state: 'active' }).expect(204);
    expect((await deliver(rotated, [item('s-4')])).status).toBe(200);
    await admin.post(`sources/${source.id}/state`, { state: 'ended' }).expect(204);
    expect(await deliver(rotated, [item('s-5')])).toMatchObject({ status: 401 });
    await admin.post(`sources/${source.id}/state`, { state: 'active' }).expect(409);
    const trail = await house.work.read<{ entry: string }>(
      `SELECT t::text AS entry FROM trail.entry t WHERE t::text LIKE '%source%'`,
    );
    expect(trail.length).toBeGreaterThan(0);
    expect(trail.some(({ entry }) => entry.includes('whsec_'))).toBe(false);
  });

  it('has one name, a channel there is, and an administrator who adds it', async () => {
    await add('Twice');
    expect((await admin.post('sources', { name: 'Twice', channelId })).body).toMatchObject({
      status: 409,
      code: 'source-name-taken',
    });
    expect(
      (await admin.post('sources', { name: 'Nowhere', channelId: '019a3f60-1234-7abc-8def-0123456789ab' })).body,
    ).toMatchObject({
      errors: [{ pointer: '/channelId', code: 'unknown-channel' }],
    });
    await (await house.as('lead')).post('sources', { name: 'By a lead', channelId }).expect(403);
    await house.tick('sources.forget');
  });
});
