import { Controller, Get, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { Files } from '../../platform/files/files';
import { IdPipe } from '../../platform/http/validation';
import { MEDIA_TYPES } from './media-file';
import { MediaReader } from './media.reader';
import { sendBytes, SendsBytes } from './serving.service';

const FOREVER = 'private, max-age=31536000, immutable';
@Controller('api/v1/media/:id')
@Requires('signed-in')
export class MediaContentController {
  constructor(
    private readonly reader: MediaReader,
    private readonly files: Files,
  ) {}

  /** Its bytes, or a range of them. They never change, so a browser keeps them for a year. */
  @Get('content')
  @SendsBytes(...Object.keys(MEDIA_TYPES))
  async content(
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return sendBytes(this.files, await this.reader.content(id), request, reply, FOREVER);
  }

  /** Its captions in a language, in WebVTT. */
  @Get('captions/:language')
  @ApiProduces('text/vtt')
  @ApiResponse({ status: 200, content: { 'text/vtt': { schema: { type: 'string' } } } })
  async captions(
    @Param('id', IdPipe) id: string,
    @Param('language') language: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    if (!/^[a-z]{2,3}$/.test(language)) throw notFound();
    const text = Buffer.from(await this.reader.captions(id, language));
    void reply.header('cache-control', 'private, no-cache');
    return new StreamableFile(text, { type: 'text/vtt; charset=utf-8', length: text.length });
  }
}
