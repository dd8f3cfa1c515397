import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { PageQuery } from '../../platform/http/page.dto';
import { HandlingDto } from '../curricula/public';

export class EditionEffectsQuery extends IntersectionType(PageQuery, HandlingDto) {}

/** What it means for one person. */
export class EditionEffectDto {
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  department!: string | null;
  @ApiProperty({ enum: ['enrolled', 'holder'] })
  standing!: string;
  @ApiProperty({ enum: ['stays', 'moves', 'starts-over', 'keeps', 'renews'] })
  effect!: string;
  /** The edition they are on, or hold the belt by. */
  @ApiProperty({ type: 'integer' })
  number!: number;
  /** Modules completed there. */
  @ApiProperty({ type: 'integer' })
  completed!: number;
  /** Those of them that count in the new edition. */
  @ApiProperty({ type: 'integer' })
  kept!: number;
  /** What is left to be learnt after it. */
  @ApiProperty({ type: 'integer' })
  remainingSeconds!: number;
  /** Of a holder: until when the belt is held. */
  dueOn!: string | null;
  /** Could not finish by that date any more, learning a module of four minutes a day. */
  stranded!: boolean;
}

/** What publishing an edition would mean: for how many, and for whom. */
export class EditionEffectPageDto {
  /** Open enrolments on earlier editions. */
  @ApiProperty({ type: 'integer' })
  enrolled!: number;
  /** Holders of the belt by earlier editions. */
  @ApiProperty({ type: 'integer' })
  holders!: number;
  /** Holders who are to renew. */
  @ApiProperty({ type: 'integer' })
  renewing!: number;
  @ApiProperty({ type: 'integer' })
  stranded!: number;
  /** Codes of modules that are as in an earlier edition: same kind, words, length and questions. */
  unchanged!: string[];
  items!: EditionEffectDto[];
  next!: string | null;
}

/** How far it is done. */
export class SuccessionDto {
  editionId!: string;
  trackId!: string;
  @ApiProperty({ enum: ['stay', 'move', 'restart'] })
  enrolled!: string;
  @ApiProperty({ enum: ['keep', 'renew'] })
  holders!: string;
  renewBy!: string | null;
  decidedAt!: string;
  /** Enrolments to be moved. */
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ type: 'integer' })
  done!: number;
  /** Awards that end by the date; null while that is still to be done. */
  @ApiPropertyOptional({ type: 'integer', nullable: true })
  renewed!: number | null;
  completedAt!: string | null;
}
