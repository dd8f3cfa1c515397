import { Controller, Get, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { TrendsDto, TrendsQuery } from './trends.dto';
import { TrendsReader } from './trends.reader';

@Controller('api/v1/training-trends')
@Requires('training:report')
@ReachingInSql()
export class TrendsController {
  constructor(private readonly reader: TrendsReader) {}

  /** How many were asked, had completed and were late at the end of each of the last weeks. */
  @Get()
  of(@Query() { weeks, track }: TrendsQuery): Promise<TrendsDto> {
    return this.reader.of(weeks, track ?? null);
  }
}
