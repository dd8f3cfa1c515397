import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { IsInstant } from '../../platform/http/rules';
import { CAPABILITIES, type Capability, REVIEW_DEPTHS, type ReviewDepth, type Risk, RISKS } from './permit';

export class PermitsQuery {
  /** Recomputed for this instant from what was recorded then; now by default. */
  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  at?: string;
}

/** Something that is missing, and the console path where it is to be had. */
export class MissingDto {
  /** `belt`, `acknowledgement`, `suspension`, `opted-out` or `closed`. */
  kind!: string;
  /** A belt's code, an edition's or a suspension's id. */
  id!: string;
  where!: string;
  detail!: string;
}

/** What the next risk asks. */
export class NextReachDto {
  @ApiProperty({ enum: RISKS })
  risk!: Risk;
  missing!: MissingDto[];
}

/** How words are reviewed there. */
export class ReviewDepthDto {
  @ApiProperty({ enum: REVIEW_DEPTHS })
  depth!: ReviewDepth;
  /** Of a sample: how many in a hundred. */
  @ApiProperty({ type: 'integer', nullable: true })
  percent!: number | null;
}

/** How far one reaches without a channel. */
export class ReachDto {
  /** The highest risk; null for none. */
  @ApiProperty({ type: 'string', enum: [...RISKS, null], nullable: true })
  reach!: Risk | null;
  /** How words at that risk are reviewed; null for what is not written. */
  review!: ReviewDepthDto | null;
  /** Null at the top. */
  next!: NextReachDto | null;
}

/** How far one reaches on a channel. */
export class ChannelReachDto extends ReachDto {
  channelId!: string;
}

export class CapabilityReachDto {
  @ApiProperty({ enum: CAPABILITIES })
  capability!: Capability;
  /** Where no channel has cells of its own. */
  anywhere!: ReachDto;
  channels!: ChannelReachDto[];
}

export class PermitBeltDto {
  code!: string;
  @ApiProperty({ type: 'integer' })
  rank!: number;
  colour!: string;
  names!: Record<string, string>;
}

export class PermitChannelDto {
  id!: string;
  code!: string;
  network!: string;
  accountKind!: string;
  names!: Record<string, string>;
  languages!: string[];
  @ApiProperty({ type: 'integer', nullable: true })
  textLimit!: number | null;
}

/** What a person may do in public, capability by channel. */
export class PermitsDto {
  at!: string;
  /** The permit table's version then. */
  @ApiProperty({ type: 'integer' })
  tableVersion!: number;
  /** The highest belt held. */
  belt!: PermitBeltDto | null;
  channels!: PermitChannelDto[];
  items!: CapabilityReachDto[];
}

/** A suspension that holds me. */
export class MySuspensionDto {
  id!: string;
  reason!: string;
  from!: string;
  until!: string | null;
}

export class MyPermitsDto extends PermitsDto {
  suspensions!: MySuspensionDto[];
}

/** Whether I act in public at all. Told to nobody else. */
export class ActingDto {
  optedOut!: boolean;
  /** Since when. */
  since!: string | null;
}

export class ChooseActingDto {
  @IsBoolean()
  optedOut!: boolean;
}
