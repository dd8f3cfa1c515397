import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsInstant, IsText } from '../../platform/http/rules';
import { ProofKeyDto } from '../proofs/public';

export const HOLDINGS = ['held', 'ended', 'revoked', 'none', 'withheld'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** Whose belts are asked about, and when; what is not said is not narrowed. */
export class TrainingProofQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  personId?: string;

  /** Belt code. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  belt?: string;

  /** Track code: only awards that this track brought. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  track?: string;

  /** Its members at the instant. */
  @IsOptional()
  @IsUUID()
  audienceId?: string;

  @ApiPropertyOptional({ enum: HOLDINGS })
  @IsOptional()
  @IsIn(HOLDINGS)
  state?: Holding;

  /** As it was known then; now by default. */
  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  at?: string;

  /** A named audit: why the auditor looks at persons one by one. It goes into the trail. */
  @IsOptional()
  @IsText(1, 500)
  auditReason?: string;
}

/** One person and one belt. */
export class TrainingProofDto {
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  department!: string | null;
  belt!: string;
  beltNames!: Record<string, string>;
  /** Held then; its time was over then; revoked by then; never had by then; or kept back by works-council mode. */
  @ApiProperty({ enum: HOLDINGS })
  state!: Holding;
  /** The same award as it is known now. */
  @ApiProperty({ enum: HOLDINGS })
  stateNow!: Holding;
  awardId!: string | null;
  @ApiProperty({ enum: ['track', 'recognition', null], type: 'string', nullable: true })
  ground!: string | null;
  from!: string | null;
  /** Until when it counted, as it was known then. */
  until!: string | null;
  revokedAt!: string | null;
  revocation!: string | null;
  track!: string | null;
  /** The track's edition. */
  @ApiProperty({ type: 'integer', nullable: true })
  number!: number | null;
  enrolledAt!: string | null;
  startedAt!: string | null;
  completedAt!: string | null;
  /** Modules of the edition: all, completed, waived. Null where progress is kept back, and without a track. */
  @ApiProperty({ type: 'integer', nullable: true })
  modules!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  modulesCompleted!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  modulesWaived!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  minimumMinutes!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  creditedMinutes!: number | null;
  recognitionId!: string | null;
}

export class TrainingProofPageDto {
  items!: TrainingProofDto[];
  next!: string | null;
  /** Legal entities whose persons works-council mode keeps from the caller. */
  keptBack!: string[];
}

export class TrainingProofCountsDto {
  @ApiProperty({ type: 'integer' })
  held!: number;
  @ApiProperty({ type: 'integer' })
  ended!: number;
  @ApiProperty({ type: 'integer' })
  revoked!: number;
  @ApiProperty({ type: 'integer' })
  none!: number;
  @ApiProperty({ type: 'integer' })
  withheld!: number;
}

export class TrainingProofAskedDto {
  at!: string;
  personId!: string | null;
  belt!: string | null;
  track!: string | null;
  audienceId!: string | null;
  @ApiProperty({ type: 'string', enum: [...HOLDINGS, null], nullable: true })
  state!: Holding | null;
}

/** Proofs of training, signed: checked offline by `obi evidence verify`. */
export class SignedTrainingProofsDto {
  kind!: string;
  asked!: TrainingProofAskedDto;
  keptBack!: string[];
  counts!: TrainingProofCountsDto;
  proofs!: TrainingProofDto[];
  signedAt!: string;
  key!: ProofKeyDto;
  /** Ed25519 over the canonical JSON (RFC 8785) of everything else; base64. */
  signature!: string;
}
