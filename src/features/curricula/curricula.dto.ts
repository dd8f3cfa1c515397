import { Type } from 'class-transformer';
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
  ValidateNested,
} from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsLocalised } from '../../platform/http/rules';
import { QuestionDto } from '../quizzes/public';
import { MODULE_KINDS, type ModuleKind } from './track';

const CODE = /^[a-z0-9][a-z0-9-]{0,59}$/;
const DAY = 86_400;

/** A new belt. */
export class AddBeltDto {
  @Matches(CODE)
  code!: string;

  /** `#rrggbb` */
  @Matches(/^#[0-9a-fA-F]{6}$/)
  colour!: string;

  @IsLocalised(100)
  names!: Record<string, string>;

  /** Code of the belt below the new one; the new one is the highest when absent. */
  @IsOptional()
  @Matches(CODE)
  above?: string;
}

export class ModuleQuizDto {
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

  /** How often it may be attempted; without limit when null or absent. */
  @ApiPropertyOptional({ type: 'integer', nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  attempts?: number | null;

  /** Minutes between an attempt that did not pass and the next; none when absent. */
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(43_200)
  waitMinutes?: number;

  /** Minutes that one attempt may take; as long as it takes when null or absent. */
  @ApiPropertyOptional({ type: 'integer', nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1440)
  limitMinutes?: number | null;

  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => QuestionDto)
  questions!: QuestionDto[];
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

  /** Quiz. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ModuleQuizDto)
  quiz?: ModuleQuizDto;

  /** Acknowledgement: the document's code. */
  @IsOptional()
  @Matches(CODE)
  document?: string;

  /** Practice, session, package: what is to be done, as `GET /materials` names it; a draft may leave it open. */
  @IsOptional()
  @IsUUID()
  material?: string;
}

/** What an edition of a track says. */
export class EditTrackEditionDto {
  @IsLocalised(200)
  names!: Record<string, string>;

  /** Credited minutes that the belt takes at least. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  minimumMinutes!: number;

  /** Per cent that passes its quizzes, unless they say otherwise. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(100)
  passMark!: number;

  /** Days for which the belt is held; null: until revoked. */
  @ApiProperty({ type: 'integer', nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(36_500)
  validityDays: number | null = null;

  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ModuleInputDto)
  modules!: ModuleInputDto[];
}

/** A whole track with its modules: a draft of its first edition. */
export class CreateTrackDto extends EditTrackEditionDto {
  @Matches(CODE)
  code!: string;

  /** The belt's code. */
  @Matches(CODE)
  belt!: string;
}
