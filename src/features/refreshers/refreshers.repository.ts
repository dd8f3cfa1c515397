import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import type { Ending, Refresher } from './refresher';
import { RefresherSchema } from './refresher.entity';

/** A decision that cites a clause, the lesson that teaches it, and how often the clause was cited to its author lately. */
export interface Citation {
  readonly draftId: Id;
  readonly revision: number;
  readonly decision: string;
  readonly authorId: Id;
  readonly documentCode: string;
  readonly clause: string;
  readonly at: Date;
  /** Null: no published lesson teaches it. */
  readonly moduleId: Id | null;
  readonly times: number;
}

/** Of several lessons the one of a track that the author is or was on; of those the lowest belt's. */
const LESSON = `
  SELECT m.module_id FROM curricula.published e
  JOIN curricula.modules m ON m.edition_id = e.edition_id AND m.kind = 'lesson' AND d.clause = ANY(m.clauses)
  JOIN rules.document r ON r.code = d.document_code AND r.scope = 'general'
  WHERE e.latest
  ORDER BY EXISTS (SELECT FROM training.enrolments o WHERE o.person_id = d.author_id AND o.edition_id = e.edition_id) DESC,
    e.rank, m.position, m.module_id LIMIT 1`;

@Injectable()
export class RefreshersRepository {
  constructor(private readonly work: Work) {}

  /** What was decided of these drafts with a clause and has not been seen here; not about words written for practice. */
  async citations(draftIds: readonly Id[], days: number): Promise<readonly Citation[]> {
    return this.work.read<Citation>(
      `SELECT d.draft_id AS "draftId", d.revision, d.decision, d.author_id AS "authorId", d.document_code AS "documentCode",
         d.clause, d.at, (${LESSON}) AS "moduleId",
         (SELECT count(*)::integer FROM drafts.decisions o WHERE o.author_id = d.author_id AND o.clause = d.clause
            AND o.document_code = d.document_code AND o.kind <> 'practice' AND o.at <= d.at
            AND o.at > d.at - $2 * interval '1 day') AS times
       FROM drafts.decisions d
       JOIN people.directory p ON p.person_id = d.author_id
       WHERE d.draft_id = ANY($1::uuid[]) AND d.clause IS NOT NULL AND d.kind <> 'practice'
         AND d.decision IN ('return', 'decline', 'correct')
         AND NOT EXISTS (SELECT FROM refreshers.cause c
           WHERE c.draft_id = d.draft_id AND c.revision = d.revision AND c.decision = d.decision)
       ORDER BY d.at, d.draft_id`,
      [draftIds, days],
    );
  }

  /** The open refresher of a lesson for a person: a new one, or the one there is. */
  async give({ authorId, moduleId, documentCode, clause }: Citation, again: boolean, now: Date): Promise<Id> {
    const [row] = await this.work.write<{ id: Id }>(
      `INSERT INTO refreshers.refresher (id, person_id, module_id, document_code, clause, again, given_at, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 1)
       ON CONFLICT (person_id, module_id) WHERE ended_at IS NULL
       DO UPDATE SET again = refresher.again OR excluded.again, version = refresher.version + 1 RETURNING id`,
      [newId(), authorId, moduleId, documentCode, clause, again, now],
    );
    if (row === undefined) throw new Error('No refresher was given.');
    return row.id;
  }

  async addCauses(causes: readonly (Citation & { readonly refresherId: Id | null })[]): Promise<void> {
    await this.work.write(
      `INSERT INTO refreshers.cause (draft_id, revision, decision, document_code, clause, refresher_id, at)
       SELECT * FROM unnest($1::uuid[], $2::integer[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::timestamptz[])
       ON CONFLICT DO NOTHING`,
      [
        causes.map(({ draftId }) => draftId),
        causes.map(({ revision }) => revision),
        causes.map(({ decision }) => decision),
        causes.map(({ documentCode }) => documentCode),
        causes.map(({ clause }) => clause),
        causes.map(({ refresherId }) => refresherId),
        causes.map(({ at }) => at),
      ],
    );
  }

  /** One of the person's own, locked. @throws Problem not-found */
  async take(personId: Id, id: Id): Promise<Refresher> {
    const refresher = await takeRecord(this.work.manager, RefresherSchema, id);
    if (refresher.personId !== personId) throw notFound({ id });
    return refresher;
  }

  async save(refresher: Refresher): Promise<void> {
    await saveRecord(this.work.manager, RefresherSchema, refresher);
  }

  /** Stated length of a module. */
  async seconds(moduleId: Id): Promise<number> {
    const [row] = await this.work.read<{ seconds: number }>(
      'SELECT seconds FROM curricula.modules WHERE module_id = $1',
      [moduleId],
    );
    return row?.seconds ?? 0;
  }

  /** Those whose clause no edition in force has any more. */
  endWithoutClause(now: Date): Promise<readonly Id[]> {
    return this.end(
      'clause-gone',
      now,
      `NOT EXISTS (SELECT FROM rules.in_force_at($1) f
      JOIN rules.clause k ON k.edition_id = f.edition_id WHERE f.code = r.document_code AND k.number = r.clause)`,
    );
  }

  /** Those whose lesson was completed in its track meanwhile. */
  endLearnt(now: Date): Promise<readonly Id[]> {
    return this.end(
      'done',
      now,
      `EXISTS (SELECT FROM training.enrolments e
      JOIN training.steps s ON s.enrolment_id = e.enrolment_id AND s.module_id = r.module_id
      WHERE e.person_id = r.person_id AND s.completed_at > r.given_at AND s.completed_at <= $1)`,
    );
  }

  endOfLeavers(now: Date): Promise<readonly Id[]> {
    return this.end(
      'left',
      now,
      `$1::timestamptz IS NOT NULL AND NOT EXISTS (SELECT FROM people.directory p WHERE p.person_id = r.person_id)`,
    );
  }

  private async end(ending: Ending, now: Date, which: string): Promise<readonly Id[]> {
    const rows = await this.work.write<{ id: Id }>(
      `UPDATE refreshers.refresher r SET ended_at = $1, ending = $2, version = version + 1
       WHERE r.ended_at IS NULL AND ${which} RETURNING id`,
      [now, ending],
    );
    return rows.map(({ id }) => id);
  }
}
