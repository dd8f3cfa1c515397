import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
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
import { IsLocalised } from '../../platform/http/rules';
import { QuizContentDto } from '../quizzes/public';
import { MODULE_KINDS, type ModuleKind } from './track';

export const CODE = /^[a-z0-9][a-z0-9-]{0,59}$/;
const DAY = 86_400;

export class ModuleQuizDto extends QuizContentDto {
  /** Questions drawn per attempt; all of them when absent. */
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(500)
  draw?: number;

  /** Per cent; the track's when absent. */
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  passMark?: number;
}

export class ModuleInputDto {
  @Matches(CODE)
  code!: string;

  @ApiProperty({ enum: MODULE_KINDS })
  @IsIn(MODULE_KINDS)
  kind!: ModuleKind;

  @IsLocalised(200)
  names!: Record<string, string>;

  /** How long it takes; a lesson's reading time, else 240, when absent. */
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(DAY)
  seconds?: number;

  /** The author knows that it takes longer than 240 seconds. */
  @IsOptional()
  @IsBoolean()
  override?: boolean;

  /** Lesson: Markdown by language. */
  @IsOptional()
  @IsLocalised(100_000)
  body?: Record<string, string>;

  /** Numbers of the clauses it teaches. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @Matches(/^\d{1,3}(\.\d{1,3})*$/, { each: true })
  clauses?: string[];

  /** Quiz; of a lesson, the question that checks whether it was understood. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ModuleQuizDto)
  quiz?: ModuleQuizDto;

  /** Acknowledgement: the document's code. */
  @IsOptional()
  @Matches(CODE)
  document?: string;

  /** Practice, session, package, episode: what is to be done, as `GET /materials` names it; a draft may leave it open. */
  @IsOptional()
  @IsUUID()
  material?: string;

  /** Codes of modules and choices that are completed before it. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(CODE, { each: true })
  after?: string[];

  /** Code of the choice it belongs to. */
  @IsOptional()
  @Matches(CODE)
  choice?: string;
}

/** Modules of which a number will do: any two of these. */
export class TrackChoiceInputDto {
  @Matches(CODE)
  code!: string;

  @IsLocalised(200)
  names!: Record<string, string>;

  /** How many of its modules are to be completed. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(200)
  least!: number;
}
