import { ApiProperty } from '@nestjs/swagger';
import { CAPABILITIES, type Capability, type Risk, RISKS } from '../permits/public';

/** How many people's reach grows and shrinks at a place. */
export class EffectPlaceDto {
  /** Null: wherever no channel has cells of its own. */
  channelId!: string | null;
  @ApiProperty({ type: 'integer' })
  gain!: number;
  @ApiProperty({ type: 'integer' })
  lose!: number;
}

/** What a table would do to a capability. */
export class EffectDto {
  @ApiProperty({ enum: CAPABILITIES })
  capability!: Capability;
  /** People who reach it anywhere without the change. */
  @ApiProperty({ type: 'integer' })
  before!: number;
  /** People who would reach it anywhere. */
  @ApiProperty({ type: 'integer' })
  after!: number;
  /** People whose reach would grow somewhere. */
  @ApiProperty({ type: 'integer' })
  gain!: number;
  /** People whose reach would shrink somewhere. */
  @ApiProperty({ type: 'integer' })
  lose!: number;
  /** Works-council mode kept groups back that are too small: they are in no count. */
  keptBack!: boolean;
  places!: EffectPlaceDto[];
}

/** What a table would do to people, as their belts and acknowledgements are today. */
export class TableEffectDto {
  /** People who would gain something somewhere. */
  @ApiProperty({ type: 'integer' })
  gain!: number;
  @ApiProperty({ type: 'integer' })
  lose!: number;
  /** Works-council mode kept groups back that are too small: they are in no count. */
  keptBack!: boolean;
  items!: EffectDto[];
}

/** A permit that grows or shrinks. */
export class PermitMoveDto {
  @ApiProperty({ enum: CAPABILITIES })
  capability!: Capability;
  channelId!: string | null;
  @ApiProperty({ type: 'string', enum: [...RISKS, null], nullable: true })
  from!: Risk | null;
  @ApiProperty({ type: 'string', enum: [...RISKS, null], nullable: true })
  to!: Risk | null;
}

export class PersonEffectDto {
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  department!: string | null;
  gains!: PermitMoveDto[];
  loses!: PermitMoveDto[];
}

export class PersonEffectPageDto {
  items!: PersonEffectDto[];
  next!: string | null;
}
