import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import type { AttemptLimits } from './attempt-limits';
import type { Question } from './question';

export interface QuizView extends AttemptLimits {
  readonly id: Id;
  readonly subjectId: Id;
  readonly names: Localised;
  /** Per cent. */
  readonly passMark: number;
  /** Questions drawn per attempt. */
  readonly draw: number;
  readonly seconds: number;
  /** Questions in the bank. */
  readonly questions: number;
}

/** Questions asked per attempt. */
export function askedOf({ draw, questions }: Pick<QuizView, 'draw' | 'questions'>): number {
  return draw === 0 ? questions : Math.min(draw, questions);
}

/** What other rooms ask about quizzes. */
@Injectable()
export class QuizzesReader {
  constructor(private readonly work: Work) {}

  async find(id: Id): Promise<QuizView | null> {
    const [quiz] = await this.work.read<QuizView>(
      `SELECT id, subject_id AS "subjectId", names, pass_mark AS "passMark", draw, seconds,
              attempts, wait_minutes AS "waitMinutes", limit_minutes AS "limitMinutes",
              (SELECT count(*)::int FROM quizzes.question q WHERE q.quiz_id = quiz.id) AS questions
       FROM quizzes.quiz WHERE id = $1`,
      [id],
    );
    return quiz ?? null;
  }

  /** The questions with their keys: for marking and for authors, never for those who are asked. */
  async bank(id: Id): Promise<readonly Question[]> {
    const rows = await this.work.read<{ content: Question }>(
      'SELECT content FROM quizzes.question WHERE quiz_id = $1 ORDER BY position',
      [id],
    );
    return rows.map(({ content }) => content);
  }
}
