import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { IsInstant, IsLocalised, IsText } from '../../platform/http/rules';
import { ACCOUNT_KINDS, type AccountKind } from '../channels/public';
import { type Relationship, RELATIONSHIPS } from '../drafts/public';
import { CheckedWordsDto, FindingDto } from './check-runs.dto';
import { DETECTOR_CODES } from './detectors';
import { SEVERITIES, type Severity } from './rule';
import { CHECKED_KINDS, type CheckedKind } from './run';

const CODE = /^[a-z0-9]+(-[a-z0-9]+){0,9}$/;
const COUNTRY = /^[A-Z]{2}$/;

/** What a version of a rule says; an empty list limits nothing. */
export class RestateRuleDto {
  @ApiProperty({ enum: SEVERITIES })
  @IsIn(SEVERITIES)
  severity!: Severity;

  /** By the detector's fields; what is left out takes its usual value. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  options!: Record<string, unknown>;

  /** Null: what the catalogues call it. */
  @IsOptional()
  @IsLocalised(200)
  titles?: Record<string, string> | null;

  /** The law, the network's document or the house's own rule that it stands on. */
  @IsLocalised(500)
  source!: Record<string, string>;

  /** An address, or a path of the console. */
  @IsOptional()
  @Matches(/^(https:\/\/|\/)[^\s]{1,1000}$/)
  sourceLink?: string | null;

  @IsOptional()
  @IsText(1, 100)
  document?: string | null;

  @IsOptional()
  @IsText(1, 50)
  clause?: string | null;

  @IsArray()
  @ArrayMaxSize(250)
  @Matches(COUNTRY, { each: true })
  countries!: string[];

  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^[a-z0-9_]{1,60}$/, { each: true })
  networks!: string[];

  @ApiProperty({ enum: ACCOUNT_KINDS, isArray: true })
  @IsIn(ACCOUNT_KINDS, { each: true })
  @IsArray()
  accountKinds!: AccountKind[];

  @ApiProperty({ enum: RELATIONSHIPS, isArray: true })
  @IsIn(RELATIONSHIPS, { each: true })
  @IsArray()
  relationships!: Relationship[];

  @ApiProperty({ enum: CHECKED_KINDS, isArray: true })
  @IsIn(CHECKED_KINDS, { each: true })
  @IsArray()
  kinds!: CheckedKind[];

  /** In force from then on; null: at once. */
  @IsOptional()
  @IsInstant()
  from?: string | null;

  /** In force until then; null: until further notice. */
  @IsOptional()
  @IsInstant()
  until?: string | null;

  @IsText(1, 500)
  reason!: string;
}

export class AddRuleDto extends RestateRuleDto {
  @Matches(CODE)
  @MaxLength(60)
  code!: string;

  /** Of one family only the narrowest rule speaks; the code by default. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  family?: string | null;

  @ApiProperty({ enum: DETECTOR_CODES })
  @IsIn(DETECTOR_CODES)
  detector!: string;
}

export class EndRuleDto {
  /** Null: at once. */
  @IsOptional()
  @IsInstant()
  at?: string | null;

  @IsText(1, 500)
  reason!: string;
}

export class RulesQuery {
  /** What was in force then; without it the latest version of each rule. */
  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  at?: string;
}

/** A version of a rule. */
export class CheckRuleDto {
  code!: string;
  @ApiProperty({ type: 'integer' })
  version!: number;
  family!: string;
  detector!: string;
  @ApiProperty({ enum: SEVERITIES })
  severity!: Severity;
  @ApiProperty({ type: 'object', additionalProperties: true })
  options!: Record<string, unknown>;
  /** In the reader's language. */
  title!: string;
  titles!: Record<string, string> | null;
  source!: Record<string, string>;
  sourceLink!: string | null;
  document!: string | null;
  clause!: string | null;
  countries!: string[];
  networks!: string[];
  accountKinds!: string[];
  relationships!: string[];
  kinds!: string[];
  ownerRole!: string;
  from!: string;
  until!: string | null;
  inForce!: boolean;
  recordedAt!: string;
  decidedBy!: string;
  reason!: string | null;
}

/** What a detector may be told. */
export class DetectorFieldDto {
  name!: string;
  @ApiProperty({ enum: ['integer', 'choice', 'phrases', 'list', 'texts'] })
  kind!: 'integer' | 'choice' | 'phrases' | 'list' | 'texts';
  @ApiProperty({ type: 'integer', nullable: true })
  least!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  most!: number | null;
  of!: string[];
}

export class DetectorDto {
  @ApiProperty({ enum: DETECTOR_CODES })
  code!: string;
  fields!: DetectorFieldDto[];
}

export class CheckRulesDto {
  items!: CheckRuleDto[];
  detectors!: DetectorDto[];
  @ApiProperty({ enum: ['add', 'restate', 'end'], isArray: true })
  can!: ('add' | 'restate' | 'end')[];
}

export class RuleVersionsDto {
  items!: CheckRuleDto[];
}

/** Words tried on a place that one names. */
export class TryChecksDto extends CheckedWordsDto {
  /** Of a channel; else network, account kind and country are named. */
  @IsOptional()
  @IsUUID()
  channelId?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  network?: string | null;

  @ApiPropertyOptional({ enum: ACCOUNT_KINDS, nullable: true })
  @IsOptional()
  @IsIn(ACCOUNT_KINDS)
  accountKind?: AccountKind | null;

  @IsOptional()
  @Matches(COUNTRY)
  country?: string | null;

  /** By the rules in force then; now by default. */
  @IsOptional()
  @IsInstant()
  at?: string | null;
}

/** What a trial found, and which rules spoke. */
export class CheckTrialDto {
  rules!: CheckRuleDto[];
  findings!: FindingDto[];
}
