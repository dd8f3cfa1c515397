import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalize } from 'json-canonicalize';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HotRecords } from '../../platform/database/hot-record';
import { Work } from '../../platform/database/work';
import type { Depth, LaterOutcome } from './depth';
import type { Decision, Draft } from './draft';
import { DraftSchema } from './draft.entity';
import { draftExists } from './drafts.errors';

/** A decision on a revision. */
export interface Review {
  readonly draftId: Id;
  readonly revision: number;
  readonly decidedBy: Id;
  readonly decision: Decision;
  readonly code: string | null;
  readonly note: string | null;
  /** What the reviewer's permits answered. */
  readonly permits: object;
  readonly at: Date;
}

/** What was found of published words that nobody had read before. */
export interface LaterReview extends Omit<Review, 'decision'> {
  readonly outcome: LaterOutcome;
}

@Injectable()
export class DraftsRepository {
  private readonly records: HotRecords<Draft>;

  constructor(private readonly work: Work) {
    this.records = new HotRecords(work, DraftSchema);
  }

  /** @throws Problem not-found */
  take(id: Id): Promise<Draft> {
    return this.records.take(id);
  }

  /** As it stands, in the ambient transaction if there is one, without a lock. @throws Problem not-found */
  read(id: Id): Promise<Draft> {
    return this.records.read(id);
  }

  /** @throws Problem stale-version */
  save(draft: Draft): Promise<Draft> {
    return this.records.save(draft);
  }

  /** @throws Problem draft-exists when the author has an open draft for the interaction */
  async add(draft: Draft): Promise<void> {
    const result = await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(DraftSchema)
      .values(draft)
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    if ((result.raw as unknown[]).length === 0) throw draftExists();
  }

  /** Keeps the working copy as the draft's present revision. */
  async addRevision(
    draft: Draft,
    permits: object,
    depth: Depth & { readonly crisisId: Id | null },
    now: Date,
  ): Promise<void> {
    await this.work.write(
      `INSERT INTO drafts.revision (draft_id, number, text, digest, relationship, language, goal_id, risk, permits,
         submitted_at, review_depth, sample_percent, draw, owed, passed, verbatim, crisis_id, title, byline)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        draft.id,
        draft.revision,
        draft.text,
        createHash('sha256').update(sealedWords(draft), 'utf8').digest(),
        draft.relationship,
        draft.language,
        draft.goalId,
        draft.risk,
        JSON.stringify(permits),
        now,
        ...[depth.depth, depth.percent, depth.draw, depth.owed, depth.passed, depth.verbatim, depth.crisisId],
        ...[draft.title, draft.byline],
      ],
    );
  }

  /**
   * Whether a review is owed before anything of the author's may pass there again: these words were given back once, or
   * drawn words were edited or given up unread and no reviewer has decided on anything of theirs there since.
   */
  async owesReview({ id, authorId, channelId }: Draft): Promise<boolean> {
    const owed = await this.work.read(
      `SELECT FROM drafts.review w WHERE w.draft_id = $1 AND w.decision IN ('return', 'suggest')
       UNION ALL
       SELECT FROM drafts.draft d JOIN drafts.revision r ON r.draft_id = d.id
       WHERE d.author_id = $2 AND d.channel_id = $3 AND (r.draw IS NOT NULL OR r.owed) AND NOT r.passed
         AND NOT (d.state = 'submitted' AND d.revision = r.number)
         AND NOT EXISTS (SELECT FROM drafts.review w WHERE w.draft_id = r.draft_id AND w.revision = r.number)
         AND NOT EXISTS (
           SELECT FROM drafts.draft o JOIN drafts.review w ON w.draft_id = o.id
           WHERE o.author_id = $2 AND o.channel_id = $3 AND w.at > r.submitted_at)
       LIMIT 1`,
      [id, authorId, channelId],
    );
    return owed.length > 0;
  }

  async addLaterReview(review: LaterReview): Promise<void> {
    const { draftId, revision, decidedBy, outcome, code, note, permits, at } = review;
    await this.work.write(
      `INSERT INTO drafts.later_review (draft_id, revision, decided_by, outcome, code, note, permits, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [draftId, revision, decidedBy, outcome, code, note, JSON.stringify(permits), at],
    );
  }

  /** @throws Problem not-found */
  async textOf(draftId: Id, revision: number): Promise<string> {
    const [row] = await this.work.read<{ text: string }>(
      'SELECT text FROM drafts.revision WHERE draft_id = $1 AND number = $2',
      [draftId, revision],
    );
    if (row === undefined) throw notFound({ id: draftId });
    return row.text;
  }

  addReview(review: Review): void {
    this.work.post(
      `INSERT INTO drafts.review (id, draft_id, revision, decided_by, decision, code, note, permits, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (draft_id, revision, decided_by, decision) DO NOTHING`,
      [
        newId(),
        review.draftId,
        review.revision,
        review.decidedBy,
        review.decision,
        review.code,
        review.note,
        JSON.stringify(review.permits),
        review.at,
      ],
    );
  }
}

/** The words of which a revision's digest is made; of an article its head too. */
function sealedWords({ title, byline, text }: Draft): string {
  return title === null ? text : canonicalize({ title, byline, text });
}
