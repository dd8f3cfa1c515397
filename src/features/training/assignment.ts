import { type CalendarDate, isCalendarDate } from '../../kernel/clock';
import type { Scope } from '../../kernel/actor';
import type { Id } from '../../kernel/id';
import { invalidRequest, type Problem } from '../../kernel/problem';
import { assignmentEnded } from './training.errors';

/** HR's act: this belt or track for that audience, due then. */
export interface Assignment {
  readonly id: Id;
  readonly asks: 'belt' | 'track';
  readonly beltId: Id;
  readonly trackId: Id;
  readonly editionId: Id;
  readonly audienceId: Id;
  /** The audience's names when it was assigned. */
  readonly audienceNames: Readonly<Record<string, string>>;
  /** The date for those there when it was assigned. */
  readonly dueOn: CalendarDate;
  /** Calendar days for whoever joins later. */
  readonly joinerDays: number;
  /** The belt is to be earned again so many months after it was. */
  readonly everyMonths: number | null;
  /** Or every year by this day, `MM-DD`; whoever earned it within half a year before is asked the year after. */
  readonly yearlyOn: string | null;
  /** Whom of the audience it reaches; null: everybody of it. */
  readonly scopes: readonly Scope[] | null;
  readonly reason: string;
  readonly assignedBy: string;
  readonly assignedAt: Date;
  readonly endedAt: Date | null;
  readonly version: number;
}

/** When the belt is to be earned again; neither: never. */
export type Recurrence = Pick<Assignment, 'everyMonths' | 'yearlyOn'>;

/** A recurrence as stated. @throws Problem invalid-request for both at once, or a day that no year has */
export function readRecurrence({ everyMonths = null, yearlyOn = null }: Partial<Recurrence>): Recurrence {
  if (everyMonths !== null && yearlyOn !== null) throw refused('/yearlyOn', 'recurrence-twice');
  // 2024 has every day there is.
  if (yearlyOn !== null && !isCalendarDate(`2024-${yearlyOn}`)) throw refused('/yearlyOn', 'recurrence-day');
  return { everyMonths, yearlyOn };
}

function refused(pointer: string, code: 'recurrence-twice' | 'recurrence-day'): Problem {
  return invalidRequest({}, { faults: [{ pointer, code }] });
}

/** @throws Problem assignment-ended */
export function end(assignment: Assignment, at: Date): Assignment {
  if (assignment.endedAt !== null) throw assignmentEnded();
  return { ...assignment, endedAt: at };
}
