import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { accountsCommands } from '../../src/features/accounts/public';
import { peopleCommands } from '../../src/features/people/public';
import { provisioningCommands } from '../../src/features/provisioning/public';
import type { Cli } from '../../src/platform/cli/cli';
import { type House, openHouse } from '../support/house';

const MAPPING = {
  name: 'small',
  complete: true,
  files: { staff: 'staff.csv' },
  from: 'staff',
  person: { externalId: 'id', givenName: 'first', familyName: 'last', department: 'dept' },
};

describe('The command line', () => {
  let house: House;
  let folder: string;
  const lines: string[] = [];
  beforeAll(async () => {
    house = await openHouse();
    folder = mkdtempSync(join(tmpdir(), 'obi-cli-'));
    writeFileSync(join(folder, 'mapping.json'), JSON.stringify(MAPPING));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await house.close();
  });

  const obi = async (...words: string[]): Promise<string[]> => {
    lines.length = 0;
    const program = new Command('obi');
    const cli: Cli = {
      program,
      run: (fn) => house.acting({ kind: 'operator', name: 'dana' }, () => fn(house.app)),
      print: (line) => void lines.push(line),
    };
    peopleCommands(cli);
    provisioningCommands(cli);
    accountsCommands(cli);
    await program.parseAsync(words, { from: 'user' });
    return [...lines];
  };
  const write = (rows: readonly string[]): void =>
    writeFileSync(join(folder, 'staff.csv'), ['id,first,last,dept', ...rows].join('\n'));
  const mapping = (): string => join(folder, 'mapping.json');

  it('imports people after a dry run, names faults, and asks before many leave', async () => {
    write(['E1,Noa,Levi,Service', 'E2,Dan,Bar,Sales', 'E3,,Gal,Sales']);
    await expect(obi('people', 'import', mapping())).rejects.toThrow(
      'The files have 1 fault. Nothing was changed.\n  staff#4/first: This is required.',
    );
    await expect(obi('people', 'import', mapping(), '--dry-run')).rejects.toThrow('Nothing was changed.');
    expect(lines).toContain('staff, row 4, first: This is required.');
    write(['E1,Noa,Levi,Service', 'E2,Dan,Bar,Sales']);
    expect(await obi('people', 'import', mapping(), '--dry-run')).toContain('  joiners: 2');
    expect(await obi('people', 'list')).toEqual([]);
    expect((await obi('people', 'import', mapping())).at(-1)).toMatch(/^Applied as import [0-9a-f-]{36}\.$/);
    expect(await obi('people', 'list', '--search', 'noa')).toEqual(['E1\tNoa Levi\tService\t-']);
    write(['E1,Noa,Levi,Service']);
    await expect(obi('people', 'import', mapping())).rejects.toThrow('repeat with allowLeavers=1');
    expect((await obi('people', 'import', mapping(), '--dry-run')).at(-1)).toBe('To apply it, add --allow-leavers 1.');
    expect(await obi('people', 'import', mapping(), '--allow-leavers', '1')).toContain('  leavers: 1');
    await expect(obi('people', 'import', mapping(), '--folder', join(folder, 'none'))).rejects.toThrow(
      'it was not given',
    );
    await expect(obi('people', 'import', join(folder, 'staff.csv'))).rejects.toThrow('cannot be read as JSON');
  });

  it('grants and ends roles in the name of the operator, and issues tokens that work', async () => {
    await obi('role', 'grant', 'E1', 'hr', '--reason', 'first HR');
    const [entry] = await house.work.read(`SELECT actor FROM trail.entry WHERE act = 'role.granted'`);
    expect(entry).toEqual({ actor: 'operator:dana' });
    const issued = await obi('token', 'issue', 'E1', '--name', 'trial', '--days', '2');
    const authorization = `Bearer ${issued.at(-1) ?? ''}`;
    await house.anonymous().get('people').set('authorization', authorization).expect(200);
    await obi('role', 'end', 'E1', 'hr', '--reason', 'no longer');
    await house.anonymous().get('people').set('authorization', authorization).expect(403);
    await expect(obi('role', 'grant', 'E1', 'king', '--reason', 'x')).rejects.toThrow('There is no role named king.');
    await expect(obi('role', 'grant', 'E2', 'hr', '--reason', 'x')).rejects.toThrow(
      'Nobody active has the external id E2.',
    );
    await expect(obi('token', 'issue', 'E1', '--name', 'x', '--days', '366')).rejects.toThrow('1 to 365 days');
  });
});
