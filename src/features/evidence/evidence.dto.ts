import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsInstant, IsText } from '../../platform/http/rules';
import { NamedPersonDto } from '../drafts/public';
import { DraftImageDto } from '../images/public';

/** Which packs; in works-council mode a reason names the audit for which single persons' are read. */
export class PacksQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  authorId?: string;

  @IsOptional()
  @IsUUID()
  channelId?: string;

  @IsOptional()
  @IsInstant()
  from?: string;

  @IsOptional()
  @IsInstant()
  until?: string;

  /** Only what a case holds. */
  @ApiPropertyOptional({ type: 'boolean' })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))
  @IsBoolean()
  held?: boolean;

  @IsOptional()
  @IsText(3, 500)
  auditReason?: string;
}

export class OnePackQuery {
  @IsOptional()
  @IsText(3, 500)
  auditReason?: string;
}

export class PackLineDto {
  /** The publication's. */
  id!: string;
  /** Its place in the chain; null for the seconds before it is chained. */
  @ApiProperty({ type: 'integer', nullable: true })
  number!: number | null;
  at!: string;
  kind!: string;
  author!: NamedPersonDto;
  publisher!: NamedPersonDto;
  channelId!: string;
  channelNames!: Record<string, string>;
  link!: string | null;
  hash!: string;
  /** Its retention class. */
  class!: string;
  keptUntil!: string;
  /** A case holds it: it is kept beyond that. */
  held!: boolean;
  /** Certificates under which words of it were erased. */
  @ApiProperty({ type: 'integer', isArray: true })
  certificates!: number[];
}

export class PackPageDto {
  items!: PackLineDto[];
  next!: string | null;
  /** Legal entities whose persons' packs are kept back without a named audit. */
  keptBack!: string[];
}

/** What a pack says in words. */
export class PackValueDto {
  /** Its place in the pack, `revisions.0.text`. */
  path!: string;
  /** As it was sealed; null once erased. */
  value!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  certificate!: number | null;
}

/** A picture that was submitted with the words; its digest stands in the pack, so a copy proves itself. */
export class PackPictureDto extends DraftImageDto {
  /** The revisions in which it stood. */
  @ApiProperty({ type: 'integer', isArray: true })
  revisions!: number[];
}

export class PackDto extends PackLineDto {
  @ApiProperty({ type: 'object', additionalProperties: true })
  contents!: Record<string, unknown>;
  values!: PackValueDto[];
  reviewers!: NamedPersonDto[];
  /** Those that were not erased. */
  pictures!: PackPictureDto[];
}

/** Which packs go into a file, and for whom or what. */
export class ExportEvidenceDto {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  publicationIds?: string[];

  @IsOptional()
  @IsUUID()
  channelId?: string | null;

  @IsOptional()
  @IsInstant()
  from?: string | null;

  @IsOptional()
  @IsInstant()
  until?: string | null;

  /** Whether the bytes of pictures come along, as they do unless left out; their hashes always do. */
  @IsOptional()
  @IsBoolean()
  pictures?: boolean;

  /** Why; it stands in the trail, and names the audit in works-council mode. */
  @IsText(3, 500)
  reason!: string;
}

/** Packs, their part of the chain, certificates and keys, signed; `obi evidence verify` and the page without a server check it. */
export class EvidenceFileDto {
  @ApiProperty({ enum: ['obi-evidence-1'] })
  format!: 'obi-evidence-1';
  @ApiProperty({ type: 'object', additionalProperties: true, isArray: true })
  packs!: unknown[];
  /** The pictures that went out, under the digests that packs hold. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, isArray: true })
  attachments?: unknown[];
  @ApiProperty({ type: 'object', additionalProperties: true })
  chain!: unknown;
  @ApiProperty({ type: 'object', additionalProperties: true, isArray: true })
  certificates!: unknown[];
  @ApiProperty({ type: 'object', additionalProperties: true, isArray: true })
  keys!: unknown[];
  signedAt!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  key!: unknown;
  signature!: string;
}

/** The chain over all packs, recomputed now. */
export class EvidenceChainDto {
  @ApiProperty({ type: 'integer' })
  packs!: number;
  @ApiProperty({ type: 'integer' })
  chained!: number;
  /** Publications without a pack: there are none. */
  @ApiProperty({ type: 'integer' })
  without!: number;
  /** Where it ends, `number:hash`. */
  head!: string;
  faults!: string[];
}
