import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsEmail, IsIn, IsInt, IsOptional, Max, Min, ValidateIf } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { SECURITIES, type Security } from './mail-settings.service';

export class MailSettingsDto {
  enabled!: boolean;
  host!: string | null;
  @ApiProperty({ type: 'integer' })
  port!: number;
  @ApiProperty({ enum: SECURITIES })
  security!: Security;
  username!: string | null;
  /** The password itself is never shown. */
  hasPassword!: boolean;
  fromAddress!: string | null;
  fromName!: string;
  /** The most the provider takes in a second; null: as many as it takes. */
  @ApiProperty({ type: 'integer', nullable: true })
  perSecond!: number | null;
  /** Mail goes out for what nobody has seen after so many minutes. */
  @ApiProperty({ type: 'integer' })
  afterMinutes!: number;
  /** Whether mails can say where to open Obi and how to unsubscribe at once. */
  hasOutsideAddress!: boolean;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class SetMailSettingsDto {
  @IsBoolean()
  enabled!: boolean;

  @ValidateIf(({ host }: SetMailSettingsDto) => host !== null)
  @IsText(1, 253)
  host!: string | null;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(65535)
  port!: number;

  @ApiProperty({ enum: SECURITIES })
  @IsIn(SECURITIES)
  security!: Security;

  @ValidateIf(({ username }: SetMailSettingsDto) => username !== null)
  @IsText(1, 200)
  username!: string | null;

  /** Absent: as it was; null: none. */
  @IsOptional()
  @IsText(1, 500)
  password?: string | null;

  @ValidateIf(({ fromAddress }: SetMailSettingsDto) => fromAddress !== null)
  @IsEmail()
  fromAddress!: string | null;

  @IsText(1, 100)
  fromName!: string;

  @ApiProperty({ type: 'integer', nullable: true })
  @ValidateIf(({ perSecond }: SetMailSettingsDto) => perSecond !== null)
  @IsInt()
  @Min(1)
  @Max(10_000)
  perSecond!: number | null;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(10_080)
  afterMinutes!: number;
}

export class MailSampleDto {
  sent!: boolean;
  /** What the server of the provider said, as a code; null: it took it. */
  reason!: string | null;
}

export class MediumStandingDto {
  medium!: string;
  @ApiProperty({ type: 'integer' })
  waiting!: number;
  @ApiProperty({ type: 'integer' })
  sentToday!: number;
  @ApiProperty({ type: 'integer' })
  failed!: number;
  /** How long the longest due one has waited. */
  @ApiProperty({ type: 'integer' })
  oldestSeconds!: number;
  /** Until when it is left alone because it failed as a whole; null: it works. */
  openUntil!: Date | null;
  /** Where it is handed over; null: nowhere yet. */
  host!: string | null;
  /** The most that takes in a second; null: as many as it takes. */
  @ApiProperty({ type: 'integer', nullable: true })
  perSecond!: number | null;
  @ApiProperty({ type: 'integer' })
  sentLastMinute!: number;
}

export class MediaStandingDto {
  items!: MediumStandingDto[];
}

export class DeadLetterDto {
  id!: string;
  medium!: string;
  /** What the receiver said, as a code. */
  reason!: string | null;
  @ApiProperty({ type: 'integer' })
  attempts!: number;
  createdAt!: Date;
  changedAt!: Date;
}

export class DeadLetterPageDto {
  items!: DeadLetterDto[];
  next!: string | null;
}

export class RetriedDto {
  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class PausedAddressDto {
  personId!: string;
  externalId!: string;
  name!: string;
  names!: Record<string, string>;
  address!: string;
  @ApiProperty({ enum: ['bounced', 'complained'] })
  because!: string;
  pausedAt!: Date;
}

export class PausedAddressesDto {
  items!: PausedAddressDto[];
}

export class MailFeedbackDto {
  /** The Message-ID of the mail it is about. */
  @IsText(10, 400)
  messageId!: string;

  @ApiProperty({ enum: ['bounced', 'complained'] })
  @IsIn(['bounced', 'complained'])
  kind!: 'bounced' | 'complained';
}
