import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { IfMatch } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { CancelSittingDto, SessionInputDto, SessionsQuery, SittingInputDto } from './sessions.dto';
import { SessionsReader } from './sessions.reader';
import { Sessions } from './sessions.service';
import { SittingViews } from './sittings.reader';
import { SessionDto, SessionPageDto, SittingDto, SittingListDto } from './sittings.dto';
import { Sittings } from './sittings.service';

/** Workshops and webinars and their dates, for whoever keeps them. */
@Controller('api/v1')
@Requires('sessions:write')
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly sittings: Sittings,
    private readonly reader: SessionsReader,
    private readonly views: SittingViews,
  ) {}

  /** The sessions within one's scope, the latest added first. */
  @Get('sessions')
  @ReachingInSql()
  async list(@Query() query: SessionsQuery): Promise<SessionPageDto> {
    const { items, next } = await this.reader.page(query.after, query.limit);
    return { items: items.map((item) => ({ ...item })), next };
  }

  @Post('sessions')
  @ReachingInSql()
  async add(@Body() { about, ...stated }: SessionInputDto): Promise<CreatedDto> {
    return { id: await this.sessions.add({ ...stated, about: about ?? {} }) };
  }

  @Get('sessions/:id')
  @Reaching('session')
  async one(@Param('id', IdPipe) id: string): Promise<SessionDto> {
    return { ...(await this.reader.session(id)) };
  }

  /** Restates a session; `If-Match` guards against overwriting. */
  @Put('sessions/:id')
  @Reaching('session')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() { about, ...stated }: SessionInputDto,
    @IfMatch() version: number | null,
  ): Promise<SessionDto> {
    await this.sessions.change(id, { ...stated, about: about ?? {} }, version);
    return { ...(await this.reader.session(id)) };
  }

  /** Its latest hundred dates, those farthest ahead first. */
  @Get('sessions/:id/sittings')
  @Reaching('session')
  async dates(@Param('id', IdPipe) id: string): Promise<SittingListDto> {
    return { items: this.views.kept(await this.reader.sittingsOf(id)) };
  }

  /** Plans a date. */
  @Post('sessions/:id/sittings')
  @Reaching('session')
  async plan(@Param('id', IdPipe) id: string, @Body() body: SittingInputDto): Promise<CreatedDto> {
    return { id: await this.sittings.plan(id, { ...body }) };
  }

  /** Restates a date; whoever has a place is told of another time or place, with the reason. */
  @Put('sittings/:id')
  @Reaching('sitting')
  async move(
    @Param('id', IdPipe) id: string,
    @Body() body: SittingInputDto,
    @IfMatch() version: number | null,
  ): Promise<SittingDto> {
    await this.sittings.change(id, { ...body }, version);
    return this.views.one(await this.reader.sitting(id), 'keeper');
  }

  /** Calls a date off; whoever has a place is told, with the reason. */
  @Post('sittings/:id/cancellation')
  @Reaching('sitting')
  @HttpCode(204)
  cancel(@Param('id', IdPipe) id: string, @Body() { reason }: CancelSittingDto): Promise<void> {
    return this.sittings.cancel(id, reason);
  }
}
