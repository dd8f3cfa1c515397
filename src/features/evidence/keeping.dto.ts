import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { IsCalendarDate, IsLocalised, IsText } from '../../platform/http/rules';
import { KINDS, NamedPersonDto } from '../drafts/public';

/** How long packs of a class are kept. */
export class RetentionClassDto {
  code!: string;
  names!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  days!: number;
  /** The length follows the house's retention plan. */
  planned!: boolean;
}

/** Which class packs have, by channel and kind; the narrowest rule counts. */
export class ClassRuleDto {
  id!: string;
  channelId!: string | null;
  channelNames!: Record<string, string> | null;
  kind!: string | null;
  class!: string;
  from!: string;
  until!: string | null;
  reason!: string;
}

export class KeepingDto {
  classes!: RetentionClassDto[];
  rules!: ClassRuleDto[];
  can!: string[];
}

/** A class of one's own. */
export class AddClassDto {
  @Matches(/^[a-z0-9][a-z0-9-]{1,39}$/)
  code!: string;

  @IsLocalised(80)
  names!: Record<string, string>;

  @ApiProperty({ type: 'integer', minimum: 365, maximum: 36525 })
  @IsInt()
  @Min(365)
  @Max(36_525)
  days!: number;
}

/** For publications from now on; what is sealed keeps the class it had. */
export class StateClassRuleDto {
  @IsOptional()
  @IsUUID()
  channelId?: string | null;

  @IsOptional()
  @ApiProperty({ enum: KINDS, nullable: true })
  @IsIn(KINDS)
  kind?: string | null;

  @Matches(/^[a-z0-9][a-z0-9-]{1,39}$/)
  class!: string;

  @IsText(3, 500)
  reason!: string;
}

/** A case that holds packs: one, those of a channel, or those of one author. */
export class EvidenceHoldDto {
  id!: string;
  publicationId!: string | null;
  channelId!: string | null;
  channelNames!: Record<string, string> | null;
  author!: NamedPersonDto | null;
  reason!: string;
  /** Its last day, unless it is released before; null: until it is released. */
  untilOn!: string | null;
  placedAt!: string;
  releasedAt!: string | null;
  releaseReason!: string | null;
  can!: string[];
}

export class EvidenceHoldPageDto {
  items!: EvidenceHoldDto[];
  next!: string | null;
}

export class PlaceEvidenceHoldDto {
  @IsOptional()
  @IsUUID()
  publicationId?: string | null;

  @IsOptional()
  @IsUUID()
  channelId?: string | null;

  @IsOptional()
  @IsUUID()
  authorId?: string | null;

  @IsText(3, 500)
  reason!: string;

  @IsOptional()
  @IsCalendarDate()
  untilOn?: string | null;
}

export class ReleaseEvidenceHoldDto {
  @IsText(3, 500)
  reason!: string;
}

/** One disposal of words of packs. */
export class DisposalCertificateDto {
  @ApiProperty({ type: 'integer' })
  number!: number;
  at!: string;
  kind!: string;
  reason!: string;
  @ApiProperty({ type: 'integer' })
  packs!: number;
}

export class DisposalCertificatesDto {
  items!: DisposalCertificateDto[];
}

/** What was disposed of, when and by which rule, in digests only; signed. */
export class SignedCertificateDto {
  @ApiProperty({ enum: ['obi-disposal-1'] })
  format!: 'obi-disposal-1';
  @ApiProperty({ type: 'integer' })
  number!: number;
  at!: string;
  kind!: string;
  reason!: string;
  issuedBy!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  covers!: Record<string, unknown>;
  @ApiProperty({ type: 'object', additionalProperties: true, isArray: true })
  packs!: unknown[];
  signedAt!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  key!: unknown;
  signature!: string;
}
