import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export class OutcomeImportQuery {
  /** `true`: only says what the file would do. */
  @ApiProperty({ enum: ['true', 'false'], required: false })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}

/** Why a cell can't be taken. */
export class OutcomeFaultDto {
  /** The header is row 1, as a spreadsheet shows it. */
  @ApiProperty({ type: 'integer' })
  row!: number;
  /** Empty when the whole row is meant. */
  column!: string;
  code!: string;
  /** The reason in the reader's language. */
  detail!: string;
}

/** What a file did, or would do. */
export class OutcomeImportDto {
  /** The import's id in the trail; null when nothing was written. */
  id!: string | null;
  dryRun!: boolean;
  @ApiProperty({ type: 'integer' })
  rows!: number;
  @ApiProperty({ type: 'integer' })
  added!: number;
  /** Rows whose reference was there already, saying the same. */
  @ApiProperty({ type: 'integer' })
  repeated!: number;
  @ApiProperty({ type: 'integer' })
  faultCount!: number;
  /** The first hundred. */
  faults!: OutcomeFaultDto[];
}

/** Something that was reached. */
export class OutcomeDto {
  id!: string;
  date!: string;
  /** An exact decimal. */
  quantity!: string;
  reference!: string;
  importId!: string;
}

export class OutcomePageDto {
  items!: OutcomeDto[];
  next!: string | null;
}
