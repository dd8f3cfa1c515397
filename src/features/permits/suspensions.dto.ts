import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, ValidateIf } from 'class-validator';
import { IsInstant, IsText } from '../../platform/http/rules';

/** Puts a person's permits on hold. */
export class SuspendDto {
  @IsText(1, 1000)
  reason!: string;

  /** From now on by default. */
  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Null: until it is ended. */
  @ApiPropertyOptional({ type: 'string', format: 'date-time', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsInstant()
  until: string | null = null;
}

/** Ends a suspension before its time. */
export class EndSuspensionDto {
  @IsText(1, 1000)
  reason!: string;
}

export class SuspensionDto {
  id!: string;
  personId!: string;
  reason!: string;
  from!: string;
  /** Null: until it is ended. */
  until!: string | null;
  /** Who decided, as in the trail. */
  decidedBy!: string;
  closedAt!: string | null;
  closedBy!: string | null;
}

export class SuspensionPageDto {
  items!: SuspensionDto[];
  next!: string | null;
}
