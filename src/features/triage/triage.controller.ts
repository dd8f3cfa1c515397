import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { BulkActDto, BulkActPageDto, StartBulkActDto } from './acts.dto';
import { ActsReader } from './acts.reader';
import { ActsService, type Chosen } from './acts.service';
import {
  AddTriageTagDto,
  BoardDto,
  CountDto,
  ServiceWeeksDto,
  ServiceWeeksQuery,
  StandingPageDto,
  StandingQuery,
  TriageTagsDto,
} from './board.dto';
import type { Filter } from './choosing';
import { TagsService } from './tags.service';
import { TriageReader } from './triage.reader';

/** What leads see of all that is not done, and do to many at once. */
@Controller('api/v1')
@Requires('feed:triage')
export class TriageController {
  constructor(
    private readonly reader: TriageReader,
    private readonly acts: ActsService,
    private readonly actsReader: ActsReader,
    private readonly tags: TagsService,
  ) {}

  /** Channels and topics within the lead's scope, as they stand: those that are late first. */
  @Get('triage/board')
  @ReachingInSql()
  board(): Promise<BoardDto> {
    return this.reader.board();
  }

  /** How many first answers came when they were owed, in each of the last weeks, within the lead's scope. */
  @Get('triage/service-weeks')
  @ReachingInSql()
  serviceWeeks(@Query() { weeks, channelId }: ServiceWeeksQuery): Promise<ServiceWeeksDto> {
    return this.reader.serviceWeeks(weeks, channelId ?? null);
  }

  /** What is not done, by the time it is owed, then by arrival. */
  @Get('triage/interactions')
  @ReachingInSql()
  async standing(@PersonId() personId: Id, @Query() query: StandingQuery): Promise<StandingPageDto> {
    const page = await this.reader.page(personId, filterOf(query), query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** How many a filter chooses. */
  @Get('triage/counts')
  @ReachingInSql()
  async count(@Query() query: StandingQuery): Promise<CountDto> {
    return { count: await this.reader.count(filterOf(query)) };
  }

  /** The lead's own bulk acts, the latest first. */
  @Get('triage/bulk-acts')
  @AlikeInEveryScope()
  async own(@PersonId() personId: Id, @Query() { after, limit }: PageQuery): Promise<BulkActPageDto> {
    const page = await this.actsReader.page(personId, after, limit);
    return { items: [...page.items], next: page.next };
  }

  /** Does it to all at once up to a thousand; beyond that step by step, which the reply's id follows. */
  @Post('triage/bulk-acts')
  @ReachingInSql()
  async start(@PersonId() personId: Id, @Body() body: StartBulkActDto): Promise<BulkActDto> {
    const { kind, topicId, tagId, outcome, reason } = body;
    const id = await this.acts.start(personId, { kind, topicId, tagId, outcome, reason }, chosenBy(body));
    return this.actsReader.one(personId, id);
  }

  @Get('triage/bulk-acts/:id')
  @AlikeInEveryScope()
  one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<BulkActDto> {
    return this.actsReader.one(personId, id);
  }

  /** Stops it: what is done stays done. */
  @Post('triage/bulk-acts/:id/cancellation')
  @AlikeInEveryScope()
  @HttpCode(200)
  async cancel(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<BulkActDto> {
    await this.actsReader.one(personId, id);
    await this.acts.cancel(id);
    return this.actsReader.one(personId, id);
  }

  /** Takes it back, as far as what it did still stands. */
  @Post('triage/bulk-acts/:id/undoing')
  @AlikeInEveryScope()
  @HttpCode(200)
  async undo(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<BulkActDto> {
    await this.actsReader.one(personId, id);
    await this.acts.undo(personId, id);
    return this.actsReader.one(personId, id);
  }

  @Get('triage/tags')
  @AlikeInEveryScope()
  async allTags(): Promise<TriageTagsDto> {
    return { items: (await this.tags.all()).map((tag) => ({ ...tag, names: { ...tag.names } })) };
  }

  @Post('triage/tags')
  @AlikeInEveryScope()
  async addTag(@Body() { names }: AddTriageTagDto): Promise<CreatedDto> {
    return { id: await this.tags.add(names) };
  }

  /** Nothing new gets it. */
  @Delete('triage/tags/:id')
  @AlikeInEveryScope()
  @HttpCode(204)
  retireTag(@Param('id', IdPipe) id: string): Promise<void> {
    return this.tags.retire(id);
  }
}

function filterOf(query: StandingQuery): Filter {
  const { channelId = null, topicId = null, standing = null, tagId = null, language = null } = query;
  const search = query.search === undefined || query.search === '' ? null : query.search;
  return { channelId, topicId, unrouted: query.unrouted === 'true', standing, tagId, language, search };
}

/** @throws Problem invalid-request unless it is one of both */
function chosenBy({ ids, filter, count }: StartBulkActDto): Chosen {
  if (ids !== null && filter === null) return { ids };
  if (ids === null && filter !== null && count !== null) return { filter: { ...filter }, count };
  const pointer = ids === null && filter !== null ? '/count' : '/ids';
  throw invalidRequest({}, { faults: [{ pointer, code: 'required' }] });
}
