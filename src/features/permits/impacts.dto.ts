import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsInstant } from '../../platform/http/rules';
import { PageQuery } from '../../platform/http/page.dto';
import { CAPABILITIES, type Capability } from './permit';

export class ImpactQuery {
  /** When it would come into force; now by default. */
  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  effectiveAt?: string;
}

export class ImpactPeopleQuery extends PageQuery {
  /** When it would come into force; now by default. */
  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  effectiveAt?: string;
}

export class CapabilityLossDto {
  @ApiProperty({ enum: CAPABILITIES })
  capability!: Capability;
  @ApiProperty({ type: 'integer' })
  people!: number;
}

export class TeachingLessonDto {
  track!: string;
  names!: Record<string, string>;
}

export class ClauseImpactDto {
  number!: string;
  title!: Record<string, string>;
  change!: string;
  /** Lessons of the newest tracks that teach the clause, to be looked at; none: it needs one. */
  lessons!: TeachingLessonDto[];
}

/** What publishing a draft would ask of people and take from them. */
export class ImpactDto {
  editionId!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  /** Whether it asks anybody at all. */
  material!: boolean;
  effectiveAt!: string;
  @ApiProperty({ type: 'integer' })
  graceDays!: number;
  /** When permits that rest on an earlier edition go. */
  lapsesAt!: string;
  /** People who must acknowledge again. */
  @ApiProperty({ type: 'integer' })
  again!: number;
  /** People who are asked for the first time. */
  @ApiProperty({ type: 'integer' })
  first!: number;
  /** People who lose a permit unless they acknowledge in time. */
  @ApiProperty({ type: 'integer' })
  losing!: number;
  losses!: CapabilityLossDto[];
  /** Works-council mode kept groups back that are too small: they are in no count. */
  keptBack!: boolean;
  clauses!: ClauseImpactDto[];
}

/** Somebody whom a draft concerns. */
export class PersonImpactDto {
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  department!: string | null;
  @ApiProperty({ enum: ['again', 'first'] })
  ground!: 'again' | 'first';
  dueAt!: string;
  @ApiProperty({ enum: CAPABILITIES, isArray: true })
  loses!: Capability[];
  /** When; null for who loses nothing. */
  lapsesAt!: string | null;
}

export class PersonImpactPageDto {
  items!: PersonImpactDto[];
  next!: string | null;
}
