import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate, IsLocalised, IsText } from '../../platform/http/rules';
import { SHIFTS, TIME } from './calendar';

/** Hours of one day. */
export class HoursDto {
  /** `HH:MM`. */
  @Matches(TIME)
  from!: string;

  /** `HH:MM`; at or before `from` it is on the next day. */
  @Matches(TIME)
  until!: string;
}

/** Hours of every week. */
export class ShiftDto extends HoursDto {
  /** ISO day of the week, Monday being 1. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 7 })
  @IsInt()
  @Min(1)
  @Max(7)
  day!: number;
}

/** What of a person may be stated singly: `null` clears, absent leaves. */
export class ChangePersonDto {
  @ValidateIf((_, value) => value !== undefined)
  @IsText(1, 100)
  givenName?: string;

  @ValidateIf((_, value) => value !== undefined)
  @IsText(1, 100)
  familyName?: string;

  /** Full names by language, such as `{ "he": "נועה לוי" }`. */
  @IsOptional()
  @IsLocalised(200)
  names?: Record<string, string> | null;

  @IsOptional()
  @IsEmail({ require_tld: false })
  @MaxLength(254)
  email?: string | null;

  @IsOptional()
  @IsText(1, 200)
  legalEntity?: string | null;

  @IsOptional()
  @IsText(1, 200)
  department?: string | null;

  @IsOptional()
  @IsText(1, 200)
  jobFamily?: string | null;

  @IsOptional()
  @IsText(1, 200)
  jobTitle?: string | null;

  @ApiProperty({ type: 'integer', nullable: true, required: false })
  @IsOptional()
  @IsInt()
  @Min(-999_999_999)
  @Max(999_999_999)
  grade?: number | null;

  @IsOptional()
  @IsUUID()
  managerId?: string | null;

  @IsOptional()
  @IsText(1, 200)
  location?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(/^[a-z]{2,3}$/, { each: true })
  languages?: string[] | null;

  /** Such as `Asia/Jerusalem`. */
  @IsOptional()
  @IsText(1, 60)
  timeZone?: string | null;

  /** ISO days of the week, Monday being 1. */
  @ApiProperty({ type: 'array', items: { type: 'integer', minimum: 1, maximum: 7 }, nullable: true, required: false })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(7)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  workWeek?: number[] | null;

  /** By the week; null or none: the usual hours of the work week. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(SHIFTS)
  @ValidateNested({ each: true })
  @Type(() => ShiftDto)
  shifts?: ShiftDto[] | null;

  @IsOptional()
  @IsCalendarDate()
  hiredOn?: string | null;
}

/** A new person. */
export class AddPersonDto extends ChangePersonDto {
  @IsText(1, 200)
  externalId!: string;

  @IsText(1, 100)
  declare givenName: string;

  @IsText(1, 100)
  declare familyName: string;
}

/** Somebody leaves: at once, or on their last day. */
export class DepartureDto {
  /** Absent: today. */
  @IsOptional()
  @IsCalendarDate()
  leftOn?: string;
}

/** The same person comes back. */
export class RehireDto {
  /** Absent: as it was. */
  @IsOptional()
  @IsCalendarDate()
  hiredOn?: string;
}
