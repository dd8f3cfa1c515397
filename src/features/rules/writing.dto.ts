import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { IsLocalised } from '../../platform/http/rules';
import { type Change, CHANGES, type Match, MATCHES } from '../manuscripts/public';
import { BankDrawDto, KeyedQuestionDto } from '../questions/public';
import { QuizContentDto } from '../quizzes/public';

export class ComparisonQuery {
  /** The edition to compare with. */
  @IsUUID()
  with!: string;

  /** The original's by default. */
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language?: string;
}

const PART_KINDS = ['same', 'added', 'removed'] as const;
const DIFFERENCE_KINDS = ['unchanged', 'changed', 'added', 'removed'] as const;

/** A run of words that stayed, came or went. */
export class PartDto {
  @ApiProperty({ enum: PART_KINDS })
  kind!: (typeof PART_KINDS)[number];
  text!: string;
}

export class ClauseWordsDto {
  title!: string;
  text!: string;
}

export class ClauseDifferenceDto {
  number!: string;
  @ApiProperty({ enum: DIFFERENCE_KINDS })
  kind!: (typeof DIFFERENCE_KINDS)[number];
  before!: ClauseWordsDto | null;
  after!: ClauseWordsDto | null;
  title!: PartDto[];
  text!: PartDto[];
}

export class ComparedEditionDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
}

/** Two editions of a document, clause by clause and word by word, in one language. */
export class ComparisonDto {
  before!: ComparedEditionDto;
  after!: ComparedEditionDto;
  language!: string;
  /** How the language is read. */
  @ApiProperty({ enum: ['ltr', 'rtl'] })
  direction!: 'ltr' | 'rtl';
  clauses!: ClauseDifferenceDto[];
}

/** A clause of a proposal. */
export class ProposedClauseDto {
  number!: string;
  /** How it came by its number: as its heading states, as confirmed, by the same words or title, by likeness, or new. */
  @ApiProperty({ enum: MATCHES })
  match!: Match;
  /** 0–1, with the clause of this number in the edition before. */
  likeness!: number | null;
  @ApiProperty({ enum: CHANGES })
  change!: Change;
  title!: Record<string, string>;
  text!: Record<string, string>;
  /** Word by word against the edition before, in the original language. */
  difference!: PartDto[];
}

export class ProposedRemovalDto {
  number!: string;
  title!: Record<string, string>;
}

/** What Markdown would become as the next edition, for the author to confirm. */
export class EditionProposalDto {
  languages!: string[];
  /** Front matter by language. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  metadata!: Record<string, unknown>;
  /** The edition it is compared with. */
  base!: ComparedEditionDto | null;
  clauses!: ProposedClauseDto[];
  /** Clauses of the edition before that are not in it. */
  removed!: ProposedRemovalDto[];
}

/** A quiz to pass before an edition is acknowledged; its questions may each name the clause they ask about. */
export class EditionQuizInputDto extends QuizContentDto {
  @IsLocalised(200)
  names!: Record<string, string>;

  /** Per cent. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(100)
  passMark!: number;

  /** Questions per attempt; 0 asks all. */
  @ApiPropertyOptional({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(500)
  draw: number = 0;

  @ApiPropertyOptional({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(86_400)
  seconds: number = 240;
}

/** An edition's quiz with its keys, for those who write it. */
export class StatedQuizDto {
  names!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  passMark!: number;
  @ApiProperty({ type: 'integer' })
  draw!: number;
  @ApiProperty({ type: 'integer' })
  seconds!: number;
  @ApiProperty({ type: 'integer', nullable: true })
  attempts!: number | null;
  @ApiProperty({ type: 'integer' })
  waitMinutes!: number;
  @ApiProperty({ type: 'integer', nullable: true })
  limitMinutes!: number | null;
  bank!: BankDrawDto[];
  questions!: KeyedQuestionDto[];
}

const WAVE_STATES = ['waiting', 'running', 'done'] as const;

/** How far asking everybody has come. */
export class WaveDto {
  @ApiProperty({ enum: WAVE_STATES })
  state!: (typeof WAVE_STATES)[number];
  startsAt!: string;
  /** People whom the edition asks. */
  @ApiProperty({ type: 'integer' })
  total!: number;
  /** Of whom so many have been asked. */
  @ApiProperty({ type: 'integer' })
  asked!: number;
  startedAt!: string | null;
  finishedAt!: string | null;
}
