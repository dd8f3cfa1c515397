import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { reachOf } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { Council } from '../council/public';
import { RemindersDto, RemindersInputDto } from './reminders.dto';
import { Reminders } from './reminders.service';

@Controller('api/v1')
export class RemindersController {
  constructor(
    private readonly reminders: Reminders,
    private readonly council: Council,
  ) {}

  /** Reminds who is late or at risk: each person once a day at most, and nobody who is away. */
  @Post('training-reminders')
  @ReachingInSql()
  @HttpCode(200)
  @Requires('training:assign')
  async remind(@PersonId() personId: Id, @Body() body: RemindersInputDto): Promise<RemindersDto> {
    const { shut } = await this.council.lens('training-mandatory', 'report');
    const { shut: progressShut } = await this.council.lens('training-voluntary', 'report');
    return this.reminders.remind(personId, { ...body, shut, progressShut, reach: reachOf('training:assign') });
  }
}
