import { Readable } from 'node:stream';
import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { currentContext } from '../../platform/context/context';
import { unsupportedMediaType } from '../../platform/http/http.errors';
import { faultText } from '../../platform/http/problem.filter';
import { CalendarImportDto, CalendarImportQuery } from './calendar-import.dto';
import { CalendarImport, type CalendarReport } from './calendar-import.service';

@Controller('api/v1')
@Requires('people:write')
export class CalendarImportController {
  constructor(private readonly imports: CalendarImport) {}

  /** Absences from CSV (`external_id,from,until`), all or nothing. */
  @Post('absence-imports')
  @HttpCode(200)
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  async absences(@Req() request: FastifyRequest, @Query() query: CalendarImportQuery): Promise<CalendarImportDto> {
    return dtoOf(await this.imports.absences(streamOf(request), query.dryRun === 'true'));
  }

  /** Exceptions to shifts from CSV (`external_id,date,from,until`; without hours: not at work), all or nothing. */
  @Post('shift-exception-imports')
  @HttpCode(200)
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  async exceptions(@Req() request: FastifyRequest, @Query() query: CalendarImportQuery): Promise<CalendarImportDto> {
    return dtoOf(await this.imports.exceptions(streamOf(request), query.dryRun === 'true'));
  }
}

function streamOf({ body, headers }: FastifyRequest): Readable {
  if (!(body instanceof Readable) || headers['content-type']?.startsWith('text/csv') !== true)
    throw unsupportedMediaType();
  return body;
}

function dtoOf({ rows, added, faults }: CalendarReport): CalendarImportDto {
  const { language } = currentContext();
  return {
    rows,
    added,
    faults: faults.shown.map(({ params, ...fault }) => ({
      ...fault,
      detail: faultText({ pointer: '', code: fault.code, ...(params === undefined ? {} : { params }) }, language)
        .detail,
    })),
    faultsTotal: faults.total,
  };
}
