import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { ApprovalsService } from './approvals.service';
import {
  ApproversDto,
  CommentAnswerDto,
  CommentDto,
  ConsultationDto,
  NameApproversDto,
  ResolveCommentDto,
  RoundPageDto,
  WordingFindingsDto,
} from './consultations.dto';
import { ConsultationsReader } from './consultations.reader';
import { DraftEditions } from './drafts.repository';
import { RoundsService } from './rounds.service';
import { WordingReader } from './wording.reader';

@Controller('api/v1')
export class ConsultationsController {
  constructor(
    private readonly reader: ConsultationsReader,
    private readonly rounds: RoundsService,
    private readonly approvals: ApprovalsService,
    private readonly drafts: DraftEditions,
    private readonly wording: WordingReader,
  ) {}

  /** Rounds in which everybody may comment now. */
  @Get('consultations')
  @Requires('signed-in')
  async list(@Query() query: PageQuery): Promise<RoundPageDto> {
    const page = await this.reader.rounds(query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** A draft with its comments and approvals, for everybody in an open round and else for those concerned. */
  @Get('rules-editions/:id/consultation')
  @Requires('signed-in')
  async one(@PersonId() person: string, @Param('id', IdPipe) id: string): Promise<ConsultationDto> {
    const consultation = await this.reader.one(id, person);
    if (consultation === null) throw notFound();
    return consultation;
  }

  /** Opens a round of comments on a draft. */
  @Post('rules-editions/:id/consultation')
  @Requires('rules:write')
  @HttpCode(204)
  async open(@Param('id', IdPipe) id: string): Promise<void> {
    await this.rounds.open(id);
  }

  @Post('rules-editions/:id/consultation/closing')
  @Requires('rules:write')
  @HttpCode(204)
  async close(@Param('id', IdPipe) id: string): Promise<void> {
    await this.rounds.close(id);
  }

  /** Comments on a clause, while the round is open. */
  @Post('rules-editions/:id/comments')
  @Requires('signed-in')
  async comment(
    @PersonId() person: string,
    @Param('id', IdPipe) id: string,
    @Body() body: CommentDto,
  ): Promise<CreatedDto> {
    return { id: await this.rounds.comment(id, person, body.clause, body.text) };
  }

  /** Answers a comment: owners of the clause, and whoever commented. */
  @Post('consultation-comments/:id/answers')
  @Requires('signed-in')
  async answer(
    @PersonId() person: string,
    @Param('id', IdPipe) id: string,
    @Body() body: CommentAnswerDto,
  ): Promise<CreatedDto> {
    return { id: await this.rounds.answer(id, person, body.text) };
  }

  /** Says what becomes of a comment, once: owners of the clause. */
  @Post('consultation-comments/:id/resolution')
  @Requires('signed-in')
  @HttpCode(204)
  async resolve(
    @PersonId() person: string,
    @Param('id', IdPipe) id: string,
    @Body() body: ResolveCommentDto,
  ): Promise<void> {
    await this.rounds.resolve(id, person, body.outcome, body.words);
  }

  /** Who has to approve every edition of a document. */
  @Get('rules-documents/:id/approvers')
  @Requires('rules:write')
  async named(@Param('id', IdPipe) id: string): Promise<ApproversDto> {
    return { items: await this.reader.namedApprovers(id) };
  }

  /** Names who has to approve every edition of a document. */
  @Put('rules-documents/:id/approvers')
  @Requires('rules:write')
  @HttpCode(204)
  async name(@Param('id', IdPipe) id: string, @Body() body: NameApproversDto): Promise<void> {
    await this.approvals.name(id, body.approvers);
  }

  /** Asks the named approvers to look at the draft as it is. */
  @Post('rules-editions/:id/approval-request')
  @Requires('rules:write')
  @HttpCode(204)
  async request(@Param('id', IdPipe) id: string): Promise<void> {
    await this.approvals.request(id);
  }

  /** Approves a draft as it is at this version (`If-Match`); a draft that changes asks again. */
  @Post('rules-editions/:id/approval')
  @Requires('signed-in')
  @HttpCode(204)
  async approve(
    @PersonId() person: string,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
  ): Promise<void> {
    await this.approvals.approve(id, person, version);
  }

  /** Words in a draft so broad that they chill protected speech, each with why, a better way and the source. */
  @Get('rules-editions/:id/findings')
  @Requires('rules:approve')
  async findings(@Param('id', IdPipe) id: string): Promise<WordingFindingsDto> {
    await this.drafts.demand(id);
    const rules = new Map(this.wording.rules.map((rule) => [rule.code, rule]));
    const items = (await this.wording.edition(id)).map((finding) => {
      const rule = rules.get(finding.code);
      return {
        ...finding,
        explanation: { ...rule?.explanation },
        suggestion: { ...rule?.suggestion },
        sources: (rule?.sources ?? []).map((source) => ({ ...source })),
      };
    });
    return { items };
  }
}
