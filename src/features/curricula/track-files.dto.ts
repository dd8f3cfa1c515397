import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsLocalised } from '../../platform/http/rules';
import { CreateTrackDto } from './curricula.dto';
import { CODE } from './modules.dto';
import { TRACK_FILE, TRACK_FILE_VERSION } from './track-file';

/** A track as one file. */
export class TrackFileDto {
  @ApiProperty({ enum: [TRACK_FILE] })
  @IsIn([TRACK_FILE])
  schema!: typeof TRACK_FILE;

  @ApiProperty({ enum: [TRACK_FILE_VERSION], type: 'integer' })
  @IsIn([TRACK_FILE_VERSION])
  version!: typeof TRACK_FILE_VERSION;

  @IsDefined()
  @ValidateNested()
  @Type(() => CreateTrackDto)
  track!: CreateTrackDto;
}

/** As what a file comes in, where not as what it says. */
export class TrackImportQuery {
  /** Code of the track it becomes. */
  @IsOptional()
  @Matches(CODE)
  code?: string;

  /** Code of the belt it leads to. */
  @IsOptional()
  @Matches(CODE)
  belt?: string;
}

/** A track made of another's newest edition. */
export class CopyTrackDto {
  @Matches(CODE)
  code!: string;

  /** Code of the belt it leads to; the same as of the other when absent. */
  @IsOptional()
  @Matches(CODE)
  belt?: string;

  /** The same as of the other when absent. */
  @IsOptional()
  @IsLocalised(200)
  names?: Record<string, string>;
}
