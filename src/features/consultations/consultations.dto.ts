import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, Matches, ValidateNested } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { AREAS, type Area } from './approval';
import { COMMENT_STATES, type CommentState, type Resolution, RESOLUTIONS } from './comment';

export class CommentDto {
  /** Number of the clause. */
  @Matches(/^\d{1,3}(\.\d{1,3})*$/)
  clause!: string;

  @IsText(1, 4000)
  text!: string;
}

export class CommentAnswerDto {
  @IsText(1, 4000)
  text!: string;
}

export class ResolveCommentDto {
  @ApiProperty({ enum: RESOLUTIONS })
  @IsIn(RESOLUTIONS)
  outcome!: Resolution;

  /** What becomes of it, for the one who commented. */
  @IsText(1, 2000)
  words!: string;
}

export class ApproverInputDto {
  @ApiProperty({ enum: AREAS })
  @IsIn(AREAS)
  area!: Area;

  @IsUUID()
  personId!: string;
}

export class NameApproversDto {
  /** Everybody who has to approve each edition; nobody for none. */
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ApproverInputDto)
  approvers!: ApproverInputDto[];
}

/** Somebody as these screens show them. */
export class ColleagueDto {
  id!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
}

export class ApproverViewDto {
  @ApiProperty({ enum: AREAS })
  area!: Area;
  person!: ColleagueDto;
}

/** Everybody who has to approve each edition of a document. */
export class ApproversDto {
  items!: ApproverViewDto[];
}

export class AnswerViewDto {
  id!: string;
  author!: ColleagueDto;
  text!: string;
  at!: string;
}

export class CommentViewDto {
  id!: string;
  clause!: string;
  author!: ColleagueDto;
  text!: string;
  at!: string;
  @ApiProperty({ enum: COMMENT_STATES })
  state!: CommentState;
  resolution!: string | null;
  answers!: AnswerViewDto[];
  /** What the caller may do with it: `answer`, `resolve`. */
  can!: string[];
}

export class ApprovalViewDto {
  /** Null for somebody whom a role entitles. */
  area!: string | null;
  person!: ColleagueDto;
  /** When this very draft was approved; null: not yet. */
  at!: string | null;
}

export class ConsultedClauseDto {
  number!: string;
  title!: Record<string, string>;
  text!: Record<string, string>;
}

/** A draft edition as those see it who are asked about it. */
export class ConsultationDto {
  editionId!: string;
  documentId!: string;
  names!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  number!: number;
  @ApiProperty({ type: 'integer' })
  version!: number;
  languages!: string[];
  originalLanguage!: string;
  summary!: Record<string, string>;
  clauses!: ConsultedClauseDto[];
  /** Null while there was no round. */
  @ApiProperty({ type: 'string', enum: ['open', 'closed', null], nullable: true })
  round!: 'open' | 'closed' | null;
  comments!: CommentViewDto[];
  approvals!: ApprovalViewDto[];
  /** Areas whose approval is missing; `another`: nobody but the author approved. */
  missing!: string[];
  /** What the caller may do: `comment`, `approve`, `open`, `close`, `publish`. */
  can!: string[];
}

/** An open round. */
export class RoundDto {
  editionId!: string;
  names!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  number!: number;
  openedAt!: string;
  @ApiProperty({ type: 'integer' })
  comments!: number;
}

export class RoundPageDto {
  items!: RoundDto[];
  next!: string | null;
}

export class WordingSourceDto {
  name!: string;
  url!: string;
}

/** A word so broad that it chills protected speech. */
export class WordingFindingDto {
  code!: string;
  clause!: string;
  language!: string;
  @ApiProperty({ enum: ['title', 'text'] })
  field!: 'title' | 'text';
  /** Where it begins and ends, in UTF-16 units. */
  @ApiProperty({ type: 'integer' })
  from!: number;
  @ApiProperty({ type: 'integer' })
  until!: number;
  words!: string;
  explanation!: Record<string, string>;
  suggestion!: Record<string, string>;
  sources!: WordingSourceDto[];
}

export class WordingFindingsDto {
  items!: WordingFindingDto[];
}
