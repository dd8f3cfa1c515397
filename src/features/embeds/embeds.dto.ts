import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import type { NextKind } from './embeds.reader';

export class EmbedBeltDto {
  code!: string;
  @ApiProperty({ type: 'integer' })
  rank!: number;
  /** `#rrggbb` */
  colour!: string;
  /** In the language of the request. */
  name!: string;
}

/** The highest belt that the reader holds. */
export class EmbeddedBeltDto {
  belt!: EmbedBeltDto | null;
  /** Below the address of Obi. */
  path!: string;
}

/** The one next thing that the reader has to do. */
export class EmbeddedNextDto {
  @ApiProperty({ enum: ['returned', 'module', 'minutes', 'nothing'] })
  kind!: NextKind;
  /** In the language of the request. */
  title!: string;
  dueOn!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  seconds!: number | null;
  path!: string;
}

export class EmbedItemDto {
  title!: string;
  /** Whether the reader has not seen it yet. */
  fresh!: boolean;
  path!: string;
}

/** What the week's update is about. */
export class EmbeddedUpdateDto {
  /** Null while there is none. */
  weekOf!: string | null;
  read!: boolean;
  items!: EmbedItemDto[];
  path!: string;
}

/** What waits in the reader's inbox, the newest of it. */
export class EmbeddedInboxDto {
  @ApiProperty({ type: 'integer' })
  unseen!: number;
  items!: EmbedItemDto[];
  path!: string;
}

export class EmbedUrlQuery {
  /** The address of a badge's image. */
  @IsString()
  @MaxLength(2_000)
  url!: string;

  /** What oEmbed calls the form of the answer; there is only this one. */
  @ApiPropertyOptional({ enum: ['json'] })
  @IsOptional()
  @IsIn(['json'])
  format?: 'json';

  /** No wider than that, in pixels. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 10_000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  maxwidth?: number;

  /** No higher than that, in pixels. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 10_000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  maxheight?: number;
}

/** A badge as oEmbed 1.0 describes a photo. */
export class OembedDto {
  @ApiProperty({ enum: ['1.0'] })
  version!: '1.0';
  @ApiProperty({ enum: ['photo'] })
  type!: 'photo';
  title!: string;
  url!: string;
  @ApiProperty({ type: 'integer' })
  width!: number;
  @ApiProperty({ type: 'integer' })
  height!: number;
  provider_name!: string;
  @ApiProperty({ type: 'integer' })
  cache_age!: number;
}

export class NewOriginDto {
  /** `https://intranet.example` */
  @IsText(1, 300)
  origin!: string;
}

export class EmbedOriginDto {
  id!: string;
  origin!: string;
  addedAt!: string;
  addedByName!: string;
}

export class EmbedOriginsDto {
  items!: EmbedOriginDto[];
}

/** A pass as it is shown, once. */
export class EmbedPassDto {
  token!: string;
  expiresAt!: string;
}
