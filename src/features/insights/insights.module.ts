import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/public';
import { CouncilModule } from '../council/public';
import { FatigueController } from './fatigue.controller';
import { FatigueReader } from './fatigue.reader';
import { GoalReportsController } from './goal-reports.controller';
import { GoalReportsReader } from './goal-reports.reader';
import { SetUpController } from './set-up.controller';
import { SetUpReader } from './set-up.reader';

@Module({
  imports: [AccountsModule, CouncilModule],
  controllers: [GoalReportsController, FatigueController, SetUpController],
  providers: [GoalReportsReader, FatigueReader, SetUpReader],
})
export class InsightsModule {}
