import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { currentContext } from '../../platform/context/context';
import { faultText } from '../../platform/http/problem.filter';
import { withUpload } from './import-upload';
import { type ImportChangeDto, PeopleImportDto, PeopleImportQuery } from './people-import.dto';
import { type ImportReport, PeopleImport } from './people-import.service';
import type { ChangeGroup } from './staged.reader';

@Controller('api/v1/people-imports')
export class PeopleImportController {
  constructor(private readonly imports: PeopleImport) {}

  /** People from CSV files, all or nothing: part `mapping` is JSON, the other parts are the files it names. */
  @Post()
  @Requires('people:write')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['mapping'],
      properties: { mapping: { type: 'string' } },
      additionalProperties: { type: 'string', format: 'binary' },
    },
  })
  create(@Req() request: FastifyRequest, @Query() query: PeopleImportQuery): Promise<PeopleImportDto> {
    const options = { dryRun: query.dryRun === 'true', allowLeavers: query.allowLeavers ?? null };
    return withUpload(request, async (mapping, paths) => dtoOf(await this.imports.run(mapping, paths, options)));
  }
}

function dtoOf(report: ImportReport): PeopleImportDto {
  const { language } = currentContext();
  const change = (kind: ChangeGroup['kind']): ImportChangeDto => {
    const group = report.groups.find((each) => each.kind === kind);
    return { count: group?.count ?? 0, sample: [...(group?.sample ?? [])] };
  };
  return {
    mapping: report.mapping,
    on: report.on,
    dryRun: report.dryRun,
    importId: report.importId,
    files: report.files.map(({ name, encoding, mark, sha256 }) => ({ name, encoding, mark, sha256 })),
    rows: report.rows,
    joiners: change('joiner'),
    movers: change('mover'),
    leavers: change('leaver'),
    former: change('former'),
    unchanged: change('unchanged').count,
    leaversToAllow: report.leaversToAllow,
    faults: report.faults.shown.map(({ file, row, column, code, params }) => ({
      file,
      row,
      column,
      code,
      detail: faultText({ pointer: '', code, ...(params === undefined ? {} : { params }) }, language).detail,
    })),
    faultsTotal: report.faults.total,
  };
}
