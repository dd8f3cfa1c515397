import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { AnswersBriefly, Brief, briefly, PersonId, type Shorten } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { DeskService, DraftDto, lacks } from '../drafts/public';
import { Permits } from '../permits/public';
import {
  ApprovedPlainsDto,
  ApproveDto,
  LookOverDto,
  PlainApprovalsDto,
  ReturnDto,
  ReviewQueueDto,
  ReviewsQuery,
  SuggestDto,
} from './reviews.dto';
import { ReviewsReader } from './reviews.reader';
import { ReviewsService } from './reviews.service';
import { SeveralService } from './several.service';

/** What reviewers see and decide; each act asks for the role and the permit `review`, and never of one's own words. */
@Controller('api/v1')
export class ReviewsController {
  constructor(
    private readonly service: ReviewsService,
    private readonly reader: ReviewsReader,
    private readonly desk: DeskService,
    private readonly permits: Permits,
    private readonly several: SeveralService,
  ) {}

  /** What waits for this reviewer, in the order it is owed; without the permit no items and what is missing. */
  @Get('reviews')
  @Looks<ReviewQueueDto>('draft', ({ items }) => items.map(({ author }) => author.id))
  @ReachingInSql()
  @Requires('drafts:review')
  async queue(@PersonId() personId: Id, @Query() query: ReviewsQuery): Promise<ReviewQueueDto> {
    const { channelId = null, language = null, kind = null, only, after, limit } = query;
    const risk = query.risk === undefined ? null : { low: 1, medium: 2, high: 3 }[query.risk];
    const asked = { channelId, language, kind, risk, mine: only === 'mine', late: only === 'late' };
    const page = await this.reader.waiting(personId, asked, after, limit);
    const { missing } = await this.permits.answer(personId, 'review', { channelId: null, risk: 'low' });
    return { items: [...page.items], next: page.next, missing: lacks(missing) };
  }

  /** Approves several at once: plain words of low risk, each by itself, with its own answer. */
  @Post('reviews/approvals')
  @ReachingInSql()
  @Requires('drafts:review')
  @HttpCode(200)
  async approveSeveral(@PersonId() personId: Id, @Body() body: PlainApprovalsDto): Promise<ApprovedPlainsDto> {
    return { items: [...(await this.several.approve(personId, body.items))] };
  }

  @Post('drafts/:id/approval')
  @Looks<DraftDto | undefined>('draft', (draft) => [draft?.author.id])
  @AnswersBriefly()
  @ApiOkResponse({ type: DraftDto })
  @Reaching('draft')
  @Requires('drafts:review')
  @HttpCode(200)
  async approve(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() body: ApproveDto,
    @Brief() brief: Shorten,
  ): Promise<DraftDto | undefined> {
    const { revision, note = null } = body;
    await this.service.decide(personId, id, { decision: 'approve', revision, code: null, note });
    return briefly(brief, () => this.desk.view(personId, id));
  }

  /** Sends the words back to their author, with a reason that stands on a clause. */
  @Post('drafts/:id/return')
  @Looks<DraftDto | undefined>('draft', (draft) => [draft?.author.id])
  @AnswersBriefly()
  @ApiOkResponse({ type: DraftDto })
  @Reaching('draft')
  @Requires('drafts:review')
  @HttpCode(200)
  async giveBack(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() body: ReturnDto,
    @Brief() brief: Shorten,
  ): Promise<DraftDto | undefined> {
    const { revision = null, code, note } = body;
    await this.service.decide(personId, id, { decision: 'return', revision, code, note });
    return briefly(brief, () => this.desk.view(personId, id));
  }

  /** Sends the words back to their author with suggestions; no reason of the list stands on them. */
  @Post('drafts/:id/suggestion')
  @Looks<DraftDto | undefined>('draft', (draft) => [draft?.author.id])
  @AnswersBriefly()
  @ApiOkResponse({ type: DraftDto })
  @Reaching('draft')
  @Requires('drafts:review')
  @HttpCode(200)
  async suggest(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() body: SuggestDto,
    @Brief() brief: Shorten,
  ): Promise<DraftDto | undefined> {
    const { revision = null, note } = body;
    await this.service.decide(personId, id, { decision: 'suggest', revision, code: null, note });
    return briefly(brief, () => this.desk.view(personId, id));
  }

  /** Ends the draft: these words will not go out in any form. */
  @Post('drafts/:id/decline')
  @Looks<DraftDto | undefined>('draft', (draft) => [draft?.author.id])
  @AnswersBriefly()
  @ApiOkResponse({ type: DraftDto })
  @Reaching('draft')
  @Requires('drafts:review')
  @HttpCode(200)
  async decline(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() body: ReturnDto,
    @Brief() brief: Shorten,
  ): Promise<DraftDto | undefined> {
    const { revision = null, code, note } = body;
    await this.service.decide(personId, id, { decision: 'decline', revision, code, note });
    return briefly(brief, () => this.desk.view(personId, id));
  }

  /** What was found of words that passed unread and went out. */
  @Post('drafts/:id/later-review')
  @Looks<DraftDto | undefined>('draft', (draft) => [draft?.author.id])
  @AnswersBriefly()
  @ApiOkResponse({ type: DraftDto })
  @Reaching('draft')
  @Requires('drafts:review')
  @HttpCode(200)
  async lookOver(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() body: LookOverDto,
    @Brief() brief: Shorten,
  ): Promise<DraftDto | undefined> {
    const { outcome, code = null, note = null } = body;
    await this.service.lookOver(personId, id, { outcome, code, note });
    return briefly(brief, () => this.desk.view(personId, id));
  }
}
