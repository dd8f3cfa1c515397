import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import {
  ApproveContentDto,
  ContentDeskQuery,
  ContentDetailDto,
  ContentPageDto,
  DeclineContentDto,
  LibraryDto,
  LibraryQuery,
  StateContentDto,
} from './content.dto';
import { ContentReader } from './content.reader';
import { ContentService } from './content.service';
import type { Stated } from './item';
import { LibraryService } from './library.service';

/** The library of approved content. */
@Controller('api/v1')
export class ContentController {
  constructor(
    private readonly service: ContentService,
    private readonly reader: ContentReader,
    private readonly views: LibraryService,
  ) {}

  /** What is in force and reaches one, the latest approved first, with whether one may share it. */
  @Get('content')
  @Requires('signed-in')
  library(@PersonId() personId: Id, @Query() query: LibraryQuery): Promise<LibraryDto> {
    const { search = null, network = null, language = null, goalId = null } = query;
    return this.views.library(personId, { search, network, language, goalId }, query.after, query.limit);
  }

  /** Suggests content; a lead approves it. */
  @Post('content')
  @Requires('signed-in')
  async suggest(@PersonId() personId: Id, @Body() body: StateContentDto): Promise<CreatedDto> {
    return { id: await this.service.suggest(personId, stated(body), body.credited) };
  }

  /** What one suggested or looks after, in every state. */
  @Get('my/content')
  @Requires('signed-in')
  async own(@PersonId() personId: Id, @Query() query: PageQuery): Promise<ContentPageDto> {
    const page = await this.reader.own(personId, query.after, query.limit);
    return { items: page.items.map((view) => this.views.told(view, personId, false)), next: page.next };
  }

  /** Content within the lead's scope: what waits for a decision, or is in another state. */
  @Get('content-desk')
  @Looks<ContentPageDto>('content', ({ items }) => items.map(({ suggester }) => suggester?.id))
  @ReachingInSql()
  @Requires('content:decide')
  async desk(@PersonId() personId: Id, @Query() query: ContentDeskQuery): Promise<ContentPageDto> {
    const page = await this.reader.desk(query.state, query.after, query.limit);
    return { items: page.items.map((view) => this.views.told(view, personId, true)), next: page.next };
  }

  /** One item: what reaches one, or what one keeps or decides on. */
  @Get('content/:id')
  @Requires('signed-in')
  one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<ContentDetailDto> {
    return this.views.one(personId, id);
  }

  /** New words, which wait for approval; what was approved stays in force meanwhile. */
  @Put('content/:id')
  @Requires('signed-in')
  async restate(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: StateContentDto,
  ): Promise<ContentDetailDto> {
    await this.service.restate(personId, id, stated(body), body.credited, version);
    return this.views.one(personId, id);
  }

  /** Approves what somebody else said; asks for the permit to review at its risk. */
  @Post('content/:id/approval')
  @Looks<ContentDetailDto>('content', ({ suggester }) => [suggester?.id])
  @Reaching('content')
  @Requires('content:decide')
  @HttpCode(200)
  async approve(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { revision, ownerId }: ApproveContentDto,
  ): Promise<ContentDetailDto> {
    await this.service.approve(personId, id, revision, ownerId);
    return this.views.one(personId, id);
  }

  @Post('content/:id/decline')
  @Looks<ContentDetailDto>('content', ({ suggester }) => [suggester?.id])
  @Reaching('content')
  @Requires('content:decide')
  @HttpCode(200)
  async decline(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { revision, note }: DeclineContentDto,
  ): Promise<ContentDetailDto> {
    await this.service.decline(personId, id, revision, note);
    return this.views.one(personId, id);
  }

  /** Takes it out of the library for good: who keeps it, or a lead. */
  @Post('content/:id/retirement')
  @Requires('signed-in')
  @HttpCode(200)
  async retire(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<ContentDetailDto> {
    await this.service.retire(personId, id);
    return this.views.one(personId, id);
  }
}

function stated({ credited: _credited, expiresAt, ...words }: StateContentDto): Stated {
  return { ...words, expiresAt: expiresAt === null ? null : new Date(expiresAt) };
}
