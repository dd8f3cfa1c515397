import { ApiProperty } from '@nestjs/swagger';

/** Somebody named. */
export class NamedPersonDto {
  id!: string;
  givenName!: string;
  familyName!: string;
  /** Full names by language, where given. */
  names!: Record<string, string>;
}

/** A channel named. */
export class NamedChannelDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
  network!: string;
  @ApiProperty({ enum: ['business', 'personal'] })
  accountKind!: 'business' | 'personal';
  /** Code points of one text; null without a limit. */
  @ApiProperty({ type: 'integer', nullable: true })
  textLimit!: number | null;
  /** Our name there; null on personal accounts, and where none is stated. */
  handle!: string | null;
}

export class LackDto {
  kind!: string;
  id!: string;
  where!: string;
  detail!: string;
}
