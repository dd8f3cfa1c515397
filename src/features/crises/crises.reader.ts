import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { instantSql } from '../feed/public';
import type { CrisisDto } from './crises.dto';

export interface CrisisView extends Omit<CrisisDto, 'can'> {
  readonly firstEnderId: Id | null;
  /** Within the lead's scope of whoever looks. */
  readonly leads: boolean;
}

const WORD = (person: string, at: string): string =>
  `(SELECT json_build_object('name', k.given_name || ' ' || k.family_name, 'names', k.names, 'at', ${instantSql(at)})
    FROM people.known k WHERE k.person_id = ${person})`;

/** $1 who looks, $2 now, $3 their scopes as a lead. */
const VIEW = `
  SELECT c.id, c.topic_id AS "topicId", t.names AS "topicNames", c.reason, c.help,
    (SELECT coalesce(json_agg(d.names ORDER BY d.code), '[]') FROM channels.directory d WHERE d.channel_id = ANY(c.channel_ids)) AS "channelNames",
    (SELECT b.names FROM curricula.belt_ladder b WHERE b.rank >= c.below_rank ORDER BY b.rank LIMIT 1) AS "fromBelt",
    ${instantSql('c.started_at')} AS "startedAt", ${instantSql('c.ended_at')} AS "endedAt",
    EXISTS (SELECT FROM topics.topic_person p WHERE p.topic_id = c.topic_id AND p.person_id = $1 AND p.until_at IS NULL) OR w.leads AS mine,
    (c.ended_at IS NULL AND c.below_rank > (SELECT coalesce(max(h.rank), 0) FROM training.held_at($2) h WHERE h.person_id = $1)
    ) IS TRUE AS frozen,
    ${WORD('c.starter_id', 'c.started_at')} AS started, ${WORD('c.first_ender_id', 'c.first_ender_at')} AS "endingAsked",
    ${WORD('c.second_ender_id', 'c.ended_at')} AS ended, c.first_ender_id AS "firstEnderId", w.leads
  FROM crises.crisis c JOIN topics.topic t ON t.id = c.topic_id
  CROSS JOIN LATERAL (SELECT EXISTS (
    SELECT FROM topics.topic_channel tc WHERE tc.topic_id = c.topic_id
      AND access.reaches_work($3::jsonb, tc.channel_id, ARRAY[c.topic_id], NULL)) AS leads) w`;

/** Crises as people read them. */
@Injectable()
export class CrisesReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Those that stand, the latest first. */
  standing(personId: Id): Promise<CrisisView[]> {
    return this.work.read<CrisisView>(`${VIEW} WHERE c.ended_at IS NULL ORDER BY c.started_at DESC, c.id LIMIT 50`, [
      ...this.common(personId),
    ]);
  }

  /** Those that are over, the last one first. */
  past(personId: Id): Promise<CrisisView[]> {
    return this.work.read<CrisisView>(`${VIEW} WHERE c.ended_at IS NOT NULL ORDER BY c.ended_at DESC, c.id LIMIT 100`, [
      ...this.common(personId),
    ]);
  }

  private common(personId: Id): unknown[] {
    return [personId, this.clock.now(), reachOf('feed:triage')];
  }
}
