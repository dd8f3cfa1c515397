import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { RuleSaid } from '../topics/public';
import { because } from './because';
import type { WhyDto } from './routing.dto';

/** Why an interaction is under its topics, in words. */
@Injectable()
export class WhyReader {
  constructor(private readonly work: Work) {}

  async of(interactionId: Id): Promise<WhyDto[]> {
    const rows = await this.work.read<{
      topicId: Id | null;
      names: Record<string, string> | null;
      byHand: boolean;
      reason: string | null;
      rule: RuleSaid | null;
      keyword: string | null;
      channel: Record<string, string>;
    }>(
      `SELECT r.topic_id AS "topicId", t.names, r.routed_by IS NOT NULL AS "byHand", r.reason, r.rule, r.keyword, c.names AS channel
       FROM feed.routing r JOIN channels.directory c ON c.channel_id = r.channel_id
       LEFT JOIN topics.topic t ON t.id = r.topic_id WHERE r.interaction_id = $1 ORDER BY t.priority, t.code`,
      [interactionId],
    );
    return rows.map((row) => ({ topicId: row.topicId, names: row.names, byHand: row.byHand, because: because(row) }));
  }
}
