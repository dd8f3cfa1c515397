import { Matches } from 'class-validator';
import { IsText } from '../../platform/http/rules';

export class PushDeviceDto {
  id!: string;
  /** Browser and system. */
  device!: string;
  createdAt!: Date;
  usedAt!: Date | null;
}

export class PushDevicesDto {
  /** What browsers subscribe with; null: this house sends no pushes. */
  key!: string | null;
  items!: PushDeviceDto[];
}

/** A subscription, as the browser's PushManager gives it. */
export class AddPushDeviceDto {
  @IsText(1, 1000)
  endpoint!: string;

  /** Its public key, base64url. */
  @Matches(/^[A-Za-z0-9_-]{20,120}=*$/)
  p256dh!: string;

  /** Its secret, base64url. */
  @Matches(/^[A-Za-z0-9_-]{10,60}=*$/)
  auth!: string;
}
