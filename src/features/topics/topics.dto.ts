import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsUUID,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsLocalised, IsText } from '../../platform/http/rules';
import { type Match, MATCHES } from './keyword';
import { type Priority, PRIORITIES, type Risk, RISKS } from './topic';

/** A rule: what is on the channel and holds all that is stated comes under the topic; with nothing stated, all of it. */
export class KeywordDto {
  @IsUUID()
  channelId!: string;

  /** Null: any text. */
  @ValidateIf((_, value) => value !== null)
  @IsText(1, 100)
  keyword!: string | null;

  /** Anywhere, at the start of a word, or as a whole word. */
  @ApiProperty({ enum: MATCHES })
  @IsIn(MATCHES)
  match!: Match;

  /** Only for interactions in this language; null: any. */
  @ValidateIf((_, value) => value !== null)
  @Matches(/^[a-z]{2,3}$/)
  language: string | null = null;

  /** Only what this handle said; null: anybody. */
  @ValidateIf((_, value) => value !== null)
  @IsText(1, 200)
  author: string | null = null;

  /** What it finds is of this risk at least; null: of that of its topics. */
  @ApiProperty({ enum: [...RISKS, null], type: 'string', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsIn(RISKS)
  risk: Risk | null = null;
}

/** What of a topic may change. The keywords are all there are to be. */
export class ChangeTopicDto {
  /** Names by language. */
  @IsLocalised(100)
  names!: Record<string, string>;

  @ApiProperty({ enum: RISKS })
  @IsIn(RISKS)
  risk!: Risk;

  /** Named first; in its place; only where no other topic is found. */
  @ApiProperty({ enum: PRIORITIES })
  @IsIn(PRIORITIES)
  priority: Priority = 'normal';

  /** Whether anybody may choose it. */
  @IsBoolean()
  offered: boolean = false;

  /** Departments whose weekly update it concerns. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsText(1, 200, { each: true })
  departments: string[] = [];

  /** Job families whose weekly update it concerns. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsText(1, 200, { each: true })
  jobFamilies: string[] = [];

  @IsArray()
  @ArrayMaxSize(2000)
  @ArrayUnique((row: KeywordDto | null) => JSON.stringify(row))
  @ValidateNested({ each: true })
  @Type(() => KeywordDto)
  keywords: KeywordDto[] = [];
}

export class AddTopicDto extends ChangeTopicDto {
  /** Lower case letters, digits, `.`, `_` and `-`; it stays. */
  @Matches(/^[a-z0-9][a-z0-9._-]{0,59}$/)
  code!: string;
}

/** What an interaction may be about. */
export class TopicDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
  @ApiProperty({ enum: RISKS })
  risk!: Risk;
  @ApiProperty({ enum: PRIORITIES })
  priority!: Priority;
  offered!: boolean;
  departments!: string[];
  jobFamilies!: string[];
  keywords!: KeywordDto[];
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class TopicPageDto {
  items!: TopicDto[];
  next!: string | null;
}

/** Somebody who has a topic. */
export class TopicPersonDto {
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  /** Given by a lead; else chosen by oneself. */
  given!: boolean;
  from!: string;
}

export class TopicPeopleDto {
  items!: TopicPersonDto[];
  next!: string | null;
}

/** A topic one has or may choose. */
export class MyTopicDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
  @ApiProperty({ enum: RISKS })
  risk!: Risk;
  offered!: boolean;
  /** A lead gave it to me. */
  given!: boolean;
  /** I chose it. */
  chosen!: boolean;
}

export class MyTopicsDto {
  items!: MyTopicDto[];
}

/** A topic by its name. */
export class TopicNameDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
}

export class TopicNamesDto {
  items!: TopicNameDto[];
}
