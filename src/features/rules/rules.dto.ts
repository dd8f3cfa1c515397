import { IsIn, IsObject, IsOptional, Matches, ValidateBy } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInstant, IsLocalised } from '../../platform/http/rules';
import { CHANGES, type Change } from './clauses';
import type { EditionState } from './edition';

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

const DECLARED_SCHEMA = {
  type: 'object' as const,
  additionalProperties: { type: 'string' as const, enum: [...DECLARED] },
};

/** A new document. */
export class CreateDocumentDto {
  /** Letters, digits and hyphens. */
  @Matches(/^[a-z0-9][a-z0-9-]{0,59}$/)
  code!: string;

  @IsLocalised(200)
  names!: Record<string, string>;

  /** The legal original. */
  @Matches(/^[a-z]{2,3}$/)
  originalLanguage!: string;
}

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

/** Somebody's acknowledgement, as it stands. */
export class AcknowledgedDto {
  editionId!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  language!: string;
  at!: string;
}

/** The receipt of an acknowledgement. */
export class ReceiptDto extends AcknowledgedDto {
  documentId!: string;
  /** SHA-256 (hex) of the edition's canonical content. */
  digest!: string;
  /** The sentence that was agreed to. */
  sentence!: string;
}

export class EditionHeadDto {
  id!: string;
  documentId!: string;
  code!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  @ApiProperty({ enum: ['draft', 'published'] })
  @IsIn(['draft', 'published'])
  state!: EditionState;
  languages!: string[];
  originalLanguage!: string;
  summary!: Record<string, string>;
  publishedAt!: string | null;
  effectiveAt!: string | null;
  /** Whether it asks everybody again. */
  material!: boolean;
  inForce!: boolean;
  digest!: string;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class EditionPageDto {
  items!: EditionHeadDto[];
  next!: string | null;
}

export class ClauseDto {
  id!: string;
  number!: string;
  @ApiProperty({ enum: CHANGES })
  change!: Change;
  title!: Record<string, string>;
  text!: Record<string, string>;
}

export class RemovedClauseDto {
  number!: string;
  title!: Record<string, string>;
  @ApiProperty({ enum: DECLARED })
  change!: 'editorial' | 'material';
}

/** An edition with its clauses. */
export class EditionDto extends EditionHeadDto {
  names!: Record<string, string>;
  clauses!: ClauseDto[];
  removed!: RemovedClauseDto[];
  /** The caller's own. */
  acknowledgement!: AcknowledgedDto | null;
  /** What an acknowledgement says. */
  sentence!: string;
  /** What the caller may do with it now: `acknowledge`, `declare`, `publish`. */
  can!: string[];
}

export class DocumentDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
  originalLanguage!: string;
  inForce!: EditionHeadDto | null;
  /** Published and not yet in force. */
  upcoming!: EditionHeadDto | null;
  /** The caller's acknowledgement that counts now. */
  acknowledgement!: AcknowledgedDto | null;
  /** Whether the caller has acknowledged what is in force; false also while nothing is. */
  acknowledged!: boolean;
}

export class DocumentPageDto {
  items!: DocumentDto[];
  next!: string | null;
}
