import { pipeline, Readable } from 'node:stream';
import { Controller, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { stringify } from 'csv-stringify';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { NumberPipe } from '../../platform/http/validation';
import { type CertificateView, type TrailFilter, TrailReader, type TrailView } from '../../platform/trail/reader';
import { NamesReader, personOf } from './names.reader';
import {
  CertificateDto,
  CertificatePageDto,
  TrailActsDto,
  TrailEntryDto,
  TrailPageDto,
  TrailQuery,
  VerificationsDto,
} from './trail.dto';
import { VerificationsService } from './verifications.service';

/** The trail, for auditors. */
@Controller('api/v1')
@Requires('trail:read')
export class TrailController {
  constructor(
    private readonly reader: TrailReader,
    private readonly names: NamesReader,
    private readonly verifications: VerificationsService,
  ) {}

  /** Entries, newest first. What was disposed of says under which certificate. */
  @Get('trail')
  async page(@Query() query: TrailQuery): Promise<TrailPageDto> {
    const { items, next } = await this.reader.page(filterOf(query), query.after, query.limit);
    return { items: await this.named(items), next };
  }

  /** All entries of a filter as CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
  @Get('trail.csv')
  @Header('content-disposition', 'attachment; filename="trail.csv"')
  @Header('cache-control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  csv(@Query() query: TrailQuery): StreamableFile {
    const lines = stringify({ header: true, bom: true, escape_formulas: true, columns: COLUMNS });
    const rows = Readable.from(cells(this.reader.all(filterOf(query))));
    return new StreamableFile(
      pipeline(rows, lines, () => undefined),
      { type: 'text/csv; charset=utf-8' },
    );
  }

  /** All entries of a filter as NDJSON, one object a line. */
  @Get('trail.ndjson')
  @Header('content-disposition', 'attachment; filename="trail.ndjson"')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ schema: { type: 'string' } })
  ndjson(@Query() query: TrailQuery): StreamableFile {
    return new StreamableFile(Readable.from(lines(this.reader.all(filterOf(query)))), { type: 'application/x-ndjson' });
  }

  /** Acts that the trail holds, to filter by. */
  @Get('trail-acts')
  async acts(): Promise<TrailActsDto> {
    return { items: [...(await this.reader.acts())] };
  }

  /** The latest runs of the verification, newest first. */
  @Get('trail-verifications')
  async runs(): Promise<VerificationsDto> {
    return { items: await this.verifications.latest() };
  }

  /** Has the whole chain recomputed; the run's reply comes in the listing. */
  @Post('trail-verifications')
  @HttpCode(202)
  async verify(): Promise<CreatedDto> {
    return { id: await this.verifications.ask() };
  }

  /** Certificates of disposal, newest first. */
  @Get('certificates')
  async certificates(@Query() query: PageQuery): Promise<CertificatePageDto> {
    const { items, next } = await this.reader.certificates(query.after, query.limit);
    return { items: items.map(certificateDto), next };
  }

  @Get('certificates/:number')
  async certificate(@Param('number', NumberPipe) number: number): Promise<CertificateDto> {
    const found = await this.reader.certificate(number);
    if (found === null) throw notFound();
    return certificateDto(found);
  }

  private async named(items: readonly TrailView[]): Promise<TrailEntryDto[]> {
    const names = await this.names.of(
      items.flatMap(({ actor, subjectKind, subjectId }) => [
        personOf(actor),
        subjectKind === 'person' ? subjectId : null,
      ]),
    );
    return items.map((item) => ({
      ...item,
      at: item.at.toISOString(),
      actorName: names.get(personOf(item.actor) ?? '') ?? null,
      subjectName: item.subjectKind === 'person' ? (names.get(item.subjectId) ?? null) : null,
    }));
  }
}

const COLUMNS = [
  'number',
  'at',
  'act',
  'actor',
  'subject_kind',
  'subject_id',
  'request_id',
  'address',
  'before',
  'after',
  'erased_by',
];

async function* cells(entries: AsyncIterable<TrailView>): AsyncGenerator<readonly string[]> {
  for await (const entry of entries) {
    yield [
      entry.number?.toString() ?? '',
      entry.at.toISOString(),
      entry.act,
      entry.actor,
      entry.subjectKind,
      entry.subjectId,
      entry.requestId ?? '',
      entry.address ?? '',
      entry.before === null ? '' : JSON.stringify(entry.before),
      entry.after === null ? '' : JSON.stringify(entry.after),
      entry.erasedBy === null ? '' : `erased by certificate ${entry.erasedBy}`,
    ];
  }
}

async function* lines(entries: AsyncIterable<TrailView>): AsyncGenerator<string> {
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}

function certificateDto(certificate: CertificateView): CertificateDto {
  return { ...certificate, at: certificate.at.toISOString(), counts: { ...certificate.counts } };
}

function filterOf({ act, subjectKind, subjectId, actor, from, until }: TrailQuery): TrailFilter {
  const instant = (text: string | undefined): Date | undefined => (text === undefined ? undefined : new Date(text));
  return { act, subjectKind, subjectId, actor, from: instant(from), until: instant(until) };
}
