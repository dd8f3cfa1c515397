import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsInstant } from '../../platform/http/rules';
import { type Risk, RISKS } from '../topics/public';
import { ORDERS, type Order } from './live-page';
import type { Wish } from './live.reader';

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
  };
}

/** I have read all that arrived until then. */
export class FeedReadingDto {
  @IsInstant()
  until!: string;
}
