import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { FatigueController } from './fatigue.controller';
import { FatigueReader } from './fatigue.reader';
import { GoalReportsController } from './goal-reports.controller';
import { GoalReportsReader } from './goal-reports.reader';

@Module({
  imports: [CouncilModule],
  controllers: [GoalReportsController, FatigueController],
  providers: [GoalReportsReader, FatigueReader],
})
export class InsightsModule {}
