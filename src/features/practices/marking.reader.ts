import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import type { Practice } from './practice';
import type { Submission } from './submission';

/** An answer in the queue, without its words. */
export interface QueuedView extends Pick<
  Submission,
  | 'id'
  | 'practiceId'
  | 'personId'
  | 'number'
  | 'language'
  | 'submittedAt'
  | 'takenBy'
  | 'takenAt'
  | 'markedAt'
  | 'passed'
> {
  readonly practiceNames: Practice['names'];
  readonly personName: string;
  readonly personNames: Practice['names'];
  readonly takerName: string | null;
}

/** An answer as its marker reads it. */
export interface SubmissionView
  extends QueuedView, Pick<Submission, 'text' | 'rubric' | 'passMark' | 'marks' | 'score' | 'feedback' | 'markedBy'> {
  readonly situation: Practice['situation'];
  readonly task: Practice['task'];
  readonly model: Practice['model'];
  readonly network: string;
  readonly networkNames: Practice['names'];
  readonly textLimit: number | null;
}

const QUEUED = `s.id, s.practice_id AS "practiceId", s.person_id AS "personId", s.number, s.language,
  s.submitted_at AS "submittedAt", s.taken_by AS "takenBy", s.taken_at AS "takenAt", s.marked_at AS "markedAt", s.passed,
  p.names AS "practiceNames", d.given_name || ' ' || d.family_name AS "personName", d.names AS "personNames",
  k.given_name || ' ' || k.family_name AS "takerName"`;

const FROM = `FROM practices.submission s JOIN practices.practice p ON p.id = s.practice_id
  JOIN people.directory d ON d.person_id = s.person_id LEFT JOIN people.directory k ON k.person_id = s.taken_by`;

@Injectable()
export class MarkingReader {
  constructor(
    private readonly work: Work,
    private readonly council: Council,
  ) {}

  /** What others within one's scope submitted: what waits comes in turn, what was marked with the latest first. */
  async page(
    readerId: Id,
    state: 'waiting' | 'marked',
    after: string | undefined,
    limit: number,
  ): Promise<Page<QueuedView>> {
    const cursor = decodeCursor(after, ['id']);
    const { shut } = await this.council.lens('drafts', 'case');
    const [is, order, beyond] = state === 'waiting' ? ['IS', 'ASC', '>'] : ['IS NOT', 'DESC', '<'];
    const rows = await this.work.read<QueuedView>(
      `SELECT ${QUEUED} ${FROM}
       WHERE s.marked_at ${is} NULL AND s.person_id <> $1 AND ($2::uuid IS NULL OR s.id ${beyond} $2)
         AND access.reaches_person($3::jsonb, d.legal_entity, d.department) AND ${openSql('d.legal_entity', '$4')}
       ORDER BY s.id ${order} LIMIT $5`,
      [readerId, cursor?.[0] ?? null, reachOf('practices:mark'), shut, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /** Never one's own: the good answer stands beside it. @throws Problem not-found */
  async one(readerId: Id, id: Id): Promise<SubmissionView> {
    const { shut } = await this.council.lens('drafts', 'case');
    const [row] = await this.work.read<SubmissionView>(
      `SELECT ${QUEUED}, s.text, s.rubric, s.pass_mark AS "passMark", s.marks, s.score, s.feedback, s.marked_by AS "markedBy",
         p.situation, p.task, p.model, p.network, n.names AS "networkNames", n.text_limit AS "textLimit"
       ${FROM} JOIN channels.network n ON n.code = p.network
       WHERE s.id = $1 AND s.person_id <> $3 AND ${openSql('d.legal_entity', '$2')}`,
      [id, shut, readerId],
    );
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** What works-council mode keeps from the one who acts is not there. @throws Problem not-found */
  async demandSeen(personId: Id, id: Id): Promise<void> {
    const { shut } = await this.council.lens('drafts', 'case');
    const rows = await this.work.read(
      `SELECT FROM people.directory d WHERE d.person_id = $1 AND ${openSql('d.legal_entity', '$2')}`,
      [personId, shut],
    );
    if (rows.length === 0) throw notFound({ id });
  }
}
