import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { PersonId, SendsJson } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { GoalsReader } from '../goals/public';
import type { Claim } from './claim';
import { Claims } from './claims.service';
import {
  ClaimDto,
  FeedPageDto,
  InteractionDetailDto,
  InteractionGoalDto,
  InteractionOutcomeDto,
  ReleaseQuery,
  UnroutedPageDto,
} from './feed.dto';
import { HandRoutingService } from './hand-routing.service';
import { LiveReader } from './live.reader';
import { ThreadsReader } from './threads.reader';

@Controller('api/v1')
export class FeedController {
  constructor(
    private readonly live: LiveReader,
    private readonly threads: ThreadsReader,
    private readonly claims: Claims,
    private readonly hands: HandRoutingService,
    private readonly goals: GoalsReader,
  ) {}

  /** My live feed, newest first: what waits under my topics as far as my permits reach, and what I hold. */
  @Get('feed')
  @Requires('signed-in')
  @SendsJson()
  @ApiOkResponse({ type: FeedPageDto })
  feed(@PersonId() personId: string, @Query() query: PageQuery): Promise<string> {
    return this.live.feed(personId, query.after, query.limit);
  }

  /** What no rule knew a topic for, oldest first. */
  @Get('unrouted')
  @ReachingInSql()
  @Requires('feed:triage')
  @SendsJson()
  @ApiOkResponse({ type: UnroutedPageDto })
  unrouted(@PersonId() personId: string, @Query() query: PageQuery): Promise<string> {
    return this.live.unrouted(personId, query.after, query.limit);
  }

  /** An interaction with its conversation, and what I may do about it. */
  @Get('interactions/:id')
  @Requires('signed-in')
  async one(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<InteractionDetailDto> {
    return this.threads.detail(personId, id, await this.claims.triages(id));
  }

  /** Takes it on for thirty minutes; by its holder: for thirty more. */
  @Post('interactions/:id/claim')
  @Requires('signed-in')
  async claim(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<ClaimDto> {
    return toDto(await this.claims.claim(personId, id));
  }

  /** Gives it back; a lead may take it from its holder. */
  @Delete('interactions/:id/claim')
  @Requires('signed-in')
  @HttpCode(204)
  release(@PersonId() personId: string, @Param('id', IdPipe) id: string, @Query() query: ReleaseQuery): Promise<void> {
    return this.claims.release(personId, id, query.reason ?? null);
  }

  /** Its holder says what became of it. */
  @Post('interactions/:id/outcome')
  @Requires('signed-in')
  @HttpCode(204)
  conclude(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: InteractionOutcomeDto,
  ): Promise<void> {
    return this.claims.conclude(personId, id, body.outcome, body.note);
  }

  /** Its holder, or a lead, names the goal it serves. */
  @Put('interactions/:id/goal')
  @Requires('signed-in')
  @HttpCode(204)
  async serve(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { goalId }: InteractionGoalDto,
  ): Promise<void> {
    if (goalId !== null && (await this.goals.find(goalId)) === null) throw notFound({ id: goalId });
    await this.claims.serve(personId, id, goalId);
  }

  /** A lead puts it under a topic; rules don't take that back. */
  @Put('interactions/:id/topics/:topicId')
  @Reaching('interaction')
  @Requires('feed:triage')
  @HttpCode(204)
  putUnder(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Param('topicId', IdPipe) topicId: string,
  ): Promise<void> {
    return this.hands.put(id, topicId, personId);
  }

  /** A lead takes it from under a topic. */
  @Delete('interactions/:id/topics/:topicId')
  @Reaching('interaction')
  @Requires('feed:triage')
  @HttpCode(204)
  takeFrom(@Param('id', IdPipe) id: string, @Param('topicId', IdPipe) topicId: string): Promise<void> {
    return this.hands.take(id, topicId);
  }
}

function toDto(claim: Claim): ClaimDto {
  return {
    id: claim.id,
    interactionId: claim.interactionId,
    from: claim.fromAt.toISOString(),
    until: claim.expiresAt?.toISOString() ?? null,
  };
}
