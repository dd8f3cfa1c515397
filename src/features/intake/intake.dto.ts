import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { IsBooleanString, IsOptional, IsString, MaxLength } from 'class-validator';

/** One interaction as its source states it. Read leniently as part of a batch: what is wrong with it is its answer. */
export class InteractionDto {
  /** Code or id of the channel. */
  channel!: string;
  /** The source's id: with the channel, the identity of the interaction. */
  externalId!: string;
  /** The external id of what it answers; that may arrive later, or never. */
  parentExternalId?: string | null;
  /** Kept exactly as it comes; at most 20,000 characters. */
  text!: string;
  /** The customer as the network names them; kept apart from the text. */
  author?: string | null;
  /** ISO 8601 with zone; absent: now. */
  saidAt?: string | null;
  /** Said by us. */
  ours?: boolean;
  /** Such as `en` and `he`; absent: told from the script, if that tells. */
  language?: string | null;
  link?: string | null;
  /** Its source has taken it back: no text is needed, and what was there is not shown any more. */
  removed?: boolean;
}

/** At most 1,000 interactions. */
export class InteractionBatchDto {
  items!: InteractionDto[];
}

export class IntakeFaultDto {
  /** JSON pointer within the item, or `row/column` of a file. */
  pointer!: string;
  code!: string;
  detail!: string;
}

/** What became of one item. */
export class TakenDto {
  @ApiProperty({ type: 'integer' })
  index!: number;
  @ApiProperty({ enum: ['created', 'duplicate', 'updated', 'fault'] })
  status!: 'created' | 'duplicate' | 'updated' | 'fault';
  id!: string | null;
  faults!: IntakeFaultDto[];
}

export class TakenBatchDto {
  /** In the order of the batch. */
  items!: TakenDto[];
}

export class GuessedSourceDto {
  column!: string;
  /** Luxon tokens of an instant; absent: ISO 8601, or no instant. */
  format?: string;
}

/** What a file's columns are, for a person to look at. */
@ApiExtraModels(GuessedSourceDto)
export class InteractionFileGuessDto {
  columns!: string[];
  /** Its first rows. */
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  sample!: string[][];
  /** Sources by field, as a mapping states them. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(GuessedSourceDto) } })
  mapping!: Record<string, GuessedSourceDto>;
}

export class InteractionImportQuery {
  /** Check everything and change nothing. */
  @IsOptional()
  @IsBooleanString()
  dryRun?: string;

  /** A committed mapping by name, where none is sent along. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  mapping?: string;

  /** Code of the channel, where the mapping's own does not fit. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  channel?: string;
}

/** An import of a file: all of it, or with faults none. */
export class InteractionImportDto {
  /** Its name in the trail; null for a dry run. */
  id!: string | null;
  dryRun!: boolean;
  @ApiProperty({ type: 'integer' })
  rows!: number;
  @ApiProperty({ type: 'integer' })
  created!: number;
  @ApiProperty({ type: 'integer' })
  duplicate!: number;
  @ApiProperty({ type: 'integer' })
  updated!: number;
  /** Rows of channels that the mapping says to skip. */
  @ApiProperty({ type: 'integer' })
  skipped!: number;
  @ApiProperty({ type: 'integer' })
  faultCount!: number;
  /** The first hundred. */
  faults!: IntakeFaultDto[];
}
