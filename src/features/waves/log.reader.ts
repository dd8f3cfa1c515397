import { Injectable } from '@nestjs/common';
import { type Id, isId } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { Work } from '../../platform/database/work';
import type { Life } from './life';

export const LOG_STATES = ['waiting', 'delivered', 'ended', 'failed'] as const;
export type LogState = (typeof LOG_STATES)[number];

/** What of the log is asked for; what is null does not matter. */
export interface Asked {
  readonly reason: string | null;
  readonly state: LogState | null;
  /** The Message-ID of a mail. */
  readonly mail: string | null;
}

const LIFE = `n.id, n.reason, n.created_at AS "foundAt", n.due_at AS "dueAt", n.held_for AS "heldFor", n.held_when AS "heldWhen",
  n.delivered_at AS "deliveredAt", (SELECT m.kind FROM nudges.message m WHERE m.id = n.message_id) AS kind,
  n.seen_at AS "seenAt", n.done_at AS "doneAt", n.ended_at AS "endedAt", n.ended_because AS "endedBecause",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', d.id, 'medium', d.medium, 'state', d.state, 'reason', d.reason,
      'plannedAt', d.created_at, 'nextAt', d.next_at, 'changedAt', d.changed_at, 'triedAt', to_jsonb(d.tried_at),
      'answers', to_jsonb(d.answers)) ORDER BY d.medium)
    FROM (
      SELECT id, medium, state, reason, created_at, next_at, changed_at, tried_at, answers FROM deliveries.delivery
      WHERE message_id = n.message_id
      UNION ALL SELECT id, 'push', state, reason, created_at, next_at, changed_at,
        CASE WHEN attempts > 0 AND state <> 'dropped' THEN ARRAY[changed_at] ELSE '{}' END,
        CASE WHEN attempts > 0 AND state IN ('sent', 'failed', 'waiting') THEN ARRAY[coalesce(reason, state)] ELSE '{}' END
      FROM pushes.push WHERE message_id = n.message_id) d), '[]') AS deliveries`;

/** What became of each nudge. Whose it was is read by nobody but its person. */
@Injectable()
export class LogReader {
  constructor(private readonly work: Work) {}

  /** Within the reader's reach, the latest first. */
  async page(asked: Asked, after: string | undefined, limit: number): Promise<Page<Life>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const mail = asked.mail === null ? null : deliveryOf(asked.mail);
    const rows = await this.work.read<Life & { at: string }>(
      `SELECT ${LIFE}, n.created_at::text AS at
       FROM nudges.nudge n JOIN people.known k ON k.person_id = n.person_id
       WHERE access.reaches_person($1::jsonb, k.legal_entity, k.department)
         AND ($2::text IS NULL OR n.reason = $2)
         AND CASE $3::text WHEN 'waiting' THEN n.delivered_at IS NULL AND n.ended_at IS NULL AND n.done_at IS NULL
             WHEN 'delivered' THEN n.delivered_at IS NOT NULL AND n.ended_at IS NULL AND n.done_at IS NULL
             WHEN 'ended' THEN n.ended_at IS NOT NULL OR n.done_at IS NOT NULL
             WHEN 'failed' THEN EXISTS (SELECT FROM deliveries.delivery d WHERE d.message_id = n.message_id AND d.state = 'failed')
             ELSE true END
         AND ($4::uuid IS NULL OR n.message_id = (SELECT d.message_id FROM deliveries.delivery d WHERE d.id = $4))
         AND ($5::timestamptz IS NULL OR (n.created_at, n.id) < ($5, $6::uuid))
       ORDER BY n.created_at DESC, n.id DESC LIMIT $7`,
      [
        ...[reachOf('nudges:run'), asked.reason, asked.state, mail],
        ...[cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
      ],
    );
    return pageOf(rows, limit, ({ at, id }) => [at, id]);
  }

  /** @throws Problem not-found, also for what lies outside the reader's reach */
  async one(id: Id): Promise<Life> {
    const [life] = await this.work.read<Life>(
      `SELECT ${LIFE} FROM nudges.nudge n JOIN people.known k ON k.person_id = n.person_id
       WHERE n.id = $1 AND access.reaches_person($2::jsonb, k.legal_entity, k.department)`,
      [id, reachOf('nudges:run')],
    );
    if (life === undefined) throw notFound({ id });
    return life;
  }

  /** One of a person's own. @throws Problem not-found */
  async own(personId: Id, id: Id): Promise<Life> {
    const [life] = await this.work.read<Life>(
      `SELECT ${LIFE} FROM nudges.nudge n WHERE n.id = $1 AND n.person_id = $2`,
      [id, personId],
    );
    if (life === undefined) throw notFound({ id });
    return life;
  }
}

/** The delivery that a Message-ID names; one that names none is nobody's. */
function deliveryOf(messageId: string): Id {
  const id = /^<?([0-9a-f-]{36})(?:@|$)/.exec(messageId.trim())?.[1];
  if (!isId(id)) throw notFound();
  return id;
}
