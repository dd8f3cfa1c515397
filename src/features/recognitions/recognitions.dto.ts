import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsCalendarDate, IsText } from '../../platform/http/rules';

/** Prior learning to be recognised. */
export class ProposeRecognitionDto {
  @IsUUID()
  personId!: string;

  /** Belt code, such as `green`. */
  @IsString()
  @MaxLength(100)
  belt!: string;

  /** What was learnt before, and where. */
  @IsText(1, 2000)
  reason!: string;

  /** The last day on which the belt is held. */
  @IsCalendarDate()
  endsOn!: string;
}

/** The award a confirmation brought. */
export class ConfirmedRecognitionDto {
  awardId!: string;
}

const STATES = ['proposed', 'confirmed', 'refused'] as const;

export class RecognitionDto {
  id!: string;
  personId!: string;
  personName!: string;
  /** Belt code. */
  belt!: string;
  beltNames!: Record<string, string>;
  reason!: string;
  endsOn!: string;
  @ApiProperty({ enum: STATES })
  state!: string;
  proposedBy!: string;
  proposerName!: string;
  proposedAt!: Date;
  decidedBy!: string | null;
  decidedAt!: Date | null;
  /** What the caller may do with it: `confirm`, `refuse`. */
  can!: string[];
}

export class RecognitionPageDto {
  items!: RecognitionDto[];
  next!: string | null;
}

export class RecognitionsQuery extends PageQuery {
  @ApiProperty({ enum: STATES, required: false })
  @IsOptional()
  @IsIn(STATES)
  state?: string;

  /** A named audit: why the auditor looks at persons one by one. It goes into the trail. */
  @IsOptional()
  @IsText(1, 500)
  auditReason?: string;
}
