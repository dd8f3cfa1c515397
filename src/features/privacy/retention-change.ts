import { type Id, newId } from '../../kernel/id';
import { invalidRequest, wrongState } from '../../kernel/problem';
import { RETENTION, type RetentionKind } from '../../platform/declarations/retention';
import { retentionOwnProposal } from './privacy.errors';

/** A change of how long a kind of data is kept. Shortening destroys what is older, so it takes two persons. */
export interface RetentionChange {
  readonly id: Id;
  readonly kind: RetentionKind;
  readonly days: number;
  readonly wasDays: number;
  readonly reason: string;
  readonly state: 'proposed' | 'applied' | 'refused';
  readonly proposedBy: Id;
  readonly proposedAt: Date;
  readonly decidedBy: Id | null;
  readonly decidedAt: Date | null;
}

export interface RetentionStatement {
  readonly kind: RetentionKind;
  readonly days: number;
  readonly reason: string;
}

/** Keeping longer applies at once. @throws Problem invalid-request outside the bounds of the kind, or for no change */
export function state(stated: RetentionStatement, wasDays: number, by: Id, now: Date): RetentionChange {
  const { least, most } = RETENTION[stated.kind];
  if (stated.days < least) throw fault('too-small', least);
  if (stated.days > most) throw fault('too-large', most);
  if (stated.days === wasDays) throw fault('nothing-changes', wasDays);
  const longer = stated.days > wasDays;
  return {
    ...stated,
    id: newId(),
    wasDays,
    state: longer ? 'applied' : 'proposed',
    proposedBy: by,
    proposedAt: now,
    decidedBy: longer ? by : null,
    decidedAt: longer ? now : null,
  };
}

/** @throws Problem wrong-state, retention-own-proposal */
export function confirm(change: RetentionChange, by: Id, now: Date): RetentionChange {
  if (change.state !== 'proposed') throw wrongState({ from: change.state });
  if (change.proposedBy === by) throw retentionOwnProposal();
  return { ...change, state: 'applied', decidedBy: by, decidedAt: now };
}

/** Anybody who may decide takes it off the table, whoever proposed it too. @throws Problem wrong-state */
export function refuse(change: RetentionChange, by: Id, now: Date): RetentionChange {
  if (change.state !== 'proposed') throw wrongState({ from: change.state });
  return { ...change, state: 'refused', decidedBy: by, decidedAt: now };
}

function fault(code: 'too-small' | 'too-large' | 'nothing-changes', limit: number): Error {
  return invalidRequest({}, { faults: [{ pointer: '/days', code, params: { limit } }] });
}
