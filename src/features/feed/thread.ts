import type { Id } from '../../kernel/id';

/** A new interaction, by what its source calls it and what it answers. */
export interface Arriving {
  readonly channelId: Id;
  readonly externalId: string;
  readonly parentExternalId: string | null;
}

export interface Thread {
  readonly id: Id;
  readonly channelId: Id;
  /** The topmost ancestor: an interaction, or one that never arrived. */
  readonly rootExternalId: string;
}

/** An interaction there already, and its thread. */
export interface KnownMember {
  readonly channelId: Id;
  readonly externalId: string;
  readonly threadId: Id;
}

export interface ThreadPlan {
  /** The thread of each arriving interaction, by `keyOf`. */
  readonly threadOf: ReadonlyMap<string, Id>;
  readonly opened: readonly Thread[];
  /** Threads whose members move into another, which stays. */
  readonly merged: readonly { readonly from: Id; readonly into: Id }[];
  /** Threads whose missing root arrived and names a parent of its own. */
  readonly raised: readonly Thread[];
}

export function keyOf(channelId: Id, externalId: string): string {
  return `${channelId} ${externalId}`;
}

/**
 * Joins arriving interactions to threads: whoever shares a topmost ancestor is in one thread, whether that ancestor has
 * arrived or not, so that the order of arrival makes no difference.
 *
 * @param members those of the arriving ones' parents that are there already
 * @param threads the threads of these members, and those whose root is an arriving interaction or its parent
 * @param openThread makes the id of a new thread
 */
export function joinThreads(
  arriving: readonly Arriving[],
  members: readonly KnownMember[],
  threads: readonly Thread[],
  openThread: () => Id,
): ThreadPlan {
  const groups = new Groups();
  const byKey = new Map(arriving.map((item) => [keyOf(item.channelId, item.externalId), item]));
  const byId = new Map(threads.map((thread) => [thread.id, thread]));
  const threadOfMember = new Map(
    members.map((member) => [keyOf(member.channelId, member.externalId), member.threadId]),
  );
  for (const [key, item] of byKey) {
    groups.add(key);
    if (item.parentExternalId !== null) groups.join(key, keyOf(item.channelId, item.parentExternalId));
  }
  for (const [key, threadId] of threadOfMember) groups.join(key, threadId);
  for (const thread of threads) groups.join(keyOf(thread.channelId, thread.rootExternalId), thread.id);

  const rootOf = (start: Arriving): string => {
    const seen = new Set<string>();
    let externalId = start.externalId;
    for (;;) {
      if (seen.has(externalId)) return [...seen].sort()[0] ?? externalId;
      seen.add(externalId);
      const key = keyOf(start.channelId, externalId);
      const item = byKey.get(key);
      const memberOf = byId.get(threadOfMember.get(key) ?? '');
      const above = item === undefined ? memberOf?.rootExternalId : item.parentExternalId;
      if (above === undefined || above === null || above === externalId) return externalId;
      externalId = above;
    }
  };

  const threadOf = new Map<string, Id>();
  const opened: Thread[] = [];
  const merged: { from: Id; into: Id }[] = [];
  const raised: Thread[] = [];
  for (const group of groups.all()) {
    const first = group.map((node) => byKey.get(node)).find((item) => item !== undefined);
    if (first === undefined) continue;
    const there = group.flatMap((node) => byId.get(node) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
    const rootExternalId = rootOf(first);
    const stays = there[0] ?? { id: openThread(), channelId: first.channelId, rootExternalId };
    if (there.length === 0) opened.push(stays);
    else if (stays.rootExternalId !== rootExternalId) raised.push({ ...stays, rootExternalId });
    for (const other of there.slice(1)) merged.push({ from: other.id, into: stays.id });
    for (const node of group) if (byKey.has(node)) threadOf.set(node, stays.id);
  }
  return { threadOf, opened, merged, raised };
}

/** Disjoint sets with path halving. */
class Groups {
  private readonly above = new Map<string, string>();

  add(node: string): void {
    if (!this.above.has(node)) this.above.set(node, node);
  }

  join(a: string, b: string): void {
    const [top, other] = [this.top(a), this.top(b)];
    if (top !== other) this.above.set(other, top);
  }

  all(): string[][] {
    const groups = new Map<string, string[]>();
    for (const node of this.above.keys()) {
      const top = this.top(node);
      const group = groups.get(top);
      if (group === undefined) groups.set(top, [node]);
      else group.push(node);
    }
    return [...groups.values()];
  }

  private top(node: string): string {
    this.add(node);
    let at = node;
    for (;;) {
      const next = this.above.get(at) ?? at;
      if (next === at) return at;
      const further = this.above.get(next) ?? next;
      this.above.set(at, further);
      at = further;
    }
  }
}
