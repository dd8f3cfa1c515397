import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { StudyLimitDto } from './my-training.dto';
import { StudyLimits } from './study-limits.service';

@Controller('api/v1/study-limit')
@Requires('curricula:write')
@AlikeInEveryScope()
export class StudyLimitsController {
  constructor(private readonly limits: StudyLimits) {}

  /** After how long a stay the company has somebody asked whether they are there. */
  @Get()
  async limit(): Promise<StudyLimitDto> {
    return { askAfterMinutes: await this.limits.house() };
  }

  /** States it. Whoever wished a longer time keeps it. */
  @Put()
  @HttpCode(204)
  state(@Body() { askAfterMinutes }: StudyLimitDto): Promise<void> {
    return this.limits.state(askAfterMinutes);
  }
}
