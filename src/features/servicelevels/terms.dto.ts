import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate } from '../../platform/http/rules';

const present = (_: object, value: unknown): boolean => value !== null;

/** Hours on one day of the week, by the clock on the wall. */
export class OpeningHoursDto {
  /** 0 is Sunday. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 6 })
  @IsInt()
  @Min(0)
  @Max(6)
  day!: number;

  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  from!: string;

  /** `24:00` is the end of the day. */
  @Matches(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
  until!: string;
}

/** How soon a first answer is owed. */
export class LevelDto {
  /** Null: every other topic, and what is unrouted. */
  @ValidateIf(present)
  @IsUUID()
  topicId!: string | null;

  /** Minutes of opening time. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 14400 })
  @IsInt()
  @Min(1)
  @Max(14_400)
  minutes!: number;
}

/** What a channel promises: when it is open, and how soon it answers. */
export class StateTermsDto {
  /** Null: open day and night. */
  @ApiProperty({ type: [OpeningHoursDto], nullable: true })
  @ValidateIf(present)
  @IsArray()
  @ArrayMaxSize(28)
  @ValidateNested({ each: true })
  @Type(() => OpeningHoursDto)
  week!: OpeningHoursDto[] | null;

  /** Whose holidays it keeps, ISO 3166-1; null: none. */
  @ValidateIf(present)
  @Matches(/^[A-Z]{2}$/)
  country!: string | null;

  @ValidateIf(present)
  @Matches(/^[A-Z0-9-]{1,8}$/i)
  region!: string | null;

  /** Days on which it is closed besides. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsCalendarDate({ each: true })
  closed!: string[];

  /** Silent minutes after which a claim returns; null: thirty. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 5, maximum: 1440 })
  @ValidateIf(present)
  @IsInt()
  @Min(5)
  @Max(1440)
  leaseMinutes!: number | null;

  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => LevelDto)
  levels!: LevelDto[];
}

export class OpeningHoursViewDto {
  @ApiProperty({ type: 'integer' })
  day!: number;
  from!: string;
  until!: string;
}

export class LevelViewDto {
  topicId!: string | null;
  @ApiProperty({ type: 'integer' })
  minutes!: number;
}

export class HolidayDto {
  date!: string;
  names!: Record<string, string>;
}

/** A topic that may have a level of its own. */
export class LevelTopicDto {
  id!: string;
  names!: Record<string, string>;
}

export class TermsDto {
  channelId!: string;
  /** The channel's. */
  timeZone!: string;
  @ApiProperty({ type: [OpeningHoursViewDto], nullable: true })
  week!: OpeningHoursViewDto[] | null;
  country!: string | null;
  region!: string | null;
  closed!: string[];
  @ApiProperty({ type: 'integer', nullable: true })
  leaseMinutes!: number | null;
  levels!: LevelViewDto[];
  open!: boolean;
  /** When it opens next; null: it is open. */
  opensAt!: string | null;
  /** Every topic, by its code. */
  topics!: LevelTopicDto[];
  /** Holidays within the next year. */
  holidays!: HolidayDto[];
  @ApiProperty({ type: 'integer' })
  version!: number;
  can!: string[];
}

export class HolidayQuery {
  @IsOptional()
  @IsString()
  @Matches(/^[A-Z]{2}$/)
  country?: string;
}

/** A country, or a region of it. */
export class HolidayPlaceDto {
  code!: string;
  /** Null where the browser knows it. */
  name!: string | null;
}

/** Whose holidays are known. */
export class HolidayPlacesDto {
  items!: HolidayPlaceDto[];
}
