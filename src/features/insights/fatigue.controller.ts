import { Controller, Get } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { Council } from '../council/public';
import { reasonLabel } from '../preferences/public';
import { NudgeFatigueDto } from './fatigue.dto';
import { FatigueReader } from './fatigue.reader';

@Controller('api/v1/nudge-fatigue')
export class FatigueController {
  constructor(
    private readonly reader: FatigueReader,
    private readonly council: Council,
  ) {}

  /** What people ignore, put off and turn off, by reason over eight weeks, in numbers of persons. */
  @Get()
  @Requires('nudges:run')
  @ReachingInSql()
  async signs(): Promise<NudgeFatigueDto> {
    const { language } = currentContext();
    const fewest = await this.council.fewest();
    const items = (await this.reader.signs(fewest)).map(({ reason, optedOut, weeks }) => ({
      ...{ reason, label: reasonLabel(reason, language), optedOut, weeks: weeks.map((week) => ({ ...week })) },
    }));
    return { fewest, items };
  }
}
