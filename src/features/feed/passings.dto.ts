import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min, ValidateIf } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { type Risk, RISKS } from '../topics/public';
import { ChannelRefDto, RoutedTopicDto } from './feed.dto';

/** An interaction that another department passed to mine. */
export class PassedItemDto {
  id!: string;
  channel!: ChannelRefDto;
  department!: string;
  /** Why it was passed on. */
  reason!: string;
  text!: string;
  language!: string | null;
  @ApiProperty({ enum: RISKS })
  risk!: Risk;
  topics!: RoutedTopicDto[];
  arrivedAt!: string;
  passedAt!: string;
  can!: string[];
}

export class PassedItemsDto {
  items!: PassedItemDto[];
}

/** An interaction that I passed on. */
export class PassedOnDto {
  id!: string;
  department!: string;
  reason!: string;
  passedAt!: string;
}

export class PassedOnListDto {
  items!: PassedOnDto[];
}

export class DepartmentNamesDto {
  items!: string[];
}

export class FurtherAnswerDto {
  /** Why one answer is not enough. */
  @IsText(1, 500)
  reason!: string;
}

export class StateCapacityDto {
  /** Null: no number of one's own. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 500 })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(500)
  most!: number | null;
}

export class CapacityDto {
  /** The house's; null: as many as somebody likes. */
  @ApiProperty({ type: 'integer', nullable: true })
  house!: number | null;
  /** A lower one of one's own. */
  @ApiProperty({ type: 'integer', nullable: true })
  own!: number | null;
  @ApiProperty({ type: 'integer' })
  running!: number;
}
