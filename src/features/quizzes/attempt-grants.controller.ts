import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { GrantAttemptDto, StoppedPeopleDto } from './attempt-grants.dto';
import { AttemptGrants } from './attempt-grants.service';

@Controller('api/v1/quizzes/:id')
@Requires('training:assign')
export class AttemptGrantsController {
  constructor(private readonly grants: AttemptGrants) {}

  /** Who did not pass and has no attempt left. */
  @Get('stopped-people')
  @ReachingInSql()
  @Looks<StoppedPeopleDto>('training', ({ items }) => items.map(({ personId }) => personId))
  async stopped(@Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<StoppedPeopleDto> {
    const page = await this.grants.stopped(id, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** Grants somebody one more attempt, at once. */
  @Post('attempt-grants')
  @Reaching('person', 'body.personId')
  async grant(
    @PersonId() by: string,
    @Param('id', IdPipe) id: string,
    @Body() body: GrantAttemptDto,
  ): Promise<CreatedDto> {
    return { id: await this.grants.grant(id, by, body.personId, body.reason) };
  }
}
