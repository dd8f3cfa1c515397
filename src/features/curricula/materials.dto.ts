import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { MATERIAL_KINDS, type MaterialKind } from './material';

export class MaterialsQueryDto extends PageQuery {
  @ApiProperty({ enum: MATERIAL_KINDS })
  @IsIn(MATERIAL_KINDS)
  kind!: MaterialKind;
}

/** A practice, session, package or episode that a module may name. */
export class MaterialDto {
  id!: string;
  @ApiProperty({ enum: MATERIAL_KINDS })
  kind!: MaterialKind;
  names!: Record<string, string>;
  /** It may be published in a track. */
  ready!: boolean;
  /** Code of the fault that says why it is not ready. */
  why!: string | null;
}

export class MaterialPageDto {
  items!: MaterialDto[];
  next!: string | null;
}
