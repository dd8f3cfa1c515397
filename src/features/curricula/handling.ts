import type { CalendarDate } from '../../kernel/clock';
import { invalidRequest } from '../../kernel/problem';

export const ENROLLED = ['stay', 'move', 'restart'] as const;
export const HOLDERS = ['keep', 'renew'] as const;

/** What becomes of those on earlier editions when the next one is published. */
export interface Handling {
  /** Who is enrolled: stays where they are, moves with credit for unchanged modules, or starts over. */
  readonly enrolled: (typeof ENROLLED)[number];
  /** Who holds the belt: keeps it, or is to renew it by a date. */
  readonly holders: (typeof HOLDERS)[number];
  readonly renewBy: CalendarDate | null;
  /** Knowingly, also where some cannot finish by their date any more. */
  readonly despite: boolean;
}

/** Everybody stays where they are. */
export const AS_THEY_ARE: Handling = { enrolled: 'stay', holders: 'keep', renewBy: null, despite: false };

/** @throws Problem invalid-request where a renewal has no date */
export function handlingOf(stated: Partial<{ readonly [K in keyof Handling]: Handling[K] | undefined }>): Handling {
  const { enrolled = 'stay', holders = 'keep', renewBy = null, despite = false } = stated;
  if (holders === 'keep') return { enrolled, holders, renewBy: null, despite };
  if (renewBy === null) throw invalidRequest({}, { faults: [{ pointer: '/renewBy', code: 'required' }] });
  return { enrolled, holders, renewBy, despite };
}

/** @throws Problem invalid-request for a day that is not to come */
export function demandAhead({ renewBy }: Handling, today: CalendarDate): void {
  if (renewBy === null || renewBy > today) return;
  throw invalidRequest({}, { faults: [{ pointer: '/renewBy', code: 'in-the-past' }] });
}
