import { ApiProperty } from '@nestjs/swagger';
import { IsInstant, IsText } from '../../platform/http/rules';

export class NudgeWaveDto {
  /** `room.what` */
  reason!: string;
  label!: string;
  at!: Date;
  @ApiProperty({ type: 'integer' })
  nudges!: number;
  /** Not in inboxes yet. */
  @ApiProperty({ type: 'integer' })
  waiting!: number;
  @ApiProperty({ type: 'integer' })
  delivered!: number;
  @ApiProperty({ type: 'integer' })
  mailed!: number;
  @ApiProperty({ type: 'integer' })
  cancelled!: number;
  /** What a cancellation would end: nobody has seen it yet. */
  @ApiProperty({ type: 'integer' })
  open!: number;
}

export class NudgeWavesDto {
  items!: NudgeWaveDto[];
}

export class CancelWaveDto {
  /** `room.what` */
  @IsText(1, 100)
  reason!: string;

  /** When it was found, as the list of waves says. */
  @IsInstant()
  at!: string;
}

export class CancelledWaveDto {
  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class NudgeSampleDto {
  /** `room.what` */
  @IsText(1, 100)
  reason!: string;

  @IsText(2, 10)
  language!: string;

  /** As it would be written; ICU message syntax. */
  @IsText(1, 200)
  title!: string;

  @IsText(1, 1000)
  body!: string;
}

export class NudgeSampledDto {
  sent!: boolean;
  /** What the server of the provider said, as a code; null: it took it. */
  reason!: string | null;
}
