import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { type Outcome, OUTCOMES } from './reports.reader';

const SPANS = [7, 30, 90];

export class NudgeReportQuery {
  /** Nudges found in so many days. */
  @ApiPropertyOptional({ type: 'integer', enum: SPANS })
  @IsOptional()
  @Transform(({ value }) => Number(value))
  @IsIn(SPANS)
  days?: number;
}

export class OutcomeCountDto {
  @ApiProperty({ enum: OUTCOMES })
  outcome!: Outcome;
  /** Persons; null: kept back, since it would tell about too few. */
  @ApiProperty({ type: 'integer', nullable: true })
  persons!: number | null;
}

export class ReasonReportDto {
  /** `room.what` */
  reason!: string;
  label!: string;
  counts!: OutcomeCountDto[];
}

export class NudgeReportDto {
  @ApiProperty({ type: 'integer' })
  days!: number;
  /** Fewer persons are not counted. */
  @ApiProperty({ type: 'integer' })
  fewest!: number;
  items!: ReasonReportDto[];
}

export class PausedReasonDto {
  /** `room.what` */
  reason!: string;
  at!: Date;
}

export class PausedReasonsDto {
  items!: PausedReasonDto[];
}
