import type { Id } from '../../kernel/id';
import { wrongState } from '../../kernel/problem';
import { refresherTooSoon } from './refreshers.errors';

export const ENDINGS = ['done', 'let-be', 'clause-gone', 'left'] as const;
export type Ending = (typeof ENDINGS)[number];

/** One lesson given to one person because decisions cited its clause. */
export interface Refresher {
  readonly id: Id;
  readonly personId: Id;
  readonly moduleId: Id;
  readonly documentCode: string;
  readonly clause: string;
  /** The clause was cited so often that the whole module is asked for again. */
  readonly again: boolean;
  readonly givenAt: Date;
  /** When the lesson was first opened. */
  readonly openedAt: Date | null;
  readonly endedAt: Date | null;
  readonly ending: Ending | null;
  readonly version: number;
}

/** What part of its stated length a lesson is open, at the least, before it counts as read; asked again, all of it. */
const LEAST_PART = 3;

/** The seconds for which the lesson is open before it can be finished. */
export function leastSeconds(again: boolean, stated: number): number {
  return again ? stated : Math.ceil(stated / LEAST_PART);
}

/** The person has the lesson before them. Opening it again changes nothing. @throws Problem wrong-state */
export function open(refresher: Refresher, now: Date): Refresher {
  demandOpen(refresher);
  return refresher.openedAt === null ? { ...refresher, openedAt: now } : refresher;
}

/** Read to its end. @throws Problem wrong-state, refresher-too-soon */
export function finish(refresher: Refresher, statedSeconds: number, now: Date): Refresher {
  demandOpen(refresher);
  const read = refresher.openedAt === null ? 0 : Math.floor((now.getTime() - refresher.openedAt.getTime()) / 1000);
  const least = leastSeconds(refresher.again, statedSeconds);
  if (read < least) throw refresherTooSoon({ seconds: least - read });
  return { ...refresher, endedAt: now, ending: 'done' };
}

/** The person lets it be: nobody is told, and nothing follows. @throws Problem wrong-state */
export function letBe(refresher: Refresher, now: Date): Refresher {
  demandOpen(refresher);
  return { ...refresher, endedAt: now, ending: 'let-be' };
}

function demandOpen({ ending }: Refresher): void {
  if (ending !== null) throw wrongState({ from: ending });
}
