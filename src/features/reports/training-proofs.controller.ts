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
import { neutral, workbook, XLSX } from '../../platform/http/sheet';
import { LookLog, Looks, NotesLooks } from '../../platform/trail/looks';
import { ReportAudits } from '../../platform/trail/report-audits';
import { Council } from '../council/public';
import {
  SignedTrainingProofsDto,
  TrainingProofCountsDto,
  type TrainingProofDto,
  TrainingProofPageDto,
  TrainingProofQuery,
} from './training-proofs.dto';
import { type ProofsAsked, type ProofsSight, TrainingProofsReader } from './training-proofs.reader';
import { TrainingProofsService } from './training-proofs.service';

/** Who held which belt and who did not: for a person, a belt, a track, an audience, on any past date. */
@Controller('api/v1')
@Requires('training:report')
@ReachingInSql()
export class TrainingProofsController {
  constructor(
    private readonly reader: TrainingProofsReader,
    private readonly service: TrainingProofsService,
    private readonly audits: ReportAudits,
    private readonly council: Council,
    private readonly looks: LookLog,
  ) {}

  @Get('training-proofs')
  @Looks<TrainingProofPageDto>('training', ({ items }) => items.map(({ personId }) => personId))
  async page(@Query() query: TrainingProofQuery): Promise<TrainingProofPageDto> {
    const sight = await this.sight(query);
    const { items, next } = await this.reader.page(this.asked(query), sight, query.after, query.limit);
    return { items: [...items], next, keptBack: [...sight.shut] };
  }

  /** How many held it then and how many not, whatever state is asked about. */
  @Get('training-proof-counts')
  async count(@Query() query: TrainingProofQuery): Promise<TrainingProofCountsDto> {
    return this.reader.counts(this.asked(query), await this.sight(query));
  }

  /** As CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
  @Get('training-proofs.csv')
  @NotesLooks('training')
  @Header('content-disposition', 'attachment; filename="training-proofs.csv"')
  @Header('cache-control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@PersonId() readerId: Id, @Query() query: TrainingProofQuery): Promise<StreamableFile> {
    const [asked, sight] = [this.asked(query), await this.sight(query)];
    await this.service.told(asked, 'csv');
    const lines = stringify({ header: true, bom: true, columns: [...COLUMNS] });
    const rows = Readable.from(cells(this.looks.noted(readerId, 'training', this.reader.all(asked, sight)), neutral));
    return new StreamableFile(
      pipeline(rows, lines, () => undefined),
      { type: 'text/csv; charset=utf-8' },
    );
  }

  /** As a workbook of Excel. */
  @Get('training-proofs.xlsx')
  @NotesLooks('training')
  @Header('content-disposition', 'attachment; filename="training-proofs.xlsx"')
  @Header('cache-control', 'no-store')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async xlsx(@PersonId() readerId: Id, @Query() query: TrainingProofQuery): Promise<StreamableFile> {
    const [asked, sight] = [this.asked(query), await this.sight(query)];
    await this.service.demandFew(asked, sight);
    await this.service.told(asked, 'xlsx');
    const rows = cells(this.looks.noted(readerId, 'training', this.reader.all(asked, sight)), (cell) => cell);
    return new StreamableFile(await workbook('Proofs', COLUMNS, rows, currentContext().language), { type: XLSX });
  }

  /** Signed, for `obi evidence verify`. */
  @Get('training-proofs.json')
  @Looks<SignedTrainingProofsDto>('training', ({ proofs }) => proofs.map(({ personId }) => personId))
  @Header('content-disposition', 'attachment; filename="training-proofs.json"')
  @Header('cache-control', 'no-store')
  async json(@Query() query: TrainingProofQuery): Promise<SignedTrainingProofsDto> {
    const asked = this.asked(query);
    const signed = await this.service.signed(asked, await this.sight(query));
    await this.service.told(asked, 'json');
    return { ...signed, keptBack: [...signed.keptBack], proofs: [...signed.proofs] };
  }

  private asked({ personId, belt, track, audienceId, state, at }: TrainingProofQuery): ProofsAsked {
    return {
      ...{ personId: personId ?? null, belt: belt ?? null, track: track ?? null, audienceId: audienceId ?? null },
      ...{ state: state ?? null, at: at === undefined ? this.reader.now() : new Date(at) },
    };
  }

  /** Read here, where it is known who asks: a file is read while it is sent. */
  private async sight(query: TrainingProofQuery): Promise<ProofsSight> {
    const purpose = await this.audits.purpose(query, 'training-proofs');
    const { shut } = await this.council.lens('training-mandatory', purpose);
    const { shut: progressShut } = await this.council.lens('training-voluntary', purpose);
    return { reach: reachOf('training:report'), shut, progressShut };
  }
}

const COLUMNS = [
  'external_id',
  'given_name',
  'family_name',
  'department',
  'belt',
  'state',
  'state_now',
  'award',
  'ground',
  'from',
  'until',
  'revoked_at',
  'revocation',
  'track',
  'edition',
  'enrolled_at',
  'started_at',
  'completed_at',
  'modules',
  'modules_completed',
  'modules_waived',
  'minimum_minutes',
  'credited_minutes',
  'recognition',
] as const;

async function* cells(
  proofs: AsyncIterable<TrainingProofDto>,
  safe: (cell: string) => string,
): AsyncGenerator<readonly string[]> {
  for await (const proof of proofs) {
    const { externalId, givenName, familyName, department, belt, state, stateNow, awardId, ground } = proof;
    const who = [externalId, givenName, familyName, department, belt, state, stateNow, awardId, ground];
    const award = [proof.from, proof.until, proof.revokedAt, proof.revocation, proof.track, proof.number];
    const way = [proof.enrolledAt, proof.startedAt, proof.completedAt, proof.modules, proof.modulesCompleted];
    const rest = [proof.modulesWaived, proof.minimumMinutes, proof.creditedMinutes, proof.recognitionId];
    yield [...who, ...award, ...way, ...rest].map((cell) => safe(String(cell ?? '')));
  }
}
