import type { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { unsupportedMediaType } from '../../platform/http/http.errors';
import { IdPipe } from '../../platform/http/validation';
import { TrackImportQuery } from '../curricula/public';
import { ImportedTrackDto } from './archives.dto';
import { ArchiveImports } from './imports.service';
import { ArchiveExports } from './exports.service';

const ZIP = 'application/zip';

@Controller('api/v1')
@Requires('curricula:write')
@AlikeInEveryScope()
export class ArchivesController {
  constructor(
    private readonly exports: ArchiveExports,
    private readonly imports: ArchiveImports,
  ) {}

  /** An edition as one archive: its file, and what its lessons show and its modules play, each with its SHA-256. */
  @Get('track-editions/:id/archive')
  @ApiProduces(ZIP)
  @ApiResponse({ status: 200, content: { [ZIP]: { schema: { type: 'string', format: 'binary' } } } })
  async archive(
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, stream } = await this.exports.write(id);
    void reply.header('cache-control', 'no-store');
    return new StreamableFile(stream, { type: ZIP, disposition: `attachment; filename="${name}"` });
  }

  /**
   * Makes a track of such an archive, as the whole body: a draft of its first edition. It is read to its end and judged
   * before anything is kept; faults are named with their places, and then nothing is.
   */
  @Post('track-archive-imports')
  @ApiConsumes(ZIP)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async take(@Query() query: TrackImportQuery, @Req() request: FastifyRequest): Promise<ImportedTrackDto> {
    if (!request.headers['content-type']?.startsWith(ZIP)) throw unsupportedMediaType();
    return this.imports.take(request.body as Readable, query);
  }
}
