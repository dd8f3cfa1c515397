import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import type { Change } from '../manuscripts/public';

export interface DocumentRef {
  readonly id: Id;
  readonly code: string;
  readonly names: Localised;
  readonly originalLanguage: string;
}

/** The edition in force of one document. */
export interface EditionInForce {
  readonly documentId: Id;
  readonly code: string;
  readonly editionId: Id;
  readonly number: number;
  readonly effectiveAt: Date;
}

export interface ClauseView {
  readonly id: Id;
  readonly number: string;
  readonly change: Change;
  readonly title: Localised;
  readonly text: Localised;
}

/** What other rooms ask about documents. */
@Injectable()
export class RulesReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async document(id: Id): Promise<DocumentRef | null> {
    return this.one('id = $1', id);
  }

  async documentByCode(code: string): Promise<DocumentRef | null> {
    return this.one('code = $1', code);
  }

  /** The edition of a document in force at an instant, now by default; null when there is none yet. */
  async inForce(documentId: Id, at: Date = this.clock.now()): Promise<EditionInForce | null> {
    const [edition] = await this.work.read<EditionInForce>(
      `SELECT document_id AS "documentId", code, edition_id AS "editionId", number, effective_at AS "effectiveAt"
       FROM rules.in_force_at($2) WHERE document_id = $1`,
      [documentId, at],
    );
    return edition ?? null;
  }

  /** The clauses of an edition in their order. */
  clauses(editionId: Id): Promise<readonly ClauseView[]> {
    return this.work.read<ClauseView>(
      'SELECT id, number, change, title, text FROM rules.clause WHERE edition_id = $1 ORDER BY position',
      [editionId],
    );
  }

  /** Refuses the id of a draft edition; an id of anything else passes. @throws Problem not-found */
  async demandNoDraft(id: Id): Promise<void> {
    const drafts = await this.work.read(`SELECT FROM rules.edition WHERE id = $1 AND state = 'draft'`, [id]);
    if (drafts.length > 0) throw notFound({ id });
  }

  private async one(condition: string, value: string): Promise<DocumentRef | null> {
    const [document] = await this.work.read<DocumentRef>(
      `SELECT id, code, names, original_language AS "originalLanguage" FROM rules.document WHERE ${condition}`,
      [value],
    );
    return document ?? null;
  }
}
