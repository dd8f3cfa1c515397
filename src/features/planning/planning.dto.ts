import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, registerDecorator } from 'class-validator';
import { IsCalendarDate } from '../../platform/http/rules';
import { type DraftKind, HeldDto, KINDS, NamedPersonDto } from '../drafts/public';
import { isLocalTime } from './zoned';

/** A day and time on the clock of the channel's zone. */
function IsLocalTime() {
  return (target: object, propertyName: string): void =>
    registerDecorator({
      name: 'isLocalTime',
      target: target.constructor,
      propertyName,
      validator: { validate: isLocalTime, defaultMessage: () => 'must be a local time' },
    });
}

/** When words are to go out. */
export class PlanDto {
  /** What the clocks of the channel's time zone show then, `2026-03-27T09:30`; what they leap over comes an hour later. */
  @IsString()
  @IsLocalTime()
  local!: string;
}

export class CalendarQuery {
  /** The first day, in UTC. */
  @IsCalendarDate()
  from!: string;

  /** So many days. */
  @Matches(/^([1-9]|[1-5]\d|6[0-2])$/)
  days: string = '7';
}

export const PLANNED_ACTS = ['move', 'cancel'] as const;

/** Something planned, ready since its time came, or published. */
export class PlannedDto {
  /** Null for what went out. */
  planId!: string | null;
  draftId!: string;
  @ApiProperty({ enum: KINDS })
  kind!: DraftKind;
  @ApiProperty({ enum: ['planned', 'ready', 'published'] })
  status!: 'planned' | 'ready' | 'published';
  at!: string;
  /** What the clocks of the zone show then. */
  local!: string;
  zone!: string;
  channelId!: string;
  channelNames!: Record<string, string>;
  author!: NamedPersonDto;
  language!: string;
  opening!: string;
  link!: string | null;
  /** A moratorium holds it, or held it and nobody has confirmed it since. */
  held!: HeldDto | null;
  @ApiProperty({ enum: PLANNED_ACTS, isArray: true })
  can!: (typeof PLANNED_ACTS)[number][];
  @ApiProperty({ type: 'integer', nullable: true })
  version!: number | null;
}

export class CalendarDto {
  items!: PlannedDto[];
}
