import { ApiProperty } from '@nestjs/swagger';

export class EvidenceAttemptDto {
  @ApiProperty({ type: 'integer' })
  score!: number;
  passed!: boolean;
  at!: string;
}

/** The edition of a document that was acknowledged when the award was given. */
export class EvidenceAcknowledgementDto {
  documentNames!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  number!: number;
  at!: string;
}

export class EvidenceModuleDto {
  id!: string;
  kind!: string;
  names!: Record<string, string>;
  /** Stated length. */
  @ApiProperty({ type: 'integer' })
  seconds!: number;
  @ApiProperty({ type: 'integer' })
  creditedSeconds!: number;
  completedAt!: string | null;
  waivedAt!: string | null;
  attempts!: EvidenceAttemptDto[];
  acknowledged!: EvidenceAcknowledgementDto | null;
}

/** Time that counted beside the modules. */
export class EvidenceCreditDto {
  source!: string;
  @ApiProperty({ type: 'integer' })
  seconds!: number;
  @ApiProperty({ type: 'integer' })
  times!: number;
}

export class EvidenceRevocationDto {
  code!: string;
  words!: string;
}

/** What an award stands on. */
export class EvidenceDto {
  awardId!: string;
  @ApiProperty({ enum: ['track', 'recognition'] })
  ground!: string;
  belt!: string;
  beltNames!: Record<string, string>;
  from!: string;
  until!: string | null;
  countsUntil!: string | null;
  revokedAt!: string | null;
  revocation!: EvidenceRevocationDto | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  trackNames!: Record<string, string> | null;
  /** Of the track's edition. */
  @ApiProperty({ type: 'integer', nullable: true })
  number!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  minimumSeconds!: number | null;
  @ApiProperty({ type: 'integer' })
  creditedSeconds!: number;
  enrolledAt!: string | null;
  startedAt!: string | null;
  modules!: EvidenceModuleDto[];
  credits!: EvidenceCreditDto[];
}
