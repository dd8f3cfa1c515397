import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { RUN_STATES } from './import-runs.reader';

export class PeopleImportQuery {
  /** `false` applies; anything else but that only checks and compares. */
  @ApiPropertyOptional({ enum: ['true', 'false'], default: 'true' })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun: 'true' | 'false' = 'true';

  /** How many leavers are expected; needed when more than one in twenty leave. */
  @ApiPropertyOptional({ type: 'integer', minimum: 0 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  allowLeavers?: number;

  /** `false`: the import runs by itself, and the reply (202) says under which id. */
  @ApiPropertyOptional({ enum: ['true', 'false'], default: 'true' })
  @IsOptional()
  @IsIn(['true', 'false'])
  wait?: 'true' | 'false';
}

/** A file as it was read. */
export class ImportFileDto {
  /** As the mapping calls it. */
  name!: string;
  /** Found out, unless the mapping says it: UTF-8, UTF-16 by its mark, else Windows-1255. */
  encoding!: string;
  /** Whether it began with a byte order mark. */
  mark!: boolean;
  sha256!: string;
}

/** A person whom the import changes. */
export class ImportSampleDto {
  externalId!: string;
  name!: string;
  /** The fields that change. */
  changes!: string[];
}

/** Persons of one kind of change, and the first twenty of them. */
export class ImportChangeDto {
  @ApiProperty({ type: 'integer' })
  count!: number;
  sample!: ImportSampleDto[];
}

/** One fault of the files. */
export class ImportFaultDto {
  file!: string;
  /** As a spreadsheet counts, the header being row 1; 0 for the file as a whole. */
  @ApiProperty({ type: 'integer' })
  row!: number;
  column!: string;
  code!: string;
  detail!: string;
}

/** What an import changes, or would. */
export class PeopleImportDto {
  mapping!: string;
  /** The date on which rows were taken as current. */
  on!: string;
  dryRun!: boolean;
  /** The import in the trail; null when nothing was applied. */
  importId!: string | null;
  files!: ImportFileDto[];
  /** Persons stated. */
  @ApiProperty({ type: 'integer' })
  rows!: number;
  joiners!: ImportChangeDto;
  movers!: ImportChangeDto;
  leavers!: ImportChangeDto;
  /** Who had left already: added or corrected, never active. */
  former!: ImportChangeDto;
  @ApiProperty({ type: 'integer' })
  unchanged!: number;
  /** What `allowLeavers` must reach for the import to be applied; null when it isn't needed. */
  @ApiProperty({ type: 'integer', nullable: true })
  leaversToAllow!: number | null;
  /** The first two hundred. */
  faults!: ImportFaultDto[];
  @ApiProperty({ type: 'integer' })
  faultsTotal!: number;
}

/** An import that runs by itself. */
export class ImportStartedDto {
  id!: string;
}

/** How far an import is, or how it ended. */
export class ImportRunDto {
  id!: string;
  mapping!: string;
  dryRun!: boolean;
  /** `asks`: more than one in twenty would leave; `faulty`, `cancelled` and `failed`: nothing was applied. */
  @ApiProperty({ enum: RUN_STATES })
  state!: (typeof RUN_STATES)[number];
  @ApiProperty({ type: 'integer' })
  rowsRead!: number;
  /** About. */
  @ApiProperty({ type: 'integer' })
  rowsTotal!: number;
  startedAt!: string;
  endedAt!: string | null;
  /** Null until it has ended, and in listings. */
  report!: PeopleImportDto | null;
  /** `cancel`. */
  can!: string[];
}

export class ImportRunPageDto {
  items!: ImportRunDto[];
  next!: string | null;
}
