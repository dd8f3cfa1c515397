import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { proofsCommands } from '../../src/features/proofs/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { publishEdition } from '../support/rules';

const HOUR = 3_600_000;

describe('Proofs of acknowledgement', () => {
  let house: House;
  let ids: Record<string, string>;
  let hr: Visitor;
  let lead: Visitor;
  let documentId: string;
  let audienceId: string;
  const editions: string[] = [];
  const instants: Date[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'obi proofs '));

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'a-hr', roles: ['hr'], department: 'Office' },
      { externalId: 'b-lead', roles: ['lead'], department: 'Office' },
      { externalId: 'c-noa', department: 'Service' },
      { externalId: 'd-dan', givenName: '=HYPERLINK("x")', familyName: '+1', department: '@Service' },
    ]);
    [hr, lead] = [await house.as('a-hr'), await house.as('b-lead')];
    const rule = { attribute: 'department', is: ['Service', '@Service'] };
    audienceId = (await hr.post('audiences', { names: { en: 'Service' }, rule }).expect(201)).body.id;
    documentId = (
      await lead
        .post('rules-documents', { code: 'general', names: { en: 'R' }, originalLanguage: 'en', audienceId })
        .expect(201)
    ).body.id;
    for (const [at, text] of ['one', 'two!', 'two'].entries()) {
      const changes = at === 2 ? { 1: 'editorial' } : {};
      const { id } = (
        await lead
          .post(`rules-documents/${documentId}/editions`, { texts: { en: `## 1. A\n\n${text}` }, changes })
          .expect(201)
      ).body;
      await publishEdition(lead, id);
      await house.settle();
      editions.push(id);
      instants.push(house.clock.now());
      house.clock.advance(HOUR);
      if (at < 2)
        await (await house.as('c-noa')).post(`rules-editions/${id}/acknowledgement`, { language: 'en' }).expect(201);
      house.clock.advance(HOUR);
    }
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await house.close();
  });

  const proofs = async (query: string): Promise<string[]> =>
    (await hr.get(`rules-proofs?${query}`).expect(200)).body.items.map(
      (one: { externalId: string; number: number; state: string; acknowledgedNumber: number | null }) =>
        `${one.externalId} ${one.number} ${one.state} ${one.acknowledgedNumber ?? '-'}`,
    );

  it('say who had acknowledged and who had not: for an audience, an edition, an instant, a person', async () => {
    expect(await proofs(`audienceId=${audienceId}`)).toEqual(['c-noa 3 counted 2', 'd-dan 3 missing -']);
    expect(await proofs(`audienceId=${audienceId}&editionId=${editions[1]}`)).toEqual([
      'c-noa 2 acknowledged 2',
      'd-dan 2 missing -',
    ]);
    expect(await proofs(`audienceId=${audienceId}&at=${instants[1]?.toISOString()}`)).toEqual([
      'c-noa 2 missing -',
      'd-dan 2 missing -',
    ]);
    expect(await proofs(`personId=${ids['c-noa']}&editionId=${editions[0]}`)).toEqual(['c-noa 1 acknowledged 1']);
    expect(await proofs('state=missing')).toEqual(['a-hr 3 missing -', 'b-lead 3 missing -', 'd-dan 3 missing -']);
    const first = (await hr.get('rules-proofs?limit=3').expect(200)).body;
    expect((await hr.get(`rules-proofs?limit=3&after=${first.next}`).expect(200)).body.items).toHaveLength(1);
    await (await house.as('c-noa')).get('rules-proofs').expect(403);
    await hr.get('rules-proofs?at=yesterday').expect(422);
  });

  it('ask about the members an audience had at the instant, whoever came or left since', async () => {
    const before = house.clock.now();
    house.clock.advance(HOUR);
    await addPeople(house, [
      { externalId: 'd-dan', givenName: '=HYPERLINK("x")', familyName: '+1', department: 'Office' },
      { externalId: 'e-eli', department: 'Service' },
    ]);
    await house.settle();
    expect(await proofs(`audienceId=${audienceId}`)).toEqual(['c-noa 3 counted 2', 'e-eli 3 missing -']);
    expect(await proofs(`audienceId=${audienceId}&at=${before.toISOString()}`)).toEqual([
      'c-noa 3 counted 2',
      'd-dan 3 missing -',
    ]);
    house.clock.advance(HOUR);
    await addPeople(house, [
      { externalId: 'd-dan', givenName: '=HYPERLINK("x")', familyName: '+1', department: '@Service' },
      { externalId: 'e-eli', department: 'Office' },
    ]);
    await house.settle();
    expect(await proofs(`audienceId=${audienceId}`)).toEqual(['c-noa 3 counted 2', 'd-dan 3 missing -']);
  });

  it('leave as CSV and workbook in which nothing is a formula', async () => {
    const csv = (await hr.get(`rules-proofs.csv?audienceId=${audienceId}`).expect(200)).text.split('\n');
    expect(csv[0]).toContain('external_id,given_name');
    expect(csv[2]).toContain(`d-dan,"'=HYPERLINK(""x"")",'+1,'@Service,general,3,missing`);
    const xlsx = await hr
      .get(`rules-proofs.xlsx?audienceId=${audienceId}`)
      .buffer(true)
      .parse((reply, done) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    const file = xlsx.body as Buffer;
    expect(file.subarray(0, 2).toString()).toBe('PK');
    writeFileSync(join(folder, 'p.xlsx'), file);
    const texts = await new Promise<string>((resolve, reject) =>
      execFile(
        'python3',
        [
          '-c',
          'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print("".join(z.read(n).decode() for n in z.namelist() if n.endswith(".xml")))',
          join(folder, 'p.xlsx'),
        ],
        (error, out) => (error === null ? resolve(out) : reject(new Error(error.message))),
      ),
    );
    expect(texts).toMatch(/(?:&apos;|')=HYPERLINK/);
    expect(texts).not.toContain('<f>');
    const rows = await house.work.read(`SELECT act FROM trail.entry WHERE act = 'rules-proofs.exported'`);
    expect(rows.length).toBeGreaterThanOrEqual(2);
  });

  it('leave signed, and are checked without the house', async () => {
    const { body } = await hr.get(`rules-proofs.json?audienceId=${audienceId}`).expect(200);
    expect(body).toMatchObject({
      counts: { acknowledged: 0, counted: 1, missing: 1 },
      proofs: [{ externalId: 'c-noa' }, { externalId: 'd-dan' }],
    });
    const keys = (await house.anonymous().get('proof-keys').expect(200)).body;
    expect(keys.items).toHaveLength(1);
    expect(JSON.stringify(keys)).not.toMatch(/secret/i);
    const again = (await hr.get(`rules-proofs.json?audienceId=${audienceId}`).expect(200)).body;
    expect(again.key).toEqual(body.key);
    const file = (name: string, value: unknown): string => {
      writeFileSync(join(folder, name), JSON.stringify(value, null, 2));
      return join(folder, name);
    };
    const lines: string[] = [];
    const verify = (...args: string[]): Promise<unknown> => {
      const program = new Command().exitOverride();
      proofsCommands({
        program,
        run: () => Promise.reject(new Error('No house is opened.')),
        print: (line) => lines.push(line),
      });
      return program.parseAsync(['evidence', 'verify', ...args], { from: 'user' });
    };
    const whole = file('whole.json', body);
    await verify(whole);
    await verify(whole, '--keys', file('keys.json', keys));
    expect(lines[0]).toBe(`As it was signed, by the key ${body.key.id}.`);
    const forged = { ...body, proofs: body.proofs.map((one: object) => ({ ...one, state: 'acknowledged' })) };
    await expect(verify(file('forged.json', forged))).rejects.toThrow('was changed');
    await expect(verify(whole, '--keys', file('none.json', { items: [] }))).rejects.toThrow('not among the known');
  });
});
