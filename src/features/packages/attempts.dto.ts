import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsObject, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class OpenPackageDto {
  @IsUUID()
  packageId!: string;
}

/** A snapshot of what one part keeps. */
export class PackageCommitDto {
  /** Of the player that opened it; only the latest may keep anything. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  opening!: number;

  /** Counts the commits of this opening from 1; one that was kept, or overtaken, changes nothing. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  sequence!: number;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(1_000)
  position!: number;

  /** Values by element of the standard's data model; absent or null: the part was opened. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, nullable: true })
  @IsOptional()
  @IsObject()
  data?: Record<string, unknown> | null;
}

/** What is lacking until a package counts as done. */
export class PackageLackDto {
  @ApiProperty({ enum: ['package-parts-unopened', 'package-minutes-missing', 'package-says-unfinished'] })
  code!: string;
  /** In the caller's language. */
  detail!: string;
}

/** How far an attempt is. */
export class PackageStandingDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  opening!: number;
  /** The latest commit kept. */
  @ApiProperty({ type: 'integer' })
  sequence!: number;
  completedAt!: Date | null;
  lacks!: PackageLackDto[];
  @ApiProperty({ enum: ['complete'], isArray: true })
  can!: string[];
}

export class PackagePartDto {
  @ApiProperty({ type: 'integer' })
  position!: number;
  title!: string;
  @ApiProperty({ enum: ['sco', 'asset'] })
  kind!: string;
  /** Relative to the frame's address. */
  address!: string;
  /** What the manifest has it told, by element of the data model. */
  launch!: Record<string, string>;
  /** What it kept. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  data!: Record<string, unknown>;
  @ApiProperty({ enum: ['unknown', 'incomplete', 'completed'] })
  completion!: string;
  @ApiProperty({ enum: ['unknown', 'failed', 'passed'] })
  success!: string;
  /** Per cent, as the package states it. */
  score!: number | null;
  openedAt!: Date | null;
}

/** Where the package is framed. */
export class PackageFrameDto {
  /** Signed for this person, package and attempt. */
  address!: string;
  /** Messages come from there only, and go there only. */
  origin!: string;
  expiresAt!: Date;
}

/** A package to look at: nothing is kept. */
export class PackagePreviewDto {
  names!: Record<string, string>;
  @ApiProperty({ enum: ['scorm12', 'scorm2004'] })
  standard!: string;
  parts!: PackagePartDto[];
  frame!: PackageFrameDto;
}

/** A package as it is played. */
export class PackageAttemptDto extends PackageStandingDto {
  packageId!: string;
  names!: Record<string, string>;
  @ApiProperty({ enum: ['scorm12', 'scorm2004'] })
  standard!: string;
  /** Whether the package's own word about completion counts. */
  trustsCompletion!: boolean;
  /** The name by which the package may address the person. */
  learner!: string;
  parts!: PackagePartDto[];
  frame!: PackageFrameDto;
}
