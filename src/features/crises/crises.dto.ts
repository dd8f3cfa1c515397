import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsOptional, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import { IsText } from '../../platform/http/rules';

const orNull = (_: unknown, value: unknown): boolean => value !== null;

/** Puts a topic into crisis mode. */
export class StartCrisisDto {
  @IsUUID()
  topicId!: string;

  /** Shown to all. */
  @IsText(1, 1000)
  reason!: string;

  /** Null: every channel. */
  @ValidateIf(orNull)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  channelIds: string[] | null = null;

  /** Belts of a lower rank see nothing of the topic in their feed; null: everybody does. */
  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 1, maximum: 100 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  belowRank: number | null = null;

  /** Where those can help meanwhile; shown to them. */
  @IsOptional()
  @IsText(1, 1000)
  help: string | null = null;
}

/** Who said something of a crisis, and when. */
export class CrisisWordDto {
  name!: string;
  names!: Record<string, string>;
  at!: string;
}

/** A crisis, as everybody sees it. */
export class CrisisDto {
  id!: string;
  topicId!: string;
  topicNames!: Record<string, string>;
  /** Names of its channels by language; empty: every channel. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: { type: 'string' } } })
  channelNames!: Record<string, string>[];
  reason!: string;
  help!: string | null;
  /** The belt from which on one sees the topic in the feed, by its names; null: everybody does. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  fromBelt!: Record<string, string> | null;
  startedAt!: string;
  endedAt!: string | null;
  /** Whether the caller has the topic or keeps it. */
  mine!: boolean;
  /** Whether the topic is kept out of the caller's feed. */
  frozen!: boolean;
  /** Who started it and said that it may end; for whoever may moderate, and auditors. */
  started!: CrisisWordDto | null;
  endingAsked!: CrisisWordDto | null;
  ended!: CrisisWordDto | null;
  /** What the caller may do: `end`. */
  can!: string[];
}

export class CrisesDto {
  items!: CrisisDto[];
  /** What the caller may do: `start`. */
  can!: string[];
}
