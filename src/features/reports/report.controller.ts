import { pipeline, Readable } from 'node:stream';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { stringify } from 'csv-stringify';
import type { Id } from '../../kernel/id';
import { reachOf } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { workbook, XLSX } from '../../platform/http/sheet';
import { message } from '../../platform/i18n/messages';
import { LookLog, Looks, NotesLooks } from '../../platform/trail/looks';
import { FiguresReader } from './figures.reader';
import { ReportAudits } from '../../platform/trail/report-audits';
import { FiguresDto, FiguresQuery, ReportPageDto, ReportQuery } from './report.dto';
import { type ReportFilter, ReportReader, type ReportRow } from './report.reader';
import { forWorkbook } from './workbook';

@Controller('api/v1')
@Requires('training:report')
@ReachingInSql()
export class ReportController {
  constructor(
    private readonly reader: ReportReader,
    private readonly audits: ReportAudits,
    private readonly figures: FiguresReader,
    private readonly looks: LookLog,
  ) {}

  /** Persons and tracks: state, date, late; the earliest date first. */
  @Get('training-report')
  @Looks<ReportPageDto>('training', ({ items }) => items.map(({ personId }) => personId))
  async page(@Query() query: ReportQuery): Promise<ReportPageDto> {
    const shut = await this.reader.shut(await this.audits.purpose(query));
    const { items, next } = await this.reader.page(filterOf(query), shut, query.after, query.limit);
    return { items: [...items], next };
  }

  /** The whole report as CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
  @Get('training-report.csv')
  @NotesLooks('training')
  @Header('content-disposition', 'attachment; filename="training-report.csv"')
  @Header('cache-control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@PersonId() personId: Id, @Query() query: ReportQuery): Promise<StreamableFile> {
    const lines = stringify({ header: true, bom: true, escape_formulas: true, columns: COLUMNS });
    const shut = await this.reader.shut(await this.audits.purpose(query));
    const rows = Readable.from(records(this.looks.noted(personId, 'training', this.reader.all(filterOf(query), shut))));
    return new StreamableFile(
      pipeline(rows, lines, () => undefined),
      { type: 'text/csv; charset=utf-8' },
    );
  }

  /** The same as a workbook of Excel, its headings in the reader's language. */
  @Get('training-report.xlsx')
  @NotesLooks('training')
  @Header('content-disposition', 'attachment; filename="training-report.xlsx"')
  @Header('cache-control', 'no-store')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async xlsx(@PersonId() personId: Id, @Query() query: ReportQuery): Promise<StreamableFile> {
    const { language } = currentContext();
    const shut = await this.reader.shut(await this.audits.purpose(query));
    const rows = records(forWorkbook(this.looks.noted(personId, 'training', this.reader.all(filterOf(query), shut))));
    const headings = COLUMNS.map((column) => message(language, `reports.column.${column}`));
    return new StreamableFile(await workbook(message(language, 'reports.report-sheet'), headings, rows, language), {
      type: XLSX,
    });
  }

  /** How many are how far on a track, by legal entity and department, as works-council mode lets it be seen. */
  @Get('training-figures')
  async counts(@Query() query: FiguresQuery): Promise<FiguresDto> {
    return { items: await this.figures.of(query.track, query.department ?? null) };
  }
}

const COLUMNS = [
  'external_id',
  'given_name',
  'family_name',
  'department',
  'track',
  'belt',
  'state',
  'enrolled_at',
  'started_at',
  'completed_at',
  'due_on',
  'excused',
  'late',
  'away',
];

async function* records(rows: AsyncIterable<ReportRow>): AsyncGenerator<readonly string[]> {
  for await (const row of rows) {
    yield [
      row.externalId,
      row.givenName,
      row.familyName,
      row.department ?? '',
      row.track,
      row.belt,
      row.state,
      row.enrolledAt.toISOString(),
      row.startedAt?.toISOString() ?? '',
      row.completedAt?.toISOString() ?? '',
      row.dueOn ?? '',
      row.excused.join(' '),
      row.late ? 'yes' : 'no',
      row.away ? 'yes' : 'no',
    ];
  }
}

function filterOf(query: ReportQuery): ReportFilter {
  const { track, state, department, late } = query;
  // Read here, where it is known who asks: a file is read while it is sent.
  const reach = reachOf('training:report');
  return { reach, track, state, department, late: late === undefined ? undefined : late === 'true' };
}
