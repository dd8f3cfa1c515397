import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { FiguresReader } from './figures.reader';
import { LateController } from './late.controller';
import { LateReader } from './late.reader';
import { RemindersController } from './reminders.controller';
import { Reminders } from './reminders.service';
import { ReportController } from './report.controller';
import { ReportReader } from './report.reader';
import { ReportsHandlers } from './reports.handlers';
import { TeamsReader } from './teams.reader';
import { WatchRepository } from './watch.repository';

@Module({
  imports: [CouncilModule],
  controllers: [LateController, RemindersController, ReportController],
  providers: [FiguresReader, LateReader, Reminders, ReportReader, ReportsHandlers, TeamsReader, WatchRepository],
})
export class ReportsModule {}
