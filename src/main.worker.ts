import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { processConfig } from './platform/config/config';
import { exitOn } from './platform/health/boot';
import { exitWithParent } from './platform/health/parent';
import { makeLogger, NestLog } from './platform/log/log';
import { QueueWorker } from './platform/queue/worker';
import { WorkerListener } from './platform/queue/worker-listener';

async function main(): Promise<void> {
  const config = processConfig();
  let close: () => Promise<void> = () => Promise.resolve();
  exitWithParent(() => close());
  const app = await NestFactory.createApplicationContext(AppModule.with(config), {
    abortOnError: false,
    logger: new NestLog(makeLogger(config.logLevel)),
  });
  close = () => app.close();
  app.enableShutdownHooks();
  await app.get(QueueWorker).start();
  await app.get(WorkerListener).listen();
}

main().catch(exitOn);
