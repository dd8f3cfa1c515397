import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsText } from '../../platform/http/rules';

export const STANDINGS = ['late', 'at-risk', 'away'] as const;
export type LateStanding = (typeof STANDINGS)[number];

/** Whom the list is about; what is not said is not narrowed. */
export class LateQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STANDINGS })
  @IsOptional()
  @IsIn(STANDINGS)
  standing?: LateStanding;

  /** Track code. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  track?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  department?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  legalEntity?: string;

  /** External id of a manager: everybody below them, at any depth. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  under?: string;

  /** Whose manager this is. */
  @IsOptional()
  @IsUUID()
  managerId?: string;

  /** A named audit: why the auditor looks at persons one by one. It goes into the trail. */
  @IsOptional()
  @IsText(1, 500)
  auditReason?: string;
}

/** One person on one track who is late, at risk, or would be were they not away. */
export class LateRowDto {
  enrolmentId!: string;
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  legalEntity!: string | null;
  department!: string | null;
  managerId!: string | null;
  /** External id of the manager. */
  manager!: string | null;
  managerName!: string | null;
  /** By language, where given. */
  managerNames!: Record<string, string> | null;
  track!: string;
  trackNames!: Record<string, string>;
  /** Belt code. */
  belt!: string;
  /** Late: the date has passed. At risk: more than four minutes are left for each working day until it. */
  @ApiProperty({ enum: STANDINGS })
  standing!: LateStanding;
  dueOn!: string;
  /** What is left of modules and of minutes, whichever is more; null where works-council mode keeps progress back. */
  @ApiProperty({ type: 'integer', nullable: true })
  remainingMinutes!: number | null;
  /** The person's own, today and the due date among them. */
  @ApiProperty({ type: 'integer' })
  workingDays!: number;
  lastActAt!: Date | null;
  /** Reminded today already. */
  reminded!: boolean;
}

export class LatePageDto {
  items!: LateRowDto[];
  next!: string | null;
}

export const TEAMS = ['department', 'manager'] as const;
export type TeamBy = (typeof TEAMS)[number];

export class LateTeamsQuery {
  @ApiPropertyOptional({ enum: TEAMS, default: 'department' })
  @IsOptional()
  @IsIn(TEAMS)
  by: TeamBy = 'department';

  /** Track code. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  track?: string;
}

/** One team's persons. Null: kept back. */
export class LateTeamDto {
  /** The department, or the manager's id. */
  team!: string | null;
  /** The manager's name. */
  name!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  late!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  atRisk!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  away!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  total!: number | null;
}

/** Persons of a legal entity by team; each counts once, as late before at risk. */
export class LateEntityDto {
  legalEntity!: string | null;
  /** The smallest group that is shown; null outside works-council mode. */
  @ApiProperty({ type: 'integer', nullable: true })
  minimum!: number | null;
  teams!: LateTeamDto[];
  sums!: LateTeamDto;
}

export class LateTeamsDto {
  items!: LateEntityDto[];
  /** Whoever has worked since then may be counted at risk still. Dates, absences and assignments count at once. */
  asOf!: Date | null;
}

export class LateLookDto {
  asOf!: Date;
}
