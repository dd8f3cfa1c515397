import { readFileSync } from 'node:fs';
import { StagedRepository } from '../../src/features/intake/public';
import { newId } from '../../src/kernel/id';
import { addChannels } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { sharedData } from '../support/shared-data';

const MAPPING = {
  channel: { fixed: 'shop' },
  externalId: { column: 'id' },
  parentExternalId: { column: 'parent' },
  text: { column: 'text' },
  saidAt: { column: 'at', format: 'yyyy-MM-dd HH:mm' },
  ours: { column: 'us', values: { yes: true, no: false } },
};

let house: House;
let lead: Visitor;
beforeAll(async () => {
  house = await openHouse();
  await addPeople(house, [{ externalId: 'L', roles: ['lead'] }, { externalId: 'E' }]);
  lead = await house.as('L');
  await addChannels(lead, ['shop', 'facebook']);
});
afterAll(async () => {
  await house.close();
});

function upload(csv: string | Buffer, mapping: object | null = MAPPING, query = ''): ReturnType<Visitor['post']> {
  const request = lead.post(`interaction-imports${query}`);
  if (mapping !== null) void request.field('mapping', JSON.stringify(mapping));
  return request.attach('file', Buffer.from(csv), { filename: 'rows.csv', contentType: 'text/csv' });
}

async function stored(channel: string): Promise<number> {
  const [row] = await house.work.read<{ count: number }>(
    `SELECT count(*)::int AS count FROM feed.identity i JOIN channels.directory c ON c.channel_id = i.channel_id WHERE c.code = $1`,
    [channel],
  );
  return row?.count ?? 0;
}

describe('A file of interactions', () => {
  it('is guessed from its beginning, for a person to look at', async () => {
    const guess = (csv: string, by = lead) =>
      by
        .post('interaction-mapping-guesses')
        .set('content-type', 'text/csv')
        .send(csv as unknown as object);
    const twitter = [
      'tweet_id,author_id,inbound,created_at,text,in_response_to_tweet_id',
      '1,115712,True,Tue Oct 31 22:10:47 +0000 2017,"@sprint, why?",3',
      '2,sprintcare,False,Wed Nov 01 10:00:00 +0000 2017,Hello,1',
      '3,"cut off in the midd',
    ].join('\n');
    const { body } = await guess(twitter).expect(200);
    expect(body.columns).toHaveLength(6);
    expect(body.sample[0]).toEqual(['1', '115712', 'True', 'Tue Oct 31 22:10:47 +0000 2017', '@sprint, why?', '3']);
    expect(body.mapping).toEqual({
      text: { column: 'text' },
      parentExternalId: { column: 'in_response_to_tweet_id' },
      externalId: { column: 'tweet_id' },
      author: { column: 'author_id' },
      saidAt: { column: 'created_at', format: 'EEE MMM dd HH:mm:ss ZZZ yyyy' },
    });
    const hebrew = await guess('מזהה,תאריך,תוכן\n7,21/11/2026 09:15,שלום\n').expect(200);
    expect(hebrew.body.mapping).toEqual({
      text: { column: 'תוכן' },
      externalId: { column: 'מזהה' },
      saidAt: { column: 'תאריך', format: 'dd/MM/yyyy HH:mm' },
    });
    expect((await guess('id,text,date\n1,hi,some day\n').expect(200)).body.mapping).toEqual({
      text: { column: 'text' },
      externalId: { column: 'id' },
    });
    await guess('').expect(422);
    await guess(twitter, await house.as('E')).expect(403);
    expect(await stored('shop')).toBe(0);
  });

  it('reports row, column and reason in a dry run, and changes nothing', async () => {
    const csv = [
      'id,parent,text,at,us',
      '1,,"first, ""quoted""\nand broken",2026-01-01 10:00,no',
      '2,,fine,yesterday,no',
      ',,no id,2026-01-01 10:00,maybe',
    ].join('\r\n');
    const dry = await upload(csv, MAPPING, '?dryRun=true').expect(201);
    expect(dry.body).toMatchObject({ id: null, dryRun: true, rows: 3, created: 0, faultCount: 3 });
    expect(dry.body.faults.map((f: { pointer: string; code: string }) => `${f.pointer} ${f.code}`)).toEqual([
      '3/at not-an-instant',
      '4/us not-one-of',
      '4/id required',
    ]);
    const refused = await upload(csv).set('accept-language', 'he').expect(422);
    expect(refused.body.errors).toHaveLength(3);
    expect(refused.body.errors[1].detail).toContain('yes, no');
    expect(await stored('shop')).toBe(0);
  });

  it('counts exactly in a dry run what the import then does, and the same again as duplicates', async () => {
    const csv = '\ufeffid,parent,text,at,us\n1,,=1+1,2026-01-01 10:00,no\n2,1,@you -3,2026-01-01 11:00,yes\n';
    const dry = await upload(csv, MAPPING, '?dryRun=true').expect(201);
    expect(dry.body).toMatchObject({ created: 2, duplicate: 0, updated: 0, faultCount: 0 });
    expect(await stored('shop')).toBe(0);
    const done = await upload(csv).expect(201);
    expect(done.body).toMatchObject({ created: 2, duplicate: 0 });
    expect(await stored('shop')).toBe(2);
    const again = await upload(csv.replace('=1+1', '=1+2')).expect(201);
    expect(again.body).toMatchObject({ created: 0, duplicate: 1, updated: 1 });
    const texts = await house.work.read('SELECT text FROM feed.interaction ORDER BY said_at');
    expect(texts).toEqual([{ text: '=1+2' }, { text: '@you -3' }]);
    const [trail] = await house.work.read('SELECT act FROM trail.entry WHERE subject_id = $1', [done.body.id]);
    expect(trail).toEqual({ act: 'interactions.imported' });
  });

  it('is refused when it is no such file', async () => {
    expect((await upload('id,text\n1,x').expect(422)).body.errors[0]).toMatchObject({
      pointer: '1/parent',
      code: 'column-absent',
    });
    const latin = Buffer.concat([
      Buffer.from('id,parent,text,at,us\n1,,'),
      Buffer.from([0xe9, 0xff]),
      Buffer.from('\n'),
    ]);
    expect((await upload(latin).expect(422)).body.errors[0].code).toBe('not-utf-8');
    expect((await upload('id,parent,text,at,us\n1,,"x').expect(422)).body.errors[0].code).toBe('not-csv');
    expect((await upload('id,parent,text,at,us\n').expect(422)).body.errors[0].code).toBe('file-empty');
    expect((await upload('id\n1', { ...MAPPING, text: { from: 'x' } }).expect(422)).body.errors[0]).toMatchObject({
      pointer: '/mapping/text',
      code: 'not-a-source',
    });
    expect((await upload('id\n1', null, '?mapping=../package').expect(422)).body.code).toBe('unknown-mapping');
    await lead.post('interaction-imports', {}).expect(422);
  });

  it('leaves nothing on its stage, whatever became of it, and a crash is swept up', async () => {
    const staged = async (): Promise<number> =>
      (await house.work.read<{ n: number }>('SELECT count(*)::int AS n FROM intake.staged'))[0]?.n ?? -1;
    const rows = Array.from({ length: 1200 }, (_, n) => `s${n},,text ${n},2026-01-01 10:00,no`);
    const csv = ['id,parent,text,at,us', ...rows].join('\n');
    expect((await upload(`${csv}\nx,,no date,never,no`).expect(422)).body.errors[0].pointer).toBe('1202/at');
    expect(await stored('shop')).toBe(2);
    expect((await upload(csv, MAPPING, '?dryRun=true').expect(201)).body).toMatchObject({ created: 1200 });
    expect((await upload(csv).expect(201)).body).toMatchObject({ rows: 1200, created: 1200 });
    expect((await upload(`${csv}\n"broken`).expect(422)).body.errors[0].code).toBe('not-csv');
    expect(await staged()).toBe(0);
    const add = () =>
      house.get(StagedRepository).add(newId(), [
        {
          ...{ row: 2, channel: 'shop', externalId: 'c', parentExternalId: null, text: 'cut off', author: null },
          saidAt: house.clock.now(),
          ours: false,
          language: null,
          link: null,
        },
      ]);
    await house.work.run(add);
    await house.tick('intake.forget-staged');
    expect(await staged()).toBe(1);
    house.clock.advance(25 * 3_600_000);
    await house.tick('intake.forget-staged');
    expect(await staged()).toBe(0);
  });

  it('has a limit, said before it is read', async () => {
    const refused = await lead
      .post('interaction-imports?mapping=twcs_threads_multibrand')
      .set('content-type', 'text/csv')
      .set('content-length', String(201 * 1024 * 1024))
      .set('accept-language', 'he')
      .send('tweet_id\n')
      .catch((error: unknown) => error as { response?: { body: { code: string } } });
    expect(refused).toMatchObject({
      body: { code: 'import-too-large', title: expect.stringContaining('200') as string },
    });
  });

  it('names channels nobody knows, or skips their rows where the mapping says so', async () => {
    const csv = 'id,parent,text,at,us,where\n9,,x,2026-01-01 10:00,no,SHOP\n10,,x,2026-01-01 10:00,no,moon\n';
    const mapping = { ...MAPPING, channel: { column: 'where', lowerCase: true } };
    expect((await upload(csv, mapping).expect(422)).body.errors).toEqual([
      { pointer: '3/where', code: 'unknown-channel', detail: 'There is no channel named moon.' },
    ]);
    const done = await upload(csv, { ...mapping, unknownChannels: 'skip' }).expect(201);
    expect(done.body).toMatchObject({ rows: 2, created: 1, skipped: 1 });
  });

  it('may be seven thousand Hebrew comments by a committed mapping', async () => {
    const path = sharedData('interactions', 'hebrew_facebook_comments.csv');
    if (path === null) return;
    const reply = await lead
      .post('interaction-imports?mapping=hebrew_facebook_comments')
      .set('content-type', 'text/csv')
      .send(readFileSync(path) as never)
      .expect(201);
    expect(reply.body).toMatchObject({ rows: 7488, created: 7488, faultCount: 0 });
    expect(await stored('facebook')).toBe(7488);
  });

  it('may be the real conversations of seventy brands by a committed mapping', async () => {
    const path = sharedData('interactions', 'twcs_threads_multibrand.csv');
    if (path === null) return;
    const csv = readFileSync(path, 'utf8');
    const brands = [...new Set(csv.matchAll(/,(\w+)\r?\n(?=\d+,)/g))].map((match) => (match[1] ?? '').toLowerCase());
    await addChannels(lead, [...new Set([...brands, 'sprintcare'])]);
    const reply = await upload(csv, null, '?mapping=twcs_threads_multibrand').expect(201);
    expect(reply.body).toMatchObject({ rows: 4711, created: 4711, faultCount: 0 });
    const [row] = await house.work.read(
      `SELECT n.said_at, n.ours, a.handle FROM feed.interaction n JOIN feed.author a ON a.id = n.author
       JOIN channels.directory c ON c.channel_id = n.channel_id WHERE c.code = 'sprintcare' AND n.external_id = '1'`,
    );
    expect(row).toEqual({ said_at: new Date('2017-10-31T22:10:47Z'), ours: true, handle: 'sprintcare' });
  });
});
