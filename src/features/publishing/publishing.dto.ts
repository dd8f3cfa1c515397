import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUrl, MaxLength } from 'class-validator';
import { type DraftKind, HeldDto, KINDS, NamedPersonDto } from '../drafts/public';

export class PublishDto {
  /** Where it stands. Required on a business channel, the author's choice on a personal account. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  link?: string | null;
}

/** A picture that goes with words. */
export class ReadyImageDto {
  id!: string;
  /** What there is to see. */
  alt!: Record<string, string>;
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
  /** Of an article. */
  title!: string | null;
  text!: string;
  images!: ReadyImageDto[];
  interactionId!: string | null;
  /** Since when it waits, or is taken. */
  since!: string;
  /** When it is owed: an answer by the service level of what was asked, everything else a day after it was approved. */
  dueAt!: string;
  late!: boolean;
  takenByMe!: boolean;
  takenUntil!: string | null;
  /** The moratoria that hold them, or held them and nobody has confirmed them since: they cannot be taken. */
  held!: HeldDto | null;
}

export class ReadyPageDto {
  items!: ReadyDto[];
  next!: string | null;
}

/** Approved words that a moratorium holds, or has held. */
export class HeldDraftDto {
  draftId!: string;
  @ApiProperty({ enum: KINDS })
  kind!: DraftKind;
  author!: NamedPersonDto;
  /** Whether the caller wrote them. */
  own!: boolean;
  channelId!: string;
  channelNames!: Record<string, string>;
  language!: string;
  text!: string;
  approvedAt!: string;
  held!: HeldDto;
}

export class HeldPageDto {
  items!: HeldDraftDto[];
  next!: string | null;
}
