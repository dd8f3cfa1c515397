import { Injectable } from '@nestjs/common';
import type { Moments, Stored } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Retention } from '../../platform/declarations/retention.service';
import { Every, On, Within } from '../../platform/outbox/on';
import { Outbox } from '../../platform/outbox/outbox';
import { ApprovedWords } from './approved-words.service';
import { replyTaken } from './drafts.errors';

/** What time and departures do to drafts. */
@Injectable()
export class DraftsHandlers {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly words: ApprovedWords,
    private readonly retention: Retention,
  ) {}

  /** A reply that a publisher holds may be out already. @throws Problem reply-taken */
  @Within('feed.concluding')
  async refuseWhileTaken({ interactionId }: Moments['feed.concluding']): Promise<void> {
    if (await this.words.inHand(interactionId, null)) throw replyTaken();
  }

  /** Taken words whose time is over are ready again for every publisher; those of whoever left meanwhile end. */
  @Every('drafts.release', 60_000)
  async release(): Promise<void> {
    await this.putBack('taken_until <= $1', []);
    await this.end(`state = 'ready' AND NOT EXISTS (SELECT FROM people.directory p WHERE p.person_id = author_id)`, []);
  }

  /** Words that were never submitted go; of others the working copy falls back to what was submitted last. */
  @Every('drafts.forget', '20 2 * * *')
  async forget(): Promise<void> {
    const before = await this.retention.cutoff('drafts-unsubmitted');
    const gone = await this.work.write<{ id: Id }>(
      `DELETE FROM drafts.draft WHERE state IN ('writing', 'withdrawn') AND revision = 0 AND edited_at < $1 RETURNING id`,
      [before],
    );
    const fallen = await this.work.write<{ id: Id }>(
      `UPDATE drafts.draft d SET text = r.text, relationship = r.relationship, language = r.language, goal_id = r.goal_id,
         title = r.title, byline = r.byline,
         version = d.version + 1
       FROM drafts.revision r
       WHERE d.state = 'writing' AND d.edited_at < $1 AND r.draft_id = d.id AND r.number = d.revision
         AND (r.text, r.relationship, r.language, r.goal_id, r.title, r.byline)
           IS DISTINCT FROM (d.text, d.relationship, d.language, d.goal_id, d.title, d.byline)
       RETURNING d.id`,
      [before],
    );
    await this.forgotten([...gone, ...fallen]);
  }

  /**
   * Who left publishes nothing and is not published: what they held is put back, their open drafts end. Words that a
   * publisher has taken are the company's and may be out already: they stay until they are published or put back.
   */
  @On('people.left')
  async endFor(events: readonly Stored<'people.left'>[]): Promise<void> {
    const left = events.flatMap(({ payload }) => payload.personIds);
    await this.putBack('taken_by = ANY($2::uuid[])', [left]);
    await this.end(
      `author_id = ANY($2::uuid[]) AND state IN ('writing', 'submitted', 'returned', 'approved', 'ready')`,
      [left],
    );
  }

  private async end(which: string, values: readonly unknown[]): Promise<void> {
    const ended = await this.work.write<{ id: Id }>(
      `UPDATE drafts.draft SET state = 'withdrawn', text = '', title = CASE WHEN title IS NOT NULL THEN '' END, byline = NULL, approved_revision = NULL, passed_as = NULL, not_before = NULL, changed_at = $1, version = version + 1
       WHERE ${which} RETURNING id`,
      [this.clock.now(), ...values],
    );
    if (ended.length === 0) return;
    await this.forgotten(ended);
    await this.outbox.append('drafts.orphaned', { draftIds: ended.map(({ id }) => id) });
  }

  private async forgotten(drafts: readonly { readonly id: Id }[]): Promise<void> {
    if (drafts.length > 0) await this.outbox.tell('drafts.forgetting', { draftIds: drafts.map(({ id }) => id) });
  }

  /** What somebody took to publish who is away now is ready again for the others. */
  @On('people.absent')
  async returnTaken(events: readonly Stored<'people.absent'>[]): Promise<void> {
    await this.putBack('taken_by = ANY($2::uuid[])', [events.flatMap(({ payload }) => payload.personIds)]);
  }

  private async putBack(which: string, values: readonly unknown[]): Promise<void> {
    const released = await this.work.write<{ id: Id }>(
      `UPDATE drafts.draft SET state = 'ready', taken_by = NULL, taken_until = NULL, changed_at = $1, version = version + 1
       WHERE state = 'taken' AND ${which} RETURNING id`,
      [this.clock.now(), ...values],
    );
    if (released.length > 0) await this.outbox.append('drafts.released', { draftIds: released.map(({ id }) => id) });
  }
}
