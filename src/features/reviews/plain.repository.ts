import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';

/** Approvals of what plainly waits for any one reader, each in one statement with its event and its entry of the trail. */
@Injectable()
export class PlainRepository {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** @returns whether it did; where that is not plainly so, nothing changed, and why it is not remains to be judged */
  async approve(reviewerId: Id, draftId: Id, revision: number, note: string | null): Promise<boolean> {
    const event = this.outbox.row('drafts.approved', { draftId });
    const entry = this.trail.row({
      act: 'draft.approved',
      subject: { kind: 'draft', id: draftId },
      after: { revision, decidedBy: reviewerId, code: null },
    });
    const [made] = await this.work.act<{ yes: boolean }>(
      'reviews.approve-plainly',
      `WITH made AS MATERIALIZED (SELECT reviews.approve_plainly($1, $2, $3, $4, $5, $6) AS yes),
         told AS (
           INSERT INTO platform.outbox (name, payload, actor, request_id, occurred_at)
           SELECT $7, $8::jsonb, $9, $10::uuid, $6 FROM made WHERE yes)
       SELECT yes, CASE WHEN yes THEN trail.append($11, $12, $13, $14, $15, $16, $17, $18, $19, $20)::text END FROM made`,
      [draftId, revision, reviewerId, newId(), note, this.clock.now(), ...event, ...entry],
    );
    if (made?.yes !== true) return false;
    this.work.wake();
    return true;
  }
}
