import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsInstant } from '../../platform/http/rules';

export class TrailQuery extends PageQuery {
  /** `role.granted` and the like. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  act?: string;

  /** `person`, `draft`, `assignment` … */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  subjectKind?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  subjectId?: string;

  /** `person:<id>`, `operator:<name>` or `system:<name>`; `operator` for all of them. */
  @IsOptional()
  @MaxLength(200)
  @Matches(/^(person|operator|system)(:[^%\\]+)?$/)
  actor?: string;

  /** The first instant. */
  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  from?: string;

  /** The instant before which entries end. */
  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  until?: string;
}

/** One act: who did what to what, when, from where, and what it was before and after. */
export class TrailEntryDto {
  id!: string;
  at!: string;
  act!: string;
  /** `person:<id>`, `operator:<os user>` or `system:<name>`. */
  actor!: string;
  /** Name of the person who acted, if they are in the directory. */
  actorName!: string | null;
  subjectKind!: string;
  subjectId!: string;
  /** Name of the person it was done to, if the subject is one. */
  subjectName!: string | null;
  requestId!: string | null;
  address!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  before!: unknown;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  after!: unknown;
  /** Number of the certificate under which the values were erased. */
  @ApiProperty({ type: 'integer', nullable: true })
  erasedBy!: number | null;
  /** Number in the chain; null until it is sealed. */
  @ApiProperty({ type: 'integer', nullable: true })
  number!: number | null;
}

export class TrailPageDto {
  items!: TrailEntryDto[];
  next!: string | null;
}

export class TrailActsDto {
  items!: string[];
}

/** A numbered certificate of disposal. */
export class CertificateDto {
  @ApiProperty({ type: 'integer' })
  number!: number;
  at!: string;
  /** `retention`, `customer-erasure` or `leavers`. */
  kind!: string;
  reason!: string;
  issuedBy!: string;
  /** How many of what. */
  counts!: Record<string, number>;
}

export class CertificatePageDto {
  items!: CertificateDto[];
  next!: string | null;
}

/** A run of the verification. */
export class VerificationDto {
  id!: string;
  askedAt!: string;
  /** Null while it runs. */
  doneAt!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  sealed!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  waiting!: number | null;
  /** Values erased under a certificate. */
  @ApiProperty({ type: 'integer', nullable: true })
  erased!: number | null;
  /** Where the chain ended, `number:hash`. */
  head!: string | null;
  /** What is wrong; empty when the trail is whole, null while it runs. */
  @ApiProperty({ type: [String], nullable: true })
  faults!: string[] | null;
}

export class VerificationsDto {
  /** The latest runs, newest first. */
  items!: VerificationDto[];
}
