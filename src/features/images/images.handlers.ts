import { Injectable } from '@nestjs/common';
import type { Moments } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { Retention } from '../../platform/declarations/retention.service';
import { Every, Within } from '../../platform/outbox/on';
import { ImagesService } from './images.service';

/** What becomes of pictures when their words are submitted, or are gone. */
@Injectable()
export class ImagesHandlers {
  constructor(
    private readonly work: Work,
    private readonly retention: Retention,
    private readonly images: ImagesService,
  ) {}

  /** @throws Problem invalid-request for a picture without words in the draft's language */
  @Within('drafts.submitting')
  seal({ draftId, revision, language }: Moments['drafts.submitting']): Promise<void> {
    return this.images.seal(draftId, revision, language);
  }

  @Within('drafts.forgetting')
  forget({ draftIds }: Moments['drafts.forgetting']): Promise<void> {
    return this.images.forget(draftIds);
  }

  /** Pictures put to submitted words and never submitted themselves go as the words do. */
  @Every('images.forget', '25 2 * * *')
  async forgetOld(): Promise<void> {
    const before = await this.retention.cutoff('drafts-unsubmitted');
    const old = await this.work.read<{ id: Id }>(
      `SELECT DISTINCT d.draft_id AS id FROM images.image i JOIN drafts.standing d ON d.draft_id = i.draft_id
       WHERE d.state = 'writing' AND d.edited_at < $1
         AND NOT EXISTS (SELECT FROM images.sealed s WHERE s.image_id = i.id)`,
      [before],
    );
    if (old.length > 0) await this.images.forget(old.map(({ id }) => id));
  }
}
