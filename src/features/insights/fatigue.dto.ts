import { ApiProperty } from '@nestjs/swagger';

export class FatigueWeekDto {
  /** Its Monday. */
  from!: string;
  /** Persons who had such a message in it. */
  @ApiProperty({ type: 'integer' })
  persons!: number;
  /** Who had not looked at one three days later; null: kept back, since it would tell about too few. */
  @ApiProperty({ type: 'integer', nullable: true })
  ignored!: number | null;
  /** Who put one off. */
  @ApiProperty({ type: 'integer', nullable: true })
  snoozed!: number | null;
  /** Who said that one does not concern them, or wanted no more of them. */
  @ApiProperty({ type: 'integer', nullable: true })
  dismissed!: number | null;
}

export class ReasonFatigueDto {
  /** `room.what` */
  reason!: string;
  label!: string;
  /** Who have it turned off now. */
  @ApiProperty({ type: 'integer', nullable: true })
  optedOut!: number | null;
  weeks!: FatigueWeekDto[];
}

export class NudgeFatigueDto {
  /** Fewer persons are not counted. */
  @ApiProperty({ type: 'integer' })
  fewest!: number;
  items!: ReasonFatigueDto[];
}
