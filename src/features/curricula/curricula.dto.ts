import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { IsLocalised } from '../../platform/http/rules';
import { TrackChoiceInputDto, CODE, ModuleInputDto } from './modules.dto';

/** A new belt. */
export class AddBeltDto {
  @Matches(CODE)
  code!: string;

  /** `#rrggbb` */
  @Matches(/^#[0-9a-fA-F]{6}$/)
  colour!: string;

  @IsLocalised(100)
  names!: Record<string, string>;

  /** Code of the belt below the new one; the new one is the highest when absent. */
  @IsOptional()
  @Matches(CODE)
  above?: string;
}

/** How a belt is called and drawn; what is absent stays. */
export class RestyleBeltDto {
  /** `#rrggbb` */
  @IsOptional()
  @Matches(/^#[0-9a-fA-F]{6}$/)
  colour?: string;

  @IsOptional()
  @IsLocalised(100)
  names?: Record<string, string>;
}

/** What an edition of a track says. */
export class EditTrackEditionDto {
  @IsLocalised(200)
  names!: Record<string, string>;

  /** Credited minutes that the belt takes at least. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  minimumMinutes!: number;

  /** Per cent that passes its quizzes, unless they say otherwise. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(100)
  passMark!: number;

  /** Days for which the belt is held; null: until revoked. */
  @ApiProperty({ type: 'integer', nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(36_500)
  validityDays: number | null = null;

  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ModuleInputDto)
  modules!: ModuleInputDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TrackChoiceInputDto)
  choices?: TrackChoiceInputDto[];
}

/** A whole track with its modules: a draft of its first edition. */
export class CreateTrackDto extends EditTrackEditionDto {
  @Matches(CODE)
  code!: string;

  /** The belt's code. */
  @Matches(CODE)
  belt!: string;
}
