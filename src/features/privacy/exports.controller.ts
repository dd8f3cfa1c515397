import { Readable } from 'node:stream';
import { Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { ExportDto, ExportsDto } from './exports.dto';
import { ExportsService, type ExportView } from './exports.service';

/** All data about oneself, to take away. */
@Controller('api/v1/my/exports')
@Requires('signed-in')
export class ExportsController {
  constructor(private readonly service: ExportsService) {}

  /** Asks for a file of all that is known about me, in the language of the request; it is made in the background. */
  @Post()
  @HttpCode(202)
  async ask(@PersonId() personId: Id): Promise<ExportDto> {
    return toDto(await this.service.ask(personId));
  }

  @Get()
  async list(@PersonId() personId: Id): Promise<ExportsDto> {
    return { items: (await this.service.list(personId)).map(toDto) };
  }

  @Get(':id')
  async one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<ExportDto> {
    return toDto(await this.service.one(personId, id));
  }

  /** The file for machines. */
  @Get(':id/json')
  @Header('content-disposition', 'attachment; filename="my-data.json"')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'object' } })
  async json(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return file(await this.service.file(personId, id, 'json'), 'application/json; charset=utf-8');
  }

  /** Both files and one's pictures, in one archive. */
  @Get(':id/zip')
  @Header('content-disposition', 'attachment; filename="my-data.zip"')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async zip(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const archive = Readable.from(await this.service.archive(personId, id), { objectMode: false });
    return new StreamableFile(archive, { type: 'application/zip' });
  }

  /** The file for people. */
  @Get(':id/html')
  @Header('content-disposition', 'attachment; filename="my-data.html"')
  @Header('cache-control', 'no-store')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async html(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return file(await this.service.file(personId, id, 'html'), 'text/html; charset=utf-8');
  }
}

function file(text: string, type: string): StreamableFile {
  return new StreamableFile(Readable.from([Buffer.from(text, 'utf8')]), { type });
}

function toDto(view: ExportView): ExportDto {
  const { askedAt, doneAt, expiresAt } = view;
  return {
    ...view,
    askedAt: askedAt.toISOString(),
    doneAt: doneAt?.toISOString() ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
  };
}
