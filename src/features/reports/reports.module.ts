import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { FiguresReader } from './figures.reader';
import { ReportController } from './report.controller';
import { ReportReader } from './report.reader';

@Module({
  imports: [CouncilModule],
  controllers: [ReportController],
  providers: [FiguresReader, ReportReader],
})
export class ReportsModule {}
