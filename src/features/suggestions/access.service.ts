import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { Work } from '../../platform/database/work';
import { ApprovedWords, DeskService, type Draft, StandingService } from '../drafts/public';
import { Permits } from '../permits/public';

/** Somebody who reads a draft's words, and the text that they read. */
export interface Reader {
  readonly personId: Id;
  readonly as: 'author' | 'reviewer' | 'helper';
  readonly draft: Draft;
  readonly text: string;
  /** The submitted text they read; null: the author's words. */
  readonly revision: number | null;
}

/** Who may say something of whose words: their author, whoever reviews them, and whoever was let in by asking for help. */
@Injectable()
export class RemarkAccess {
  constructor(
    private readonly work: Work,
    private readonly desk: DeskService,
    private readonly words: ApprovedWords,
    private readonly standing: StandingService,
    private readonly permits: Permits,
  ) {}

  /** @throws Problem not-found for everybody else, permit-missing for a reviewer without the permit */
  async of(personId: Id, draftId: Id): Promise<Reader> {
    const helped = await this.helped(personId, draftId);
    if (helped !== null) return { personId, as: 'helper', draft: helped, text: helped.text, revision: null };
    const { draft, how } = await this.desk.readBy(personId, draftId);
    if (how === 'author') return { personId, as: 'author', draft, text: draft.text, revision: null };
    if (how !== 'reviewer') throw notFound({ id: draftId });
    const revision = draft.approvedRevision ?? draft.revision;
    return { personId, as: 'reviewer', draft, text: await this.words.textOf(draftId, revision), revision };
  }

  /** The draft with which somebody may help now; null: they may not. */
  async helped(personId: Id, draftId: Id): Promise<Draft | null> {
    const asked = await this.work.read('SELECT FROM suggestions.help WHERE draft_id = $1 AND author_id <> $2', [
      draftId,
      personId,
    ]);
    const actor = currentActor();
    if (asked.length === 0 || actor.kind !== 'person') return null;
    const draft = await this.desk.draft(draftId);
    if (!(await this.desk.mayReview(actor, draft, 'drafts:help'))) return null;
    const { channel, risk } = await this.standing.of(draft);
    for (const capability of ['coach', 'review'] as const) {
      const { allowed } = await this.permits.answer(personId, capability, { channelId: channel.id, risk });
      if (allowed) return draft;
    }
    return null;
  }
}
