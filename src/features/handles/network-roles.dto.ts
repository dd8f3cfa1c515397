import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { IsCalendarDate, IsText } from '../../platform/http/rules';

/** Says who holds which role on the network itself. The role alone: nobody's password or key belongs here. */
export class NameNetworkRoleDto {
  @IsUUID()
  personId!: string;

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
  personId!: string;
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
