import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsText } from '../../platform/http/rules';
import {
  type DraftKind,
  KINDS,
  LackDto,
  LATER_OUTCOMES,
  type LaterOutcome,
  NamedPersonDto,
  type Relationship,
  RELATIONSHIPS,
} from '../drafts/public';
import { ReviewReadingDto } from './courses.dto';

/** Approval of the words as submitted in one revision. */
export class ApproveDto {
  /** The revision that was read. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision!: number;

  @IsOptional()
  @IsText(0, 2000)
  note?: string | null;
}

/** Back to the author with other words for some of these: what is meant, unless suggestions stand in the text. */
export class SuggestDto {
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision?: number;

  @IsText(1, 2000)
  note!: string;
}

const RISKS = ['low', 'medium', 'high'] as const;

/** What of the queue is asked for. */
export class ReviewsQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  channelId?: string;

  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language?: string;

  @ApiPropertyOptional({ enum: RISKS })
  @IsOptional()
  @IsIn(RISKS)
  risk?: (typeof RISKS)[number];

  @ApiPropertyOptional({ enum: KINDS })
  @IsOptional()
  @IsIn(KINDS)
  kind?: DraftKind;

  /** `mine`: what was offered to the caller; `late`: what is owed already. */
  @ApiPropertyOptional({ enum: ['mine', 'late'] })
  @IsOptional()
  @IsIn(['mine', 'late'])
  only?: 'mine' | 'late';
}

/** One of several approvals. */
export class PlainApprovalDto {
  @IsUUID()
  draftId!: string;

  /** The revision that was read. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision!: number;
}

/** Approvals of plain words of low risk, each by itself. */
export class PlainApprovalsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique(({ draftId }: PlainApprovalDto) => draftId)
  @ValidateNested({ each: true })
  @Type(() => PlainApprovalDto)
  items!: PlainApprovalDto[];
}

/** What became of one of several. */
export class ApprovedPlainDto {
  draftId!: string;
  approved!: boolean;
  /** Code of the problem, and its sentence. */
  code!: string | null;
  reason!: string | null;
}

export class ApprovedPlainsDto {
  items!: ApprovedPlainDto[];
}

/** Why words go back to their author, or are declined. */
export class ReturnDto {
  /** The revision that was read; left out: whichever is submitted. */
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision?: number;

  /** One of the return codes. */
  @IsText(1, 60)
  code!: string;

  /** What would help the author. */
  @IsText(1, 2000)
  note!: string;
}

/** What was found of words that went out unread. */
export class LookOverDto {
  @ApiProperty({ enum: LATER_OUTCOMES })
  @IsIn(LATER_OUTCOMES)
  outcome!: LaterOutcome;

  /** One of the return codes, when they are to be corrected. */
  @IsOptional()
  @IsText(1, 60)
  code?: string | null;

  @IsOptional()
  @IsText(1, 2000)
  note?: string | null;
}

/** A revision that waits for review. */
export class WaitingReviewDto {
  draftId!: string;
  @ApiProperty({ type: 'integer' })
  revision!: number;
  @ApiProperty({ enum: KINDS })
  kind!: DraftKind;
  author!: NamedPersonDto;
  channelId!: string;
  channelNames!: Record<string, string>;
  @ApiProperty({ enum: ['low', 'medium', 'high'] })
  risk!: 'low' | 'medium' | 'high';
  @ApiProperty({ enum: RELATIONSHIPS })
  relationship!: Relationship;
  language!: string;
  /** Of an article. */
  title!: string | null;
  text!: string;
  interactionId!: string | null;
  /** Or published, for what is looked over afterwards. */
  submittedAt!: string;
  /** It passed unread and went out: it is looked over now. */
  afterPublication!: boolean;
  /** When a decision is owed. */
  dueAt!: string;
  late!: boolean;
  /** Offered to the caller, who of those that may has least to read. */
  forMe!: boolean;
  /** Number of the present step, of so many; null for what went out, or waits for a second reader in a crisis. */
  @ApiProperty({ type: 'integer', nullable: true })
  step!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  steps!: number | null;
  /** The step has gone on to others. */
  escalated!: boolean;
  reading!: ReviewReadingDto | null;
}

/** The review queue: what was offered to the caller first, each in the order it is owed. Without the permit it has no items and says what is missing. */
export class ReviewQueueDto {
  items!: WaitingReviewDto[];
  next!: string | null;
  missing!: LackDto[];
}
