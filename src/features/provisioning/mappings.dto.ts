import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

const ANY_OBJECT = { type: 'object', additionalProperties: true } as const;

/** A mapping to be kept under its own name. */
export class KeepMappingDto {
  /** As an import takes it. */
  @ApiProperty(ANY_OBJECT)
  @IsObject()
  mapping!: Record<string, unknown>;
}

/** A mapping that is kept. */
export class MappingSummaryDto {
  id!: string;
  name!: string;
  changedAt!: string;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** Kept mappings by name. */
export class MappingPageDto {
  items!: MappingSummaryDto[];
  next!: string | null;
}

export class MappingDto extends MappingSummaryDto {
  @ApiProperty(ANY_OBJECT)
  mapping!: Record<string, unknown>;
}

/** What a file looks like, and which mapping probably reads it. */
export class MappingGuessDto {
  /** The name of the file. */
  file!: string;
  /** Found out: UTF-8, UTF-16 by its mark, else Windows-1255. */
  encoding!: string;
  /** Whether it began with a byte order mark. */
  mark!: boolean;
  delimiter!: string;
  columns!: string[];
  /** The first five rows. */
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  sample!: string[][];
  /** As far as the headings say. */
  @ApiProperty(ANY_OBJECT)
  mapping!: Record<string, unknown>;
  /** Fields that every person has and no heading names. */
  missing!: string[];
}
