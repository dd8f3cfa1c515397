import { addSeconds, type CalendarDate } from '../../kernel/clock';
import type { Scope } from '../../kernel/actor';
import type { Id } from '../../kernel/id';
import { transitions } from '../../kernel/transitions';
import { undoOver } from './moves.errors';

export const KINDS = ['move', 'extension', 'withdrawal', 'reminder'] as const;
export type MoveKind = (typeof KINDS)[number];

/** As HR's late list tells them apart; `any`: whoever is on it. */
export const LATE_STANDINGS = ['late', 'at-risk', 'away', 'any'] as const;
export type LateStanding = (typeof LATE_STANDINGS)[number];

export const MOVE_STATES = ['running', 'done', 'cancelled', 'undoing', 'undone'] as const;
export type MoveState = (typeof MOVE_STATES)[number];

/** HR's act on many enrolments: to another edition, to a later date, off their assignments, or a reminder. */
export interface Move {
  readonly id: Id;
  readonly kind: MoveKind;
  /** Whom it was asked for, as it was asked. */
  readonly asked: Readonly<Record<string, unknown>>;
  readonly editionId: Id | null;
  readonly dueOn: CalendarDate | null;
  /** Instead of a date: days after each one's own. */
  readonly days: number | null;
  readonly reason: string;
  readonly state: MoveState;
  readonly madeBy: Id;
  readonly madeAt: Date;
  /** How far whoever made it reaches; null: everywhere. */
  readonly scopes: readonly Scope[] | null;
  readonly endedAt: Date | null;
  readonly undoneBy: Id | null;
  readonly undoneAt: Date | null;
  readonly version: number;
}

const STATES = transitions<MoveState>('running', {
  running: ['done', 'cancelled'],
  done: ['undoing'],
  cancelled: ['undoing'],
  undoing: ['undone'],
  undone: [],
});

/** For so long after its end it can be undone. */
const UNDO_SECONDS = 3600;

export function undoUntil({ endedAt }: Move): Date | null {
  return endedAt === null ? null : addSeconds(endedAt, UNDO_SECONDS);
}

/** Nothing waits any more. */
export function finish(move: Move, at: Date): Move {
  STATES.demand(move.state, 'done');
  return { ...move, state: 'done', endedAt: at };
}

/** What waits is left; what was done stays. @throws Problem wrong-state */
export function cancel(move: Move, at: Date): Move {
  STATES.demand(move.state, 'cancelled');
  return { ...move, state: 'cancelled', endedAt: at };
}

/** @throws Problem wrong-state, undo-over */
export function undo(move: Move, by: Id, at: Date): Move {
  STATES.demand(move.state, 'undoing');
  const until = undoUntil(move);
  if (until !== null && at >= until) throw undoOver();
  return { ...move, state: 'undoing', undoneBy: by };
}

export function undone(move: Move, at: Date): Move {
  STATES.demand(move.state, 'undone');
  return { ...move, state: 'undone', undoneAt: at };
}

/** What may be done with it now. */
export function canBe(move: Move, at: Date): readonly ('cancel' | 'undo')[] {
  const until = undoUntil(move);
  if (STATES.allows(move.state, 'cancelled')) return ['cancel'];
  return STATES.allows(move.state, 'undoing') && until !== null && at < until ? ['undo'] : [];
}
