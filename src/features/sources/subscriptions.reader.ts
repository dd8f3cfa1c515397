import { Injectable } from '@nestjs/common';
import { Work } from '../../platform/database/work';
import type { SubscriptionsDto } from './subscriptions.dto';

/** Feeds as administrators see them. */
@Injectable()
export class SubscriptionsReader {
  constructor(private readonly work: Work) {}

  async all(): Promise<SubscriptionsDto> {
    const items = await this.work.read<SubscriptionsDto['items'][number]>(
      `SELECT s.id, s.name, json_build_object('id', c.channel_id, 'code', c.code, 'names', c.names) AS channel, s.url, s.minutes,
         s.state, s.next_at AS "nextAt", s.asked_at AS "askedAt", s.failures, s.answer, s.items, s.created, s.updated, s.faults
       FROM sources.subscription s JOIN channels.directory c ON c.channel_id = s.channel_id
       ORDER BY s.state = 'ended', s.name LIMIT 500`,
    );
    return { items };
  }
}
