import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsObject,
  IsOptional,
  Matches,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { IsInstant, IsLocalised } from '../../platform/http/rules';

const DECLARED = ['editorial', 'material'] as const;

/** `{ "3": "editorial" }` */
function IsDeclared(): PropertyDecorator {
  return ValidateBy({
    name: 'isDeclared',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.entries(value).every(
          ([number, change]) =>
            /^\d{1,3}(\.\d{1,3})*$/.test(number) && (DECLARED as readonly unknown[]).includes(change),
        ),
    },
  });
}

/** Texts by language, which may be empty. */
function IsTexts(most: number): PropertyDecorator {
  return ValidateBy({
    name: 'isTexts',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.entries(value).every(
          ([language, text]) =>
            /^[a-z]{2,3}$/.test(language) &&
            typeof text === 'string' &&
            [...text].length <= most &&
            text.isWellFormed(),
        ),
    },
  });
}

const DECLARED_SCHEMA = {
  type: 'object' as const,
  additionalProperties: { type: 'string' as const, enum: [...DECLARED] },
};

/** The next edition of a document, as Markdown. */
export class CreateEditionDto {
  /** Markdown by language. */
  @IsLocalised(200_000)
  texts!: Record<string, string>;

  /** What changed, by language. */
  @IsOptional()
  @IsLocalised(2000)
  summary?: Record<string, string>;

  /** Which changed clauses are editorial, by number; the others are material. */
  @ApiPropertyOptional(DECLARED_SCHEMA)
  @IsOptional()
  @IsDeclared()
  changes?: Record<string, 'editorial' | 'material'>;

  /**
   * The clause numbers of the original's passages as the author confirmed a proposal, in their order; `''` for a new
   * clause. Without it the proposal counts.
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2000)
  @Matches(/^(\d{1,3}(\.\d{1,3})*)?$/, { each: true })
  numbers?: string[];
}

/** A clause as written anew. */
export class RevisedClauseDto {
  /** `''` for a new one. */
  @Matches(/^(\d{1,3}(\.\d{1,3})*)?$/)
  number!: string;

  /** By language; empty where the document has no headings. */
  @IsTexts(500)
  title!: Record<string, string>;

  @IsLocalised(50_000)
  text!: Record<string, string>;
}

/** A draft written anew, clause by clause. */
export class ReviseEditionDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => RevisedClauseDto)
  clauses!: RevisedClauseDto[];

  /** What changed, by language. */
  @IsTexts(2000)
  summary!: Record<string, string>;

  /** Which changed clauses are editorial, by number; the others are material. */
  @ApiProperty(DECLARED_SCHEMA)
  @IsObject()
  @IsDeclared()
  changes!: Record<string, 'editorial' | 'material'>;
}

export class DeclareChangesDto {
  /** Which changed clauses are editorial, by number; the others are material. */
  @ApiProperty(DECLARED_SCHEMA)
  @IsObject()
  @IsDeclared()
  changes!: Record<string, 'editorial' | 'material'>;
}

export class PublishEditionDto {
  /** When it comes into force (an instant with its zone); at once when absent. */
  @IsOptional()
  @IsInstant()
  effectiveAt?: string;
}

export class AcknowledgeDto {
  /** The language in which it was read. */
  @Matches(/^[a-z]{2,3}$/)
  language!: string;
}
