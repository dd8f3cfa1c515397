import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsCalendarDate } from '../../platform/http/rules';
import { HoursDto, ShiftDto } from './change-person.dto';

/** Days on which somebody is away, both included. Why is nobody's business and stored nowhere. */
export class RecordAbsenceDto {
  @IsCalendarDate()
  from!: string;

  @IsCalendarDate()
  until!: string;
}

export class ChangeAbsenceDto {
  @IsOptional()
  @IsCalendarDate()
  from?: string;

  @IsOptional()
  @IsCalendarDate()
  until?: string;
}

export class AbsenceDto {
  id!: string;
  from!: string;
  until!: string;
}

/** Absences, the latest first. */
export class AbsencePageDto {
  items!: AbsenceDto[];
  next!: string | null;
}

/** Hours that replace the shifts of one day; none: not at work. */
export class StateHoursDto {
  @IsArray()
  @ArrayMaxSize(8)
  @ValidateNested({ each: true })
  @Type(() => HoursDto)
  hours!: HoursDto[];
}

export class ShiftExceptionDto {
  on!: string;
  hours!: HoursDto[];
  /** Who said so last. */
  @ApiProperty({ enum: ['hr', 'person', 'import'] })
  statedBy!: 'hr' | 'person' | 'import';
}

/** Exceptions from a date on. */
export class ShiftExceptionPageDto {
  items!: ShiftExceptionDto[];
  next!: string | null;
}

export class ShiftExceptionsQuery extends PageQuery {
  /** From this date on; absent: from today. */
  @IsOptional()
  @IsCalendarDate()
  from?: string;
}

/** One's own calendar: what HR's data say, and the exceptions ahead. */
export class MyCalendarDto {
  /** Today, where the person is. */
  today!: string;
  timeZone!: string;
  /** ISO days of the week, Monday being 1. */
  @ApiProperty({ type: 'array', items: { type: 'integer' } })
  workWeek!: number[];
  /** None: the usual hours of the work week. */
  shifts!: ShiftDto[];
  /** The next hundred. */
  exceptions!: ShiftExceptionDto[];
  /** Present and coming absences, at most a hundred. */
  absences!: AbsenceDto[];
}
