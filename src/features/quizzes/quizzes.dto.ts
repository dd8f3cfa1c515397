import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsText } from '../../platform/http/rules';
import { BankDrawDto, KeyedQuestionDto, KINDS, type QuestionKind } from '../questions/public';

/** The answer to one question; which field counts follows from its kind. */
export class AnswerDto {
  /** The question's code. */
  @IsString()
  @MaxLength(60)
  question!: string;

  /** Single, multiple, true or false, order: ids of options as shown. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  chosen?: string[];

  /** Match: the match's id by the option's id. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  @IsOptional()
  @IsObject()
  pairs?: Record<string, string>;

  /** Short text. */
  @IsOptional()
  @IsText(0, 1000)
  text?: string;

  /** Numeric. */
  @IsOptional()
  @IsNumber()
  number?: number;
}

export class SubmitAttemptDto {
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => AnswerDto)
  answers!: AnswerDto[];
}

/** Answers to a look at a quiz. */
export class MarkPreviewDto extends SubmitAttemptDto {
  /** Id of the look. */
  @IsUUID()
  preview!: string;
}

export class ChoiceDto {
  id!: string;
  text!: Record<string, string>;
}

/** A question as it is asked. */
export class AskedDto {
  code!: string;
  @ApiProperty({ enum: KINDS })
  kind!: QuestionKind;
  scenario!: boolean;
  /** A scenario's customer in their own words. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  situation!: Record<string, string> | null;
  prompt!: Record<string, string>;
  options!: ChoiceDto[];
  /** What there is to match; empty for other kinds. */
  matches!: ChoiceDto[];
}

/** What one answer was worth. */
export class MarkDto {
  question!: string;
  /** 0–100. */
  @ApiProperty({ type: 'integer' })
  points!: number;
  /** The clause the question asks about. */
  clause!: string | null;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: { type: 'string' } } })
  feedback!: Record<string, string>[];
}

export class ResultDto {
  attemptId!: string;
  quizId!: string;
  /** Per cent. */
  @ApiProperty({ type: 'integer' })
  score!: number;
  passed!: boolean;
  @ApiProperty({ type: 'integer' })
  passMark!: number;
  submittedAt!: string;
  /** Its time ran out before it was submitted, so that nothing was marked. */
  timeOver!: boolean;
  questions!: MarkDto[];
}

/** An attempt: its questions without keys, and its result once it was submitted. */
export class AttemptDto {
  id!: string;
  quizId!: string;
  names!: Record<string, string>;
  /** Per cent that passes. */
  @ApiProperty({ type: 'integer' })
  passMark!: number;
  @ApiProperty({ type: 'integer' })
  seconds!: number;
  startedAt!: string;
  /** When its time is over; null: it takes as long as it takes. */
  endsAt!: string | null;
  /** Seconds of real time until then, where a demo's clock runs faster. */
  @ApiProperty({ type: 'integer', nullable: true })
  secondsLeft!: number | null;
  questions!: AskedDto[];
  result!: ResultDto | null;
}

/** A quiz before it is attempted. */
export class QuizDto {
  id!: string;
  names!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  passMark!: number;
  /** Questions asked per attempt. */
  @ApiProperty({ type: 'integer' })
  asked!: number;
  @ApiProperty({ type: 'integer' })
  seconds!: number;
  /** The caller's attempts that were submitted. */
  @ApiProperty({ type: 'integer' })
  attempts!: number;
  /** How often it may be attempted; null: without limit. */
  @ApiProperty({ type: 'integer', nullable: true })
  attemptsAllowed!: number | null;
  /** Attempts that the caller may still begin, granted ones among them; null: without limit. */
  @ApiProperty({ type: 'integer', nullable: true })
  attemptsLeft!: number | null;
  /** Minutes between an attempt that did not pass and the next. */
  @ApiProperty({ type: 'integer' })
  waitMinutes!: number;
  /** Minutes that one attempt may take; null: as long as it takes. */
  @ApiProperty({ type: 'integer', nullable: true })
  limitMinutes!: number | null;
  /** Before when the caller may begin no further attempt. */
  notBefore!: string | null;
  /** Seconds of real time until then. */
  @ApiProperty({ type: 'integer', nullable: true })
  waitSeconds!: number | null;
  /** The caller's best score. */
  @ApiProperty({ type: 'integer', nullable: true })
  best!: number | null;
  /** The caller's open attempt. */
  openAttemptId!: string | null;
  /** What the caller may do now: `start`. */
  can!: string[];
}

/** What is drawn from the bank, and how many questions there are for it. */
export class BankDrawnDto extends BankDrawDto {
  @ApiProperty({ type: 'integer' })
  found!: number;
}

/** A quiz as its author stated it. */
export class QuestionsDto {
  /** Its own questions. */
  items!: KeyedQuestionDto[];
  /** Of its own questions, so many in an attempt; 0 for all. */
  @ApiProperty({ type: 'integer' })
  draw!: number;
  bank!: BankDrawnDto[];
}
