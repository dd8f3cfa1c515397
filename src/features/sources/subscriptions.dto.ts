import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { SourceChannelDto } from './sources.dto';
import type { SubscriptionState } from './subscription';

const STATES = ['active', 'paused', 'gone', 'ended'] as const;
const ASKED = ['active', 'paused', 'ended'] as const;

export class NewSubscriptionDto {
  /** What people call it. */
  @IsText(1, 100)
  name!: string;

  /** Everything in it was said on this channel. */
  @IsUUID()
  channelId!: string;

  /** Of an RSS, RDF, Atom or JSON feed; over https. */
  @IsText(1, 2000)
  url!: string;

  /** It is asked every so many minutes. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(1440)
  minutes: number = 15;
}

export class MoveSubscriptionDto {
  @ApiProperty({ enum: ASKED })
  @IsIn(ASKED)
  state!: (typeof ASKED)[number];
}

/** A feed of others, and what came of asking it. */
export class SubscriptionDto {
  id!: string;
  name!: string;
  channel!: SourceChannelDto;
  url!: string;
  @ApiProperty({ type: 'integer' })
  minutes!: number;
  @ApiProperty({ enum: STATES })
  state!: SubscriptionState;
  nextAt!: string;
  askedAt!: string | null;
  /** Times it failed since it last answered. */
  @ApiProperty({ type: 'integer' })
  failures!: number;
  /** What came of the last time: `fresh`, `unchanged`, or why it failed. */
  answer!: string | null;
  /** Of the last time that something came. */
  @ApiProperty({ type: 'integer' })
  items!: number;
  @ApiProperty({ type: 'integer' })
  created!: number;
  @ApiProperty({ type: 'integer' })
  updated!: number;
  @ApiProperty({ type: 'integer' })
  faults!: number;
}

export class SubscriptionsDto {
  items!: SubscriptionDto[];
}
