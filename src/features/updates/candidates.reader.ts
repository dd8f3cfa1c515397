import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { instantSql } from '../feed/public';
import { saidSql } from './item';
import type { SaidInteractionDto } from './candidates.dto';

/** How far back one looks. */
const CANDIDATE_DAYS = 90;

/** What is looked for; `inCrisis`: also under topics in crisis. */
interface Said {
  readonly words: string | null;
  readonly answered: boolean;
  readonly topicId: string | null;
  readonly inCrisis: boolean;
}

/** What a lead may put into an update or an episode. */
@Injectable()
export class CandidatesReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /**
   * What customers said that holds these words, as the feed's search finds them, answered or at all, within the caller's
   * scope; the newest first. What falls under a topic in crisis only where that is asked for.
   */
  async page(asked: Said, after: string | undefined, limit: number): Promise<Page<SaidInteractionDto>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const query = asked.words === null ? null : await this.queryOf(asked.words);
    if (query === '') return { items: [], next: null };
    const rows = await this.work.read<{ item: SaidInteractionDto; at: string }>(
      `SELECT json_build_object(${saidSql}) AS item, ${instantSql('n.arrived_at')} AS at FROM (
         SELECT h.* FROM feed.heard_by_all h
         WHERE h.arrived_at > $1 AND NOT h.erased AND h.outcome IS DISTINCT FROM 'spam'
           AND ($2::text IS NULL OR feed.search_vector(h.text) @@ $2::tsquery)
           AND (NOT $3 OR h.status = 'answered')
           AND ($4::uuid IS NULL OR h.interaction_id IN (
             SELECT r.interaction_id FROM feed.under_topic r WHERE r.topic_id = $4 AND r.arrived_at > $1))
           AND ($9 OR NOT feed.in_crisis(h.interaction_id))
           AND ($5::timestamptz IS NULL OR (h.arrived_at, h.interaction_id) < ($5, $6::uuid))
           AND ($7::jsonb IS NULL OR access.reaches_work($7::jsonb, h.channel_id, feed.topics_of(h.interaction_id), NULL))
         ORDER BY h.arrived_at DESC, h.interaction_id DESC LIMIT $8) n
       JOIN channels.directory c ON c.channel_id = n.channel_id
       ORDER BY n.arrived_at DESC, n.interaction_id DESC`,
      [
        ...[addDays(this.clock.now(), -CANDIDATE_DAYS), query, asked.answered, asked.topicId],
        ...[cursor?.[0] ?? null, cursor?.[1] ?? null, reachOf('feed:triage'), limit + 1],
        asked.inCrisis,
      ],
    );
    const { items, next } = pageOf(rows, limit, ({ at, item }) => [at, item.interactionId]);
    return { items: items.map(({ item }) => item), next };
  }

  /** The words as the index knows them; empty: there is nothing in them to look for. */
  private async queryOf(words: string): Promise<string> {
    const [query] = await this.work.read<{ text: string }>('SELECT feed.search_query($1)::text AS text', [words]);
    return query?.text ?? '';
  }
}
