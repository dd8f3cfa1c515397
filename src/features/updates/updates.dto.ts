import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, ValidateIf } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsLocalised, IsText } from '../../platform/http/rules';
import { ChannelRefDto, FeedMissingDto } from '../feed/public';

/** A topic as an update names it. */
export class UpdateTopicDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
}

/** What we answered. */
export class UpdateAnswerDto {
  text!: string;
  saidAt!: string;
  link!: string | null;
}

/** An interaction as everybody may read it: handles are left out. */
export class UpdateItemDto {
  interactionId!: string;
  channel!: ChannelRefDto;
  text!: string;
  language!: string | null;
  saidAt!: string;
  topics!: UpdateTopicDto[];
  @ApiProperty({ enum: ['waiting', 'answered', 'closed'] })
  status!: 'waiting' | 'answered' | 'closed';
  answers!: UpdateAnswerDto[];
  /** What we learnt, by language. */
  sentence!: Record<string, string> | null;
  /** What changed because of it, by language, as a lead said. */
  changed!: Record<string, string> | null;
  /** It was waiting when the update was made, and is answered now. */
  answeredSince!: boolean;
  /** Why it is here: a topic of the whole department, one of job families in it, one's own topic, or a lead's hand. */
  @ApiProperty({ enum: ['department', 'job-family', 'chosen', 'lead'] })
  why!: 'department' | 'job-family' | 'chosen' | 'lead';
  /** The job families it concerns; empty: everybody in the department. */
  jobFamilies!: string[];
  pinned!: boolean;
  /** A lead took it out; only leads see it. */
  removed!: boolean;
  /** `open`: I may answer there, so I may read the conversation with its names. */
  can!: string[];
}

/** How much came under a topic in the days that an update looks back, and in as many before. */
export class UpdateTrendDto {
  id!: string;
  names!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  arrived!: number;
  @ApiProperty({ type: 'integer' })
  before!: number;
}

export class ReadingStateDto {
  openedAt!: string;
  /** Credited for reading; null until it was read. */
  @ApiProperty({ type: 'integer', nullable: true })
  seconds!: number | null;
}

/** My weekly update: my department's, and my own topics. */
export class MyUpdateDto {
  /** Null: there is none yet. */
  id!: string | null;
  /** The Sunday its week begins with. */
  weekOf!: string | null;
  department!: string | null;
  madeAt!: string | null;
  items!: UpdateItemDto[];
  /** Of what concerns me, the topics that most came under. */
  topics!: UpdateTrendDto[];
  reading!: ReadingStateDto | null;
  /** What I lack for reading it. */
  missing!: FeedMissingDto[];
}

/** A department's update as leads keep it. */
export class UpdateDto {
  id!: string;
  weekOf!: string;
  /** Empty: for persons without one. */
  department!: string;
  madeAt!: string;
  items!: UpdateItemDto[];
  /** The job families of the department. */
  jobFamilies!: string[];
}

/** An update of my department that is past. */
export class PastUpdateDto {
  id!: string;
  weekOf!: string;
  /** How many of its interactions concern me. */
  @ApiProperty({ type: 'integer' })
  items!: number;
  /** Credited for reading; null: not read. */
  @ApiProperty({ type: 'integer', nullable: true })
  seconds!: number | null;
}

export class PastUpdatePageDto {
  items!: PastUpdateDto[];
  next!: string | null;
}

export class UpdatesQuery extends PageQuery {
  /** Part of the department's name. */
  @IsOptional()
  @IsText(1, 200)
  department?: string;
}

export class UpdateSummaryDto {
  id!: string;
  weekOf!: string;
  department!: string;
  madeAt!: string;
  @ApiProperty({ type: 'integer' })
  items!: number;
  /** Of these, how many no lead has said anything about. */
  @ApiProperty({ type: 'integer' })
  unsaid!: number;
  @ApiProperty({ type: 'integer' })
  readers!: number;
}

export class UpdatePageDto {
  items!: UpdateSummaryDto[];
  next!: string | null;
}

/** A lead's hand on one interaction of an update. Absent leaves, null clears. */
export class ChangeUpdateItemDto {
  @IsOptional()
  @IsBoolean()
  pinned?: boolean;

  @IsOptional()
  @IsBoolean()
  removed?: boolean;

  /** What we learnt, by language. */
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsLocalised(300)
  sentence?: Record<string, string> | null;

  /** What changed because of it, by language. */
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsLocalised(300)
  changed?: Record<string, string> | null;
}

export class MadeUpdatesDto {
  weekOf!: string;
  /** Interactions that came into updates now. */
  @ApiProperty({ type: 'integer' })
  items!: number;
}

export class ReadingDto {
  /** Credited for reading this update. */
  @ApiProperty({ type: 'integer' })
  seconds!: number;
}
