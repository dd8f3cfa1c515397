import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultLines } from '../../src/platform/cli/cli';
import { commandsOf } from '../support/commands';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';

const CONTENT = join(__dirname, '..', '..', 'content');

describe('An operator sets the main job up from the command line', () => {
  let house: House;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'obi-cli-'));
    house = await openHouse();
    await addPeople(house, [{ externalId: 'E1' }, { externalId: 'E2' }]);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await house.close();
  });

  const obi = (...words: readonly string[]): Promise<string> => commandsOf(house)(...words);
  const faults = (...words: readonly string[]): Promise<string> => obi(...words).then(() => 'nothing', faultLines);
  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const CHANNEL = { code: 'x-en', network: 'x', accountKind: 'business', names: { en: 'X' }, languages: ['en', 'he'] };

  it('channels and topics, by code, each checked as over HTTP', async () => {
    expect(await obi('channel', 'add', file('channels.json', [CHANNEL]))).toMatch(/^Channel x-en: [0-9a-f-]{36}$/);
    expect(await faults('channel', 'add', file('again.json', CHANNEL))).toContain('x-en');
    expect(await faults('channel', 'add', file('bad.json', { ...CHANNEL, code: 'b', colour: 1 }))).toContain('/colour');
    expect(await faults('channel', 'add', file('none.json', '[1'))).toContain('cannot be read as JSON');
    expect(await faults('channel', 'add', '/nowhere.json')).toBe('There is no file /nowhere.json.');
    const keyword = { channel: 'x-en', keyword: 'חשבון', match: 'contains' };
    const topic = { code: 'billing', names: { en: 'Billing', he: 'חיוב' }, risk: 'low', keywords: [keyword] };
    expect(await obi('topic', 'add', file('topics.json', [topic]))).toMatch(/^Topic billing: /);
    const strange = { ...topic, code: 'b2', keywords: [{ ...keyword, channel: 'nowhere' }] };
    expect(await faults('topic', 'add', file('strange.json', strange))).toContain('no channel with the code nowhere');
  });

  it('interactions from a file, all of it or nothing', async () => {
    const mapping = file('mapping.json', {
      channel: { fixed: 'x-en' },
      externalId: { column: 'id' },
      text: { column: 'text' },
    });
    const csv = file('said.csv', 'id,text\n1,"שלום, מה עם החשבון? 😀"\n2,Hello\n');
    expect(await obi('interaction', 'import', mapping, csv, '--dry-run')).toContain('2 rows: 2 created');
    expect(await obi('interaction', 'import', mapping, csv)).toContain('2 rows: 2 created');
    expect(await obi('interaction', 'import', mapping, csv)).toContain('0 created, 0 updated, 2 there already');
    expect(await faults('interaction', 'import', mapping, '/nowhere.csv')).toBe('There is no file /nowhere.csv.');
    const broken = file('broken.csv', 'id,text\n3,Fine\n,No id\n');
    expect(await faults('interaction', 'import', mapping, broken)).toContain('3/id');
    expect(await house.work.read('SELECT count(*)::int AS n FROM feed.interaction')).toEqual([{ n: 2 }]);
  });

  it('rules, a track, an audience and its assignment', async () => {
    const texts = ['en', 'he'].map((language) => join(CONTENT, 'rules', `general.${language}.md`));
    await obi('rules', 'import', 'general', ...texts, '--publish');
    await obi('track', 'import', join(CONTENT, 'tracks', 'white'), '--publish');
    const everyone = file('audience.json', { names: { en: 'Everyone' }, rule: { everyone: true } });
    const audience = (await obi('audience', 'add', everyone)).split(': ')[1] ?? '';
    const due = new Date(house.clock.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
    const words = ['assignment', 'make', '--audience', audience, '--belt', 'white', '--due', due, '--reason', 'start'];
    expect(await obi(...words)).toMatch(/reaches 2, newly enrolled 2$/);
    expect(await faults(...words, '--joiner-days', 'many')).toContain('/joinerDays');
    const [entry] = await house.work.read(`SELECT actor FROM trail.entry WHERE act = 'assignment.made'`);
    expect(entry).toEqual({ actor: 'operator:dana' });
  });

  it('questions from a GIFT file, with what Obi cannot ask named or counted', async () => {
    const gift = file('q.gift', '::Q1:: Two and two make {=four ~five}\n\n::Q2:: Tell us about yourself {}\n');
    expect(await faults('question', 'import', gift)).toMatch(/line|essay/i);
    const out = join(folder, 'q.json');
    expect(await obi('question', 'import', gift, '--skip-unsupported', '--out', out)).toMatch(/1 questions .*left out/);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveLength(1);
  });

  it('a goal and its outcomes', async () => {
    const goal = { names: { en: 'Helped' }, measureNames: { en: 'Customers' }, unit: 'customers', target: '100' };
    const period = { from: '2026-01-01', until: '2027-12-31' };
    const stated = { ...goal, ...period, code: 'helped', owner: 'E1' };
    expect(await obi('goal', 'add', file('goal.json', stated))).toMatch(/^Goal helped: /);
    expect(await faults('goal', 'add', file('g2.json', { ...stated, code: 'g2', owner: 'E9' }))).toContain('E9');
    const csv = file('out.csv', 'goal,date,quantity,reference\nhelped,2026-11-01,3,r1\n');
    expect(await obi('outcome', 'import', csv)).toBe('1 rows: 1 added, 0 there already.');
    expect(await obi('outcome', 'import', csv)).toBe('1 rows: 0 added, 1 there already.');
    expect(await faults('outcome', 'import', file('o2.csv', 'goal,date,quantity,reference\nnone,x,-1,\n'))).not.toBe(
      'nothing',
    );
  });
});
