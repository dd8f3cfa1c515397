import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';

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

  /** Only the late, or only those who are not. */
  @ApiPropertyOptional({ enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  late?: string;
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
  /** Assigned, and the date has passed; whoever is away is never late. */
  late!: boolean;
  /** Absent now. */
  away!: boolean;
}

export class ReportPageDto {
  items!: ReportRowDto[];
  next!: string | null;
}
