import { createDecipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PeopleWriter } from '../../src/features/people/public';
import { declareReason } from '../../src/platform/declarations/reasons';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

declareReason({
  code: 'Push.thing',
  theme: 'news',
  urgency: 'normal',
  daysAlive: 5,
  path: '/',
  find: `SELECT person_id, person_id AS subject_id, department AS period, jsonb_build_object('customer', 'Mr Secret') AS params
         FROM people.directory WHERE department LIKE 'Push%'`,
  wake: { 'people.changed': ({ personIds }) => personIds },
});

interface Arrived {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A browser's side of a subscription: it alone can read what comes (RFC 8291, `aes128gcm`). */
class Device {
  private readonly keys: ECDH = createECDH('prime256v1');
  private readonly secret = randomBytes(16);

  constructor(readonly endpoint: string) {
    this.keys.generateKeys();
  }

  get subscription(): object {
    const { endpoint } = this;
    return { endpoint, p256dh: this.keys.getPublicKey('base64url'), auth: this.secret.toString('base64url') };
  }

  read(body: Buffer): Record<string, unknown> {
    const salt = body.subarray(0, 16);
    const keyLength = body.readUInt8(20);
    const sender = body.subarray(21, 21 + keyLength);
    const text = body.subarray(21 + keyLength);
    const derive = (secret: Buffer, with_: Buffer, info: Buffer, length: number): Buffer =>
      Buffer.from(hkdfSync('sha256', secret, with_, info, length));
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.keys.getPublicKey(), sender]);
    const shared = derive(this.keys.computeSecret(sender), this.secret, info, 32);
    const key = derive(shared, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
    const nonce = derive(shared, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
    const cipher = createDecipheriv('aes-128-gcm', key, nonce);
    cipher.setAuthTag(text.subarray(-16));
    const plain = Buffer.concat([cipher.update(text.subarray(0, -16)), cipher.final()]);
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString('utf8')) as Record<string, unknown>;
  }
}

describe('Messages on devices', () => {
  let house: House;
  let anna: Visitor;
  let service: Server;
  let address: string;
  let status = 201;
  let arrived: Arrived[] = [];
  let moves = 0;
  beforeAll(async () => {
    service = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        arrived.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) });
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((done) => service.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
    house = await openHouse({ OBI_CONNECTOR_HOSTS: '127.0.0.1', PUBLIC_URL: 'http://localhost:9' });
    await addPeople(house, [
      { externalId: 'ANNA', languages: ['he'] },
      { externalId: 'BEN' },
      { externalId: 'HR', roles: ['hr'] },
    ]);
    anna = await house.as('ANNA');
  }, 60_000);
  afterAll(async () => {
    service.close();
    await house.close();
  });
  beforeEach(() => {
    status = 201;
    arrived = [];
  });

  const push = async (): Promise<void> => {
    moves += 1;
    const department = `Push ${moves}`;
    await house
      .get(PeopleWriter)
      .apply([{ externalId: 'ANNA', givenName: 'Anna', familyName: 'Test', department, grade: 1, languages: ['he'] }]);
    await house.settle();
  };
  const send = (): Promise<void> => house.tick('pushes.send');
  const devices = async (who = anna): Promise<{ id: string; device: string; usedAt: string | null }[]> =>
    (await who.get('my/push-devices').expect(200)).body.items;
  const add = async (path: string, who = anna): Promise<Device> => {
    const device = new Device(`${address}${path}`);
    await who
      .post('my/push-devices', device.subscription)
      .set('user-agent', 'Mozilla/5.0 (Linux; Android 15) Chrome/140')
      .expect(201);
    return device;
  };
  const states = async (): Promise<string[]> =>
    (await house.work.read<{ state: string }>('SELECT state FROM pushes.push ORDER BY created_at, id')).map(
      ({ state }) => state,
    );

  it('come once, encrypted for that device alone, and say kinds and numbers, no name and no word', async () => {
    const { key } = (await anna.get('my/push-devices').expect(200)).body as { key: string };
    expect(Buffer.from(key, 'base64url')).toHaveLength(65);
    const device = await add('/phone');
    expect(await devices()).toMatchObject([{ device: 'Chrome · Android', usedAt: null }]);
    await push();
    await send();
    await send();
    expect(arrived).toHaveLength(1);
    const [{ headers, body, path }] = arrived as [Arrived];
    expect(path).toBe('/phone');
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400', topic: 'obi-inbox' });
    expect(headers['authorization']).toContain(`k=${key}`);
    const said = device.read(body);
    const [{ id }] = (await anna.get('my/nudges').expect(200)).body.items as [{ id: string }];
    const { steps } = (await anna.get(`my/nudges/${id}/log`).expect(200)).body as { steps: { medium: string }[] };
    expect(steps.filter(({ medium }) => medium === 'push')).toMatchObject([
      { what: 'planned', detail: null },
      { what: 'tried', detail: 'sent' },
    ]);
    expect(said).toEqual({
      title: expect.any(String) as string,
      body: 'הודעה אחת ממתינה ב־Obi',
      url: '/inbox',
      tag: 'obi-inbox',
    });
    expect(JSON.stringify(said)).not.toMatch(/Secret|Anna|Test/);
    expect((await devices())[0]?.usedAt).not.toBeNull();
    expect((await anna.get('my/push-devices').expect(200)).body.key).toBe(key);
  });

  it('are not sent once seen, and never for what was turned off', async () => {
    await push();
    const items = (await anna.get('my/nudges').expect(200)).body.items as { id: string; reason: string }[];
    for (const { id } of items) await anna.post(`my/nudges/${id}/seen`).expect(204);
    await send();
    expect(arrived).toEqual([]);
    expect((await states()).at(-1)).toBe('dropped');

    const planned = (await states()).length;
    const reason = items[0]?.reason ?? '';
    await anna.patch('my/preferences', { reasons: { [reason]: 'off' } }).expect(204);
    await push();
    await send();
    expect(await states()).toHaveLength(planned);
    expect(arrived).toEqual([]);
    await anna.patch('my/preferences', { reasons: { [reason]: null } }).expect(204);
  });

  it('are not begun again while another process may still send them', async () => {
    house.clock.advance(86_400_000);
    await push();
    await house.work.run(() =>
      house.work.write(`UPDATE pushes.push SET state = 'sending', changed_at = $1 WHERE state = 'waiting'`, [
        house.clock.now(),
      ]),
    );
    await send();
    expect(arrived).toEqual([]);
    house.clock.advance(31_000);
    await send();
    expect(arrived).toHaveLength(1);
  });

  it('wait while a service is down, which is left alone, and come when it is back', async () => {
    status = 503;
    house.clock.advance(86_400_000);
    await push();
    for (let tries = 0; tries < 3; tries += 1) {
      await send();
      house.clock.advance(50_000);
    }
    const tried = arrived.length;
    expect(tried).toBe(3);
    await send();
    expect(arrived).toHaveLength(tried);
    status = 201;
    house.clock.advance(120_000);
    await send();
    expect(arrived).toHaveLength(tried + 1);
    expect((await states()).at(-1)).toBe('sent');
  });

  it('are given up where a service refuses them, which HR sees and sends again', async () => {
    house.clock.advance(86_400_000);
    status = 400;
    await push();
    await send();
    expect((await states()).at(-1)).toBe('failed');
    const hr = await house.as('HR');
    const standing = async (): Promise<unknown[]> => (await hr.get('media-standing').expect(200)).body.items;
    expect(await standing()).toContainEqual(expect.objectContaining({ medium: 'push', failed: 1, waiting: 0 }));
    const dead = (await hr.get('dead-letters').expect(200)).body.items as { id: string }[];
    expect(dead).toMatchObject([{ medium: 'push', reason: 'status-400' }]);
    status = 201;
    await hr.post(`dead-letters/${dead[0]?.id}/retry`).expect(200);
    await send();
    expect((await states()).at(-1)).toBe('sent');
    expect((await hr.get('dead-letters').expect(200)).body.items).toEqual([]);
  });

  it('come after the mail where HR states so, and not for what was seen in between', async () => {
    const hr = await house.as('HR');
    const { body: before } = await hr.get('nudge-escalation').expect(200);
    await hr.put('nudge-escalation', { ...before, version: undefined, pushAfterMinutes: 30 }).expect(200);
    house.clock.advance(86_400_000);
    await push();
    await send();
    house.clock.advance(29 * 60_000);
    await send();
    expect(arrived).toEqual([]);
    house.clock.advance(60_000);
    await send();
    expect(arrived).toHaveLength(1);
    await hr.put('nudge-escalation', { ...before, version: undefined, pushAfterMinutes: null }).expect(200);
  });

  it('end where a device is gone, given up, or somebody else’s now', async () => {
    house.clock.advance(86_400_000);
    status = 410;
    await push();
    await send();
    expect(arrived).toHaveLength(1);
    expect(await devices()).toEqual([]);
    status = 201;
    const device = await add('/shared');
    const ben = await house.as('BEN');
    await ben.post('my/push-devices', device.subscription).expect(201);
    expect(await devices()).toEqual([]);
    const [bens] = await devices(ben);
    await anna.delete(`my/push-devices/${bens?.id}`).expect(404);
    await ben.delete(`my/push-devices/${bens?.id}`).expect(204);
    await push();
    await send();
    expect(arrived).toHaveLength(1);
  });

  it('are refused at addresses inside, without keys, on too many devices, and where nobody is signed in', async () => {
    const refused = async (more: object): Promise<unknown> =>
      (
        await anna
          .post('my/push-devices', { ...new Device('https://push.example.com/x').subscription, ...more })
          .expect(422)
      ).body.errors;
    for (const endpoint of [
      'https://10.0.0.1/x',
      'http://push.example.com/',
      'https://localhost/x',
      'https://[::1]/',
    ]) {
      expect(await refused({ endpoint })).toMatchObject([{ pointer: '/endpoint' }]);
    }
    expect(await refused({ auth: 'AAAAAAAAAAAAAAA' })).toMatchObject([{ pointer: '/auth' }]);
    await house.anonymous().get('my/push-devices').expect(401);
    for (let at = 0; at < 10; at += 1) await add(`/many/${at}`);
    const one = new Device(`${address}/more`);
    expect((await anna.post('my/push-devices', one.subscription).expect(409)).body.code).toBe('too-many-devices');
  });
});
