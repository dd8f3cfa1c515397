import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class TrendsQuery {
  /** How many weeks back. */
  @ApiPropertyOptional({ type: 'integer', minimum: 2, maximum: 53, default: 12 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2)
  @Max(53)
  weeks: number = 12;

  /** Track code; without it all of them. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  track?: string;
}

/** How things stood at the end of a week, by the dates that count today. */
export class TrendWeekDto {
  /** Its last day. */
  on!: string;
  /** Persons and tracks with a date by which it is asked. */
  @ApiProperty({ type: 'integer' })
  asked!: number;
  @ApiProperty({ type: 'integer' })
  completed!: number;
  @ApiProperty({ type: 'integer' })
  late!: number;
}

export class TrendsDto {
  /** The earliest week first. */
  items!: TrendWeekDto[];
  /** Works-council mode keeps legal entities out of it: what one week tells beyond another may be one person. */
  keptBack!: boolean;
}
