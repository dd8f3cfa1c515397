import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
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
  readonly reason: string;
  readonly assignedBy: string;
  readonly assignedAt: Date;
  readonly endedAt: Date | null;
  readonly version: number;
}

/** @throws Problem assignment-ended */
export function end(assignment: Assignment, at: Date): Assignment {
  if (assignment.endedAt !== null) throw assignmentEnded();
  return { ...assignment, endedAt: at };
}
