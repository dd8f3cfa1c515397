import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, ValidateIf, ValidateNested } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { KeywordDto, type Priority, PRIORITIES } from '../topics/public';

/** Interactions that are routed again. */
export class ReroutingDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  interactions!: number;
}

const STATES = ['running', 'done', 'cancelled'] as const;

/** How far routing again has come. */
export class RerunDto extends ReroutingDto {
  /** How many wait still. */
  @ApiProperty({ type: 'integer' })
  left!: number;
  @ApiProperty({ enum: STATES })
  state!: (typeof STATES)[number];
  startedAt!: string;
  endedAt!: string | null;
}

export class RerunsDto {
  /** The latest ten, newest first. */
  items!: RerunDto[];
}

/** Rules to be tried before a topic is saved with them. */
export class TopicTrialDto {
  /** The topic whose rules they are to be; null: a new one. */
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  topicId!: string | null;

  @ApiProperty({ enum: PRIORITIES })
  @IsIn(PRIORITIES)
  priority: Priority = 'normal';

  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => KeywordDto)
  keywords!: KeywordDto[];
}

/** An interaction that would come under the topic, or go. */
export class TrialSampleDto {
  interactionId!: string;
  channel!: string;
  /** Without handles; its first 500 characters. */
  text!: string;
  language!: string | null;
  saidAt!: string;
  /** In the reader's language. */
  because!: string | null;
}

/** What the rules would change of the latest 10,000 interactions of customers. */
export class TopicTrialResultDto {
  @ApiProperty({ type: 'integer' })
  examined!: number;
  /** When the first of them arrived; null: there are none. */
  since!: string | null;
  /** Would be under the topic. */
  @ApiProperty({ type: 'integer' })
  under!: number;
  /** Are not, and would be. */
  @ApiProperty({ type: 'integer' })
  coming!: number;
  /** Are, and would not be; what a lead put there stays. */
  @ApiProperty({ type: 'integer' })
  going!: number;
  /** At most twenty of each, the newest. */
  comingSamples!: TrialSampleDto[];
  goingSamples!: TrialSampleDto[];
}

/** Why an interaction is under a topic. */
export class WhyDto {
  topicId!: string | null;
  names!: Record<string, string> | null;
  /** A lead put it there. */
  byHand!: boolean;
  /** A sentence in the reader's language. */
  because!: string;
}

export class WhysDto {
  items!: WhyDto[];
}

export class HandRoutingQuery {
  /** Why a lead knows better than the rules. */
  @IsOptional()
  @IsText(0, 500)
  reason?: string;
}
