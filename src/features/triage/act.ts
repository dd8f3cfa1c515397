import { type Id, newId } from '../../kernel/id';
import { transitions } from '../../kernel/transitions';
import { notUndone } from './triage.errors';

export const ACT_KINDS = ['route', 'tag', 'close', 'give-back'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** What an interaction may be closed as by many at once: nobody says that they answered it. */
export const CLOSINGS = ['no-answer-needed', 'moved-to-private', 'spam'] as const;
export type ClosedAs = (typeof CLOSINGS)[number];

export type ActState = 'running' | 'done' | 'cancelled' | 'undoing' | 'undone';

export const actStates = transitions<ActState>('running', {
  running: ['running', 'done', 'cancelled'],
  done: ['undoing'],
  cancelled: ['undoing'],
  undoing: ['undoing', 'undone'],
  undone: [],
});

/** What is done to each; exactly one of them by the kind. */
export interface Doing {
  readonly kind: ActKind;
  readonly topicId: Id | null;
  readonly tagId: Id | null;
  readonly outcome: ClosedAs | null;
  readonly reason: string | null;
}

/** One act of a lead on many interactions. */
export interface BulkAct extends Doing {
  readonly id: Id;
  readonly state: ActState;
  readonly total: number;
  readonly done: number;
  /** Nothing was to be done to them, or somebody was at work on them. */
  readonly skipped: number;
  readonly undone: number;
  readonly startedBy: Id;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly undoneBy: Id | null;
  readonly undoneAt: Date | null;
  readonly version: number;
}

export function begin(doing: Doing, total: number, personId: Id, now: Date): BulkAct {
  return {
    ...doing,
    ...{ id: newId(), state: 'running', total, done: 0, skipped: 0, undone: 0 },
    ...{ startedBy: personId, startedAt: now, endedAt: null, undoneBy: null, undoneAt: null, version: 1 },
  };
}

/** A step was done to so many, and left so many as they are. */
export function advance(act: BulkAct, changed: number, left: number, last: boolean, now: Date): BulkAct {
  if (act.state === 'undoing') {
    const undone = { ...act, undone: act.undone + changed };
    return last ? { ...undone, state: 'undone', undoneAt: now } : undone;
  }
  const done = { ...act, done: act.done + changed, skipped: act.skipped + left };
  return last ? { ...done, state: 'done', endedAt: now } : done;
}

/** What is not done yet stays as it is. @throws Problem wrong-state */
export function cancel(act: BulkAct, now: Date): BulkAct {
  actStates.demand(act.state, 'cancelled');
  return { ...act, state: 'cancelled', endedAt: now };
}

/** Takes back what it did, as far as that still stands. @throws Problem wrong-state, not-undone */
export function undo(act: BulkAct, personId: Id, now: Date): BulkAct {
  if (act.endedAt !== null && !isUndone(act.kind, act.endedAt, now)) throw notUndone();
  actStates.demand(act.state, 'undoing');
  return { ...act, state: 'undoing', undoneBy: personId };
}

/** For so long a claim that was taken from its holder can be given to them again. */
const AGAIN = 3_600_000;

/** A claim that was taken from its holder long ago is not given to them again. */
export function isUndone(kind: ActKind, endedAt: Date, now: Date): boolean {
  return kind !== 'give-back' || now.getTime() - endedAt.getTime() <= AGAIN;
}

export const BULK_VERBS = ['cancel', 'undo'] as const;
export type BulkVerb = (typeof BULK_VERBS)[number];

export function verbsOn({ kind, state, endedAt }: Pick<BulkAct, 'kind' | 'state' | 'endedAt'>, now: Date): BulkVerb[] {
  if (state === 'running') return ['cancel'];
  const over = state === 'done' || state === 'cancelled';
  return over && endedAt !== null && isUndone(kind, endedAt, now) ? ['undo'] : [];
}
