import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
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
  text!: string;
  interactionId!: string | null;
  /** Or published, for what is looked over afterwards. */
  submittedAt!: string;
  /** It passed unread and went out: it is looked over now. */
  afterPublication!: boolean;
}

/** The review queue, oldest first. Without the permit it has no items and says what is missing. */
export class ReviewQueueDto {
  items!: WaitingReviewDto[];
  next!: string | null;
  missing!: LackDto[];
}

/** A reason for sending words back, and the clause in force that it stands on. */
export class ReturnCodeDto {
  code!: string;
  names!: Record<string, string>;
  /** Code of the rules document. */
  document!: string;
  /** Number of the clause. */
  clause!: string;
  clauseTitle!: Record<string, string> | null;
  clauseText!: Record<string, string> | null;
  /** Console path of the clause; null while no edition is in force. */
  where!: string | null;
}

export class ReturnCodesDto {
  items!: ReturnCodeDto[];
}
