import type { Id } from '../../kernel/id';

/** What arrived of one channel, topic, risk and language: how many, and the ids of the first few. */
export interface ArrivedList {
  readonly channelId: Id;
  readonly topicId: Id;
  readonly risk: number;
  /** Null: nobody knows. */
  readonly language: string | null;
  readonly count: number;
  readonly ids: readonly Id[];
}

export interface ArrivedRow {
  readonly interactionId: Id;
  readonly topicId: Id | null;
  readonly channelId: Id;
  readonly risk: number;
  readonly language: string | null;
}

/** Ids that a list names: whoever follows the feed needs to know that something came, not all of it. */
const NAMED = 10;

/** Gathers what arrived by channel, topic, risk and language; what has no topic is nobody's yet. */
export function listsOf(rows: readonly ArrivedRow[]): ArrivedList[] {
  const lists = new Map<string, { -readonly [K in keyof ArrivedList]: ArrivedList[K] } & { ids: Id[] }>();
  for (const { interactionId, topicId, channelId, risk, language } of rows) {
    if (topicId === null) continue;
    const key = keyOf({ channelId, topicId, risk, language });
    const list = lists.get(key) ?? { channelId, topicId, risk, language, count: 0, ids: [] };
    lists.set(key, list);
    list.count += 1;
    if (list.ids.length < NAMED) list.ids.push(interactionId);
  }
  return [...lists.values()];
}

/** What arrived in several parts, as if it had come in one. */
export function oneOf(parts: readonly (readonly ArrivedList[])[]): readonly ArrivedList[] {
  if (parts.length < 2) return parts[0] ?? [];
  const lists = new Map<string, ArrivedList>();
  for (const list of parts.flat()) {
    const key = keyOf(list);
    const { count, ids } = lists.get(key) ?? { count: 0, ids: [] };
    lists.set(key, { ...list, count: count + list.count, ids: [...ids, ...list.ids].slice(0, NAMED) });
  }
  return [...lists.values()];
}

function keyOf({ channelId, topicId, risk, language }: Omit<ArrivedList, 'count' | 'ids'>): string {
  return `${channelId} ${topicId} ${risk} ${language ?? ''}`;
}

/** What of it reaches somebody: whose ids are all known is counted once, whatever number of topics it has. */
export function together(lists: readonly ArrivedList[]): { readonly ids: readonly Id[]; readonly count: number } {
  const ids = [...new Set(lists.flatMap((list) => list.ids))];
  const whole = lists.every((list) => list.count === list.ids.length);
  return { ids, count: whole ? ids.length : Math.max(...lists.map(({ count }) => count), ids.length) };
}
