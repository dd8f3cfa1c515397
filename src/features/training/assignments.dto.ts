import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsCalendarDate, IsText } from '../../platform/http/rules';

/** Persons of a list: what a rule of an audience holds. */
const LISTED = 1000;

/** A belt or a track, never both, for an audience or a list. */
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

  /** An audience, or else a list of people. */
  @IsOptional()
  @IsUUID()
  audienceId?: string;

  /** External ids; an audience of just these is made. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LISTED)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  people?: string[];

  /** Or a list that was taken before, of up to 100,000: an audience of just these is made. */
  @IsOptional()
  @IsUUID()
  listId?: string;

  /** The belt is to be earned again so many months after it was. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 120, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  everyMonths?: number | null;

  /** Or every year by this day, `MM-DD`; whoever earned it within half a year before is asked the year after. */
  @IsOptional()
  @IsString()
  @MaxLength(5)
  yearlyOn?: string | null;
}

/** What is to be looked at before it is assigned. */
export class AssignmentTrialDto extends AssignmentPreviewInputDto {
  /** Days that a renewal opens before its date; 30 unless stated. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 3650 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3650)
  joinerDays?: number;
}

export class AssignmentInputDto extends AssignmentPreviewInputDto {
  /** The date for those there now. */
  @IsCalendarDate()
  dueOn!: string;

  /** Calendar days for those who join later, and for earning a belt again before its date. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 3650 })
  @IsInt()
  @Min(1)
  @Max(3650)
  joinerDays!: number;

  @IsText(1, 2000)
  reason!: string;
}

/** Somebody who holds the belt already. */
export class HolderDto {
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  /** Code of the belt held: the one asked for, or a higher one. */
  belt!: string;
  from!: Date;
  until!: Date | null;
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
  /** External ids of the list that nobody has. */
  unknown!: string[];
  /** Persons of the list named more than once. */
  @ApiProperty({ type: 'integer' })
  repeated!: number;
  /** The first twenty of those who hold it, by family name. */
  holding!: HolderDto[];
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
  @ApiProperty({ type: 'integer', nullable: true })
  everyMonths!: number | null;
  /** `MM-DD` */
  yearlyOn!: string | null;
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
