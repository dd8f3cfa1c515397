import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsInstant } from '../../platform/http/rules';
import { CAPABILITIES, type Capability, REVIEW_DEPTHS, type ReviewDepth, type Risk, RISKS } from './permit';

export class TableQuery {
  /** The table as it was then; now by default. */
  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  at?: string;
}

/** A cell of the permit table. */
export class EntryDto {
  id!: string;
  @ApiProperty({ enum: CAPABILITIES })
  capability!: Capability;
  /** Null: any channel that has no cell of its own. */
  channelId!: string | null;
  @ApiProperty({ enum: RISKS })
  risk!: Risk;
  /** Code of the lowest belt that opens it; null when the ladder no longer has it. */
  belt!: string | null;
  /** Its rank on today's ladder. */
  @ApiProperty({ type: 'integer' })
  beltRank!: number;
  documents!: string[];
  @ApiProperty({ enum: REVIEW_DEPTHS })
  reviewDepth!: ReviewDepth;
  @ApiProperty({ type: 'integer', nullable: true })
  samplePercent!: number | null;
  /** In force since. */
  from!: string;
}

/** The permit table of an instant. */
export class PermitTableDto {
  /** Of the table that was in force. */
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** The latest, also one that comes into force later: what a change is made on. */
  @ApiProperty({ type: 'integer' })
  latest!: number;
  entries!: EntryDto[];
}
