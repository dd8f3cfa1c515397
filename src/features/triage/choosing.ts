import type { Id } from '../../kernel/id';

/** How what is not done stands to the time its first answer is owed. */
export const STANDINGS = ['waiting', 'held', 'at-risk', 'late'] as const;
export type Standing = (typeof STANDINGS)[number];

/** By which interactions that are not done are chosen. */
export interface Filter {
  readonly channelId: Id | null;
  /** Null: whatever the topic. */
  readonly topicId: Id | null;
  /** Only those that no rule knew a topic for. */
  readonly unrouted: boolean;
  readonly standing: Standing | null;
  readonly tagId: Id | null;
  readonly language: string | null;
  readonly search: string | null;
}

/** Late: past its time. */
export const late = (row: string, now: string): string => `${row}.due_at <= ${now}`;

/** At risk: less than a quarter of its time is left. */
export const atRisk = (row: string, now: string): string =>
  `(${row}.due_at > ${now} AND (${row}.due_at - ${now}) * 4 < ${row}.due_at - ${row}.arrived_at)`;

/** The condition that a filter is on row `s` of `feed.standing`, from parameter `first` on; $1 now, $2 the lead's scopes. */
export function chosen(filter: Filter, first = 3): { readonly where: string; readonly values: readonly unknown[] } {
  const values: unknown[] = [];
  const parameter = (value: unknown): string => `$${first + values.push(value) - 1}`;
  const conditions = [
    `($2::jsonb IS NULL OR access.reaches_work($2::jsonb, s.channel_id, array_remove(ARRAY[s.topic_id], NULL), NULL))`,
    `$1::timestamptz IS NOT NULL`,
  ];
  if (filter.channelId !== null) conditions.push(`s.channel_id = ${parameter(filter.channelId)}`);
  if (filter.topicId !== null) conditions.push(`s.topic_id = ${parameter(filter.topicId)}`);
  if (filter.unrouted) conditions.push('s.topic_id IS NULL');
  if (filter.standing === 'waiting') conditions.push('NOT s.held');
  if (filter.standing === 'held') conditions.push('s.held');
  if (filter.standing === 'late') conditions.push(late('s', '$1::timestamptz'));
  if (filter.standing === 'at-risk') conditions.push(atRisk('s', '$1::timestamptz'));
  if (filter.tagId !== null) {
    conditions.push(
      `EXISTS (SELECT FROM triage.tagged g WHERE g.interaction_id = s.interaction_id AND g.tag_id = ${parameter(filter.tagId)})`,
    );
  }
  if (filter.language !== null || filter.search !== null) {
    const language = filter.language === null ? 'true' : `h.language = ${parameter(filter.language)}`;
    const words = filter.search === null ? 'true' : `h.text ILIKE ${parameter(like(filter.search))}`;
    // Nobody looks for protected talk by its words, which may name who said it.
    const heard = filter.search === null ? 'feed.heard' : 'feed.heard_by_all';
    conditions.push(
      `EXISTS (SELECT FROM ${heard} h WHERE h.interaction_id = s.interaction_id AND h.arrived_at = s.arrived_at
         AND ${language} AND ${words})`,
    );
  }
  return { where: conditions.join(' AND '), values };
}

function like(search: string): string {
  return `%${search.replace(/[%_\\]/g, '\\$&')}%`;
}
