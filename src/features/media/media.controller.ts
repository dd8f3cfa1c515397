import type { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { holds } from '../../platform/access/reach';
import { currentActor } from '../../platform/context/context';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { unsupportedMediaType } from '../../platform/http/http.errors';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { CaptionsDto, MediaDto, MediaPageDto, MediaQuery, MediaWordsDto, UploadQuery } from './media.dto';
import { MediaReader, type MediaView } from './media.reader';
import { Media } from './media.service';
import { MediaUploads } from './uploads.service';

interface Part {
  readonly file?: Readable;
  readonly filename?: string;
}

@Controller('api/v1/media')
export class MediaController {
  constructor(
    private readonly media: Media,
    private readonly reader: MediaReader,
    private readonly uploads: MediaUploads,
  ) {}

  /** Media that lessons may show, the newest first. */
  @Get()
  @Requires('curricula:write')
  async page(@Query() query: MediaQuery): Promise<MediaPageDto> {
    const page = await this.reader.page(query, query.after, query.limit);
    return { items: page.items.map(dto), next: page.next };
  }

  /** Takes a picture, sound or film: multipart with one `file`. What it is follows from its bytes. */
  @Post()
  @Requires('curricula:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
  })
  async take(@PersonId() by: string, @Query() query: UploadQuery, @Req() request: FastifyRequest): Promise<CreatedDto> {
    const parts = partsOf(request);
    if (parts === null) throw unsupportedMediaType();
    for await (const { file, filename = '' } of parts) {
      if (file !== undefined) return { id: await this.uploads.take(file, filename, by, query.seconds) };
    }
    throw unsupportedMediaType();
  }

  /** What is said about it: for authors, and for whoever learns with it. */
  @Get(':id')
  @Requires('signed-in')
  async one(@Param('id', IdPipe) id: string): Promise<MediaDto> {
    return dto(await this.reader.find(id));
  }

  /** States its name, what there is to see, and its transcript. */
  @Put(':id')
  @Requires('curricula:write')
  async describe(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: MediaWordsDto,
  ): Promise<MediaDto> {
    await this.media.describe(id, version, body);
    return this.one(id);
  }

  /** Deletes it where no published edition shows it; refused with those that do. */
  @Delete(':id')
  @Requires('curricula:write')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: string): Promise<void> {
    return this.media.remove(id);
  }

  /** States captions in a language, in WebVTT; every fault is named with its line. */
  @Put(':id/captions/:language')
  @Requires('curricula:write')
  async caption(
    @Param('id', IdPipe) id: string,
    @Param('language') language: string,
    @Body() body: CaptionsDto,
  ): Promise<MediaDto> {
    if (!/^[a-z]{2,3}$/.test(language)) throw notFound();
    await this.media.caption(id, language, body.text);
    return this.one(id);
  }

  /** Takes it out of the choice of authors; lessons that show it go on showing it. */
  @Post(':id/retirement')
  @Requires('curricula:write')
  @HttpCode(200)
  async retire(@Param('id', IdPipe) id: string): Promise<MediaDto> {
    await this.media.turn(id, 'retired');
    return this.one(id);
  }

  /** Offers it again. */
  @Delete(':id/retirement')
  @Requires('curricula:write')
  async restore(@Param('id', IdPipe) id: string): Promise<MediaDto> {
    await this.media.turn(id, 'active');
    return this.one(id);
  }
}

/** The parts of a multipart body; null for any other. */
function partsOf(request: unknown): AsyncIterable<Part> | null {
  const multipart = request as { isMultipart?(): boolean; parts(): AsyncIterable<Part> };
  return multipart.isMultipart?.() === true ? multipart.parts() : null;
}

function dto({ captions, uploadedAt, alt, transcript, ...item }: MediaView): MediaDto {
  const author = holds(currentActor(), 'curricula:write');
  return {
    ...item,
    ...{ alt: { ...alt }, transcript: { ...transcript }, captions: [...captions] },
    uploadedAt: uploadedAt.toISOString(),
    can: author ? ['edit', item.state === 'active' ? 'retire' : 'restore', 'delete'] : [],
  };
}
