import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsText } from '../../platform/http/rules';
import { ChannelRefDto } from '../feed/public';
import { UpdateAnswerDto, UpdateTopicDto } from './updates.dto';

/** An interaction that may be put into an update or an episode. */
export class SaidInteractionDto {
  interactionId!: string;
  channel!: ChannelRefDto;
  text!: string;
  language!: string | null;
  saidAt!: string;
  @ApiProperty({ enum: ['waiting', 'answered', 'closed'] })
  status!: 'waiting' | 'answered' | 'closed';
  topics!: UpdateTopicDto[];
  answers!: UpdateAnswerDto[];
}

export class SaidInteractionPageDto {
  items!: SaidInteractionDto[];
  next!: string | null;
}

export class SaidQuery extends PageQuery {
  /** Words, "phrases", or, -not, as in the search of the feed. */
  @IsOptional()
  @IsText(1, 200)
  words?: string;

  /** Only what we answered. */
  @ApiPropertyOptional({ type: 'boolean' })
  @IsOptional()
  @Transform(({ value }) => value === 'true' || value === true)
  @IsBoolean()
  answered?: boolean;

  @IsOptional()
  @IsUUID()
  topicId?: string;

  /** Also what falls under a topic in crisis; else that stays out. */
  @ApiPropertyOptional({ type: 'boolean' })
  @IsOptional()
  @Transform(({ value }) => value === 'true' || value === true)
  @IsBoolean()
  inCrisis?: boolean;
}
