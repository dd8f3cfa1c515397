import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { type Outcome, OUTCOMES } from './claim';
import { type Risk, RISKS } from '../topics/public';

export class ChannelRefDto {
  id!: string;
  code!: string;
  network!: string;
  names!: Record<string, string>;
}

/** A topic of an interaction, and why it has it. */
export class RoutedTopicDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
  @ApiProperty({ enum: RISKS })
  risk!: Risk;
  /** The keyword that was found; null: a lead put it there. */
  because!: string | null;
}

/** What somebody lacks for a permit, and where it is to be had. */
export class FeedMissingDto {
  kind!: string;
  id!: string;
  where!: string;
  detail!: string;
}

/** An interaction that waits, or that I hold. */
export class FeedItemDto {
  id!: string;
  channel!: ChannelRefDto;
  text!: string;
  language!: string | null;
  saidAt!: string;
  arrivedAt!: string;
  /** The highest of its topics. */
  @ApiProperty({ enum: RISKS })
  risk!: Risk;
  topics!: RoutedTopicDto[];
  claimedByMe!: boolean;
  /** By when we owe a first answer; null: no service level. */
  dueAt!: string | null;
  /** That time has passed. */
  late!: boolean;
  /** I have not opened it yet. */
  unread!: boolean;
  can!: string[];
}

/** I am not at work now. */
export class OffDutyDto {
  /** I am absent. */
  away!: boolean;
  /** I may look all the same. */
  mayLook!: boolean;
}

export class FeedPageDto {
  items!: FeedItemDto[];
  next!: string | null;
  /** Why there can be nothing here for me; empty when there can. */
  missing!: FeedMissingDto[];
  /** I am not at work now, and am shown what I hold alone unless I ask for more; null: I am, or nobody said when I am. */
  offDuty!: OffDutyDto | null;
}

/** An interaction that no rule knew a topic for. */
export class UnroutedItemDto {
  id!: string;
  channel!: ChannelRefDto;
  text!: string;
  language!: string | null;
  saidAt!: string;
  arrivedAt!: string;
}

export class UnroutedPageDto {
  items!: UnroutedItemDto[];
  next!: string | null;
}

/** Who of us answered. */
export class AnsweredByDto {
  personId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
}

/** One message of a conversation. */
export class ThreadMessageDto {
  id!: string;
  /** The message it answers, where that arrived. */
  parentId!: string | null;
  /** Said by us. */
  ours!: boolean;
  text!: string;
  author!: string | null;
  language!: string | null;
  saidAt!: string;
  link!: string | null;
  /** Its source has taken it back: the text is empty. */
  removedAt!: string | null;
  /** Its source has changed its words since it came. */
  edited!: boolean;
  /** Null: a customer's, or ours from outside Obi. */
  answeredBy!: AnsweredByDto | null;
}

/** Who holds the interaction. */
export class ClaimStateDto {
  id!: string;
  mine!: boolean;
  from!: string;
  /** End of the lease; null while the holder's words wait for a decision. */
  until!: string | null;
  /** Until then, as the house's clock goes. */
  @ApiProperty({ type: 'integer', nullable: true })
  secondsLeft!: number | null;
}

/** The department that is to answer it. */
export class PassedToDto {
  department!: string;
  reason!: string;
  at!: string;
  /** By me. */
  mine!: boolean;
}

/** An interaction with its conversation. */
export class InteractionDetailDto {
  id!: string;
  channel!: ChannelRefDto;
  text!: string;
  /** Null where it is not known, or hidden from those who may not answer. */
  author!: string | null;
  language!: string | null;
  link!: string | null;
  saidAt!: string;
  arrivedAt!: string;
  @ApiProperty({ enum: ['waiting', 'answered', 'closed'] })
  status!: 'waiting' | 'answered' | 'closed';
  outcome!: string | null;
  /** Why it ended so, in the words of who ended it. */
  outcomeNote!: string | null;
  /** Null: unrouted. */
  @ApiProperty({ enum: [...RISKS, null], type: 'string', nullable: true })
  risk!: Risk | null;
  topics!: RoutedTopicDto[];
  goalId!: string | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** Talk by or about staff on pay and union: shown without its author. */
  protected!: boolean;
  /** Its source has taken it back: the text is empty. */
  removedAt!: string | null;
  claim!: ClaimStateDto | null;
  /** Null: it waits for everybody. */
  passing!: PassedToDto | null;
  /** Why a lead asked for another answer, the latest first; empty where one is enough. */
  furtherAsked!: string[];
  can!: string[];
  /** What I lack for answering. */
  missing!: FeedMissingDto[];
  /** The conversation as it was said, at most 500 messages. */
  thread!: ThreadMessageDto[];
}

export class ClaimDto {
  id!: string;
  interactionId!: string;
  from!: string;
  until!: string | null;
}

export class StateProtectionDto {
  /** Talk by or about staff on pay and union, or not. */
  @IsBoolean()
  protected!: boolean;

  /** Why; it goes into the trail. */
  @IsText(1, 500)
  reason!: string;
}

export class ReleaseQuery {
  /** Why it is given back. */
  @IsOptional()
  @IsText(0, 500)
  reason?: string;
}

export class InteractionOutcomeDto {
  @ApiProperty({ enum: OUTCOMES })
  @IsIn(OUTCOMES)
  outcome!: Outcome;

  /** Why; only an answer needs no reason. */
  @ValidateIf((_, value) => value !== null)
  @IsText(0, 500)
  note: string | null = null;

  /** To whom it is passed on. */
  @ValidateIf((_, value) => value !== null)
  @IsText(1, 200)
  department: string | null = null;
}

export class InteractionGoalDto {
  /** Null clears. */
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  goalId!: string | null;
}
