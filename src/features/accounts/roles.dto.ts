import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { ROLES } from '../../platform/access/permissions';
import { IsText } from '../../platform/http/rules';

export class GrantRoleDto {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role!: string;

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
  from!: string;
  /** Null while it is held. */
  until!: string | null;
  /** `person:<id>` or `operator:<os user>`. */
  grantedBy!: string;
  reason!: string;
}

export class RolesDto {
  /** Those held now first, then the newest. */
  items!: RoleDto[];
}
