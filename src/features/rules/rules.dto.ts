import { IsIn } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { type Change, CHANGES } from '../manuscripts/public';
import { ShownChangeDto } from './receipts.dto';
import type { EditionState } from './edition';

/** Somebody's acknowledgement, as it stands. */
export class AcknowledgedDto {
  editionId!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  language!: string;
  at!: string;
}

export class EditionHeadDto {
  id!: string;
  documentId!: string;
  code!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  @ApiProperty({ enum: ['draft', 'published'] })
  @IsIn(['draft', 'published'])
  state!: EditionState;
  languages!: string[];
  originalLanguage!: string;
  summary!: Record<string, string>;
  publishedAt!: string | null;
  effectiveAt!: string | null;
  /** Whether it asks everybody again. */
  material!: boolean;
  inForce!: boolean;
  digest!: string;
  /** Who wrote it; null for an operator. */
  authorId!: string | null;
  /** Days after which it takes the permits that rest on an earlier edition. */
  @ApiProperty({ type: 'integer' })
  graceDays!: number;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class EditionPageDto {
  items!: EditionHeadDto[];
  next!: string | null;
}

export class ClauseDto {
  id!: string;
  number!: string;
  @ApiProperty({ enum: CHANGES })
  change!: Change;
  title!: Record<string, string>;
  text!: Record<string, string>;
}

export class RemovedClauseDto {
  number!: string;
  title!: Record<string, string>;
  @ApiProperty({ enum: ['editorial', 'material'] })
  change!: 'editorial' | 'material';
}

/** What changed since the edition that the caller acknowledged before. */
export class SinceDto {
  editionId!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  clauses!: ShownChangeDto[];
}

/** The quiz that comes before an acknowledgement, and how far the caller is. */
export class EditionQuizDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  questions!: number;
  passed!: boolean;
  @ApiProperty({ type: 'integer', nullable: true })
  score!: number | null;
}

/** An edition with its clauses. */
export class EditionDto extends EditionHeadDto {
  names!: Record<string, string>;
  /** Front matter by language. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  metadata!: Record<string, unknown>;
  /** The published edition it was compared with. */
  baseId!: string | null;
  /** Owners of clauses by number; the others are the document's owner's. */
  owners!: Record<string, string>;
  since!: SinceDto | null;
  quiz!: EditionQuizDto | null;
  clauses!: ClauseDto[];
  removed!: RemovedClauseDto[];
  /** The caller's own. */
  acknowledgement!: AcknowledgedDto | null;
  /** What an acknowledgement says. */
  sentence!: string;
  /** What the caller may do with it now: `acknowledge`, `revise`, `declare`, `publish`, `discard`. */
  can!: string[];
}
