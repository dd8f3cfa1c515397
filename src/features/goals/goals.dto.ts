import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsCalendarDate, IsLocalised, IsText } from '../../platform/http/rules';
import { POSITIVE_DECIMAL } from './goal';

/** What of a goal may change. */
export class ChangeGoalDto {
  @IsLocalised(200)
  names!: Record<string, string>;

  /** What is counted, by language. */
  @IsLocalised(200)
  measureNames!: Record<string, string>;

  /** Unit of the numbers, such as `customers` or `₪`. */
  @IsText(1, 40)
  unit!: string;

  /** An exact decimal above zero, as a string such as `"1200"` or `"12.5"`. */
  @Matches(POSITIVE_DECIMAL)
  target!: string;

  /** First day of the period. */
  @IsCalendarDate()
  from!: string;

  /** Last day of the period. */
  @IsCalendarDate()
  until!: string;

  /** The person who answers for it. */
  @IsUUID()
  ownerId!: string;
}

/** A new goal. Its code stays for good: files of outcomes name it. */
export class AddGoalDto extends ChangeGoalDto {
  /** Lower case letters, digits, `.`, `_` and `-`. */
  @Matches(/^[a-z0-9][a-z0-9._-]{0,59}$/)
  code!: string;
}

export class GoalsQuery extends PageQuery {
  /** Only goals whose period holds this date. */
  @IsOptional()
  @IsCalendarDate()
  on?: string;
}

/** What the organisation wants to reach. */
export class GoalDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
  measureNames!: Record<string, string>;
  unit!: string;
  /** An exact decimal. */
  target!: string;
  from!: string;
  until!: string;
  ownerId!: string;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class GoalPageDto {
  items!: GoalDto[];
  next!: string | null;
}
