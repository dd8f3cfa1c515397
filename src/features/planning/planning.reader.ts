import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { PlannedDto } from './planning.dto';

const ISO = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const AUTHOR = `coalesce((SELECT json_build_object('id', p.person_id, 'givenName', p.given_name, 'familyName', p.family_name,
    'names', p.names) FROM people.directory p WHERE p.person_id = d.author_id),
    json_build_object('id', d.author_id, 'givenName', '', 'familyName', '', 'names', '{}'::json))`;

/** Entries of one calendar page at most. */
const MOST = 500;

/** What is planned and published on the channels somebody publishes on. */
@Injectable()
export class PlanningReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Between two instants, by time: what is planned, what waits since its time came, and what went out. */
  calendar(personId: Id, from: Date, until: Date): Promise<PlannedDto[]> {
    return this.work.read<PlannedDto>(
      `SELECT * FROM (
         SELECT p.id AS "planId", d.draft_id AS "draftId", d.kind, CASE WHEN p.at > $2 THEN 'planned' ELSE 'ready' END AS status,
           p.at AS instant, ${ISO('p.at')} AS at, p.local, p.zone, d.channel_id AS "channelId", c.names AS "channelNames",
           ${AUTHOR} AS author, d.language, left(d.text, 200) AS opening, NULL AS link, p.version,
           (SELECT json_build_object('over', bool_and(h.over), 'by', json_agg(json_build_object('id', h.moratorium_id,
              'reason', h.reason, 'from', ${ISO('h.from_at')}, 'until', ${ISO('h.until_at')}) ORDER BY h.over, h.from_at, h.moratorium_id))
            FROM releases.held(d.draft_id, d.author_id, d.kind, d.channel_id, d.approved_at, $2) h HAVING count(*) > 0) AS held,
           CASE WHEN d.state = 'taken' THEN '[]'::json WHEN p.state = 'planned' THEN '["move","cancel"]' ELSE '["move"]' END AS can
         FROM planning.plan p
         JOIN drafts.approved d ON d.draft_id = p.draft_id
         JOIN channels.directory c ON c.channel_id = d.channel_id
         WHERE p.state IN ('planned', 'due') AND p.at >= $3 AND p.at < $4
           AND EXISTS (SELECT FROM channels.publishing m WHERE m.channel_id = d.channel_id AND m.person_id = $1)
         UNION ALL
         SELECT NULL, d.draft_id, d.kind, 'published', d.at, ${ISO('d.at')}, to_char(d.at AT TIME ZONE z.time_zone, 'YYYY-MM-DD"T"HH24:MI'),
           z.time_zone, d.channel_id, c.names, ${AUTHOR}, d.language, left(d.text, 200), d.link, NULL, NULL, '[]'::json
         FROM publishing.published d
         JOIN channels.directory c ON c.channel_id = d.channel_id
         JOIN channels.clock z ON z.channel_id = d.channel_id
         WHERE d.at >= $3 AND d.at < $4 AND c.account_kind = 'business'
           AND EXISTS (SELECT FROM channels.publishing m WHERE m.channel_id = d.channel_id AND m.person_id = $1)) e
       ORDER BY instant, "draftId" LIMIT ${MOST}`,
      [personId, this.clock.now(), from, until],
    );
  }
}
