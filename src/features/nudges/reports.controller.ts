import { Controller, Get, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { reasonLabel } from '../preferences/public';
import { NudgeReportDto, NudgeReportQuery } from './reports.dto';
import { FEWEST, OUTCOMES, ReportsReader } from './reports.reader';

const USUAL_DAYS = 30;

@Controller('api/v1/nudge-reports')
export class ReportsController {
  constructor(private readonly reader: ReportsReader) {}

  /** What became of nudges by reason, and why they wait, in numbers of persons. */
  @Get()
  @Requires('nudges:run')
  @ReachingInSql()
  async byReason(@Query() { days = USUAL_DAYS }: NudgeReportQuery): Promise<NudgeReportDto> {
    const { language } = currentContext();
    const items = (await this.reader.byReason(days)).map(({ reason, persons }) => ({
      reason,
      label: reasonLabel(reason, language),
      counts: OUTCOMES.map((outcome, at) => ({ outcome, persons: persons[at] ?? null })),
    }));
    return { days, fewest: FEWEST, items };
  }
}
