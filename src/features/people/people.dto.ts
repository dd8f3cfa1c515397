import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { PageQuery } from '../../platform/http/page.dto';

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
  hiredOn!: string | null;
  leftOn!: string | null;
  active!: boolean;
}

/** A page of the directory. */
export class PersonPageDto {
  items!: PersonDto[];
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
  location!: string | null;
}

/** A page of positions, newest first. */
export class PositionPageDto {
  items!: PositionDto[];
  next!: string | null;
}

export class PeopleQuery extends PageQuery {
  /** Any part of a name, in any script, or of the external id. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;
}
