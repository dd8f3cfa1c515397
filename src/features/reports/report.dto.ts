import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsText } from '../../platform/http/rules';

const STATES = ['assigned', 'voluntary', 'withdrawn', 'completed'] as const;

export class ReportQuery extends PageQuery {
  /** Track code. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  track?: string;

  @ApiPropertyOptional({ enum: STATES })
  @IsOptional()
  @IsIn(STATES)
  state?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  department?: string;

  /** A named audit: why the auditor looks at persons one by one. It goes into the trail. */
  @IsOptional()
  @IsText(1, 500)
  auditReason?: string;

  /** Only the late, or only those who are not. */
  @ApiPropertyOptional({ enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  late?: string;
}

export class FiguresQuery {
  /** Track code. */
  @IsText(1, 100)
  track!: string;

  /** Only this department's line; it is the line of the whole table, whatever is asked. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  department?: string;
}

/** A department's counts. Null: kept back. */
export class FiguresLineDto {
  department!: string | null;
  @ApiProperty({ type: 'array', items: { type: 'integer', nullable: true } })
  counts!: (number | null)[];
  @ApiProperty({ type: 'integer', nullable: true })
  total!: number | null;
}

/** A legal entity's counts by department and state. */
export class EntityFiguresDto {
  legalEntity!: string | null;
  /** The smallest group that is shown; null outside works-council mode. */
  @ApiProperty({ type: 'integer', nullable: true })
  minimum!: number | null;
  /** What the counts are of, in order. */
  states!: string[];
  lines!: FiguresLineDto[];
  /** Over all departments. */
  sums!: FiguresLineDto;
}

export class FiguresDto {
  items!: EntityFiguresDto[];
}

/** One person on one track. */
export class ReportRowDto {
  enrolmentId!: string;
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  department!: string | null;
  track!: string;
  trackNames!: Record<string, string>;
  /** Belt code. */
  belt!: string;
  @ApiProperty({ enum: STATES })
  state!: string;
  enrolledAt!: Date;
  startedAt!: Date | null;
  completedAt!: Date | null;
  dueOn!: string | null;
  /** Extensions and waivers that stand, each kind once. */
  @ApiProperty({ isArray: true, enum: ['extension', 'module-waiver', 'date-waiver'] })
  excused!: readonly string[];
  /** Assigned, and the date has passed; whoever is away is never late. */
  late!: boolean;
  /** Absent now. */
  away!: boolean;
}

export class ReportPageDto {
  items!: ReportRowDto[];
  next!: string | null;
}
