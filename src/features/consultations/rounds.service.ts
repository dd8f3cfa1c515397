import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { actorLabel } from '../../kernel/actor';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { answersFor, type Comment, type Resolution, resolve, type Responsible } from './comment';
import { CommentEntity } from './comment.entity';
import { notOwner, roundClosed } from './consultations.errors';
import { writesRules } from './consultations.policy';
import { DraftEditions, type DraftRef } from './drafts.repository';

/** Open rounds of comments on draft editions: everybody comments, owners answer and resolve. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly drafts: DraftEditions,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** Opens a round, or opens it again. @throws Problem not-found */
  open(editionId: Id): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.drafts.hold(editionId);
      await this.work.write(
        `INSERT INTO consultations.round (edition_id, document_id, state, opened_at, opened_by) VALUES ($1, $2, 'open', $3, $4)
         ON CONFLICT (edition_id) DO UPDATE SET state = 'open', closed_at = NULL`,
        [editionId, draft.documentId, this.clock.now(), actorLabel(currentActor())],
      );
      await this.tell('consultation.opened', editionId, {});
    });
  }

  /** Closes a round: what was said stays, and is answered. @throws Problem not-found, round-closed */
  close(editionId: Id): Promise<void> {
    return this.work.run(async () => {
      await this.drafts.demand(editionId);
      const closed = await this.work.affect(
        `UPDATE consultations.round SET state = 'closed', closed_at = $2 WHERE edition_id = $1 AND state = 'open'`,
        [editionId, this.clock.now()],
      );
      if (closed === 0) throw roundClosed();
      await this.tell('consultation.closed', editionId, { open: await this.drafts.openComments(editionId) });
    });
  }

  /** @throws Problem not-found, round-closed, invalid-request for a clause the draft lacks */
  comment(editionId: Id, authorId: Id, clause: string, text: string): Promise<Id> {
    return this.work.run(async () => {
      await this.drafts.hold(editionId);
      await this.demandOpen(editionId);
      if (!(await this.drafts.hasClause(editionId, clause))) {
        throw invalidRequest(
          {},
          { faults: [{ pointer: '/clause', code: 'clause-unknown', params: { number: clause } }] },
        );
      }
      const id = newId();
      await addRecord(this.work.manager, CommentEntity, {
        ...{ id, editionId, clause, authorId, text, at: this.clock.now(), state: 'open' as const },
        ...{ resolution: null, resolvedAt: null, resolverId: null, version: 1 },
      });
      await this.outbox.append('consultations.moved', { editionId });
      return id;
    });
  }

  /** Owners answer, and whoever commented goes on. @throws Problem not-found, not-clause-owner */
  answer(commentId: Id, authorId: Id, text: string): Promise<Id> {
    return this.work.run(async () => {
      const { comment, draft } = await this.take(commentId);
      const by = await this.responsible(draft, comment, authorId);
      if (comment.authorId !== authorId && !answersFor(by)) throw notOwner();
      const id = newId();
      await this.work.write(
        'INSERT INTO consultations.answer (id, comment_id, author_id, text, at) VALUES ($1, $2, $3, $4, $5)',
        [id, commentId, authorId, text, this.clock.now()],
      );
      await this.outbox.append('consultations.moved', { editionId: draft.id });
      return id;
    });
  }

  /** @throws Problem not-found, not-clause-owner, wrong-state */
  resolve(commentId: Id, personId: Id, outcome: Resolution, words: string): Promise<void> {
    return this.work.run(async () => {
      const { comment, draft } = await this.take(commentId);
      const by = await this.responsible(draft, comment, personId);
      await saveRecord(this.work.manager, CommentEntity, resolve(comment, by, outcome, words, this.clock.now()));
      await this.tell('consultation-comment.resolved', draft.id, { commentId, outcome });
    });
  }

  /** Only while the edition is a draft that a round was held on. */
  private async take(commentId: Id): Promise<{ readonly comment: Comment; readonly draft: DraftRef }> {
    const comment = await takeRecord(this.work.manager, CommentEntity, commentId);
    return { comment, draft: await this.drafts.demand(comment.editionId) };
  }

  private async responsible(draft: DraftRef, { clause }: Comment, personId: Id): Promise<Responsible> {
    return { personId, writes: writesRules(currentActor()), owners: await this.drafts.owners(draft, clause) };
  }

  private async demandOpen(editionId: Id): Promise<void> {
    const state = await this.drafts.roundState(editionId);
    if (state === null) throw notFound({ id: editionId });
    if (state === 'closed') throw roundClosed();
  }

  private async tell(act: string, editionId: Id, after: Record<string, unknown>): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'rules-edition', id: editionId }, after });
    await this.outbox.append('consultations.moved', { editionId });
  }
}
