import { readFileSync } from 'node:fs';
import { type Cli, CommandFault } from '../../platform/cli/cli';
import { type PublishedKey, verifyDocument } from './signing';

/** `obi evidence verify <file> [--keys <file>]`: offline, without a database. */
export function proofsCommands(cli: Cli): void {
  cli.program
    .command('evidence')
    .description('signed proofs')
    .command('verify')
    .description('check offline that a signed proof is as it was signed')
    .argument('<file>', 'as rules-proofs.json answers it')
    .option('--keys <file>', 'the published keys, as GET /api/v1/proof-keys answers them: only these are trusted')
    .action((file: string, options: { keys?: string }) => {
      const known = options.keys === undefined ? null : keysIn(read(options.keys), options.keys);
      const { keyId, faults } = verifyDocument(read(file), known);
      if (faults.length > 0) throw new CommandFault(faults.join('\n'));
      cli.print(`As it was signed, by the key ${keyId}.`);
      if (known === null)
        cli.print('Whose key that is this file cannot say: compare it with the published keys (--keys).');
    });
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new CommandFault(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function keysIn(value: unknown, file: string): readonly PublishedKey[] {
  const items = (value as { items?: unknown } | null)?.items;
  if (!Array.isArray(items)) throw new CommandFault(`${file} holds no keys.`);
  return items as PublishedKey[];
}
