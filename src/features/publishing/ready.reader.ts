import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { ReadyDto } from './publishing.dto';

/** Somebody by name; who has left the company, by id alone. */
const AUTHOR = `coalesce((SELECT json_build_object('id', p.person_id, 'givenName', p.given_name, 'familyName', p.family_name,
    'names', p.names) FROM people.directory p WHERE p.person_id = d.author_id),
    json_build_object('id', d.author_id, 'givenName', '', 'familyName', '', 'names', '{}'::json))`;

const ISO = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The publishers' queue. */
@Injectable()
export class ReadyReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Approved words on the channels this person publishes on, oldest first; not what others have taken, or what was dealt with. */
  async ready(publisherId: Id, after: string | undefined, limit: number): Promise<Page<ReadyDto>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<ReadyDto>(
      `SELECT d.draft_id AS "draftId", d.revision, d.kind, ${AUTHOR} AS author,
         d.channel_id AS "channelId", c.names AS "channelNames", d.language, d.text, d.interaction_id AS "interactionId",
         ${ISO('d.since')} AS since, mine AS "takenByMe", CASE WHEN mine THEN ${ISO('d.taken_until')} END AS "takenUntil"
       FROM drafts.outgoing d
       JOIN channels.publishing may ON may.channel_id = d.channel_id AND may.person_id = $1
       JOIN channels.directory c ON c.channel_id = d.channel_id
       CROSS JOIN LATERAL (SELECT d.state = 'taken' AND d.taken_by = $1 AND d.taken_until > $2 AS mine) m
       WHERE (d.state = 'ready' OR mine OR d.taken_until <= $2)
         AND (mine OR d.interaction_id IS NULL OR feed.waits(d.interaction_id))
         AND ($3::timestamptz IS NULL OR (d.since, d.draft_id) > ($3, $4::uuid))
       ORDER BY d.since, d.draft_id LIMIT $5`,
      [publisherId, this.clock.now(), cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.since, row.draftId]);
  }
}
