import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IsLocalised } from '../../platform/http/rules';

export class UploadPackageQuery {
  /** The package that this is the next version of. */
  @IsOptional()
  @IsUUID()
  replaces?: string;
}

/** How an author wants a package used. */
export class ChangePackageDto {
  @IsLocalised(200)
  names!: Record<string, string>;

  /** Whether the package's own "completed" or "passed" counts. Otherwise all its parts opened and its time studied do. */
  @IsBoolean()
  trustsCompletion!: boolean;
}

/** A SCORM package as it was uploaded. */
export class PackageDto {
  id!: string;
  /** Shared by all versions of one package. */
  seriesId!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  /** No newer version is there. */
  latest!: boolean;
  names!: Record<string, string>;
  /** As the package has it. */
  title!: string;
  @ApiProperty({ enum: ['scorm12', 'scorm2004'] })
  standard!: string;
  /** As the package states it. */
  edition!: string;
  @ApiProperty({ type: 'integer' })
  parts!: number;
  @ApiProperty({ type: 'integer' })
  files!: number;
  /** Unpacked. */
  @ApiProperty({ type: 'integer' })
  bytes!: number;
  /** What of it is not followed as its author meant. */
  @ApiProperty({ enum: ['sequencing-ignored', 'prerequisites-ignored', 'flash-inside'], isArray: true })
  notes!: string[];
  trustsCompletion!: boolean;
  uploadedAt!: Date;
  /** Editions of tracks that name it. */
  @ApiProperty({ type: 'integer' })
  editions!: number;
  played!: boolean;
  @ApiProperty({ enum: ['change', 'replace', 'preview', 'delete'], isArray: true })
  can!: string[];
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class PackagePageDto {
  items!: PackageDto[];
  next!: string | null;
  /** The largest upload. */
  @ApiProperty({ type: 'integer' })
  uploadBytes!: number;
}
