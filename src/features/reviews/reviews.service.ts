import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, notFound, Problem } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import {
  approvalOf,
  decide,
  Decisions,
  type Draft,
  type Eyes,
  type LaterOutcome,
  type Look,
  lookOver,
  StandingService,
  Turns,
  type Verdict,
} from '../drafts/public';
import { type PermitAnswer, Permits, type Place } from '../permits/public';
import { CoursesService } from './courses.service';
import { PlainRepository } from './plain.repository';
import { approve, type Course, demandOthers, demandTurn, isPassed, type Reader } from './review';
import { notPlain } from './reviews.errors';

interface Gathered {
  readonly place: Place;
  /** @throws Problem permit-missing */
  readonly demand: (place: Place) => PermitAnswer;
  readonly eyes: Eyes;
  readonly course: Course;
  readonly reader: Reader;
}

/** What reviewers do: the route asked for their role, this asks for their permit, and whether it is their turn. */
@Injectable()
export class ReviewsService implements OnModuleInit {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly permits: Permits,
    private readonly decisions: Decisions,
    private readonly standing: StandingService,
    private readonly courses: CoursesService,
    private readonly turns: Turns,
    private readonly plain: PlainRepository,
  ) {}

  onModuleInit(): void {
    this.turns.heed((draft, personId, act) => this.refusal(draft, personId, act === 'approve'));
  }

  /** @throws Problem own-draft, permit-missing, wrong-state, other-revision, other-step, approved-already, invalid-request */
  async decide(reviewerId: Id, id: Id, verdict: Verdict): Promise<void> {
    const { decision, revision, note } = verdict;
    if (decision === 'approve' && revision !== null && (await this.plain.approve(reviewerId, id, revision, note)))
      return;
    await this.work.run(async () => {
      const draft = await this.lock(reviewerId, id);
      await this.judge(draft, reviewerId, verdict, await this.gather(draft, reviewerId));
    });
  }

  /** One of several at once: plain words of low risk, that one approval settles. @throws as `decide`, and not-plain */
  approvePlain(reviewerId: Id, id: Id, revision: number): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.lock(reviewerId, id);
      const gathered = await this.gather(draft, reviewerId);
      const { steps } = gathered.course;
      const plain = steps.length === 1 && steps[0]?.needed === 1 && gathered.eyes.crisis === null;
      if (gathered.place.risk !== 'low' || !plain || draft.revision > 1) throw notPlain();
      await this.judge(draft, reviewerId, { decision: 'approve', revision, code: null, note: null }, gathered);
    });
  }

  /** Published words that nobody had read before. @throws Problem own-draft, permit-missing, wrong-state, invalid-request */
  lookOver(reviewerId: Id, id: Id, look: Look): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.lock(reviewerId, id);
      lookOver(draft, reviewerId, look.outcome);
      const permits = await this.permitted(reviewerId, draft);
      demandReason(look.outcome, look.code, look.note);
      await this.decisions.lookOver(draft, reviewerId, look, permits);
    });
  }

  private async judge(draft: Draft, reviewerId: Id, verdict: Verdict, gathered: Gathered): Promise<void> {
    const permits = draft.authorId === reviewerId ? {} : gathered.demand(gathered.place);
    if (verdict.decision === 'approve') await this.approve(draft, reviewerId, verdict, permits, gathered);
    else await this.sendBack(draft, reviewerId, verdict, permits, gathered);
  }

  private async approve(
    draft: Draft,
    reviewerId: Id,
    verdict: Verdict,
    permits: object,
    { eyes, course: before, reader }: Gathered,
  ): Promise<void> {
    const now = this.clock.now();
    const whole = approvalOf(draft, reviewerId, verdict.revision, eyes, now);
    if (draft.state !== 'submitted') {
      // Approved before a crisis, which asks for another reader.
      if (whole === 'counts') await this.decisions.count(draft, reviewerId, verdict.note, permits);
      else await this.decisions.settle(draft, reviewerId, verdict, permits);
      return;
    }
    decide(draft, reviewerId, 'approve', verdict.revision, now);
    const after = approve(before, reader);
    const settles = whole === 'settles' && isPassed(after);
    if (settles && eyes.crisis === null) demandOthers(after, reader);
    if (settles) await this.decisions.settle(draft, reviewerId, verdict, permits);
    else await this.decisions.count(draft, reviewerId, verdict.note, permits);
    await this.courses.save(before, after, draft.channelId, !settles);
  }

  private async sendBack(
    draft: Draft,
    reviewerId: Id,
    verdict: Verdict,
    permits: object,
    { course: before, reader }: Gathered,
  ): Promise<void> {
    decide(draft, reviewerId, verdict.decision, verdict.revision, this.clock.now());
    demandTurn(before, reader);
    await this.decisions.settle(draft, reviewerId, verdict, permits);
    await this.courses.save(before, before, draft.channelId, false);
  }

  /** All that a decision on locked words follows from, asked for at once. */
  private async gather(draft: Draft, reviewerId: Id): Promise<Gathered> {
    const [{ channel, risk }, demand, eyes, course, reader] = await Promise.all([
      this.standing.of(draft),
      this.permits.demander(reviewerId, 'review'),
      this.decisions.eyesOf(draft),
      this.courses.take(draft),
      this.courses.reader(reviewerId, draft),
    ]);
    return { place: { channelId: channel.id, risk }, demand, eyes, course, reader };
  }

  /** What a decision would be refused for, as far as it is a matter of turns. */
  private async refusal(draft: Draft, personId: Id, approves: boolean): Promise<Problem | null> {
    if (draft.state !== 'submitted') return null;
    const [course, reader] = await Promise.all([this.courses.find(draft), this.courses.reader(personId, draft)]);
    try {
      const after = approves ? approve(course, reader) : null;
      if (after === null) demandTurn(course, reader);
      else if (isPassed(after) && (await this.decisions.eyesOf(draft)).crisis === null) demandOthers(after, reader);
      return null;
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  }

  private async lock(reviewerId: Id, id: Id): Promise<Draft> {
    const draft = await this.decisions.lock(id);
    if (draft.authorId !== reviewerId && draft.revision === 0) throw notFound({ id });
    return draft;
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
