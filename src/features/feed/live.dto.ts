import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsInstant, IsText } from '../../platform/http/rules';
import { type Risk, RISKS } from '../topics/public';
import { ChannelRefDto, RoutedTopicDto } from './feed.dto';
import { ORDERS, type Order } from './live-page';
import type { Wish } from './live.reader';
import type { Sought } from './search.reader';

const asList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter((one) => one !== '') : value;
const asBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

/** Order and filters of one's feed. Lists are separated by commas. */
export class FeedQuery extends PageQuery {
  /** The newest first; or by the time left to our first answer, then risk, then arrival. */
  @ApiPropertyOptional({ enum: ORDERS })
  @IsOptional()
  @IsIn(ORDERS)
  order: Order = 'newest';

  @ApiPropertyOptional({ type: 'string' })
  @IsOptional()
  @Transform(asList)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  channels?: string[];

  @ApiPropertyOptional({ type: 'string' })
  @IsOptional()
  @Transform(asList)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  topics?: string[];

  /** `low`, `medium`, `high`. */
  @ApiPropertyOptional({ type: 'string' })
  @IsOptional()
  @Transform(asList)
  @ArrayMaxSize(3)
  @IsIn(RISKS, { each: true })
  risks?: Risk[];

  /** Codes of languages, or `*` for all; absent: my own, and what nobody knows the language of. */
  @ApiPropertyOptional({ type: 'string' })
  @IsOptional()
  @Transform(asList)
  @ArrayMaxSize(20)
  @Matches(/^([a-z]{2,3}|\*)$/, { each: true })
  languages?: string[];

  /** Only what I have not opened. */
  @ApiPropertyOptional({ enum: ['true', 'false'], type: 'string' })
  @IsOptional()
  @Transform(asBoolean)
  @IsIn([true, false])
  unread?: boolean;

  /** Only what I hold. */
  @ApiPropertyOptional({ enum: ['true', 'false'], type: 'string' })
  @IsOptional()
  @Transform(asBoolean)
  @IsIn([true, false])
  mine?: boolean;

  /** Only what has waited longer than so many minutes. */
  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 525600 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(525_600)
  waitingMinutes?: number;

  /** Asked through a saved search: protected talk is left out. */
  @ApiPropertyOptional({ enum: ['true', 'false'], type: 'string' })
  @IsOptional()
  @Transform(asBoolean)
  @IsIn([true, false])
  saved?: boolean;

  /** Also while I am off duty, where I may. */
  @ApiPropertyOptional({ enum: ['true', 'false'], type: 'string' })
  @IsOptional()
  @Transform(asBoolean)
  @IsIn([true, false])
  offDuty?: boolean;
}

/** What is looked for in what customers said; lists are separated by commas. */
export class FeedSearchQuery extends PickType(FeedQuery, [
  'after',
  'limit',
  'channels',
  'topics',
  'risks',
  'languages',
]) {
  /** Words, "phrases", or, -not; names of people are not looked for. */
  @IsText(2, 200)
  q!: string;
}

/** An interaction that was found. */
export class FoundDto {
  id!: string;
  channel!: ChannelRefDto;
  text!: string;
  language!: string | null;
  saidAt!: string;
  arrivedAt!: string;
  @ApiProperty({ enum: ['waiting', 'answered', 'closed'] })
  status!: 'waiting' | 'answered' | 'closed';
  @ApiProperty({ enum: RISKS })
  risk!: Risk;
  topics!: RoutedTopicDto[];
}

export class FoundPageDto {
  items!: FoundDto[];
  next!: string | null;
  /** Words like those asked for, where nothing was found. */
  instead!: string[];
}

/** What a customer said before they changed it. */
export class VersionDto {
  @ApiProperty({ type: 'integer' })
  number!: number;
  text!: string;
  replacedAt!: string;
}

/** Somebody held it. */
export class PastClaimDto {
  id!: string;
  personId!: string;
  givenName!: string | null;
  familyName!: string | null;
  names!: Record<string, string> | null;
  from!: string;
  /** Null: still. */
  until!: string | null;
  ending!: string | null;
  note!: string | null;
}

export class HistoryDto {
  versions!: VersionDto[];
  /** Null: for leads alone. */
  claims!: PastClaimDto[] | null;
}

export function soughtOf({ q, channels, topics, risks, languages }: FeedSearchQuery): Sought {
  return {
    words: q,
    channels: channels ?? null,
    topics: topics ?? null,
    risks: risks ?? null,
    languages: languages === undefined || languages.includes('*') ? null : languages,
  };
}

export function wishOf(query: FeedQuery): Wish {
  return {
    order: query.order,
    channels: query.channels ?? null,
    topics: query.topics ?? null,
    risks: query.risks ?? null,
    languages: query.languages ?? null,
    unread: query.unread ?? false,
    mine: query.mine ?? false,
    waitingMinutes: query.waitingMinutes ?? null,
    saved: query.saved ?? false,
    offDuty: query.offDuty ?? false,
  };
}

/** I have read all that arrived until then. */
export class FeedReadingDto {
  @IsInstant()
  until!: string;
}
