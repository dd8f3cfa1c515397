import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUrl, MaxLength } from 'class-validator';
import { type DraftKind, KINDS, NamedPersonDto } from '../drafts/public';

export class PublishDto {
  /** Where it stands. Required on a business channel, the author's choice on a personal account. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  link?: string | null;
}

/** Approved words that wait for a publisher. */
export class ReadyDto {
  draftId!: string;
  @ApiProperty({ type: 'integer' })
  revision!: number;
  @ApiProperty({ enum: KINDS })
  kind!: DraftKind;
  author!: NamedPersonDto;
  channelId!: string;
  channelNames!: Record<string, string>;
  language!: string;
  text!: string;
  interactionId!: string | null;
  /** Since when it waits, or is taken. */
  since!: string;
  takenByMe!: boolean;
  takenUntil!: string | null;
}

export class ReadyPageDto {
  items!: ReadyDto[];
  next!: string | null;
}
