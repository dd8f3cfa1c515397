import { type CalendarDate, dateOf } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import type { ModuleKind } from '../curricula/public';
import { dateInThePast, type Enrolment } from '../training/public';
import {
  alreadyWaived,
  excuseEnded,
  extensionNotLater,
  moduleCompleted,
  neverWaived,
  notAssigned,
  ownExcuse,
} from './awards.errors';

export type ExcuseKind = 'extension' | 'module-waiver' | 'date-waiver';

/** What one person is let off on one enrolment: a later date, no date at all, or a module. */
export interface Excuse {
  readonly id: Id;
  readonly kind: ExcuseKind;
  readonly enrolmentId: Id;
  readonly personId: Id;
  /** Of a module waiver. */
  readonly moduleId: Id | null;
  /** The later date of an extension. */
  readonly dueOn: CalendarDate | null;
  /** The last day of a waiver; null: until it is ended. */
  readonly endsOn: CalendarDate | null;
  readonly reason: string;
  /** Null: an operator. */
  readonly grantedBy: Id | null;
  readonly grantedAt: Date;
  readonly endedAt: Date | null;
  /** Null while it stands, and when its time ran out or a later one took its place. */
  readonly endedBy: Id | null;
}

/** Kinds of module that prove something by themselves; nobody is let off them. */
const NEVER_WAIVED: readonly ModuleKind[] = ['quiz', 'acknowledgement'];

/** @throws Problem own-excuse, not-assigned, extension-not-later, date-in-the-past */
export function extend(enrolment: Enrolment, dueOn: CalendarDate, reason: string, by: Id | null, at: Date): Excuse {
  demandDue(enrolment);
  if (dueOn < dateOf(at)) throw dateInThePast({ date: dueOn });
  if (enrolment.dueOn !== null && dueOn <= enrolment.dueOn) throw extensionNotLater({ date: enrolment.dueOn });
  return { ...grant(enrolment, reason, by, at), kind: 'extension', dueOn };
}

/** @throws Problem own-excuse, not-assigned, already-waived, date-in-the-past */
export function waiveDate(
  enrolment: Enrolment,
  endsOn: CalendarDate | null,
  reason: string,
  by: Id | null,
  at: Date,
): Excuse {
  demandDue(enrolment);
  if (enrolment.undated) throw alreadyWaived();
  demandAhead(endsOn, at);
  return { ...grant(enrolment, reason, by, at), kind: 'date-waiver', endsOn };
}

/** @throws Problem own-excuse, module-completed, never-waived, date-in-the-past */
export function waiveModule(
  enrolment: Enrolment,
  module: { readonly id: Id; readonly kind: ModuleKind; readonly done: boolean },
  endsOn: CalendarDate | null,
  reason: string,
  by: Id | null,
  at: Date,
): Excuse {
  if (NEVER_WAIVED.includes(module.kind)) throw neverWaived({ kind: module.kind });
  if (module.done) throw moduleCompleted();
  demandAhead(endsOn, at);
  return { ...grant(enrolment, reason, by, at), kind: 'module-waiver', moduleId: module.id, endsOn };
}

/** @throws Problem own-excuse, excuse-ended */
export function end(excuse: Excuse, by: Id | null, at: Date): Excuse {
  if (by !== null && by === excuse.personId) throw ownExcuse();
  if (excuse.endedAt !== null) throw excuseEnded();
  return { ...excuse, endedAt: at, endedBy: by };
}

/** A later date by an act on many. */
export function extensionOf(
  { enrolmentId, personId, dueOn }: { readonly enrolmentId: Id; readonly personId: Id; readonly dueOn: CalendarDate },
  reason: string,
  grantedBy: Id,
  grantedAt: Date,
): Excuse {
  if (grantedBy === personId) throw ownExcuse();
  return {
    ...{ id: newId(), kind: 'extension', enrolmentId, personId, moduleId: null, dueOn, endsOn: null, reason },
    ...{ grantedBy, grantedAt, endedAt: null, endedBy: null },
  };
}

function grant(enrolment: Enrolment, reason: string, by: Id | null, at: Date): Excuse {
  const { id: enrolmentId, personId } = enrolment;
  if (by === personId) throw ownExcuse();
  return {
    ...{ id: newId(), kind: 'extension', enrolmentId, personId, moduleId: null, dueOn: null, endsOn: null, reason },
    ...{ grantedBy: by, grantedAt: at, endedAt: null, endedBy: null },
  };
}

function demandDue(enrolment: Enrolment): void {
  if (enrolment.state !== 'assigned') throw notAssigned();
}

function demandAhead(endsOn: CalendarDate | null, at: Date): void {
  if (endsOn !== null && endsOn < dateOf(at)) throw dateInThePast({ date: endsOn });
}
