import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsText } from '../../platform/http/rules';

export class ReadinessBeltDto {
  code!: string;
  @ApiProperty({ type: 'integer' })
  rank!: number;
  colour!: string;
  names!: Record<string, string>;
}

/** One's own readiness for a promotion. */
export class MyReadinessDto {
  /** Whether one's legal entity has approved it; if not, nothing else is said. */
  on!: boolean;
  /** Whether somebody reports to oneself. */
  manages!: boolean;
  @ApiProperty({ type: 'integer', nullable: true })
  grade!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  nextGrade!: number | null;
  /** What the next grade asks; null when nothing. */
  belt!: ReadinessBeltDto | null;
  ready!: boolean | null;
  managerName!: string | null;
  /** By language, where given. */
  managerNames!: Record<string, string> | null;
  /** Whether one's present manager sees it. */
  shared!: boolean;
}

export class ReadinessSharingDto {
  @IsBoolean()
  shared!: boolean;
}

/** Somebody who shares their readiness. */
export class SharedReadinessDto {
  personId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  belt!: ReadinessBeltDto | null;
  ready!: boolean | null;
}

export class TeamCountsDto {
  @ApiProperty({ type: 'integer' })
  ready!: number;
  @ApiProperty({ type: 'integer' })
  notReady!: number;
  /** Of whom a promotion asks no belt. */
  @ApiProperty({ type: 'integer' })
  notAsked!: number;
}

/** What a manager reads of those below, at any depth. */
export class TeamReadinessDto {
  /** Those whose legal entity has approved it. */
  @ApiProperty({ type: 'integer' })
  people!: number;
  /** Fewer than these are not counted. */
  @ApiProperty({ type: 'integer' })
  fewest!: number;
  /** Of those who share nothing; null when they are too few, or all alike. */
  counts!: TeamCountsDto | null;
  shared!: SharedReadinessDto[];
}

/** From this grade on, a promotion in the job family asks for the belt. */
export class BeltRequirementInputDto {
  @IsText(1, 200)
  jobFamily!: string;

  @ApiProperty({ type: 'integer', minimum: -1000, maximum: 1000 })
  @IsInt()
  @Min(-1000)
  @Max(1000)
  fromGrade!: number;

  /** Belt code. */
  @IsString()
  @MaxLength(100)
  belt!: string;
}

export class BeltRequirementDto {
  id!: string;
  jobFamily!: string;
  @ApiProperty({ type: 'integer' })
  fromGrade!: number;
  belt!: ReadinessBeltDto;
}

export class BeltRequirementsDto {
  items!: BeltRequirementDto[];
}

export class ReadinessApprovalInputDto {
  @IsText(1, 200)
  legalEntity!: string;

  /** What was agreed, and with whom. */
  @IsText(1, 2000)
  note!: string;
}

export class GivenApprovalDto {
  id!: string;
  note!: string;
  approvedAt!: string;
  approvedBy!: string | null;
  /** By language, where given. */
  approverNames!: Record<string, string> | null;
}

/** A legal entity, and whether readiness is approved there. */
export class EntityApprovalDto {
  legalEntity!: string;
  @ApiProperty({ type: 'integer' })
  people!: number;
  approval!: GivenApprovalDto | null;
}

export class EntityApprovalsDto {
  items!: EntityApprovalDto[];
}
