import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import type { SourceState } from './source';

export class NewSourceDto {
  /** What people call it. */
  @IsText(1, 100)
  name!: string;

  /** Everything it sends was said on this channel. */
  @IsUUID()
  channelId!: string;
}

export class MoveSourceDto {
  @ApiProperty({ enum: ['active', 'paused', 'ended'] })
  @IsIn(['active', 'paused', 'ended'])
  state!: SourceState;
}

/** Shown once. */
export class SourceSecretDto {
  id!: string;
  /** Where deliveries are sent, below the address of the house. */
  path!: string;
  /** `whsec_…`, as Standard Webhooks libraries take it. */
  secret!: string;
}

export class SourceChannelDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
}

/** One signed message: what became of its interactions. */
export class DeliveryDto {
  id!: string;
  at!: string;
  @ApiProperty({ type: 'integer' })
  items!: number;
  @ApiProperty({ type: 'integer' })
  created!: number;
  @ApiProperty({ type: 'integer' })
  updated!: number;
  @ApiProperty({ type: 'integer' })
  duplicate!: number;
  @ApiProperty({ type: 'integer' })
  faults!: number;
}

const REFUSALS = ['delivery-refused', 'delivery-out-of-time', 'source-paused'] as const;

/** Deliveries that were refused, and why. */
export class RefusalDto {
  /** Not signed with a secret of the source, signed too long ago or ahead of time, or sent while it was paused. */
  @ApiProperty({ enum: REFUSALS })
  why!: (typeof REFUSALS)[number];
  @ApiProperty({ type: 'integer' })
  count!: number;
  firstAt!: string;
  lastAt!: string;
}

export class SourceDto {
  id!: string;
  name!: string;
  channel!: SourceChannelDto;
  @ApiProperty({ enum: ['active', 'paused', 'ended'] })
  state!: SourceState;
  createdAt!: Date;
  /** Until when the secret before the newest counts; null: none. */
  formerUntil!: Date | null;
  /** The ten newest. */
  deliveries!: DeliveryDto[];
  /** By reason, the latest first. */
  refusals!: RefusalDto[];
}

export class SourcesDto {
  items!: SourceDto[];
}
