import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsLocalised } from '../../platform/http/rules';
import { ChannelRefDto } from '../feed/public';
import { UpdateAnswerDto, UpdateTopicDto } from '../updates/public';
import { EPISODE_STATES, type EpisodeState, PARTS_LIMIT } from './episode';

/** An interaction in an episode as everybody may read it, with the words of whoever made the episode. */
export class EpisodePartDto {
  interactionId!: string;
  channel!: ChannelRefDto;
  text!: string;
  language!: string | null;
  saidAt!: string;
  @ApiProperty({ enum: ['waiting', 'answered', 'closed'] })
  status!: 'waiting' | 'answered' | 'closed';
  topics!: UpdateTopicDto[];
  answers!: UpdateAnswerDto[];
  /** What its makers say about it, by language. */
  note!: Record<string, string>;
  /** Also while its topic is in crisis. */
  pinned!: boolean;
}

export class EpisodeSoundDto {
  type!: string;
  @ApiProperty({ type: 'integer' })
  seconds!: number;
  @ApiProperty({ type: 'integer' })
  bytes!: number;
}

/** An episode as leads make it. */
export class EpisodeDto {
  id!: string;
  @ApiProperty({ type: 'integer', nullable: true })
  number!: number | null;
  names!: Record<string, string>;
  words!: Record<string, string>;
  transcript!: Record<string, string>;
  /** Null: everybody. */
  audienceId!: string | null;
  @ApiProperty({ enum: EPISODE_STATES })
  state!: EpisodeState;
  sound!: EpisodeSoundDto | null;
  /** How long reading it takes; null for a draft. */
  @ApiProperty({ type: 'integer', nullable: true })
  readingSeconds!: number | null;
  createdAt!: string;
  publishedAt!: string | null;
  withdrawnAt!: string | null;
  parts!: EpisodePartDto[];
  /** How many people heard or read it here; null while they are fewer than eight. */
  @ApiProperty({ type: 'integer', nullable: true })
  hearers!: number | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** `edit`, `publish`, `withdraw`. */
  can!: string[];
}

export class EpisodeSummaryDto {
  id!: string;
  @ApiProperty({ type: 'integer', nullable: true })
  number!: number | null;
  names!: Record<string, string>;
  @ApiProperty({ enum: EPISODE_STATES })
  state!: EpisodeState;
  createdAt!: string;
  publishedAt!: string | null;
  @ApiProperty({ type: 'integer' })
  parts!: number;
  sound!: boolean;
}

export class EpisodePageDto {
  items!: EpisodeSummaryDto[];
  next!: string | null;
}

export class EpisodesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: EPISODE_STATES })
  @IsOptional()
  @IsIn(EPISODE_STATES)
  state?: EpisodeState;
}

export class BeginEpisodeDto {
  @IsLocalised(200)
  names!: Record<string, string>;
}

export class StatedPartDto {
  @IsUUID()
  interactionId!: string;

  /** What its makers say about it, by language. */
  @IsOptional()
  @IsLocalised(5_000)
  note?: Record<string, string>;

  /** Also while its topic is in crisis, which keeps others out. */
  @IsOptional()
  @IsBoolean()
  pinned?: boolean;
}

/** An episode whole, as it is to be. */
export class WriteEpisodeDto {
  @IsLocalised(200)
  names!: Record<string, string>;

  /** The words of its makers, before what customers said. */
  @IsOptional()
  @IsLocalised(20_000)
  words?: Record<string, string>;

  /** What the sound says. */
  @IsOptional()
  @IsLocalised(100_000)
  transcript?: Record<string, string>;

  /** Null: everybody. */
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  audienceId!: string | null;

  /** In the order in which they come. */
  @IsArray()
  @ArrayMaxSize(PARTS_LIMIT)
  @ValidateNested({ each: true })
  @Type(() => StatedPartDto)
  parts!: StatedPartDto[];
}

export class SoundQuery {
  /** How long it takes, where the file does not say. */
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(86_400)
  seconds?: number;
}
