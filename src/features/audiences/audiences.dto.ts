import { ApiProperty } from '@nestjs/swagger';
import { IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsLocalised } from '../../platform/http/rules';

const ANY_OBJECT = { type: 'object', additionalProperties: true } as const;

/** An audience to be made or changed. */
export class AudienceInputDto {
  /** Names by language. */
  @IsLocalised(120)
  names!: Record<string, string>;

  /** The rule, such as `{"attribute":"department","is":["Sales"]}`. */
  @ApiProperty(ANY_OBJECT)
  @IsObject()
  rule!: Record<string, unknown>;
}

/** A rule to be tried. */
export class AudienceRuleDto {
  /** The audience it would be the rule of, to see who would enter and leave. */
  @IsOptional()
  @IsUUID()
  audienceId?: string;

  @ApiProperty(ANY_OBJECT)
  @IsObject()
  rule!: Record<string, unknown>;
}

/** A person as a member of an audience. */
export class MemberDto {
  id!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  department!: string | null;
  jobTitle!: string | null;
}

/** Persons who would enter or leave. */
export class SomeMembersDto {
  @ApiProperty({ type: 'integer' })
  count!: number;
  /** The first twenty by family name. */
  sample!: MemberDto[];
}

/** Whom a rule reaches. */
export class AudiencePreviewDto {
  /** The rule as a sentence, by language. */
  sentence!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  count!: number;
  /** The first twenty by family name. */
  sample!: MemberDto[];
  /** Who is not a member of the audience today and would be; null without an audience. */
  entering!: SomeMembersDto | null;
  /** Who is a member today and would not be. */
  leaving!: SomeMembersDto | null;
}

export class AudienceQuery extends PageQuery {
  /** Any part of a name, in any language. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;
}

/** An audience in a list. */
export class AudienceSummaryDto {
  id!: string;
  names!: Record<string, string>;
  sentence!: Record<string, string>;
  /** Members within the reader's scope. */
  @ApiProperty({ type: 'integer' })
  count!: number;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class AudiencePageDto {
  items!: AudienceSummaryDto[];
  next!: string | null;
}

/** An audience, its rule and whom it reaches now. */
export class AudienceDto {
  id!: string;
  names!: Record<string, string>;
  @ApiProperty(ANY_OBJECT)
  rule!: Record<string, unknown>;
  sentence!: Record<string, string>;
  /** Members within the reader's scope. */
  @ApiProperty({ type: 'integer' })
  count!: number;
  sample!: MemberDto[];
  /** It may reach people beyond the reader's scope, who are neither counted nor shown. */
  cut!: boolean;
  /** `change`. */
  can!: string[];
  createdAt!: string;
  changedAt!: string;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class MemberPageDto {
  items!: MemberDto[];
  next!: string | null;
}
