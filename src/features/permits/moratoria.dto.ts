import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsISO31661Alpha2,
  IsOptional,
  IsUUID,
  ValidateIf,
} from 'class-validator';
import { IsInstant, IsText } from '../../platform/http/rules';
import { HOLDABLE } from './moratorium';
import { CAPABILITIES, type Capability } from './permit';

const orNull = (_: unknown, value: unknown): boolean => value !== null;

/** Puts everybody's permits on hold. */
export class StartMoratoriumDto {
  /** Shown to all. */
  @IsText(1, 1000)
  reason!: string;

  /** At once by default. */
  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Null: until two end it. */
  @ApiPropertyOptional({ type: 'string', format: 'date-time', nullable: true })
  @ValidateIf(orNull)
  @IsInstant()
  until: string | null = null;

  /** Null with countries null: everywhere. */
  @ValidateIf(orNull)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  channelIds: string[] | null = null;

  /** ISO 3166 codes; channels of no country are in each. */
  @ValidateIf(orNull)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @IsISO31661Alpha2({ each: true })
  countries: string[] | null = null;

  @ApiPropertyOptional({ enum: HOLDABLE, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsIn(HOLDABLE, { each: true })
  capabilities: (typeof HOLDABLE)[number][] = ['reply', 'post', 'share'];

  /** Null: everybody. */
  @ValidateIf(orNull)
  @IsUUID()
  audienceId: string | null = null;
}

/** Who said something of a moratorium, and when. */
export class MoratoriumWordDto {
  name!: string;
  names!: Record<string, string>;
  at!: string;
}

/** A moratorium, as everybody sees it. */
export class MoratoriumDto {
  id!: string;
  reason!: string;
  from!: string;
  until!: string | null;
  channelIds!: string[] | null;
  /** Names of those channels by language. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: { type: 'string' } } })
  channelNames!: Record<string, string>[];
  countries!: string[] | null;
  @ApiProperty({ enum: CAPABILITIES, isArray: true })
  capabilities!: Capability[];
  audienceId!: string | null;
  /** Names of that audience by language; null: everybody. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  audienceNames!: Record<string, string> | null;
  /** Whether it holds already. */
  holds!: boolean;
  /** Whether it holds, or will hold, the caller. */
  mine!: boolean;
  /** Whether one of two has said that it may end. */
  ending!: boolean;
  /** Who of the two that was; for whoever may moderate. */
  endingAsked!: MoratoriumWordDto | null;
  /** What the caller may do: `end`. */
  can!: string[];
}

export class MoratoriaDto {
  items!: MoratoriumDto[];
  /** What the caller may do: `start`. */
  can!: string[];
}

/** A moratorium that is over: who started it, and who ended it, or nobody where its time ran out. */
export class PastMoratoriumDto {
  id!: string;
  reason!: string;
  from!: string;
  /** When it ended. */
  until!: string;
  channelIds!: string[] | null;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: { type: 'string' } } })
  channelNames!: Record<string, string>[];
  countries!: string[] | null;
  @ApiProperty({ enum: CAPABILITIES, isArray: true })
  capabilities!: Capability[];
  audienceId!: string | null;
  started!: MoratoriumWordDto;
  /** The two who ended it, in turn; one where its time ran out before the second. */
  ended!: MoratoriumWordDto[];
}

export class PastMoratoriaDto {
  items!: PastMoratoriumDto[];
  next!: string | null;
}
