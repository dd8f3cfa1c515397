import { createReadStream, statSync } from 'node:fs';
import { type Cli, CommandFault } from '../../platform/cli/cli';
import { PackagesReader } from './packages.reader';
import { Uploads } from './uploads.service';

/** `obi package import <file> [--replaces <id>]` */
export function packagesCommands(cli: Cli): void {
  cli.program
    .command('package')
    .description('SCORM packages')
    .command('import')
    .description('keep a SCORM package, judged as an upload in the console is')
    .argument('<file>', 'a ZIP archive of SCORM 1.2 or 2004')
    .option('--replaces <id>', 'as the next version of this package')
    .action((file: string, { replaces }: { readonly replaces?: string }) =>
      cli.run(async (house) => {
        if (!statSync(file).isFile()) throw new CommandFault(`${file} is no file.`);
        const id = await house.get(Uploads, { strict: false }).take(createReadStream(file), replaces ?? null);
        const item = await house.get(PackagesReader, { strict: false }).find(id);
        cli.print(`Package ${id}: ${item?.title ?? ''}, version ${item?.number ?? 1}, ${item?.parts ?? 0} parts.`);
        for (const note of item?.notes ?? []) cli.print(`Note: ${note}.`);
      }),
    );
}
