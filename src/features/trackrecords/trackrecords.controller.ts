import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { holds } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, Reaching, ReachingInSql } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { Proposals } from './proposals.service';
import type { Decider } from '../council/public';
import { Switches } from './switches.service';
import { Thresholds } from './thresholds.service';
import {
  AnswerTrackRecordDto,
  DecideTrackRecordDto,
  MyTrackRecordDto,
  StateTrackRecordThresholdDto,
  SwitchTrackRecordsDto,
  TrackRecordEntitiesDto,
  TrackRecordProposalPageDto,
  TrackRecordProposalsQuery,
  TrackRecordThresholdDto,
} from './trackrecords.dto';
import { TrackRecordsReader } from './trackrecords.reader';

/** Track records: what they say, propose, and what becomes of it. */
@Controller('api/v1')
@Requires('signed-in')
export class TrackRecordsController {
  constructor(
    private readonly reader: TrackRecordsReader,
    private readonly proposals: Proposals,
    private readonly thresholds: Thresholds,
    private readonly switches: Switches,
  ) {}

  /** The facts about my words, what they propose, and by which rules. */
  @Get('my/track-record')
  mine(@PersonId() personId: Id): Promise<MyTrackRecordDto> {
    return this.reader.mine(personId);
  }

  /** Answers what is proposed, before a lead decides. */
  @Post('my/track-record-proposals/:id/answer')
  @HttpCode(200)
  async answer(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { text }: AnswerTrackRecordDto,
  ): Promise<MyTrackRecordDto> {
    await this.proposals.answer(personId, id, text);
    return this.reader.mine(personId);
  }

  /** What track records propose to whoever decides on these people's drafts. */
  @Get('track-record-proposals')
  @Requires('drafts:review')
  @ReachingInSql()
  @Looks<TrackRecordProposalPageDto>('draft', ({ items }) => items.map(({ person }) => person.id))
  async page(@PersonId() personId: Id, @Query() query: TrackRecordProposalsQuery): Promise<TrackRecordProposalPageDto> {
    const { items, next } = await this.reader.page(query.state === 'open', personId, query.after, query.limit);
    return { items: [...items], next };
  }

  /** Decides with a reason, once the one concerned has answered or could have. */
  @Post('track-record-proposals/:id/decision')
  @Requires('drafts:review')
  @Reaching('track-record-proposal')
  @HttpCode(204)
  decide(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { accepted, reason }: DecideTrackRecordDto,
  ): Promise<void> {
    return this.proposals.decide(personId, id, accepted, reason);
  }

  /** The rules by which track records propose. */
  @Get('track-record-threshold')
  @AlikeInEveryScope()
  async threshold(): Promise<TrackRecordThresholdDto> {
    const { from, ...threshold } = await this.thresholds.present();
    return { ...threshold, from: from.toISOString() };
  }

  @Post('track-record-threshold')
  @Requires('rules:write')
  @HttpCode(200)
  async state(@PersonId() personId: Id, @Body() body: StateTrackRecordThresholdDto): Promise<TrackRecordThresholdDto> {
    await this.thresholds.state(personId, body);
    return this.threshold();
  }

  /** Which legal entities use track records. */
  @Get('track-record-settings')
  @Requires('council:read')
  async settings(): Promise<TrackRecordEntitiesDto> {
    return { items: await this.switches.list(decider(), holds(currentActor(), 'council:change')) };
  }

  /** Off at once; on again waits for a second person, one of the two an admin and the other of the council. */
  @Post('track-record-changes')
  @Requires('council:change')
  @HttpCode(200)
  async change(@Body() { legalEntity, on, reason }: SwitchTrackRecordsDto): Promise<TrackRecordEntitiesDto> {
    await this.switches.change(decider(), legalEntity, on, reason);
    return this.settings();
  }

  @Post('track-record-changes/:id/confirmation')
  @Requires('council:change')
  @HttpCode(204)
  confirm(@Param('id', IdPipe) id: string): Promise<void> {
    return this.switches.decide(decider(), id, true);
  }

  @Post('track-record-changes/:id/refusal')
  @Requires('council:change')
  @HttpCode(204)
  refuse(@Param('id', IdPipe) id: string): Promise<void> {
    return this.switches.decide(decider(), id, false);
  }
}

function decider(): Decider {
  const actor = currentActor();
  if (actor.kind !== 'person') throw notFound();
  return { personId: actor.personId, roles: actor.roles };
}
