import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

/** How a belt earned on a track is renewed. */
export class RenewalTermDto {
  /** Days before its time is over from which it may be earned again by own choice, never in the first half of it. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 3650 })
  @IsInt()
  @Min(0)
  @Max(3650)
  renewalDays!: number;

  /** Days for which the belt still counts after that. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 365 })
  @IsInt()
  @Min(0)
  @Max(365)
  graceDays!: number;
}
