import { Global, Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module';
import { Alarms } from './alarms';
import { BoardController } from './board.controller';
import { Queues } from './queues';
import { ScheduleRunner } from './schedules';
import { QueueWorker } from './worker';
import { WorkerListener } from './worker-listener';

/** Queues connect when first used: the api process holds the module and never a connection. */
@Global()
@Module({
  imports: [HealthModule],
  controllers: [BoardController],
  providers: [Queues, Alarms, ScheduleRunner, QueueWorker, WorkerListener],
  exports: [Queues, Alarms, ScheduleRunner, QueueWorker, WorkerListener],
})
export class QueueModule {}
