import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsInstant } from '../../platform/http/rules';
import { type ProofState, STATES } from './proofs.reader';

/** Which acknowledgements are asked about. */
export class ProofQuery extends PageQuery {
  /** One edition; else those in force at the instant. */
  @IsOptional()
  @IsUUID()
  editionId?: string;

  @IsOptional()
  @IsUUID()
  documentId?: string;

  @IsOptional()
  @IsUUID()
  personId?: string;

  /** Its members at the instant. */
  @IsOptional()
  @IsUUID()
  audienceId?: string;

  @ApiPropertyOptional({ enum: STATES })
  @IsOptional()
  @IsIn(STATES)
  state?: ProofState;

  /** As it was known then; now by default. */
  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  at?: string;
}

/** One person and one edition. */
export class ProofDto {
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  department!: string | null;
  code!: string;
  editionId!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  /** This very edition, an earlier one that still counted, or neither. */
  @ApiProperty({ enum: STATES })
  state!: ProofState;
  @ApiProperty({ type: 'integer', nullable: true })
  acknowledgedNumber!: number | null;
  acknowledgedAt!: string | null;
  language!: string | null;
  digest!: string | null;
  method!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  quizScore!: number | null;
  askedAt!: string | null;
  dueAt!: string | null;
}

export class ProofPageDto {
  items!: ProofDto[];
  next!: string | null;
  /** Legal entities whose persons works-council mode keeps from the caller. */
  keptBack!: string[];
}

/** A key with which proofs are signed, as it is published. */
export class ProofKeyDto {
  /** SHA-256 (hex) of the public key. */
  id!: string;
  /** DER (SPKI), base64. */
  publicKey!: string;
  from!: string;
  until!: string;
}

export class ProofKeysDto {
  items!: ProofKeyDto[];
}

export class ProofCountsDto {
  @ApiProperty({ type: 'integer' })
  acknowledged!: number;
  @ApiProperty({ type: 'integer' })
  counted!: number;
  @ApiProperty({ type: 'integer' })
  missing!: number;
}

/** What was asked. */
export class ProofAskedDto {
  at!: string;
  editionId!: string | null;
  documentId!: string | null;
  personId!: string | null;
  audienceId!: string | null;
  @ApiProperty({ type: 'string', enum: [...STATES, null], nullable: true })
  state!: ProofState | null;
}

/** Proofs, signed: checked offline by `obi evidence verify`. */
export class SignedProofsDto {
  kind!: string;
  asked!: ProofAskedDto;
  /** Legal entities whose persons works-council mode kept from whoever asked: they are not among the counts either. */
  keptBack!: string[];
  counts!: ProofCountsDto;
  proofs!: ProofDto[];
  signedAt!: string;
  key!: ProofKeyDto;
  /** Ed25519 over the canonical JSON (RFC 8785) of everything else; base64. */
  signature!: string;
}
