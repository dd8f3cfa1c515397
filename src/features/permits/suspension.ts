import { type Actor, actorLabel } from '../../kernel/actor';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, wrongState } from '../../kernel/problem';
import { ownSuspension } from './permits.errors';

/** A person's permits on hold, with reason and end. Closed, never rewritten. */
export interface Suspension {
  readonly id: Id;
  readonly personId: Id;
  readonly reason: string;
  readonly from: Date;
  /** Null: until it is ended. */
  readonly until: Date | null;
  readonly decidedBy: string;
  readonly recordedAt: Date;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
}

export interface SuspensionStatement {
  readonly personId: Id;
  readonly reason: string;
  /** Null: from now on. */
  readonly from: Date | null;
  readonly until: Date | null;
}

/** @throws Problem own-suspension, invalid-request for a term that lies in the past or ends before it begins */
export function suspend(stated: SuspensionStatement, actor: Actor, now: Date): Suspension {
  demandOther(stated.personId, actor);
  const from = stated.from ?? now;
  if (from < now) throw invalidRequest({}, { faults: [{ pointer: '/from', code: 'in-the-past' }] });
  if (stated.until !== null && stated.until <= from) {
    throw invalidRequest({}, { faults: [{ pointer: '/until', code: 'ends-before-it-begins' }] });
  }
  const { personId, reason, until } = stated;
  const decidedBy = actorLabel(actor);
  return { id: newId(), personId, reason, from, until, decidedBy, recordedAt: now, closedAt: null, closedBy: null };
}

/** Ends a suspension before its time. @throws Problem own-suspension, wrong-state when it has ended already */
export function end(suspension: Suspension, actor: Actor, now: Date): Suspension {
  demandOther(suspension.personId, actor);
  const over = suspension.closedAt !== null || (suspension.until !== null && suspension.until <= now);
  if (over) throw wrongState({ from: 'ended' });
  return { ...suspension, closedAt: now, closedBy: actorLabel(actor) };
}

/** Nobody decides about themselves. */
function demandOther(personId: Id, actor: Actor): void {
  if (actor.kind === 'person' && actor.personId === personId) throw ownSuspension();
}
