import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { Reaching } from '../../platform/access/subjects';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { OfferedService } from './offered.service';
import {
  KeepSnippetDto,
  OfferedSnippetsDto,
  OfferedSnippetsQuery,
  RetireSnippetDto,
  SnippetDto,
  SnippetPageDto,
  SnippetsQuery,
  StateSnippetDto,
} from './snippets.dto';
import { SnippetsReader } from './snippets.reader';
import { SnippetsService } from './snippets.service';

/** Words kept for replies. */
@Controller('api/v1')
export class SnippetsController {
  constructor(
    private readonly service: SnippetsService,
    private readonly reader: SnippetsReader,
    private readonly offers: OfferedService,
  ) {}

  /** By title: what is kept, what one proposed or looks after, and what is proposed within a lead's scope. */
  @Get('snippets')
  @Requires('signed-in')
  async list(@PersonId() personId: Id, @Query() query: SnippetsQuery): Promise<SnippetPageDto> {
    const { state = null, topicId = null, channelId = null, language = null, kind = null, search = null } = query;
    const sought = { state, topicId, channelId, language, kind, search };
    const page = await this.reader.page(personId, sought, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** Proposes words; asks for the permit to reply. */
  @Post('snippets')
  @Requires('signed-in')
  async propose(@PersonId() personId: Id, @Body() body: StateSnippetDto): Promise<CreatedDto> {
    return { id: await this.service.propose(personId, body) };
  }

  @Get('snippets/:id')
  @Requires('signed-in')
  one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<SnippetDto> {
    return this.reader.one(personId, id);
  }

  /** Rewords it: a lead, its owner, or who proposed it while nobody has kept it. */
  @Put('snippets/:id')
  @Requires('signed-in')
  async change(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() body: StateSnippetDto,
    @IfMatch() version: number | null,
  ): Promise<SnippetDto> {
    await this.service.change(personId, id, body, version);
    return this.reader.one(personId, id);
  }

  /** A lead keeps it, until a day, with an owner; again for a later day. */
  @Post('snippets/:id/keeping')
  @Reaching('snippet')
  @Requires('feed:triage')
  @HttpCode(200)
  async keep(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() body: KeepSnippetDto,
  ): Promise<SnippetDto> {
    await this.service.keep(personId, id, body);
    return this.reader.one(personId, id);
  }

  /** It is offered no more. */
  @Post('snippets/:id/retirement')
  @Requires('signed-in')
  @HttpCode(204)
  retire(@PersonId() personId: Id, @Param('id', IdPipe) id: string, @Body() { note }: RetireSnippetDto): Promise<void> {
    return this.service.retire(personId, id, note);
  }

  /** A reply was begun with it; who did is not kept. */
  @Post('snippets/:id/uses')
  @Requires('signed-in')
  @HttpCode(204)
  use(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.use(personId, id);
  }

  /** What its holder may begin their reply from, the nearest first. */
  @Get('interactions/:id/snippets')
  @Requires('signed-in')
  offered(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Query() { search = '' }: OfferedSnippetsQuery,
  ): Promise<OfferedSnippetsDto> {
    return this.offers.to(personId, id, search);
  }
}
