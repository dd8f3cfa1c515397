import { Controller, Get, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { PageQuery } from '../../platform/http/page.dto';
import { GoalReportPageDto } from './goal-reports.dto';
import { GoalReportsReader } from './goal-reports.reader';

@Controller('api/v1/goal-reports')
export class GoalReportsController {
  constructor(private readonly reader: GoalReportsReader) {}

  /** Each goal's target against what was reached, and how much served it on business channels. */
  @Get()
  @AlikeInEveryScope()
  @Requires('goals:read')
  async list(@Query() query: PageQuery): Promise<GoalReportPageDto> {
    const page = await this.reader.page(query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }
}
