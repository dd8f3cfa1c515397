import { pipeline, Readable } from 'node:stream';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { stringify } from 'csv-stringify';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { LookLog, Looks, NotesLooks } from '../../platform/trail/looks';
import { handlingOf, HandlingDto } from '../curricula/public';
import { EditionEffectPageDto, EditionEffectsQuery, SuccessionDto } from './effects.dto';
import { type EffectRow, EffectsReader } from './effects.reader';
import { SuccessionsRepository } from './successions.repository';

@Controller('api/v1/track-editions/:id')
@Requires('curricula:write')
@ReachingInSql()
export class EditionEffectsController {
  constructor(
    private readonly reader: EffectsReader,
    private readonly successions: SuccessionsRepository,
    private readonly looks: LookLog,
  ) {}

  /** What publishing the edition so would mean for whoever is on an earlier one: counts, and each person by name. */
  @Get('effects')
  @Looks<EditionEffectPageDto>('training', ({ items }) => items.map(({ personId }) => personId))
  async page(@Param('id', IdPipe) id: string, @Query() query: EditionEffectsQuery): Promise<EditionEffectPageDto> {
    const handling = handlingOf(query);
    const counts = await this.reader.counts(id, handling);
    if (counts === null) throw notFound({ id });
    const { items, next } = await this.reader.page(id, handling, query);
    const unchanged = [...(await this.reader.unchanged(id))];
    return { ...counts, unchanged, items: items.map((item) => ({ ...item, names: { ...item.names } })), next };
  }

  /** The same for everybody, as CSV. */
  @Get('effects.csv')
  @NotesLooks('training')
  @Header('content-disposition', 'attachment; filename="effects.csv"')
  @Header('cache-control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Query() query: HandlingDto,
  ): Promise<StreamableFile> {
    const handling = handlingOf(query);
    if ((await this.reader.counts(id, handling)) === null) throw notFound({ id });
    const lines = stringify({ header: true, bom: true, escape_formulas: true, columns: [...COLUMNS] });
    const all = this.reader.all(id, handling, await this.reader.sight());
    const rows = Readable.from(records(this.looks.noted(personId, 'training', all)));
    return new StreamableFile(
      pipeline(rows, lines, () => undefined),
      { type: 'text/csv; charset=utf-8' },
    );
  }

  /** What was decided with the publication, and how far it is done. */
  @Get('succession')
  async succession(@Param('id', IdPipe) id: string): Promise<SuccessionDto> {
    const found = await this.successions.find(id);
    if (found === null) throw notFound({ id });
    return {
      ...found,
      decidedAt: found.decidedAt.toISOString(),
      completedAt: found.completedAt?.toISOString() ?? null,
    };
  }
}

const COLUMNS = [
  ...['external_id', 'given_name', 'family_name', 'department', 'standing', 'effect', 'edition', 'completed', 'kept'],
  ...['remaining_minutes', 'due_on', 'stranded'],
];

async function* records(rows: AsyncIterable<EffectRow>): AsyncGenerator<readonly string[]> {
  for await (const row of rows) {
    yield [
      ...[row.externalId, row.givenName, row.familyName, row.department ?? '', row.standing, row.effect],
      ...[row.number, row.completed, row.kept, Math.ceil(row.remainingSeconds / 60)].map(String),
      ...[row.dueOn ?? '', row.stranded ? 'yes' : 'no'],
    ];
  }
}
