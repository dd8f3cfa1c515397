import { Injectable } from '@nestjs/common';
import { addDays, dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Kind, SnippetState } from './snippet';
import { KEPT_WITHIN } from './snippets.policy';

export const SNIPPET_ACTS = ['change', 'keep', 'retire'] as const;
export type SnippetAct = (typeof SNIPPET_ACTS)[number];

export interface SnippetView {
  readonly id: Id;
  readonly kind: Kind;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly topicId: Id | null;
  readonly channelId: Id | null;
  readonly topicNames: Record<string, string> | null;
  readonly channelNames: Record<string, string> | null;
  readonly state: SnippetState;
  readonly owner: string;
  readonly mine: boolean;
  readonly expiresOn: string | null;
  readonly offered: boolean;
  readonly note: string | null;
  readonly uses: number;
  readonly can: SnippetAct[];
  readonly version: number;
}

export interface Sought {
  readonly state: SnippetState | null;
  readonly topicId: Id | null;
  readonly channelId: Id | null;
  readonly language: string | null;
  readonly kind: Kind | null;
  readonly search: string | null;
}

/** Where words are looked for: what is answered, and in which language. */
export interface Place {
  readonly channelId: Id;
  readonly topicIds: readonly Id[];
  readonly language: string | null;
  readonly search: string;
  /** Statements come first. */
  readonly statementsFirst: boolean;
}

/** Days over which uses are counted. */
const COUNTED = 90;

/** $1 who looks, $2 today, $3 the lead's scopes, $4 from when on uses count. */
const VIEW = `
  SELECT s.id, s.kind, s.title, s.text, s.language, s.topic_id AS "topicId", s.channel_id AS "channelId", s.state,
    (SELECT t.names FROM topics.topic t WHERE t.id = s.topic_id) AS "topicNames",
    (SELECT c.names FROM channels.directory c WHERE c.channel_id = s.channel_id) AS "channelNames",
    coalesce((SELECT k.given_name || ' ' || k.family_name FROM people.known k WHERE k.person_id = s.owner_id), '') AS owner,
    s.owner_id = $1 AS mine, s.expires_on::text AS "expiresOn", s.state = 'kept' AND s.expires_on >= $2 AS offered, s.note,
    (SELECT coalesce(sum(u.uses), 0)::int FROM snippets.use u WHERE u.snippet_id = s.id AND u.on_date >= $4) AS uses,
    array_remove(ARRAY[
      CASE WHEN s.state <> 'retired' AND (w.leads OR w.own) THEN 'change' END,
      CASE WHEN s.state <> 'retired' AND w.leads THEN 'keep' END,
      CASE WHEN s.state <> 'retired' AND (w.leads OR w.own) THEN 'retire' END], NULL) AS can, s.version
  FROM snippets.snippet s CROSS JOIN LATERAL (
    SELECT ${KEPT_WITHIN('$3')} AS leads,
      s.owner_id = $1 OR (s.state = 'proposed' AND s.proposed_by = $1) AS own) w`;

/** What concerns one: what is kept, what one proposed or looks after, and as a lead all within one's scope. */
const SEEN = `(s.state = 'kept' OR w.leads OR w.own OR s.proposed_by = $1)`;

const LIKE = (parameter: string): string =>
  `(s.title || ' ' || s.text) ILIKE '%' || regexp_replace(${parameter}, '([%_\\\\])', '\\\\\\1', 'g') || '%'`;

/** Snippets as people keep them, and as they are offered beside a reply. */
@Injectable()
export class SnippetsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** @throws Problem not-found */
  async one(personId: Id, id: Id): Promise<SnippetView> {
    const [row] = await this.work.read<SnippetView>(`${VIEW} WHERE s.id = $5 AND ${SEEN}`, [
      ...this.common(personId),
      id,
    ]);
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** By title. */
  async page(personId: Id, sought: Sought, after: string | undefined, limit: number): Promise<Page<SnippetView>> {
    const cursor = decodeCursor(after, ['text', 'id']);
    const rows = await this.work.read<SnippetView>(
      `${VIEW}
       WHERE ${SEEN} AND ($5::text IS NULL OR s.state = $5) AND ($6::uuid IS NULL OR s.topic_id = $6)
         AND ($7::uuid IS NULL OR s.channel_id = $7) AND ($8::text IS NULL OR s.language = $8)
         AND ($9::text IS NULL OR ${LIKE('$9')}) AND ($5::text IS NOT NULL OR s.state <> 'retired')
         AND ($10::text IS NULL OR s.kind = $10)
         AND ($11::text IS NULL OR (s.title, s.id) > ($11, $12::uuid))
       ORDER BY s.title, s.id LIMIT $13`,
      [
        ...this.common(personId),
        ...[sought.state, sought.topicId, sought.channelId, sought.language, sought.search, sought.kind],
        ...[cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
      ],
    );
    return pageOf(rows, limit, ({ title, id }) => [title, id]);
  }

  /** What is offered for a reply, the nearest first: its language, its topic, its channel, then what is used most. */
  offered(place: Place): Promise<Pick<SnippetView, 'id' | 'kind' | 'title' | 'text' | 'language'>[]> {
    const now = this.clock.now();
    return this.work.read(
      `SELECT s.id, s.kind, s.title, s.text, s.language FROM snippets.snippet s
       LEFT JOIN LATERAL (SELECT sum(u.uses) AS uses FROM snippets.use u
         WHERE u.snippet_id = s.id AND u.on_date >= $7) u ON true
       WHERE s.state = 'kept' AND s.expires_on >= $6 AND (s.channel_id IS NULL OR s.channel_id = $1)
         AND (s.topic_id IS NULL OR s.topic_id = ANY($2::uuid[])) AND ($4 = '' OR ${LIKE('$4')})
       ORDER BY $5 AND s.kind = 'statement' DESC, s.language = coalesce($3, s.language) DESC, s.topic_id IS NULL,
         s.channel_id IS NULL, s.kind = 'reply' DESC, u.uses DESC NULLS LAST, s.title LIMIT 30`,
      [
        ...[place.channelId, place.topicIds, place.language, place.search, place.statementsFirst],
        ...[dateOf(now), dateOf(addDays(now, -COUNTED))],
      ],
    );
  }

  private common(personId: Id): unknown[] {
    const now = this.clock.now();
    return [personId, dateOf(now), reachOf('feed:triage'), dateOf(addDays(now, -COUNTED))];
  }
}
