import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { currentContext } from '../../platform/context/context';
import { PageQuery } from '../../platform/http/page.dto';
import { faultText } from '../../platform/http/problem.filter';
import { IdPipe } from '../../platform/http/validation';
import type { ChangeGroup } from '../people/public';
import { ImportRunsReader, type KeptReport, type RunView } from './import-runs.reader';
import { ImportRuns } from './import-runs.service';
import { takeUpload } from './import-upload.reader';
import {
  type ImportChangeDto,
  ImportRunDto,
  ImportRunPageDto,
  ImportStartedDto,
  PeopleImportDto,
  PeopleImportQuery,
} from './people-import.dto';
import { PeopleImport } from './people-import.service';

@Controller('api/v1/people-imports')
export class PeopleImportController {
  constructor(
    private readonly imports: PeopleImport,
    private readonly runs: ImportRuns,
    private readonly reader: ImportRunsReader,
  ) {}

  /**
   * People from CSV files, all or nothing: part `mapping` is JSON, the other parts are the files it names. With
   * `wait=false` it runs by itself, and the reply says under which id.
   */
  @Post()
  @Requires('people:write')
  @HttpCode(200)
  @ApiOkResponse({ type: PeopleImportDto })
  @ApiAcceptedResponse({ type: ImportStartedDto })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['mapping'],
      properties: { mapping: { type: 'string' } },
      additionalProperties: { type: 'string', format: 'binary' },
    },
  })
  async create(
    @Req() request: FastifyRequest,
    @Query() query: PeopleImportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PeopleImportDto | ImportStartedDto> {
    const options = { dryRun: query.dryRun === 'true', allowLeavers: query.allowLeavers ?? null };
    const upload = await takeUpload(request);
    if (query.wait === 'false') {
      void reply.status(202);
      return { id: await this.runs.start(upload, options) };
    }
    try {
      const report = await this.imports.run(upload.mapping, upload.paths, options);
      return dtoOf({ ...report, faults: report.faults.shown, faultsTotal: report.faults.total });
    } finally {
      await upload.remove();
    }
  }

  /** Imports that ran or run by themselves, the latest first. */
  @Get()
  @Requires('people:write')
  async list(@Query() query: PageQuery): Promise<ImportRunPageDto> {
    const page = await this.reader.page(query.after, query.limit);
    return { items: page.items.map(runDto), next: page.next };
  }

  /** How far an import is, or how it ended. */
  @Get(':id')
  @Requires('people:write')
  async one(@Param('id', IdPipe) id: string): Promise<ImportRunDto> {
    const run = await this.reader.find(id);
    if (run === null) throw notFound();
    return runDto(run);
  }

  /** Stops an import that is not applied yet; nothing of it is. */
  @Post(':id/cancellation')
  @Requires('people:write')
  @HttpCode(202)
  async cancel(@Param('id', IdPipe) id: string): Promise<ImportRunDto> {
    await this.runs.cancel(id);
    return this.one(id);
  }
}

function runDto({ report, ...run }: RunView): ImportRunDto {
  return {
    ...run,
    startedAt: run.startedAt.toISOString(),
    endedAt: run.endedAt?.toISOString() ?? null,
    report: report === null ? null : dtoOf(report),
    can: ENDED.includes(run.state) ? [] : ['cancel'],
  };
}

const ENDED: readonly string[] = ['done', 'faulty', 'asks', 'cancelled', 'failed'];

function dtoOf(report: KeptReport): PeopleImportDto {
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
    faults: report.faults.map(({ file, row, column, code, params }) => ({
      file,
      row,
      column,
      code,
      detail: faultText({ pointer: '', code, ...(params === undefined ? {} : { params }) }, language).detail,
    })),
    faultsTotal: report.faultsTotal,
  };
}
