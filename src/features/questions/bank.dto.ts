import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsText } from '../../platform/http/rules';
import { PageQuery } from '../../platform/http/page.dto';
import { type BankState, bankStates } from './bank-question';
import { KINDS, type QuestionKind } from './question';
import { ImportQuery, KeyedQuestionDto, QuestionDto, QuestionFaultDto } from './questions.dto';
import { type Format, FORMATS } from './question-file';

/** What one may look for: a kind, or the scenarios of any kind. */
const SOUGHT = [...KINDS, 'scenario'] as const;
type Sought = (typeof SOUGHT)[number];

const LANGUAGE = /^[a-z]{2,3}$/;
const asList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter((tag) => tag.trim() !== '') : value;

/** Which questions of the bank are looked for. */
export class BankQuery extends PageQuery {
  /** Words that stand in it. */
  @IsOptional()
  @IsText(1, 200)
  q?: string;

  /** All of these tags, separated by commas. */
  @ApiPropertyOptional({ type: 'string' })
  @IsOptional()
  @Transform(asList)
  @IsArray()
  @ArrayMaxSize(20)
  @IsText(1, 40, { each: true })
  tag?: string[];

  @ApiPropertyOptional({ enum: SOUGHT })
  @IsOptional()
  @IsIn(SOUGHT)
  kind?: Sought;

  /** A language it can be asked in. */
  @IsOptional()
  @Matches(LANGUAGE)
  language?: string;

  /** The active ones when absent. */
  @ApiPropertyOptional({ enum: bankStates.states })
  @IsOptional()
  @IsIn(bankStates.states)
  state?: BankState;
}

/** A question for the bank. */
export class BankQuestionInputDto {
  /** Its code is given by the bank, whatever is stated. */
  @IsDefined()
  @ValidateNested()
  @Type(() => QuestionDto)
  question!: QuestionDto;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsText(1, 40, { each: true })
  tags: string[] = [];
}

export class BankQuestionDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  @ApiProperty({ enum: bankStates.states })
  state!: BankState;
  @ApiProperty({ enum: KINDS })
  kind!: QuestionKind;
  scenario!: boolean;
  tags!: string[];
  languages!: string[];
  question!: KeyedQuestionDto;
  @ApiProperty({ type: 'integer' })
  revision!: number;
  editedAt!: string;
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** What the caller may do with it now: `edit`, `retire` or `restore`. */
  can!: string[];
}

export class BankPageDto {
  items!: BankQuestionDto[];
  next!: string | null;
}

export class BankRevisionDto {
  @ApiProperty({ type: 'integer' })
  number!: number;
  at!: string;
  author!: string | null;
  tags!: string[];
  question!: KeyedQuestionDto;
}

export class BankHistoryDto {
  items!: BankRevisionDto[];
}

export class BankTagDto {
  tag!: string;
  @ApiProperty({ type: 'integer' })
  questions!: number;
}

export class BankTagsDto {
  items!: BankTagDto[];
}

/** How a file is taken into the bank. */
export class BankImportQuery extends ImportQuery {
  /** Tags for each of its questions, beside their own; separated by commas. */
  @ApiPropertyOptional({ type: 'string' })
  @IsOptional()
  @Transform(asList)
  @IsArray()
  @ArrayMaxSize(20)
  @IsText(1, 40, { each: true })
  tag?: string[];
}

/** What was taken into the bank, and what was left out. */
export class BankImportDto {
  encoding!: string;
  @ApiProperty({ enum: FORMATS })
  format!: Format;
  /** Questions added. */
  @ApiProperty({ type: 'integer' })
  added!: number;
  faults!: QuestionFaultDto[];
  /** Questions left out, by kind. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  skipped!: Record<string, number>;
}

/** Which questions go into a file, and in which language. */
export class BankExportQuery extends BankQuery {
  /** The language they are written in. */
  @IsOptional()
  @Matches(LANGUAGE)
  in: string = 'en';
}

/** What of the bank a quiz draws: the questions with all these tags and one of these kinds, or those named. */
export class BankDrawDto {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsText(1, 40, { each: true })
  tags?: string[];

  @ApiPropertyOptional({ enum: SOUGHT, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(SOUGHT, { each: true })
  kinds?: Sought[];

  /** Only questions in each of these languages. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(LANGUAGE, { each: true })
  languages?: string[];

  /** Questions by id. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  questions?: string[];

  /** How many of them in an attempt; 0 for all. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(500)
  count!: number;
}
