import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Approver } from './approval';

/** A draft edition as consultations know it. */
export interface DraftRef {
  readonly id: Id;
  readonly documentId: Id;
  readonly number: number;
  readonly state: string;
  readonly version: number;
  readonly authorId: Id | null;
  /** Of the document. */
  readonly ownerId: Id | null;
}

const DRAFT = `SELECT e.id, e.document_id AS "documentId", e.number, e.state, e.version, e.author_id AS "authorId",
    d.owner_id AS "ownerId" FROM rules.edition e JOIN rules.document d ON d.id = e.document_id`;

/** What consultations write about, and their approvers and approvals. */
@Injectable()
export class DraftEditions {
  constructor(private readonly work: Work) {}

  /** @throws Problem not-found for what is no draft */
  async demand(id: Id): Promise<DraftRef> {
    const [draft] = await this.work.read<DraftRef>(`${DRAFT} WHERE e.id = $1 AND e.state = 'draft'`, [id]);
    if (draft === undefined) throw notFound({ id });
    return draft;
  }

  /**
   * A draft that stays one until the ambient transaction ends: its publication waits, and so does this for a
   * publication under way.
   * @throws Problem not-found for what is no draft
   */
  async hold(id: Id): Promise<DraftRef> {
    const held = await this.work.write(`SELECT FROM rules.edition WHERE id = $1 AND state = 'draft' FOR SHARE`, [id]);
    if (held.length === 0) throw notFound({ id });
    return this.demand(id);
  }

  /** Those who answer for a clause. */
  async owners(draft: DraftRef, clause: string): Promise<readonly (Id | null)[]> {
    const rows = await this.work.read<{ id: Id }>(
      'SELECT owner_id AS id FROM rules.clause_owner WHERE document_id = $1 AND number = $2 AND until_at IS NULL',
      [draft.documentId, clause],
    );
    return [draft.ownerId, ...rows.map(({ id }) => id)];
  }

  async hasClause(editionId: Id, number: string): Promise<boolean> {
    const rows = await this.work.read('SELECT FROM rules.clause WHERE edition_id = $1 AND number = $2', [
      editionId,
      number,
    ]);
    return rows.length > 0;
  }

  named(documentId: Id): Promise<readonly Approver[]> {
    return this.work.read<Approver>(
      `SELECT p.area, p.person_id AS "personId" FROM consultations.approver p
       JOIN people.directory d ON d.person_id = p.person_id
       WHERE p.document_id = $1 AND p.until_at IS NULL ORDER BY p.area, p.id`,
      [documentId],
    );
  }

  /** Who approved the draft at this version. */
  async approvedBy(editionId: Id, version: number): Promise<readonly Id[]> {
    const rows = await this.work.read<{ id: Id }>(
      'SELECT person_id AS id FROM consultations.approval WHERE edition_id = $1 AND draft_version = $2 ORDER BY at',
      [editionId, version],
    );
    return rows.map(({ id }) => id);
  }

  async openComments(editionId: Id): Promise<number> {
    const [row] = await this.work.read<{ open: number }>(
      `SELECT count(*)::int AS open FROM consultations.comment WHERE edition_id = $1 AND state = 'open'`,
      [editionId],
    );
    return row?.open ?? 0;
  }

  async roundState(editionId: Id): Promise<'open' | 'closed' | null> {
    const [row] = await this.work.read<{ state: 'open' | 'closed' }>(
      'SELECT state FROM consultations.round WHERE edition_id = $1',
      [editionId],
    );
    return row?.state ?? null;
  }
}
