import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { WeeksQuery } from '../../platform/http/weeks.dto';

export class TrendsQuery extends WeeksQuery {
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
