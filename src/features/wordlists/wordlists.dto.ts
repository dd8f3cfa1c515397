import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsInstant, IsLocalised, IsText } from '../../platform/http/rules';
import { type Manner, MANNERS } from './phrasebook';
import { type Standing, STANDINGS } from './wordlist-pages.reader';
import { type Kind, KINDS, LONGEST } from './wordlist';

/** What of a list may change: its names and who looks after it, one person or everybody of a role. */
export class ChangeWordlistDto {
  /** Names by language. */
  @IsLocalised(100)
  names!: Record<string, string>;

  @IsOptional()
  @IsUUID()
  ownerId: string | null = null;

  @ApiProperty({ enum: ['lead', 'hr'], nullable: true, required: false, type: 'string' })
  @IsOptional()
  @IsIn(['lead', 'hr'])
  ownerRole: 'lead' | 'hr' | null = null;
}

export class AddWordlistDto extends ChangeWordlistDto {
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind!: Kind;

  /** It counts in texts of this language; null: in every text. */
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language: string | null = null;
}

/** A list, to whoever looks after it. */
export class WordlistDto {
  id!: string;
  @ApiProperty({ enum: KINDS })
  kind!: Kind;
  language!: string | null;
  names!: Record<string, string>;
  ownerId!: string | null;
  /** The owner's name. */
  owner!: string | null;
  ownerRole!: string | null;
  /** Entries that count now. */
  @ApiProperty({ type: 'integer' })
  entries!: number;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class WordlistsDto {
  items!: WordlistDto[];
  /** Kinds of list that the caller may begin. */
  @ApiProperty({ enum: KINDS, isArray: true })
  can!: Kind[];
}

/** Words, a phrase or a pattern. */
export class AddWordlistEntryDto {
  /** In a pattern `#` is a number and `*` up to three words. On a list of phishing a domain. */
  @IsText(1, LONGEST)
  phrase!: string;

  /** Anywhere, at the start of a word, as whole words, or as a pattern. */
  @ApiProperty({ enum: MANNERS })
  @IsIn(MANNERS)
  match!: Manner;

  /** What to say in its place. */
  @IsOptional()
  @IsText(1, LONGEST)
  instead: string | null = null;

  /** Where it comes from. */
  @IsOptional()
  @IsText(1, 1000)
  source: string | null = null;

  @IsOptional()
  @IsText(1, 1000)
  note: string | null = null;

  /** It counts from then on; null: from now. */
  @IsOptional()
  @IsInstant()
  from: string | null = null;

  /** From then on it counts no more, as a name does once it is out; null: no end is known. */
  @IsOptional()
  @IsInstant()
  until: string | null = null;
}

export class EndWordlistEntryDto {
  /** From then on it counts no more; null: from now. */
  @IsOptional()
  @IsInstant()
  until: string | null = null;
}

export class WordlistEntryDto {
  id!: string;
  phrase!: string;
  @ApiProperty({ enum: MANNERS })
  match!: Manner;
  instead!: string | null;
  source!: string | null;
  note!: string | null;
  from!: Date;
  until!: Date | null;
  @ApiProperty({ enum: STANDINGS })
  standing!: Standing;
}

export class WordlistEntryPageDto {
  items!: WordlistEntryDto[];
  next!: string | null;
}

export class WordlistEntriesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STANDINGS })
  @IsOptional()
  @IsIn(STANDINGS)
  standing?: Standing;

  /** Stands in the words, prefixes and finals of Hebrew aside. */
  @IsOptional()
  @IsText(0, LONGEST)
  search?: string;
}

/** What a file brought. */
export class WordlistImportDto {
  @ApiProperty({ type: 'integer' })
  rows!: number;
  @ApiProperty({ type: 'integer' })
  added!: number;
  /** Rows that say what the list says already. */
  @ApiProperty({ type: 'integer' })
  known!: number;
}
