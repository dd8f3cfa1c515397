import { ApiProperty } from '@nestjs/swagger';

export const PERIOD_STATES = ['ahead', 'running', 'over'] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

/** Target against reached. Numbers are exact decimals, as strings. */
export class GoalReportDto {
  goalId!: string;
  code!: string;
  names!: Record<string, string>;
  measureNames!: Record<string, string>;
  unit!: string;
  target!: string;
  /** Sum of the outcomes within the period. */
  reached!: string;
  /** Reached by target, to four places: `"0.425"`. */
  share!: string;
  from!: string;
  until!: string;
  /** Whether the period lies ahead, runs or is over. */
  @ApiProperty({ enum: PERIOD_STATES })
  state!: PeriodState;
  /** The part of the period that has passed, by whole days, to four places. */
  elapsed!: string;
  /** Drafts submitted that name the goal; like the other counts, nothing of personal accounts. */
  @ApiProperty({ type: 'integer' })
  drafts!: number;
  /** Of those, how many went out. */
  @ApiProperty({ type: 'integer' })
  publications!: number;
  /** Interactions that name the goal and are answered. */
  @ApiProperty({ type: 'integer' })
  answered!: number;
  /** Works-council mode kept back what came from too few people: it is in no count. */
  keptBack!: boolean;
  ownerId!: string;
}

export class GoalReportPageDto {
  items!: GoalReportDto[];
  next!: string | null;
}
