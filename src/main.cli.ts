import 'reflect-metadata';
import { userInfo } from 'node:os';
import { NestFactory } from '@nestjs/core';
import { Command } from 'commander';
import { AppModule } from './app.module';
import { roomCommands } from './commands';
import { openDatabase } from './operations/database';
import { operationsCommands } from './operations/operations.command';
import { type Cli, faultLines } from './platform/cli/cli';
import { type Config, processConfig } from './platform/config/config';
import { withContext } from './platform/context/context';
import { makeLogger, NestLog } from './platform/log/log';

let parsed: Config | null = null;
const config = (): Config => (parsed ??= processConfig());

const cli: Cli = {
  program: new Command('obi')
    .description('training, permits, interactions, drafts and their proof, from the command line')
    .showHelpAfterError()
    .configureHelp({ sortSubcommands: true }),
  print: (line) => void process.stdout.write(`${line}\n`),
  async run(fn) {
    const database = await openDatabase(config());
    try {
      const level = config().logLevel === 'info' ? 'warn' : config().logLevel;
      const quiet = { ...config(), logLevel: level, database: { ...config().database, url: database.appUrl } };
      const house = await NestFactory.createApplicationContext(AppModule.with(quiet), {
        abortOnError: false,
        logger: new NestLog(makeLogger(level)),
      });
      try {
        await withContext({ actor: { kind: 'operator', name: userInfo().username } }, () => fn(house));
      } finally {
        await house.close();
      }
    } finally {
      await database.release();
    }
  },
};

operationsCommands(cli, config);
roomCommands(cli);

cli.program.parseAsync().then(
  () => {
    process.exitCode ??= 0;
    if (process.channel !== undefined) process.channel.unref();
  },
  (error: unknown) => {
    process.stderr.write(`${faultLines(error)}\n`);
    process.exit(1);
  },
);
