import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Moments } from '../../kernel/event';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, Problem } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { ContentReader, contentLapsed } from '../content/public';
import { Crises } from '../crises/public';
import { Claims } from '../feed/public';
import { Permits, type Review } from '../permits/public';
import { type Depth, depthOf, IN_CRISIS, passedBy } from './depth';
import { type Draft, type DraftKind, edit, type Edit, pass, riskNumber, submit, withdraw } from './draft';
import { DraftsRepository } from './drafts.repository';
import { StandingService } from './standing.service';

/** What an author states when they begin. */
export interface NewDraft extends Edit {
  readonly kind: DraftKind;
  readonly interactionId: Id | null;
  /** What a share takes from the library, as it reaches its author. */
  readonly content: { readonly id: Id; readonly revision: number } | null;
  /** Null for a reply: the channel of what it answers. */
  readonly channelId: Id | null;
  /** A draft of theirs that says the same on another channel. */
  readonly variantOf?: Id | null;
}

/** What an author does with their words. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly permits: Permits,
    private readonly claims: Claims,
    private readonly drafts: DraftsRepository,
    private readonly standing: StandingService,
    private readonly content: ContentReader,
    private readonly crises: Crises,
  ) {}

  /** @throws Problem permit-missing, claim-not-held, draft-exists, invalid-request */
  begin(authorId: Id, stated: NewDraft): Promise<Id> {
    return this.work.run(async () => {
      demandMatching(stated);
      const { content, title = null, byline = null, variantOf = null, ...words } = stated;
      const shared = { contentId: content?.id ?? null, contentRevision: content?.revision ?? null };
      const place = await this.standing.find(stated.interactionId, stated.channelId);
      const { channel, risk } = await this.standing.of({ ...stated, ...shared, channelId: place.channel.id });
      demandArticle(title, channel.network);
      await this.standing.demandGoal(stated.goalId);
      await this.permits.demand(authorId, stated.kind, { channelId: channel.id, risk });
      if (stated.interactionId !== null) await this.claims.demandHeld(authorId, stated.interactionId);
      const now = this.clock.now();
      const draft: Draft = {
        ...words,
        ...shared,
        ...{ title, byline, variantOf: await this.firstOf(authorId, variantOf) },
        id: newId(),
        authorId,
        channelId: channel.id,
        accountKind: channel.accountKind,
        risk: riskNumber(risk),
        state: 'writing',
        revision: 0,
        approvedRevision: null,
        passedAs: null,
        notBefore: null,
        laterReview: null,
        takenBy: null,
        takenUntil: null,
        publicationId: null,
        publishedBy: null,
        link: null,
        createdAt: now,
        changedAt: now,
        editedAt: now,
        version: 1,
      };
      await this.drafts.add(draft);
      return draft.id;
    });
  }

  /** The new words, over the version they were written on. @throws Problem not-found, stale-version, wrong-state */
  edit(authorId: Id, id: Id, changes: Edit, expected: number | null): Promise<Draft> {
    return this.work.run(async () => {
      const before = await this.drafts.take(id);
      const after = edit(before, authorId, changes, expected, this.clock.now());
      await this.standing.demandGoal(changes.goalId);
      const saved = await this.drafts.save(after);
      await this.atWork(after);
      if (before.state !== 'writing') await this.outbox.append('drafts.reopened', { draftId: id });
      return saved;
    });
  }

  /** The author's words with others in place of some; answers the version they stand in. @throws as `edit` */
  rewrite(authorId: Id, id: Id, text: string, expected: number): Promise<number> {
    return this.work.run(async () => {
      const { goalId, relationship, language } = await this.drafts.take(id);
      return (await this.edit(authorId, id, { text, goalId, relationship, language }, expected)).version;
    });
  }

  /**
   * The working copy becomes a revision, if the author may still say it. It waits for review, or passes where the
   * ladder has a sample reviewed and nothing was drawn, or all of it afterwards.
   * @throws Problem permit-missing, claim-not-held, content-lapsed
   */
  submit(authorId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const before = await this.drafts.take(id);
      const now = this.clock.now();
      const { channel, risk, lapsed } = await this.standing.of(before);
      const submitted = submit(before, authorId, riskNumber(risk), channel, now);
      const permits = await this.permits.demandWords(authorId, before.kind, { channelId: channel.id, risk });
      if (lapsed) throw contentLapsed();
      const crisis = await this.crises.over(before.interactionId, channel.id);
      const depth = crisis === null ? await this.depth(before, permits.review) : IN_CRISIS;
      const passedAs = passedBy(depth);
      const after = passedAs === null ? submitted : pass(submitted, passedAs, now);
      if (before.interactionId !== null) await this.claims.park(authorId, before.interactionId);
      await this.drafts.save(after);
      await this.drafts.addRevision(after, permits, { ...depth, crisisId: crisis?.id ?? null }, now);
      await this.outbox.tell('drafts.submitting', submitting(after));
      await this.outbox.append('drafts.submitted', { draftId: id });
      await this.trail.append({
        act: 'draft.submitted',
        subject: { kind: 'draft', id },
        after: { revision: after.revision, channelId: channel.id, risk, review: depth, crisis: crisis?.id ?? null },
      });
      if (passedAs === null) return this.outbox.tell('drafts.waiting', waiting(after, now));
      await this.outbox.append('drafts.approved', { draftId: id });
      await this.trail.append({
        act: 'draft.passed',
        subject: { kind: 'draft', id },
        after: { revision: after.revision, review: depth },
      });
    });
  }

  /** @throws Problem not-found, wrong-state */
  withdraw(authorId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const before = await this.drafts.take(id);
      const after = withdraw(before, authorId, this.clock.now());
      await this.drafts.save(after);
      await this.outbox.tell('drafts.forgetting', { draftIds: [id] });
      await this.atWork(after);
      if (before.revision > 0) await this.outbox.append('drafts.reopened', { draftId: id });
      await this.trail.append({
        act: 'draft.withdrawn',
        subject: { kind: 'draft', id },
        before: { state: before.state },
      });
    });
  }

  /** The draft that was first to say the same. @throws Problem invalid-request for what is not the author's, or a reply */
  private async firstOf(authorId: Id, variantOf: Id | null): Promise<Id | null> {
    if (variantOf === null) return null;
    const first = await this.drafts.take(variantOf);
    if (first.authorId === authorId && first.interactionId === null) return first.variantOf ?? first.id;
    throw invalidRequest({}, { faults: [{ pointer: '/variantOf', code: 'no-variant' }] });
  }

  /** Words that stand so in the library were approved there, unless more is to be disclosed than an employee's. */
  private async depth(draft: Draft, review: Review): Promise<Depth> {
    const { contentId, contentRevision, language, text, relationship } = draft;
    const verbatim =
      contentId !== null &&
      relationship === 'employee' &&
      (await this.content.says(contentId, contentRevision ?? 0, language, text));
    return depthOf(review, await this.drafts.owesReview(draft), () => randomInt(100), verbatim);
  }

  /** Who writes is at work on what they answer: their lease begins anew. Words are kept also when it is lost. */
  private async atWork(draft: Draft): Promise<void> {
    if (draft.interactionId === null) return;
    await this.claims.resume(draft.authorId, draft.interactionId).catch(ignoreLostClaim);
  }
}

function submitting(draft: Draft): Moments['drafts.submitting'] {
  const { id: draftId, revision, text, kind, channelId, accountKind, relationship, language, authorId } = draft;
  const { title } = draft;
  return { draftId, revision, title, text, kind, channelId, accountKind, relationship, language, authorId };
}

function waiting(draft: Draft, at: Date): Moments['drafts.waiting'] {
  const { id: draftId, revision, authorId, channelId, interactionId, kind, language, risk } = draft;
  return { draftId, revision, authorId, channelId, interactionId, kind, language, risk, at };
}

/** @throws Problem invalid-request: a reply answers an interaction, nothing else does */
function demandMatching({ kind, interactionId }: NewDraft): void {
  if ((kind === 'reply') === (interactionId !== null)) return;
  const code = kind === 'reply' ? 'required' : 'only-for-replies';
  throw invalidRequest({}, { faults: [{ pointer: '/interactionId', code }] });
}

/** @throws Problem invalid-request: an article stands on a blog */
function demandArticle(title: string | null, network: string): void {
  if (title === null || network === 'blog') return;
  throw invalidRequest({}, { faults: [{ pointer: '/channelId', code: 'not-a-blog' }] });
}

/** @throws whatever is no `claim-not-held` */
export function ignoreLostClaim(error: unknown): void {
  if (!(error instanceof Problem && error.code === 'claim-not-held')) throw error;
}
