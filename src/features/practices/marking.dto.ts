import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsText } from '../../platform/http/rules';
import { PracticeMarkDto } from './my-practices.dto';
import { PracticeCriterionDto } from './practices.dto';

export class SubmissionsQuery extends PageQuery {
  /** What waits, in turn; or what was marked, the latest first. */
  @ApiPropertyOptional({ enum: ['waiting', 'marked'], default: 'waiting' })
  @IsOptional()
  @IsIn(['waiting', 'marked'])
  state: 'waiting' | 'marked' = 'waiting';
}

export class MarkInputDto {
  @Matches(/^[a-z0-9][a-z0-9-]{0,59}$/)
  criterion!: string;

  /** The level reached, counted from 0. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 5 })
  @IsInt()
  @Min(0)
  @Max(5)
  level!: number;

  @ValidateIf((_, value) => value !== null)
  @IsText(1, 2000)
  comment: string | null = null;
}

export class MarkingInputDto {
  /** One for each criterion. */
  @IsArray()
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => MarkInputDto)
  marks!: MarkInputDto[];

  /** Not below the pass mark. */
  @IsBoolean()
  passed!: boolean;

  /** What the author reads; asked for when it is not passed. */
  @ValidateIf((_, value) => value !== null)
  @IsText(1, 4000)
  feedback: string | null = null;
}

export class AllowanceInputDto {
  @IsText(1, 1000)
  reason!: string;
}

export class MissingMarkDto {
  kind!: string;
  id!: string;
  where!: string;
}

/** An answer in the queue, without its words. */
export class QueuedSubmissionDto {
  id!: string;
  practiceId!: string;
  practiceNames!: Record<string, string>;
  personId!: string;
  personName!: string;
  personNames!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  number!: number;
  language!: string;
  submittedAt!: string;
  markedAt!: string | null;
  passed!: boolean | null;
  /** Who has taken it for the present hour. */
  takenBy!: string | null;
  takerName!: string | null;
}

export class SubmissionPageDto {
  items!: QueuedSubmissionDto[];
  next!: string | null;
  /** What I lack to mark. */
  missing!: MissingMarkDto[];
}

export const MARKING_ACTS = ['take', 'put-back', 'mark', 'allow'] as const;
export type MarkingAct = (typeof MARKING_ACTS)[number];

/** An answer as its marker reads it. */
export class SubmissionDto extends QueuedSubmissionDto {
  network!: string;
  networkNames!: Record<string, string>;
  @ApiProperty({ type: 'integer', nullable: true })
  textLimit!: number | null;
  situation!: Record<string, string>;
  task!: Record<string, string>;
  model!: Record<string, string>;
  text!: string;
  rubric!: PracticeCriterionDto[];
  @ApiProperty({ type: 'integer' })
  passMark!: number;
  marks!: PracticeMarkDto[] | null;
  @ApiProperty({ type: 'integer', nullable: true })
  score!: number | null;
  feedback!: string | null;
  @ApiProperty({ enum: MARKING_ACTS, isArray: true })
  can!: MarkingAct[];
}
