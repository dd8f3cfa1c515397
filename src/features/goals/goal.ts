import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { invalidRequest, staleVersion } from '../../kernel/problem';

/** What the organisation wants: so much of a measure within a period. */
export interface Goal {
  readonly id: Id;
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
  /** What is counted, by language. */
  readonly measureNames: Readonly<Record<string, string>>;
  readonly unit: string;
  /** An exact decimal. */
  readonly target: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly ownerId: Id;
  readonly version: number;
}

export type GoalStatement = Omit<Goal, 'id' | 'code' | 'version'>;

/** An exact decimal as JSON and files state it: up to 12 digits, up to 6 behind the point. */
export const DECIMAL = /^-?\d{1,12}(?:\.\d{1,6})?$/;
export const POSITIVE_DECIMAL = /^(?=.*[1-9])\d{1,12}(?:\.\d{1,6})?$/;

/** @throws Problem invalid-request when the period ends before it begins */
export function demandPeriod(stated: GoalStatement): void {
  if (stated.until >= stated.from) return;
  throw invalidRequest({}, { faults: [{ pointer: '/until', code: 'goal-ends-before' }] });
}

/** The goal as restated; its code stays, for files name it. @throws Problem stale-version, invalid-request */
export function restate(goal: Goal, stated: GoalStatement, expected: number | null): Goal {
  if (expected !== null && expected !== goal.version) throw staleVersion({ id: goal.id });
  demandPeriod(stated);
  const { names, measureNames, unit, target, from, until, ownerId } = stated;
  return { ...goal, names, measureNames, unit, target, from, until, ownerId };
}
