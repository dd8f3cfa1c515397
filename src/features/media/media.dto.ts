import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsLocalised, IsText } from '../../platform/http/rules';
import { PageQuery } from '../../platform/http/page.dto';
import { MEDIA_KINDS, type MediaKind } from './media-file';

export class MediaQuery extends PageQuery {
  /** Words that stand in its name, or in what it says. */
  @IsOptional()
  @IsText(1, 200)
  q?: string;

  @ApiPropertyOptional({ enum: MEDIA_KINDS })
  @IsOptional()
  @IsIn(MEDIA_KINDS)
  kind?: MediaKind;

  @ApiPropertyOptional({ enum: ['active', 'retired'] })
  @IsOptional()
  @IsIn(['active', 'retired'])
  state?: 'active' | 'retired';
}

/** Said of a file as it is uploaded. */
export class UploadQuery {
  /** How long sound or film takes, where the file does not say. */
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(86_400)
  seconds?: number;
}

/** What authors say about it. */
export class MediaWordsDto {
  @IsText(1, 200)
  name!: string;

  /** Pictures: what there is to see; by language. */
  @IsOptional()
  @IsLocalised(2000)
  alt?: Record<string, string>;

  /** Sound and film: everything in words, by language; what the captions say when there is none. */
  @IsOptional()
  @IsLocalised(100_000)
  transcript?: Record<string, string>;
}

export class CaptionsDto {
  /** WebVTT. */
  @IsText(1, 500_000)
  text!: string;
}

export class MediaDto {
  id!: string;
  @ApiProperty({ enum: MEDIA_KINDS })
  kind!: MediaKind;
  type!: string;
  @ApiProperty({ type: 'integer' })
  bytes!: number;
  @ApiProperty({ type: 'integer', nullable: true })
  seconds!: number | null;
  name!: string;
  alt!: Record<string, string>;
  /** In each language that has captions or a transcript of its own. */
  transcript!: Record<string, string>;
  /** Languages it has captions in. */
  captions!: string[];
  @ApiProperty({ enum: ['active', 'retired'] })
  state!: 'active' | 'retired';
  uploadedAt!: string;
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** What the caller may do with it: `edit`, `retire`, `restore`, `delete`. */
  can!: string[];
}

export class MediaPageDto {
  items!: MediaDto[];
  next!: string | null;
}
