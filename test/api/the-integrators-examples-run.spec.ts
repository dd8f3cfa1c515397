import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { addChannels } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const EXAMPLES = join(__dirname, '..', '..', 'docs', 'guides', 'examples');
const run = promisify(execFile);

/** The examples of docs/guides/examples, run as they stand against a house. */
describe('An integrator’s example', () => {
  let house: House;
  let admin: Visitor;
  let channelId: string;
  let environment: Record<string, string>;
  const folder = mkdtempSync(join(tmpdir(), 'obi-examples-'));
  beforeAll(async () => {
    house = await openHouse({ OBI_CONNECTOR_HOSTS: '127.0.0.1' });
    await addPeople(house, [
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'lead', roles: ['lead'] },
    ]);
    admin = await house.as('admin');
    const lead = await house.as('lead');
    channelId = (await addChannels(lead, ['support']))['support'] ?? '';
    const token = await lead.post('my/tokens', { name: 'example', permissions: ['feed:import'], days: 2 }).expect(201);
    environment = {
      PATH: process.env['PATH'] ?? '',
      OBI: await house.app.getUrl(),
      TOKEN: token.body.secret as string,
    };
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await house.close();
  });

  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const example = async (name: string, words: string[], more: Record<string, string> = {}): Promise<string> =>
    (await run(process.execPath, [join(EXAMPLES, name), ...words], { env: { ...environment, ...more } })).stdout.trim();
  const stored = async (): Promise<string[]> =>
    (await house.work.read<{ external_id: string }>('SELECT external_id FROM feed.identity ORDER BY external_id')).map(
      (row) => row.external_id,
    );
  const item = (externalId: string, more: object = {}): object => ({
    ...{ channel: 'support', externalId, text: 'Where is my parcel? איפה החבילה', author: '@dana' },
    ...{ saidAt: '2026-11-02T09:00:00Z', link: `https://shop.example/${externalId}`, ...more },
  });

  it('sends one, as often as it likes, and says what is wrong', async () => {
    expect(await example('one.mjs', ['support', 'one-1', 'Where is my parcel?'])).toMatch(/^created /);
    expect(await example('one.mjs', ['support', 'one-1', 'Where is my parcel?'])).toMatch(/^duplicate /);
    expect(await example('one.mjs', ['support', 'one-1', 'It came.'])).toMatch(/^updated /);
    await expect(example('one.mjs', ['nowhere', 'one-2', 'x'])).rejects.toMatchObject({
      stdout: expect.stringContaining('There is no channel named nowhere.') as string,
    });
    await expect(example('one.mjs', ['support', 'x', 'x'], { TOKEN: 'obi_wrong' })).rejects.toMatchObject({ code: 1 });
  });

  it('sends batches of a file, and keeps what is right of them', async () => {
    const items = Array.from({ length: 1_500 }, (_, at) => item(`batch-${at}`));
    items[1_200] = { channel: 'support' };
    const path = file('interactions.json', JSON.stringify(items));
    expect(JSON.parse(await example('batch.mjs', [path]))).toEqual({ created: 1_499, fault: 1 });
    expect(JSON.parse(await example('batch.mjs', [path]))).toEqual({ duplicate: 1_499, fault: 1 });
  });

  it('streams lines, and reads an answer for each', async () => {
    const child = spawn(process.execPath, [join(EXAMPLES, 'stream.mjs')], { env: environment });
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stdin.end([item('line-1'), item('line-2')].map((each) => `${JSON.stringify(each)}\n`).join('') + 'no json\n');
    await once(child, 'close');
    expect(said.trim().split('\n')).toEqual(['0 created', '1 created', expect.stringMatching(/^2 fault ./)]);
  });

  it('delivers signed, with the former secret and the new one after a rotation', async () => {
    const source = (await admin.post('sources', { name: 'Helpdesk', channelId }).expect(201)).body as {
      id: string;
      path: string;
      secret: string;
    };
    const deliver = (externalId: string, SECRET: string): Promise<string> =>
      example('deliver.mjs', [externalId, 'Late again'], { SOURCE: source.path, SECRET });
    expect(await deliver('signed-1', source.secret)).toBe('created');
    const rotated = (await admin.post(`sources/${source.id}/rotation`).expect(201)).body as { secret: string };
    expect(await deliver('signed-1', rotated.secret)).toBe('duplicate');
    expect(await deliver('signed-2', source.secret)).toBe('created');
    await expect(deliver('signed-3', `whsec_${Buffer.from('another').toString('base64')}`)).rejects.toMatchObject({
      code: 1,
    });
  });

  it('brings in a file by a mapping, all of it or nothing', async () => {
    const mapping = file(
      'mapping.json',
      JSON.stringify({ channel: { fixed: 'support' }, externalId: { column: 'id' }, text: { column: 'text' } }),
    );
    const csv = file('comments.csv', 'id,text\ncsv-1,"Late, again"\ncsv-2,איפה החבילה\n');
    const wrong = file('wrong.csv', 'id,text\ncsv-3,fine\n,nobody\n');
    await expect(example('file.mjs', [mapping, wrong])).rejects.toMatchObject({ code: 1 });
    expect(await stored()).not.toContain('csv-3');
    const created = { rows: 2, created: 2, duplicate: 0, updated: 0 };
    expect(JSON.parse(await example('file.mjs', [mapping, csv]))).toEqual(created);
    expect(JSON.parse(await example('file.mjs', [mapping, csv]))).toMatchObject({ created: 0, duplicate: 2 });
  });

  it('serves a feed that is asked, with what was taken back', async () => {
    const path = file('feed.json', JSON.stringify([item('atom-1'), item('atom-2')]));
    const server = spawn(process.execPath, [join(EXAMPLES, 'feed.mjs'), path], {
      env: { ...environment, PORT: '0', HOST: '127.0.0.1' },
    });
    try {
      const [said] = (await once(server.stdout, 'data')) as [Buffer];
      const body = { name: 'Comments', channelId, url: said.toString().trim(), minutes: 10 };
      await admin.post('subscriptions', body).expect(201);
      const ask = async (): Promise<void> => {
        await house.tick('sources.ask');
        await house.settle();
      };
      await ask();
      expect(await stored()).toEqual(expect.arrayContaining(['atom-1', 'atom-2']));
      file('feed.json', JSON.stringify([item('atom-1', { removed: true }), item('atom-2')]));
      house.clock.advance(11 * 60_000);
      await ask();
      const gone = await house.work.read<{ external_id: string }>(
        'SELECT external_id FROM feed.interaction WHERE removed_at IS NOT NULL',
      );
      expect(gone).toEqual([{ external_id: 'atom-1' }]);
    } finally {
      server.kill();
      await once(server, 'close');
    }
  });
});
