import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { APPEAL_OUTCOMES, type AppealOutcome, type AppealState, appealStates } from './appeal';

/** Against the suspension of one's own permits. */
export class LodgeAppealDto {
  @IsText(1, 4000)
  words!: string;
}

export class DecideAppealDto {
  /** Whether the suspension goes on, or ends at once. */
  @ApiProperty({ enum: APPEAL_OUTCOMES })
  @IsIn(APPEAL_OUTCOMES)
  outcome!: AppealOutcome;

  /** Told to the person. */
  @IsText(1, 1000)
  reason!: string;
}

export class AppealDto {
  words!: string;
  @ApiProperty({ enum: appealStates.states })
  state!: AppealState;
  lodgedAt!: string;
  decidedAt!: string | null;
  reason!: string | null;
}

/** A suspension of my permits, and my appeal against it. */
export class MyAppealableDto {
  id!: string;
  reason!: string;
  from!: string;
  /** Null: until it is ended. */
  until!: string | null;
  over!: boolean;
  appeal!: AppealDto | null;
  /** What I may do: `appeal`. */
  can!: string[];
}

export class MyAppealableListDto {
  items!: MyAppealableDto[];
}

/** A suspension as leads and HR see it. */
export class StandingSuspensionDto extends MyAppealableDto {
  personId!: string;
  personName!: string;
  /** As in the trail. */
  decidedBy!: string;
  deciderName!: string | null;
}

export class StandingSuspensionPageDto {
  items!: StandingSuspensionDto[];
  next!: string | null;
}
