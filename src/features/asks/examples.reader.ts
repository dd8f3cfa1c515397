import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';

export interface ExampleView {
  readonly id: Id;
  readonly clause: string;
  readonly question: Localised;
  readonly answer: Localised;
  readonly edition: number;
  readonly publishedAt: Date;
}

/** Examples below the clauses of one document that are shown at once. */
const MOST = 500;

@Injectable()
export class ExamplesReader {
  constructor(private readonly work: Work) {}

  /** Below the clauses of a document, by when they were published. */
  of(documentId: Id): Promise<ExampleView[]> {
    return this.work.read<ExampleView>(
      `SELECT id, clause, question, answer, edition, published_at AS "publishedAt" FROM asks.example
       WHERE document_id = $1 AND withdrawn_at IS NULL ORDER BY id LIMIT ${MOST}`,
      [documentId],
    );
  }
}
