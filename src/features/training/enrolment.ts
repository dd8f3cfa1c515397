import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { transitions } from '../../kernel/transitions';
import { alreadyCompleted, notEnrolled } from './training.errors';

export type EnrolmentState = 'assigned' | 'voluntary' | 'withdrawn' | 'completed';

/** One person on one track edition. */
export interface Enrolment {
  readonly id: Id;
  readonly personId: Id;
  readonly editionId: Id;
  readonly state: EnrolmentState;
  /** The earliest date of the assignments that reach the person; null when none does, or the date is waived. */
  readonly dueOn: CalendarDate | null;
  /** Due no earlier than this, whatever the assignments say. */
  readonly extendedOn: CalendarDate | null;
  /** The date is waived. */
  readonly undated: boolean;
  readonly enrolledAt: Date;
  /** Minutes from beside the track count from then: the enrolment, or when it was started over. */
  readonly countedFrom: Date;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
}

/** An open reason why somebody is enrolled: an assignment with its date, or their own choice. */
export interface Ground {
  readonly assignmentId: Id | null;
  readonly dueOn: CalendarDate | null;
}

/** `withdrawn` is left only by a new ground; `completed` is history and never left. */
export const STATES = transitions<EnrolmentState>('assigned', {
  assigned: ['voluntary', 'withdrawn', 'completed'],
  voluntary: ['assigned', 'completed'],
  withdrawn: ['assigned', 'voluntary'],
  completed: [],
});

export function isOpen(enrolment: Enrolment): boolean {
  return enrolment.state === 'assigned' || enrolment.state === 'voluntary';
}

/**
 * The enrolment under its present open grounds: assigned while an assignment reaches the person; without one kept as
 * voluntary when chosen or started, else withdrawn. `Grounds.settle` says the same for sets.
 */
export function reground(enrolment: Enrolment, grounds: readonly Ground[]): Enrolment {
  if (enrolment.state === 'completed') return enrolment;
  const dates = grounds.flatMap((ground) => (ground.dueOn === null ? [] : [ground.dueOn])).sort();
  const kept = grounds.length > 0 || enrolment.startedAt !== null;
  const state = dates.length > 0 ? 'assigned' : kept ? 'voluntary' : 'withdrawn';
  if (state !== enrolment.state) STATES.demand(enrolment.state, state);
  return { ...enrolment, state, dueOn: dueOf(enrolment, dates[0]) };
}

function dueOf({ extendedOn, undated }: Enrolment, stated: CalendarDate | undefined): CalendarDate | null {
  if (stated === undefined || undated) return null;
  return extendedOn !== null && extendedOn > stated ? extendedOn : stated;
}

/** The first act on a module starts the enrolment. @throws Problem not-enrolled when it is withdrawn */
export function begin(enrolment: Enrolment, at: Date): Enrolment {
  if (enrolment.state === 'withdrawn') throw notEnrolled();
  return enrolment.startedAt === null ? { ...enrolment, startedAt: at } : enrolment;
}

/** All modules and minutes are there. @throws Problem already-completed, not-enrolled */
export function complete(enrolment: Enrolment, at: Date): Enrolment {
  if (enrolment.state === 'completed') throw alreadyCompleted();
  const begun = begin(enrolment, at);
  STATES.demand(begun.state, 'completed');
  return { ...begun, state: 'completed', completedAt: at };
}
