import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsLocalised, IsText } from '../../platform/http/rules';
import { WeeksQuery } from '../../platform/http/weeks.dto';
import { type Standing, STANDINGS } from './choosing';

/** One channel and topic, as they stand. */
export class BoardRowDto {
  channelId!: string;
  channelNames!: Record<string, string>;
  /** Null: what no rule knew a topic for. */
  topicId!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  topicNames!: Record<string, string> | null;
  @ApiProperty({ type: 'integer' })
  waiting!: number;
  /** Somebody is at work on them. */
  @ApiProperty({ type: 'integer' })
  held!: number;
  /** Less than a quarter of their time is left. */
  @ApiProperty({ type: 'integer' })
  atRisk!: number;
  @ApiProperty({ type: 'integer' })
  late!: number;
  /** When the oldest of them arrived. */
  oldest!: string | null;
  nextDue!: string | null;
  /** In the last 24 hours and seven days; counted by the hour. */
  @ApiProperty({ type: 'integer' })
  arrivedDay!: number;
  @ApiProperty({ type: 'integer' })
  arrivedWeek!: number;
  @ApiProperty({ type: 'integer' })
  answeredDay!: number;
  @ApiProperty({ type: 'integer' })
  answeredWeek!: number;
}

export class BoardDto {
  items!: BoardRowDto[];
}

export class ServiceWeeksQuery extends WeeksQuery {
  @IsOptional()
  @IsUUID()
  channelId?: string;
}

/** How a week kept its service levels. */
export class ServiceWeekDto {
  /** Its last day. */
  on!: string;
  /** First answers given that were owed by a time. */
  @ApiProperty({ type: 'integer' })
  owed!: number;
  @ApiProperty({ type: 'integer' })
  inTime!: number;
}

export class ServiceWeeksDto {
  /** The earliest week first. */
  items!: ServiceWeekDto[];
}

/** By which interactions that are not done are chosen; whatever is absent does not limit. */
export class StandingQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  channelId?: string;

  @IsOptional()
  @IsUUID()
  topicId?: string;

  /** Only those that no rule knew a topic for. */
  @ApiPropertyOptional({ enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  unrouted?: 'true' | 'false';

  @ApiPropertyOptional({ enum: STANDINGS })
  @IsOptional()
  @IsIn(STANDINGS)
  standing?: Standing;

  @IsOptional()
  @IsUUID()
  tagId?: string;

  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language?: string;

  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsText(0, 200)
  search?: string;
}

/** The same filter, stated for an act on all that it chooses. */
export class FilterDto {
  @IsOptional()
  @IsUUID()
  channelId: string | null = null;

  @IsOptional()
  @IsUUID()
  topicId: string | null = null;

  @IsBoolean()
  unrouted: boolean = false;

  @ApiPropertyOptional({ enum: STANDINGS, nullable: true })
  @IsOptional()
  @IsIn(STANDINGS)
  standing: Standing | null = null;

  @IsOptional()
  @IsUUID()
  tagId: string | null = null;

  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language: string | null = null;

  @IsOptional()
  @IsText(0, 200)
  search: string | null = null;
}

export class CountDto {
  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class NamedRefDto {
  id!: string;
  names!: Record<string, string>;
}

export class StandingChannelDto extends NamedRefDto {
  code!: string;
}

/** An interaction that is not done. */
export class StandingInteractionDto {
  id!: string;
  channel!: StandingChannelDto;
  /** Without handles for whoever may not answer there. */
  text!: string;
  language!: string | null;
  saidAt!: string;
  arrivedAt!: string;
  /** When the first answer is owed. */
  dueAt!: string | null;
  late!: boolean;
  held!: boolean;
  @ApiProperty({ enum: ['low', 'medium', 'high'] })
  risk!: 'low' | 'medium' | 'high';
  topics!: NamedRefDto[];
  tags!: NamedRefDto[];
}

export class StandingPageDto {
  items!: StandingInteractionDto[];
  next!: string | null;
}

export class TriageTagsDto {
  items!: NamedRefDto[];
}

export class AddTriageTagDto {
  @IsLocalised(60)
  names!: Record<string, string>;
}
