import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import type { Page } from '../../kernel/page';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { askActs } from './ask';
import { AnswerAskDto, AskDto, type AskLineDto, AskPageDto, AsksQuery, AskThreadDto } from './asks.dto';
import { type AskLine, AsksReader } from './asks.reader';
import { AsksService } from './asks.service';

@Controller('api/v1')
export class AsksController {
  constructor(
    private readonly service: AsksService,
    private readonly reader: AsksReader,
  ) {}

  /** Asks the desk: anybody, without a belt. Only whoever asks and the desk read it; it counts in no record. */
  @Post('my/asks')
  @Requires('signed-in')
  async ask(@PersonId() personId: Id, @Body() { words }: AskDto): Promise<CreatedDto> {
    return { id: await this.service.ask(personId, words) };
  }

  /** What I asked, what moved last first. */
  @Get('my/asks')
  @Requires('signed-in')
  async mine(@PersonId() personId: Id, @Query() { after, limit }: PageQuery): Promise<AskPageDto> {
    return this.page(await this.reader.own(personId, after, limit));
  }

  @Get('my/asks/:id')
  @Requires('signed-in')
  async own(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<AskThreadDto> {
    return this.thread(await this.reader.one(id, personId), personId, false);
  }

  /** More words of mine: it waits for the desk again. */
  @Post('my/asks/:id/messages')
  @Requires('signed-in')
  async more(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { words }: AskDto,
  ): Promise<CreatedDto> {
    return { id: await this.service.askMore(personId, id, words) };
  }

  /** I need no more. */
  @Post('my/asks/:id/closing')
  @Requires('signed-in')
  @HttpCode(204)
  close(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.close(personId, id);
  }

  /** For the desk: what waits, by when the answer is owed; the rest by what moved last. */
  @Get('asks')
  @ReachingInSql()
  @Requires('asks:answer')
  @Looks<AskPageDto>('ask', ({ items }) => items.map(({ person }) => person.id))
  async list(@Query() { state = 'waiting', after, limit }: AsksQuery): Promise<AskPageDto> {
    return this.page(await this.reader.page(state, after, limit));
  }

  @Get('asks/:id')
  @Reaching('ask')
  @Requires('asks:answer')
  @Looks<AskThreadDto>('ask', ({ person }) => [person.id])
  async one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<AskThreadDto> {
    return this.thread(await this.reader.one(id, null), personId, true);
  }

  /** Answers, standing on clauses in force; never one's own. */
  @Post('asks/:id/answers')
  @Reaching('ask')
  @Requires('asks:answer')
  async answer(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { words, clauses }: AnswerAskDto,
  ): Promise<CreatedDto> {
    return { id: await this.service.answer(personId, id, words, clauses) };
  }

  private page({ items, next }: Page<AskLine>): AskPageDto {
    return { items: items.map((line) => this.line(line)), next };
  }

  private line({ id, person, excerpt, state, askedAt, dueAt }: AskLine): AskLineDto {
    return {
      ...{ id, person: { ...person, names: { ...person.names } }, excerpt, state },
      askedAt: askedAt.toISOString(),
      dueAt: dueAt?.toISOString() ?? null,
      late: dueAt !== null && dueAt <= this.reader.now(),
    };
  }

  private async thread(line: AskLine, viewerId: Id, desk: boolean): Promise<AskThreadDto> {
    const messages = await this.reader.messages(line.id);
    return {
      ...this.line(line),
      messages: messages.map(({ person, at, clauses, ...message }) => ({
        ...message,
        person: { ...person, names: { ...person.names } },
        at: at.toISOString(),
        clauses: clauses.map((clause) => ({ ...clause, title: { ...clause.title } })),
      })),
      can: askActs(line, viewerId, desk),
    };
  }
}
