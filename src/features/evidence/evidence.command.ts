import { writeFileSync } from 'node:fs';
import { type Cli, CommandFault } from '../../platform/cli/cli';
import { isId } from '../../kernel/id';
import { EvidenceFiles } from './evidence-file.service';
import { VERIFIER_PAGE } from './verifier-page';

interface Options {
  readonly out: string;
  readonly publication?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly reason: string;
  readonly pictures: boolean;
}

/** `obi evidence export` and `obi evidence page`; `verify` is declared by proofs, which it also serves. */
export function evidenceCommands(cli: Cli): void {
  const evidence = cli.program.commands.find((command) => command.name() === 'evidence');
  if (evidence === undefined) throw new Error('Proofs declares `obi evidence` first.');
  evidence
    .command('export')
    .description('packs with their part of the chain and the public keys, in one signed file')
    .requiredOption('--out <file>', 'the file that is written')
    .requiredOption('--reason <text>', 'why; it stands in the trail')
    .option('--publication <id...>', 'only these publications')
    .option('--from <instant>', 'only what went out then or later, as 2026-01-31T00:00:00Z')
    .option('--until <instant>', 'only what went out before then')
    .option('--no-pictures', 'only the hashes of pictures, without their bytes')
    .action(async ({ out, publication, from, until, reason, pictures }: Options) => {
      const strange = publication?.find((id: unknown) => !isId(id));
      if (strange !== undefined) throw new CommandFault(`${strange} is no id of a publication.`);
      const chosen = { publicationIds: publication, from: instant(from), until: instant(until), pictures };
      await cli.run(async (house) => {
        const file = await house.get(EvidenceFiles).make(chosen, reason);
        writeFileSync(out, JSON.stringify(file, null, 1));
        cli.print(`${file.packs.length} packs in ${out}, signed with the key ${file.key.id}.`);
      });
    });
  evidence
    .command('page')
    .description('writes the page that verifies evidence files without a server')
    .requiredOption('--out <file>', 'the file that is written')
    .action(({ out }: { out: string }) => {
      writeFileSync(out, VERIFIER_PAGE);
      cli.print(`The page is in ${out}.`);
    });
}

function instant(text: string | undefined): Date | null {
  if (text === undefined) return null;
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new CommandFault(`${text} is no instant, such as 2026-01-31T00:00:00Z.`);
  return date;
}
