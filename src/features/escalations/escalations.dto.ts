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

/** What waits unseen: nothing, ever. */
export class UnseenDto {
  @ApiProperty({ type: 'integer' })
  unseen!: number;
  /** Answers that are late, and that somebody was told of. */
  @ApiProperty({ type: 'integer' })
  escalated!: number;
}
