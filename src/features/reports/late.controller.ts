import { pipeline, Readable } from 'node:stream';
import { Controller, Get, Header, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { stringify } from 'csv-stringify';
import type { Id } from '../../kernel/id';
import { reachOf } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { neutral, workbook, XLSX } from '../../platform/http/sheet';
import { message } from '../../platform/i18n/messages';
import { LookLog, Looks, NotesLooks } from '../../platform/trail/looks';
import { ReportAudits } from '../../platform/trail/report-audits';
import { Council } from '../council/public';
import { LateLookDto, LatePageDto, LateQuery, LateTeamsDto, LateTeamsQuery } from './late.dto';
import { type LateFilter, LateReader, type LateRow } from './late.reader';
import { Looking } from './looking.service';
import { TeamsReader } from './teams.reader';
import { forWorkbook } from './workbook';

@Controller('api/v1')
@Requires('training:report')
@ReachingInSql()
export class LateController {
  constructor(
    private readonly reader: LateReader,
    private readonly teams: TeamsReader,
    private readonly looking: Looking,
    private readonly audits: ReportAudits,
    private readonly council: Council,
    private readonly looks: LookLog,
  ) {}

  /** Who is late, at risk, or would be were they not away: the earliest date first. */
  @Get('late-training')
  @Looks<LatePageDto>('training', ({ items }) => items.map(({ personId }) => personId))
  async page(@Query() query: LateQuery): Promise<LatePageDto> {
    const { items, next } = await this.reader.page(await this.filter(query), query.after, query.limit);
    return {
      items: items.map((row) => ({ ...row, names: { ...row.names }, trackNames: { ...row.trackNames } })),
      next,
    };
  }

  /** How many persons of each team are late, at risk or away, as works-council mode lets it be seen. */
  @Get('late-training-teams')
  async counts(@Query() { by, track }: LateTeamsQuery): Promise<LateTeamsDto> {
    return { items: await this.teams.of(by, track ?? null), asOf: await this.teams.asOf() };
  }

  /** Looks again at whoever may have worked since they came to be at risk, so that the counts are of now. */
  @Post('late-training-looks')
  @HttpCode(200)
  async look(): Promise<LateLookDto> {
    return { asOf: await this.looking.again() };
  }

  /** The whole list as CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
  @Get('late-training.csv')
  @NotesLooks('training')
  @Header('content-disposition', 'attachment; filename="late-training.csv"')
  @Header('cache-control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@PersonId() readerId: Id, @Query() query: LateQuery): Promise<StreamableFile> {
    const filter = await this.filter(query);
    const lines = stringify({ header: true, bom: true, columns: [...COLUMNS] });
    const rows = Readable.from(asText(this.looks.noted(readerId, 'training', this.reader.all(filter))));
    return new StreamableFile(
      pipeline(rows, lines, () => undefined),
      { type: 'text/csv; charset=utf-8' },
    );
  }

  /** The same as a workbook of Excel, its headings in the reader's language. */
  @Get('late-training.xlsx')
  @NotesLooks('training')
  @Header('content-disposition', 'attachment; filename="late-training.xlsx"')
  @Header('cache-control', 'no-store')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async xlsx(@PersonId() readerId: Id, @Query() query: LateQuery): Promise<StreamableFile> {
    const filter = await this.filter(query);
    const { language } = currentContext();
    const rows = forWorkbook(this.looks.noted(readerId, 'training', this.reader.all(filter)));
    const headings = COLUMNS.map((column) => message(language, `reports.column.${column}`));
    const file = await workbook(message(language, 'reports.late-sheet'), headings, asCells(rows, language), language);
    return new StreamableFile(file, { type: XLSX });
  }

  /** Read here, where it is known who asks: a file is read while it is sent. */
  private async filter(query: LateQuery): Promise<LateFilter> {
    const { standing, track, department, legalEntity, under, managerId } = query;
    const purpose = await this.audits.purpose(query, 'late-training');
    const { shut } = await this.council.lens('training-mandatory', purpose);
    const { shut: progressShut } = await this.council.lens('training-voluntary', purpose);
    const asked = { standing, track, department, legalEntity, under, managerId };
    return { ...asked, reach: reachOf('training:report'), shut, progressShut };
  }
}

const COLUMNS = [
  'external_id',
  'given_name',
  'family_name',
  'legal_entity',
  'department',
  'manager',
  'track',
  'belt',
  'standing',
  'due_on',
  'remaining_minutes',
  'working_days',
  'last_act_at',
] as const;

function cellsOf(row: LateRow): readonly (string | number)[] {
  return [
    row.externalId,
    row.givenName,
    row.familyName,
    row.legalEntity ?? '',
    row.department ?? '',
    row.manager ?? '',
    row.track,
    row.belt,
    row.standing,
    row.dueOn,
    row.remainingMinutes ?? '',
    row.workingDays,
    row.lastActAt?.toISOString() ?? '',
  ];
}

async function* asText(rows: AsyncIterable<LateRow>): AsyncGenerator<readonly string[]> {
  for await (const row of rows) yield cellsOf(row).map((cell) => neutral(String(cell)));
}

/** Names and words as the reader's language has them. */
async function* asCells(rows: AsyncIterable<LateRow>, language: string): AsyncGenerator<readonly (string | number)[]> {
  for await (const row of rows) {
    const cells = [...cellsOf(row)];
    cells[COLUMNS.indexOf('standing')] = message(language, `reports.standing.${row.standing}`);
    yield cells;
  }
}
