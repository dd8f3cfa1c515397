import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { IsText } from '../../platform/http/rules';

/** For how long after publishing authors are asked to look who answered. */
export class StateFollowUpDto {
  /** So many hours after publishing they are asked for the first time. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 72 })
  @IsInt()
  @Min(1)
  @Max(72)
  afterHours!: number;

  /** After so many hours nobody is asked any more. */
  @ApiProperty({ type: 'integer', minimum: 2, maximum: 336 })
  @IsInt()
  @Min(2)
  @Max(336)
  untilHours!: number;

  @IsText(3, 500)
  reason!: string;
}

export class FollowUpDto {
  /** Null: wherever a channel has no window of its own. */
  channelId!: string | null;
  channelNames!: Record<string, string> | null;
  /** Whether it is stated for this channel. */
  own!: boolean;
  @ApiProperty({ type: 'integer' })
  afterHours!: number;
  @ApiProperty({ type: 'integer' })
  untilHours!: number;
  from!: string;
  reason!: string | null;
}

export class FollowUpListDto {
  /** First the general one. */
  items!: FollowUpDto[];
}
