import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { GoalReportsController } from './goal-reports.controller';
import { GoalReportsReader } from './goal-reports.reader';

@Module({
  imports: [CouncilModule],
  controllers: [GoalReportsController],
  providers: [GoalReportsReader],
})
export class InsightsModule {}
