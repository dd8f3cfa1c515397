import { Controller, Get, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { Files } from '../../platform/files/files';
import { IdPipe } from '../../platform/http/validation';
import { MEDIA_TYPES } from './media-file';
import { MediaReader } from './media.reader';
import { sliceOf } from './range';

/** A file of authors runs nothing and shows nothing else, opened alone. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox`;
const YEAR = 31_536_000;
const BINARY = { schema: { type: 'string', format: 'binary' } };

@Controller('api/v1/media/:id')
@Requires('signed-in')
export class MediaContentController {
  constructor(
    private readonly reader: MediaReader,
    private readonly files: Files,
  ) {}

  /** Its bytes, or a range of them. They never change, so a browser keeps them for a year. */
  @Get('content')
  @ApiProduces(...Object.keys(MEDIA_TYPES))
  @ApiResponse({ status: 200, content: { 'application/octet-stream': BINARY } })
  @ApiResponse({ status: 206, content: { 'application/octet-stream': BINARY } })
  @ApiResponse({ status: 304, description: 'What the browser has is still what there is.' })
  @ApiResponse({ status: 416, description: 'The range lies outside.' })
  async content(
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const { type, hash, bytes } = await this.reader.content(id);
    const tag = `"${hash.toString('base64url')}"`;
    void reply.headers({
      etag: tag,
      'cache-control': `private, max-age=${YEAR}, immutable`,
      'accept-ranges': 'bytes',
      'content-security-policy': POLICY,
      'content-disposition': 'inline',
    });
    const { headers } = request;
    if (headers['if-none-match']?.split(/\s*,\s*/).includes(tag) === true) {
      void reply.status(304);
      return undefined;
    }
    const same = headers['if-range'] === undefined || headers['if-range'] === tag;
    const slice = same ? sliceOf(headers.range, bytes) : 'whole';
    if (slice === null) {
      void reply.status(416).header('content-range', `bytes */${bytes}`);
      return undefined;
    }
    const { from, to } = slice === 'whole' ? { from: 0, to: bytes } : slice;
    if (slice !== 'whole') void reply.status(206).header('content-range', `bytes ${from}-${to - 1}/${bytes}`);
    return new StreamableFile(this.files.read(hash, from, to), { type, length: to - from });
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
