import { Injectable } from '@nestjs/common';
import { Work } from '../../platform/database/work';
import type { SourcesDto } from './sources.dto';

/** Sources as administrators see them: without secrets, with what they sent lately. */
@Injectable()
export class SourcesReader {
  constructor(private readonly work: Work) {}

  async all(): Promise<SourcesDto> {
    const items = await this.work.read<SourcesDto['items'][number]>(
      `SELECT s.id, s.name, s.state, s.created_at AS "createdAt", s.former_until AS "formerUntil",
         json_build_object('id', c.channel_id, 'code', c.code, 'names', c.names) AS channel,
         coalesce((SELECT json_agg(json_build_object('id', d.message_id, 'at', d.at, 'items', d.items, 'created', d.created,
             'updated', d.updated, 'duplicate', d.duplicate, 'faults', d.faults) ORDER BY d.at DESC, d.message_id)
           FROM (SELECT * FROM sources.delivery d WHERE d.source_id = s.id ORDER BY d.at DESC, d.message_id LIMIT 10) d),
           '[]'::json) AS deliveries,
         coalesce((SELECT json_agg(json_build_object('why', r.why, 'count', r.count, 'firstAt', r.first_at, 'lastAt', r.last_at)
             ORDER BY r.last_at DESC) FROM sources.refusal r WHERE r.source_id = s.id), '[]'::json) AS refusals
       FROM sources.source s JOIN channels.directory c ON c.channel_id = s.channel_id
       ORDER BY s.state = 'ended', s.name LIMIT 500`,
    );
    return { items };
  }
}
