import type { Id } from './id';

/** Payloads by event name (`room.happened`); rooms add theirs by declaration merging in `*.events.ts`. */
export interface Events {}

export type EventName = keyof Events;

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
export interface Moments {}

export type MomentName = keyof Moments;

const declared = new Set<string>();

/** Declares the events a room tells; boot refuses a handler of an event nobody declared. */
export function declareEvents(...names: readonly EventName[]): void {
  for (const name of names) declared.add(name);
}

export function declaredEvents(): ReadonlySet<string> {
  return declared;
}
