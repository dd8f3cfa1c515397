import { ApiProperty } from '@nestjs/swagger';

export class EscalatedChannelDto {
  id!: string;
  names!: Record<string, string>;
}

export class EscalatedTopicDto {
  id!: string;
  names!: Record<string, string>;
}

/** An interaction that was owed an answer while nobody held it. */
export class EscalationDto {
  id!: string;
  interactionId!: string;
  channel!: EscalatedChannelDto;
  topics!: EscalatedTopicDto[];
  /** 1 to 3. */
  @ApiProperty({ type: 'integer' })
  risk!: number;
  dueAt!: string;
  /** 1: leads were told; 2: the managers of those on duty too. */
  @ApiProperty({ type: 'integer' })
  step!: number;
}

export class EscalationsDto {
  /** The most urgent first, at most 200. */
  items!: EscalationDto[];
}

export class OnDutyPersonDto {
  id!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
}

export class OnDutyDto {
  channel!: EscalatedChannelDto;
  people!: OnDutyPersonDto[];
}

/** Whether the feed keeps its promises, within the reader's scope. */
export class FeedHealthDto {
  /** Late, in nobody's hands, and nobody was told: none, ever. */
  @ApiProperty({ type: 'integer' })
  unseen!: number;
  /** Late, in nobody's hands, and leads were told. */
  @ApiProperty({ type: 'integer' })
  escalated!: number;
  /** Who is on duty now, by channel. */
  onDuty!: OnDutyDto[];
}

/** What waits unseen: nothing, ever. */
export class UnseenDto {
  @ApiProperty({ type: 'integer' })
  unseen!: number;
  /** Answers that are late, and that somebody was told of. */
  @ApiProperty({ type: 'integer' })
  escalated!: number;
}
