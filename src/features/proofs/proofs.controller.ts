import { pipeline, Readable } from 'node:stream';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { stringify } from 'csv-stringify';
import { Public, Requires } from '../../platform/access/requires';
import { currentContext } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { neutral, workbook, XLSX } from '../../platform/http/sheet';
import { LookLog, Looks, NotesLooks } from '../../platform/trail/looks';
import { KeysService } from './keys.service';
import { ProofCountsDto, ProofKeysDto, ProofPageDto, ProofQuery, SignedProofsDto } from './proofs.dto';
import { type Proof, type ProofFilter, ProofsReader } from './proofs.reader';
import { ProofsService } from './proofs.service';
import { cellsOf, COLUMNS } from './columns';

/** Who had acknowledged and who had not: for a person, an edition, an instant, an audience. */
@Controller('api/v1')
export class ProofsController {
  constructor(
    private readonly reader: ProofsReader,
    private readonly service: ProofsService,
    private readonly keys: KeysService,
    private readonly looks: LookLog,
  ) {}

  @Get('rules-proofs')
  @Looks<ProofPageDto>('acknowledgements', ({ items }) => items.map(({ personId }) => personId))
  @Requires('rules:prove')
  async page(@Query() query: ProofQuery): Promise<ProofPageDto> {
    const filter = await this.filter(query);
    const { items, next } = await this.reader.page(filter, query.after, query.limit);
    return {
      items: items.map((proof) => ({ ...proof, names: { ...proof.names } })),
      next,
      keptBack: [...filter.kept.persons],
    };
  }

  /** How many had acknowledged, and how many had not, whatever state is asked about. */
  @Get('rules-proof-counts')
  @Requires('rules:prove')
  async count(@Query() query: ProofQuery): Promise<ProofCountsDto> {
    return this.reader.counts(await this.filter(query));
  }

  /** As CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
  @Get('rules-proofs.csv')
  @NotesLooks('acknowledgements')
  @Requires('rules:prove')
  @Header('content-disposition', 'attachment; filename="rules-proofs.csv"')
  @Header('cache-control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@PersonId() readerId: string, @Query() query: ProofQuery): Promise<StreamableFile> {
    const filter = await this.filter(query);
    await this.service.told(filter, 'csv');
    const lines = stringify({ header: true, bom: true, columns: [...COLUMNS] });
    const rows = Readable.from(records(this.looks.noted(readerId, 'acknowledgements', this.reader.all(filter))));
    return new StreamableFile(
      pipeline(rows, lines, () => undefined),
      { type: 'text/csv; charset=utf-8' },
    );
  }

  /** As a workbook of Excel. */
  @Get('rules-proofs.xlsx')
  @NotesLooks('acknowledgements')
  @Requires('rules:prove')
  @Header('content-disposition', 'attachment; filename="rules-proofs.xlsx"')
  @Header('cache-control', 'no-store')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async xlsx(@PersonId() readerId: string, @Query() query: ProofQuery): Promise<StreamableFile> {
    const filter = await this.filter(query);
    await this.service.demandFew(filter);
    await this.service.told(filter, 'xlsx');
    const rows = cells(this.looks.noted(readerId, 'acknowledgements', this.reader.all(filter)));
    return new StreamableFile(await workbook('Proofs', COLUMNS, rows, currentContext().language), { type: XLSX });
  }

  /** Signed, for `obi evidence verify`. */
  @Get('rules-proofs.json')
  @Looks<SignedProofsDto>('acknowledgements', ({ proofs }) => proofs.map(({ personId }) => personId))
  @Requires('rules:prove')
  @Header('content-disposition', 'attachment; filename="rules-proofs.json"')
  @Header('cache-control', 'no-store')
  async json(@Query() query: ProofQuery): Promise<SignedProofsDto> {
    const filter = await this.filter(query);
    const signed = await this.service.signed(filter);
    await this.service.told(filter, 'json');
    return signed as unknown as SignedProofsDto;
  }

  /** The keys that ever signed proofs, for everybody: kept beside a proof they let anybody check it offline. */
  @Get('proof-keys')
  @Public()
  async published(): Promise<ProofKeysDto> {
    return { items: (await this.keys.published()).map((key) => ({ ...key })) };
  }

  /** Read here, where it is known who asks: a file is read while it is sent. */
  private async filter(query: ProofQuery): Promise<ProofFilter> {
    const { editionId = null, documentId = null, personId = null, audienceId = null, state = null } = query;
    const at = query.at === undefined ? this.reader.now() : new Date(query.at);
    return { editionId, documentId, personId, audienceId, state, at, kept: await this.reader.kept() };
  }
}

async function* cells(proofs: AsyncIterable<Proof>): AsyncGenerator<readonly string[]> {
  for await (const proof of proofs) yield cellsOf(proof);
}

async function* records(proofs: AsyncIterable<Proof>): AsyncGenerator<readonly string[]> {
  for await (const row of cells(proofs)) yield row.map(neutral);
}
