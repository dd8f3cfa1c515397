import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import type { Clause, ComparedClause, Comparison } from '../manuscripts/public';
import type { RulesDocument } from './document';
import { DocumentEntity } from './document.entity';
import type { Edition } from './edition';
import { EditionEntity } from './edition.entity';

/** Write side of editions. A document is locked before its editions change, so numbers and comparisons hold. */
@Injectable()
export class EditionsRepository {
  constructor(private readonly work: Work) {}

  /** @throws Problem not-found */
  lockDocument(id: Id): Promise<RulesDocument> {
    return takeRecord(this.work.manager, DocumentEntity, id);
  }

  /** Takes an edition and its document locked, the document first. @throws Problem not-found */
  async take(id: Id): Promise<{ readonly edition: Edition; readonly document: RulesDocument }> {
    const [row] = await this.work.write<{ document_id: Id }>('SELECT document_id FROM rules.edition WHERE id = $1', [
      id,
    ]);
    if (row === undefined) throw notFound({ id });
    const document = await this.lockDocument(row.document_id);
    return { document, edition: await takeRecord(this.work.manager, EditionEntity, id) };
  }

  /** The published edition with the highest number. */
  latest(documentId: Id): Promise<Edition | null> {
    return this.work.manager
      .createQueryBuilder(EditionEntity, 'edition')
      .where(`edition.documentId = :documentId AND edition.state = 'published'`, { documentId })
      .orderBy('edition.number', 'DESC')
      .limit(1)
      .getOne();
  }

  async clauses(editionId: Id): Promise<readonly ComparedClause[]> {
    return this.work.write<ComparedClause>(
      'SELECT number, change, title, text FROM rules.clause WHERE edition_id = $1 ORDER BY position',
      [editionId],
    );
  }

  /** The highest whole number a clause of any edition ever had. */
  async highestClause(documentId: Id): Promise<number> {
    const [row] = await this.work.write<{ highest: number }>(
      `SELECT coalesce(max(split_part(c.number, '.', 1)::int), 0) AS highest
       FROM rules.clause c JOIN rules.edition e ON e.id = c.edition_id WHERE e.document_id = $1`,
      [documentId],
    );
    return row?.highest ?? 0;
  }

  async nextNumber(documentId: Id): Promise<number> {
    const [row] = await this.work.write<{ next: number }>(
      'SELECT coalesce(max(number), 0) + 1 AS next FROM rules.edition WHERE document_id = $1',
      [documentId],
    );
    return row?.next ?? 1;
  }

  async add(edition: Edition, comparison: Comparison): Promise<void> {
    await addRecord(this.work.manager, EditionEntity, edition);
    await this.addClauses(edition.id, comparison);
  }

  /** Puts other clauses in the place of a draft's. */
  async rewrite(editionId: Id, comparison: Comparison): Promise<void> {
    await this.work.write('DELETE FROM rules.clause WHERE edition_id = $1', [editionId]);
    await this.addClauses(editionId, comparison);
  }

  /** The wave of a material edition; whom it asks is found when it comes into force. */
  async addWave({ id, documentId, number, materialNumber, effectiveAt }: Edition): Promise<void> {
    if (materialNumber !== number) return;
    await this.work.write(
      `INSERT INTO rules.wave (edition_id, document_id, starts_at, state) VALUES ($1, $2, $3, 'waiting')`,
      [id, documentId, effectiveAt],
    );
  }

  private async addClauses(editionId: Id, { clauses }: Comparison): Promise<void> {
    await this.work.write(
      `INSERT INTO rules.clause (id, edition_id, position, number, change, title, text)
       SELECT id, $1, position, number, change, title, text
       FROM jsonb_to_recordset($2::jsonb) AS c (id uuid, position int, number text, change text, title jsonb, text jsonb)`,
      [editionId, JSON.stringify(clauses.map((clause, index) => ({ ...clause, id: newId(), position: index + 1 })))],
    );
  }

  save(edition: Edition): Promise<Edition> {
    return saveRecord(this.work.manager, EditionEntity, edition);
  }

  /** Writes what became of the clauses of a draft. */
  async mark(editionId: Id, clauses: readonly (Clause & { readonly change: string })[]): Promise<void> {
    await this.work.write(
      `UPDATE rules.clause c SET change = m.change FROM unnest($2::text[], $3::text[]) AS m (number, change)
       WHERE c.edition_id = $1 AND c.number = m.number`,
      [editionId, clauses.map(({ number }) => number), clauses.map(({ change }) => change)],
    );
  }
}
