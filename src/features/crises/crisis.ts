import { type Id, newId } from '../../kernel/id';
import { wrongState } from '../../kernel/problem';
import { endAskedAlready } from './crises.errors';

/** A topic is in crisis: what goes out about it is read by two, and less practised hands help elsewhere. */
export interface Crisis {
  readonly id: Id;
  readonly topicId: Id;
  /** Null: on every channel. */
  readonly channelIds: readonly Id[] | null;
  /** Shown to all. */
  readonly reason: string;
  /** Belts of a lower rank see nothing of the topic in their feed; null: nobody is kept from it. */
  readonly belowRank: number | null;
  /** Where those can help meanwhile. */
  readonly help: string | null;
  readonly starterId: Id;
  readonly startedAt: Date;
  readonly firstEnderId: Id | null;
  readonly firstEnderAt: Date | null;
  readonly secondEnderId: Id | null;
  readonly endedAt: Date | null;
}

export type Stated = Pick<Crisis, 'topicId' | 'channelIds' | 'reason' | 'belowRank' | 'help'>;

/** How many persons read each revision while it stands. */
export const EYES = 2;

/** One person is enough to start. */
export function start(stated: Stated, starterId: Id, now: Date): Crisis {
  return {
    ...stated,
    ...{ id: newId(), starterId, startedAt: now },
    ...{ firstEnderId: null, firstEnderAt: null, secondEnderId: null, endedAt: null },
  };
}

/** Two end it, as they end a moratorium. @throws Problem wrong-state, end-asked-already by the same person */
export function end(crisis: Crisis, personId: Id, now: Date): Crisis {
  if (crisis.endedAt !== null) throw wrongState({ from: 'ended' });
  if (crisis.firstEnderId === null) return { ...crisis, firstEnderId: personId, firstEnderAt: now };
  if (crisis.firstEnderId === personId) throw endAskedAlready();
  return { ...crisis, secondEnderId: personId, endedAt: now };
}
