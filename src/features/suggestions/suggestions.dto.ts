import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { type DraftKind, KINDS, NamedChannelDto, NamedPersonDto } from '../drafts/public';
import { DraftImageDto } from '../images/public';
import { REMARK_ACTS, REMARK_KINDS, type RemarkAct, type RemarkKind, type RemarkState, remarkStates } from './remark';

const LONGEST = 20_000;
/** Positions count in UTF-16 units. */
const FARTHEST = 2 * LONGEST;

/** What one says of a place in a text: a comment, or other words for it. */
export class SayRemarkDto {
  @ApiProperty({ enum: REMARK_KINDS })
  @IsIn(REMARK_KINDS)
  kind!: RemarkKind;

  /** The revision one read; null: words of the author that were not submitted. */
  @ApiProperty({ type: 'integer', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision!: number | null;

  /** In UTF-16 units, as browsers count. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(FARTHEST)
  from!: number;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(FARTHEST)
  to!: number;

  /** What one saw there: words that moved on meanwhile are found by it. */
  @IsText(0, LONGEST)
  quote!: string;

  /** The comment; with a suggestion why, if at all. */
  @IsOptional()
  @IsText(0, 4000)
  words?: string;

  /** A suggestion's words in place of those; '' takes them out. */
  @ValidateIf(({ kind }: SayRemarkDto) => kind === 'suggestion')
  @IsText(0, LONGEST)
  replacement?: string;

  /** The open comment that a suggestion answers: taken over, it settles it. */
  @IsOptional()
  @IsUUID()
  answers?: string | null;
}

export class AnswerRemarkDto {
  @IsText(1, 4000)
  words!: string;
}

/** How the author takes a suggestion over. */
export class AcceptRemarkDto {
  /** In other words than suggested; absent: as suggested. */
  @IsOptional()
  @IsText(0, LONGEST)
  words?: string;
}

export class AskHelpDto {
  /** What one would like to say, or needs help with: "I would like to write about…". */
  @IsText(1, 2000)
  wish!: string;
}

export class RemarkAnswerDto {
  id!: string;
  person!: NamedPersonDto;
  words!: string;
  at!: string;
}

export class RemarkDto {
  id!: string;
  @ApiProperty({ enum: REMARK_KINDS })
  kind!: RemarkKind;
  person!: NamedPersonDto;
  @ApiProperty({ type: 'integer', nullable: true })
  revision!: number | null;
  /** Where it stands in the text its reader sees, in UTF-16 units; null: what it was about is gone. */
  @ApiProperty({ type: 'integer', nullable: true })
  from!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  to!: number | null;
  /** What stood there when it was said. */
  quote!: string;
  /** Other words stand there now. */
  changed!: boolean;
  words!: string;
  replacement!: string | null;
  /** The comment that a suggestion answers. */
  answersId!: string | null;
  @ApiProperty({ enum: remarkStates.states })
  state!: RemarkState;
  /** Accepted in other words. */
  revised!: boolean;
  at!: string;
  settledAt!: string | null;
  answers!: RemarkAnswerDto[];
  @ApiProperty({ enum: REMARK_ACTS, isArray: true })
  can!: RemarkAct[];
}

/** That help was asked for: whoever helps on this channel reads the words until it is taken back. */
export class HelpDto {
  wish!: string;
  askedAt!: string;
}

const WIDER_ACTS = ['comment', 'suggest', 'accept-all', 'ask-help', 'take-help-back'] as const;
export type WiderAct = (typeof WIDER_ACTS)[number];

/** Everything said of a draft's words, in the order of the text. */
export class RemarksDto {
  /** Whose words they are. */
  authorId!: string;
  items!: RemarkDto[];
  help!: HelpDto | null;
  /** The revision that these places are counted in; null: the author's words. */
  @ApiProperty({ type: 'integer', nullable: true })
  revision!: number | null;
  @ApiProperty({ enum: WIDER_ACTS, isArray: true })
  can!: WiderAct[];
}

/** The words after suggestions were accepted. */
export class AcceptedWordsDto {
  text!: string;
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** How many were taken over; those whose place is gone, or overlaps with one, stay open. */
  @ApiProperty({ type: 'integer' })
  accepted!: number;
}

/** Somebody asks for help with words. */
export class HelpWantedDto {
  draftId!: string;
  @ApiProperty({ enum: KINDS })
  kind!: DraftKind;
  author!: NamedPersonDto;
  channelId!: string;
  channelNames!: Record<string, string>;
  wish!: string;
  askedAt!: string;
  /** How many comments and suggestions it has. */
  @ApiProperty({ type: 'integer' })
  remarks!: number;
}

export class HelpWantedPageDto {
  items!: HelpWantedDto[];
  next!: string | null;
}

/** Words with which help is asked for. */
export class HelpedDraftDto {
  id!: string;
  @ApiProperty({ enum: KINDS })
  kind!: DraftKind;
  author!: NamedPersonDto;
  channel!: NamedChannelDto;
  language!: string;
  /** Of an article. */
  title!: string | null;
  text!: string;
  /** The pictures that go with them. */
  images!: DraftImageDto[];
  wish!: string;
  askedAt!: string;
}
