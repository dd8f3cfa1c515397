import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { checked } from '../../platform/cli/input';
import { IfMatch } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Belts } from './belts.service';
import { AddBeltDto, CreateTrackDto, EditTrackEditionDto, RestyleBeltDto } from './curricula.dto';
import { Curricula } from './curricula.service';
import { handlingOf } from './handling';
import { TrackPublicationDto } from './handling.dto';
import {
  BeltDto,
  BeltsDto,
  CreatedTrackDto,
  LessonSplitDto,
  ModuleDto,
  TrackEditionDto,
  TrackPageDto,
} from './curricula-views.dto';
import { LessonSplits } from './lesson-splits.service';
import { TracksReader } from './tracks.reader';

@Controller('api/v1')
export class CurriculaController {
  constructor(
    private readonly reader: TracksReader,
    private readonly service: Curricula,
    private readonly ladder: Belts,
    private readonly splits: LessonSplits,
  ) {}

  /** The belt ladder, lowest first. */
  @Get('belts')
  @Requires('signed-in')
  async belts(): Promise<BeltsDto> {
    return { items: [...(await this.ladder.ladder())] };
  }

  /** Adds a belt on top, or right above another; holders keep what they hold. */
  @Post('belts')
  @Requires('curricula:write')
  addBelt(@Body() body: AddBeltDto): Promise<BeltDto> {
    return this.ladder.add(body);
  }

  /** Calls or draws a belt otherwise; its code, rank and holders stay. */
  @Patch('belts/:id')
  @Requires('curricula:write')
  restyleBelt(@Param('id', IdPipe) id: string, @Body() body: RestyleBeltDto): Promise<BeltDto> {
    return this.ladder.restyle(id, body);
  }

  /** Tracks by code, with their newest published edition; authors see drafts too. */
  @Get('tracks')
  @Requires('signed-in')
  async tracks(@Query() query: PageQuery): Promise<TrackPageDto> {
    const page = await this.reader.page(query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** Makes a track with its modules: a draft of its first edition. */
  @Post('tracks')
  @Requires('curricula:write')
  async create(@Body() body: CreateTrackDto): Promise<CreatedTrackDto> {
    const { trackId, editionId } = await this.service.createTrack(body);
    return { id: trackId, editionId };
  }

  /** Makes the next draft of a track, a copy of its newest edition. */
  @Post('tracks/:id/editions')
  @Requires('curricula:write')
  async copy(@Param('id', IdPipe) id: string): Promise<TrackEditionDto> {
    return this.edition(await this.service.createEdition(id));
  }

  /** An edition with its modules; a draft for authors only. */
  @Get('track-editions/:id')
  @Requires('signed-in')
  async edition(@Param('id', IdPipe) id: string): Promise<TrackEditionDto> {
    const edition = await this.reader.edition(id);
    if (edition === null) throw notFound();
    return edition;
  }

  /** States a draft anew. */
  @Put('track-editions/:id')
  @Requires('curricula:write')
  async edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: EditTrackEditionDto,
  ): Promise<TrackEditionDto> {
    await this.service.edit(id, version, body);
    return this.edition(id);
  }

  /** Discards a draft. */
  @Delete('track-editions/:id')
  @Requires('curricula:write')
  @HttpCode(204)
  async discard(@Param('id', IdPipe) id: string): Promise<void> {
    await this.service.discard(id);
  }

  /**
   * Publishes a draft; it never changes again. Refused while its stated minutes are below its minimum, and where it would
   * leave somebody with a date they cannot meet. Those on earlier editions stay there unless the body says otherwise.
   */
  @Post('track-editions/:id/publication')
  @Requires('curricula:write')
  @ApiBody({ type: TrackPublicationDto, required: false })
  async publish(@Param('id', IdPipe) id: string, @Body() body: unknown): Promise<TrackEditionDto> {
    await this.service.publish(id, handlingOf(await checked(TrackPublicationDto, body ?? {})));
    return this.edition(id);
  }

  /** A module with its body in every language. */
  @Get('modules/:id')
  @Requires('signed-in')
  async module(@Param('id', IdPipe) id: string): Promise<ModuleDto> {
    const module = await this.reader.module(id);
    if (module === null) throw notFound();
    return module;
  }

  /** Splits a long Markdown text at its headings into lessons of at most 240 seconds. Nothing is stored. */
  @Post('lesson-splits')
  @Requires('curricula:write')
  @HttpCode(200)
  @ApiConsumes('text/markdown')
  @ApiBody({ schema: { type: 'string' } })
  split(@Req() request: FastifyRequest): Promise<LessonSplitDto> {
    return this.splits.split(request.body);
  }
}
