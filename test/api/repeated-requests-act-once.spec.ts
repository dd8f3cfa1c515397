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
