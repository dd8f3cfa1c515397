import { ApiProperty } from '@nestjs/swagger';
import { IsIn, ValidateIf } from 'class-validator';
import { IsText } from '../../platform/http/rules';

export const ALERT_ENDINGS = ['handled', 'mistaken'] as const;
export type AlertEnding = (typeof ALERT_ENDINGS)[number];

export class AlertMatterDto {
  code!: string;
  names!: Record<string, string>;
}

export class AlertChannelDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
}

export class AlertReaderDto {
  personId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
}

/** Something dangerous that a customer said. */
export class AlertDto {
  id!: string;
  interactionId!: string;
  matter!: AlertMatterDto;
  channel!: AlertChannelDto;
  text!: string;
  author!: string | null;
  language!: string | null;
  link!: string | null;
  saidAt!: string;
  raisedAt!: string;
  /** The phrase that gave it away. */
  phrase!: string;
  /** Nobody had read it in time: leads heard of it too. */
  escalatedAt!: string | null;
  readAt!: string | null;
  readBy!: AlertReaderDto | null;
}

export class AlertPageDto {
  items!: AlertDto[];
  next!: string | null;
}

export class CloseAlertDto {
  /** Seen to, or found by mistake. */
  @ApiProperty({ enum: ALERT_ENDINGS })
  @IsIn(ALERT_ENDINGS)
  ending!: AlertEnding;

  @ValidateIf((_, value) => value !== null)
  @IsText(0, 500)
  note: string | null = null;
}
