import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import type { BankDraw, Question } from '../questions/public';
import type { AttemptLimits } from './attempt-limits';
import { type Candidate, draw } from './drawing';

export interface QuizView extends AttemptLimits {
  readonly id: Id;
  readonly subjectId: Id;
  readonly names: Localised;
  /** Per cent. */
  readonly passMark: number;
  /** Of its own questions, so many per attempt; 0 for all. */
  readonly draw: number;
  /** What is drawn from the bank beside them. */
  readonly bank: readonly BankDraw[];
  readonly seconds: number;
  /** Questions it may ask, its own and those of the bank. */
  readonly questions: number;
}

/** A question of the bank in the revision that a quiz keeps; `parts` are the draws that reach it, counted from 0. */
export interface Drawn {
  readonly id: Id;
  readonly question: Question;
  readonly parts: readonly number[];
}

/** Questions asked per attempt: as many as the draws find, no question twice. */
export function askedOf(candidates: readonly Candidate[], quiz: Pick<QuizView, 'draw' | 'bank'>): number {
  return draw(candidates, quiz, () => 0).length;
}

/** What other rooms ask about quizzes. */
@Injectable()
export class QuizzesReader {
  constructor(private readonly work: Work) {}

  async find(id: Id): Promise<QuizView | null> {
    const [quiz] = await this.work.read<QuizView>(
      `SELECT id, subject_id AS "subjectId", names, pass_mark AS "passMark", draw, seconds, bank,
              attempts, wait_minutes AS "waitMinutes", limit_minutes AS "limitMinutes",
              (SELECT count(*)::int FROM quizzes.question q WHERE q.quiz_id = quiz.id) AS questions
       FROM quizzes.quiz WHERE id = $1`,
      [id],
    );
    return quiz ?? null;
  }

  /** The questions with their keys: for marking and for authors, never for those who are asked. */
  async bank(id: Id): Promise<readonly Question[]> {
    return (await this.candidates(id)).map(({ question }) => question);
  }

  /** The quiz's own questions with their keys, without those that it draws from the bank. */
  async own(id: Id): Promise<readonly Question[]> {
    return (await this.candidates(id)).filter(({ parts }) => parts === null).map(({ question }) => question);
  }

  /** The questions it draws from the bank, in the revisions it keeps. */
  drawn(id: Id): Promise<readonly Drawn[]> {
    return this.work.read<Drawn>(
      `SELECT bank_question_id AS id, content AS question, parts FROM quizzes.question
       WHERE quiz_id = $1 AND parts IS NOT NULL ORDER BY position`,
      [id],
    );
  }

  /** What an attempt may be drawn from. */
  candidates(id: Id): Promise<readonly Candidate[]> {
    return this.work.read<Candidate>(
      'SELECT content AS question, parts FROM quizzes.question WHERE quiz_id = $1 ORDER BY position',
      [id],
    );
  }

  /** How many questions an attempt asks. */
  async asked(quiz: QuizView): Promise<number> {
    return askedOf(await this.candidates(quiz.id), quiz);
  }
}
