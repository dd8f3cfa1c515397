import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { IsText } from '../../platform/http/rules';

export class ChangeRetentionDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 36500 })
  @IsInt()
  @Min(1)
  @Max(36500)
  days!: number;

  /** Why; it goes into the trail. */
  @IsText(1, 500)
  reason!: string;
}

/** A shortening that waits for a second person. */
export class RetentionChangeDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  days!: number;
  reason!: string;
  @ApiProperty({ enum: ['proposed', 'applied', 'refused'] })
  state!: 'proposed' | 'applied' | 'refused';
  proposedBy!: string;
  proposedAt!: string;
}

/** How long a kind of data is kept. */
export class RetentionKindDto {
  kind!: string;
  /** In the reader's language. */
  name!: string;
  @ApiProperty({ type: 'integer' })
  days!: number;
  /** As Obi comes. */
  @ApiProperty({ type: 'integer' })
  usual!: number;
  @ApiProperty({ type: 'integer' })
  least!: number;
  @ApiProperty({ type: 'integer' })
  most!: number;
  proposed!: RetentionChangeDto | null;
  /** `change`, `confirm`, `refuse`: what the reader may do with it. */
  can!: string[];
}

export class RetentionDto {
  items!: RetentionKindDto[];
}

/** One kind of rows or values in a run. */
export class DisposalTaskDto {
  /** `room.table` or `room.what`. */
  name!: string;
  kind!: string;
  /** What began before has gone. */
  cutoff!: string;
  @ApiProperty({ type: 'integer' })
  removed!: number;
  @ApiProperty({ type: 'array', items: { type: 'integer' } })
  certificates!: number[];
  doneAt!: string | null;
}

/** A run of the retention plan, with its report. */
export class DisposalRunDto {
  id!: string;
  askedAt!: string;
  doneAt!: string | null;
  tasks!: DisposalTaskDto[];
}

export class DisposalRunsDto {
  /** The latest first. */
  items!: DisposalRunDto[];
}
