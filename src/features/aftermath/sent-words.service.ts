import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { driftsAsSent } from './aftermath';

/** For so long after publishing what sources send of our answers is compared. */
const DAYS = 30;
const AT_ONCE = 500;

interface Sent {
  readonly draftId: Id;
  readonly approved: string;
  readonly answerId: Id;
  readonly text: string;
  readonly link: string;
  readonly removed: boolean;
}

/**
 * Our own words come back with what sources send (imports, connectors): what is known by its link, and says something
 * else than was approved, is recorded as seen, and what the network has no more as deleted. Nothing is fetched; on business channels alone.
 */
@Injectable()
export class SentWords {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** In the ambient transaction. */
  async compare(): Promise<void> {
    const now = this.clock.now();
    const found = await this.work.read<Sent>(
      `SELECT p.draft_id AS "draftId", p.text AS approved, a.answer_id AS "answerId", a.text, a.link,
         a.removed_at IS NOT NULL AS removed
       FROM publishing.published p
       JOIN drafts.standing d ON d.draft_id = p.draft_id AND d.account_kind = 'business'
       JOIN feed.our_words a ON a.link = p.link AND a.channel_id = p.channel_id
         AND (a.removed_at IS NOT NULL OR a.text <> p.text AND aftermath.plain(a.text) <> aftermath.plain(p.text))
       WHERE p.at > $1 AND NOT EXISTS (SELECT FROM aftermath.recorded r WHERE r.draft_id = p.draft_id
         AND CASE WHEN a.removed_at IS NULL THEN r.answer_id = a.answer_id AND r.text = a.text ELSE r.what = 'deleted' END)
       ORDER BY p.at LIMIT ${AT_ONCE}`,
      [addDays(now, -DAYS)],
    );
    for (const { draftId, approved, answerId, text, link, removed } of found) {
      if (!removed && !driftsAsSent(approved, text)) continue;
      const what = removed ? 'deleted' : 'seen';
      await this.work.write(
        `INSERT INTO aftermath.recorded (id, draft_id, what, text, link, reason, drifted, recorded_by, at, recorded_at, answer_id)
         VALUES ($1, $2, $3, $4, $5, '', $6, NULL, $7, $7, $8)`,
        [newId(), draftId, what, removed ? null : text, link, !removed, now, answerId],
      );
      await this.trail.append({
        act: `publication.${what}`,
        subject: { kind: 'draft', id: draftId },
        after: { link, drifted: !removed, at: now.toISOString() },
      });
      await this.outbox.append('aftermath.recorded', { draftId });
    }
  }
}
