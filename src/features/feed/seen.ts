import type { Id } from '../../kernel/id';

/** What a person has read: all that arrived until an instant, and a few after it. */
export interface Seen {
  readonly untilAt: Date | null;
  /** Read one by one, in the order they were read. */
  readonly read: readonly { readonly id: Id; readonly arrivedAt: Date }[];
}

export const NOTHING_SEEN: Seen = { untilAt: null, read: [] };

/** Single ones that are kept; with more the mark moves up to the oldest half of them, whatever else lies before it. */
const SINGLE = 200;

export function hasRead({ untilAt, read }: Seen, id: Id, arrivedAt: Date): boolean {
  return (untilAt !== null && arrivedAt <= untilAt) || read.some((one) => one.id === id);
}

/** One more was read. */
export function readOne(seen: Seen, id: Id, arrivedAt: Date): Seen {
  if (hasRead(seen, id, arrivedAt)) return seen;
  const read = [...seen.read, { id, arrivedAt }];
  if (read.length <= SINGLE) return { ...seen, read };
  const byArrival = [...read].sort((a, b) => a.arrivedAt.getTime() - b.arrivedAt.getTime());
  return readUntil({ ...seen, read }, byArrival[SINGLE / 2]?.arrivedAt ?? arrivedAt);
}

/** All that arrived until then was read; a mark never goes back. */
export function readUntil({ untilAt, read }: Seen, at: Date): Seen {
  const until = untilAt !== null && untilAt > at ? untilAt : at;
  return { untilAt: until, read: read.filter(({ arrivedAt }) => arrivedAt > until) };
}
