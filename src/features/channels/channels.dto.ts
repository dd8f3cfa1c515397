import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsISO31661Alpha2,
  IsTimeZone,
  IsUrl,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { IsLocalised, IsText } from '../../platform/http/rules';
import { ACCOUNT_KINDS, type AccountKind } from './channel';

/** Words by language, or nothing said. */
const WORDS = { type: 'object', additionalProperties: { type: 'string' }, nullable: true } as const;

const HTTP = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };

/** What of a channel may change. */
export class ChangeChannelDto {
  /** Names by language. */
  @IsLocalised(100)
  names!: Record<string, string>;

  /** Languages spoken there, such as `en` and `he`. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(/^[a-z]{2,3}$/, { each: true })
  languages!: string[];

  /** Our name there. */
  @ValidateIf((_, value) => value !== null)
  @IsText(1, 100)
  handle: string | null = null;

  /** Its page. */
  @ValidateIf((_, value) => value !== null)
  @IsUrl(HTTP)
  @MaxLength(2000)
  url: string | null = null;

  /** ISO 3166 code of the country it speaks to; null: every country. */
  @ValidateIf((_, value) => value !== null)
  @IsISO31661Alpha2()
  country: string | null = null;

  /** What is planned there is told by these clocks, such as `Asia/Jerusalem`. */
  @IsTimeZone()
  timeZone: string = 'Asia/Jerusalem';

  /** Who it is for, in words by language. */
  @ApiPropertyOptional(WORDS)
  @ValidateIf((_, value) => value !== null)
  @IsLocalised(1000)
  speaksTo: Record<string, string> | null = null;

  /** How one speaks there. */
  @ApiPropertyOptional(WORDS)
  @ValidateIf((_, value) => value !== null)
  @IsLocalised(1000)
  tone: Record<string, string> | null = null;

  /** What is not said or done there. */
  @ApiPropertyOptional(WORDS)
  @ValidateIf((_, value) => value !== null)
  @IsLocalised(1000)
  limits: Record<string, string> | null = null;
}

/** A new channel. Code, network and account kind stay as they are for good. */
export class AddChannelDto extends ChangeChannelDto {
  /** Lower case letters, digits, `.`, `_` and `-`. */
  @Matches(/^[a-z0-9][a-z0-9._-]{0,59}$/)
  code!: string;

  /** Code of one of the networks. */
  @Matches(/^[a-z0-9_]{1,60}$/)
  network!: string;

  @ApiProperty({ enum: ACCOUNT_KINDS })
  @IsIn(ACCOUNT_KINDS)
  accountKind!: AccountKind;
}

/** A place where the company speaks. */
export class ChannelDto {
  id!: string;
  code!: string;
  network!: string;
  networkNames!: Record<string, string>;
  @ApiProperty({ enum: ACCOUNT_KINDS })
  accountKind!: AccountKind;
  names!: Record<string, string>;
  languages!: string[];
  handle!: string | null;
  url!: string | null;
  country!: string | null;
  timeZone!: string;
  @ApiProperty(WORDS)
  speaksTo!: Record<string, string> | null;
  @ApiProperty(WORDS)
  tone!: Record<string, string> | null;
  @ApiProperty(WORDS)
  limits!: Record<string, string> | null;
  /** Code points of one text; null without a limit. */
  @ApiProperty({ type: 'integer', nullable: true })
  textLimit!: number | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** A channel with what the caller may do there. */
export class ChannelDetailDto extends ChannelDto {
  /** `change`. */
  can!: string[];
}

export class ChannelPageDto {
  items!: ChannelDto[];
  next!: string | null;
}

/** Somebody registered to publish on a business channel. */
export class PublisherDto {
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  /** Since when. */
  from!: string;
}

export class PublisherPageDto {
  items!: PublisherDto[];
  next!: string | null;
}
