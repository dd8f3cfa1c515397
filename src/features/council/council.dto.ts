import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { type Sight, SIGHTS } from './matrix';

export class ChangeCouncilDto {
  /** The legal entity as the directory names it; empty for persons without one. */
  @IsString()
  @MaxLength(200)
  legalEntity!: string;

  /** Whether works-council mode holds there. */
  @IsBoolean()
  on!: boolean;

  /** The smallest group that is shown, 3–1000. */
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  minimum?: number;

  /** Cells that differ from the committed matrix: `data/purpose/role` to `none`, `aggregate` or `individual`. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string', enum: [...SIGHTS] } })
  @IsOptional()
  @IsObject()
  sights?: Record<string, Sight>;

  /** Why; it goes into the trail. */
  @IsText(1, 500)
  reason!: string;
}

export class CouncilChangeDto {
  id!: string;
  @ApiProperty({ enum: ['proposed', 'applied', 'refused'] })
  state!: 'proposed' | 'applied' | 'refused';
  /** What it lets out: `off`, `minimum`, or cells. */
  loosens!: string[];
  reason!: string;
  /** Whether works-council mode would hold. */
  on!: boolean;
  @ApiProperty({ type: 'integer', nullable: true })
  minimum!: number | null;
  proposedBy!: string;
  proposedAt!: string;
}

export class CouncilEntityDto {
  legalEntity!: string;
  @ApiProperty({ type: 'integer' })
  people!: number;
  on!: boolean;
  /** Null where the mode is off. */
  @ApiProperty({ type: 'integer', nullable: true })
  minimum!: number | null;
  /** Cells that differ from the committed matrix. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', enum: [...SIGHTS] } })
  sights!: Record<string, Sight>;
  /** A loosening that waits for a second person. */
  proposed!: CouncilChangeDto | null;
  /** `change`, `confirm`, `refuse`. */
  can!: string[];
}

export class CouncilSettingsDto {
  items!: CouncilEntityDto[];
}

export class CouncilCellDto {
  data!: string;
  purpose!: string;
  role!: string;
  @ApiProperty({ enum: SIGHTS })
  sight!: Sight;
}

export class CouncilWordDto {
  code!: string;
  names!: Record<string, string>;
}

/** What the mode means: the data, the purposes, and the committed matrix. */
export class CouncilDefinitionsDto {
  @ApiProperty({ type: 'integer' })
  minimum!: number;
  data!: CouncilWordDto[];
  purposes!: CouncilWordDto[];
  /** What stands in no cell is not seen. */
  matrix!: CouncilCellDto[];
}
