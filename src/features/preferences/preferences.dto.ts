import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, Matches, Max, Min, ValidateIf } from 'class-validator';
import { type Theme, THEMES } from '../../platform/declarations/reasons';
import { CADENCES, type Cadence, type Mode, MODES } from './choice';

/** A reason as a person chooses about it. */
export class ReasonChoiceDto {
  /** `room.what` */
  reason!: string;
  @ApiProperty({ enum: THEMES })
  theme!: Theme;
  /** What such a message says; what differs from one to the next stands as `…`. */
  label!: string;
  /** Null: as the cadence has it. */
  @ApiProperty({ enum: MODES, nullable: true, type: String })
  mode!: Mode | null;
  /** It can't be turned off. */
  mandatory!: boolean;
}

export class PreferencesDto {
  @ApiProperty({ enum: CADENCES })
  cadence!: Cadence;
  /** Also outside working hours and on holidays. */
  offDuty!: boolean;
  /** Country whose public holidays one keeps, by ISO 3166 code; null: that of the house. */
  holidays!: string | null;
  /** Whether messages also come by mail, where the house sends any; null: as the house has it, which is yes. */
  email!: boolean | null;
  /** Countries there are to choose from. */
  countries!: string[];
  reasons!: ReasonChoiceDto[];
}

/** What is absent stays as it is. */
export class StatePreferencesDto {
  @ApiPropertyOptional({ enum: CADENCES })
  @IsOptional()
  @IsIn(CADENCES)
  cadence?: Cadence;

  @IsOptional()
  @IsBoolean()
  offDuty?: boolean;

  @ValidateIf(({ holidays }: StatePreferencesDto) => holidays !== undefined && holidays !== null)
  @Matches(/^[A-Z]{2}$/)
  holidays?: string | null;

  @IsOptional()
  @IsBoolean()
  email?: boolean;

  /** By reason: `at-once`, `digest`, `off`, or null for as the cadence has it. */
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', enum: [...MODES], nullable: true },
  })
  @IsOptional()
  @IsObject()
  reasons?: Record<string, Mode | null>;
}

export class NudgeBudgetDto {
  @ApiProperty({ type: 'integer' })
  perDay!: number;
  @ApiProperty({ type: 'integer' })
  perWeek!: number;
  @ApiProperty({ type: 'integer' })
  criticalPerDay!: number;
  /** Country whose public holidays count for whoever has chosen none; null: as the time zone tells. */
  holidays!: string | null;
  countries!: string[];
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class SetNudgeBudgetDto {
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(20)
  perDay!: number;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(2)
  @Max(100)
  perWeek!: number;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(10)
  criticalPerDay!: number;

  @ValidateIf(({ holidays }: SetNudgeBudgetDto) => holidays !== null)
  @Matches(/^[A-Z]{2}$/)
  holidays!: string | null;
}
