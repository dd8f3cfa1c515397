import type { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, Reaching, ReachingInSql } from '../../platform/access/subjects';
import { Files } from '../../platform/files/files';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { unsupportedMediaType } from '../../platform/http/http.errors';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { sendBytes } from '../media/public';
import { EpisodesReader } from './episodes.reader';
import { Episodes } from './episodes.service';
import { BeginEpisodeDto, EpisodeDto, EpisodePageDto, EpisodesQuery, SoundQuery, WriteEpisodeDto } from './radio.dto';
import { noSound } from './radio.errors';
import { Sounds } from './sound.service';

const BINARY = { schema: { type: 'string' as const, format: 'binary' } };

/** Episodes of social radio, for the leads who make them. */
@Controller('api/v1/radio-episodes')
@Requires('feed:triage')
export class EpisodesController {
  constructor(
    private readonly episodes: Episodes,
    private readonly sounds: Sounds,
    private readonly reader: EpisodesReader,
    private readonly files: Files,
  ) {}

  /** The newest first. */
  @Get()
  @ReachingInSql()
  async page(@Query() query: EpisodesQuery): Promise<EpisodePageDto> {
    const page = await this.reader.page(query.state ?? null, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** Begins a draft. */
  @Post()
  @AlikeInEveryScope()
  async begin(@PersonId() by: string, @Body() { names }: BeginEpisodeDto): Promise<CreatedDto> {
    return { id: await this.episodes.begin(by, names) };
  }

  @Get(':id')
  @Reaching('episode')
  one(@Param('id', IdPipe) id: string): Promise<EpisodeDto> {
    return this.reader.one(id);
  }

  /** States a draft whole: words, whom it is for, and what customers said, in order. */
  @Put(':id')
  @Reaching('episode')
  async write(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() { names, words = {}, transcript = {}, audienceId, parts }: WriteEpisodeDto,
  ): Promise<EpisodeDto> {
    const stated = parts.map(({ interactionId, note = {}, pinned = false }) => ({ interactionId, note, pinned }));
    await this.episodes.write(id, version, { names, words, transcript, audienceId }, stated);
    return this.reader.one(id);
  }

  /** Takes the sound of a draft: multipart with one `file`. What it is follows from its bytes. */
  @Put(':id/sound')
  @Reaching('episode')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
  })
  async takeSound(
    @Param('id', IdPipe) id: string,
    @Query() query: SoundQuery,
    @Req() request: FastifyRequest,
  ): Promise<EpisodeDto> {
    const multipart = request as unknown as { isMultipart?(): boolean; parts(): AsyncIterable<{ file?: Readable }> };
    if (multipart.isMultipart?.() !== true) throw unsupportedMediaType();
    for await (const { file } of multipart.parts()) {
      if (file === undefined) continue;
      await this.sounds.take(id, file, query.seconds);
      return this.reader.one(id);
    }
    throw noSound();
  }

  @Delete(':id/sound')
  @Reaching('episode')
  @HttpCode(204)
  async removeSound(@Param('id', IdPipe) id: string): Promise<void> {
    await this.sounds.remove(id);
  }

  /** Its sound, or a range of it. */
  @Get(':id/sound')
  @Reaching('episode')
  @ApiResponse({ status: 200, content: { 'application/octet-stream': BINARY } })
  @ApiResponse({ status: 206, content: { 'application/octet-stream': BINARY } })
  @ApiResponse({ status: 304, description: 'What the browser has is still what there is.' })
  @ApiResponse({ status: 416, description: 'The range lies outside.' })
  async sound(
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return sendBytes(this.files, await this.reader.sound(id), request, reply, 'private, no-cache');
  }

  /** Lets its audience hear it; from now on it stays as it is. Sound needs a transcript. */
  @Post(':id/publication')
  @Reaching('episode')
  @HttpCode(200)
  async publish(@PersonId() by: string, @Param('id', IdPipe) id: string): Promise<EpisodeDto> {
    await this.episodes.publish(by, id);
    return this.reader.one(id);
  }

  /** Nobody hears it any more, here or in the podcast; what was credited stays. */
  @Post(':id/withdrawal')
  @Reaching('episode')
  @HttpCode(200)
  async withdraw(@PersonId() by: string, @Param('id', IdPipe) id: string): Promise<EpisodeDto> {
    await this.episodes.withdraw(by, id);
    return this.reader.one(id);
  }
}
