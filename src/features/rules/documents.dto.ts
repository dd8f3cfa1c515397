import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsObject, IsOptional, IsUUID, Matches, Max, Min, ValidateBy, ValidateIf } from 'class-validator';
import { IsLocalised } from '../../platform/http/rules';
import { type Scope, SCOPES } from './document';
import { AcknowledgedDto, EditionHeadDto } from './rules.dto';

const orNull = (_: unknown, value: unknown): boolean => value !== null;

/** What a document asks of whom. */
export class ChangeDocumentDto {
  @IsLocalised(200)
  names!: Record<string, string>;

  @ApiPropertyOptional({ enum: SCOPES })
  @IsOptional()
  @IsIn(SCOPES)
  scope: Scope = 'general';

  /** The country or channel it is for. */
  @ValidateIf(orNull)
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/)
  scopeCode: string | null = null;

  /** Who is asked to acknowledge; null: whoever did before, and newcomers through their training. */
  @ValidateIf(orNull)
  @IsUUID()
  audienceId: string | null = null;

  @ValidateIf(orNull)
  @IsUUID()
  ownerId: string | null = null;

  /** Days for which permits rest on an earlier edition once a material one is in force. */
  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 365 })
  @IsInt()
  @Min(0)
  @Max(365)
  graceDays: number = 0;

  /** Days a newcomer has. */
  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 365 })
  @IsInt()
  @Min(0)
  @Max(365)
  joinerDays: number = 14;

  /** An acknowledgement asks for a login no older than this; null: any. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1440, nullable: true })
  @ValidateIf(orNull)
  @IsInt()
  @Min(1)
  @Max(1440)
  loginMinutes: number | null = null;
}

/** A new document. */
export class CreateDocumentDto extends ChangeDocumentDto {
  /** Letters, digits and hyphens. */
  @Matches(/^[a-z0-9][a-z0-9-]{0,59}$/)
  code!: string;

  /** The legal original. */
  @Matches(/^[a-z]{2,3}$/)
  originalLanguage!: string;
}

/** `{ "3": "<person's id>" }` */
function IsOwners(): PropertyDecorator {
  return ValidateBy({
    name: 'isOwners',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.entries(value).length <= 500 &&
        Object.entries(value).every(
          ([number, owner]) =>
            /^\d{1,3}(\.\d{1,3})*$/.test(number) &&
            (owner === null ||
              (typeof owner === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(owner))),
        ),
    },
  });
}

export class ClauseOwnersDto {
  /** Persons by clause number; null gives a clause back to the document's owner. Clauses not named stay as they are. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', format: 'uuid', nullable: true } })
  @IsObject()
  @IsOwners()
  owners!: Record<string, string | null>;
}

/** Somebody who owns a document or a clause; of who left, the id alone. */
export class OwnerDto {
  id!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
}

export class OwnedClauseDto {
  number!: string;
  title!: Record<string, string>;
  /** Null: the document's owner. */
  owner!: OwnerDto | null;
}

/** Who answers for what, by the clauses of the newest edition. */
export class OwnershipDto {
  owner!: OwnerDto | null;
  clauses!: OwnedClauseDto[];
}

export class DocumentDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
  originalLanguage!: string;
  @ApiProperty({ enum: SCOPES })
  scope!: Scope;
  scopeCode!: string | null;
  audienceId!: string | null;
  ownerId!: string | null;
  @ApiProperty({ type: 'integer' })
  graceDays!: number;
  @ApiProperty({ type: 'integer' })
  joinerDays!: number;
  @ApiProperty({ type: 'integer', nullable: true })
  loginMinutes!: number | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
  inForce!: EditionHeadDto | null;
  /** Published and not yet in force. */
  upcoming!: EditionHeadDto | null;
  /** The caller's acknowledgement that counts now. */
  acknowledgement!: AcknowledgedDto | null;
  /** Whether the caller has acknowledged what is in force; false also while nothing is. */
  acknowledged!: boolean;
  /** Until when the caller is asked to acknowledge the edition in force; null when not asked. */
  dueAt!: string | null;
  /** What the caller may do with it: `change`, `draft`. */
  can!: string[];
}

export class DocumentPageDto {
  items!: DocumentDto[];
  next!: string | null;
}
