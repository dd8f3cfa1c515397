import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '../../platform/http/page.dto';
import { IsCalendarDate } from '../../platform/http/rules';
import { ShiftDto } from './change-person.dto';

/** A person of the directory. */
export class PersonDto {
  id!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  /** Full names by language, where given. */
  names!: Record<string, string>;
  email!: string | null;
  legalEntity!: string | null;
  department!: string | null;
  jobFamily!: string | null;
  jobTitle!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  grade!: number | null;
  managerId!: string | null;
  location!: string | null;
  languages!: string[];
  timeZone!: string;
  /** ISO days of the week, Monday being 1. */
  @ApiProperty({ type: 'array', items: { type: 'integer' } })
  workWeek!: number[];
  shifts!: ShiftDto[];
  hiredOn!: string | null;
  leftOn!: string | null;
  active!: boolean;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** A person in a listing. */
export class ListedPersonDto extends PersonDto {
  /** Whether they are away today; null for whoever may not change them. */
  away!: boolean | null;
}

/** Somebody's manager. */
export class ManagerDto {
  id!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  /** The reader may open their page. */
  open!: boolean;
}

/** A person of the directory, and what the one who asks may do with them. */
export class OnePersonDto extends PersonDto {
  manager!: ManagerDto | null;
  /** How many report directly, within the reader's scope. */
  @ApiProperty({ type: 'integer' })
  reports!: number;
  /** Whether they are away today; null for whoever may not change them. */
  away!: boolean | null;
  /** `change`, `depart`, `rehire`, `absences`. */
  can!: string[];
}

/** A page of the directory. */
export class PersonPageDto {
  items!: ListedPersonDto[];
  next!: string | null;
}

/** A position as held from a date until another. */
export class PositionDto {
  from!: string;
  /** Null while it is held. */
  until!: string | null;
  legalEntity!: string | null;
  department!: string | null;
  jobFamily!: string | null;
  jobTitle!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  grade!: number | null;
  managerId!: string | null;
  manager!: ManagerDto | null;
  location!: string | null;
}

/** A page of positions, newest first. */
export class PositionPageDto {
  items!: PositionDto[];
  next!: string | null;
}

export class PeopleQuery extends PageQuery {
  /** Any part of a name, in any script, or of the external id; several words: each of them. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  legalEntity?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  department?: string;

  /** Who reports directly to this person. */
  @IsOptional()
  @IsUUID()
  managerId?: string;

  /** `true`: only who is away today; for whoever may change people. */
  @ApiPropertyOptional({ enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  away?: 'true' | 'false';

  /** `active` (default) or `left`. */
  @ApiPropertyOptional({ enum: ['active', 'left'] })
  @IsOptional()
  @IsIn(['active', 'left'])
  state?: 'active' | 'left';
}

export class PositionsQuery extends PageQuery {
  /** Only the position held on this date. */
  @IsOptional()
  @IsCalendarDate()
  on?: string;
}

/** Values that stand in the directory within the reader's scope, the most frequent first, at most 500 of a kind. */
export class OrganisationDto {
  legalEntities!: string[];
  departments!: string[];
  jobFamilies!: string[];
  jobTitles!: string[];
  locations!: string[];
}
