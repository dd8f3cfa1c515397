import { Injectable } from '@nestjs/common';
import { Work } from '../../platform/database/work';
import type { ReturnCodeLessonDto } from './return-codes.dto';

/** A clause of a document, by their code and number. */
export interface ClauseRef {
  readonly document: string;
  readonly clause: string;
}

/** Which lessons teach which clauses. */
@Injectable()
export class TeachingReader {
  constructor(private readonly work: Work) {}

  /** Lessons of the latest published editions of tracks: what they teach are the clauses of the general Rules. */
  async of(clauses: readonly ClauseRef[]): Promise<(clause: ClauseRef) => ReturnCodeLessonDto[]> {
    const rows = await this.work.read<ClauseRef & { lessons: ReturnCodeLessonDto[] }>(
      `SELECT c.document, c.clause, json_agg(json_build_object('id', m.module_id, 'names', m.names) ORDER BY e.rank, m.position) AS lessons
       FROM (SELECT DISTINCT * FROM unnest($1::text[], $2::text[]) AS c (document, clause)) c
       JOIN rules.document r ON r.code = c.document AND r.scope = 'general'
       JOIN curricula.modules m ON m.kind = 'lesson' AND c.clause = ANY(m.clauses)
       JOIN curricula.published e ON e.edition_id = m.edition_id AND e.latest
       GROUP BY c.document, c.clause`,
      [clauses.map(({ document }) => document), clauses.map(({ clause }) => clause)],
    );
    return ({ document, clause }) =>
      rows.find((row) => row.document === document && row.clause === clause)?.lessons ?? [];
  }
}
