import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound, wrongState } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { ChannelsReader } from '../channels/public';
import { contentLapsed } from '../content/public';
import { ApprovedWords, type Draft, HeldWords, StandingService } from '../drafts/public';
import { Feed } from '../feed/public';
import { PeopleReader } from '../people/public';
import { Permits } from '../permits/public';
import { EvidenceService } from './evidence.service';
import { Links } from './links.service';
import { type Publication, PublicationsRepository } from './publications.repository';
import { authorPermitGone, otherReplyTaken, reviewNeeded } from './publishing.errors';

/** How approved words go out: taken by a registered publisher on a business channel, by their author on a personal account. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly permits: Permits,
    private readonly people: PeopleReader,
    private readonly channels: ChannelsReader,
    private readonly feed: Feed,
    private readonly words: ApprovedWords,
    private readonly standing: StandingService,
    private readonly held: HeldWords,
    private readonly publications: PublicationsRepository,
    private readonly evidence: EvidenceService,
    private readonly links: Links,
  ) {}

  /**
   * The words leave the house here, so the rules of this instant are asked: the author must be here and hold the permit,
   * nobody may have answered meanwhile, and what a moratorium held back must have been confirmed.
   * @throws Problem not-found, wrong-state, taken-by-another, held-back, held-to-confirm, author-permit-gone,
   * review-needed, already-answered, other-reply-taken
   */
  take(publisherId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.words.lock(id);
      await this.demandPublisher(publisherId, draft);
      await this.words.take(draft, publisherId);
      await this.held.demandFree(draft);
      const { channel, risk } = await this.standing.of(draft);
      const allowed = await this.permits.offers(draft.authorId, draft.kind, { channelId: channel.id, risk });
      const author = await this.people.find(draft.authorId);
      if (!allowed || author?.active !== true) throw authorPermitGone();
      await this.demandStillPasses(draft);
      await this.demandOnlyAnswer(draft);
    });
  }

  /** @throws Problem not-found, not-taken */
  putBack(publisherId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.words.lock(id);
      await this.demandPublisher(publisherId, draft);
      await this.words.putBack(draft, publisherId);
    });
  }

  /**
   * It went out: the publication, its sealed pack, the answer in the feed, event and trail, in one transaction. Told
   * again by the same person with the same link, it answers the first.
   * @throws Problem not-found, wrong-state, not-taken, held-back, held-to-confirm, permit-missing, already-answered,
   * invalid-request without a link
   */
  publish(personId: Id, id: Id, link: string | null): Promise<Publication> {
    return this.out(personId, id, link, false);
  }

  /** A connector handed taken words over in a publisher's name; where they stand may be told later. */
  handedOver(publisherId: Id, id: Id, link: string | null): Promise<Publication> {
    return this.out(publisherId, id, link, true);
  }

  /** Where words stand that were handed over. @throws Problem not-found, wrong-state when it is known */
  linkLater(id: Id, link: string): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.words.lock(id);
      if (draft.publicationId === null || draft.link !== null || draft.accountKind === 'personal') {
        throw wrongState({ from: draft.state, to: 'published' });
      }
      await this.words.link(draft, link);
      await this.publications.link(draft.publicationId, link);
      await this.trail.append({ act: 'publication.linked', subject: { kind: 'draft', id }, after: { link } });
    });
  }

  private out(personId: Id, id: Id, link: string | null, linkToCome: boolean): Promise<Publication> {
    return this.work.run(async () => {
      const draft = await this.words.lock(id);
      await this.demandPublisher(personId, draft);
      const known = draft.state === 'published' ? await this.publications.of(id) : null;
      if (known !== null && known.publisherId === personId && known.link === link) return known;
      if (link !== null) await this.links.demand(draft, link);
      // On a business channel whoever took the words was asked then, and may have published them already.
      if (draft.accountKind === 'personal') await this.held.demandFree(draft);
      const now = this.clock.now();
      const publicationId = newId();
      const { approvedRevision } = await this.words.publish(draft, personId, { publicationId, link }, now);
      if (draft.accountKind === 'business' && link === null && !linkToCome) throw linkRequired();
      if (draft.accountKind === 'personal') await this.demandStillAllowed(draft);
      const revision = approvedRevision ?? 0;
      const publication = { id: publicationId, draftId: id, revision, publisherId: personId, link, at: now };
      await this.publications.add(publication);
      await this.evidence.seal(draft, publication);
      await this.answer(draft, publication);
      return publication;
    });
  }

  private async answer(draft: Draft, { revision, link }: Publication): Promise<void> {
    if (draft.interactionId === null) return;
    const text = await this.words.textOf(draft.id, revision);
    await this.feed.answer(draft.interactionId, { draftId: draft.id, text, personId: draft.authorId, link });
  }

  /** @throws Problem not-found for whom these words are not to publish */
  private async demandPublisher(personId: Id, draft: Draft): Promise<void> {
    if (draft.accountKind === 'personal' && draft.authorId === personId) return;
    if (draft.accountKind === 'business' && (await this.mayPublish(personId, draft))) return;
    throw notFound({ id: draft.id });
  }

  private async mayPublish(personId: Id, draft: Draft): Promise<boolean> {
    if (draft.revision === 0 && draft.authorId !== personId) return false;
    return this.channels.isPublisher(personId, draft.channelId);
  }

  /** @throws Problem permit-missing, already-answered */
  private async demandStillAllowed(draft: Draft): Promise<void> {
    const { channel, risk } = await this.standing.of(draft);
    await this.permits.demand(draft.authorId, draft.kind, { channelId: channel.id, risk });
    await this.demandStillPasses(draft);
    await this.demandOnlyAnswer(draft);
  }

  /**
   * What is shared must be in force as it was taken, and what passed unread goes out only while the ladder, and the
   * risk of today, let it. @throws Problem content-lapsed, review-needed
   */
  private async demandStillPasses(draft: Draft): Promise<void> {
    const { channel, risk, lapsed } = await this.standing.of(draft);
    if (lapsed) throw contentLapsed();
    if (draft.passedAs === null || draft.passedAs === 'library') return;
    if (!(await this.permits.passes(draft.authorId, draft.kind, { channelId: channel.id, risk }))) throw reviewNeeded();
  }

  /**
   * Under the interaction's lock: nobody answered, nobody else has a reply to it in hand. Every act that may end an
   * interaction takes that lock. @throws Problem already-answered, other-reply-taken
   */
  private async demandOnlyAnswer({ id, interactionId }: Draft): Promise<void> {
    if (interactionId === null) return;
    await this.feed.demandWaiting(interactionId);
    if (await this.words.inHand(interactionId, id)) throw otherReplyTaken();
  }
}

function linkRequired(): Error {
  return invalidRequest({}, { faults: [{ pointer: '/link', code: 'required' }] });
}
