import { Client } from 'pg';
import { type Desk, openDesk } from '../support/desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.house.close();
});

async function arrived(text: string): Promise<number> {
  const [row] = await desk.house.work.read<{ count: number }>(
    'SELECT count(*)::int AS count FROM feed.interaction WHERE text = $1',
    [text],
  );
  return row?.count ?? 0;
}

async function withOwner(statement: string): Promise<void> {
  const owner = new Client({ connectionString: desk.house.ownerUrl });
  await owner.connect();
  await owner.query(statement);
  await owner.end();
}

describe('A request with an idempotency key', () => {
  it('changes nothing in a dry run, as without one', async () => {
    const mapping = { channel: { fixed: 'x-service' }, externalId: { column: 'id' }, text: { column: 'text' } };
    const dry = await desk.lead
      .post('interaction-imports?dryRun=true')
      .set('idempotency-key', 'dry')
      .field('mapping', JSON.stringify(mapping))
      .attach('file', Buffer.from('id,text\n1,rehearsed\n'), { filename: 'rows.csv', contentType: 'text/csv' })
      .expect(201);
    expect(dry.body).toMatchObject({ dryRun: true, created: 1, id: null });
    expect(await arrived('rehearsed')).toBe(0);
  });

  it('takes a stream in each time: its items know themselves, and no reply stands for one that was cut off', async () => {
    const send = (text: string) =>
      desk.lead
        .post('interactions')
        .set('idempotency-key', 'stream')
        .set('content-type', 'application/x-ndjson')
        .buffer(true)
        .parse((reply, done) => {
          let read = '';
          reply.on('data', (chunk: Buffer) => (read += chunk.toString('utf8')));
          reply.on('end', () => done(null, read));
        })
        .send(`${JSON.stringify({ channel: 'x-service', externalId: text, text })}\n`)
        .expect(200);
    expect((await send('line one')).body).toContain('"created"');
    expect((await send('line one')).body).toContain('"duplicate"');
    expect((await send('line two')).body).toContain('"created"');
    expect(await arrived('line two')).toBe(1);
  });

  it('answers the state it brought about', async () => {
    const id = await desk.post(desk.author, 'With a key');
    const submit = () => desk.author.post(`drafts/${id}/submission`).set('idempotency-key', 'submit').expect(200);
    expect((await submit()).body).toMatchObject({ state: 'submitted', revision: 1 });
    expect((await submit()).body).toMatchObject({ state: 'submitted', revision: 1 });
  });

  it.each(['text/csv', 'multipart/form-data'])(
    'knows the file of %s again, and another one of its length',
    async (type) => {
      const { house, lead } = desk;
      const mapping = { channel: { fixed: 'x-service' }, externalId: { column: 'id' }, text: { column: 'text' } };
      const key = `file as ${type}`;
      const send = (csv: string) => {
        const test = lead
          .post('interaction-imports?mapping=twcs_threads_multibrand&channel=x-service')
          .set('idempotency-key', key);
        return type === 'text/csv'
          ? test.set('content-type', type).send(csv)
          : test.field('mapping', JSON.stringify(mapping)).attach('file', Buffer.from(csv), 'rows.csv');
      };
      const row = (text: string): string =>
        type === 'text/csv'
          ? `tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id,brand\n91,7,True,Wed Oct 11 06:55:44 +0000 2017,${text},,,x-service\n`
          : `id,text\n92,${text}\n`;
      const first = await send(row(`first as ${type}`)).expect(201);
      expect(first.body).toMatchObject({ created: 1 });
      const again = await send(row(`first as ${type}`)).expect(201);
      expect({ body: again.body, replayed: again.headers['idempotency-replayed'] }).toEqual({
        body: first.body,
        replayed: 'true',
      });
      const other = await send(row(`other as ${type}`)).expect(409);
      expect(other.body.code).toBe('idempotency-key-reused');
      expect(await arrived(`other as ${type}`)).toBe(0);
      const large = await send(row('x'.repeat(19_000))).expect(409);
      expect(large.body.code).toBe('idempotency-key-reused');
      const [{ n } = { n: 0 }] = await house.work.read<{ n: number }>(
        'SELECT count(*)::int AS n FROM platform.idempotency WHERE key = $1 AND status IS NULL',
        [key],
      );
      expect(n).toBe(0);
    },
  );

  it('does a file once, when it is sent twenty times at once', async () => {
    const csv = `id,text\n${Array.from({ length: 500 }, (_, n) => `at-once-${n},sent at once`).join('\n')}\n`;
    const mapping = { channel: { fixed: 'x-service' }, externalId: { column: 'id' }, text: { column: 'text' } };
    const replies = await Promise.all(
      Array.from({ length: 20 }, () =>
        desk.lead
          .post('interaction-imports')
          .set('idempotency-key', 'at once')
          .field('mapping', JSON.stringify(mapping))
          .attach('file', Buffer.from(csv), 'rows.csv'),
      ),
    );
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 201));
    expect(new Set(replies.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    expect(await arrived('sent at once')).toBe(500);
  });

  it('keeps what is right of a batch, as without one', async () => {
    await withOwner(`ALTER TABLE feed.interaction ADD CONSTRAINT refused CHECK (text <> 'unstorable')`);
    const item = (externalId: string, text: string) => ({ channel: 'x-service', externalId, text });
    const items = [item('k1', 'kept one'), item('k2', 'unstorable'), item('k3', 'kept three'), item('', 'no id')];
    const send = () => desk.lead.post('interactions', { items }).set('idempotency-key', 'batch').expect(200);
    const { body } = await send();
    expect((body.items as { status: string }[]).map(({ status }) => status)).toEqual([
      'created',
      'fault',
      'created',
      'fault',
    ]);
    expect(await arrived('kept three')).toBe(1);
    expect((await send()).body).toEqual(body);
    const plain = await desk.lead.post('interactions', { items }).expect(200);
    expect((plain.body.items as { status: string }[]).map(({ status }) => status)).toEqual([
      'duplicate',
      'fault',
      'duplicate',
      'fault',
    ]);
  });

  it('leaves connections for others when many come at once', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, (_, n) => desk.post(desk.author, `Many ${n}`)));
    const replies = await Promise.all(
      ids.map((id) => desk.author.post(`drafts/${id}/submission`).set('idempotency-key', `many-${id}`)),
    );
    expect(replies.map(({ status }) => status)).toEqual(ids.map(() => 200));
  }, 30_000);
});

describe('A request that is no JSON where JSON is meant', () => {
  it.each(['text/plain', 'text/csv', 'application/x-ndjson'])('is refused as %s', async (type) => {
    const reply = await desk.house.anonymous().post('logins').set('content-type', type).send('{"person":"lead"}');
    expect({ status: reply.status, code: reply.body.code }).toEqual({ status: 422, code: 'unsupported-media-type' });
  });
});

describe('A request of a page without an origin of its own', () => {
  it('is refused as any other from elsewhere', async () => {
    const reply = await desk.author.post('drafts', {}).set('origin', 'null').expect(403);
    expect(reply.body.code).toBe('cross-site');
  });
});
