import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Claims } from '../feed/public';
import { type Draft, drop, publish, putBack, take, waitUntil, type WentOut } from './draft';
import { EyesService } from './eyes.service';
import { DraftsRepository } from './drafts.repository';
import { ignoreLostClaim } from './drafts.service';

/** Approved words on their way out, for the room that publishes them: it asks, the record stays here. */
@Injectable()
export class ApprovedWords {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly claims: Claims,
    private readonly drafts: DraftsRepository,
    private readonly eyes: EyesService,
  ) {}

  /** A draft, locked until the ambient transaction ends. @throws Problem not-found */
  lock(id: Id): Promise<Draft> {
    return this.drafts.take(id);
  }

  /** A publisher takes locked words, or holds them for longer. @throws Problem wrong-state, taken-by-another, second-eyes-missing */
  async take(locked: Draft, publisherId: Id): Promise<void> {
    const taken = take(locked, publisherId, this.clock.now());
    await this.eyes.demandEnough(locked);
    await this.drafts.save(taken);
    await this.outbox.append('drafts.taken', { draftId: locked.id });
  }

  /** Nobody takes locked words before an instant; null: they wait for nothing. @throws Problem wrong-state */
  async waitUntil(locked: Draft, at: Date | null): Promise<void> {
    await this.drafts.save(waitUntil(locked, at, this.clock.now()));
    await this.outbox.append('drafts.released', { draftIds: [locked.id] });
  }

  /** Tells that the time of these words has come. */
  async nowReady(draftIds: readonly Id[]): Promise<void> {
    await this.outbox.append('drafts.released', { draftIds });
  }

  /** @throws Problem not-taken */
  async putBack(locked: Draft, publisherId: Id): Promise<void> {
    await this.drafts.save(putBack(locked, publisherId, this.clock.now()));
    await this.outbox.append('drafts.released', { draftIds: [locked.id] });
  }

  /** They went out. @throws Problem wrong-state, not-taken, not-found, second-eyes-missing */
  async publish(locked: Draft, personId: Id, went: WentOut, now: Date): Promise<Draft> {
    const out = publish(locked, personId, went, now);
    if (locked.accountKind === 'personal') await this.eyes.demandEnough(locked);
    const after = await this.drafts.save(out);
    await this.outbox.append('drafts.published', { draftId: locked.id, publicationId: went.publicationId });
    return after;
  }

  /** Where published words stand. */
  async link(locked: Draft, link: string): Promise<void> {
    await this.drafts.save({ ...locked, link });
  }

  /** They will not go out; what they answer is in their author's hands again. @throws Problem wrong-state */
  async drop(locked: Draft): Promise<void> {
    const after = await this.drafts.save(drop(locked, this.clock.now()));
    if (after.interactionId !== null) {
      await this.claims.resume(after.authorId, after.interactionId).catch(ignoreLostClaim);
    }
    await this.outbox.append('drafts.reopened', { draftId: locked.id });
  }

  /** Whether a publisher holds a reply to this interaction, another one than `except`. */
  async inHand(interactionId: Id, except: Id | null): Promise<boolean> {
    const held = await this.work.write(
      `SELECT FROM drafts.draft
       WHERE interaction_id = $1 AND state = 'taken' AND taken_until > $2 AND id IS DISTINCT FROM $3::uuid LIMIT 1`,
      [interactionId, this.clock.now(), except],
    );
    return held.length > 0;
  }

  /** The words of a submitted revision. @throws Problem not-found */
  textOf(draftId: Id, revision: number): Promise<string> {
    return this.drafts.textOf(draftId, revision);
  }

  /** What was submitted and decided of a draft, as it goes into its evidence pack. @throws Problem not-found */
  async story(draftId: Id): Promise<Readonly<Record<string, unknown>>> {
    const [row] = await this.work.read<{ story: Readonly<Record<string, unknown>> }>(STORY, [draftId]);
    if (row === undefined) throw notFound({ id: draftId });
    return row.story;
  }
}

/** Persons stand in it by their ids; instants are in the session's zone. */
const STORY = `
  SELECT jsonb_build_object(
    'content', content.story(d.content_id, d.content_revision),
    'crises', crises.story(d.interaction_id, d.channel_id, (SELECT min(r.submitted_at) FROM drafts.revision r WHERE r.draft_id = d.id)),
    'draft', jsonb_build_object('id', d.id, 'kind', d.kind, 'author', d.author_id, 'accountKind', d.account_kind,
      'begun', d.created_at),
    'revisions', (SELECT jsonb_agg(jsonb_build_object('number', r.number, 'title', r.title, 'byline', r.byline, 'text', r.text, 'digest', encode(r.digest, 'hex'),
      'relationship', r.relationship, 'language', r.language, 'goal', r.goal_id, 'risk', r.risk, 'permits', r.permits,
      'submitted', r.submitted_at, 'crisis', r.crisis_id,
      'review', jsonb_build_object('depth', r.review_depth, 'percent', r.sample_percent, 'draw', r.draw, 'owed', r.owed,
        'verbatim', r.verbatim, 'passed', r.passed)) ORDER BY r.number) FROM drafts.revision r WHERE r.draft_id = d.id),
    'reviews', (SELECT jsonb_agg(jsonb_build_object('revision', w.revision, 'decision', w.decision, 'reviewer', w.decided_by,
      'code', w.code, 'clause', k.clause, 'document', k.document_code, 'note', w.note, 'permits', w.permits, 'at', w.at)
      ORDER BY w.at) FROM drafts.review w LEFT JOIN drafts.return_code k ON k.code = w.code WHERE w.draft_id = d.id)) AS story
  FROM drafts.draft d WHERE d.id = $1`;
