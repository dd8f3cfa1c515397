import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsLocalised, IsText } from '../../platform/http/rules';

/** A duty of a job family and what answers to it in public, in every language of the house. */
export class DutyInputDto {
  @IsText(1, 200)
  jobFamily!: string;

  /** Its place among the duties of the family. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 1000 })
  @IsInt()
  @Min(1)
  @Max(1000)
  position!: number;

  @IsLocalised(500)
  duty!: Record<string, string>;

  @IsLocalised(1000)
  counterpart!: Record<string, string>;

  /** The module that teaches it; the duty keeps to it over editions. */
  @IsOptional()
  @IsUUID()
  moduleId?: string | null;
}

export class DutyQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  jobFamily?: string;
}

/** The module that teaches a duty, of the latest edition of its track. */
export class DutyModuleDto {
  id!: string;
  names!: Record<string, string>;
  /** Track code. */
  track!: string;
  trackNames!: Record<string, string>;
  /** Belt code. */
  belt!: string;
}

export class DutyDto {
  id!: string;
  jobFamily!: string;
  @ApiProperty({ type: 'integer' })
  position!: number;
  duty!: Record<string, string>;
  counterpart!: Record<string, string>;
  /** Null where none was named, or the latest edition has it no more. */
  module!: DutyModuleDto | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class DutyPageDto {
  items!: DutyDto[];
  next!: string | null;
}

/** The duties of one's own job family. */
export class MyDutiesDto {
  jobFamily!: string | null;
  items!: DutyDto[];
}

export class JobFamilyDto {
  jobFamily!: string;
  @ApiProperty({ type: 'integer' })
  people!: number;
  @ApiProperty({ type: 'integer' })
  duties!: number;
}

export class JobFamiliesDto {
  items!: JobFamilyDto[];
}
