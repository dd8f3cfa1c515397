import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsLocalised, IsText } from '../../platform/http/rules';
import { KINDS, type QuestionKind } from './question';
import { type Format, FORMATS } from './question-file';

const ID = /^[\p{L}\p{N}._-]{1,60}$/u;

export class OptionDto {
  @Matches(ID)
  id!: string;

  @IsLocalised(2000)
  text!: Record<string, string>;

  @IsOptional()
  @IsBoolean()
  correct?: boolean;

  /** Points for choosing it, −100 to 100; 100 for a correct one unless stated. */
  @IsOptional()
  @IsNumber()
  @Min(-100)
  @Max(100)
  weight?: number;

  /** Match only: what belongs to it. */
  @IsOptional()
  @IsLocalised(2000)
  match?: Record<string, string>;

  /** Shown after the submission to who chose it. */
  @IsOptional()
  @IsLocalised(2000)
  feedback?: Record<string, string>;
}

/** An accepted answer: a text (`*` stands for anything) or a range of numbers. */
export class AcceptedDto {
  @IsOptional()
  @IsText(1, 1000)
  text?: string;

  @IsOptional()
  @IsNumber()
  from?: number;

  @IsOptional()
  @IsNumber()
  to?: number;

  /** Points, 0–100; 100 unless stated. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  weight?: number;

  @IsOptional()
  @IsLocalised(2000)
  feedback?: Record<string, string>;
}

/** A question with its key, as authors write it. */
export class QuestionDto {
  @Matches(ID)
  code!: string;

  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind!: QuestionKind;

  /** The clause it asks about. */
  @IsOptional()
  @Matches(/^\d{1,3}(\.\d{1,3})*$/)
  clause?: string;

  /** "A customer writes … what do you do?" */
  @IsOptional()
  @IsBoolean()
  scenario?: boolean;

  /** A scenario's customer in their own words, shown before the prompt. */
  @IsOptional()
  @IsLocalised(4000)
  situation?: Record<string, string>;

  @IsLocalised(4000)
  prompt!: Record<string, string>;

  /** What to choose, to bring into order (listed in the right one) or to match. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OptionDto)
  options?: OptionDto[];

  /** Short text and numeric only. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AcceptedDto)
  answers?: AcceptedDto[];

  /** Match only: things that belong to nothing. */
  @ApiPropertyOptional({ type: 'array', items: { type: 'object', additionalProperties: { type: 'string' } } })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsLocalised(2000, { each: true })
  distractors?: Record<string, string>[];

  /** Shown after the submission. */
  @IsOptional()
  @IsLocalised(4000)
  feedback?: Record<string, string>;
}

/** A question with its key, as authors get it. */
export class KeyedQuestionDto extends QuestionDto {}

/** How a question file is read. */
export class ImportQuery {
  /** Leave out what Obi cannot ask, and count it, instead of refusing the file. */
  @ApiPropertyOptional({ type: 'boolean' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  skipUnsupported: boolean = false;

  /** The language the questions are in. */
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language: string = 'en';

  /** How the file is written; by its look, when not stated. */
  @ApiPropertyOptional({ enum: FORMATS })
  @IsOptional()
  @IsIn(FORMATS)
  format?: Format;
}

/** What was left out of a question file, and why. */
export class QuestionFaultDto {
  @ApiProperty({ type: 'integer' })
  line!: number;
  code!: string;
  /** The beginning of the question. */
  question!: string;
  detail!: string;
}

export class ImportedQuestionsDto {
  /** How the file's bytes were read: `utf-8` or `windows-1252`. */
  encoding!: string;
  @ApiProperty({ enum: FORMATS })
  format!: Format;
  questions!: KeyedQuestionDto[];
  faults!: QuestionFaultDto[];
  /** Questions left out, by kind: `essay`, `description`, `unreadable`. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  skipped!: Record<string, number>;
}
