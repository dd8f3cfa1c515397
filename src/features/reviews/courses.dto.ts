import { ApiProperty } from '@nestjs/swagger';
import { NamedPersonDto } from '../drafts/public';
import { ReviewStepDto } from './plans.dto';

/** An approval in a step. */
export class StepApprovalDto {
  by!: NamedPersonDto;
  /** The named person it counts for, when another one stood in. */
  counts!: NamedPersonDto | null;
  at!: string;
}

/** A step of a review, with who approved in it. */
export class CourseStepDto extends ReviewStepDto {
  approvals!: StepApprovalDto[];
  @ApiProperty({ enum: ['done', 'present', 'to-come'] })
  state!: 'done' | 'present' | 'to-come';
}

/** Who reads submitted words just now. */
export class ReviewReadingDto {
  by!: NamedPersonDto;
  mine!: boolean;
  until!: string;
}

/** How far the review of submitted words has come. */
export class CourseDto {
  @ApiProperty({ type: 'integer' })
  revision!: number;
  steps!: CourseStepDto[];
  dueAt!: string;
  /** When the present step goes on to others; null: it does not. */
  escalatesAt!: string | null;
  /** How often it has gone on. */
  @ApiProperty({ type: 'integer' })
  escalated!: number;
  /** Since when nobody can take the present step. */
  stuckSince!: string | null;
  reading!: ReviewReadingDto | null;
}

/** A step that nobody can take. */
export class StuckStepDto {
  draftId!: string;
  channelId!: string;
  channelNames!: Record<string, string>;
  @ApiProperty({ enum: ['low', 'medium', 'high'] })
  risk!: 'low' | 'medium' | 'high';
  author!: NamedPersonDto;
  /** Number of the step, from 1. */
  @ApiProperty({ type: 'integer' })
  step!: number;
  asked!: NamedPersonDto[];
  @ApiProperty({ type: 'integer' })
  needed!: number;
  @ApiProperty({ type: 'integer' })
  escalated!: number;
  since!: string;
}

export class StuckStepsDto {
  items!: StuckStepDto[];
  next!: string | null;
}
