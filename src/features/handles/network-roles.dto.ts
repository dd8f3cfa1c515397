import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsCalendarDate, IsText } from '../../platform/http/rules';

/** Somebody of another firm who publishes for us: who they are and how one reaches them. No password, no key. */
export class OutsideHolderDto {
  @IsText(1, 120)
  name!: string;

  @IsText(1, 120)
  firm!: string;

  /** An address or a telephone number. */
  @IsText(1, 200)
  contact!: string;
}

/** Says who holds which role on the network itself. The role alone: nobody's password or key belongs here. */
export class NameNetworkRoleDto {
  /** Somebody of ours; null: of another firm. */
  @IsOptional()
  @IsUUID()
  personId: string | null = null;

  @ApiPropertyOptional({ type: () => OutsideHolderDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => OutsideHolderDto)
  outside: OutsideHolderDto | null = null;

  /** As the network calls it: administrator, editor, analyst. */
  @IsText(1, 60)
  role!: string;

  /** Since when, on the network. */
  @IsCalendarDate()
  since!: string;
}

/** Says that these roles are still as they stand here. */
export class ConfirmNetworkRolesDto {
  /** The roles that were looked at: all of the channel's. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

/** A role that somebody holds on the network itself. */
export class NetworkRoleDto {
  id!: string;
  /** Null: of another firm. */
  personId!: string | null;
  @ApiProperty({ type: () => OutsideHolderDto, nullable: true })
  outside!: OutsideHolderDto | null;
  name!: string;
  names!: Record<string, string>;
  /** Whether they are still with the company. */
  active!: boolean;
  role!: string;
  since!: string;
  confirmedAt!: string;
  confirmedBy!: string;
}

export class NetworkRolesDto {
  items!: NetworkRoleDto[];
  /** By this day an owner looks at them again; null when there are none. */
  confirmBy!: string | null;
  /** What the caller may do: `change`, `confirm`. */
  can!: string[];
}

/** A role that the caller holds on the network of one of our channels. */
export class MyNetworkRoleDto {
  id!: string;
  channelId!: string;
  channelNames!: Record<string, string>;
  role!: string;
  since!: string;
  confirmedAt!: string;
}

export class MyNetworkRolesDto {
  items!: MyNetworkRoleDto[];
}
