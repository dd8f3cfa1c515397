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
import { PageQuery } from '../../platform/http/page.dto';
import { IsInstant, IsText } from '../../platform/http/rules';
import { CAPABILITIES, type Capability, REVIEW_DEPTHS, type ReviewDepth, type Risk, RISKS } from '../permits/public';
import { type ProposalState, proposalStates } from './proposal';

/** A cell of the table as stated. */
export class StatedEntryDto {
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
  @Type(() => StatedEntryDto)
  entries!: StatedEntryDto[];

  /** When it would come into force; at once by default. */
  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  effectiveAt?: string;
}

/** A whole table to take the present one's place, once another person approves. */
export class ProposeTableDto extends PreviewTableDto {
  /** Why, for whoever approves and for the trail. */
  @IsText(1, 1000)
  reason!: string;

  /** The latest version of the table, which it was made on. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  base!: number;
}

export class ApproveChangeDto {
  @IsOptional()
  @IsText(0, 1000)
  note?: string | null;
}

export class RefuseChangeDto {
  @IsText(1, 1000)
  note!: string;
}

export class PermitChangesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: proposalStates.states })
  @IsOptional()
  @IsIn(proposalStates.states)
  state?: ProposalState;
}

/** A cell that a change closes or opens. */
export class ChangedCellDto {
  @ApiProperty({ enum: CAPABILITIES })
  capability!: Capability;
  channelId!: string | null;
  @ApiProperty({ enum: RISKS })
  risk!: Risk;
  beltId!: string;
  documents!: string[];
  @ApiProperty({ enum: REVIEW_DEPTHS })
  reviewDepth!: ReviewDepth;
  @ApiProperty({ type: 'integer', nullable: true })
  samplePercent!: number | null;
}

/** A change of the permit table. */
export class PermitChangeRowDto {
  id!: string;
  /** Version of the table that it was made on. */
  @ApiProperty({ type: 'integer' })
  base!: number;
  reason!: string;
  /** Null: when it is approved. */
  effectiveAt!: string | null;
  @ApiProperty({ enum: proposalStates.states })
  state!: ProposalState;
  proposedBy!: string;
  proposerName!: string;
  proposedAt!: string;
  decidedBy!: string | null;
  deciderName!: string | null;
  decidedAt!: string | null;
  note!: string | null;
  /** Number of the table it became. */
  @ApiProperty({ type: 'integer', nullable: true })
  number!: number | null;
  /** Cells that it closes. */
  @ApiProperty({ type: 'integer' })
  closing!: number;
  @ApiProperty({ type: 'integer' })
  opening!: number;
  /** The table became another since it was proposed. */
  moved!: boolean;
  /** What I may do with it: `approve`, `refuse`, `withdraw`. */
  can!: string[];
}

export class PermitChangePageDto {
  items!: PermitChangeRowDto[];
  next!: string | null;
}

export class PermitChangeDto extends PermitChangeRowDto {
  closes!: ChangedCellDto[];
  opens!: ChangedCellDto[];
}
