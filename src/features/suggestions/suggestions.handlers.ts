import { Injectable } from '@nestjs/common';
import type { Moments } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { Within } from '../../platform/outbox/on';
import { AuthorshipService } from './authorship.service';
import { HelpService } from './help.service';

/** What becomes of remarks, help and authorship when words are submitted, or are gone. */
@Injectable()
export class SuggestionsHandlers {
  constructor(
    private readonly work: Work,
    private readonly authorship: AuthorshipService,
    private readonly help: HelpService,
  ) {}

  /** Whose suggestions a revision is made of is counted with it; it goes to whoever reviews, so help is over. */
  @Within('drafts.submitting')
  async count({ draftId, revision, text, authorId }: Moments['drafts.submitting']): Promise<void> {
    await this.authorship.count(draftId, revision, text, authorId);
    await this.help.end([draftId]);
  }

  /** Unsubmitted words are gone, and so is whatever was said of them. */
  @Within('drafts.forgetting')
  async forget({ draftIds }: Moments['drafts.forgetting']): Promise<void> {
    await this.help.end(draftIds);
    await this.work.write('DELETE FROM suggestions.base WHERE draft_id = ANY($1::uuid[])', [draftIds]);
    const left = await this.work.read<{ draftId: Id; text: string | null }>(
      `SELECT g.draft_id AS "draftId", (SELECT s.text FROM drafts.said s WHERE s.draft_id = g.draft_id ORDER BY s.number DESC LIMIT 1) AS text
       FROM suggestions.ground g WHERE g.draft_id = ANY($1::uuid[])`,
      [draftIds],
    );
    for (const { draftId, text } of left) await this.authorship.fallBack(draftId, text);
  }
}
