import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';

/** The rows of invitations: the last of a person and sitting says what their calendar holds, or is about to. */
@Injectable()
export class InvitationsRepository {
  constructor(private readonly work: Work) {}

  /** Brings calendars in step with these sittings, as far as they lie ahead. @returns what is to be sent, to whom */
  tell(sittingIds: readonly Id[], now: Date): Promise<{ id: Id; personId: Id }[]> {
    return this.work.write<{ id: Id; personId: Id }>(
      `WITH locked AS MATERIALIZED (
         SELECT pg_advisory_xact_lock(hashtextextended('invitations ' || s.id::text, 0)), s.id
         FROM (SELECT DISTINCT id FROM unnest($1::uuid[]) AS u (id) ORDER BY id) s),
       ahead AS (
         SELECT d.sitting_id, d.state, d.sequence FROM locked l JOIN sessions.dates d ON d.sitting_id = l.id
         WHERE d.ends_at > $2),
       wanted AS (
         SELECT a.sitting_id, e.person_id, a.sequence FROM ahead a JOIN sessions.expected e ON e.sitting_id = a.sitting_id
         WHERE a.state = 'planned'),
       last AS (
         SELECT DISTINCT ON (i.sitting_id, i.person_id) i.* FROM invitations.invitation i
         WHERE i.sitting_id IN (SELECT sitting_id FROM ahead) ORDER BY i.sitting_id, i.person_id, i.turn DESC),
       next AS (
         SELECT w.sitting_id, w.person_id, 'request' AS method, w.sequence AS dated, l.turn, l.sequence
         FROM wanted w LEFT JOIN last l ON l.sitting_id = w.sitting_id AND l.person_id = w.person_id
         WHERE l.id IS NULL OR l.method = 'cancel' OR l.dated < w.sequence
         UNION ALL
         SELECT l.sitting_id, l.person_id, 'cancel', a.sequence, l.turn, l.sequence
         FROM last l JOIN ahead a ON a.sitting_id = l.sitting_id
         WHERE l.method = 'request' AND NOT EXISTS (SELECT FROM wanted w
           WHERE w.sitting_id = l.sitting_id AND w.person_id = l.person_id))
       INSERT INTO invitations.invitation (id, sitting_id, person_id, turn, method, dated, sequence, created_at)
       SELECT gen_random_uuid(), n.sitting_id, n.person_id, coalesce(n.turn, 0) + 1, n.method, n.dated,
         greatest(n.sequence + 1, n.dated), $2 FROM next n
       RETURNING id, person_id AS "personId"`,
      [sittingIds, now],
    );
  }
}
