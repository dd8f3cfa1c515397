import { Injectable } from '@nestjs/common';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { KeysService, type Signed } from '../proofs/public';
import { tooManyRows } from './reports.errors';
import type { TrainingProofAskedDto, TrainingProofCountsDto, TrainingProofDto } from './training-proofs.dto';
import { type ProofsAsked, type ProofsSight, TrainingProofsReader } from './training-proofs.reader';

/** Rows that a signed document or a workbook holds at most: both are made in memory. */
const MOST = 200_000;

export interface TrainingProofs {
  readonly kind: 'obi-proofs-of-training';
  readonly asked: TrainingProofAskedDto;
  readonly keptBack: readonly string[];
  readonly counts: TrainingProofCountsDto;
  readonly proofs: readonly TrainingProofDto[];
}

/** Proofs of training that leave the house: each export is told to the trail. */
@Injectable()
export class TrainingProofsService {
  constructor(
    private readonly work: Work,
    private readonly reader: TrainingProofsReader,
    private readonly keys: KeysService,
    private readonly trail: Trail,
  ) {}

  /** Signed with the key of today. @throws Problem too-many-rows */
  async signed(asked: ProofsAsked, sight: ProofsSight): Promise<TrainingProofs & Signed> {
    const counts = await this.demandFew(asked, sight);
    const proofs: TrainingProofDto[] = [];
    for await (const proof of this.reader.all(asked, sight)) proofs.push(proof);
    const kind = 'obi-proofs-of-training';
    return this.keys.sign({ kind, asked: stated(asked), keptBack: sight.shut, counts, proofs });
  }

  /** @throws Problem too-many-rows */
  async demandFew(asked: ProofsAsked, sight: ProofsSight): Promise<TrainingProofCountsDto> {
    const counts = await this.reader.counts(asked, sight);
    const rows = Object.values({ ...counts }).reduce((sum: number, count: number) => sum + count, 0);
    if (rows > MOST) throw tooManyRows({ most: MOST });
    return counts;
  }

  /** Tells the trail who took which proofs away. */
  async told(asked: ProofsAsked, format: 'csv' | 'xlsx' | 'json'): Promise<void> {
    await this.work.run(() =>
      this.trail.append({
        act: 'training-proofs.exported',
        subject: {
          kind: 'training-proofs',
          id: asked.personId ?? asked.audienceId ?? asked.belt ?? asked.track ?? 'all',
        },
        after: { format, ...stated(asked) },
      }),
    );
  }
}

function stated({ at, ...asked }: ProofsAsked): TrainingProofAskedDto {
  return { at: at.toISOString(), ...asked };
}
