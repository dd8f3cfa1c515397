import { createReadStream, readFileSync } from 'node:fs';
import { type Cli, CommandFault } from '../../platform/cli/cli';
import { message } from '../../platform/i18n/messages';
import { ImportsService } from './imports.service';

/** `obi interaction import <mapping> <csv>` */
export function intakeCommands(cli: Cli): void {
  cli.program
    .command('interaction')
    .description('what customers said')
    .command('import')
    .description('import interactions from a CSV file, all or nothing')
    .argument('<mapping>', 'a mapping in JSON, such as mappings/hebrew_facebook_comments.json')
    .argument('<csv>')
    .option('--channel <code>', "the channel, where the mapping's own does not fit")
    .option('--dry-run', 'read, check, and change nothing', false)
    .action((mapping: string, csv: string, { channel, dryRun }: { channel?: string; dryRun: boolean }) =>
      cli.run(async (house) => {
        const imports = house.get(ImportsService, { strict: false });
        const asked = channel === undefined ? {} : { channel };
        const read = await imports.mapping(readFileSync(mapping, 'utf8'), asked);
        const result = await imports.take(createReadStream(csv), read, dryRun);
        for (const { pointer, code, params } of result.faults) {
          cli.print(`${pointer}: ${message('en', `fault.${code}`, params)}`);
        }
        if (result.faultCount > 0) throw new CommandFault(`${result.faultCount} faults. Nothing was changed.`);
        const { rows, created, updated, duplicate, skipped } = result;
        cli.print(
          `${rows} rows: ${created} created, ${updated} updated, ${duplicate} there already, ${skipped} of channels we lack`,
        );
      }),
    );
}
