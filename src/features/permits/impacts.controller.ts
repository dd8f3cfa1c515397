import { pipeline, Readable } from 'node:stream';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { stringify } from 'csv-stringify';
import { Requires } from '../../platform/access/requires';
import { IdPipe } from '../../platform/http/validation';
import { PersonId } from '../../platform/http/edge';
import { LookLog, Looks, NotesLooks } from '../../platform/trail/looks';
import { ImpactDto, ImpactPeopleQuery, ImpactQuery, PersonImpactPageDto } from './impacts.dto';
import { ImpactsReader, type PersonImpact } from './impacts.reader';

const COLUMNS = ['external_id', 'given_name', 'family_name', 'department', 'ground', 'due_at', 'loses', 'lapses_at'];

/** Before publishing: whom a draft asks, what they lose and when, and which clauses need a lesson. */
@Controller('api/v1/rules-editions/:id')
export class ImpactsController {
  constructor(
    private readonly reader: ImpactsReader,
    private readonly looks: LookLog,
  ) {}

  @Get('impact')
  @Requires('rules:write')
  async of(@Param('id', IdPipe) id: string, @Query() query: ImpactQuery): Promise<ImpactDto> {
    const impact = await this.reader.of(id, instant(query.effectiveAt));
    return {
      ...impact,
      effectiveAt: impact.effectiveAt.toISOString(),
      lapsesAt: impact.lapsesAt.toISOString(),
      losses: impact.losses.map((loss) => ({ ...loss })),
      clauses: impact.clauses.map((clause) => ({
        ...clause,
        title: { ...clause.title },
        lessons: clause.lessons.map((lesson) => ({ ...lesson, names: { ...lesson.names } })),
      })),
    };
  }

  /** Each of them, by external id. */
  @Get('impact/people')
  @Looks<PersonImpactPageDto>('permits', ({ items }) => items.map(({ personId }) => personId))
  @Requires('rules:write')
  async people(@Param('id', IdPipe) id: string, @Query() query: ImpactPeopleQuery): Promise<PersonImpactPageDto> {
    const page = await this.reader.people(id, instant(query.effectiveAt), query.after, query.limit);
    const items = page.items.map((person) => ({
      ...person,
      names: { ...person.names },
      loses: [...person.loses],
      dueAt: person.dueAt.toISOString(),
      lapsesAt: person.lapsesAt?.toISOString() ?? null,
    }));
    return { items, next: page.next };
  }

  /** All of them as CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
  @Get('impact.csv')
  @NotesLooks('permits')
  @Requires('rules:write')
  @Header('content-disposition', 'attachment; filename="impact.csv"')
  @Header('cache-control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(
    @PersonId() readerId: string,
    @Param('id', IdPipe) id: string,
    @Query() query: ImpactQuery,
  ): Promise<StreamableFile> {
    const at = instant(query.effectiveAt);
    await this.reader.of(id, at);
    const lines = stringify({ header: true, bom: true, escape_formulas: true, columns: COLUMNS });
    const shut = await this.reader.shut();
    const rows = Readable.from(records(this.looks.noted(readerId, 'permits', this.reader.all(id, at, shut))));
    return new StreamableFile(
      pipeline(rows, lines, () => undefined),
      { type: 'text/csv; charset=utf-8' },
    );
  }
}

function instant(text: string | undefined): Date | null {
  return text === undefined ? null : new Date(text);
}

async function* records(people: AsyncIterable<PersonImpact>): AsyncGenerator<readonly string[]> {
  for await (const one of people) {
    yield [
      one.externalId,
      one.givenName,
      one.familyName,
      one.department ?? '',
      one.ground,
      one.dueAt.toISOString(),
      one.loses.join(' '),
      one.lapsesAt?.toISOString() ?? '',
    ];
  }
}
