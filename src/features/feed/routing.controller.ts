import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { Claims } from './claims.service';
import { RerunsService } from './reruns.service';
import { ReroutingDto, RerunsDto, TopicTrialDto, TopicTrialResultDto, WhysDto } from './routing.dto';
import { ThreadsReader } from './threads.reader';
import { TrialsService } from './trials.service';
import { WhyReader } from './why.reader';

@Controller('api/v1')
export class RoutingController {
  constructor(
    private readonly reruns: RerunsService,
    private readonly trials: TrialsService,
    private readonly why: WhyReader,
    private readonly threads: ThreadsReader,
    private readonly claims: Claims,
  ) {}

  /** Routes everything that is not done by the present rules, through the queue. */
  @Post('topic-reroutings')
  @Requires('feed:route')
  reroute(): Promise<ReroutingDto> {
    return this.reruns.start();
  }

  /** How far they have come. */
  @Get('topic-reroutings')
  @AlikeInEveryScope()
  @Requires('feed:route')
  async latest(): Promise<RerunsDto> {
    return { items: await this.reruns.latest() };
  }

  /** Stops one: what has been routed again stays so, the rest keeps its topics. */
  @Post('topic-reroutings/:id/cancellation')
  @Requires('feed:route')
  @HttpCode(204)
  cancel(@Param('id', IdPipe) id: string): Promise<void> {
    return this.reruns.cancel(id);
  }

  /** Tries rules on the latest 10,000 interactions: what would come, what would go. Nothing is changed. */
  @Post('topic-trials')
  @ReachingInSql()
  @Requires('feed:route')
  @HttpCode(200)
  try(@Body() body: TopicTrialDto): Promise<TopicTrialResultDto> {
    return this.trials.try(body);
  }

  /** Why an interaction is under its topics, in words. */
  @Get('interactions/:id/routing')
  @Requires('signed-in')
  async explain(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<WhysDto> {
    await this.threads.standing(personId, id, await this.claims.triages(id));
    return { items: await this.why.of(id) };
  }
}
