import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsText } from '../../platform/http/rules';
import {
  ACT_KINDS,
  type ActKind,
  type ActState,
  actStates,
  BULK_VERBS,
  type BulkVerb,
  CLOSINGS,
  type ClosedAs,
} from './act';
import { FilterDto } from './board.dto';

/** One act on many interactions: on these, or on all that a filter chooses. */
export class StartBulkActDto {
  @ApiProperty({ enum: ACT_KINDS })
  @IsIn(ACT_KINDS)
  kind!: ActKind;

  /** Of `route`. */
  @IsOptional()
  @IsUUID()
  topicId: string | null = null;

  /** Of `tag`. */
  @IsOptional()
  @IsUUID()
  tagId: string | null = null;

  /** Of `close`. */
  @ApiPropertyOptional({ enum: CLOSINGS, nullable: true })
  @IsOptional()
  @IsIn(CLOSINGS)
  outcome: ClosedAs | null = null;

  /** Of `close`, where it is required, and of `give-back`. */
  @IsOptional()
  @IsText(1, 1000)
  reason: string | null = null;

  /** Chosen one by one; null: by the filter. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids: string[] | null = null;

  @IsOptional()
  @ValidateNested()
  @Type(() => FilterDto)
  filter: FilterDto | null = null;

  /** With a filter: how many it was said to choose. */
  @ApiPropertyOptional({ type: 'integer', nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  count: number | null = null;
}

/** How far it has come. */
export class BulkActDto {
  id!: string;
  @ApiProperty({ enum: ACT_KINDS })
  kind!: ActKind;
  @ApiProperty({ enum: actStates.states })
  state!: ActState;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  topicNames!: Record<string, string> | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  tagNames!: Record<string, string> | null;
  outcome!: string | null;
  reason!: string | null;
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ type: 'integer' })
  done!: number;
  /** Nothing was to be done to them, or somebody was at work on them. */
  @ApiProperty({ type: 'integer' })
  skipped!: number;
  @ApiProperty({ type: 'integer' })
  undone!: number;
  startedAt!: string;
  endedAt!: string | null;
  @ApiProperty({ enum: BULK_VERBS, isArray: true })
  can!: BulkVerb[];
}

export class BulkActPageDto {
  items!: BulkActDto[];
  next!: string | null;
}
