import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { holds, scopesOf } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { EndPlanDto, PastReviewPlansDto, ReviewersDto, ReviewPlansDto, StatePlanDto } from './plans.dto';
import { PlansReader } from './plans.reader';
import { PlansService } from './plans.service';
import { ReviewersReader } from './reviewers.reader';
import { REVIEWING } from './step';

/** Which steps reviews take, where. */
@Controller('api/v1')
export class PlansController {
  constructor(
    private readonly service: PlansService,
    private readonly reader: PlansReader,
    private readonly reviewers: ReviewersReader,
  ) {}

  /** Plans that stand, the most particular first; where none does, one with the permit decides. */
  @Get('review-plans')
  @AlikeInEveryScope()
  @Requires('drafts:review')
  async standing(): Promise<ReviewPlansDto> {
    const actor = currentActor();
    const states = holds(actor, 'reviews:plan') && scopesOf(actor, 'reviews:plan') === null;
    return { items: await this.reader.standing(), can: states ? ['state'] : [] };
  }

  /** Plans that stood, the last ended first. */
  @Get('past-review-plans')
  @AlikeInEveryScope()
  @Requires('drafts:review')
  async past(@Query() query: PageQuery): Promise<PastReviewPlansDto> {
    const page = await this.reader.past(query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** States a plan, in place of the one for the same words. */
  @Post('review-plans')
  @Requires('reviews:plan')
  async state(@PersonId() personId: Id, @Body() body: StatePlanDto): Promise<CreatedDto> {
    const { channelId, topicId, kind, reason } = body;
    const risk = body.risk === null ? null : { low: 1, medium: 2, high: 3 }[body.risk];
    const steps = body.steps.map(({ who, people, role, all, needed, hours, next }) => ({
      ...{ who, people, role, all, needed, hours, next },
    }));
    return { id: await this.service.state(personId, { channelId, topicId, risk, kind, steps, reason }) };
  }

  /** Ends a plan: the next less particular one holds. */
  @Post('review-plans/:id/ending')
  @Requires('reviews:plan')
  @HttpCode(204)
  end(@PersonId() personId: Id, @Param('id', IdPipe) id: string, @Body() body: EndPlanDto): Promise<void> {
    return this.service.end(personId, id, body.reason);
  }

  /** Those whose role decides on drafts: whom steps and deputies can name. */
  @Get('reviewers')
  @AlikeInEveryScope()
  @Requires('drafts:review')
  async named(): Promise<ReviewersDto> {
    return { items: await this.reviewers.list(), roles: [...REVIEWING] };
  }
}
