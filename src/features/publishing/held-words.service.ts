import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound, wrongState } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { Work } from '../../platform/database/work';
import { ApprovedWords, DeskService, type Draft, HeldWords, StandingService } from '../drafts/public';
import { Permits } from '../permits/public';
import { Releases, type Waiting } from '../releases/public';

/** What becomes of words that a moratorium held back: nothing by itself; their author or a lead says. */
@Injectable()
export class HeldWordsService {
  constructor(
    private readonly work: Work,
    private readonly permits: Permits,
    private readonly words: ApprovedWords,
    private readonly desk: DeskService,
    private readonly held: HeldWords,
    private readonly standing: StandingService,
    private readonly releases: Releases,
  ) {}

  /** @throws Problem not-found, wrong-state, not-held, held-back, permit-missing */
  confirm(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.words.lock(id);
      const capability = await this.capability(personId, draft);
      const waiting = await this.waiting(draft);
      await this.releases.demandOver(waiting);
      await this.demand(personId, draft, capability);
      await this.releases.confirm(waiting, personId);
    });
  }

  /** @throws Problem not-found, wrong-state, not-held, permit-missing for a lead */
  drop(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.words.lock(id);
      const capability = await this.capability(personId, draft);
      const waiting = await this.waiting(draft);
      if (draft.authorId !== personId) await this.demand(personId, draft, capability);
      await this.releases.drop(waiting, personId);
      await this.words.drop(draft);
    });
  }

  /** What the act asks of whoever does it: the author's own permit, or a lead's to review. @throws Problem not-found */
  private async capability(personId: Id, draft: Draft): Promise<'review' | Draft['kind']> {
    if (draft.authorId === personId) return draft.kind;
    if (draft.revision > 0 && (await this.desk.mayReview(currentActor(), draft))) return 'review';
    throw notFound({ id: draft.id });
  }

  private async demand(personId: Id, draft: Draft, capability: 'review' | Draft['kind']): Promise<void> {
    const { channel, risk } = await this.standing.of(draft);
    await this.permits.demand(personId, capability, { channelId: channel.id, risk });
  }

  /** @throws Problem wrong-state for words that are not on their way out */
  private async waiting(draft: Draft): Promise<Waiting> {
    const waiting = await this.held.waiting(draft);
    if (waiting === null) throw wrongState({ from: draft.state, to: draft.state });
    return waiting;
  }
}
