import { resolve } from 'node:path';
import type { Cli } from '../platform/cli/cli';
import { CommandFault } from '../platform/cli/cli';
import { systemNow } from '../platform/context/system-clock';
import type { Config } from '../platform/config/config';
import { TrailVerifier } from '../platform/trail/verify';
import { backup, backupsOf, hasBackupSince } from './backup';
import { openDatabase, ownerOf } from './database';
import { migrate } from './migrate';
import { restore } from './restore';
import { start } from './start';

/** What an operator does at the machine: start, migrate, backup, restore, verify. */
export function operationsCommands(cli: Cli, config: () => Config): void {
  const { program, print } = cli;

  program
    .command('start')
    .description('start the database if it is embedded, migrate, and run api and worker until Ctrl-C')
    .option('--no-backup', 'migrate a database in use without a backup younger than a day')
    .action((options: { backup: boolean }) => start(config(), !options.backup, print));

  program
    .command('migrate')
    .description("bring the database to this release's schema")
    .option('--no-backup', 'migrate a database in use without a backup younger than a day')
    .action(async (options: { backup: boolean }) => {
      const database = await openDatabase(config(), print);
      try {
        const { applied } = await migrate({
          ownerUrl: ownerOf(database),
          hasRecentBackup: !options.backup || (() => Promise.resolve(hasBackupSince(config().home, systemNow()))),
        });
        print(applied.length === 0 ? 'The schema is up to date.' : `Applied: ${applied.join(', ')}`);
      } finally {
        await database.release();
      }
    });

  program
    .command('backup')
    .description('write a consistent copy of the database, also while Obi runs')
    .option('--to <folder>', 'folder for backups (default: <OBI_HOME>/backups)')
    .action(async (options: { to?: string }) => {
      const database = await openDatabase(config(), print);
      try {
        const made = await backup(ownerOf(database), resolve(options.to ?? backupsOf(config().home)), systemNow());
        const rows = made.manifest.tables.reduce((sum, table) => sum + table.rows, 0);
        print(`Backup: ${made.folder} (${made.manifest.tables.length} tables, ${rows} rows)`);
        print('Passwords and SECRETS_FILE are not part of it: keep them apart.');
      } finally {
        await database.release();
      }
    });

  program
    .command('restore')
    .description('bring a backup back into an empty database, and verify it; stop Obi first')
    .argument('<folder>', 'a backup made by obi backup')
    .option('--replace', 'lose what the database holds', false)
    .action(async (folder: string, options: { replace: boolean }) => {
      const database = await openDatabase(config(), print);
      try {
        const manifest = await restore(ownerOf(database), resolve(folder), options.replace);
        print(`Restored ${manifest.tables.length} tables of ${manifest.madeAt}; every table matches its hash.`);
      } finally {
        await database.release();
      }
      await verifyTrail(cli);
    });

  program
    .command('audit')
    .description('the trail')
    .command('verify')
    .description('recompute the whole chain; exit 1 when a row was changed, removed or added')
    .option('--head <number:hash>', 'a head kept elsewhere (the log, a mail) that the chain must still pass through')
    .action((options: { head?: string }) => verifyTrail(cli, options.head));
}

async function verifyTrail(cli: Cli, head?: string): Promise<void> {
  await cli.run(async (house) => {
    const found = await house.get(TrailVerifier).verify(head);
    cli.print(`Trail: ${found.sealed} sealed, ${found.waiting} waiting, ${found.erased} erased by certificate.`);
    for (const [proof, checked] of Object.entries(found.proofs)) cli.print(`Beside it: ${checked} of ${proof}.`);
    cli.print(`Head: ${found.head}`);
    if (found.faults.length > 0) throw new CommandFault(`The trail is broken:\n${found.faults.join('\n')}`);
    cli.print('The trail is whole.');
  });
}
