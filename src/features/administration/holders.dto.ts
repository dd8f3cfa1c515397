import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ROLES } from '../../platform/access/permissions';
import { PageQuery } from '../../platform/http/page.dto';

export class HoldersQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ROLES })
  @IsOptional()
  @IsIn(ROLES)
  role?: string;
}

/** How far a role reaches; what is absent does not limit. */
export class HeldScopeDto {
  legalEntities?: string[];
  departments?: string[];
  /** Ids of channels. */
  channels?: string[];
  /** Ids of topics. */
  topics?: string[];
}

/** A role somebody holds now. */
export class RoleHolderDto {
  id!: string;
  personId!: string;
  externalId!: string;
  name!: string;
  names!: Record<string, string>;
  department!: string | null;
  @ApiProperty({ enum: ROLES })
  role!: string;
  /** Null: everywhere. */
  scope!: HeldScopeDto | null;
  since!: string;
  reason!: string;
  /** The group of the company's sign-in that gives it; null: it was stated by hand. */
  group!: string | null;
  /** Who granted it: a person, an operator at the machine, or Obi itself. */
  @ApiProperty({ enum: ['person', 'operator', 'system'] })
  grantedByKind!: string;
  /** Their name, or the operator's; null where it is no longer kept. */
  grantedByName!: string | null;
  /** `end`; nobody ends their own, and what a group gives ends with the group. */
  can!: string[];
}

export class RoleHolderPageDto {
  items!: RoleHolderDto[];
  next!: string | null;
}
