import { readFileSync } from 'node:fs';
import { type Cli, CommandFault } from '../../platform/cli/cli';
import { isSecured, verifySecured } from './integrity';
import { type PublishedKey, type Verdict, verifyDocument } from './signing';
import { signedFormat } from './signed-formats';
import { standingIn } from './status-list';

interface Options {
  readonly keys?: string;
  readonly status?: readonly string[];
}

/** `obi evidence verify <file> [--keys <file>] [--status <file…>]`: offline, without a database. */
export function proofsCommands(cli: Cli): void {
  cli.program
    .command('evidence')
    .description('signed proofs and Open Badges')
    .command('verify')
    .description('check offline that a signed proof, an evidence file or an Open Badge is as it was signed')
    .argument('<file>', 'as rules-proofs.json, evidence.json or credential.json answers it')
    .option('--keys <file>', 'the published keys, as GET /api/v1/proof-keys answers them: only these are trusted')
    .option('--status <file...>', 'status lists of an Open Badge, as the addresses in it answer them')
    .action(async (file: string, options: Options) => {
      const known = options.keys === undefined ? null : keysIn(read(options.keys), options.keys);
      const document = read(file);
      const { keyId, faults } = verify(document, known);
      const found = await signedFormat(document)?.(document, known);
      const all = [...new Set([...faults, ...(found?.faults ?? [])])];
      if (all.length > 0) throw new CommandFault(all.join('\n'));
      for (const line of found?.said ?? []) cli.print(line);
      cli.print(`As it was signed, by the key ${keyId}.`);
      for (const status of options.status ?? []) cli.print(standing(document, read(status), status, keyId, known));
      if (known === null)
        cli.print('Whose key that is this file cannot say: compare it with the published keys (--keys).');
    });
}

function verify(document: unknown, known: readonly PublishedKey[] | null): Verdict {
  return isSecured(document) ? verifySecured(document, known) : verifyDocument(document, known);
}

/** What a status list says. Without known keys it counts only when the same key signed it. */
function standing(
  document: unknown,
  list: unknown,
  file: string,
  keyId: string | null,
  known: readonly PublishedKey[] | null,
): string {
  const signed = verifySecured(list, known);
  if (signed.faults.length > 0) throw new CommandFault(`${file}: ${signed.faults.join('\n')}`);
  if (known === null && signed.keyId !== keyId)
    throw new CommandFault(
      `${file} was signed by another key (${signed.keyId}): both need the published keys (--keys).`,
    );
  const found = standingIn(document, list);
  if (found === null) throw new CommandFault(`${file} is no list in which this Open Badge stands.`);
  if (found.purpose === 'revocation' && found.set) throw new CommandFault('It was revoked.');
  if (found.purpose === 'revocation') return 'It was not revoked when the list was signed.';
  return found.set ? 'A newer one has taken its place.' : 'No newer one has taken its place.';
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
