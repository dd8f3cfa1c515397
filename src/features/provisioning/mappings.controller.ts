import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { IfMatch } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { startOf } from './csv-start.reader';
import { takeFile } from './import-upload.reader';
import { guessColumns } from './mapping-guess';
import { REQUIRED_FIELDS } from './mapping';
import { KeepMappingDto, MappingDto, MappingGuessDto, MappingPageDto } from './mappings.dto';
import { type KeptMapping, Mappings } from './mappings.service';

const SAMPLE = 5;

/** How HR's files are read: guessed from a file, kept for the next one. */
@Controller('api/v1')
@Requires('people:write')
export class MappingsController {
  constructor(private readonly mappings: Mappings) {}

  /** What a CSV file looks like, and which mapping probably reads it; nothing is stored. */
  @Post('people-mapping-guesses')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  async guess(@Req() request: FastifyRequest): Promise<MappingGuessDto> {
    const { name, path, remove } = await takeFile(request);
    try {
      const { file, columns, rows } = await startOf('people', path);
      const { person, names } = guessColumns({ columns, rows });
      const { delimiter, encoding, mark } = file;
      return {
        file: name,
        encoding,
        mark,
        delimiter,
        columns: [...columns],
        sample: rows.slice(0, SAMPLE).map((row) => [...row]),
        mapping: {
          name: name.replace(/\.[^.]*$/, ''),
          files: { people: { file: name, delimiter } },
          from: 'people',
          person,
          names,
        },
        missing: REQUIRED_FIELDS.filter((field) => person[field] === undefined),
      };
    } finally {
      await remove();
    }
  }

  /** Kept mappings, by name. */
  @Get('people-mappings')
  async list(@Query() query: PageQuery): Promise<MappingPageDto> {
    const { items, next } = await this.mappings.page(query.after, query.limit);
    return { items: items.map(({ mapping: _, ...summary }) => summaryOf(summary)), next };
  }

  @Get('people-mappings/:id')
  async one(@Param('id', IdPipe) id: string): Promise<MappingDto> {
    const kept = await this.mappings.one(id);
    return { ...summaryOf(kept), mapping: kept.mapping };
  }

  /** Keeps a mapping under its name. */
  @Post('people-mappings')
  async keep(@Body() { mapping }: KeepMappingDto): Promise<CreatedDto> {
    return { id: await this.mappings.keep(mapping) };
  }

  @Put('people-mappings/:id')
  async change(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() { mapping }: KeepMappingDto,
  ): Promise<MappingDto> {
    await this.mappings.change(id, version, mapping);
    return this.one(id);
  }

  @Delete('people-mappings/:id')
  @HttpCode(204)
  async remove(@Param('id', IdPipe) id: string): Promise<void> {
    await this.mappings.remove(id);
  }
}

function summaryOf({ id, name, changedAt, version }: Omit<KeptMapping, 'mapping'>): MappingPageDto['items'][number] {
  return { id, name, changedAt: changedAt.toISOString(), version };
}
