import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsInstant, IsText } from '../../platform/http/rules';
import { CAPABILITIES, type Capability, REVIEW_DEPTHS, type ReviewDepth, type Risk, RISKS } from './permit';

/** A cell of the table as stated. */
export class ProposalDto {
  @ApiProperty({ enum: CAPABILITIES })
  @IsIn(CAPABILITIES)
  capability!: Capability;

  /** Null: any channel that has no cell of its own. */
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  channelId: string | null = null;

  /** Up to which risk. */
  @ApiProperty({ enum: RISKS })
  @IsIn(RISKS)
  risk!: Risk;

  /** Code of the lowest belt that opens it. */
  @MaxLength(60)
  @IsText(1, 60)
  belt!: string;

  /** Codes of documents to have acknowledged. */
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^[A-Za-z0-9._-]{1,100}$/, { each: true })
  documents!: string[];

  /** How drafts are reviewed, for whoever may publish without prior review; anything but `every` is for `reply` and `post`. */
  @ApiProperty({ enum: REVIEW_DEPTHS })
  @IsIn(REVIEW_DEPTHS)
  reviewDepth!: ReviewDepth;

  /** How many in a hundred a sample is. */
  @ApiPropertyOptional({ type: 'integer', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(100)
  samplePercent: number | null = null;
}

/** A whole table to look at the effect of. */
export class PreviewTableDto {
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => ProposalDto)
  entries!: ProposalDto[];
}

/** A whole table to take the present one's place. */
export class RestateTableDto extends PreviewTableDto {
  /** Why, for the trail. */
  @IsText(1, 1000)
  reason!: string;
}

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
  @ApiProperty({ type: 'integer' })
  version!: number;
  entries!: EntryDto[];
}

/** What a table would do. */
export class EffectDto {
  @ApiProperty({ enum: CAPABILITIES })
  capability!: Capability;
  /** People who reach it anywhere now. */
  @ApiProperty({ type: 'integer' })
  before!: number;
  /** People who would reach it anywhere. */
  @ApiProperty({ type: 'integer' })
  after!: number;
  /** People whose reach would grow somewhere. */
  @ApiProperty({ type: 'integer' })
  gain!: number;
  /** People whose reach would shrink somewhere. */
  @ApiProperty({ type: 'integer' })
  lose!: number;
  /** Works-council mode kept groups back that are too small: they are in no count. */
  keptBack!: boolean;
}

export class TablePreviewDto {
  items!: EffectDto[];
}
