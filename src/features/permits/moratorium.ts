import { type Id, newId } from '../../kernel/id';
import { invalidRequest, wrongState } from '../../kernel/problem';
import { endedAlready } from './permits.errors';
import type { Capability } from './permit';

/** What a moratorium may hold: acting and deciding, never reading, learning, or ending it. */
export const HOLDABLE = [
  'reply',
  'post',
  'share',
  'use-handle',
  'review',
  'coach',
] as const satisfies readonly Capability[];

/** Everybody's permits on hold, for channels and a time: an attack, a day of mourning, a quiet period, a hijacked page. */
export interface Moratorium {
  readonly id: Id;
  /** Shown to all. */
  readonly reason: string;
  readonly from: Date;
  /** Null: until two end it. */
  readonly until: Date | null;
  /** Null with countries null: everywhere. */
  readonly channelIds: readonly Id[] | null;
  readonly countries: readonly string[] | null;
  readonly capabilities: readonly Capability[];
  /** Null: everybody. */
  readonly audienceId: Id | null;
  readonly starterId: Id;
  readonly recordedAt: Date;
  readonly firstEnderId: Id | null;
  readonly firstEnderAt: Date | null;
  readonly secondEnderId: Id | null;
  readonly endedAt: Date | null;
}

export type Stated = Pick<
  Moratorium,
  'reason' | 'until' | 'channelIds' | 'countries' | 'capabilities' | 'audienceId'
> & {
  /** Null: at once. */
  readonly from: Date | null;
};

/** One person is enough to start. @throws Problem invalid-request for a term that lies in the past or ends before it begins */
export function start(stated: Stated, starterId: Id, now: Date): Moratorium {
  const from = stated.from ?? now;
  if (from < now) throw invalidRequest({}, { faults: [{ pointer: '/from', code: 'in-the-past' }] });
  if (stated.until !== null && stated.until <= from) {
    throw invalidRequest({}, { faults: [{ pointer: '/until', code: 'ends-before-it-begins' }] });
  }
  return {
    ...stated,
    ...{ id: newId(), from, starterId, recordedAt: now },
    ...{ firstEnderId: null, firstEnderAt: null, secondEnderId: null, endedAt: null },
  };
}

/** Two end it: the first one's word waits for another's. @throws Problem wrong-state, ended-already by the same person */
export function end(moratorium: Moratorium, personId: Id, now: Date): Moratorium {
  const over = moratorium.endedAt !== null || (moratorium.until !== null && moratorium.until <= now);
  if (over) throw wrongState({ from: 'ended' });
  if (moratorium.firstEnderId === null) return { ...moratorium, firstEnderId: personId, firstEnderAt: now };
  if (moratorium.firstEnderId === personId) throw endedAlready();
  return { ...moratorium, secondEnderId: personId, endedAt: now };
}
