import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { type DraftKind, KINDS, NamedPersonDto } from '../drafts/public';
import { MOST_STEPS, WHO, type Who } from './step';

const RISKS = ['low', 'medium', 'high'] as const;
type Risk = (typeof RISKS)[number];

/** One step: so many of those it asks approve before the next begins. */
export class StateStepDto {
  @ApiProperty({ enum: WHO })
  @IsIn(WHO)
  who!: Who;

  /** By name, for `people`. */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  people: string[] = [];

  /** For `role`. */
  @IsOptional()
  @IsText(1, 40)
  role: string | null = null;

  /** All of the named. */
  @IsBoolean()
  all: boolean = false;

  /** Approvals by different persons. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 5, default: 1 })
  @IsInt()
  @Min(1)
  @Max(5)
  needed: number = 1;

  /** Opening hours after which it goes on to others; null: it waits. */
  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 1, maximum: 240 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(240)
  hours: number | null = null;

  /** Whom it goes on to, one after the other; after them whoever has the permit there. */
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  next: string[] = [];
}

/** The steps that reviews of these words take from now on. */
export class StatePlanDto {
  /** Null: on every channel. */
  @IsOptional()
  @IsUUID()
  channelId: string | null = null;

  /** Null: whatever the words answer. */
  @IsOptional()
  @IsUUID()
  topicId: string | null = null;

  /** Null: however risky. */
  @ApiPropertyOptional({ enum: RISKS, nullable: true })
  @IsOptional()
  @IsIn(RISKS)
  risk: Risk | null = null;

  /** Null: every kind of words. */
  @ApiPropertyOptional({ enum: KINDS, nullable: true })
  @IsOptional()
  @IsIn(KINDS)
  kind: DraftKind | null = null;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_STEPS)
  @ValidateNested({ each: true })
  @Type(() => StateStepDto)
  steps!: StateStepDto[];

  @IsText(1, 1000)
  reason!: string;
}

export class EndPlanDto {
  @IsText(1, 1000)
  reason!: string;
}

export class ReviewStepDto {
  @ApiProperty({ enum: WHO })
  who!: Who;
  people!: NamedPersonDto[];
  role!: string | null;
  all!: boolean;
  @ApiProperty({ type: 'integer' })
  needed!: number;
  @ApiProperty({ type: 'integer', nullable: true })
  hours!: number | null;
  next!: NamedPersonDto[];
}

/** A plan, with who stated it and why. */
export class ReviewPlanDto {
  id!: string;
  channelId!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  channelNames!: Record<string, string> | null;
  topicId!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  topicNames!: Record<string, string> | null;
  @ApiProperty({ enum: RISKS, nullable: true })
  risk!: Risk | null;
  @ApiProperty({ enum: KINDS, nullable: true })
  kind!: DraftKind | null;
  steps!: ReviewStepDto[];
  reason!: string;
  statedBy!: NamedPersonDto;
  from!: string;
  until!: string | null;
  endedBy!: NamedPersonDto | null;
  endedReason!: string | null;
}

export class ReviewPlansDto {
  items!: ReviewPlanDto[];
  /** What the caller may do: `state`. */
  can!: string[];
}

export class PastReviewPlansDto {
  items!: ReviewPlanDto[];
  next!: string | null;
}

export class ReviewersDto {
  items!: NamedPersonDto[];
  /** Roles that a step may ask. */
  roles!: string[];
}
