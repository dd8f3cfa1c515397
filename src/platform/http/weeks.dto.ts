import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** Figures week by week, up to the present one. */
export class WeeksQuery {
  /** How many weeks back. */
  @ApiPropertyOptional({ type: 'integer', minimum: 2, maximum: 53, default: 12 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2)
  @Max(53)
  weeks: number = 12;
}
