import { Body, Controller, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { PersonId, SendsJson } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Claims } from './claims.service';
import { FeedPageDto, UnroutedPageDto } from './feed.dto';
import { FeedQuery, FeedReadingDto, FeedSearchQuery, FoundPageDto, HistoryDto, soughtOf, wishOf } from './live.dto';
import { HistoryReader } from './history.reader';
import { LiveReader } from './live.reader';
import { SearchReader } from './search.reader';
import { SeenService } from './seen.service';

@Controller('api/v1')
export class LiveController {
  constructor(
    private readonly live: LiveReader,
    private readonly search: SearchReader,
    private readonly seen: SeenService,
    private readonly past: HistoryReader,
    private readonly claims: Claims,
  ) {}

  /**
   * My live feed: what waits under my topics as far as my permits reach and in languages I read, and what I hold. A page
   * may be shorter than asked for and still have a next one.
   */
  @Get('feed')
  @Requires('signed-in')
  @SendsJson()
  @ApiOkResponse({ type: FeedPageDto })
  feed(@PersonId() personId: string, @Query() query: FeedQuery): Promise<Buffer> {
    return this.live.feed(personId, wishOf(query), query.after, query.limit);
  }

  /** What customers said within my permits, whether it waits or not: the newest first. Protected talk is not found. */
  @Get('feed/search')
  @Requires('signed-in')
  @SendsJson()
  @ApiOkResponse({ type: FoundPageDto })
  find(@PersonId() personId: string, @Query() query: FeedSearchQuery): Promise<string> {
    return this.search.find(personId, soughtOf(query), query.after, query.limit);
  }

  /** I have read all that arrived until then. */
  @Put('feed/reading')
  @Requires('signed-in')
  @HttpCode(204)
  readUntil(@PersonId() personId: string, @Body() { until }: FeedReadingDto): Promise<void> {
    return this.seen.until(personId, new Date(until));
  }

  /** I have opened it. */
  @Put('interactions/:id/reading')
  @Requires('signed-in')
  @HttpCode(204)
  async readOne(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.seen.one(personId, id, await this.claims.triages(id));
  }

  /** What was said before it was changed; for leads also who held it, and how that ended. */
  @Get('interactions/:id/history')
  @Requires('signed-in')
  async history(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<HistoryDto> {
    return this.past.of(personId, id, await this.claims.triages(id));
  }

  /** What no rule knew a topic for, oldest first. */
  @Get('unrouted')
  @ReachingInSql()
  @Requires('feed:triage')
  @SendsJson()
  @ApiOkResponse({ type: UnroutedPageDto })
  unrouted(@PersonId() personId: string, @Query() query: PageQuery): Promise<string> {
    return this.live.unrouted(personId, query.after, query.limit);
  }
}
