import { Module } from '@nestjs/common';
import { GoalReportsController } from './goal-reports.controller';
import { GoalReportsReader } from './goal-reports.reader';

@Module({
  controllers: [GoalReportsController],
  providers: [GoalReportsReader],
})
export class InsightsModule {}
