import { IsOptional, IsUUID } from 'class-validator';
import { IsText } from '../../platform/http/rules';

export class PlaceHoldDto {
  /** Somebody of the directory; or a customer, by handle. */
  @IsOptional()
  @IsUUID()
  personId?: string;

  @IsOptional()
  @IsText(1, 200)
  handle?: string;

  /** Of a handle: only on this channel. */
  @IsOptional()
  @IsUUID()
  channelId?: string;

  /** Which case asks for it; it goes into the trail. */
  @IsText(1, 500)
  reason!: string;
}

export class ReleaseHoldDto {
  @IsText(1, 500)
  reason!: string;
}

/** Data that no disposal and no erasure may touch. */
export class HoldDto {
  id!: string;
  personId!: string | null;
  personName!: string | null;
  handle!: string | null;
  channelId!: string | null;
  reason!: string;
  placedBy!: string;
  placedAt!: string;
  releasedAt!: string | null;
  releaseReason!: string | null;
  /** `release`. */
  can!: string[];
}

export class HoldPageDto {
  items!: HoldDto[];
  next!: string | null;
}
