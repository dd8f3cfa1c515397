import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { IsLocalised } from '../../platform/http/rules';
import { IMAGE_TYPES, type ImageType } from './image-file';

/** What there is to see, for those who do not see it. */
export class DescribeImageDto {
  @IsLocalised(1000)
  alt!: Record<string, string>;
}

/** The order in which pictures stand. */
export class ArrangeImagesDto {
  /** All of them, each once. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  order!: string[];
}

export class DraftImageDto {
  id!: string;
  @ApiProperty({ enum: IMAGE_TYPES })
  type!: ImageType;
  @ApiProperty({ type: 'integer' })
  bytes!: number;
  @ApiProperty({ type: 'integer' })
  width!: number;
  @ApiProperty({ type: 'integer' })
  height!: number;
  alt!: Record<string, string>;
  /** SHA-256 of its bytes, as the evidence has it. */
  digest!: string;
}

const GALLERY_ACTS = ['add', 'arrange', 'describe', 'remove'] as const;

/** The pictures of a draft: the working copy's for its author; for others the revision's. */
export class DraftImagesDto {
  items!: DraftImageDto[];
  /** How many its network shows with one text. */
  @ApiProperty({ type: 'integer' })
  most!: number;
  @ApiProperty({ enum: GALLERY_ACTS, isArray: true })
  can!: (typeof GALLERY_ACTS)[number][];
}
