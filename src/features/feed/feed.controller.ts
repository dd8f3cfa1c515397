import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { Reaching } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { GoalsReader } from '../goals/public';
import type { Claim } from './claim';
import { Claims } from './claims.service';
import {
  ClaimDto,
  InteractionDetailDto,
  InteractionGoalDto,
  InteractionOutcomeDto,
  ReleaseQuery,
  StateProtectionDto,
} from './feed.dto';
import { HandRoutingService } from './hand-routing.service';
import { Passings } from './passings.service';
import { Protections } from './protections.service';
import { HandRoutingQuery } from './routing.dto';
import { ThreadsReader } from './threads.reader';

@Controller('api/v1')
export class FeedController {
  constructor(
    private readonly threads: ThreadsReader,
    private readonly claims: Claims,
    private readonly hands: HandRoutingService,
    private readonly goals: GoalsReader,
    private readonly passings: Passings,
    private readonly protections: Protections,
  ) {}

  /** An interaction with its conversation, and what I may do about it. */
  @Get('interactions/:id')
  @Requires('signed-in')
  async one(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<InteractionDetailDto> {
    return this.threads.detail(personId, id, await this.claims.triages(id));
  }

  /** Takes it on for as long as its channel's claims last; by its holder: for as long again. */
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
    return body.outcome === 'passed-on'
      ? this.passings.pass(personId, id, body.department, body.note)
      : this.claims.conclude(personId, id, body.outcome, body.note);
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
    @Query() { reason }: HandRoutingQuery,
  ): Promise<void> {
    return this.hands.put(id, topicId, personId, reason ?? null);
  }

  /** A lead takes it from under a topic. */
  @Delete('interactions/:id/topics/:topicId')
  @Reaching('interaction')
  @Requires('feed:triage')
  @HttpCode(204)
  takeFrom(
    @Param('id', IdPipe) id: string,
    @Param('topicId', IdPipe) topicId: string,
    @Query() { reason }: HandRoutingQuery,
  ): Promise<void> {
    return this.hands.take(id, topicId, reason ?? null);
  }

  /** A lead says that it is protected talk, or is not, whatever its phrases say. */
  @Put('interactions/:id/protection')
  @Reaching('interaction')
  @Requires('feed:triage')
  @HttpCode(204)
  protect(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: StateProtectionDto,
  ): Promise<void> {
    return this.protections.state(personId, id, body.protected, body.reason);
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
