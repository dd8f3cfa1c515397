import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsLocalised } from '../../platform/http/rules';

export class PracticesQuery extends PageQuery {}

/** One step of a criterion. */
export class PracticeLevelDto {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  @IsInt()
  @Min(0)
  @Max(100)
  points!: number;

  /** How it is recognised. */
  @IsLocalised(500)
  names!: Record<string, string>;
}

/** What an answer is looked at for; its levels rise. */
export class PracticeCriterionDto {
  @Matches(/^[a-z0-9][a-z0-9-]{0,59}$/)
  code!: string;

  @IsLocalised(300)
  names!: Record<string, string>;

  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => PracticeLevelDto)
  levels!: PracticeLevelDto[];
}

/** A realistic interaction to answer, and how answers are marked. */
export class PracticeInputDto {
  @IsLocalised(200)
  names!: Record<string, string>;

  /** Code of the network it takes place on, whose limit answers keep. */
  @Matches(/^[a-z0-9_]{1,60}$/)
  network!: string;

  /** What the customer writes; in its languages it may be answered. */
  @IsLocalised(4000)
  situation!: Record<string, string>;

  @IsLocalised(2000)
  task!: Record<string, string>;

  /** A good answer, shown to the author when nothing more can be submitted. */
  @IsLocalised(8000)
  model!: Record<string, string>;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => PracticeCriterionDto)
  rubric!: PracticeCriterionDto[];

  /** Of a hundred. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  @IsInt()
  @Min(0)
  @Max(100)
  passMark!: number;

  /** How many times it may be submitted. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 20 })
  @IsInt()
  @Min(1)
  @Max(20)
  attempts!: number;

  /** Offered to no further track. */
  @IsOptional()
  @IsBoolean()
  retired: boolean = false;
}

export class PracticeHeadDto {
  id!: string;
  names!: Record<string, string>;
  network!: string;
  @ApiProperty({ type: 'integer' })
  passMark!: number;
  @ApiProperty({ type: 'integer' })
  attempts!: number;
  retired!: boolean;
}

export class PracticePageDto {
  items!: PracticeHeadDto[];
  next!: string | null;
}

export class PracticeDto extends PracticeHeadDto {
  situation!: Record<string, string>;
  task!: Record<string, string>;
  model!: Record<string, string>;
  rubric!: PracticeCriterionDto[];
  @ApiProperty({ type: 'integer' })
  version!: number;
}
