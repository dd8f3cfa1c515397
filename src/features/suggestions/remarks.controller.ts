import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { AcceptingService } from './accepting.service';
import { type Reader, RemarkAccess } from './access.service';
import { RemarksReader } from './remarks.reader';
import { RemarksService } from './remarks.service';
import {
  AcceptedWordsDto,
  AcceptRemarkDto,
  AnswerRemarkDto,
  HelpDto,
  RemarkDto,
  RemarksDto,
  SayRemarkDto,
  type WiderAct,
} from './suggestions.dto';

/** Comments and suggestions on the words of a draft. */
@Controller('api/v1')
@Requires('signed-in')
export class RemarksController {
  constructor(
    private readonly service: RemarksService,
    private readonly accepting: AcceptingService,
    private readonly reader: RemarksReader,
    private readonly access: RemarkAccess,
  ) {}

  /** What was said of a draft's words, for its author and for whoever reviews it or helps with it. */
  @Get('drafts/:id/remarks')
  @Looks<RemarksDto>('draft', ({ authorId }) => [authorId])
  async of(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<RemarksDto> {
    const reader = await this.access.of(personId, id);
    const items = await this.reader.of(reader);
    const help = reader.as === 'reviewer' ? null : await this.reader.help(id);
    return {
      authorId: reader.draft.authorId,
      items,
      help,
      revision: reader.revision,
      can: widerActs(reader, items, help),
    };
  }

  /** Says something of a place in the words: a comment, or other words for it. */
  @Post('drafts/:id/remarks')
  async say(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { kind, revision, from, to, quote, words = '', replacement, answers }: SayRemarkDto,
  ): Promise<CreatedDto> {
    const said = { kind, revision, from, to, quote, words };
    const other = kind === 'suggestion' ? (replacement ?? '') : null;
    const answersId = answers ?? null;
    return { id: await this.service.say(personId, id, { ...said, replacement: other, answersId }) };
  }

  /** The author takes all suggestions over that have their place. */
  @Post('drafts/:id/acceptances')
  @HttpCode(200)
  acceptAll(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
  ): Promise<AcceptedWordsDto> {
    return this.accepting.acceptAll(personId, id, version);
  }

  /** The author takes a suggestion over, as it is or in other words. */
  @Post('remarks/:id/acceptance')
  @HttpCode(200)
  accept(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() { words }: AcceptRemarkDto,
  ): Promise<AcceptedWordsDto> {
    return this.accepting.accept(personId, id, words, version);
  }

  @Post('remarks/:id/decline')
  @HttpCode(204)
  decline(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.settle(personId, id, 'decline');
  }

  @Post('remarks/:id/answers')
  async answer(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { words }: AnswerRemarkDto,
  ): Promise<CreatedDto> {
    return { id: await this.service.answer(personId, id, words) };
  }

  /** A comment has been dealt with. */
  @Post('remarks/:id/resolution')
  @HttpCode(204)
  resolve(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.settle(personId, id, 'resolve');
  }

  /** Or has it? */
  @Delete('remarks/:id/resolution')
  @HttpCode(204)
  reopen(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.reopen(personId, id);
  }

  /** Whoever said it takes it back. */
  @Post('remarks/:id/withdrawal')
  @HttpCode(204)
  withdraw(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.settle(personId, id, 'withdraw');
  }
}

function widerActs({ as, draft }: Reader, items: readonly RemarkDto[], help: HelpDto | null): WiderAct[] {
  const open = !['declined', 'published', 'withdrawn'].includes(draft.state);
  if (!open) return [];
  if (as !== 'author') return ['comment', 'suggest'];
  const acceptable = items.filter(({ can }) => can.includes('accept')).length > 1;
  return [
    'comment',
    ...(acceptable ? (['accept-all'] as const) : []),
    ...(help === null && ['writing', 'returned'].includes(draft.state) ? (['ask-help'] as const) : []),
    ...(help !== null ? (['take-help-back'] as const) : []),
  ];
}
