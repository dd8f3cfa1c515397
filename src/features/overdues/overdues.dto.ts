import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min, ValidateIf } from 'class-validator';

export class NudgeEscalationDto {
  /** Days overdue after which a manager hears of assigned training and rules to acknowledge; null: never. */
  @ApiProperty({ type: 'integer', nullable: true })
  managerAfterDays!: number | null;
  /** Minutes after which mail goes out for what is urgent and unseen; null: as for all. */
  @ApiProperty({ type: 'integer', nullable: true })
  urgentMailAfterMinutes!: number | null;
  /** Minutes after which devices are told of what is still unseen; null: at once. What is critical is told at once. */
  @ApiProperty({ type: 'integer', nullable: true })
  pushAfterMinutes!: number | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class SetNudgeEscalationDto {
  @ApiProperty({ type: 'integer', nullable: true })
  @ValidateIf(({ managerAfterDays }: SetNudgeEscalationDto) => managerAfterDays !== null)
  @IsInt()
  @Min(1)
  @Max(365)
  managerAfterDays!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  @ValidateIf(({ urgentMailAfterMinutes }: SetNudgeEscalationDto) => urgentMailAfterMinutes !== null)
  @IsInt()
  @Min(0)
  @Max(10_080)
  urgentMailAfterMinutes!: number | null;

  /** Absent: as it was. */
  @ApiProperty({ type: 'integer', nullable: true, required: false })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_080)
  pushAfterMinutes?: number | null;
}
