import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsText } from '../../platform/http/rules';
import { STEPS, type Step } from './life';
import { LOG_STATES, type LogState } from './log.reader';

const STANDS = ['waiting', 'delivered', 'ended'] as const;
export type Stand = (typeof STANDS)[number];

export class NudgeLogQuery extends PageQuery {
  /** `room.what` */
  @IsOptional()
  @IsText(1, 100)
  reason?: string;

  /** `failed`: a mail of it was given up. */
  @ApiPropertyOptional({ enum: LOG_STATES })
  @IsOptional()
  @IsIn(LOG_STATES)
  state?: LogState;

  /** The Message-ID of a mail, as its receiver sees it. */
  @IsOptional()
  @IsText(10, 400)
  mail?: string;
}

/** A nudge as those see it who run nudges: not whose, and not what about. */
export class NudgeLogItemDto {
  id!: string;
  /** `room.what` */
  reason!: string;
  label!: string;
  foundAt!: Date;
  @ApiProperty({ enum: STANDS })
  state!: Stand;
  /** Why it waits: `budget`, `week`, or `own`: its person's hours, leave or choice, which are not told apart. */
  heldBecause!: string | null;
  /** When what waits is weighed again. */
  dueAt!: Date | null;
  deliveredAt!: Date | null;
  /** How its mail stands; null: there is none. */
  mail!: string | null;
  /** `resolved`, `expired`, `cancelled`, or `own`: by its person. */
  endedBecause!: string | null;
}

export class NudgeLogPageDto {
  items!: NudgeLogItemDto[];
  next!: string | null;
}

export class NudgeStepDto {
  at!: Date;
  @ApiProperty({ enum: STEPS })
  what!: Step['what'];
  /** `inbox`, or a medium beside it; null: the nudge itself. */
  medium!: string | null;
  /** Why, or what the receiver said. */
  detail!: string | null;
}

export class NudgeLifeDto {
  id!: string;
  /** `room.what` */
  reason!: string;
  label!: string;
  steps!: NudgeStepDto[];
}
