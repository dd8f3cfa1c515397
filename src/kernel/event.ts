import type { Id } from './id';

/** Payloads by event name (`room.happened`); rooms add theirs by declaration merging in `*.events.ts`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into by every room
export interface Events {}

export type EventName = keyof Events & string;

/** An event as its handlers get it: at least once delivered, at most once handled. */
export interface Stored<N extends EventName> {
  readonly id: string;
  readonly name: N;
  readonly payload: Events[N];
  readonly occurredAt: Date;
  readonly actor: string;
  readonly requestId: Id | null;
}

/** Moments: synchronous, in the ambient transaction, declared in room order; rooms add theirs by merging. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into by every room
export interface Moments {}

export type MomentName = keyof Moments & string;

const declared = new Set<string>();

/** Declares the events a room tells; boot refuses a handler of an event nobody declared. */
export function declareEvents(...names: readonly EventName[]): void {
  for (const name of names) declared.add(name);
}

export function declaredEvents(): ReadonlySet<string> {
  return declared;
}
