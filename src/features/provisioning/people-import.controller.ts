import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type {} from '@fastify/multipart';
import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { invalidRequest } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { currentContext } from '../../platform/context/context';
import { tooLarge, unsupportedMediaType } from '../../platform/http/http.errors';
import { faultText } from '../../platform/http/problem.filter';
import type { ChangeGroup } from '../people/public';
import type { Mapping } from './mapping';
import { parseMapping } from './mapping-reading';
import { type ImportChangeDto, PeopleImportDto, PeopleImportQuery } from './people-import.dto';
import { type ImportReport, PeopleImport } from './people-import.service';

/** Largest mapping, bytes. */
const MAPPING_LIMIT = 1024 * 1024;

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

/**
 * Takes a multipart request to disk, gives the mapping and the paths of its files to `fn`, and removes everything again.
 * A part belongs to a file of the mapping by its name, or by its file name.
 * @throws Problem unsupported-media-type, too-large, invalid-request
 */
async function withUpload<T>(
  request: FastifyRequest,
  fn: (mapping: Mapping, paths: ReadonlyMap<string, string>) => Promise<T>,
): Promise<T> {
  if (!request.isMultipart()) throw unsupportedMediaType();
  const folder = await mkdtemp(join(tmpdir(), 'obi-import-'));
  try {
    const parts: { readonly names: readonly string[]; readonly path: string }[] = [];
    let text: string | null = null;
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (part.fieldname === 'mapping') text = String(part.value);
        continue;
      }
      if (part.fieldname === 'mapping') {
        const chunks: Buffer[] = [];
        let size = 0;
        for await (const chunk of part.file as AsyncIterable<Buffer>) {
          if ((size += chunk.length) <= MAPPING_LIMIT) chunks.push(chunk);
        }
        if (size > MAPPING_LIMIT) throw tooLarge();
        text = Buffer.concat(chunks).toString('utf8');
        continue;
      }
      const path = join(folder, `${parts.length}.csv`);
      await pipeline(part.file, createWriteStream(path));
      if (part.file.truncated) throw tooLarge();
      parts.push({ names: [part.fieldname, part.filename], path });
    }
    const mapping = parseMapping(readJson(text));
    return await fn(mapping, pathsByName(mapping, parts));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readJson(text: string | null): unknown {
  if (text === null) throw invalidRequest({}, { faults: [{ pointer: '/mapping', code: 'required' }] });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw invalidRequest({}, { faults: [{ pointer: '/mapping', code: 'mapping-json' }] });
  }
}

function pathsByName(
  mapping: Mapping,
  parts: readonly { readonly names: readonly string[]; readonly path: string }[],
): ReadonlyMap<string, string> {
  const files = Object.entries(mapping.files);
  return new Map(
    parts.map(({ names, path }) => {
      const known = files.find(([name]) => name === names[0]) ?? files.find(([, { file }]) => names.includes(file));
      return [known?.[0] ?? names[0] ?? '', path];
    }),
  );
}
