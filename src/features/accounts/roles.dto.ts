import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ROLES } from '../../platform/access/permissions';
import { IsText } from '../../platform/http/rules';

/** How far a role reaches; what is absent does not limit. HR by legal entity and department, leads by the others. */
export class ScopeDto {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsText(1, 200, { each: true })
  legalEntities?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsText(1, 200, { each: true })
  departments?: string[];

  /** Ids of channels. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  channels?: string[];

  /** Ids of topics. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  topics?: string[];
}

export class GrantRoleDto {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role!: string;

  /** How far it reaches; everywhere when absent. Another scope takes the place of the one held. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ScopeDto)
  scope?: ScopeDto;

  /** Why; it goes into the trail. */
  @IsText(1, 500)
  reason!: string;
}

export class EndRoleQuery {
  /** Why; it goes into the trail. */
  @IsString()
  @MaxLength(500)
  @IsText(1, 500)
  reason!: string;
}

/** A role held by a person, now or once. */
export class RoleDto {
  role!: string;
  /** Null: everywhere. */
  scope!: ScopeDto | null;
  /** `hand`, or the group of the company's sign-in that gives it. */
  source!: string;
  from!: string;
  /** Null while it is held. */
  until!: string | null;
  /** The group by its name; null for what was stated by hand, or a group that no longer gives it. */
  group!: string | null;
  /** `person:<id>`, `operator:<os user>` or `system:<part>`. */
  grantedBy!: string;
  grantedByName!: string | null;
  reason!: string;
}

export class RolesDto {
  /** Those held now first, then the newest. */
  items!: RoleDto[];
}
