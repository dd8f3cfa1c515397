import { ApiProperty } from '@nestjs/swagger';
import { SESSION_KINDS, type SessionKind } from './session';
import { SITTING_STATES, type SittingState } from './sitting';

/** Who hosts a date. */
export class HostDto {
  id!: string;
  name!: string;
  /** By language, where the directory has them. */
  names!: Record<string, string>;
}

export class SessionDto {
  id!: string;
  @ApiProperty({ enum: SESSION_KINDS })
  kind!: SessionKind;
  names!: Record<string, string>;
  about!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  minutes!: number;
  legalEntity!: string | null;
  department!: string | null;
  retired!: boolean;
  /** Dates ahead. */
  @ApiProperty({ type: 'integer' })
  ahead!: number;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class SessionPageDto {
  items!: SessionDto[];
  next!: string | null;
}

export const SITTING_ACTS = ['change', 'cancel', 'mark', 'show-code'] as const;
export type SittingAct = (typeof SITTING_ACTS)[number];

/** A session held once, as those see it who keep or host it. */
export class SittingDto {
  id!: string;
  sessionId!: string;
  names!: Record<string, string>;
  @ApiProperty({ enum: SESSION_KINDS })
  kind!: SessionKind;
  @ApiProperty({ type: 'integer' })
  minutes!: number;
  startsAt!: string;
  endsAt!: string;
  /** As the clock on the wall shows it. */
  starts!: string;
  ends!: string;
  timeZone!: string;
  room!: string | null;
  address!: string | null;
  @ApiProperty({ type: 'integer' })
  capacity!: number;
  languages!: string[];
  hosts!: HostDto[];
  guest!: string | null;
  @ApiProperty({ enum: SITTING_STATES })
  state!: SittingState;
  /** Why it was moved or called off last. */
  reason!: string | null;
  @ApiProperty({ type: 'integer' })
  held!: number;
  @ApiProperty({ type: 'integer' })
  waiting!: number;
  @ApiProperty({ type: 'integer' })
  attended!: number;
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** What the viewer may do now. */
  @ApiProperty({ enum: SITTING_ACTS, isArray: true })
  can!: SittingAct[];
}

export class SittingListDto {
  items!: SittingDto[];
}

/** Somebody on the list of a sitting. */
export class PlaceDto {
  personId!: string;
  personName!: string;
  names!: Record<string, string>;
  @ApiProperty({ enum: ['held', 'waiting'] })
  state!: 'held' | 'waiting';
  attendedAt!: string | null;
  /** How attendance was marked. */
  @ApiProperty({ enum: ['list', 'code'], nullable: true, type: 'string' })
  way!: 'list' | 'code' | null;
}

export class PlaceListDto {
  items!: PlaceDto[];
}

/** The code to show in the room; another one follows soon. */
export class ShownCodeDto {
  /** Eight digits; null while the doors are shut. */
  code!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  changesInMs!: number | null;
}
