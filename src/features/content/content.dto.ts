import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsInstant, IsLocalised, IsText } from '../../platform/http/rules';
import { type Risk, RISKS } from '../permits/public';
import { CONTENT_ACTS, type ContentAct } from './content.policy';
import { DESK_STATES, type DeskState } from './content.reader';
import { type ItemState, itemStates } from './item';

const WORDS = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** Whether something is said at all, by language: an empty object says nothing. */
const said = (_: unknown, value: unknown): boolean =>
  typeof value !== 'object' || value === null || Object.keys(value).length > 0;

/** Content that people may share. */
export class StateContentDto {
  /** By language; in each that it is shared in. */
  @IsLocalised(200)
  titles!: Record<string, string>;

  /** What it is about, by language. */
  @ApiPropertyOptional(WORDS)
  @ValidateIf(said)
  @IsLocalised(20_000)
  texts: Record<string, string> = {};

  /** Where it stands, by language. */
  @ApiPropertyOptional(WORDS)
  @ValidateIf(said)
  @IsLocalised(2000)
  links: Record<string, string> = {};

  /** Words to make one's own, by language: it is shared in these languages. */
  @IsLocalised(5000)
  shares!: Record<string, string>;

  /** Codes of the networks it is for; none: every network. */
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^[a-z0-9_]{1,60}$/, { each: true })
  networks: string[] = [];

  @ApiPropertyOptional({ enum: RISKS })
  @IsIn(RISKS)
  risk: Risk = 'low';

  /** Who may share it; null: everybody with the permit. */
  @IsOptional()
  @IsUUID()
  audienceId: string | null = null;

  @IsOptional()
  @IsUUID()
  goalId: string | null = null;

  /** From when on nobody shares it any more; null: never. */
  @IsOptional()
  @IsInstant()
  expiresAt: string | null = null;

  /** Whether the library names who suggested it; theirs to say. */
  @IsBoolean()
  credited: boolean = true;
}

export class ApproveContentDto {
  /** The revision that was read. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision!: number;

  /** Who looks after it from now on; null: who did. */
  @IsOptional()
  @IsUUID()
  ownerId: string | null = null;
}

export class DeclineContentDto {
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision!: number;

  /** What who suggested it reads. */
  @IsText(1, 2000)
  note!: string;
}

export class LibraryQuery extends PageQuery {
  /** Words, all of which stand in it, in whatever language. */
  @IsOptional()
  @IsText(0, 200)
  search?: string;

  @IsOptional()
  @Matches(/^[a-z0-9_]{1,60}$/)
  network?: string;

  /** What can be shared in this language. */
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language?: string;

  @IsOptional()
  @IsUUID()
  goalId?: string;
}

export class ContentDeskQuery extends PageQuery {
  @ApiPropertyOptional({ enum: DESK_STATES })
  @IsOptional()
  @IsIn(DESK_STATES)
  state: DeskState = 'suggested';
}

export class ContentPersonDto {
  id!: string;
  name!: string;
  names!: Record<string, string>;
}

export class ContentLackDto {
  kind!: string;
  id!: string;
  where!: string;
  detail!: string;
}

/** The words of one revision. */
export class ContentWordsDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  revision!: number;
  titles!: Record<string, string>;
  texts!: Record<string, string>;
  links!: Record<string, string>;
  shares!: Record<string, string>;
  networks!: string[];
  @ApiProperty({ enum: RISKS })
  risk!: Risk;
  goalId!: string | null;
  expiresAt!: string | null;
}

/** What one may share. */
export class OfferedContentDto extends ContentWordsDto {
  /** Who suggested it, unless they asked not to be named. */
  credit!: ContentPersonDto | null;
  /** `share` when there is a channel on which one may now. */
  @ApiProperty({ enum: CONTENT_ACTS, isArray: true })
  can!: ContentAct[];
  /** What is missing where one may share it nowhere. */
  missing!: ContentLackDto[];
}

export class LibraryDto {
  items!: OfferedContentDto[];
  next!: string | null;
}

/** A channel on which content may be shared, by whoever has the permit. */
export class ShareChannelDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
  network!: string;
  @ApiProperty({ enum: ['business', 'personal'] })
  accountKind!: 'business' | 'personal';
  languages!: string[];
  @ApiProperty({ type: 'integer', nullable: true })
  textLimit!: number | null;
  can!: string[];
  missing!: ContentLackDto[];
}

/** Content as whom it concerns sees it. */
export class ContentDto extends ContentWordsDto {
  @ApiProperty({ enum: itemStates.states })
  state!: ItemState;
  /** What is in force now; null: nothing. */
  @ApiProperty({ type: 'integer', nullable: true })
  inForce!: number | null;
  suggester!: ContentPersonDto | null;
  owner!: ContentPersonDto;
  credited!: boolean;
  audienceId!: string | null;
  /** What was said when these words were declined. */
  note!: string | null;
  changedAt!: string;
  @ApiProperty({ enum: CONTENT_ACTS, isArray: true })
  can!: ContentAct[];
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** Content with the words in force, or the latest for whoever keeps or decides on it, and where one may share it. */
export class ContentDetailDto extends ContentDto {
  /** Empty while nothing is in force. */
  channels!: ShareChannelDto[];
  /** The words in force, where those shown are others. */
  @ApiProperty({ type: () => ContentWordsDto, nullable: true })
  standing!: ContentWordsDto | null;
}

export class ContentPageDto {
  items!: ContentDto[];
  next!: string | null;
}
