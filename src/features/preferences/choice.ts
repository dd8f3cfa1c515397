/** When what is not urgent comes: each by itself, or gathered into one message a day or a week. */
export const CADENCES = ['at-once', 'daily', 'weekly'] as const;
export type Cadence = (typeof CADENCES)[number];

/** What a person says about one reason: by itself, gathered, or not at all. */
export const MODES = ['at-once', 'digest', 'off'] as const;
export type Mode = (typeof MODES)[number];

/** How a person wishes to be nudged; what they have not said is as the house has it. */
export interface Choice {
  readonly cadence: Cadence;
  /** Also outside working hours and on holidays. */
  readonly offDuty: boolean;
  /** Country whose public holidays they keep; null: that of the house. */
  readonly holidays: string | null;
  /** Whether messages also come by mail; null: as the house has it. */
  readonly email: boolean | null;
  /** By reason; a reason that is not named follows the cadence. */
  readonly reasons: ReadonlyMap<string, Mode>;
}

export const UNSAID: Choice = { cadence: 'at-once', offDuty: false, holidays: null, email: null, reasons: new Map() };

/** How a reason's nudges come to a person: by themselves, gathered, or not at all. */
export function modeOf(choice: Choice, reason: string, mandatory: boolean): Mode {
  const stated = choice.reasons.get(reason);
  if (stated === 'off' && mandatory) return choice.cadence === 'at-once' ? 'at-once' : 'digest';
  return stated ?? (choice.cadence === 'at-once' ? 'at-once' : 'digest');
}

/** Messages that one person gets at most, over all rooms. */
export interface Budget {
  readonly perDay: number;
  readonly perWeek: number;
  /** Critical ones come beside the budget, so many a day. */
  readonly criticalPerDay: number;
}
