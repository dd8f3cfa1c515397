import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { MY_SITTING_ACTS, type MySittingAct } from './my-sittings.reader';
import { SESSION_KINDS, type SessionKind } from './session';
import { HostDto } from './sittings.dto';
import { SITTING_STATES, type SittingState } from './sitting';

export class MySittingsQuery {
  /** Only dates of this session. */
  @IsOptional()
  @IsUUID()
  session?: string;
}

/** A date I may take a place on, or have one. */
export class MySittingDto {
  id!: string;
  sessionId!: string;
  names!: Record<string, string>;
  about!: Record<string, string>;
  @ApiProperty({ enum: SESSION_KINDS })
  kind!: SessionKind;
  /** What attending is credited with. */
  @ApiProperty({ type: 'integer' })
  minutes!: number;
  startsAt!: string;
  endsAt!: string;
  timeZone!: string;
  room!: string | null;
  /** Where a webinar is joined, once I have a place. */
  address!: string | null;
  languages!: string[];
  hosts!: HostDto[];
  guest!: string | null;
  @ApiProperty({ enum: SITTING_STATES })
  state!: SittingState;
  /** Why it was moved or called off last. */
  reason!: string | null;
  @ApiProperty({ type: 'integer' })
  free!: number;
  /** How many wait. */
  @ApiProperty({ type: 'integer' })
  waiting!: number;
  @ApiProperty({ enum: ['held', 'waiting', 'ended'], nullable: true, type: 'string' })
  place!: 'held' | 'waiting' | 'ended' | null;
  /** Why my place ended. */
  @ApiProperty({ enum: ['given-back', 'away', 'left', 'cancelled'], nullable: true, type: 'string' })
  ended!: 'given-back' | 'away' | 'left' | 'cancelled' | null;
  /** In the line, counted from 1, while I wait. */
  @ApiProperty({ type: 'integer', nullable: true })
  position!: number | null;
  attendedAt!: string | null;
  @ApiProperty({ enum: MY_SITTING_ACTS, isArray: true })
  can!: MySittingAct[];
}

export class MySittingListDto {
  items!: MySittingDto[];
}

export class AskedPlaceDto {
  @ApiProperty({ enum: ['held', 'waiting'] })
  state!: 'held' | 'waiting';
  @ApiProperty({ type: 'integer', nullable: true })
  position!: number | null;
}

export class EnterCodeDto {
  /** Eight digits, as shown in the room. */
  @Matches(/^\d{4}[ -]?\d{4}$/)
  code!: string;
}
