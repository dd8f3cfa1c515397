import type { Id } from '../../kernel/id';
import type { Problem } from '../../kernel/problem';
import { heldBack, heldToConfirm, notHeld } from './releases.errors';

/** A moratorium that holds, or has held, what waits to go out. */
export interface HeldBy {
  readonly id: Id;
  readonly reason: string;
  readonly from: Date;
  /** When it ends or ended; null: until two end it. */
  readonly until: Date | null;
}

/** Something that a moratorium has held back. */
export interface Held {
  readonly by: readonly HeldBy[];
  /** Every one of them is over: somebody may confirm it. */
  readonly over: boolean;
}

/** Why what is held does not go out. */
export function refusal(held: Held): Problem {
  const [{ reason } = { reason: '' }] = held.by;
  return held.over ? heldToConfirm({ reason }) : heldBack({ reason });
}

/** Only what is held and whose moratoria are over is confirmed. @throws Problem not-held, held-back */
export function demandOver(held: Held | null): Held {
  if (held === null) throw notHeld();
  if (!held.over) throw refusal(held);
  return held;
}

/** What is held may be dropped at any time. @throws Problem not-held */
export function demandHeld(held: Held | null): Held {
  if (held === null) throw notHeld();
  return held;
}
