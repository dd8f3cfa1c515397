import { Controller, Get, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { Council } from '../council/public';
import { reasonLabel } from '../preferences/public';
import { NudgeReportDto, NudgeReportQuery } from './reports.dto';
import { OUTCOMES, ReportsReader } from './reports.reader';

const USUAL_DAYS = 30;

@Controller('api/v1/nudge-reports')
export class ReportsController {
  constructor(
    private readonly reader: ReportsReader,
    private readonly council: Council,
  ) {}

  /** What became of nudges by reason, and why they wait, in numbers of persons. */
  @Get()
  @Requires('nudges:run')
  @ReachingInSql()
  async byReason(@Query() { days = USUAL_DAYS }: NudgeReportQuery): Promise<NudgeReportDto> {
    const { language } = currentContext();
    const fewest = await this.council.fewest();
    const items = (await this.reader.byReason(days, fewest)).map(({ reason, persons }) => ({
      reason,
      label: reasonLabel(reason, language),
      counts: OUTCOMES.map((outcome, at) => ({ outcome, persons: persons[at] ?? null })),
    }));
    return { days, fewest, items };
  }
}
