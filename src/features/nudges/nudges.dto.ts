import { IsIn, IsOptional } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '../../platform/http/page.dto';
import { type Snooze, SNOOZES } from './wishes.service';

const STATES = ['held', 'snoozed', 'new', 'seen', 'done'] as const;
const ACTS = ['done', 'snooze', 'dismiss', 'opt-out'] as const;

export type NudgeState = (typeof STATES)[number];
export type NudgeAct = (typeof ACTS)[number];

/** A nudge as its person reads it. */
export class NudgeDto {
  id!: string;
  /** `room.what` */
  reason!: string;
  subjectId!: string;
  title!: string;
  body!: string;
  /** Console path of what it is about. */
  path!: string;
  @ApiProperty({ enum: STATES })
  state!: NudgeState;
  at!: string;
  /** When a held one comes; null otherwise. */
  dueAt!: string | null;
  /** Why a held one was held; null otherwise. */
  heldBecause!: string | null;
  /** What its person may do with it; what is mandatory is neither dismissed nor turned off. */
  @ApiProperty({ enum: ACTS, isArray: true })
  can!: NudgeAct[];
}

export class NudgePageDto {
  items!: NudgeDto[];
  next!: string | null;
}

export class NudgesQuery extends PageQuery {
  /** `open` (default): new, seen and held; `done`: what was marked done. */
  @ApiPropertyOptional({ enum: ['open', 'done'] })
  @IsOptional()
  @IsIn(['open', 'done'])
  state?: 'open' | 'done';
}

export class NudgeCountDto {
  @ApiProperty({ type: 'integer' })
  unseen!: number;
}

export class SnoozeDto {
  /** An hour from now, the person's next working day, or their next week. */
  @ApiProperty({ enum: SNOOZES })
  @IsIn(SNOOZES)
  until!: Snooze;
}

export class SnoozedDto {
  /** When it comes again. */
  until!: string;
}
