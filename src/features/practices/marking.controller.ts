import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { HouseClock } from '../../platform/database/pace';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { Permits } from '../permits/public';
import {
  AllowanceInputDto,
  type MarkingAct,
  MarkingInputDto,
  type QueuedSubmissionDto,
  SubmissionDto,
  SubmissionPageDto,
  SubmissionsQuery,
} from './marking.dto';
import { MARKS } from './marking.policy';
import { MarkingReader, type QueuedView, type SubmissionView } from './marking.reader';
import { Marking } from './marking.service';
import { StandingReader } from './standing.reader';
import { holderOf } from './submission';

/** Answers to practices, for those who mark them: within their scope, with the permit, and never one's own. */
@Controller('api/v1/practice-submissions')
@Requires('practices:mark')
export class MarkingController {
  constructor(
    private readonly marking: Marking,
    private readonly reader: MarkingReader,
    private readonly standing: StandingReader,
    private readonly permits: Permits,
    private readonly clock: HouseClock,
  ) {}

  /** Without the permit there are none, and what is missing. */
  @Get()
  @ReachingInSql()
  @Looks<SubmissionPageDto>('training', ({ items }) => items.map(({ personId }) => personId))
  async list(@PersonId() personId: string, @Query() query: SubmissionsQuery): Promise<SubmissionPageDto> {
    const { allowed, missing } = await this.permits.answer(personId, MARKS, { channelId: null, risk: 'low' });
    if (!allowed) return { items: [], next: null, missing: missing.map((each) => ({ ...each })) };
    const { items, next } = await this.reader.page(personId, query.state, query.after, query.limit);
    return { items: items.map((item) => this.queued(item)), next, missing: [] };
  }

  @Get(':id')
  @Reaching('practice-submission')
  @Looks<SubmissionDto>('training', ({ personId }) => [personId])
  async one(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<SubmissionDto> {
    await this.permits.demand(personId, MARKS, { channelId: null, risk: 'low' });
    const view = await this.reader.one(personId, id);
    const { markedBy: _markedBy, rubric, marks, ...rest } = view;
    return {
      ...rest,
      ...this.queued(view),
      rubric: rubric.map((each) => ({ ...each, levels: [...each.levels] })),
      marks: marks === null ? null : marks.map((each) => ({ ...each })),
      can: await this.acts(view, personId),
    };
  }

  /** Keeps others from reading it for an hour. */
  @Post(':id/taking')
  @Reaching('practice-submission')
  @HttpCode(204)
  take(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.marking.take(personId, id);
  }

  @Delete(':id/taking')
  @Reaching('practice-submission')
  @HttpCode(204)
  putBack(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.marking.putBack(personId, id);
  }

  /** Marks each criterion and decides; once. */
  @Post(':id/marking')
  @Reaching('practice-submission')
  @HttpCode(204)
  mark(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { marks, passed, feedback }: MarkingInputDto,
  ): Promise<void> {
    return this.marking.mark(personId, id, { marks, passed, feedback });
  }

  /** One attempt more for somebody who has used theirs up. */
  @Post(':id/further-attempt')
  @Reaching('practice-submission')
  @HttpCode(204)
  allow(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: AllowanceInputDto,
  ): Promise<void> {
    return this.marking.allow(personId, id, reason);
  }

  private queued(view: QueuedView): QueuedSubmissionDto {
    const { id, practiceId, practiceNames, personId, personName, personNames, number, language, passed } = view;
    const holder = view.markedAt === null ? holderOf(view, this.clock.now()) : null;
    return {
      ...{ id, practiceId, practiceNames, personId, personName, personNames, number, language, passed },
      submittedAt: view.submittedAt.toISOString(),
      markedAt: view.markedAt?.toISOString() ?? null,
      takenBy: holder,
      takerName: holder === null ? null : view.takerName,
    };
  }

  private async acts(view: SubmissionView, by: string): Promise<MarkingAct[]> {
    if (view.personId === by) return [];
    if (view.markedAt !== null) {
      const { used, allowed, waiting, done } = await this.standing.of(view.personId, view.practiceId);
      return !waiting && !done && used >= allowed ? ['allow'] : [];
    }
    const holder = holderOf(view, this.clock.now());
    if (holder !== null && holder !== by) return [];
    return holder === by ? ['put-back', 'mark'] : ['take', 'mark'];
  }
}
