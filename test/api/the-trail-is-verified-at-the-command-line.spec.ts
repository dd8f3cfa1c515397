import { Command } from 'commander';
import { Client } from 'pg';
import { operationsCommands } from '../../src/operations/operations.command';
import { readConfig } from '../../src/platform/config/config';
import { Trail } from '../../src/platform/trail/trail';
import { type House, openHouse } from '../support/house';

/** `obi audit verify`: exit 1, by a fault that names the row. */
describe('At the command line the trail', () => {
  let house: House;
  let owner: Client;
  const lines: string[] = [];

  const obi = async (...words: string[]): Promise<string[]> => {
    lines.length = 0;
    const program = new Command('obi');
    const cli = {
      program,
      run: (fn: (app: House['app']) => Promise<void>) =>
        house.acting({ kind: 'operator', name: 'dana' }, () => fn(house.app)),
      print: (line: string) => void lines.push(line),
    };
    operationsCommands(cli, () => readConfig({ DATABASE_URL: house.appUrl }));
    await program.parseAsync(words, { from: 'user' });
    return [...lines];
  };
  /** Changes the trail as whoever owns it, and takes the change back. */
  const tampered = async (...statements: readonly string[]): Promise<string> => {
    const tables = ['entry', 'value', 'seal', 'unsealed', 'head'];
    await owner.query(tables.map((table) => `CREATE TABLE kept_${table} AS TABLE trail.${table};`).join('\n'));
    try {
      for (const statement of statements) await owner.query(statement);
      return await obi('audit', 'verify').then(
        () => 'whole',
        (error: unknown) => String(error),
      );
    } finally {
      const back = tables.map(
        (t) => `DELETE FROM trail.${t}; INSERT INTO trail.${t} TABLE kept_${t}; DROP TABLE kept_${t};`,
      );
      await owner.query(back.join('\n'));
    }
  };

  beforeAll(async () => {
    house = await openHouse();
    for (const act of ['thing.done', 'thing.checked', 'thing.ended']) {
      await house.work.run(() =>
        house.get(Trail).append({ act, subject: { kind: 'thing', id: 't' }, after: { note: act } }),
      );
    }
    await house.tick('trail.seal');
    owner = new Client({ connectionString: house.ownerUrl });
    await owner.connect();
    await owner.query(`ALTER TABLE trail.value DROP CONSTRAINT value_entry_id_fkey;
      ALTER TABLE trail.unsealed DROP CONSTRAINT unsealed_entry_id_fkey`);
  });
  afterAll(async () => {
    await owner.end();
    await house.close();
  });

  it('is whole', async () => {
    const printed = await obi('audit', 'verify');
    expect(printed[0]).toMatch(/^Trail: \d+ sealed, 0 waiting, 0 erased/);
    expect(printed.at(-1)).toBe('The trail is whole.');
    expect(await tampered()).toBe('whole');
  });

  it('gives away a changed row', async () => {
    const said = await tampered(`UPDATE trail.entry SET actor = 'system:x' WHERE act = 'thing.checked'`);
    expect(said).toMatch(/The trail is broken:\nentry [-0-9a-f]{36} \(seal \d+\) was changed$/);
  });

  it('gives away a changed value', async () => {
    const said = await tampered(`UPDATE trail.value v SET value = '{"before": null, "after": {"note": "other"}}'
      FROM trail.entry e WHERE e.id = v.entry_id AND e.act = 'thing.checked'`);
    expect(said).toMatch(/The trail is broken:\nthe values of entry [-0-9a-f]{36} were changed$/);
  });

  it('gives away a missing row', async () => {
    const id = `(SELECT id FROM trail.entry WHERE act = 'thing.checked')`;
    const said = await tampered(
      `DELETE FROM trail.seal WHERE entry_id = ${id}`,
      `DELETE FROM trail.value WHERE entry_id = ${id}`,
      `DELETE FROM trail.entry WHERE act = 'thing.checked'`,
    );
    expect(said).toMatch(/seal \d+ is missing/);
  });

  it('gives away an added row', async () => {
    const said = await tampered(
      `INSERT INTO trail.entry (id, at, act, actor, subject_kind, subject_id, value_hash, format)
       SELECT '0190a3b0-0000-7000-8000-000000000001', at, act, actor, subject_kind, subject_id, value_hash, format
       FROM trail.entry WHERE act = 'thing.checked'`,
    );
    expect(said).toMatch(/The trail is broken:\n1 entries are neither sealed nor waiting$/);
  });

  it('gives away a chain cut short, to whoever kept its head', async () => {
    const head = (await obi('audit', 'verify')).find((line) => line.startsWith('Head: '))?.slice('Head: '.length) ?? '';
    expect((await obi('audit', 'verify', '--head', head)).at(-1)).toBe('The trail is whole.');
    const other = head.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    await expect(obi('audit', 'verify', '--head', other)).rejects.toThrow(
      'does not pass through the head that was kept',
    );
  });
});
