import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Claims } from '../feed/public';
import { type LaterOutcome, lookOver } from './depth';
import { decide, type Decision, type Draft } from './draft';
import { DraftsRepository } from './drafts.repository';
import { ignoreLostClaim } from './drafts.service';
import type { Eyes } from './eyes';
import { EyesService } from './eyes.service';
import { ReturnCodesReader } from './return-codes.reader';

/** What a reviewer states. `revision` null: whichever is submitted. */
export interface Verdict {
  readonly decision: Decision;
  readonly revision: number | null;
  readonly code: string | null;
  readonly note: string | null;
}

/** What a reviewer found of words that went out unread. */
export interface Look {
  readonly outcome: LaterOutcome;
  readonly code: string | null;
  readonly note: string | null;
}

const TOLD = {
  approve: 'drafts.approved',
  suggest: 'drafts.suggested',
  return: 'drafts.returned',
  decline: 'drafts.declined',
} as const;
const ACTS = {
  approve: 'draft.approved',
  suggest: 'draft.suggested',
  return: 'draft.returned',
  decline: 'draft.declined',
} as const;

/** Decisions on submitted words, for the room that reviews them: who may decide is asked there, the record stays here. */
@Injectable()
export class Decisions {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly claims: Claims,
    private readonly drafts: DraftsRepository,
    private readonly codes: ReturnCodesReader,
    private readonly eyes: EyesService,
  ) {}

  /** A draft, locked until the ambient transaction ends. @throws Problem not-found */
  lock(id: Id): Promise<Draft> {
    return this.drafts.take(id);
  }

  /** The crisis over locked words, and who approved them. */
  eyesOf(locked: Draft): Promise<Eyes> {
    return this.eyes.of(locked);
  }

  /** An approval that waits for others. */
  count(locked: Draft, reviewerId: Id, note: string | null, permits: object): Promise<void> {
    const { id, revision } = locked;
    return this.work.run(async () => {
      this.drafts.addReview({
        ...{ draftId: id, revision, decidedBy: reviewerId, decision: 'approve', code: null, note, permits },
        at: this.clock.now(),
      });
      await this.outbox.append('drafts.seconded', { draftId: id });
      await this.trail.append({
        act: 'draft.seconded',
        subject: { kind: 'draft', id },
        after: { revision, decidedBy: reviewerId },
      });
    });
  }

  /** A decision that settles locked words. @throws Problem own-draft, wrong-state, other-revision, invalid-request for an unknown code */
  settle(locked: Draft, reviewerId: Id, verdict: Verdict, permits: object): Promise<void> {
    const { id, revision } = locked;
    const { decision, code, note } = verdict;
    return this.work.run(async () => {
      const now = this.clock.now();
      const after = decide(locked, reviewerId, decision, verdict.revision, now);
      await this.demandCode(code);
      // All that is written goes out at once.
      const saved = this.drafts.save(after);
      this.drafts.addReview({
        ...{ draftId: id, revision, decidedBy: reviewerId, decision, code, note, permits, at: now },
      });
      await this.outbox.append(TOLD[decision], { draftId: id });
      await this.trail.append({
        act: ACTS[decision],
        subject: { kind: 'draft', id },
        after: { revision, decidedBy: reviewerId, code },
      });
      await saved;
      if (decision !== 'approve') await this.handBack(after);
    });
  }

  /** Published words that nobody had read before. @throws Problem own-draft, wrong-state, invalid-request for an unknown code */
  lookOver(locked: Draft, reviewerId: Id, { outcome, code, note }: Look, permits: object): Promise<void> {
    const { id, revision } = locked;
    return this.work.run(async () => {
      const after = lookOver(locked, reviewerId, outcome);
      await this.demandCode(code);
      await this.drafts.save(after);
      const look = { draftId: id, revision, decidedBy: reviewerId, outcome, code, note };
      await this.drafts.addLaterReview({ ...look, permits, at: this.clock.now() });
      await this.outbox.append('drafts.looked-over', { draftId: id });
      await this.trail.append({
        act: 'draft.looked-over',
        subject: { kind: 'draft', id },
        after: { revision, decidedBy: reviewerId, outcome, code },
      });
    });
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
