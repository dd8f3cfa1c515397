import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { Work } from '../../platform/database/work';
import type { ConnectorDto, PostDto } from './connectors.dto';

const ISO = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const VIEW = `SELECT c.id, c.channel_id AS "channelId", d.names AS "channelNames", c.url, c.paused,
    ${ISO('c.changed_at')} AS "changedAt", ${ISO('c.former_until')} AS "formerUntil", c.version,
    (SELECT count(*)::integer FROM connectors.post p WHERE p.channel_id = c.channel_id AND p.state IN ('waiting', 'sending')) AS waiting,
    (SELECT count(*)::integer FROM connectors.post p WHERE p.channel_id = c.channel_id AND p.state IN ('held', 'failed')) AS stopped
  FROM connectors.connector c JOIN channels.directory d ON d.channel_id = c.channel_id`;

@Injectable()
export class ConnectorsReader {
  constructor(private readonly work: Work) {}

  /** Connectors within the scope of whoever sets channels up; without their secrets. */
  list(): Promise<ConnectorDto[]> {
    return this.work.read<ConnectorDto>(
      `${VIEW} WHERE access.reaches_work($1::jsonb, c.channel_id, '{}', '') ORDER BY d.code`,
      [reachOf('channels:write')],
    );
  }

  async one(id: Id): Promise<ConnectorDto | null> {
    const [connector] = await this.work.read<ConnectorDto>(`${VIEW} WHERE c.id = $1`, [id]);
    return connector ?? null;
  }

  /** What went or is to go through connectors on the channels somebody publishes on, last changed first. */
  async posts(personId: Id, after: string | undefined, limit: number): Promise<Page<PostDto>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<PostDto>(
      `SELECT p.id, p.draft_id AS "draftId", p.channel_id AS "channelId", c.names AS "channelNames", p.state, p.reason,
         p.attempts, ${ISO('p.due_at')} AS "dueAt", CASE WHEN p.state = 'waiting' THEN ${ISO('p.next_at')} END AS "nextAt",
         ${ISO('p.changed_at')} AS "changedAt", b.link,
         EXISTS (SELECT FROM connectors.attempt a WHERE a.post_id = p.id AND a.ended_at IS NULL) AS uncertain,
         CASE WHEN p.state IN ('held', 'failed') THEN '["resume","drop"]'::json
              WHEN p.state = 'waiting' THEN '["drop"]'
              WHEN p.state = 'sent' AND b.link IS NULL THEN '["link"]' ELSE '[]' END AS can
       FROM connectors.post p JOIN channels.directory c ON c.channel_id = p.channel_id
       LEFT JOIN publishing.published b ON b.draft_id = p.draft_id
       WHERE EXISTS (SELECT FROM channels.publishing m WHERE m.channel_id = p.channel_id AND m.person_id = $1)
         AND ($2::timestamptz IS NULL OR (p.changed_at, p.id) < ($2, $3::uuid))
       ORDER BY p.changed_at DESC, p.id DESC LIMIT $4`,
      [personId, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.changedAt, row.id]);
  }
}
