import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IsCalendarDate, IsText } from '../../platform/http/rules';

/** A belt or a track, never both, for an audience. */
export class AssignmentPreviewInputDto {
  /** Belt code: the latest edition of the track that leads to it. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  belt?: string;

  /** Track code: its latest edition. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  track?: string;

  @IsUUID()
  audienceId!: string;
}

export class AssignmentInputDto extends AssignmentPreviewInputDto {
  /** The date for those there now. */
  @IsCalendarDate()
  dueOn!: string;

  /** Calendar days for those who join later. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 3650 })
  @IsInt()
  @Min(1)
  @Max(3650)
  joinerDays!: number;

  @IsText(1, 2000)
  reason!: string;
}

/** What assigning would do. */
export class AssignmentPreviewDto {
  @ApiProperty({ type: 'integer' })
  members!: number;
  @ApiProperty({ type: 'integer' })
  toEnrol!: number;
  /** On the track already. */
  @ApiProperty({ type: 'integer' })
  already!: number;
  /** Hold the belt already. */
  @ApiProperty({ type: 'integer' })
  completed!: number;
}

/** What the assignment did at once. */
export class AssignedDto {
  id!: string;
  /** Persons it asks now. */
  @ApiProperty({ type: 'integer' })
  reached!: number;
  /** Of them newly enrolled. */
  @ApiProperty({ type: 'integer' })
  enrolled!: number;
}

export class AssignmentDto {
  id!: string;
  @ApiProperty({ enum: ['belt', 'track'] })
  asks!: string;
  belt!: string;
  beltNames!: Record<string, string>;
  track!: string;
  trackNames!: Record<string, string>;
  editionId!: string;
  audienceId!: string;
  audienceNames!: Record<string, string>;
  dueOn!: string;
  @ApiProperty({ type: 'integer' })
  joinerDays!: number;
  reason!: string;
  assignedAt!: Date;
  endedAt!: Date | null;
  /** Persons it reaches now; of them started, completed, late, and away (who are never late). */
  @ApiProperty({ type: 'integer' })
  reached!: number;
  @ApiProperty({ type: 'integer' })
  started!: number;
  @ApiProperty({ type: 'integer' })
  completed!: number;
  @ApiProperty({ type: 'integer' })
  late!: number;
  @ApiProperty({ type: 'integer' })
  away!: number;
}

export class AssignmentPageDto {
  items!: AssignmentDto[];
  next!: string | null;
}
