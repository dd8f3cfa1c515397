import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { AlertDto } from './alerts.dto';
import { RECIPIENTS } from './recipient';

/** Alerts as those see them who are to. */
@Injectable()
export class AlertsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** What is open and mine to see to, newest first. */
  async mine(personId: Id, after: string | undefined, limit: number): Promise<Page<AlertDto>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<AlertDto>(
      `SELECT a.id, a.interaction_id AS "interactionId", json_build_object('code', k.code, 'names', k.names) AS matter,
         json_build_object('id', c.channel_id, 'code', c.code, 'names', c.names) AS channel,
         n.text, CASE WHEN NOT n.protected THEN n.handle END AS author, n.language, n.link, n.said_at AS "saidAt",
         a.raised_at AS "raisedAt", a.phrase, a.escalated_at AS "escalatedAt", a.read_at AS "readAt",
         CASE WHEN d.person_id IS NOT NULL THEN json_build_object('personId', d.person_id, 'givenName', d.given_name,
           'familyName', d.family_name, 'names', d.names) END AS "readBy"
       FROM alerts.alert a JOIN matters.kind k ON k.id = a.kind_id
       JOIN channels.directory c ON c.channel_id = a.channel_id
       CROSS JOIN LATERAL (SELECT * FROM feed.words n
         WHERE n.interaction_id = a.interaction_id AND n.arrived_at = a.arrived_at OFFSET 0) n
       LEFT JOIN people.directory d ON d.person_id = a.read_by
       WHERE a.closed_at IS NULL AND a.id IN (SELECT alert_id FROM (${RECIPIENTS}) r WHERE r.person_id = $2)
         AND ($3::timestamptz IS NULL OR (a.raised_at, a.id) < ($3, $4::uuid))
       ORDER BY a.raised_at DESC, a.id DESC LIMIT $5`,
      [this.clock.now(), personId, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows.map(plain), limit, (row) => [row.raisedAt, row.id]);
  }

  /** Whether the person is to hear of it. */
  async reaches(personId: Id, id: Id): Promise<boolean> {
    const found = await this.work.write(`SELECT FROM (${RECIPIENTS}) r WHERE r.alert_id = $2 AND r.person_id = $3`, [
      this.clock.now(),
      id,
      personId,
    ]);
    return found.length > 0;
  }
}

const INSTANTS = ['saidAt', 'raisedAt', 'escalatedAt', 'readAt'] as const;

function plain(row: AlertDto): AlertDto {
  const instants = INSTANTS.map((name) => [name, (row[name] as unknown as Date | null)?.toISOString() ?? null]);
  return { ...row, ...(Object.fromEntries(instants) as Pick<AlertDto, (typeof INSTANTS)[number]>) };
}
