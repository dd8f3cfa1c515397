import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ImportFaultDto } from './people-import.dto';

export class CalendarImportQuery {
  /** `true` only checks. */
  @ApiPropertyOptional({ enum: ['true', 'false'], default: 'false' })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}

/** What a file of absences or exceptions did, or would. */
export class CalendarImportDto {
  @ApiProperty({ type: 'integer' })
  rows!: number;
  /** Absences that were not known, or days whose hours are stated. */
  @ApiProperty({ type: 'integer' })
  added!: number;
  /** The first two hundred; only in a dry run. */
  faults!: ImportFaultDto[];
  @ApiProperty({ type: 'integer' })
  faultsTotal!: number;
}
