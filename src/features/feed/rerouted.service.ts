import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Outbox } from '../../platform/outbox/outbox';
import { type ArrivedRow, listsOf } from './arrival';

/** A row of a list as it was. */
export interface RoutedBefore {
  readonly interaction_id: Id;
  readonly topic_id: Id | null;
  readonly channel_id: Id;
  readonly risk: number;
  readonly open: boolean;
}

/** Interactions that one event names. */
const TOLD = 1_000;

/** Tells of what waits and is under other topics than before, to those in whose feed it is, and was. */
@Injectable()
export class Rerouted {
  constructor(private readonly outbox: Outbox) {}

  async tell(before: readonly RoutedBefore[], made: readonly ArrivedRow[]): Promise<void> {
    const now = new Set(made.map((row) => keyOf(row.interactionId, row.topicId)));
    const then = new Set(before.map((row) => keyOf(row.interaction_id, row.topic_id)));
    const left = before.filter((row) => row.open && !now.has(keyOf(row.interaction_id, row.topic_id)));
    const known = new Set(before.filter(({ open }) => open).map((row) => row.interaction_id));
    const come = made.filter((row) => known.has(row.interactionId) && !then.has(keyOf(row.interactionId, row.topicId)));
    const moved = [...new Set([...left.map((row) => row.interaction_id), ...come.map((row) => row.interactionId)])];
    for (let at = 0; at < moved.length; at += TOLD) {
      const interactionIds = moved.slice(at, at + TOLD);
      const among = new Set(interactionIds);
      const lists = left.filter((row) => among.has(row.interaction_id)).map(leftRow);
      await this.outbox.append('feed.changed-together', { interactionIds, left: listsOf(lists) });
    }
  }
}

/** A list that an interaction has left; in whatever language. */
export function leftRow(row: Omit<RoutedBefore, 'open'>): ArrivedRow {
  const { interaction_id: interactionId, topic_id: topicId, channel_id: channelId, risk } = row;
  return { interactionId, topicId, channelId, risk, language: null };
}

/** Interactions that were routed before and are of another risk now; what has no topic may be of any. */
export function otherRisk(before: readonly RoutedBefore[], made: readonly ArrivedRow[]): Id[] {
  const then = highest(before.map((row) => ({ id: row.interaction_id, topicId: row.topic_id, risk: row.risk })));
  const now = highest(made.map((row) => ({ id: row.interactionId, topicId: row.topicId, risk: row.risk })));
  return [...then].filter(([id, risk]) => now.get(id) !== risk).map(([id]) => id);
}

function highest(rows: readonly { id: Id; topicId: Id | null; risk: number }[]): ReadonlyMap<Id, number> {
  const risks = new Map<Id, number>();
  for (const { id, topicId, risk } of rows) {
    risks.set(id, Math.max(risks.get(id) ?? 0, topicId === null ? 3 : risk));
  }
  return risks;
}

function keyOf(interactionId: Id, topicId: Id | null): string {
  return `${interactionId} ${topicId ?? ''}`;
}
