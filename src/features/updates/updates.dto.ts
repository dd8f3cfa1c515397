import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, ValidateIf } from 'class-validator';
import { IsLocalised } from '../../platform/http/rules';
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
  pinned!: boolean;
  /** A lead took it out; only leads see it. */
  removed!: boolean;
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
}

export class UpdateSummaryDto {
  id!: string;
  weekOf!: string;
  department!: string;
  madeAt!: string;
  @ApiProperty({ type: 'integer' })
  items!: number;
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
