import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { ROLES } from '../../platform/access/permissions';
import { IsText } from '../../platform/http/rules';
import { ScopeDto } from './roles.dto';

export class NewGroupRoleDto {
  /** The group as the provider's claim lists it. */
  @IsText(1, 300)
  group!: string;

  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role!: string;

  /** How far it reaches; everywhere when absent. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ScopeDto)
  scope?: ScopeDto;

  /** Why; it goes into the trail. */
  @IsText(1, 500)
  reason!: string;
}

export class GroupRoleDto {
  id!: string;
  group!: string;
  role!: string;
  scope!: ScopeDto | null;
  reason!: string;
  statedAt!: string;
  /** Null: an operator, or somebody whose name is no longer kept. */
  statedByName!: string | null;
  /** How many hold the role by it now. */
  @ApiProperty({ type: 'integer' })
  holders!: number;
}

export class GroupRolesDto {
  items!: GroupRoleDto[];
}
