import type { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { IfMatch } from '../../platform/http/edge';
import { unsupportedMediaType } from '../../platform/http/http.errors';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { ChangePackageDto, PackageDto, PackagePageDto, UploadPackageQuery } from './packages.dto';
import { PackagesReader, type PackageView } from './packages.reader';
import { Packages } from './packages.service';
import { Uploads } from './uploads.service';

@Controller('api/v1/packages')
@Requires('curricula:write')
@AlikeInEveryScope()
export class PackagesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uploads: Uploads,
    private readonly service: Packages,
    private readonly reader: PackagesReader,
  ) {}

  /** Packages, newest first. */
  @Get()
  async list(@Query() query: PageQuery): Promise<PackagePageDto> {
    const page = await this.reader.page(query.after, query.limit);
    return { items: page.items.map(toDto), next: page.next, uploadBytes: this.config.content.uploadBytes };
  }

  /** Uploads a SCORM package: a ZIP archive as the whole body. Refused with the place of each fault; then nothing is kept. */
  @Post()
  @ApiConsumes('application/zip')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async upload(@Query() { replaces }: UploadPackageQuery, @Req() request: FastifyRequest): Promise<PackageDto> {
    if (!request.headers['content-type']?.startsWith('application/zip')) throw unsupportedMediaType();
    return this.one(await this.uploads.take(request.body as Readable, replaces ?? null));
  }

  @Get(':id')
  async one(@Param('id', IdPipe) id: string): Promise<PackageDto> {
    const view = await this.reader.find(id);
    if (view === null) throw notFound();
    return toDto(view);
  }

  /** Names the package, and says whether its own word about completion counts. */
  @Put(':id')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() body: ChangePackageDto,
    @IfMatch() version: number | null,
  ): Promise<PackageDto> {
    await this.service.change(id, body, version);
    return this.one(id);
  }

  /** Removes a package that no track names and nobody has played. */
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: string): Promise<void> {
    return this.service.remove(id);
  }
}

function toDto(view: PackageView): PackageDto {
  const unused = view.editions === 0 && !view.played;
  return { ...view, can: ['change', 'replace', 'preview', ...(unused ? ['delete'] : [])] };
}
