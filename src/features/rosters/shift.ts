import type { Id } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';

/** Somebody's time on duty on a channel. */
export interface Shift {
  readonly id: Id;
  readonly channelId: Id;
  readonly personId: Id;
  readonly fromAt: Date;
  readonly untilAt: Date;
}

const HOUR = 3_600_000;
/** The longest time on duty at a stretch. */
export const LONGEST_HOURS = 16;

/** @throws Problem invalid-request for a shift that is over, ends before it begins, or is too long */
export function demandShift(fromAt: Date, untilAt: Date, now: Date): void {
  const code = shiftFault(fromAt, untilAt, now);
  if (code !== null)
    throw invalidRequest({}, { faults: [{ pointer: '/until', code, params: { hours: LONGEST_HOURS } }] });
}

function shiftFault(fromAt: Date, untilAt: Date, now: Date): string | null {
  if (untilAt <= fromAt) return 'shift-ends-before';
  if (untilAt <= now) return 'shift-is-over';
  return untilAt.getTime() - fromAt.getTime() > LONGEST_HOURS * HOUR ? 'shift-too-long' : null;
}
