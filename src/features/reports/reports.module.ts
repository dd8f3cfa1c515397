import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { ProofsModule } from '../proofs/public';
import { FiguresReader } from './figures.reader';
import { LateController } from './late.controller';
import { LateReader } from './late.reader';
import { Looking } from './looking.service';
import { RemindersController } from './reminders.controller';
import { Reminders } from './reminders.service';
import { ReportController } from './report.controller';
import { ReportReader } from './report.reader';
import { ReportsHandlers } from './reports.handlers';
import { TrainingProofsController } from './training-proofs.controller';
import { TrainingProofsReader } from './training-proofs.reader';
import { TrainingProofsService } from './training-proofs.service';
import { TeamsReader } from './teams.reader';
import { TrendsController } from './trends.controller';
import { TrendsReader } from './trends.reader';
import { WatchRepository } from './watch.repository';

@Module({
  imports: [CouncilModule, ProofsModule],
  controllers: [LateController, RemindersController, ReportController, TrainingProofsController, TrendsController],
  providers: [
    FiguresReader,
    LateReader,
    Looking,
    Reminders,
    ReportReader,
    ReportsHandlers,
    TeamsReader,
    TrainingProofsReader,
    TrainingProofsService,
    TrendsReader,
    WatchRepository,
  ],
  exports: [Reminders],
})
export class ReportsModule {}
