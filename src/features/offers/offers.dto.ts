import { ApiProperty } from '@nestjs/swagger';

export class OfferedNameDto {
  id!: string;
  names!: Record<string, string>;
}

/** What the order among those who may answer went by. */
export class OfferWhyDto {
  onDuty!: boolean;
  /** I have its topic. */
  topic!: boolean;
  /** I read its language. */
  language!: boolean;
  /** Claims I had. */
  @ApiProperty({ type: 'integer' })
  running!: number;
  /** My last offer before. */
  lastAt!: string | null;
}

/** An interaction that is offered to me. */
export class OfferDto {
  interactionId!: string;
  channel!: OfferedNameDto;
  topics!: OfferedNameDto[];
  text!: string;
  dueAt!: string | null;
  until!: string;
  why!: OfferWhyDto;
}

export class OffersDto {
  items!: OfferDto[];
}

/** What nobody picks, by topic and channel. */
export class UnpickedDto {
  /** Null: unrouted. */
  topic!: OfferedNameDto | null;
  channel!: OfferedNameDto;
  @ApiProperty({ type: 'integer' })
  interactions!: number;
  oldestAt!: string;
}

export class UnpickedListDto {
  items!: UnpickedDto[];
}
