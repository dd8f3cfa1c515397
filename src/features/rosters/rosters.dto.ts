import { IsOptional, IsUUID } from 'class-validator';
import { IsInstant } from '../../platform/http/rules';

export class PlanShiftDto {
  @IsUUID()
  personId!: string;

  @IsInstant()
  from!: string;

  @IsInstant()
  until!: string;
}

export class RosterQuery {
  /** Shifts that end after this instant; from now on by default. */
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Shifts that begin before this instant; four weeks from `from` by default. */
  @IsOptional()
  @IsInstant()
  until?: string;
}

export class RosterPersonDto {
  id!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
}

export class DutyShiftDto {
  id!: string;
  person!: RosterPersonDto;
  from!: string;
  until!: string;
  /** On duty now. */
  now!: boolean;
}

export class RosterDto {
  items!: DutyShiftDto[];
}

/** Somebody whose job's description says that they act in public. */
export class DutyPersonDto extends RosterPersonDto {
  /** May answer on this channel today. */
  permitted!: boolean;
}

export class DutyPeopleDto {
  items!: DutyPersonDto[];
}

export class DutyChannelDto {
  id!: string;
  names!: Record<string, string>;
}

export class MyDutyShiftDto {
  id!: string;
  channel!: DutyChannelDto;
  from!: string;
  until!: string;
  now!: boolean;
}

export class MyShiftsDto {
  items!: MyDutyShiftDto[];
}
