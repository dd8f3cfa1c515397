import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLocalised, IsText } from '../../platform/http/rules';
import { BankQuestionInputDto } from '../questions/public';
import { LARGEST, TRACK_ARCHIVE, TRACK_ARCHIVE_VERSION } from './track-archive';

const FILES = 10_000;

class PartDto {
  @IsText(1, 500)
  path!: string;

  @IsInt()
  @Min(0)
  @Max(LARGEST)
  bytes!: number;

  @Matches(/^[0-9a-f]{64}$/)
  sha256!: string;
}

class CaptionsPartDto {
  @Matches(/^[a-z]{2,3}$/)
  language!: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => PartDto)
  file!: PartDto;
}

class MediaPartDto {
  @IsUUID()
  id!: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => PartDto)
  file!: PartDto;

  @IsText(1, 200)
  name!: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(86_400)
  seconds: number | null = null;

  @IsOptional()
  @IsLocalised(2000)
  alt?: Record<string, string>;

  @IsOptional()
  @IsLocalised(100_000)
  transcript?: Record<string, string>;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CaptionsPartDto)
  captions!: CaptionsPartDto[];
}

class PackagePartDto {
  @IsUUID()
  id!: string;

  @IsText(1, 100)
  folder!: string;

  @IsLocalised(200)
  names!: Record<string, string>;

  @IsBoolean()
  trustsCompletion!: boolean;

  @IsArray()
  @ArrayMaxSize(FILES)
  @ValidateNested({ each: true })
  @Type(() => PartDto)
  files!: PartDto[];
}

/** The list in an archive, as it is checked. */
export class ManifestDto {
  @IsIn([TRACK_ARCHIVE])
  schema!: typeof TRACK_ARCHIVE;

  @IsIn([TRACK_ARCHIVE_VERSION])
  version!: typeof TRACK_ARCHIVE_VERSION;

  @IsDefined()
  @ValidateNested()
  @Type(() => PartDto)
  track!: PartDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => PartDto)
  questions: PartDto | null = null;

  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => MediaPartDto)
  media!: MediaPartDto[];

  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => PackagePartDto)
  packages!: PackagePartDto[];
}

/** A question of the bank, under the id by which draws name it. */
export class CarriedQuestionDto extends BankQuestionInputDto {
  @IsUUID()
  id!: string;
}

export class CarriedQuestionsDto {
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => CarriedQuestionDto)
  questions!: CarriedQuestionDto[];
}
