import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { Requires } from '../../platform/access/requires';
import { currentContext } from '../../platform/context/context';
import { tooLarge } from '../../platform/http/http.errors';
import { faultText } from '../../platform/http/problem.filter';
import { FILE_MEGABYTES } from './csv-text';
import { importTooLarge, noFile } from './intake.errors';
import { type ImportOutcome, ImportsService } from './imports.service';
import { InteractionImportDto, InteractionImportQuery, InteractionFileGuessDto } from './intake.dto';
import type { Mapping } from './mapping';

/** Bytes of a mapping sent along. */
const MAPPING_LIMIT = 100_000;

type Part =
  | { readonly type: 'field'; readonly fieldname: string; readonly value: unknown }
  | {
      readonly type: 'file';
      readonly fieldname: string;
      readonly file: Readable;
      toBuffer(): Promise<Buffer>;
    };

@Controller('api/v1')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  /**
   * Imports a CSV file, all of it or nothing: multipart with `mapping` (JSON) before `file`, or the file alone as
   * text/csv with the name of a committed mapping. At most 200 MB; a larger one is sent in parts.
   */
  @Post('interaction-imports')
  @Requires('feed:import')
  @ApiConsumes('multipart/form-data', 'text/csv')
  @ApiBody({
    schema: {
      type: 'object',
      properties: { mapping: { type: 'string' }, file: { type: 'string', format: 'binary' } },
      required: ['file'],
    },
  })
  async take(@Query() query: InteractionImportQuery, @Req() request: FastifyRequest): Promise<InteractionImportDto> {
    const dryRun = query.dryRun === 'true' || query.dryRun === '1';
    const { language } = currentContext();
    const outcome = await this.takeBody(query, request, dryRun);
    return { ...outcome, faults: outcome.faults.map((fault) => faultText(fault, language)) };
  }

  /** Which columns a file has and which of them is probably what, from its beginning: nothing is kept. */
  @Post('interaction-mapping-guesses')
  @Requires('feed:import')
  @HttpCode(200)
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  guess(@Req() { body }: FastifyRequest): Promise<InteractionFileGuessDto> {
    if (!isStream(body)) throw noFile();
    return this.imports.guess(body);
  }

  private async takeBody(
    query: InteractionImportQuery,
    request: FastifyRequest,
    dryRun: boolean,
  ): Promise<ImportOutcome> {
    const mappingOf = (sent: string | null): Promise<Mapping> => this.imports.mapping(sent, query);
    if (!isMultipart(request)) {
      const { body } = request;
      if (!isStream(body)) throw noFile();
      if (Number(request.headers['content-length'] ?? 0) > FILE_MEGABYTES * 1024 * 1024) {
        throw importTooLarge({ megabytes: FILE_MEGABYTES });
      }
      return this.imports.take(body, await mappingOf(null), dryRun);
    }
    let mapping: string | null = null;
    for await (const part of request.parts()) {
      if (part.fieldname === 'mapping') mapping = part.type === 'field' ? String(part.value) : await text(part);
      else if (part.type === 'file') {
        return this.imports.take(part.file, await mappingOf(mapping), dryRun);
      }
    }
    throw noFile();
  }
}

async function text(part: Extract<Part, { type: 'file' }>): Promise<string> {
  const bytes = await part.toBuffer();
  if (bytes.length > MAPPING_LIMIT) throw tooLarge();
  return bytes.toString('utf8');
}

function isMultipart(request: FastifyRequest): request is FastifyRequest & { parts(): AsyncIterable<Part> } {
  return (request as { isMultipart?: () => boolean }).isMultipart?.() === true;
}

function isStream(body: unknown): body is Readable {
  return typeof (body as { pipe?: unknown } | null | undefined)?.pipe === 'function';
}
