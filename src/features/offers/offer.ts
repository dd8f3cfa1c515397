import type { Id } from '../../kernel/id';

/** What waits for somebody. */
export interface Waiting {
  readonly id: Id;
  readonly channelId: Id;
  readonly risk: number;
  readonly topicIds: readonly Id[];
  readonly language: string | null;
  /** Passed to it: for its people alone. */
  readonly department: string | null;
}

/** Somebody to whom something may be offered. */
export interface Candidate {
  readonly personId: Id;
  readonly department: string | null;
  /** Channels they are on duty on now. */
  readonly duty: readonly Id[];
  /** The highest risk at which they may answer, by channel. */
  readonly reach: Readonly<Record<Id, number>>;
  readonly topicIds: readonly Id[];
  /** Topics they opted to hear of. */
  readonly chosenIds: readonly Id[];
  readonly languages: readonly string[];
  readonly running: number;
  /** How many more they have room for; null: any number. */
  readonly room: number | null;
  /** Epoch milliseconds of their last offer. */
  readonly lastAt: number | null;
}

/** Why it is offered to this person: what the order among candidates went by, in that order. */
export interface Why {
  readonly onDuty: boolean;
  readonly topic: boolean;
  readonly language: boolean;
  readonly running: number;
  readonly lastAt: string | null;
}

export interface Offer {
  readonly interactionId: Id;
  readonly personId: Id;
  readonly why: Why;
}

/** What somebody is offered at once at most. */
export const AT_ONCE = 3;

/**
 * Offers each to one person who may answer it: on duty there, or acting voluntarily and having opted to hear of one of its
 * topics. Those on duty come first, then those with its topic, its language, the fewest claims, the longest wait.
 */
export function assign(waiting: readonly Waiting[], candidates: readonly Candidate[], now: Date): Offer[] {
  const states = candidates.map((candidate) => ({ ...candidate, given: 0 }));
  return waiting.flatMap((each): Offer[] => {
    const able = states.filter((state) => mayHave(state, each)).map((state) => ({ state, why: whyOf(state, each) }));
    const best = able.reduce<(typeof able)[number] | null>(
      (first, next) => (first === null || isBefore(next.why, first.why) ? next : first),
      null,
    );
    if (best === null) return [];
    const at = states.indexOf(best.state);
    states[at] = { ...best.state, given: best.state.given + 1, lastAt: now.getTime() };
    return [{ interactionId: each.id, personId: best.state.personId, why: best.why }];
  });
}

type State = Candidate & { readonly given: number };

/** Whether it may be offered to them at all. */
export function mayHave(
  state: Candidate & { readonly given?: number },
  { channelId, risk, topicIds, department }: Waiting,
): boolean {
  const given = state.given ?? 0;
  if (given >= AT_ONCE || (state.room !== null && given >= state.room)) return false;
  if ((state.reach[channelId] ?? 0) < risk) return false;
  if (department !== null && state.department !== department) return false;
  return state.duty.includes(channelId) || topicIds.some((id) => state.chosenIds.includes(id));
}

function whyOf(state: State, { channelId, topicIds, language }: Waiting): Why {
  return {
    onDuty: state.duty.includes(channelId),
    topic: topicIds.some((id) => state.topicIds.includes(id)),
    language: language !== null && state.languages.includes(language),
    running: state.running + state.given,
    lastAt: state.lastAt === null ? null : new Date(state.lastAt).toISOString(),
  };
}

function isBefore(one: Why, other: Why): boolean {
  for (const key of ['onDuty', 'topic', 'language'] as const) if (one[key] !== other[key]) return one[key];
  if (one.running !== other.running) return one.running < other.running;
  return (one.lastAt ?? '') < (other.lastAt ?? '');
}
