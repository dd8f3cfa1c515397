import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Claims } from '../feed/public';
import { type PermitAnswer, Permits } from '../permits/public';
import { type LaterOutcome, lookOver } from './depth';
import { decide, type Decision, type Draft } from './draft';
import { approvalOf } from './eyes';
import { EyesService } from './eyes.service';
import { DraftsRepository } from './drafts.repository';
import { ignoreLostClaim } from './drafts.service';
import { ReturnCodesReader } from './return-codes.reader';
import { StandingService } from './standing.service';

/** What a reviewer states. `revision` null: whichever is submitted. */
export interface Verdict {
  readonly decision: Decision;
  readonly revision: number | null;
  readonly code: string | null;
  readonly note: string | null;
}

const TOLD = { approve: 'drafts.approved', return: 'drafts.returned', decline: 'drafts.declined' } as const;
const ACTS = { approve: 'draft.approved', return: 'draft.returned', decline: 'draft.declined' } as const;

/** What a reviewer found of words that went out unread. */
export interface Look {
  readonly outcome: LaterOutcome;
  readonly code: string | null;
  readonly note: string | null;
}

/** What reviewers do: the route asked for their role, this asks for their permit. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly permits: Permits,
    private readonly claims: Claims,
    private readonly drafts: DraftsRepository,
    private readonly codes: ReturnCodesReader,
    private readonly standing: StandingService,
    private readonly eyes: EyesService,
  ) {}

  /** @throws Problem own-draft, permit-missing, wrong-state, other-revision, invalid-request for an unknown code */
  decide(reviewerId: Id, id: Id, verdict: Verdict): Promise<void> {
    return this.work.run(async () => {
      const before = await this.drafts.take(id);
      if (before.authorId !== reviewerId && before.revision === 0) throw notFound({ id });
      const permits = before.authorId === reviewerId ? null : await this.permitted(reviewerId, before);
      const now = this.clock.now();
      const { decision, code, note } = verdict;
      const review = { draftId: id, revision: before.revision, decidedBy: reviewerId, decision, code, note };
      if (decision === 'approve' && (await this.counts(before, reviewerId, verdict.revision, now))) {
        await this.drafts.addReview({ ...review, permits: permits ?? {}, at: now });
        await this.second(before, reviewerId);
        return;
      }
      const after = decide(before, reviewerId, decision, verdict.revision, now);
      await this.demandCode(code);
      await this.drafts.save(after);
      await this.drafts.addReview({ ...review, permits: permits ?? {}, at: now });
      if (decision !== 'approve') await this.handBack(after);
      await this.outbox.append(TOLD[decision], { draftId: id });
      await this.trail.append({
        act: ACTS[decision],
        subject: { kind: 'draft', id },
        after: { revision: before.revision, decidedBy: reviewerId, code },
      });
    });
  }

  /** Whether an approval is one of several that a crisis asks for. */
  private async counts(draft: Draft, reviewerId: Id, revision: number | null, now: Date): Promise<boolean> {
    return approvalOf(draft, reviewerId, revision, await this.eyes.of(draft), now) === 'counts';
  }

  private async second({ id, revision }: Draft, reviewerId: Id): Promise<void> {
    await this.outbox.append('drafts.seconded', { draftId: id });
    await this.trail.append({
      act: 'draft.seconded',
      subject: { kind: 'draft', id },
      after: { revision, decidedBy: reviewerId },
    });
  }

  /** Published words that nobody had read before. @throws Problem own-draft, permit-missing, wrong-state, invalid-request */
  lookOver(reviewerId: Id, id: Id, { outcome, code, note }: Look): Promise<void> {
    return this.work.run(async () => {
      const before = await this.drafts.take(id);
      if (before.authorId !== reviewerId && before.revision === 0) throw notFound({ id });
      const after = lookOver(before, reviewerId, outcome);
      const permits = await this.permitted(reviewerId, before);
      demandReason(outcome, code, note);
      await this.demandCode(code);
      await this.drafts.save(after);
      const look = { draftId: id, revision: before.revision, decidedBy: reviewerId, outcome, code, note };
      await this.drafts.addLaterReview({ ...look, permits, at: this.clock.now() });
      await this.outbox.append('drafts.looked-over', { draftId: id });
      await this.trail.append({
        act: 'draft.looked-over',
        subject: { kind: 'draft', id },
        after: { revision: before.revision, decidedBy: reviewerId, outcome, code },
      });
    });
  }

  /** @throws Problem permit-missing */
  private async permitted(reviewerId: Id, draft: Draft): Promise<PermitAnswer> {
    const { channel, risk } = await this.standing.of(draft);
    return this.permits.demand(reviewerId, 'review', { channelId: channel.id, risk });
  }

  private async demandCode(code: string | null): Promise<void> {
    if (code === null || (await this.codes.known(code))) return;
    throw invalidRequest({}, { faults: [{ pointer: '/code', code: 'unknown-return-code' }] });
  }

  /** What the draft answers is in its author's hands again. */
  private async handBack(draft: Draft): Promise<void> {
    if (draft.interactionId === null) return;
    await this.claims.resume(draft.authorId, draft.interactionId).catch(ignoreLostClaim);
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
