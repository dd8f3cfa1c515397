import { ApiProperty } from '@nestjs/swagger';

/** A part of a rule as it stands for one person. */
export class MembershipReasonDto {
  @ApiProperty({ enum: ['all', 'any', 'not', 'condition'] })
  shape!: string;
  holds!: boolean;
  /** What the part asks, by language. */
  asks!: Record<string, string>;
  /** What the person has of it, by language; null where there are parts. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  has!: Record<string, string> | null;
  parts!: MembershipReasonDto[];
}

/** Why a person belongs to an audience, or does not. */
export class MembershipReasonsDto {
  audienceId!: string;
  names!: Record<string, string>;
  /** Whether the person is counted among the members now. */
  member!: boolean;
  since!: string | null;
  /** The rule as it stands for the person at this moment. */
  reason!: MembershipReasonDto;
}

/** An audience one belongs to. */
export class MyAudienceDto {
  id!: string;
  names!: Record<string, string>;
  since!: string;
}

export class MyAudiencesDto {
  items!: MyAudienceDto[];
}

/** A value that stands in the directory, or that a trait may have. */
export class KnownValueDto {
  value!: string;
  /** Null where the value is its own name. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  names!: Record<string, string> | null;
  /** How many have it; null where nobody counts. */
  @ApiProperty({ type: 'integer', nullable: true })
  count!: number | null;
}

/** What a rule may ask for. */
export class AudienceAttributeDto {
  @ApiProperty({ enum: ['attribute', 'trait'] })
  kind!: string;
  /** As it stands in a rule. */
  code!: string;
  names!: Record<string, string>;
  /** `values`: `is` one of them; `numbers` and `dates`: `from`, `to`; `manager`: `under`. */
  @ApiProperty({ enum: ['values', 'numbers', 'dates', 'manager'] })
  shape!: string;
  /** The most frequent first, at most 300. */
  values!: KnownValueDto[];
}

export class AudienceAttributesDto {
  items!: AudienceAttributeDto[];
}
