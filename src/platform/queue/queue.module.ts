import { Global, Module } from '@nestjs/common';
import { Alarms } from './alarms';
import { Queues } from './queues';
import { ScheduleRunner } from './schedules';
import { QueueWorker } from './worker';

/** Queues connect when first used: the api process holds the module and never a connection. */
@Global()
@Module({
  providers: [Queues, Alarms, ScheduleRunner, QueueWorker],
  exports: [Queues, Alarms, ScheduleRunner, QueueWorker],
})
export class QueueModule {}
