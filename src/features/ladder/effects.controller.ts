import { pipeline, Readable } from 'node:stream';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { stringify } from 'csv-stringify';
import type { Id } from '../../kernel/id';
import type { Page } from '../../kernel/page';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { LookLog, Looks, NotesLooks } from '../../platform/trail/looks';
import { PermitTable } from '../permits/public';
import type { Move } from './effect';
import { PersonEffectPageDto, TableEffectDto } from './effects.dto';
import { EffectsReader, type PersonEffect, type Summary } from './effects.reader';
import { PreviewTableDto } from './proposals.dto';
import { ProposalsReader } from './proposals.reader';
import { LadderProposals } from './proposals.service';

const COLUMNS = ['external_id', 'given_name', 'family_name', 'department', 'gains', 'loses'];

/** What a change of the permit table does to people, before it is saved and before it is approved. */
@Controller('api/v1')
@Requires('permits:ladder')
export class EffectsController {
  constructor(
    private readonly proposals: LadderProposals,
    private readonly reader: ProposalsReader,
    private readonly effects: EffectsReader,
    private readonly table: PermitTable,
    private readonly looks: LookLog,
  ) {}

  /** How many people a table would open or close each capability for, and where; changes nothing. */
  @Post('permit-table-previews')
  @HttpCode(200)
  async preview(@Body() body: PreviewTableDto): Promise<TableEffectDto> {
    return summaryDto(await this.proposals.preview(body.entries, instant(body)));
  }

  /** Who they are, by external id. */
  @Post('permit-table-previews/people')
  @Looks<PersonEffectPageDto>('permits', whom)
  @HttpCode(200)
  async previewPeople(@Body() body: PreviewTableDto, @Query() query: PageQuery): Promise<PersonEffectPageDto> {
    const tables = await this.table.compare(body.entries, instant(body));
    return pageDto(await this.effects.people(tables, query.after, query.limit));
  }

  /** What a proposed change would do as things stand now. */
  @Get('permit-changes/:id/effect')
  async of(@Param('id', IdPipe) id: string): Promise<TableEffectDto> {
    const { entries, effectiveAt } = await this.reader.one(id);
    return summaryDto(await this.proposals.preview(entries, effectiveAt));
  }

  @Get('permit-changes/:id/effect/people')
  @Looks<PersonEffectPageDto>('permits', whom)
  async people(@Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<PersonEffectPageDto> {
    const tables = await this.proposals.tables(await this.reader.one(id));
    return pageDto(await this.effects.people(tables, query.after, query.limit));
  }

  /** All of them as CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
  @Get('permit-changes/:id/effect.csv')
  @NotesLooks('permits')
  @Header('content-disposition', 'attachment; filename="effect.csv"')
  @Header('cache-control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@PersonId() readerId: Id, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const tables = await this.proposals.tables(await this.reader.one(id));
    const codes = await this.effects.channelCodes();
    const lines = stringify({ header: true, bom: true, escape_formulas: true, columns: COLUMNS });
    const people = this.effects.all(tables, await this.effects.shut());
    const rows = Readable.from(records(this.looks.noted(readerId, 'permits', people), codes));
    return new StreamableFile(
      pipeline(rows, lines, () => undefined),
      { type: 'text/csv; charset=utf-8' },
    );
  }
}

function instant({ effectiveAt }: PreviewTableDto): Date | null {
  return effectiveAt === undefined ? null : new Date(effectiveAt);
}

function whom({ items }: PersonEffectPageDto): Id[] {
  return items.map(({ personId }) => personId);
}

function summaryDto({ items, ...summary }: Summary): TableEffectDto {
  return { ...summary, items: items.map((item) => ({ ...item, places: item.places.map((place) => ({ ...place })) })) };
}

function pageDto({ items, next }: Page<PersonEffect>): PersonEffectPageDto {
  return {
    items: items.map((one) => ({ ...one, names: { ...one.names }, gains: [...one.gains], loses: [...one.loses] })),
    next,
  };
}

/** `reply@x-service:low>high`: from which risk to which, `-` for none. */
function told({ capability, channelId, from, to }: Move, codes: ReadonlyMap<Id, string>): string {
  const place = channelId === null ? '' : `@${codes.get(channelId) ?? channelId}`;
  return `${capability}${place}:${from ?? '-'}>${to ?? '-'}`;
}

async function* records(
  people: AsyncIterable<PersonEffect>,
  codes: ReadonlyMap<Id, string>,
): AsyncGenerator<readonly string[]> {
  for await (const { externalId, givenName, familyName, department, gains, loses } of people) {
    const words = (moves: readonly Move[]): string => moves.map((move) => told(move, codes)).join(' ');
    yield [externalId, givenName, familyName, department ?? '', words(gains), words(loses)];
  }
}
