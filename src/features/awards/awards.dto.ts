import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsCalendarDate, IsText } from '../../platform/http/rules';
import { REVOCATION_CODES, type RevocationCode } from './revocation';

/** Takes a belt back. */
export class RevokeAwardDto {
  @ApiProperty({ enum: REVOCATION_CODES })
  @IsIn(REVOCATION_CODES)
  code!: RevocationCode;

  /** What happened; the person reads it. */
  @IsText(1, 2000)
  words!: string;
}

export class ExtendEnrolmentDto {
  /** The later date. */
  @IsCalendarDate()
  dueOn!: string;

  /** The person reads it. */
  @IsText(1, 2000)
  reason!: string;
}

export class WaiveDto {
  /** The module; the date of the enrolment when absent. */
  @IsOptional()
  @IsUUID()
  moduleId?: string;

  /** The last day of the waiver; until it is ended when absent. */
  @ApiPropertyOptional({ type: 'string', nullable: true })
  @IsOptional()
  @IsCalendarDate()
  endsOn?: string | null;

  /** The person reads it. */
  @IsText(1, 2000)
  reason!: string;
}

const EXCUSES = ['extension', 'module-waiver', 'date-waiver'] as const;

/** A later date or a waiver. */
export class ExcuseDto {
  id!: string;
  @ApiProperty({ enum: EXCUSES })
  kind!: (typeof EXCUSES)[number];
  moduleId!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  moduleNames!: Record<string, string> | null;
  dueOn!: string | null;
  endsOn!: string | null;
  reason!: string;
  /** Who granted it; null for an operator. */
  grantedBy!: string | null;
  grantedAt!: string;
}

export class MyExcuseDto extends ExcuseDto {
  enrolmentId!: string;
}

export class MyExcusesDto {
  items!: MyExcuseDto[];
}

export class PersonExcuseDto extends ExcuseDto {
  endedAt!: string | null;
  can!: string[];
}

export class RevocationDto {
  @ApiProperty({ enum: REVOCATION_CODES })
  code!: RevocationCode;
  words!: string;
  by!: string | null;
}

export class PersonAwardDto {
  id!: string;
  belt!: string;
  beltNames!: Record<string, string>;
  colour!: string;
  @ApiProperty({ type: 'integer' })
  rank!: number;
  @ApiProperty({ enum: ['track', 'recognition'] })
  ground!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  trackNames!: Record<string, string> | null;
  @ApiProperty({ type: 'integer', nullable: true })
  number!: number | null;
  from!: string;
  until!: string | null;
  /** Until when it counts: `until` and the days of grace. */
  countsUntil!: string | null;
  revokedAt!: string | null;
  revocation!: RevocationDto | null;
  @ApiProperty({ enum: ['held', 'grace', 'ended', 'revoked'] })
  state!: string;
  can!: string[];
}

export class PersonModuleDto {
  id!: string;
  kind!: string;
  names!: Record<string, string>;
  completedAt!: string | null;
  waivedAt!: string | null;
  can!: string[];
}

export class PersonEnrolmentDto {
  id!: string;
  @ApiProperty({ enum: ['assigned', 'voluntary', 'completed'] })
  state!: string;
  dueOn!: string | null;
  belt!: string;
  trackNames!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  number!: number;
  enrolledAt!: string;
  completedAt!: string | null;
  modules!: PersonModuleDto[];
  excuses!: PersonExcuseDto[];
  can!: string[];
}

/** One person's belts and enrolments, with what may be decided about them. */
export class PersonAwardsDto {
  personId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  awards!: PersonAwardDto[];
  enrolments!: PersonEnrolmentDto[];
}
