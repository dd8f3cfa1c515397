import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import {
  approvalOf,
  Decisions,
  type Draft,
  type LaterOutcome,
  type Look,
  lookOver,
  StandingService,
  type Verdict,
} from '../drafts/public';
import { type PermitAnswer, Permits } from '../permits/public';

/** What reviewers do: the route asked for their role, this asks for their permit. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly permits: Permits,
    private readonly decisions: Decisions,
    private readonly standing: StandingService,
  ) {}

  /** @throws Problem own-draft, permit-missing, wrong-state, other-revision, invalid-request for an unknown code */
  decide(reviewerId: Id, id: Id, verdict: Verdict): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.decisions.lock(id);
      if (draft.authorId !== reviewerId && draft.revision === 0) throw notFound({ id });
      const permits = draft.authorId === reviewerId ? {} : await this.permitted(reviewerId, draft);
      if (verdict.decision === 'approve' && (await this.counts(draft, reviewerId, verdict.revision))) {
        await this.decisions.count(draft, reviewerId, verdict.note, permits);
      } else {
        await this.decisions.settle(draft, reviewerId, verdict, permits);
      }
    });
  }

  /** Published words that nobody had read before. @throws Problem own-draft, permit-missing, wrong-state, invalid-request */
  lookOver(reviewerId: Id, id: Id, look: Look): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.decisions.lock(id);
      if (draft.authorId !== reviewerId && draft.revision === 0) throw notFound({ id });
      lookOver(draft, reviewerId, look.outcome);
      const permits = await this.permitted(reviewerId, draft);
      demandReason(look.outcome, look.code, look.note);
      await this.decisions.lookOver(draft, reviewerId, look, permits);
    });
  }

  /** Whether an approval is one of several that a crisis asks for. */
  private async counts(draft: Draft, reviewerId: Id, revision: number | null): Promise<boolean> {
    const eyes = await this.decisions.eyesOf(draft);
    return approvalOf(draft, reviewerId, revision, eyes, this.clock.now()) === 'counts';
  }

  /** @throws Problem permit-missing */
  private async permitted(reviewerId: Id, draft: Draft): Promise<PermitAnswer> {
    const { channel, risk } = await this.standing.of(draft);
    return this.permits.demand(reviewerId, 'review', { channelId: channel.id, risk });
  }
}

/** What is to be corrected is told with its reason; what is fine needs none. @throws Problem invalid-request */
function demandReason(outcome: LaterOutcome, code: string | null, note: string | null): void {
  const faults: Fault[] = [];
  if (outcome === 'correct' && code === null) faults.push({ pointer: '/code', code: 'required' });
  if (outcome === 'correct' && note === null) faults.push({ pointer: '/note', code: 'required' });
  if (outcome === 'fine' && code !== null) faults.push({ pointer: '/code', code: 'only-for-corrections' });
  if (faults.length > 0) throw invalidRequest({}, { faults });
}
